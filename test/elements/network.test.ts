import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { Later, Part } from '../../src/controllers/later.js';
import '../../src/define/network.js';
import { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const winston: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  people: {
    marcia: { id: 'marcia', order: 'a0', name: 'Marcia', about: 'my sister', ring: 'intimacy' },
    len: { id: 'len', order: 'a1', name: 'Len', about: 'plot 14', ring: 'friendship' },
    errol: { id: 'errol', order: 'a2', name: 'Errol', ring: 'friendship', doNotContact: true },
    priya: { id: 'priya', order: 'a3', name: 'Priya', ring: 'exchange', paid: true },
  },
  assets: { plots: { id: 'plots', order: 'b0', kind: 'place', name: 'Mill Lane plots' } },
  ties: {
    'len~me': { id: 'len~me', order: 'a0', one: 'me', other: 'len', strength: 'strong', flow: 'both' },
    'len~plots': { id: 'len~plots', order: 'a1', one: 'len', other: 'plots', strength: 'ordinary', flow: 'none' },
  },
};

async function network(
  record: KithRecord = emptyRecord('one'),
  view: 'diagram' | 'list' | 'auto' = 'diagram',
): Promise<KithNetworkElement> {
  return fixture<KithNetworkElement>(html`<kith-network .record=${record} view=${view}></kith-network>`);
}

type Control = HTMLElement & HTMLInputElement;
const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
/** The name by which a control is called, without what is only for the eye. */
function called(one: Element): string {
  const copy = (one.closest('label') ?? one).cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return clean(one.getAttribute('aria-label') ?? copy.textContent);
}
const all = (el: Element, selector: string) =>
  [...el.shadowRoot!.querySelectorAll<Control>(selector)].filter((one) => one.checkVisibility());
function named(el: Element, selector: string, name: string | RegExp): Control {
  const found = all(el, selector).find((one) =>
    typeof name === 'string' ? called(one) === name : name.test(called(one)),
  );
  if (!found) throw new Error(`no ${selector} “${name}” among ${all(el, selector).map(called).join(' | ')}`);
  return found;
}
const BUTTONS = 'button, [role=button]';
const button = (el: Element, name: string | RegExp) => named(el, BUTTONS, name);
const radio = (el: Element, name: string) => named(el, 'input[type=radio]', name);
const isThere = (el: Element, name: RegExp) => all(el, BUTTONS).some((one) => name.test(called(one)));
const focused = (el: Element) => called(el.shadowRoot!.activeElement!);
const said = (el: Element) => clean(el.shadowRoot!.querySelector('[role=status]')?.textContent);

async function press(el: KithNetworkElement, name: string | RegExp): Promise<void> {
  button(el, name).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  await el.updateComplete;
}
async function keys(el: KithNetworkElement, ...presses: string[]): Promise<void> {
  for (const key of presses) {
    await sendKeys({ press: key });
    await el.updateComplete;
  }
}
async function write(el: KithNetworkElement, name: string, text: string): Promise<void> {
  const field = named(el, 'input, textarea', name);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await el.updateComplete;
}
const person = (el: KithNetworkElement, name: string) =>
  Object.values(el.record.people).find((one) => one.name === name);
function middleOf(one: Element): [number, number] {
  const { x, y, width, height } = one.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

describe('kith-network', () => {
  before(() => setViewport({ width: 1200, height: 1000 }));

  describe('empty', () => {
    it('asks for one name, and is accessible', async () => {
      const el = await network();
      expect(all(el, 'h3').map(called)).to.deep.equal(['You’re in the middle']);
      await expect(el).to.be.accessible();
    });

    it('adds people one after the other, and says where they are', async () => {
      const el = await network();
      await press(el, 'Add someone');
      expect(focused(el)).to.equal('Name');
      await sendKeys({ type: 'Len' });
      await keys(el, 'Enter');
      expect(focused(el), 'ready for the next').to.equal('Name');
      expect(said(el)).to.equal('Len is on your picture, with friends.');
      await sendKeys({ type: 'Marcia' });
      await keys(el, 'Enter');
      expect(Object.values(el.record.people).map(({ name, ring }) => [name, ring])).to.deep.equal([
        ['Len', 'friendship'],
        ['Marcia', 'friendship'],
      ]);
      expect(isThere(el, /^Marcia, friend/)).to.equal(true);
    });

    it('does not add a name twice', async () => {
      const el = await network(winston);
      await press(el, 'Add someone');
      await sendKeys({ type: 'len ' });
      await keys(el, 'Enter');
      expect(Object.keys(el.record.people).length).to.equal(4);
      expect(said(el)).to.equal('Len is already there.');
      expect(button(el, /^Len,/).getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('the picture', () => {
    it('gives everybody a name that says ring, tie and help', async () => {
      const el = await network(winston);
      expect(all(el, '[role=button]').map(called)).to.have.members([
        'Marcia, closest to me',
        'Len, friend, strong tie, help goes both ways',
        'Errol, friend, Please don’t contact',
        'Priya, paid to be around',
        'Mill Lane plots, group or place',
      ]);
      await expect(el).to.be.accessible();
    });

    it('is one tab stop; keys go from one to the next, letters to a name', async () => {
      const el = await network(winston);
      expect(all(el, '[role=button][tabindex="0"]').length).to.equal(1);
      button(el, /^Errol/).focus();
      await keys(el, 'Home');
      expect(focused(el)).to.match(/^Marcia/);
      await keys(el, 'End');
      expect(focused(el)).to.match(/^Priya/);
      await keys(el, 'ArrowDown');
      expect(focused(el)).to.match(/^Mill Lane/);
      await sendKeys({ type: 'le' });
      await el.updateComplete;
      expect(focused(el)).to.match(/^Len/);
      expect(all(el, '[role=button][tabindex="0"]').map(called)[0]).to.match(/^Len/);
    });

    it('opens with Enter, and Escape comes back to where one was', async () => {
      const el = await network(winston);
      button(el, /^Len/).focus();
      await keys(el, 'Enter');
      expect(focused(el)).to.equal('Len');
      expect(all(el, '.panel h3').map(called)).to.deep.equal(['Len']);
      await expect(el).to.be.accessible();
      await keys(el, 'Escape');
      expect(focused(el)).to.match(/^Len, friend/);
      expect(all(el, '.panel h3')).to.deep.equal([]);
    });

    describe('moving with keys', () => {
      it('goes outwards and round, says where, and is one change', async () => {
        const el = await network(winston);
        button(el, /^Errol/).focus();
        await keys(el, 'm', 'ArrowUp');
        expect(said(el)).to.equal('Groups and places.');
        expect(person(el, 'Errol')?.ring, 'not before it is kept').to.equal('friendship');
        await keys(el, 'ArrowRight');
        expect(said(el)).to.match(/^At \d+ o’clock\.$/);
        const changed = oneEvent(el, 'kith-change');
        await keys(el, 'Enter');
        expect((await changed).detail.change.what).to.equal('moved Errol: Groups and places');
        expect(person(el, 'Errol')?.ring).to.equal('participation');
        expect(person(el, 'Errol')?.angle).to.be.a('number');
        expect(said(el)).to.equal('Errol is now with groups and places.');
        expect(focused(el)).to.match(/^Errol/);
      });

      it('is put back by Escape', async () => {
        const el = await network(winston);
        button(el, /^Errol/).focus();
        await keys(el, 'm', 'ArrowUp', 'Escape');
        expect(el.record).to.deep.equal(winston);
        expect(focused(el)).to.match(/^Errol, friend/);
      });

      it('can be done with buttons alone', async () => {
        const el = await network(winston);
        await press(el, /^Errol/);
        await press(el, 'Move');
        await press(el, 'Closer');
        await press(el, 'Keep it there');
        expect(person(el, 'Errol')?.ring).to.equal('intimacy');
      });
    });

    describe('dragging', () => {
      afterEach(() => resetMouse());

      async function drag(el: KithNetworkElement, name: RegExp, by: number): Promise<void> {
        const [x, y] = middleOf(button(el, name));
        const [cx, cy] = middleOf(el.shadowRoot!.querySelector('svg.rings')!);
        const away = Math.hypot(x - cx, y - cy);
        await sendMouse({ type: 'move', position: [x, y] });
        // What a hand does has come when the hand has come near.
        await el.updateComplete;
        await sendMouse({ type: 'down' });
        for (const part of [0.3, 0.7, 1]) {
          const far = 1 + (by * part) / away;
          await sendMouse({
            type: 'move',
            position: [Math.round(cx + (x - cx) * far), Math.round(cy + (y - cy) * far)],
          });
        }
      }

      it('puts somebody on the ring where they are dropped, and opens nothing', async () => {
        const el = await network(winston);
        const before = middleOf(button(el, /^Marcia/));
        await drag(el, /^Len/, 90);
        await sendMouse({ type: 'up' });
        await waitUntil(() => person(el, 'Len')?.ring === 'participation');
        await el.updateComplete;
        expect(said(el)).to.equal('Len is now with groups and places.');
        expect(isThere(el, /^Take off/)).to.equal(false);
        expect(middleOf(button(el, /^Marcia/)), 'nobody else moves').to.deep.equal(before);
      });

      it('is put back by Escape', async () => {
        const el = await network(winston);
        const before = middleOf(button(el, /^Len/));
        await drag(el, /^Len/, 90);
        await sendKeys({ press: 'Escape' });
        await sendMouse({ type: 'up' });
        expect(el.record).to.deep.equal(winston);
        expect(middleOf(button(el, /^Len/))).to.deep.equal(before);
      });
    });
  });

  for (const view of ['diagram', 'list'] as const)
    describe(`the panel, in the ${view}`, () => {
      async function opened(name: RegExp): Promise<KithNetworkElement> {
        const el = await network(winston, view);
        await press(el, name);
        return el;
      }
      async function choose(el: KithNetworkElement, name: string): Promise<void> {
        radio(el, name).click();
        await el.updateComplete;
      }

      it('changes how close, what it is like and which way help goes', async () => {
        const el = await opened(/^Marcia/);
        await choose(el, 'Friend');
        await choose(el, 'To me');
        expect(el.record.ties['marcia~me'], 'help makes an ordinary tie').to.include({
          strength: 'ordinary',
          flow: 'to-one',
        });
        await choose(el, 'A strain');
        expect(el.record.ties['marcia~me']).to.include({ strength: 'stressful', flow: 'to-one' });
        expect(person(el, 'Marcia')?.ring).to.equal('friendship');
        await choose(el, 'No line');
        expect(el.record.ties['marcia~me']).to.equal(undefined);
      });

      it('keeps the name letter by letter, and the field under the hand', async () => {
        const el = await opened(/^Marcia/);
        named(el, 'input', 'Name').focus();
        await write(el, 'Name', 'Zadie');
        expect(el.record.people['marcia']?.name).to.equal('Zadie');
        expect(focused(el)).to.equal('Name');
      });

      it('leaves the caret where it is while somebody writes', async () => {
        const el = await opened(/^Marcia/);
        const field = named(el, 'input', 'Name');
        field.focus();
        field.setSelectionRange(1, 1);
        await sendKeys({ type: 'xy' });
        await el.updateComplete;
        expect(el.record.people['marcia']?.name).to.equal('Mxyarcia');
        expect(field.selectionStart).to.equal(3);
      });

      it('keeps the focus when somebody else comes in from elsewhere', async () => {
        const el = await opened(/^Len/);
        named(el, 'input', 'Part of my life').focus();
        const ada = { id: 'ada', order: 'Zz', name: 'Ada', ring: 'friendship' } as const;
        el.record = { ...winston, people: { ada, ...winston.people } };
        await el.updateComplete;
        expect(isThere(el, /^Ada/)).to.equal(true);
        expect(focused(el)).to.equal('Part of my life');
      });

      it('says whom somebody knows, adds one and removes one', async () => {
        const el = await opened(/^Len/);
        const select = named(el, 'select', 'Who else do they know?');
        select.value = 'errol';
        select.closest('form')!.requestSubmit();
        await el.updateComplete;
        expect(el.record.ties['errol~len']).to.include({ strength: 'ordinary' });
        await press(el, 'Remove the line to Mill Lane plots');
        expect(el.record.ties['len~plots']).to.equal(undefined);
        expect(focused(el)).to.equal('Who else do they know?');
      });

      it('marks somebody as not to be contacted', async () => {
        const el = await opened(/^Marcia/);
        named(el, 'input[type=checkbox]', 'Please don’t contact Marcia').click();
        await el.updateComplete;
        expect(person(el, 'Marcia')?.doNotContact).to.equal(true);
      });

      it('takes somebody off, with their ties, and the focus goes to somebody', async () => {
        const el = await opened(/^Len/);
        await press(el, 'Take off');
        expect(person(el, 'Len')).to.equal(undefined);
        expect(el.record.ties).to.deep.equal({});
        expect(said(el)).to.match(/^Len is off your picture/);
        expect(focused(el)).to.match(/^(Errol|Mill Lane)/);
      });

      it('writes for places only what a place has', async () => {
        const el = await opened(/^Mill Lane/);
        expect(all(el, 'input[type=checkbox]')).to.deep.equal([]);
        await write(el, 'Part of my life', 'allotments');
        expect(el.record.assets['plots']?.about).to.equal('allotments');
      });
    });

  describe('the list', () => {
    it('says everything in words, by ring and by name', async () => {
      const el = await network(winston, 'list');
      expect(all(el, 'h3').map(called)).to.deep.equal([
        'Closest to me',
        'Friends',
        'Groups and places',
        'People who are paid',
      ]);
      expect(all(el, 'button[aria-expanded]').map(called)).to.deep.equal([
        'Marcia my sister',
        'Errol Please don’t contact',
        'Len plot 14 Strong, both ways',
        'Mill Lane plots',
        'Priya',
      ]);
      await press(el, /Len/);
      await expect(el).to.be.accessible();
    });

    it('comes first where there is little room, and the reader can change it', async () => {
      const box = await fixture<HTMLElement>(html`<div><kith-network .record=${winston}></kith-network></div>`);
      const el = box.querySelector('kith-network')!;
      await el.updateComplete;
      expect(radio(el, 'Picture').checked).to.equal(true);
      box.style.setProperty('width', '360px');
      await waitUntil(() => radio(el, 'List').checked);
      expect(isThere(el, /Len plot 14/)).to.equal(true);
      radio(el, 'Picture').click();
      await el.updateComplete;
      expect(isThere(el, /^Len, friend/)).to.equal(true);
    });
  });

  describe('what comes later', () => {
    let signal = Promise.resolve();
    const noSignal = () => {
      signal = Promise.reject(new TypeError('Failed to fetch'));
      signal.catch(() => undefined);
    };

    /** As a page with a poor signal has it: what is fetched when the page has settled waits for the signal, or does not arrive. */
    class NetworkOnATrain extends KithNetworkElement {
      protected override later<Module extends object>(load: () => Promise<Part<Module>>, ahead = true): Later<Module> {
        return super.later(ahead ? () => signal.then(load) : load, ahead);
      }
    }
    // On a busy machine many small modules take seconds; what is waited for here is the signal.
    before(async () => {
      customElements.define('network-on-a-train', NetworkOnATrain);
      await import('../../src/elements/network/someone.js');
    });
    afterEach(() => (signal = Promise.resolve()));

    async function onATrain(view: 'diagram' | 'list'): Promise<KithNetworkElement> {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('network-on-a-train') as KithNetworkElement;
      Object.assign(el, { record: winston, view });
      box.append(el);
      // Not until it is complete: where the pointer happens to be over the picture, that waits for the signal.
      await waitUntil(() => isThere(el, /^Marcia/));
      return el;
    }

    for (const view of ['diagram', 'list'] as const)
      it(`the ${view} is there before the panel has arrived, and a panel that did not arrive says so and can be tried again`, async () => {
        noSignal();
        const el = await onATrain(view);
        expect(isThere(el, /^Marcia/) && isThere(el, /^Mill Lane plots/)).to.equal(true);

        await press(el, /^Marcia/);
        expect(button(el, /^Marcia/).getAttribute('aria-expanded')).to.equal('true');
        expect(clean(el.shadowRoot!.textContent)).to.contain('This part has not arrived yet.');
        await press(el, 'Try again');
        expect(isThere(el, /^Take off/), 'still no signal').to.equal(false);

        signal = Promise.resolve();
        button(el, 'Try again').focus();
        await press(el, 'Try again');
        expect(isThere(el, /^Take off/)).to.equal(true);
        expect(isThere(el, /^Try again/)).to.equal(false);
        expect(focused(el), 'the focus is not lost').to.match(/^Marcia/);
      });

    it('adding somebody does not wait for it', async () => {
      noSignal();
      const el = await onATrain('diagram');
      await press(el, 'Add someone');
      await sendKeys({ type: 'Zadie' });
      await keys(el, 'Enter');
      expect(isThere(el, /^Zadie, friend/)).to.equal(true);
    });

    it('a key that is pressed before it has arrived counts when it has', async () => {
      let arrive!: () => void;
      signal = new Promise((resolve) => (arrive = resolve));
      const el = await onATrain('diagram');
      button(el, /^Marcia/).focus();
      await sendKeys({ press: 'End' });
      expect(focused(el)).to.match(/^Marcia/);
      arrive();
      await waitUntil(() => /^Priya/.test(focused(el)), 'the key counts');
    });

    it('a key without it says that it has not arrived', async () => {
      noSignal();
      const el = await onATrain('diagram');
      button(el, /^Marcia/).focus();
      await keys(el, 'Enter');
      expect(isThere(el, /^Try again/)).to.equal(true);
    });
  });

  describe('to be read only', () => {
    it('shows everything and changes nothing', async () => {
      const el = await fixture<KithNetworkElement>(
        html`<kith-network .record=${winston} readonly view="diagram"></kith-network>`,
      );
      button(el, /^Len/).focus();
      await keys(el, 'm', 'ArrowUp');
      await press(el, /^Len/);
      expect(all(el, '.panel input, .panel textarea, .panel select')).to.deep.equal([]);
      expect(isThere(el, /Add someone|Take off|Move/)).to.equal(false);
      expect(el.record).to.deep.equal(winston);
      await expect(el).to.be.accessible();
    });
  });
});
