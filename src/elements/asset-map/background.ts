import { xOf, yOf } from './world.js';

/** What a host gives to be drawn beneath the places: GeoJSON (RFC 7946), of which lines and areas are drawn. */
export type Background = object;

type Position = readonly [longitude: number, latitude: number];
interface Shape {
  readonly type?: unknown;
  readonly features?: unknown;
  readonly geometry?: unknown;
  readonly geometries?: unknown;
  readonly coordinates?: unknown;
}

/** Lines and areas, each as one path, measured from `at`: a path has too few digits for streets when measured from a corner of the world. */
export interface Drawn {
  readonly lines: Path2D;
  readonly areas: Path2D;
  readonly at: { readonly x: number; readonly y: number };
}

/** More than this nobody can draw while a hand moves the map. */
const MOST_POSITIONS = 200_000;

const isPosition = (one: unknown): one is Position =>
  Array.isArray(one) &&
  Number.isFinite(one[0]) &&
  Number.isFinite(one[1]) &&
  Math.abs(one[0] as number) <= 180 &&
  Math.abs(one[1] as number) <= 90;

/** What does not hold is left out; the rest is drawn. */
export function drawBackground(given: Background): Drawn | undefined {
  const [lines, areas] = [new Path2D(), new Path2D()];
  let at: { x: number; y: number } | undefined;
  let left = MOST_POSITIONS;
  const follow = (path: Path2D, positions: unknown, isClosed: boolean) => {
    if (!Array.isArray(positions)) return;
    const held = positions.filter(isPosition).slice(0, left);
    if (held.length < 2) return;
    left -= held.length;
    held.forEach(([longitude, latitude], index) => {
      const [x, y] = [xOf(longitude), yOf(latitude)];
      at ??= { x, y };
      path[index ? 'lineTo' : 'moveTo'](x - at.x, y - at.y);
    });
    if (isClosed) path.closePath();
  };
  const each = (all: unknown, act: (one: unknown) => void) => Array.isArray(all) && all.forEach(act);
  const waiting: unknown[] = [given];
  while (waiting.length && left > 0) {
    const shape = waiting.pop() as Shape | null | undefined;
    if (typeof shape !== 'object' || shape === null) continue;
    const { type, coordinates } = shape;
    if (type === 'FeatureCollection') each(shape.features, (one) => waiting.push(one));
    else if (type === 'Feature') waiting.push(shape.geometry);
    else if (type === 'GeometryCollection') each(shape.geometries, (one) => waiting.push(one));
    else if (type === 'LineString') follow(lines, coordinates, false);
    else if (type === 'MultiLineString') each(coordinates, (one) => follow(lines, one, false));
    else if (type === 'Polygon') each(coordinates, (one) => follow(areas, one, true));
    else if (type === 'MultiPolygon') each(coordinates, (area) => each(area, (one) => follow(areas, one, true)));
  }
  return at && { lines, areas, at };
}
