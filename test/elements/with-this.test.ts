// Whom and what an answer is about, and what is made of it.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import '../../src/define/outcome-note.js';
import '../../src/define/asset-map.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { nameOf, press as pressIn, said, shown, tidy, undo } from '../helpers/finding.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const talk = 'what-matters-to-you~1';
const now = new Date().toISOString();
const answer = `${talk}~important`;

const filled: KithRecord = {
  ...emptyRecord('one'),
  people: { len: { id: 'len', order: 'a0', name: 'Len' } },
  assets: { plot: { id: 'plot', order: 'a1', kind: 'place', name: 'The plot' } },
  conversations: { [talk]: { id: talk, order: 'a0', at: now, definition: 'what-matters-to-you' } },
  answers: {
    [answer]: {
      ...{ id: answer, order: 'a0', at: now, conversation: talk, prompt: 'important', asked: 'What?', lang: 'en-GB' },
      words: { text: 'Back on the plot', author: 'me', verbatim: true, at: now },
    },
  },
};

async function conversation(record: KithRecord = filled, readonly = false): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation mode="all" ?readonly=${readonly} .record=${record}></kith-conversation>`);
  await el.updateComplete;
  return el;
}

const IMPORTANT = '[data-prompt=important]';
const within = (el: Element, selector: string) => shown(el, `${IMPORTANT} ${selector}`);
const press = (el: KithConversationElement, name: string) => pressIn(el, name, IMPORTANT);
const beside = (el: Element) => within(el, '[aria-label^="With this"] > li').map(nameOf);
describe('what an answer is about', () => {
  it('is somebody known already, one tap away, and taken away again', async () => {
    const el = await conversation();
    await press(el, 'Name someone');
    await press(el, 'Len');
    expect(beside(el)).to.deep.equal(['Len']);
    expect(Object.keys(el.record.people), 'one and the same person').to.deep.equal(['len']);
    await expect(el).to.be.accessible();
    await press(el, 'Take Len away from this');
    expect(beside(el)).to.deep.equal([]);
    expect(Object.keys(el.record.people)).to.deep.equal(['len']);
    expect(said(el)).to.equal('Len is no longer with this.');
  });

  it('is a group that comes up, by keyboard', async () => {
    const el = await conversation();
    await press(el, 'Name a place or group');
    await waitUntil(() => el.shadowRoot!.activeElement?.matches('.quick input'));
    await sendKeys({ type: 'Allotment society' });
    within(el, 'input[value=group]')[0]!.click();
    within(el, '.quick input[type=text]')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(beside(el)).to.deep.equal(['Allotment society']);
    expect(Object.values(el.record.assets).map(({ kind, name }) => [kind, name])).to.deep.include(['group', 'Allotment society']);
  });

  it('leaves the focus where somebody was, when they leave the field', async () => {
    const el = await conversation();
    const opener = () => el.shadowRoot!.querySelector<HTMLButtonElement>('[data-prompt=anything-else] [data-add=person]');
    el.shadowRoot!.querySelector<HTMLTextAreaElement>('[data-prompt=anything-else] textarea')!.focus();
    await el.updateComplete;
    opener()!.click();
    await waitUntil(() => el.shadowRoot!.activeElement?.matches('[data-prompt=anything-else] .quick input'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => el.shadowRoot!.activeElement === opener());
  });

  it('is an answer even without words', async () => {
    const el = await conversation({ ...filled, answers: {} });
    await press(el, 'Name someone');
    await press(el, 'Len');
    expect(tidy(el.shadowRoot!.querySelector('.index')!.textContent)).to.contain('Important to me, something is said');
  });

  it('is read where nothing can be changed', async () => {
    const links = { one: { id: 'one', order: 'a0', one: answer, other: 'plot' } };
    const el = await conversation({ ...filled, links }, true);
    expect(beside(el)).to.deep.equal(['The plot']);
    expect(within(el, 'button').filter((one) => !/aloud/.test(nameOf(one)))).to.deep.equal([]);
  });
});

describe('making something of what was said', () => {
  it('is offered once something is said', async () => {
    const el = await conversation({ ...filled, answers: {} });
    expect(within(el, '[aria-label^="Make something of it"]')).to.have.length(0);
  });

  for (const [name, is, made] of [
    ['A hope', 'Hope', ({ hopes }: KithRecord) => Object.values(hopes).map(({ words, from }) => [words.text, from])],
    ['A next step', 'Next step', ({ steps }: KithRecord) => Object.values(steps).map(({ what }) => [what!.text, answer])],
    ['A gift of mine', 'Gift', ({ assets }: KithRecord) => Object.values(assets).filter(({ kind }) => kind === 'gift').map((one) => [one.name, answer])],
  ] as const)
    it(`${name.toLowerCase()} is one tap, stands with the answer, and one undo takes it back`, async () => {
      const el = await conversation();
      await press(el, name);
      expect(made(el.record)).to.deep.equal([['Back on the plot', answer]]);
      expect(beside(el)).to.deep.equal([`${is}: Back on the plot`]);
      expect(within(el, 'button').map(nameOf).filter((one) => one.startsWith(name)), 'not twice').to.deep.equal([]);
      await expect(el).to.be.accessible();
      await undo(el);
      expect(beside(el)).to.deep.equal([]);
      expect(made(el.record)).to.deep.equal([]);
    });

  it('shows in the note and on the map of the same record', async () => {
    const record = await fixture(
      html`<kith-record .record=${filled}><kith-conversation mode="all"></kith-conversation><kith-outcome-note></kith-outcome-note><kith-asset-map></kith-asset-map></kith-record>`,
    );
    const el = record.querySelector('kith-conversation')!;
    await el.updateComplete;
    await press(el, 'A next step');
    await press(el, 'A gift of mine');
    const [note, map] = [record.querySelector('kith-outcome-note')!, record.querySelector('kith-asset-map')!];
    await Promise.all([note.updateComplete, map.updateComplete]);
    expect(tidy(note.shadowRoot!.textContent)).to.contain('Back on the plot');
    expect(tidy(map.shadowRoot!.textContent)).to.contain('Back on the plot');
  });
});
