import type { GeoPoint } from './community.js';

const EARTH = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** How far it is from one to the other as the crow flies, in metres (haversine). */
export function metresBetween(one: GeoPoint, other: GeoPoint): number {
  const north = Math.sin(radians(other.latitude - one.latitude) / 2);
  const east = Math.sin(radians(other.longitude - one.longitude) / 2);
  const part = north * north + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east * east;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(part)));
}
