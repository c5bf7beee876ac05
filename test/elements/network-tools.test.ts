import { expect, fixture, html } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { focused, named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';

const record: KithRecord = {
  ...emptyRecord('one'),
  people: {
    marcia: { id: 'marcia', order: 'a0', name: 'Marcia', ring: 'intimacy', sector: 'family' },
    len: { id: 'len', order: 'a1', name: 'Len', ring: 'friendship', sector: 'neighbours', angle: 40 },
    ana: { id: 'ana', order: 'a2', name: 'Ana', ring: 'friendship' },
    priya: { id: 'priya', order: 'a3', name: 'Priya', ring: 'exchange', paid: true },
  },
  assets: { plots: { id: 'plots', order: 'b0', kind: 'group', name: 'Mill Lane plots' } },
  answers: {
    a: { id: 'a', order: 'a0', conversation: 'c', prompt: 'p', asked: 'What?', words: { text: 'Sundays with Errol, and Len.', author: 'me', verbatim: true } },
  },
  ties: {
    'len~me': { id: 'len~me', order: 'a0', one: 'me', other: 'len', strength: 'strong', flow: 'both', support: { social: 'both', instrumental: 'to-other' } },
    'marcia~me': { id: 'marcia~me', order: 'a1', one: 'me', other: 'marcia', strength: 'strong', flow: 'to-one', support: { emotional: 'to-one' } },
    'len~plots': { id: 'len~plots', order: 'a2', one: 'len', other: 'plots', strength: 'ordinary', flow: 'none' },
  },
  links: { 'plots~len': { id: 'plots~len', order: 'a0', one: 'plots', other: 'len' } },
};

async function network(view: 'diagram' | 'list' = 'diagram', given: object = {}): Promise<KithNetworkElement> {
  const el = await fixture<KithNetworkElement>(html`<kith-network .record=${record} view=${view} .definition=${undefined}></kith-network>`);
  Object.assign(el, given);
  // Coming near it brings what is done with it.
  el.shadowRoot!.querySelector('.picture')?.dispatchEvent(new PointerEvent('pointerenter'));
  if (view === 'list') await openRow(el);
  await el.updateComplete;
  return el;
}
const openRow = async (el: KithNetworkElement) => {
  for (let times = 0; times < 2; times++) await press(el, 'Ana');
};
const MARKS = '[role=button]';
const marks = (el: KithNetworkElement) => shown(el, MARKS).map(nameOf);
const mark = (el: KithNetworkElement, name: string) => named(el, MARKS, name);
const spot = (el: KithNetworkElement, id: string) => el.shadowRoot!.querySelector(`.rings [data-who=${id}]`)!.getAttribute('transform')!;
const tap = async (el: KithNetworkElement, name: string) => {
  mark(el, name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await el.updateComplete;
};
const choose = async (el: KithNetworkElement, name: string) => {
  named<HTMLInputElement>(el, '.looking input', name).click();
  await el.updateComplete;
};
const tieOf = (el: KithNetworkElement, ...ends: string[]) => Object.values(el.record.ties).find(({ one, other }) => ends.includes(one) && ends.includes(other));
async function keys(el: KithNetworkElement, ...presses: string[]): Promise<void> {
  for (const key of presses) {
    await sendKeys({ press: key });
    await el.updateComplete;
  }
}
function middleOf(one: Element): [number, number] {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describe('kith-network, as a whole', () => {
  before(() => setViewport({ width: 1200, height: 1400 }));

  describe('looked at another way', () => {
    it('shows one kind of support alone: its lines, its way, and who has none of it faint', async () => {
      const el = await network();
      await press(el, 'Look another way');
      await press(el, 'Practical help');
      expect(said(el)).to.contain('Practical help: 1.');
      expect(marks(el).find((name) => name.startsWith('Len'))).to.contain('help goes from me');
      const faint = [...el.shadowRoot!.querySelectorAll('.someone.off')].map((one) => (one as SVGElement).dataset['who']);
      expect(faint).to.have.members(['marcia', 'ana', 'priya', 'plots']);
      await press(el, 'Everything');
      expect(marks(el).find((name) => name.startsWith('Len'))).to.contain('help goes both ways');
    });

    it('turns names into roles or hides them, in the picture, in the list and for whoever listens', async () => {
      const el = await network();
      await press(el, 'Look another way');
      await choose(el, 'As roles');
      expect(marks(el).join()).to.match(/Friend 1/).and.not.match(/Len|Marcia|Ana|Priya|Mill/);
      expect(tidy(el.shadowRoot!.querySelector('.rings')!.textContent)).to.not.match(/Len|Marcia|Ana|Priya|Mill/);
      await choose(el, 'Hidden');
      expect(marks(el).join()).to.match(/Person 2/).and.not.match(/Len|Marcia/);
      named<HTMLInputElement>(el, '.head input', 'List').click();
      await el.updateComplete;
      expect(shown(el, '.row').map(nameOf).join()).to.match(/Person 1/).and.not.match(/Len|Marcia|Ana/);
      expect(el.record.people['len']!.name, 'the record keeps them').to.equal('Len');
    });

    it('arranges by part of life, keeps where everybody was put, and puts somebody into another part', async () => {
      const el = await network();
      const before = spot(el, 'len');
      await press(el, 'Look another way');
      await choose(el, 'Part of life');
      expect(shown(el, 'textPath').length || el.shadowRoot!.querySelectorAll('textPath').length).to.equal(5);
      expect(spot(el, 'len')).to.not.equal(before);
      mark(el, 'Len').focus();
      await keys(el, 'm', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
      expect(el.record.people['len']).to.include({ sector: 'family', angle: 40 });
      await choose(el, 'How close');
      expect(spot(el, 'len')).to.equal(before);
    });

    it('is accessible', async () => {
      const el = await network();
      await press(el, 'Look another way');
      await choose(el, 'Part of life');
      await expect(el).to.be.accessible();
    });
  });

  describe('lines', () => {
    it('are drawn by two taps, and can be left half made', async () => {
      const el = await network();
      await press(el, 'Draw a line', '.more');
      await tap(el, 'Ana');
      expect(said(el)).to.contain('A line from Ana');
      await press(el, 'No line', '.tying');
      expect(tieOf(el, 'ana', 'marcia')).to.equal(undefined);
      await press(el, 'Draw a line', '.more');
      await tap(el, 'Ana');
      await tap(el, 'Marcia');
      expect(tieOf(el, 'ana', 'marcia')).to.include({ strength: 'ordinary' });
      expect(said(el)).to.contain('There is a line from Ana to Marcia.');
      await undo(el);
      expect(tieOf(el, 'ana', 'marcia')).to.equal(undefined);
    });

    it('are drawn with keys, also to me in the middle, and Escape draws none', async () => {
      const el = await network();
      mark(el, 'Ana').focus();
      await keys(el, '+', 'Escape');
      expect(shown(el, '.tying').length).to.equal(0);
      expect(focused(el)).to.match(/^Ana/);
      await keys(el, '+');
      await press(el, 'Me', '.tying');
      expect(tieOf(el, 'ana', 'me')).to.include({ one: 'me', strength: 'ordinary' });
    });

    it('are drawn by hand from the knob beside whoever is open', async () => {
      const el = await network();
      await tap(el, 'Ana');
      const knob = el.shadowRoot!.querySelector('.knob .grip')!;
      knob.scrollIntoView({ block: 'center' });
      await sendMouse({ type: 'move', position: middleOf(knob) });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: middleOf(mark(el, 'Marcia')) });
      await sendMouse({ type: 'up' });
      await resetMouse();
      await el.updateComplete;
      expect(tieOf(el, 'ana', 'marcia')).to.include({ strength: 'ordinary' });
    });

    it('are followed with the full stop, and the comma comes back', async () => {
      const el = await network();
      mark(el, 'Len').focus();
      await keys(el, '.');
      expect(focused(el)).to.match(/^Mill Lane plots/);
      expect(said(el)).to.contain('From Len to Mill Lane plots. 1 of 1.');
      await keys(el, ',');
      expect(focused(el)).to.match(/^Len/);
      mark(el, 'Ana').focus();
      await keys(el, '.');
      expect(said(el)).to.contain('Ana has no lines to others.');
    });
  });

  describe('several at once', () => {
    it('takes a list from anywhere, leaves out who is there, and is one step to undo', async () => {
      const el = await network();
      await press(el, 'Write several names');
      const field = named<HTMLTextAreaElement>(el, 'textarea', 'Names');
      field.value = '1. Errol\n• Siân Jones\n\nlen\n';
      await press(el, 'Add', '.several');
      expect(Object.values(el.record.people).map(({ name }) => name)).to.include.members(['Errol', 'Siân Jones']);
      expect(said(el)).to.contain('2 are on your picture now.').and.to.contain('Already there: len.');
      await undo(el);
      expect(Object.keys(el.record.people)).to.have.length(4);
    });

    it('offers who was named in answers', async () => {
      const el = await network();
      await press(el, 'Write several names');
      expect(shown(el, '.several .chip').map(nameOf)).to.deep.equal(['Errol']);
      await press(el, 'Errol', '.several');
      expect(Object.values(el.record.people).at(-1)).to.include({ name: 'Errol', ring: 'friendship' });
      expect(shown(el, '.several .chip')).to.have.length(0);
    });
  });

  it('tidies up in one step', async () => {
    const el = await network();
    const before = spot(el, 'len');
    await press(el, 'Tidy up');
    expect(el.record.people['len']!.angle).to.equal(undefined);
    expect(spot(el, 'len')).to.not.equal(before);
    await undo(el);
    expect(spot(el, 'len')).to.equal(before);
  });

  it('comes nearer with buttons, and shows the whole again', async () => {
    const el = await network();
    const svg = el.shadowRoot!.querySelector('.rings')!;
    const whole = svg.getAttribute('viewBox');
    await press(el, 'Zoom in');
    expect(Number(svg.getAttribute('viewBox')!.split(' ')[2])).to.be.lessThan(600);
    await press(el, 'The whole picture');
    expect(svg.getAttribute('viewBox')).to.equal(whole);
  });

  it('draws a soft shape round a group and who is part of it; the panel adds another', async () => {
    const el = await network();
    const hull = () => el.shadowRoot!.querySelector('.rings .hull')!.getAttribute('d');
    const before = hull();
    await tap(el, 'Mill Lane plots');
    el.shadowRoot!.querySelector('details')!.open = true;
    named<HTMLSelectElement>(el, '.belongs select', 'Who is part of it').value = 'ana';
    await press(el, 'Add', '.belongs');
    expect(hull()).to.not.equal(before);
    expect(shown(el, '.belongs li').map((one) => tidy(one.textContent))).to.deep.equal(['Len', 'Ana']);
  });

  it('keeps who is no longer here, gently: seen, said, and not counted', async () => {
    const el = await network();
    await tap(el, 'Ana');
    el.shadowRoot!.querySelector('details')!.open = true;
    const select = named<HTMLSelectElement>(el, 'select', 'No longer here');
    select.value = 'died';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await el.updateComplete;
    expect(el.record.people['ana']).to.include({ gone: 'died' });
    expect(marks(el).find((name) => name.startsWith('Ana'))).to.contain('no longer here');
    expect(tidy(el.shadowRoot!.querySelector('.ask')!.textContent)).to.contain('one friend');
  });

  describe('with other rings', () => {
    const definition = {
      format: 'kith-network',
      version: 1,
      rings: [{ id: 'intimacy', name: { 'en-GB': 'My folk' } }, { id: 'friendship' }, { id: 'faith', name: { 'en-GB': 'My mosque' } }],
    };

    it('shows the rings of the page, renamed and added, and keeps the rest as a fact', async () => {
      const el = await network('diagram', { definition });
      expect([...el.shadowRoot!.querySelectorAll('.ring-name')].map((one) => tidy(one.textContent))).to.deep.equal(['My folk', 'Friends', 'My mosque']);
      await tap(el, 'Ana');
      named<HTMLInputElement>(el, 'input[type=radio]', 'My mosque').click();
      await el.updateComplete;
      expect(el.record.people['ana']).to.include({ ring: 'faith' });
      expect(el.record.people['priya'], 'who is on a ring that is not shown').to.include({ ring: 'exchange' });
      expect(marks(el).find((name) => name.startsWith('Priya'))).to.contain('my mosque');
    });

    it('says so where they cannot be read, and shows the usual ones', async () => {
      const el = await network('diagram', { definition: '{"rings": ' });
      expect(shown(el, '[role=alert]').map((one) => tidy(one.textContent))).to.deep.equal(['The rings of this page could not be read. These are the usual ones.']);
      expect(el.shadowRoot!.querySelectorAll('.ring-name')).to.have.length(4);
    });
  });
});
