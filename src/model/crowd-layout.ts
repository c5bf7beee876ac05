import { normalAngle } from './ring-layout.js';

/** Somebody or something to place: which ring from the middle, and the angle at which a hand put it, if one did. */
export interface InCrowd {
  readonly id: string;
  /** 0 is the innermost ring. */
  readonly ring: number;
  /** Degrees, 0 at the top, clockwise. */
  readonly angle?: number;
}

/**
 * Where everybody stands in a picture of rings that has more people than names can be written beside: a square of `SIZE` units.
 * Places are in columns, for ten thousand objects are slow to make and to keep.
 */
export interface Crowd {
  readonly ids: readonly string[];
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly ring: Uint8Array;
  /** The angle at which a hand put them; `NaN` where nobody did. */
  readonly byHand: Float32Array;
  /** The outer edge of each ring, from the middle. */
  readonly radii: readonly number[];
  /** Half the width of a mark. */
  readonly dot: number;
  readonly at: ReadonlyMap<string, number>;
  /** Places by the cell of a grid that they lie in: to find who is near without asking everybody. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
}

export const SIZE = 740;
export const MIDDLE = SIZE / 2;
const OUTERMOST = 364;
/** Half the width of what is kept clear in the middle. */
const CLEAR = 40;
/** A ring is never narrower than this share of the whole, so that one with few people can be seen. */
const LEAST = 0.06;
const LARGEST_DOT = 9;
/** The width of a cell: wider than any mark, so that who touches a spot is in its cell or in one beside it. */
const CELL = 20;
const COLUMNS = 64;
/** With more changes than this, everybody is placed anew. */
const FEW = 50;
/** How many directions are tried for somebody who comes to a full ring. */
const TRIES = 48;

const cellOf = (x: number, y: number) => Math.floor(y / CELL) * COLUMNS + Math.floor(x / CELL);
const radians = (degrees: number) => (degrees * Math.PI) / 180;

interface Row {
  readonly radius: number;
  count: number;
}

/** The rings' edges: each has the area that its share of the people asks for. */
function edgesFor(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0) || 1;
  const shares = counts.map((count) => Math.max(LEAST, count / all));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let area = CLEAR ** 2;
  return shares.map((share) => Math.sqrt((area += ((OUTERMOST ** 2 - CLEAR ** 2) * share) / total)));
}

/** The fewest rows on which so many fit, evenly apart both ways; and how far apart they are. */
function rowsFor(count: number, inner: number, outer: number): { rows: Row[]; apart: number } {
  for (let rows = 1; ; rows++) {
    const apart = (outer - inner) / rows;
    const radii = Array.from({ length: rows }, (_, row) => inner + apart * (row + 0.5));
    const round = radii.reduce((sum, radius) => sum + Math.floor((2 * Math.PI * radius) / apart), 0);
    if (round < count) continue;
    // Each row has its part of them, and what is over goes to the outer ones.
    const all = radii.reduce((sum, radius) => sum + radius, 0);
    let left = count;
    const filled = radii.map((radius) => {
      const part = Math.min(left, Math.floor((count * radius) / all));
      left -= part;
      return { radius, count: part };
    });
    for (let row = rows - 1; left > 0; row = (row || rows) - 1, left--) filled[row]!.count++;
    return { rows: filled, apart };
  }
}

interface Building extends Crowd {
  readonly cells: Map<number, number[]>;
}

function put(crowd: Building, i: number, x: number, y: number): void {
  crowd.x[i] = x;
  crowd.y[i] = y;
  const cell = cellOf(x, y);
  const inside = crowd.cells.get(cell);
  if (inside) inside.push(i);
  else crowd.cells.set(cell, [i]);
}

/** How far it is from a spot to whoever is nearest, as far as two cells. */
function roomAt(crowd: Crowd, x: number, y: number): number {
  const near = nearestTo(crowd, x, y, CELL);
  return near === undefined ? CELL : Math.hypot(crowd.x[near]! - x, crowd.y[near]! - y);
}

/** Puts somebody on their ring where there is most room: at the angle that a hand chose, or else at any. */
function squeeze(crowd: Building, i: number): void {
  const ring = crowd.ring[i]!;
  const [inner, outer] = [crowd.radii[ring - 1] ?? CLEAR, crowd.radii[ring]!];
  const step = Math.max(crowd.dot * 2, (outer - inner) / 24);
  const angle = crowd.byHand[i]!;
  const angles = Number.isNaN(angle) ? Array.from({ length: TRIES }, (_, k) => (k * 360) / TRIES + (i % 7)) : [angle];
  let best = { x: 0, y: 0, room: -1 };
  for (const degrees of angles)
    for (let radius = inner + step / 2; radius < outer; radius += step) {
      const [x, y] = [MIDDLE + radius * Math.sin(radians(degrees)), MIDDLE - radius * Math.cos(radians(degrees))];
      const room = roomAt(crowd, x, y);
      if (room > best.room) best = { x, y, room };
    }
  put(crowd, i, best.x, best.y);
}

/**
 * Places everybody, the same people always in the same way: row by row within their ring, in the order given. Whoever a hand put
 * somewhere is at that angle. Where there was a picture `before` and few have come, gone or moved, the others stay where they were.
 */
export function layOutCrowd(people: readonly InCrowd[], rings: number, before?: Crowd): Crowd {
  const count = people.length;
  const ring = Uint8Array.from(people, (one) => Math.min(rings - 1, Math.max(0, one.ring)));
  const byHand = Float32Array.from(people, ({ angle }) => (angle === undefined ? NaN : normalAngle(angle)));
  const ids = people.map(({ id }) => id);
  const at = new Map(ids.map((id, i) => [id, i]));
  const places = { ids, x: new Float32Array(count), y: new Float32Array(count), ring, byHand, at, cells: new Map<number, number[]>() };

  if (before?.radii.length === rings) {
    const stays = (id: string, i: number, old = before.at.get(id)) =>
      old !== undefined && before.ring[old] === ring[i] && Object.is(before.byHand[old], byHand[i]) ? old : undefined;
    const moved = ids.flatMap((id, i) => (stays(id, i) === undefined ? i : []));
    if (moved.length <= FEW && Math.abs(before.ids.length - count) <= FEW) {
      const crowd: Building = { ...places, radii: before.radii, dot: before.dot };
      ids.forEach((id, i) => {
        const old = stays(id, i);
        if (old !== undefined) put(crowd, i, before.x[old]!, before.y[old]!);
      });
      for (const i of moved) squeeze(crowd, i);
      return crowd;
    }
  }

  const inRing = Array.from({ length: rings }, (): number[] => []);
  ring.forEach((which, i) => inRing[which]!.push(i));
  const radii = edgesFor(inRing.map(({ length }) => length));
  const seats = inRing.map((ones, which) => {
    const free = ones.filter((i) => Number.isNaN(byHand[i]!));
    return { free, ...rowsFor(ones.length, radii[which - 1] ?? CLEAR, radii[which]!) };
  });
  const dot = Math.min(LARGEST_DOT, ...seats.map(({ apart }) => apart * 0.38));
  const crowd: Building = { ...places, radii, dot };
  for (const { free, rows } of seats) {
    const places = rows.flatMap(({ radius, count }, row) =>
      Array.from({ length: count }, (_, k) => [radius, ((k + (row % 2) / 2) * 360) / count] as const),
    );
    free.forEach((i, k) => {
      const [radius, degrees] = places[k]!;
      put(crowd, i, MIDDLE + radius * Math.sin(radians(degrees)), MIDDLE - radius * Math.cos(radians(degrees)));
    });
  }
  byHand.forEach((angle, i) => {
    if (!Number.isNaN(angle)) squeeze(crowd, i);
  });
  return crowd;
}

/** Who is nearest to a spot, no further away than `within` (at most the width of a cell); their place in the columns. */
export function nearestTo(crowd: Crowd, x: number, y: number, within: number): number | undefined {
  let nearest: number | undefined;
  let least = within;
  for (let row = -1; row <= 1; row++)
    for (let column = -1; column <= 1; column++)
      for (const i of crowd.cells.get(cellOf(x + column * CELL, y + row * CELL)) ?? []) {
        const far = Math.hypot(crowd.x[i]! - x, crowd.y[i]! - y);
        if (far <= least) [nearest, least] = [i, far];
      }
  return nearest;
}

/** The ring that a spot lies in, and its angle: where somebody is put who is let go there. */
export function spotInCrowd({ radii }: Crowd, x: number, y: number): { readonly ring: number; readonly angle: number } {
  const far = Math.hypot(x - MIDDLE, y - MIDDLE);
  const ring = radii.findIndex((radius) => far <= radius);
  const angle = Math.round(normalAngle((Math.atan2(x - MIDDLE, MIDDLE - y) * 180) / Math.PI));
  return { ring: ring < 0 ? radii.length - 1 : ring, angle };
}

/**
 * Whom an arrow key reaches: the nearest who is more that way than any other, by what is seen. Stays with whom it is at where
 * nobody is that way.
 */
export function nextInCrowd(crowd: Crowd, from: number, key: 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight'): number {
  const [dx, dy] = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[key] as [number, number];
  const [x, y] = [crowd.x[from]!, crowd.y[from]!];
  let best = from;
  let least = Infinity;
  for (let i = 0; i < crowd.ids.length; i++) {
    const [right, down] = [crowd.x[i]! - x, crowd.y[i]! - y];
    const ahead = right * dx + down * dy;
    const aside = Math.abs(right * dy) + Math.abs(down * dx);
    if (ahead <= 0.01 || aside > ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [i, cost];
  }
  return best;
}
