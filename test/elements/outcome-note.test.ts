import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/outcome-note.js';
import type { KithOutcomeNoteElement } from '../../src/elements/outcome-note/outcome-note.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const at = '2025-03-04T10:00:00Z';
const words = (text: string) => ({ text, author: 'me', verbatim: true, at });
const filled: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    marcia: { id: 'marcia', order: 'a0', name: 'Marcia', ring: 'intimacy' },
    len: { id: 'len', order: 'a1', name: 'Len' },
    priya: { id: 'priya', order: 'a2', name: 'Priya', paid: true },
  },
  assets: { dominoes: { id: 'dominoes', order: 'a3', kind: 'group', name: 'Dominoes team' } },
  notes: {
    'note~1': {
      id: 'note~1',
      order: 'a0',
      at: '2024-11-12T10:00:00Z',
      kept: '2024-11-12T10:00:00Z',
      sorted: words('A lift'),
    },
    'note~2': { id: 'note~2', order: 'a1', at, sorted: words('Rang repairs'), changed: words('I’m sleeping') },
  },
  steps: {
    priya: {
      id: 'priya',
      order: 'a0',
      note: 'note~2',
      who: 'priya',
      what: words('Say hello'),
      when: 'Wednesday',
      introduction: true,
    },
    marcia: {
      id: 'marcia',
      order: 'a1',
      note: 'note~2',
      who: 'marcia',
      what: words('Lend me the trolley'),
      when: 'By Saturday',
    },
    gone: { id: 'gone', order: 'a2', note: 'note~2', who: 'gone', what: words('Ring about the boiler') },
  },
};

async function note(
  record: KithRecord = emptyRecord('one'),
  attributes: Record<string, string> = {},
): Promise<KithOutcomeNoteElement> {
  const el = await fixture<KithOutcomeNoteElement>(html`<kith-outcome-note .record=${record}></kith-outcome-note>`);
  for (const [name, value] of Object.entries(attributes)) el.setAttribute(name, value);
  await el.updateComplete;
  return el;
}

const labelOf = (control: Element): string => {
  const root = control.getRootNode() as ShadowRoot;
  const by = control.getAttribute('aria-labelledby');
  const label =
    control.getAttribute('aria-label') ??
    (by ? root.getElementById(by) : (control.closest('label')?.querySelector('span') ?? control))?.textContent;
  return label?.replace(/\s+/g, ' ').trim() ?? '';
};
function all<E extends HTMLElement>(el: Element, selector: string): E[] {
  return [...el.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());
}
function named<E extends HTMLElement = HTMLElement>(el: Element, selector: string, name: string): E {
  const found = all<E>(el, selector).find((one) => labelOf(one) === name);
  if (!found) throw new Error(`no ${selector} “${name}” among ${all(el, selector).map(labelOf).join(' | ')}`);
  return found;
}
const button = (el: Element, name: string) => named<HTMLButtonElement>(el, 'button', name);
const field = (el: Element, name: string) => named<HTMLInputElement>(el, 'input:not([type=checkbox]), textarea', name);
const pressed = async (el: KithOutcomeNoteElement, name: string) => {
  button(el, name).click();
  await el.updateComplete;
};
const focused = (el: Element) => labelOf(el.shadowRoot!.activeElement!);
const announced = (el: Element) =>
  [...el.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent!.trim()).join(' ');
const steps = (el: Element) => Object.values((el as KithOutcomeNoteElement).record.steps);
const listed = (el: Element) => all(el, '.steps li').map((row) => row.textContent!.replace(/\s+/g, ' ').trim());

describe('kith-outcome-note', () => {
  describe('when it is empty', () => {
    it('is accessible', async () => {
      await expect(await note()).to.be.accessible();
    });

    it('asks three things at most, requires none, and has few words', async () => {
      const el = await note();
      expect(all(el, '.book h3')).to.have.length.at.most(3);
      expect(all(el, '[required], [aria-required=true]')).to.have.length(0);
      const copy = el.shadowRoot!.querySelector('.sheet') as HTMLElement;
      expect(copy.innerText.trim().split(/\s+/).length, 'words of copy').to.be.at.most(85);
    });

    it('makes nothing by being looked at', async () => {
      const el = await note();
      field(el, 'Sorted today').focus();
      await pressed(el, 'Me');
      await pressed(el, 'Cancel');
      expect(el.record.notes).to.deep.equal({});
      expect(el.record.steps).to.deep.equal({});
    });

    it('can be kept as it is', async () => {
      const el = await note();
      setTimeout(() => button(el, 'Keep the note').click());
      const done = await oneEvent(el, 'kith-done');
      expect(done.detail.what).to.equal('note');
      const [kept] = Object.values(el.record.notes);
      expect(kept!.kept).to.be.a('string');
      expect(kept!.at).to.be.a('string');
      await el.updateComplete;
      expect(el.shadowRoot!.textContent).to.contain('Nothing to note');
      await expect(el).to.be.accessible();
    });
  });

  describe('in typical usage', () => {
    it('is accessible', async () => {
      await expect(await note(filled, { 'rights-href': 'https://example.org/' })).to.be.accessible();
    });

    it('keeps what is typed letter by letter, as own words', async () => {
      const el = await note();
      field(el, 'What has changed').focus();
      await sendKeys({ type: 'I sleep' });
      const [written] = Object.values(el.record.notes);
      expect(written!.changed).to.include({ text: 'I sleep', author: 'me', verbatim: true });
    });

    it('says who and when', async () => {
      const el = await note(filled);
      expect(el.shadowRoot!.querySelector('.sub')!.textContent).to.match(/Winston.*Tuesday 4 March/s);
    });

    it('lists the steps in the order that is always offered, and keeps those of somebody who is gone', async () => {
      const rows = listed(await note(filled));
      expect(rows).to.have.length(3);
      expect(rows[0]).to.match(/Marcia.*Lend me the trolley.*By Saturday/);
      expect(rows[1]).to.match(/Somebody.*Ring about the boiler/);
      expect(rows[2]).to.match(/Priya and me.*Say hello.*An introduction together/);
    });

    it('gives “Something else” a line of its own in the same field', async () => {
      const el = await note(filled);
      await pressed(el, 'Something else');
      await waitUntil(() => focused(el) === 'Sorted today');
      await sendKeys({ type: 'And' });
      expect(el.record.notes['note~2']!.sorted!.text).to.equal('Rang repairs\nAnd');
    });

    it('takes “just a talk” for an answer, until there are words', async () => {
      const el = await note();
      const talk = button(el, 'Nothing today, just a talk');
      talk.click();
      await el.updateComplete;
      expect(talk.getAttribute('aria-pressed')).to.equal('true');
      expect(Object.values(el.record.notes)[0]!.justATalk).to.equal(true);
      field(el, 'Sorted today').focus();
      await sendKeys({ type: 'a' });
      expect(Object.values(el.record.notes)[0]!.justATalk).to.equal(undefined);
    });
  });

  describe('adding a step by keyboard', () => {
    it('goes from the chip to the words and, with Enter, back to the chips', async () => {
      const el = await note({ ...filled, notes: {}, steps: {} });
      button(el, 'Len').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === 'What');
      await sendKeys({ type: 'Meet at the gate' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'Friday' });
      expect(steps(el), 'nothing is lost if the page dies now').to.have.length(1);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === 'Len');
      expect(steps(el)).to.have.length(1);
      expect(steps(el)[0]).to.include({ who: 'len', when: 'Friday' });
      expect(steps(el)[0]!.what!.text).to.equal('Meet at the gate');
      expect(steps(el)[0]!.note).to.equal(Object.keys(el.record.notes)[0]);
      expect(announced(el)).to.contain('Added a step for Len');
      expect(listed(el)[0]).to.match(/Len.*Meet at the gate.*Friday/);
    });

    it('offers me, my people, my community, then services', async () => {
      const el = await note({ ...filled, notes: {}, steps: {} });
      expect(all(el, '.adding .chip').map(labelOf)).to.deep.equal([
        'Me',
        'Marcia',
        'Len',
        'Dominoes team',
        'Priya',
        'Someone else',
      ]);
    });

    it('takes when from a chip, and an introduction from a tick', async () => {
      const el = await note();
      await pressed(el, 'Add what’s next');
      await pressed(el, 'This week');
      (all<HTMLInputElement>(el, '.step-form input[type=checkbox]')[0] as HTMLInputElement).click();
      await el.updateComplete;
      await pressed(el, 'Add this step');
      expect(steps(el)[0]).to.include({ who: 'me', when: 'This week', introduction: true });
    });

    it('makes a new name a person of the network', async () => {
      const el = await note();
      await pressed(el, 'Someone else');
      field(el, 'Their name').focus();
      await sendKeys({ type: 'Rita' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === 'What');
      expect(el.record.people, 'nobody is made by a name alone').to.deep.equal({});
      await sendKeys({ type: 'Ring her' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === 'Rita');
      const [rita] = Object.values(el.record.people);
      expect(rita!.name).to.equal('Rita');
      expect(steps(el)[0]!.who).to.equal(rita!.id);
    });

    it('finds somebody who is there already, whatever the capitals', async () => {
      const el = await note(filled);
      await pressed(el, 'Someone else');
      field(el, 'Their name').focus();
      await sendKeys({ type: 'dominoes TEAM' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el) === 'What');
      await sendKeys({ type: 'Go along' });
      expect(steps(el).at(-1)!.who).to.equal('dominoes');
      expect(Object.keys(el.record.people)).to.have.length(3);
    });

    it('leaves nothing behind when it is cancelled', async () => {
      const el = await note();
      await pressed(el, 'Me');
      await sendKeys({ type: 'Perhaps' });
      await pressed(el, 'Cancel');
      expect(el.record.steps).to.deep.equal({});
      await waitUntil(() => focused(el) === 'Me');
    });
  });

  describe('changing a step', () => {
    it('opens the same small form in its place, and goes back to its pencil', async () => {
      const el = await note(filled);
      await pressed(el, 'Change: Marcia, Lend me the trolley');
      await waitUntil(() => focused(el) === 'What');
      await sendKeys({ type: '!' });
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => focused(el).startsWith('Change: Marcia'));
      expect(el.record.steps.marcia!.what!.text).to.contain('!');
      expect(announced(el)).to.contain('Changed the step for Marcia');
    });

    it('can be for somebody else', async () => {
      const el = await note(filled);
      await pressed(el, 'Change: Somebody, Ring about the boiler');
      const who = named<HTMLSelectElement>(el, 'select', 'Who');
      who.value = 'len';
      who.dispatchEvent(new Event('change'));
      await el.updateComplete;
      await pressed(el, 'Done');
      expect(el.record.steps.gone!.who).to.equal('len');
    });

    it('is taken out, and the focus goes to the one beside it', async () => {
      const el = await note(filled);
      await pressed(el, 'Change: Marcia, Lend me the trolley');
      await pressed(el, 'Remove');
      expect(el.record.steps.marcia).to.equal(undefined);
      await waitUntil(() => focused(el).startsWith('Change: Somebody'));
      expect(announced(el)).to.contain('Took out the step for Marcia');
    });

    it('is ticked when it is done, and unticked again', async () => {
      const el = await note(filled);
      const box = named<HTMLInputElement>(el, 'input[type=checkbox]', 'Done: Marcia, Lend me the trolley');
      box.click();
      expect(el.record.steps.marcia!.done).to.be.a('string');
      box.click();
      expect(el.record.steps.marcia!.done).to.equal(undefined);
    });
  });

  describe('when the note has been kept', () => {
    it('is read, can be changed, and a next one can be begun', async () => {
      const el = await note(filled);
      await pressed(el, 'Keep the note');
      expect(all(el, 'textarea')).to.have.length(0);
      expect(el.shadowRoot!.textContent).to.contain('Rang repairs');
      await waitUntil(() => focused(el) === 'Before we go');
      await expect(el).to.be.accessible();
      await pressed(el, 'Change it');
      expect(el.record.notes['note~2']!.kept).to.equal(undefined);
      expect(field(el, 'Sorted today').value).to.equal('Rang repairs');
      await pressed(el, 'Keep the note');
      await pressed(el, 'A new note');
      expect(field(el, 'Sorted today').value).to.equal('');
      expect(Object.keys(el.record.notes), 'no note before its first mark').to.have.length(2);
      field(el, 'Sorted today').focus();
      await sendKeys({ type: 'b' });
      expect(Object.keys(el.record.notes)).to.have.length(3);
    });

    it('does not say “kept” where nothing keeps it beyond this page', async () => {
      const el = await note();
      await pressed(el, 'Keep the note');
      expect(announced(el)).to.contain('Noted').and.not.contain('Kept');
    });

    it('lists earlier notes with their days', async () => {
      const el = await note(filled);
      all(el, 'summary')[0]!.click();
      await waitUntil(() => all(el, '.earlier section').length === 1);
      expect(all(el, '.earlier section')[0]!.textContent).to.match(/12 November.*A lift/s);
      await expect(el).to.be.accessible();
    });
  });

  describe('to be read only', () => {
    it('shows what is there and nothing to change it with', async () => {
      const el = await note(filled, { readonly: '' });
      expect(el.shadowRoot!.textContent).to.contain('Lend me the trolley');
      expect(all(el, 'textarea, input, select')).to.have.length(0);
      expect(all(el, 'button').map(labelOf)).to.deep.equal(['Something is worrying me']);
      await expect(el).to.be.accessible();
    });
  });

  describe('“Something is worrying me”', () => {
    it('says what to do where the page has no route', async () => {
      const el = await note();
      await pressed(el, 'Something is worrying me');
      expect(announced(el)).to.contain('999');
      expect(el.record.notes).to.deep.equal({});
    });

    it('is left to the page when it cancels', async () => {
      const el = await note();
      el.addEventListener('kith-worry', (event) => event.preventDefault());
      await pressed(el, 'Something is worrying me');
      expect(announced(el)).to.not.contain('999');
    });

    it('is a link to the page’s own route, if its scheme is safe', async () => {
      const el = await note(emptyRecord('one'), { 'worry-href': 'tel:116123' });
      expect(named(el, 'a', 'Something is worrying me').getAttribute('href')).to.equal('tel:116123');
      el.setAttribute('worry-href', 'javascript:alert(1)');
      await el.updateComplete;
      expect(all(el, 'a')).to.have.length(0);
    });
  });

  describe('the right to ask', () => {
    it('is always said, and how to ask is a link where the page gives one', async () => {
      const el = await note();
      expect(el.shadowRoot!.textContent).to.contain('Care Act');
      expect(all(el, 'a')).to.have.length(0);
      el.setAttribute('rights-href', 'https://example.org/ask');
      await el.updateComplete;
      expect(named(el, 'a', 'How to ask for one').getAttribute('href')).to.equal('https://example.org/ask');
      el.setAttribute('rights-href', 'data:text/html,x');
      await el.updateComplete;
      expect(all(el, 'a')).to.have.length(0);
    });
  });

  describe('with words that nobody expects', () => {
    it('holds its width', async () => {
      const long = 'W'.repeat(10_000);
      const el = await note({
        ...emptyRecord('one'),
        people: { a: { id: 'a', order: 'a0', name: long }, b: { id: 'b', order: 'a1', name: '<b>أمينة</b>' } },
        steps: { a: { id: 'a', order: 'a0', who: 'a', what: words(long), when: long } },
      });
      el.style.inlineSize = '320px';
      await el.updateComplete;
      expect(el.shadowRoot!.querySelector('.sheet')!.scrollWidth).to.be.at.most(320);
      expect(button(el, '<b>أمينة</b>')).to.exist;
    });
  });
});
