import { degreesBetween, normalAngle, type Placed } from './ring-layout.js';

export type RovingKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/**
 * Whom an arrow key reaches in a picture of rings: left and right go round the ring, anticlockwise and clockwise; up goes
 * outwards and down inwards, to the one nearest in angle; Home and End reach the first and the last by ring and angle. Stays where
 * it is when nobody is that way, and starts at the first when nobody is current. Undefined only in an empty picture.
 */
export function nextInDirection(
  current: string | undefined,
  placed: readonly Placed[],
  ringOf: (id: string) => number,
  key: RovingKey,
): string | undefined {
  const all = placed
    .map(({ id, angle }) => ({ id, angle: normalAngle(angle), ring: ringOf(id) }))
    .sort((one, other) => one.ring - other.ring || one.angle - other.angle || (one.id < other.id ? -1 : 1));
  const here = all.find(({ id }) => id === current);
  if (key === 'End') return all.at(-1)?.id;
  if (key === 'Home' || !here) return all[0]?.id;

  const way = key === 'ArrowRight' || key === 'ArrowUp' ? 1 : -1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const round = all.filter(({ ring }) => ring === here.ring);
    return round.at((round.indexOf(here) + way) % round.length)!.id;
  }
  const beyond = all.filter(({ ring }) => (ring - here.ring) * way > 0);
  // Sorted by ring, the next one outwards comes first and the next one inwards last.
  const ring = beyond.at(Math.min(0, way))?.ring;
  const [nearest = here] = beyond
    .filter((one) => one.ring === ring)
    .sort((one, other) => degreesBetween(one.angle, here.angle) - degreesBetween(other.angle, here.angle));
  return nearest.id;
}

/** Letters without their accents and capitals, the same in every language. */
const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trimStart();

/**
 * The next whose label starts with what was typed, from the current one on and round to the start. One letter looks past the
 * current one, so that pressing it again goes on; more letters keep the current one while it still matches.
 */
export function typeAhead(
  prefix: string,
  items: readonly { readonly id: string; readonly label: string }[],
  current?: string,
): string | undefined {
  const wanted = folded(prefix);
  if (!wanted) return undefined;
  const at = items.findIndex(({ id }) => id === current);
  const start = at + (at < 0 || [...wanted].length === 1 ? 1 : 0);
  return [...items.slice(start), ...items.slice(0, start)].find(({ label }) => folded(label).startsWith(wanted))?.id;
}
