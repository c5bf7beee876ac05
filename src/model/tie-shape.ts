import { round } from './ring-labels.js';

/** A spot in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface TieOptions {
  readonly strength: 'strong' | 'ordinary' | 'tenuous' | 'stressful' | 'broken';
  /** Which end help reaches: `to-one` is the end at `from`, `to-other` the end at `to`. */
  readonly flow: 'none' | 'to-one' | 'to-other' | 'both';
  /** Radius of the mark at `from`, with its outline; the line stops short of it. */
  readonly fromRadius: number;
  readonly toRadius: number;
  /**
   * How far to the side the line is pulled, in picture units: to the left of the way from `from` to `to`, or to the right where
   * negative. See `bendOutwards`.
   */
  readonly curve?: number;
}

/** SVG path data for a tie: `line` is to be stroked, each of `arrows` filled. Width and dashes are the style sheet's. */
export interface TieShape {
  readonly line: string;
  readonly arrows: readonly string[];
}

/** An arrowhead: 13 long and wide, notched at 10, its tip 3 off the mark; the line ends under it, 10 off the mark. */
const [TIP, NOTCH, BARBS, HALF, UNDER] = [3, 13, 16, 6.5, 10];
const ZIGZAG = { height: 5.5, step: 7, straight: 12 };
/** A break in the middle of the line, with a slash at each side of it that leans forward. */
const BREAK = { gap: 14, lean: 3, half: 9 };

const written = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** How to `curve` a tie between two people so that it bends away from the middle of the picture. */
export function bendOutwards(from: Point, to: Point, centre: Point, by = 18): number {
  const across = (to.x - from.x) * (from.y - centre.y) - (to.y - from.y) * (from.x - centre.x);
  return across > 0 ? -by : by;
}

/**
 * Draws the tie between two people in the signs of an ecomap (Hartman, 1978): a strain is a zigzag, a break a gap with two
 * slashes. Where there is too little room, arrowheads shrink and then go, and a zigzag becomes a line.
 */
export function tieShape(from: Point, to: Point, options: TieOptions): TieShape {
  const { strength, flow, fromRadius, toRadius, curve = 0 } = options;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const chord = Math.hypot(dx, dy);
  const room = chord - fromRadius - toRadius;
  // Marks that touch leave nothing to draw; `!` also turns away what is not a number.
  if (!(room > 2)) return { line: '', arrows: [] };

  const bend = { x: (from.x + to.x) / 2 + (dy / chord) * curve, y: (from.y + to.y) / 2 - (dx / chord) * curve };
  // A flat curve is about as long as two thirds of its chord and a third of the way by its bend.
  const length = (2 * chord + 2 * Math.hypot(bend.x - from.x, bend.y - from.y)) / 3;
  /** The blossom of the curve: with two equal distances a spot on it, with two others the bend of the piece between them. */
  const spot = (one: number, other = one): Point => {
    const [s, t] = [one / length, other / length];
    const [a, b, c] = [(1 - s) * (1 - t), (1 - s) * t + (1 - t) * s, s * t];
    return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
  };
  /** A spot so far along the curve, `left` of it and `ahead` of there. */
  const beside = (along: number, left = 0, ahead = 0): string => {
    const [before, after, { x, y }] = [spot(along - 1), spot(along + 1), spot(along)];
    const [ux, uy] = [after.x - before.x, after.y - before.y];
    const by = Math.hypot(ux, uy);
    return written({ x: x + (ux * ahead + uy * left) / by, y: y + (uy * ahead - ux * left) / by });
  };
  const piece = (start: number, end: number): string =>
    `M${beside(start)}${curve ? `Q${written(spot(start, end))} ` : 'L'}${beside(end)}`;

  const heads = [flow === 'both' || flow === 'to-one', flow === 'both' || flow === 'to-other'];
  const scale = Math.min(1, (room + length - chord - 6) / (heads.filter(Boolean).length * BARBS));
  const arrows: string[] = [];
  const stop = (head: boolean | undefined, mark: number, forward: 1 | -1): number => {
    // Without an arrowhead the line ends just off the mark.
    if (!head || scale < 0.5) return mark + forward;
    const at = (far: number, left = 0) => beside(mark + forward * far * scale, left * scale);
    arrows.push(`M${at(TIP)}L${at(BARBS, HALF)}L${at(NOTCH)}L${at(BARBS, -HALF)}Z`);
    return mark + forward * UNDER * scale;
  };
  const start = stop(heads[0], fromRadius, 1);
  const end = stop(heads[1], length - toRadius, -1);
  const drawn = end - start;
  // The straight ends give way before the zigzag does, so that a short strain is still seen.
  const straight = Math.min(ZIGZAG.straight, drawn / 5);
  const teeth = Math.floor((drawn - 2 * straight) / ZIGZAG.step);

  let line = piece(start, end);
  if (strength === 'broken') {
    const half = Math.min(BREAK.gap, drawn / 2) / 2;
    const [before, after] = [(start + end) / 2 - half, (start + end) / 2 + half];
    const slash = (at: number) => `M${beside(at, -BREAK.half, -BREAK.lean)}L${beside(at, BREAK.half, BREAK.lean)}`;
    line = piece(start, before) + piece(after, end) + slash(before) + slash(after);
  } else if (strength === 'stressful' && teeth > 1) {
    const step = (drawn - 2 * straight) / teeth;
    line = `M${beside(start)}L${beside(start + straight)}`;
    for (let tooth = 0; tooth < teeth; tooth++)
      line += `L${beside(start + straight + (tooth + 0.5) * step, tooth % 2 ? -ZIGZAG.height : ZIGZAG.height)}`;
    line += `L${beside(end - straight)}L${beside(end)}`;
  }
  return { line, arrows };
}
