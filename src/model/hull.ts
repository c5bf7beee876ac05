import type { Point } from './tie-shape.js';

const written = ({ x, y }: Point) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

/** Positive where `c` lies to the right of the way from `a` to `b`, as a picture's axes go. */
const turn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** The convex hull, clockwise from the leftmost point (Andrew, 1979). */
export function convexHull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one.x - other.x || one.y - other.y);
  if (sorted.length < 3) return sorted;
  const half = (way: readonly Point[]) => {
    const chain: Point[] = [];
    for (const point of way) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  const hull = [...half(sorted), ...half(sorted.reverse())];
  return hull.length ? hull : sorted.slice(0, 1);
}

/** Whether a point lies inside a hull, or nearer than `apart` to it. */
function isWithin(hull: readonly Point[], point: Point, apart: number): boolean {
  return hull.every((from, i) => {
    const to = hull[(i + 1) % hull.length]!;
    return turn(from, to, point) >= -apart * Math.hypot(to.x - from.x, to.y - from.y);
  });
}

/** The shortest tree that joins them all (Prim, 1957), as pairs. */
function shortestTree(points: readonly Point[]): (readonly [Point, Point])[] {
  const [first, ...rest] = points;
  const joined = [first!];
  const pairs: (readonly [Point, Point])[] = [];
  while (rest.length) {
    let best: readonly [from: Point, to: Point, far: number] | undefined;
    for (const from of joined)
      for (const to of rest) {
        const far = Math.hypot(to.x - from.x, to.y - from.y);
        if (!best || far < best[2]) best = [from, to, far];
      }
    const [from, to] = best!;
    pairs.push([from, to]);
    joined.push(to);
    rest.splice(rest.indexOf(to), 1);
  }
  return pairs;
}

/**
 * SVG path data for a soft shape round those who belong together, to be filled and stroked thickly, with round joins. Where others
 * stand between them (nearer than `apart`), it goes from one to the next instead of round them all, so that nobody looks
 * like one of them who is not.
 */
export function softHull(members: readonly Point[], others: readonly Point[], apart: number): string {
  if (members.length === 0) return '';
  const hull = convexHull(members);
  if (hull.length > 2 && !others.some((other) => isWithin(hull, other, apart))) return `M${hull.map(written).join('L')}Z`;
  if (members.length === 1) return `M${written(members[0]!)}l.1 0`;
  return shortestTree(members)
    .map(([from, to]) => `M${written(from)}L${written(to)}`)
    .join('');
}
