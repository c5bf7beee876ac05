import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { RINGS } from '../../src/model/schema.js';
import { tieId } from '../../src/model/tie-id.js';

const order = (i: number) => `d${String(i).padStart(4, '0')}`;

/** A neighbourhood of so many, each of whom knows the next; two of them have names of their own. */
function neighbourhood(count = 620): KithRecord {
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  const name = (i: number) => ({ 3: 'Zofia at the library', 600: 'Ángel Allotment' })[i] ?? `Neighbour ${i}`;
  const lines = ids.slice(1).map((id, i) => [ids[i]!, id] as const).filter((_, i) => i < 40 || i > 590);
  return {
    ...emptyRecord('one'),
    about: { name: 'Mill Lane' },
    people: Object.fromEntries(ids.map((id, i) => [id, { id, order: order(i), name: name(i), ring: RINGS[i % 4]! }])),
    ties: Object.fromEntries(
      [['me', 'n0'] as const, ['n30', 'n599'] as const, ...lines].map(([one, other], i) => {
        const id = tieId(one, other);
        return [id, { id, order: order(i), one, other, strength: 'ordinary', flow: 'none' }] as const;
      }),
    ),
  };
}

const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const all = <One extends HTMLElement = HTMLElement>(el: Element, selector: string) =>
  [...el.shadowRoot!.querySelectorAll<One>(selector)].filter((one) => one.checkVisibility());
const called = (one: Element) => clean(one.getAttribute('aria-label') ?? one.textContent);
function button(el: Element, name: RegExp): HTMLElement {
  const found = all(el, 'button').find((one) => name.test(called(one)));
  if (!found) throw new Error(`no button ${name} among ${all(el, 'button').map(called).join(' | ')}`);
  return found;
}
const rows = (el: Element) => all(el, '.people .row');
const said = (el: Element) => clean(el.shadowRoot!.querySelector('[role=status]')?.textContent);
const focused = (el: Element) => called(el.shadowRoot!.activeElement!);
async function press(el: KithNetworkElement, name: RegExp): Promise<void> {
  button(el, name).click();
  await el.updateComplete;
}
async function find(el: KithNetworkElement, text: string): Promise<void> {
  const field = all<HTMLInputElement>(el, 'input[type=search]')[0]!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await el.updateComplete;
}
async function crowd(view: 'diagram' | 'list' = 'diagram', record = neighbourhood()): Promise<KithNetworkElement> {
  const el = await fixture<KithNetworkElement>(html`<kith-network .record=${record} view=${view}></kith-network>`);
  await waitUntil(() => rows(el).length > 0, 'the list');
  return el;
}

describe('kith-network past one person', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  for (const view of ['diagram', 'list'] as const)
    it(`has everybody in the ${view}, page by page, with a name and a ring`, async () => {
      const el = await crowd(view);
      const names = new Set<string>();
      for (;;) {
        for (const row of rows(el)) names.add(called(row));
        const next = button(el, /^The next ones$/) as HTMLButtonElement;
        if (next.disabled) break;
        next.click();
        await el.updateComplete;
      }
      expect(names.size).to.equal(620);
      for (const name of names) expect(name).to.match(/Closest to me|Friend|Group or place|Paid to be around/);
    });

  it('says where in the pages one is, and takes the focus along', async () => {
    const el = await crowd();
    await press(el, /^The next ones$/);
    expect(said(el)).to.equal('26 to 50 of 620');
    expect(focused(el)).to.match(/Neighbour 25/);
  });

  it('finds by name as one types, whatever the accents, and says how many', async () => {
    const el = await crowd();
    await find(el, 'angel allot');
    expect(rows(el).map(called)).to.have.length(1);
    expect(said(el)).to.equal('One is called that.');
    await find(el, 'nobody of that name');
    expect(rows(el)).to.have.length(0);
    expect(said(el)).to.equal('Nobody here is called that.');
    await find(el, '');
    expect(rows(el)).to.have.length(25);
  });

  it('is one tab stop in the picture, which arrow keys and letters take to others', async () => {
    const el = await crowd();
    const stops = () => all(el, '.crowd button');
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    const before = focused(el);
    await sendKeys({ press: 'ArrowDown' });
    await el.updateComplete;
    expect(focused(el)).not.to.equal(before);
    await sendKeys({ type: 'zof' });
    await waitUntil(() => /^Zofia at the library, /.test(focused(el)));
    expect(stops()).to.have.length(1);
  });

  it('opens somebody with Enter, and Escape comes back to them', async () => {
    const el = await crowd();
    all(el, '.crowd button')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => all(el, '.panel').length === 1);
    await waitUntil(() => /^Neighbour 0$/.test(focused(el)));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => /^Neighbour 0, /.test(focused(el)));
    expect(all(el, '.panel')).to.have.length(0);
  });

  for (const view of ['diagram', 'list'] as const)
    it(`tells the way to somebody in the ${view}, from me and from another`, async () => {
      const el = await crowd(view);
      await find(el, 'allotment');
      rows(el)[0]!.click();
      await el.updateComplete;
      await press(el, /^How do I get to know them\?$/);
      const sentences = () => all(el, '.way li').map(called);
      expect(sentences()[0]).to.equal('I know Neighbour 0.');
      expect(sentences().at(-1)).to.equal('Neighbour 599 knows Ángel Allotment.');
      expect(said(el)).to.contain('Neighbour 30 knows Neighbour 599.');
      await press(el, /^Close$/);
      expect(all(el, '.way')).to.have.length(0);
    });

  it('asks from whom, and says so where no lines lead there', async () => {
    const el = await crowd('list');
    await find(el, 'allotment');
    rows(el)[0]!.click();
    await el.updateComplete;
    await press(el, /^Who knows somebody there\?$/);
    expect(said(el)).to.match(/^From whom to Ángel Allotment\?/);
    await find(el, 'neighbour 300');
    rows(el)[0]!.click();
    await el.updateComplete;
    expect(called(all(el, '.way p')[0]!)).to.equal('No lines lead from Neighbour 300 to Ángel Allotment yet.');
  });

  it('moves somebody who is dragged, and leaves the others where they are', async () => {
    const el = await crowd();
    const field = all(el, '.crowd')[0]!;
    const mark = all(el, '.crowd button')[0]!.getBoundingClientRect();
    const from = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
    const box = field.getBoundingClientRect();
    const to = { x: box.left + box.width * 0.97, y: box.top + box.height / 2 };
    const fire = (type: string, { x, y }: { x: number; y: number }) =>
      field.dispatchEvent(
        new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, pointerId: 1, isPrimary: true, pointerType: 'mouse' }),
      );
    fire('pointerdown', from);
    fire('pointermove', { x: from.x + 40, y: from.y });
    fire('pointermove', to);
    expect(clean(all(el, '.tip')[0]?.textContent)).to.equal('Neighbour 0: People who are paid');
    fire('pointerup', to);
    await el.updateComplete;
    expect(el.record.people['n0']).to.include({ ring: 'exchange', angle: 90 });
    expect(el.record.people['n1']).not.to.have.property('angle');
    expect(said(el)).to.match(/^Neighbour 0 is now /);
  });

  it('opens whoever is pressed', async () => {
    const el = await crowd();
    const field = all(el, '.crowd')[0]!;
    const mark = all(el, '.crowd button')[0]!.getBoundingClientRect();
    const at = { clientX: mark.x + mark.width / 2, clientY: mark.y + mark.height / 2, pointerId: 1, isPrimary: true, bubbles: true };
    field.dispatchEvent(new PointerEvent('pointerdown', at));
    field.dispatchEvent(new PointerEvent('pointerup', at));
    await waitUntil(() => all(el, '.panel').length === 1);
    expect(all(el, '#who').map(called)).to.deep.equal(['Neighbour 0']);
  });

  it('paints everybody, and comes nearer with buttons', async () => {
    const el = await crowd();
    const canvas = all<HTMLCanvasElement>(el, '.crowd canvas')[0]!;
    const colours = () => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    };
    await waitUntil(() => canvas.width > 0 && colours() > 20, 'painted');
    const before = canvas.toDataURL();
    await press(el, /^Zoom in$/);
    await waitUntil(() => canvas.toDataURL() !== before, 'nearer');
    await press(el, /^The whole picture$/);
    await waitUntil(() => canvas.toDataURL() === before, 'the whole again');
  });

  it('draws no frame while nothing happens', async () => {
    const el = await crowd();
    let frames = 0;
    const canvas = all<HTMLCanvasElement>(el, '.crowd canvas')[0]!;
    const pen = canvas.getContext('2d')!;
    const { clearRect } = pen;
    pen.clearRect = (...box) => {
      frames++;
      clearRect.apply(pen, box);
    };
    for (let i = 0; i < 20; i++) await new Promise(requestAnimationFrame);
    expect(frames).to.equal(0);
    // A control: what does change is painted.
    await press(el, /^Zoom in$/);
    await waitUntil(() => frames === 1);
  });

  for (const width of [360, 1200])
    it(`holds to the rules of access at ${width} pixels`, async () => {
      await setViewport({ width, height: 900 });
      for (const view of ['diagram', 'list'] as const) {
        const el = await crowd(view);
        await expect(el).to.be.accessible();
      }
    });
});
