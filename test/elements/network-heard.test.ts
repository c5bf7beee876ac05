import { expect, fixture, html } from '@open-wc/testing';
import { virtual } from '@guidepup/virtual-screen-reader';
import { setViewport } from '@web/test-runner-commands';
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { press } from '../helpers/finding.js';

const record: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    marcia: { id: 'marcia', order: 'a0', name: 'Marcia', ring: 'intimacy' },
    len: { id: 'len', order: 'a1', name: 'Len', about: 'plot 14', ring: 'friendship' },
    errol: { id: 'errol', order: 'a2', name: 'Errol', ring: 'friendship', doNotContact: true, gone: 'moved' },
    priya: { id: 'priya', order: 'a3', name: 'Priya', ring: 'exchange', paid: true },
  },
  assets: { plots: { id: 'plots', order: 'b0', kind: 'place', name: 'Mill Lane plots' } },
  ties: {
    'len~me': { id: 'len~me', order: 'a0', one: 'me', other: 'len', strength: 'strong', flow: 'both' },
    'errol~me': { id: 'errol~me', order: 'a1', one: 'errol', other: 'me', strength: 'broken', flow: 'none' },
    'len~plots': { id: 'len~plots', order: 'a2', one: 'len', other: 'plots', strength: 'stressful', flow: 'none' },
  },
};

/** Everything that a screen reader says, from the beginning of the element to its end. */
async function heard(el: KithNetworkElement): Promise<string[]> {
  const sheet = el.shadowRoot!.querySelector<HTMLElement>('.sheet')!;
  await virtual.start({ container: sheet });
  const first = await virtual.lastSpokenPhrase();
  // It goes round: what comes after the end is the beginning.
  for (let steps = 0; steps < 500; steps++) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === first) break;
  }
  const all = await virtual.spokenPhraseLog();
  await virtual.stop();
  return all;
}

async function network(view: 'diagram' | 'list'): Promise<KithNetworkElement> {
  const el = await fixture<KithNetworkElement>(html`<kith-network .record=${record} view=${view}></kith-network>`);
  for (const _ of [1, 2]) await press(el, view === 'list' ? 'Len' : 'List').catch(() => {});
  el.view = view;
  el.shadowRoot!.querySelector('.picture')?.dispatchEvent(new PointerEvent('pointerenter'));
  await el.updateComplete;
  return el;
}

describe('kith-network, as it is heard', () => {
  before(() => setViewport({ width: 1200, height: 1000 }));

  it('says everybody in the picture with how they are, and every line', async () => {
    const all = (await heard(await network('diagram'))).join('\n');
    for (const phrase of [
      'Winston’s people and places',
      'button, Marcia, closest to me',
      'button, Len, friend, strong tie, help goes both ways',
      'button, Errol, friend, broken tie, no longer here, Please don’t contact',
      'button, Priya, paid to be around',
      'button, Mill Lane plots, group or place',
      'Len and Mill Lane plots: a strain.',
    ])
      expect(all).to.contain(phrase);
  });

  it('says the same in the list', async () => {
    const all = (await heard(await network('list'))).join('\n');
    for (const phrase of ['heading, Friends, level 3', 'Len plot 14 Strong, both ways', 'Errol (no longer here)', 'Please don’t contact', 'Len and Mill Lane plots: a strain.'])
      expect(all).to.contain(phrase);
  });
});
