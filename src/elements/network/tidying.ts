import { altersOf } from '../../model/people.js';
import { changeAlter } from '../../model/alter-edits.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';

/** How long it takes until everybody is where they go, in milliseconds. */
const GOING = 320;

const spots = (root: ParentNode) =>
  new Map([...root.querySelectorAll<SVGGElement>('.picture [data-who][transform]')].map((one) => [one.dataset.who!, one.getAttribute('transform')!]));

const inPixels = (transform: string) => transform.replace(/(-?[\d.]+) (-?[\d.]+)/, '$1px, $2px');

/** Lets the picture find everybody a place again, in one step that can be undone. Unless motion is reduced, they are seen to go there. */
export async function tidyUp(desk: Desk, root: ShadowRoot, settled: () => Promise<unknown>): Promise<void> {
  const t = lookingWords(desk.language);
  const before = spots(root);
  desk.edit((draft) => {
    for (const { id, angle } of altersOf(desk.host.record)) if (angle !== undefined) changeAlter(draft, id, { angle: undefined });
  }, t.did.tidy);
  desk.say(t.said.tidy);
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  await settled();
  for (const one of root.querySelectorAll<SVGGElement>('.picture [data-who][transform]')) {
    const [from, to] = [before.get(one.dataset.who!), one.getAttribute('transform')!];
    if (from && from !== to) one.animate([{ transform: inPixels(from) }, { transform: inPixels(to) }], { duration: GOING, easing: 'ease-out' });
  }
  for (const tie of root.querySelectorAll('.picture [data-ends]')) tie.animate([{ opacity: 0 }, { opacity: 0, offset: 0.6 }, { opacity: 1 }], GOING);
}
