import { byOrder } from './order.js';
import { placeLabels, round, type Box, type PlacedLabel } from './ring-labels.js';

/** Somebody or something to place. */
export interface Placeable {
  readonly id: string;
  /** 0 is the innermost ring. */
  readonly ring: number;
  readonly label: string;
  /** Degrees, 0 at the top, clockwise: where a hand put it. It stays there exactly. */
  readonly angle?: number;
  readonly order: string;
}

/** Where somebody sits, in picture units from the top left corner. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Degrees, 0 at the top, clockwise. */
  readonly angle: number;
  readonly label: PlacedLabel;
}

export interface RingInPicture {
  readonly radius: number;
  /** The radius on which people sit; in a crowded ring they stand on several, and this is the outermost. */
  readonly people: number;
  /** Where the ring's name is written: inside the top edge, kept clear of people and labels. */
  readonly name: Box;
}

/** A picture of rings round one person: a square of `size` units, to be the view box of an SVG. */
export interface RingPicture {
  readonly size: number;
  readonly centre: number;
  /** Half the width of the marks: as asked for, or less in a picture so full that they would touch. */
  readonly nodeRadius: number;
  readonly rings: readonly RingInPicture[];
  /** By `order`, then by id. */
  readonly placed: readonly Placed[];
}

export interface RingLayoutOptions {
  /** How many rings; 4 unless told. */
  readonly rings?: number;
  /** Names of the rings from the inside, so that their room is kept; without them, room for about 16 letters. */
  readonly ringNames?: readonly string[];
  /** Size of labels in picture units; 17 unless told. */
  readonly fontSize?: number;
  /** Half the width of somebody's mark in picture units; 20 unless told. */
  readonly nodeRadius?: number;
  /** Half the width of the mark in the middle; `CENTRE_RADIUS` unless told. */
  readonly centreRadius?: number;
  /** Width of a text in picture units at `fontSize`: measured, or where nothing can, `estimateLabelWidth`. */
  readonly measure: (text: string) => number;
  /**
   * The lines that labels step aside for, as pairs of ids; an id that is not among the items is the middle. Unless told,
   * everybody has one to the middle.
   */
  readonly ties?: readonly (readonly [string, string])[];
}

/** One of the items while it is being placed; `x` and `y` are filled in last. */
interface Seat extends Placeable {
  /** A hand has put it at its angle. */
  readonly byHand: boolean;
  angle: number;
  x: number;
  y: number;
}

const SIZE = 740;
const CENTRE = 370;
const OUTERMOST = 364;
/** Half the width of the mark in the middle, unless told. */
export const CENTRE_RADIUS = 32;
/** How far out people sit in the middle ring, as a share of its radius. */
const IN_MIDDLE = 100 / 142;
/** The width of a ring that nobody is in: enough for its name. */
const EMPTY_RING = 32;
/** The least length of a tie in the inner ring that can still be read, with an arrowhead at each end. */
const SHORTEST_TIE = 44;
/** A name counts for no more than this many font sizes when room is given out: a longer one will be shortened. */
const LONGEST_NAME = 12;
const USUAL = [142, 226, 300, 364];
/** Degrees kept clear on either side of the top, and between two people of a ring. */
const CLEAR = 20;
/** How much more room people get, where there is some, than their marks and names cover. */
const ROOM = 2.4;
/**
 * Where the places of each ring begin, after what is kept clear, and which is given out first. Found by search: with three to
 * seven people a ring these leave the fewest ties under somebody further in and the most room between names, and in the inner
 * ring nobody beside its name before the sixth.
 */
const OFFSETS = [0, 10, 25, 20];
const STARTS = [1, 5, 4, 0];
/** About three eighths of a round at first, so that each falls in a wide gap, and without a factor in any count of places. */
const STRIDE = 59;

/** The same direction as a number of degrees from 0 up to 360. */
export const normalAngle = (degrees: number) => ((degrees % 360) + 360) % 360;
/** Degrees between two directions, 0 to 180. */
export const degreesBetween = (one: number, other: number) => 180 - Math.abs(180 - normalAngle(one - other));
const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** In the middle ring people sit well out, so that a tie is long enough to be read; elsewhere, half way. */
function peopleRadius(inner: number, outer: number): number {
  return inner ? (inner + outer) / 2 + 1 : outer * IN_MIDDLE;
}

/**
 * The radii of the rings: the usual ones where everybody fits, otherwise as near to them as the crowded rings allow. `needs` is
 * the area over π that each ring's people ask for, `least` the width a ring must have; `ease` is the share of it they get.
 */
function radiiFor(needs: readonly number[], least: readonly number[], centre: number) {
  const usual = needs.length === 4 ? USUAL : needs.map((_, i) => 80 + ((OUTERMOST - 80) * (i + 1)) / needs.length);
  for (let ease = 1; ; ease *= 0.9) {
    const width = (i: number) => least[i]! * Math.min(1, ease * 2);
    const next = (inner: number, i: number) =>
      Math.max(Math.hypot(inner, Math.sqrt(needs[i]! * ease)), inner + width(i));
    if (needs.reduce((inner, _, i) => next(inner, i), centre) > OUTERMOST) continue;
    // From the outside in: how large each ring may be and still leave the ones beyond it their room.
    const largest = [...usual];
    for (let i = usual.length - 1; i > 0; i--) {
      const outer = largest[i]!;
      largest[i - 1] = Math.min(Math.sqrt(Math.max(0, outer * outer - needs[i]! * ease)), outer - width(i));
    }
    let inner = centre;
    return { ease, radii: usual.map((radius, i) => (inner = Math.min(largest[i]!, Math.max(radius, next(inner, i))))) };
  }
}

/**
 * The angles a ring offers, in the order in which they are given out, at least `most` of them: first every 40°, then the ones
 * between, and so on. The order depends on nobody who sits there, so somebody who is added last moves nobody.
 */
function placesOf(ring: number, most: number): number[] {
  const offered: number[] = [];
  for (let step = 2 * CLEAR; offered.length < most; step /= 2) {
    const angles: number[] = [];
    for (let angle = CLEAR + (OFFSETS[ring % 4]! % step); angle <= 360 - CLEAR; angle += step)
      if (!offered.includes(angle)) angles.push(angle);
    offered.push(...angles.map((_, k) => angles[(STARTS[ring % 4]! + STRIDE * k) % angles.length]!));
  }
  return offered;
}

/**
 * Gives everybody without an angle the next place of their ring, whoever else was put by hand; only somebody who would sit too
 * near a hand-put one gets another. `apart` is the degrees between marks that do not touch.
 */
function chooseAngles(ring: readonly Seat[], offered: readonly number[], apart: number): void {
  const byHand = ring.flatMap((seat) => (seat.byHand ? seat.angle : []));
  const taken = [...byHand];
  // Twenty degrees while that many fit, ten when they no longer do, and so on; a few can also keep their marks apart.
  const wanted =
    ring.length > 8 ? CLEAR / 2 ** Math.max(0, Math.ceil(Math.log2(ring.length / 16))) : Math.max(CLEAR, apart);
  const room = (angle: number, others = taken) =>
    Math.min(wanted, ...others.map((other) => degreesBetween(other, angle)));
  const moved = ring.filter((seat, i) => {
    if (seat.byHand) return false;
    seat.angle = offered[i]!;
    return room(seat.angle, byHand) < wanted || !taken.push(seat.angle);
  });
  for (const seat of moved) {
    const beside = taken.flatMap((angle) => [normalAngle(angle + wanted), normalAngle(angle - wanted)]);
    seat.angle = [...offered, ...beside]
      .filter((angle) => degreesBetween(angle, 0) >= CLEAR)
      .reduce((best, angle) => (room(angle) > room(best) ? angle : best));
    taken.push(seat.angle);
  }
}

/** A ring from its inner edge, and from where marks may stand, to its outer edge. */
type Band = readonly [inner: number, from: number, outer: number];

/** Puts a ring's people on one radius, or staggered on as many as it takes to keep their marks apart. Answers the outermost. */
function seatRing(ring: readonly Seat[], [inner, from, outer]: Band, nodeRadius: number, name: Box): number {
  const apart = 2 * nodeRadius + 6;
  const clockwise = [...ring].sort(
    (one, other) => normalAngle(one.angle) - normalAngle(other.angle) || byOrder(one, other),
  );
  for (let count = 1; ; count++) {
    const rows = Array.from({ length: count }, (_, row) => ({
      radius: count > 1 ? outer - ((outer - from) * (row + 0.5)) / count : peopleRadius(inner, outer),
      sitting: [] as number[],
    }));
    let fits = true;
    for (const seat of clockwise) {
      const { angle } = seat;
      const gaps = rows.map(({ radius, sitting }) => {
        const [x, up] = [radius * sine(angle), radius * sine(90 - angle) + nodeRadius];
        // Of several rows the outer ones would reach up into the name.
        if (count > 1 && Math.abs(x) < name.width / 2 + nodeRadius && up > CENTRE - name.y - name.height) return 0;
        const nearest = Math.min(180, ...sitting.map((other) => degreesBetween(other, angle)));
        return 2 * radius * sine(nearest / 2);
      });
      const widest = Math.max(...gaps);
      fits &&= widest >= apart;
      const { radius, sitting } = rows[gaps.findIndex((gap) => gap >= Math.min(apart, widest))]!;
      sitting.push(angle);
      seat.x = round(CENTRE + radius * sine(angle));
      seat.y = round(CENTRE - radius * sine(90 - angle));
    }
    if (fits || (count + 1) * apart > outer - from) return round(rows[0]!.radius);
  }
}

/**
 * Places everybody on their ring and their names beside them, without one name over another as long as there is room. The same
 * items give the same picture, in whatever order they come.
 */
export function layOutRings(items: readonly Placeable[], options: RingLayoutOptions): RingPicture {
  const {
    rings = 4,
    ringNames = [],
    fontSize = 17,
    nodeRadius: wanted = 20,
    centreRadius = CENTRE_RADIUS,
    ties,
    measure,
  } = options;
  const seats = [...items].sort(byOrder).map((item): Seat => {
    const ring = Math.min(rings - 1, Math.max(0, Math.trunc(item.ring) || 0));
    return { ...item, ring, angle: item.angle ?? 0, byHand: item.angle !== undefined, x: 0, y: 0 };
  });
  const byRing = Array.from({ length: rings }, (_, ring) => seats.filter((seat) => seat.ring === ring));

  const area = ({ label }: Seat) =>
    (wanted + 5) ** 2 * 4 + Math.min(measure(label), fontSize * LONGEST_NAME) * fontSize * 1.3;
  const { radii, ease } = radiiFor(
    byRing.map((ring) => (ring.reduce((sum, seat) => sum + area(seat), 0) * ROOM) / Math.PI),
    byRing.map((ring, i) => {
      if (!ring.length) return EMPTY_RING;
      return i ? 2 * wanted + 6 : (centreRadius + wanted + SHORTEST_TIE) / IN_MIDDLE - centreRadius;
    }),
    centreRadius,
  );
  const nodeRadius = round(wanted * Math.sqrt(ease));
  const inPicture = byRing.map((ring, i): RingInPicture => {
    const radius = round(radii[i]!);
    const inner = radii[i - 1] ?? 0;
    const band: Band = [inner, inner || centreRadius + nodeRadius + 3, radius];
    const touching = Math.min(1, (nodeRadius + 3) / peopleRadius(inner, radius));
    chooseAngles(ring, placesOf(i, ring.length), (Math.asin(touching) * 360) / Math.PI);
    const width = ringNames[i] ? measure(ringNames[i]) : fontSize * 8.5;
    const name = { x: round(CENTRE - width / 2), y: round(CENTRE - radius + 6), width, height: round(fontSize * 1.2) };
    return { radius, people: seatRing(ring, band, nodeRadius, name), name };
  });

  const at = new Map(seats.map((seat) => [seat.id, seat]));
  const middle = { x: CENTRE, y: CENTRE };
  const labels = placeLabels(seats, {
    size: SIZE,
    fontSize,
    nodeRadius,
    centreRadius,
    measure,
    keepClear: inPicture.map(({ name }) => name),
    lines: ties
      ? ties.map(([one, other]) => [at.get(one) ?? middle, at.get(other) ?? middle] as const)
      : seats.map((seat) => [seat, middle] as const),
  });
  const placed = seats.map(({ id, x, y, angle }, i): Placed => ({ id, x, y, angle, label: labels[i]! }));
  return { size: SIZE, centre: CENTRE, nodeRadius, rings: inPicture, placed };
}
