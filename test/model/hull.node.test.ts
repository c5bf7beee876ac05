import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { convexHull, softHull } from '../../src/model/hull.js';

const spot = fc.record({ x: fc.integer({ min: 0, max: 740 }), y: fc.integer({ min: 0, max: 740 }) });
const turn = (a: { x: number; y: number }, b: typeof a, c: typeof a) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

describe('a hull', () => {
  test('has everybody inside it, whoever they are', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 40 }), (points) => {
        const hull = convexHull(points);
        for (const point of points)
          for (let i = 0; i < hull.length && hull.length > 2; i++)
            expect(turn(hull[i]!, hull[(i + 1) % hull.length]!, point)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is a closed shape round three, and a way from one to the other for two', () => {
    const three = [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 80 }];
    expect(softHull(three, [], 20)).toMatch(/Z$/);
    expect(softHull(three.slice(0, 2), [], 20)).toBe('M0 0L100 0');
    expect(softHull([], [], 20)).toBe('');
  });

  test('goes from one to the next where somebody else stands between them, so that nobody looks like one of them who is not', () => {
    const corners = [{ x: 0, y: 0 }, { x: 200, y: 0 }, { x: 200, y: 200 }, { x: 0, y: 200 }];
    expect(softHull(corners, [{ x: 600, y: 600 }], 20)).toMatch(/Z$/);
    const round = softHull(corners, [{ x: 100, y: 100 }], 20);
    expect(round).not.toMatch(/Z$/);
    // Three pieces of line join four.
    expect(round.match(/M/g)).toHaveLength(3);
  });
});
