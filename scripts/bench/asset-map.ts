// What twenty thousand assets of a community cost on the screen: first paint, each letter, each step of a map. In a page; see asset-map.mjs.
import '../../src/define/asset-map.js';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { emptyRecord } from '../../src/model/record.js';
import { manyAssets } from '../../stories/places/hebbleton.js';

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const until = async (holds: () => unknown) => {
  while (!holds()) await frame();
};
const inside = (el: KithAssetMapElement, selector: string) => el.shadowRoot!.querySelector<HTMLElement>(selector);
const lists = new Map<number, ReturnType<typeof manyAssets>>();
const listOf = (count: number) => lists.get(count) ?? lists.set(count, manyAssets(count)).get(count)!;

/** From giving so many to the first rows on the screen, in milliseconds. */
export async function firstPaint(count: number): Promise<number> {
  const community = listOf(count);
  document.body.replaceChildren();
  const start = performance.now();
  const el = document.createElement('kith-asset-map');
  Object.assign(el, { view: 'list', record: emptyRecord('bench'), community });
  document.body.append(el);
  await until(() => inside(el, '[data-offered]'));
  await frame();
  return performance.now() - start;
}

async function filled(count: number, view: 'list' | 'place' = 'list'): Promise<KithAssetMapElement> {
  document.body.replaceChildren();
  const el = document.createElement('kith-asset-map');
  Object.assign(el, { view, record: emptyRecord('bench'), community: listOf(count) });
  document.body.append(el);
  await until(() => new RegExp(`^\\s*${count} to look`).test(inside(el, '.reading')?.textContent ?? ''));
  for (let times = 0; times < 20; times++) await frame();
  return el;
}

/** How long the main thread is held by each letter, drawing and layout included, in milliseconds; and how many rows are in the page. */
export async function letters(count: number, word: string): Promise<{ readonly times: number[]; readonly rows: number }> {
  const el = await filled(count);
  const field = inside(el, '.further input[type=search]') as HTMLInputElement;
  const type = async (text: string) => {
    const start = performance.now();
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await Promise.resolve();
    await Promise.resolve();
    // Whatever is still to be laid out belongs to it.
    inside(el, '.window')?.getBoundingClientRect();
    const time = performance.now() - start;
    await frame();
    return time;
  };
  const times: number[] = [];
  for (let at = 1; at <= word.length; at++) times.push(await type(word.slice(0, at)));
  for (let at = word.length - 1; at > 0; at--) times.push(await type(word.slice(0, at)));
  return { times, rows: el.shadowRoot!.querySelectorAll('.window li').length };
}

/** Scrolls through the list; answers the long tasks on the way and the most rows that were in the page. */
export async function scrolled(count: number): Promise<{ readonly tasks: number[]; readonly rows: number }> {
  const el = await filled(count);
  const region = inside(el, '.window')!;
  let rows = 0;
  const tasks = await longTasks(async () => {
    for (let step = 0; step < 60; step++) {
      region.scrollTop += step % 10 ? 400 : region.scrollHeight / 8;
      await frame();
      rows = Math.max(rows, el.shadowRoot!.querySelectorAll('.window li').length);
    }
  });
  return { tasks, rows };
}

/** Drags the map about; answers the long tasks on the way. */
export async function panned(count: number): Promise<number[]> {
  const el = await filled(count, 'place');
  const map = inside(el, '.place-map')!;
  const { left, top, width, height } = map.getBoundingClientRect();
  const at = (x: number, y: number) => ({ clientX: left + x, clientY: top + y, bubbles: true, composed: true, button: 0, buttons: 1 });
  return longTasks(async () => {
    for (let times = 0; times < 3; times++) {
      map.dispatchEvent(new MouseEvent('mousedown', at(width / 2, height / 2)));
      for (let step = 1; step < 40; step++) {
        document.dispatchEvent(new MouseEvent('mousemove', at(width / 2 + step * 5, height / 2 - step * 3)));
        await frame();
      }
      document.dispatchEvent(new MouseEvent('mouseup', at(width / 2, height / 2)));
      for (let wait = 0; wait < 20; wait++) await frame();
    }
  });
}

/** The long tasks while so many are read from a plain list. */
export async function given(count: number): Promise<number[]> {
  await firstPaint(200);
  listOf(count);
  return longTasks(async () => void (await filled(count)));
}

async function longTasks(act: () => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return found;
}
