// Where things are on a map of the world that is 256 units wide, as web maps have it (EPSG:3857 at zoom 0).

export interface Spot {
  readonly latitude: number;
  readonly longitude: number;
}

/** Beyond this the map has no end. */
const MOST_NORTH = 85.0511;

export const xOf = (longitude: number): number => (256 * (longitude + 180)) / 360;

export function yOf(latitude: number): number {
  const sine = Math.sin((Math.max(-MOST_NORTH, Math.min(MOST_NORTH, latitude)) * Math.PI) / 180);
  return 128 - (128 / (2 * Math.PI)) * Math.log((1 + sine) / (1 - sine));
}
