import { USUAL, type Rings } from './network-giving.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord } from './record.js';
import { degreesBetween, normalAngle } from './ring-layout.js';

/** Degrees between two marks of a ring that leave each its room: in the inner ring people sit close to the middle. */
const roomOn = (ring: number): number => (ring === 0 ? 38 : 22);
/** Degrees on either side of the top that are kept for the names of rings. */
const TOP = 20;
/** How finely another place is looked for, in degrees. */
const STEP = 4;

/** The angle of everybody in the picture of a record, by their ids. */
type AnglesOf = (record: KithRecord) => ReadonlyMap<string, number>;

/**
 * Two states of a record to be drawn side by side, in which whoever is in both sits at the same angle: where the later picture
 * has them, unless somebody else is there in one of the two. The angle means nothing, so a hand-put one gives way here.
 */
export function sitAlike(
  then: KithRecord,
  now: KithRecord,
  anglesOf: AnglesOf,
  rings: Rings = USUAL,
): readonly [then: KithRecord, now: KithRecord] {
  const ringThen = new Map(altersOf(then).map(({ id, ring }) => [id, ringIndex(rings, ring)]));
  const angles = anglesOf(now);
  const all = altersOf(now).map(({ id, ring }) => ({ id, sitsOn: [ringThen.get(id), ringIndex(rings, ring)] as const, angle: angles.get(id) ?? 0 }));
  const isMoved = ({ sitsOn: [was, is] }: (typeof all)[number]) => was !== undefined && was !== is;
  const seats = new Map(all.flatMap((one) => (isMoved(one) ? [] : [[one.id, one.angle] as const])));
  // Whoever changed rings has others beside them in each picture.
  for (const { id, sitsOn, angle } of all.filter(isMoved)) {
    const beside = all.filter((other) => seats.has(other.id) && other.sitsOn.some((ring, at) => ring === sitsOn[at]));
    const least = Math.max(...sitsOn.map((ring) => roomOn(ring!)));
    seats.set(id, freeNear(angle, beside.map((other) => seats.get(other.id)!), least));
  }
  return [seated(then, seats, rings), seated(now, seats, rings)];
}

/** The angle nearest to the wanted one that has its room; where none has, the one with the most. */
function freeNear(wanted: number, taken: readonly number[], least: number): number {
  const room = (angle: number) => Math.min(least, ...taken.map((other) => degreesBetween(other, angle)));
  let best = wanted;
  for (let away = STEP; room(best) < least && away <= 180; away += STEP)
    for (const angle of [normalAngle(wanted + away), normalAngle(wanted - away)])
      if (degreesBetween(angle, 0) >= TOP && room(angle) > room(best)) best = angle;
  return best;
}

/** The record with everybody who has a seat on it. Others stay where a hand put them, if nobody sits there now. */
function seated(record: KithRecord, seats: ReadonlyMap<string, number>, rings: Rings): KithRecord {
  const alters = altersOf(record);
  const isTaken = ({ ring, angle }: Alter) => {
    const on = ringIndex(rings, ring);
    return (
      angle !== undefined &&
      alters.some((other) => {
        const seat = seats.get(other.id);
        return seat !== undefined && ringIndex(rings, other.ring) === on && degreesBetween(seat, angle) < roomOn(on);
      })
    );
  };
  const angles = new Map(alters.map((alter) => [alter.id, seats.get(alter.id) ?? (isTaken(alter) ? undefined : alter.angle)]));
  const all = <Item extends { readonly id: string }>(collection: Readonly<Record<string, Item>>) =>
    Object.fromEntries(Object.entries(collection).map(([id, one]) => [id, angles.has(one.id) ? { ...one, angle: angles.get(one.id) } : one]));
  return { ...record, people: all(record.people), assets: all(record.assets) };
}
