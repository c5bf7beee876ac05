import { describe, expect, it } from 'vitest';
import { estimateLabelWidth } from '../../src/model/label-width.js';
import type { Box } from '../../src/model/ring-labels.js';
import {
  CENTRE_RADIUS,
  type Placeable,
  type RingLayoutOptions,
  type RingPicture,
} from '../../src/model/ring-layout.js';
import { angleAt, ringAt } from '../../src/model/ring-spot.js';
import { layOutRings } from '../helpers/rings.js';

/** A small generator of numbers from 0 up to 1, the same for the same seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES = 'ma ri len ton pat os win gra hel sam ali kho bet dor is wen fre da'.split(' ');

/** A made-up name of one to three words, from three letters up to `longest`. */
function nameFrom(next: () => number, longest: number): string {
  const length = 3 + Math.floor(next() * (longest - 2));
  let name = '';
  while (name.length < length) {
    let word = '';
    for (let left = 1 + Math.floor(next() * 3); left > 0; left--)
      word += SYLLABLES[Math.floor(next() * SYLLABLES.length)];
    name += `${name && ' '}${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  }
  return name.slice(0, length).trim();
}

function people(count: number, seed: number, ringOf: (i: number) => number = (i) => i % 4, longest = 20): Placeable[] {
  const next = numbersFrom(seed);
  return Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    label: nameFrom(next, longest),
    ring: ringOf(i),
    order: `a${String(i).padStart(3, '0')}`,
  }));
}

/** Numbers are rounded to a tenth, so boxes that touch may share so much. */
const overlaps = (one: Box, other: Box) =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.2 &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.2;
const around = (x: number, y: number, half: number): Box => ({
  x: x - half,
  y: y - half,
  width: 2 * half,
  height: 2 * half,
});

/** Everything in a picture that lies over something else, in words. */
function faultsIn({ placed, rings, nodeRadius, centre, size }: RingPicture): string[] {
  const faults: string[] = [];
  placed.forEach((one, i) => {
    const { box, lines } = one.label;
    const name = lines.join(' ');
    if (box.x < 0 || box.y < 0 || box.x + box.width > size || box.y + box.height > size)
      faults.push(`${name} leaves the picture`);
    if (overlaps(box, around(centre, centre, CENTRE_RADIUS))) faults.push(`${name} lies over the middle`);
    rings.forEach((ring, k) => overlaps(box, ring.name) && faults.push(`${name} lies over the name of ring ${k}`));
    placed.forEach((other, k) => {
      if (overlaps(box, around(other.x, other.y, nodeRadius))) faults.push(`${name} lies over the mark of ${other.id}`);
      if (k <= i) return;
      if (overlaps(box, other.label.box)) faults.push(`${name} lies over ${other.label.lines.join(' ')}`);
      if (Math.hypot(one.x - other.x, one.y - other.y) < 2 * nodeRadius) faults.push(`${one.id} touches ${other.id}`);
    });
  });
  return faults;
}

function faultsOverSeeds(count: number, ringOf?: (i: number) => number, options: Partial<RingLayoutOptions> = { fontSize: 12 }) {
  return Array.from({ length: 40 }, (_, seed) => faultsIn(layOutRings(people(count, seed, ringOf), options))).flat();
}

const apart = (one: number, other: number) => {
  const degrees = (((one - other) % 360) + 360) % 360;
  return Math.min(degrees, 360 - degrees);
};

/** The least number of degrees between two of these. */
const closest = (angles: readonly number[]) =>
  Math.min(...angles.flatMap((one, i) => angles.slice(i + 1).map((other) => apart(one, other))));

const isCut = (lines: readonly string[]) => lines.join('').includes('…');

describe('names in the picture of rings', () => {
  it('never overlap one another, a mark, the middle or the name of a ring, for sixty people', () => {
    expect(faultsOverSeeds(60)).toEqual([]);
  });

  it('never overlap for thirty people in any one ring', () => {
    for (const ring of [0, 1, 2, 3]) expect(faultsOverSeeds(30, () => ring)).toEqual([]);
  });

  it.each([1, 5, 20])('never overlap when every ring but one is empty and that one holds %i', (count) => {
    for (const ring of [0, 1, 2, 3]) expect(faultsOverSeeds(count, () => ring)).toEqual([]);
  });

  it('never overlap at the size the picture is read at, for thirty people', () => {
    expect(faultsOverSeeds(30, undefined, { fontSize: 17 })).toEqual([]);
  });

  it('never overlap with other numbers of rings', () => {
    for (const rings of [1, 2, 3, 5, 6])
      expect(faultsOverSeeds(24, (i) => i % rings, { fontSize: 12, rings })).toEqual([]);
  });

  it('are whole for thirty people, and for all but a few of sixty', () => {
    const cut = (count: number) =>
      Array.from({ length: 20 }, (_, seed) => layOutRings(people(count, seed), { fontSize: 12 }).placed)
        .flat()
        .filter(({ label }) => isCut(label.lines)).length;
    expect(cut(30)).toBe(0);
    expect(cut(60)).toBeLessThan(20 * 60 * 0.01);
  });

  it('are shortened where there is no room, and keep their beginning', () => {
    const crowd = people(200, 7);
    const cut = layOutRings(crowd).placed.filter(({ label }) => isCut(label.lines));
    expect(cut.length).toBeGreaterThan(0);
    for (const { id, label } of cut) {
      const written = label.lines.join(' ').replace('…', '');
      expect(crowd.find((one) => one.id === id)?.label.startsWith(written)).toBe(true);
    }
  });

  it('are never cut inside a sign that is made of several', () => {
    const family = '👨‍👩‍👧';
    const crowd = people(200, 7).map((one) => ({ ...one, label: family.repeat(12) }));
    for (const { label } of layOutRings(crowd).placed) {
      expect(label.lines.join('').replaceAll(family, '').replace('…', '')).toBe('');
    }
  });

  it('stand below, or to the side where a tie passes below', () => {
    const one = (angle: number, ties?: [string, string][]) =>
      layOutRings([{ id: 'a', label: 'Len', ring: 1, angle, order: 'a' }], ties && { ties }).placed[0]!;
    const below = one(180, []);
    expect(below.label.anchor).toBe('middle');
    expect(below.label.y).toBeGreaterThan(below.y);
    const outwards = one(30);
    expect(outwards.label.anchor).toBe('start');
    expect(outwards.label.x).toBeGreaterThan(outwards.x);
  });

  it('step aside for a tie between two others', () => {
    const three = (ties: [string, string][]) =>
      layOutRings(
        [
          { id: 'a', label: 'Len', ring: 1, angle: 140, order: 'a' },
          { id: 'b', label: 'Plots', ring: 3, angle: 160, order: 'b' },
        ],
        { ties },
      ).placed[0]!.label;
    expect(three([['a', 'b']]).box).not.toEqual(three([]).box);
  });

  it('are measured by the caller who can', () => {
    const [placed] = layOutRings(people(1, 1), { measure: () => 50 }).placed;
    expect(placed!.label.box.width).toBe(50);
  });
});

describe('places in the picture of rings', () => {
  it('are the same in whatever order people come', () => {
    for (const count of [14, 60]) {
      const items = people(count, 3);
      const shuffled = [...items].sort((one, other) => (one.label < other.label ? -1 : 1));
      expect(shuffled).not.toEqual(items);
      expect(layOutRings(shuffled)).toEqual(layOutRings(items));
    }
  });

  it('are where a hand put them', () => {
    const items = people(30, 4).map((one, i) => (i % 3 ? one : { ...one, angle: i * 37 - 300 }));
    const picture = layOutRings(items);
    for (const { id, angle } of items.filter((one) => one.angle !== undefined)) {
      const placed = picture.placed.find((one) => one.id === id)!;
      expect(placed.angle).toBe(angle);
      expect(apart(angleAt(placed.x, placed.y, picture), angle!)).toBeLessThan(0.1);
    }
  });

  it('stay, for everybody, when somebody is added last', () => {
    for (let count = 0; count < 60; count++) {
      const before = layOutRings(people(count, 5)).placed;
      const after = layOutRings(people(count + 1, 5)).placed;
      expect(after.slice(0, -1).map(({ id, angle }) => [id, angle])).toEqual(
        before.map(({ id, angle }) => [id, angle]),
      );
    }
  });

  it('move only for the neighbours when somebody is dragged', () => {
    const items = people(20, 6);
    const before = layOutRings(items).placed;
    const dragged = items.map((one) => (one.id === 'p4' ? { ...one, angle: 200 } : one));
    const moved = layOutRings(dragged).placed.filter((one, i) => one.angle !== before[i]!.angle && one.id !== 'p4');
    for (const { id } of moved) {
      const was = before.find((one) => one.id === id)!;
      expect(items.find((one) => one.id === id)!.ring).toBe(0);
      expect(apart(was.angle, 200)).toBeLessThan(40);
    }
    expect(moved.length).toBeLessThanOrEqual(2);
  });

  it('are clear of the top and twenty degrees apart while a ring holds sixteen', () => {
    for (let count = 2; count <= 16; count++) {
      for (const ring of [0, 1, 2, 3]) {
        const angles = layOutRings(people(count, 8, () => ring)).placed.map(({ angle }) => angle);
        expect(closest(angles)).toBeGreaterThanOrEqual(20);
        expect(Math.min(...angles.map((angle) => apart(angle, 0)))).toBeGreaterThanOrEqual(20);
      }
    }
  });

  it('are twenty degrees from whoever a hand put among a few', () => {
    for (let seed = 0; seed < 60; seed++) {
      const next = numbersFrom(seed);
      const items = people(8, seed, () => 2).map((one, i) =>
        i % 4 ? one : { ...one, angle: Math.floor(next() * 360) },
      );
      const { placed } = layOutRings(items);
      const packed = placed.filter((one) => items.find(({ id }) => id === one.id)!.angle === undefined);
      for (const one of packed) {
        const others = placed.filter((other) => other !== one).map(({ angle }) => apart(angle, one.angle));
        expect(Math.min(...others)).toBeGreaterThanOrEqual(20);
      }
    }
  });

  it('keep marks apart among people put by hand', () => {
    for (let seed = 0; seed < 40; seed++) {
      const items = people(30, seed).map((one, i) => (i % 5 ? one : { ...one, angle: 25 + i * 10 }));
      expect(faultsIn(layOutRings(items, { fontSize: 12 }))).toEqual([]);
    }
  });

  it('stay as they are for two put on the same spot, whose names can both be read', () => {
    const two = ['Len', 'Errol'].map((id) => ({ id, label: id, ring: 1, angle: 90, order: id }));
    const [one, other] = layOutRings(two).placed;
    expect([one!.angle, other!.angle]).toEqual([90, 90]);
    expect(overlaps(one!.label.box, other!.label.box)).toBe(false);
  });

  it('are numbers for five hundred people', () => {
    const { placed, nodeRadius } = layOutRings(people(500, 9));
    expect(placed.flatMap(({ x, y, label }) => [x, y, label.x, label.y]).every(Number.isFinite)).toBe(true);
    expect(nodeRadius).toBeGreaterThan(4);
  });

  it('need nobody', () => {
    expect(layOutRings([]).placed).toEqual([]);
  });

  it('fall back on the nearest ring there is', () => {
    const odd = [-3, 9, Number.NaN].map((ring, i) => ({ id: `${i}`, label: 'Len', ring, order: `${i}` }));
    const picture = layOutRings(odd);
    expect(picture.placed.map(({ x, y }) => ringAt(x, y, picture))).toEqual([0, 3, 0]);
  });
});

describe('the rings', () => {
  it('are the usual ones for fourteen people', () => {
    const { size, centre, nodeRadius, rings } = layOutRings(people(14, 1, (i) => i % 4, 12));
    expect({ size, centre, nodeRadius }).toEqual({ size: 740, centre: 370, nodeRadius: 20 });
    expect(rings.map(({ radius }) => radius)).toEqual([142, 226, 300, 364]);
    expect(rings.map(({ people: on }) => on)).toEqual([100, 185, 264, 333]);
  });

  it('widen for a crowd in the middle one, and never leave the picture', () => {
    const radii = layOutRings(people(30, 1, () => 0)).rings.map(({ radius }) => radius);
    expect(radii[0]).toBeGreaterThan(200);
    expect(radii.at(-1)).toBe(364);
    expect([...radii].sort((one, other) => one - other)).toEqual(radii);
  });

  it('widen the middle one for bigger marks, so that its ties can still be read', () => {
    const big = { fontSize: 24, nodeRadius: 29, centreRadius: 46 };
    const picture = layOutRings(people(7, 1), big);
    expect(picture.nodeRadius).toBe(29);
    expect(picture.rings[0]!.people - big.centreRadius - big.nodeRadius).toBeGreaterThanOrEqual(44);
  });

  it('take no more for a name as long as a sentence', () => {
    const long = people(4, 1).map((one) => ({ ...one, label: one.label.repeat(12) }));
    const picture = layOutRings(long);
    expect(picture.rings.map(({ radius }) => radius)).toEqual([142, 226, 300, 364]);
    expect(faultsIn(picture)).toEqual([]);
  });

  it('make room for a crowd in the outermost', () => {
    const radii = layOutRings(people(30, 1, () => 3)).rings.map(({ radius }) => radius);
    expect(radii[2]).toBeLessThan(300);
  });

  it('are found again from any spot', () => {
    const picture = layOutRings(people(40, 2));
    const wanted = people(40, 2).map(({ id, ring }) => [id, ring]);
    expect(picture.placed.map(({ id, x, y }) => [id, ringAt(x, y, picture)])).toEqual(wanted);
    expect(ringAt(0, 0, picture)).toBe(3);
    expect(ringAt(370, 370, picture)).toBe(0);
  });

  it('count angles clockwise from the top', () => {
    const picture = layOutRings([]);
    const angles = [
      [370, 0],
      [740, 370],
      [370, 740],
      [0, 370],
    ].map(([x, y]) => angleAt(x!, y!, picture));
    expect(angles).toEqual([0, 90, 180, 270]);
  });
});

describe('the estimate of a width', () => {
  it('grows with the text and the size', () => {
    expect(estimateLabelWidth('', 17)).toBe(0);
    expect(estimateLabelWidth('Mill Lane plots', 34)).toBeCloseTo(2 * estimateLabelWidth('Mill Lane plots', 17));
    expect(estimateLabelWidth('Willow', 17)).toBeGreaterThan(estimateLabelWidth('Lilly', 17));
  });

  it('takes Chinese letters as square, Arabic ones as narrow and accents as nothing', () => {
    expect(estimateLabelWidth('王小明', 10)).toBeGreaterThanOrEqual(30);
    expect(estimateLabelWidth('فاطمة', 10)).toBeLessThan(30);
    expect(estimateLabelWidth('Siân'.normalize('NFD'), 10)).toBe(estimateLabelWidth('Sian', 10));
  });
});
