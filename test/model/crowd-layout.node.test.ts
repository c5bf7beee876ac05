import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutCrowd, MIDDLE, nearestTo, nextInCrowd, SIZE, spotInCrowd, type InCrowd } from '../../src/model/crowd-layout.js';

const crowdOf = (count: number, rings = 4): InCrowd[] => Array.from({ length: count }, (_, i) => ({ id: `p${i}`, ring: i % rings }));
const far = (x: number, y: number) => Math.hypot(x - MIDDLE, y - MIDDLE);
const people = fc.array(
  fc.record({ ring: fc.integer({ min: 0, max: 3 }), angle: fc.option(fc.double({ min: 0, max: 359, noNaN: true }), { nil: undefined }) }, { requiredKeys: ['ring'] }),
  { maxLength: 400 },
);

describe('a crowd', () => {
  it('stands on its rings, within the picture, whoever is in it', () => {
    fc.assert(
      fc.property(people, (some) => {
        const all = some.map((one, i) => ({ id: `p${i}`, ring: one.ring, ...(one.angle !== undefined && { angle: one.angle }) }));
        const crowd = layOutCrowd(all, 4);
        all.forEach(({ ring }, i) => {
          const away = far(crowd.x[i]!, crowd.y[i]!);
          expect(away).toBeLessThanOrEqual(crowd.radii[ring]! + 0.01);
          expect(away).toBeGreaterThanOrEqual((crowd.radii[ring - 1] ?? 0) - 0.01);
          expect(Math.abs(crowd.x[i]! - MIDDLE)).toBeLessThan(SIZE / 2);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is the same picture for the same people', () => {
    const [one, other] = [layOutCrowd(crowdOf(2000), 4), layOutCrowd(crowdOf(2000), 4)];
    expect([...one.x]).toEqual([...other.x]);
    expect([...one.y]).toEqual([...other.y]);
  });

  it.each([500, 2000, 10_000])('of %i has no mark over another', (count) => {
    const { x, y, dot } = layOutCrowd(crowdOf(count), 4);
    const byX = [...x.keys()].sort((one, other) => x[one]! - x[other]!);
    let nearest = Infinity;
    byX.forEach((i, at) => {
      for (let next = at + 1; next < count && x[byX[next]!]! - x[i]! < nearest; next++)
        nearest = Math.min(nearest, Math.hypot(x[byX[next]!]! - x[i]!, y[byX[next]!]! - y[i]!));
    });
    expect(nearest).toBeGreaterThan(dot * 1.5);
  });

  it('leaves everybody where they were when one is moved, comes or goes', () => {
    const before = layOutCrowd(crowdOf(600), 4);
    const moved = crowdOf(600).map((one) => (one.id === 'p7' ? { ...one, ring: 0, angle: 90 } : one));
    const after = layOutCrowd([...moved.filter(({ id }) => id !== 'p9'), { id: 'new', ring: 2 }], 4, before);
    for (const { id } of moved)
      if (id !== 'p7' && id !== 'p9')
        expect([after.x[after.at.get(id)!], after.y[after.at.get(id)!]]).toEqual([before.x[before.at.get(id)!], before.y[before.at.get(id)!]]);
    const at = after.at.get('p7')!;
    expect(spotInCrowd(after, after.x[at]!, after.y[at]!)).toEqual({ ring: 0, angle: 90 });
    expect(spotInCrowd(after, after.x[after.at.get('new')!]!, after.y[after.at.get('new')!]!).ring).toBe(2);
  });

  it('finds who is at a spot, and nobody where nobody is', () => {
    const crowd = layOutCrowd(crowdOf(1000), 4);
    for (const i of [0, 17, 500, 999]) expect(nearestTo(crowd, crowd.x[i]! + 0.5, crowd.y[i]!, 5)).toBe(i);
    expect(nearestTo(crowd, MIDDLE, MIDDLE, 5)).toBeUndefined();
  });

  it('can be gone through with arrow keys: each goes that way or stays', () => {
    const crowd = layOutCrowd(crowdOf(800), 4);
    for (let i = 0; i < 800; i += 37) {
      expect(crowd.x[nextInCrowd(crowd, i, 'ArrowRight')]!).toBeGreaterThanOrEqual(crowd.x[i]!);
      expect(crowd.x[nextInCrowd(crowd, i, 'ArrowLeft')]!).toBeLessThanOrEqual(crowd.x[i]!);
      expect(crowd.y[nextInCrowd(crowd, i, 'ArrowUp')]!).toBeLessThanOrEqual(crowd.y[i]!);
      expect(crowd.y[nextInCrowd(crowd, i, 'ArrowDown')]!).toBeGreaterThanOrEqual(crowd.y[i]!);
    }
  });
});
