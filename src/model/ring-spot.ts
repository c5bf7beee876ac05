import { normalAngle, type RingPicture } from './ring-layout.js';

/** The angle of a spot in the picture: degrees from 0 up to 360, 0 at the top, clockwise. */
export function angleAt(x: number, y: number, { centre }: RingPicture): number {
  return normalAngle((Math.atan2(x - centre, centre - y) * 180) / Math.PI);
}

/** The ring a spot lies in, for dropping somebody there; beyond the picture it is the outermost. */
export function ringAt(x: number, y: number, { centre, rings }: RingPicture): number {
  const distance = Math.hypot(x - centre, y - centre);
  const ring = rings.findIndex(({ radius }) => distance <= radius);
  return ring < 0 ? rings.length - 1 : ring;
}
