import { describe, expect, it } from 'vitest';
import { bendOutwards, tieShape, type Point, type TieOptions, type TieShape } from '../../src/model/tie-shape.js';

const ME = { x: 370, y: 370 };
const RIGHT = { x: 570, y: 370 };
const STRENGTHS = ['strong', 'ordinary', 'tenuous', 'stressful', 'broken'] as const;
const FLOWS = ['none', 'to-one', 'to-other', 'both'] as const;

const draw = (options: Partial<TieOptions> = {}, to: Point = RIGHT) =>
  tieShape(ME, to, { strength: 'ordinary', flow: 'none', fromRadius: 32, toRadius: 21, ...options });

/** The points of a path, whatever joins them. */
const points = (path: string): Point[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
const everything = ({ line, arrows }: TieShape) => [line, ...arrows].join('');
const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);

describe('the line of a tie', () => {
  it('runs from mark to mark, just off both', () => {
    expect(draw().line).toBe('M403 370L548 370');
  });

  it('is the same for strong, ordinary and thin, which differ in their stroke only', () => {
    expect(new Set((['strong', 'ordinary', 'tenuous'] as const).map((strength) => draw({ strength }).line)).size).toBe(
      1,
    );
  });

  it('stops ten short of a mark with an arrowhead', () => {
    expect(draw({ flow: 'both' }).line).toBe('M412 370L539 370');
  });

  it('of a strain is a zigzag of 5.5 to either side, with twelve straight at each end', () => {
    const zigzag = points(draw({ strength: 'stressful' }).line);
    expect(zigzag.slice(0, 2)).toEqual([
      { x: 403, y: 370 },
      { x: 415, y: 370 },
    ]);
    expect(zigzag.slice(-2)).toEqual([
      { x: 536, y: 370 },
      { x: 548, y: 370 },
    ]);
    const teeth = zigzag.slice(2, -2);
    for (const { y } of teeth) expect(Math.abs(y - 370)).toBe(5.5);
    expect(teeth.map(({ y }) => Math.sign(y - 370))).toEqual(teeth.map((_, i) => (i % 2 ? 1 : -1)));
    const steps = teeth.slice(1).map(({ x }, i) => x - teeth[i]!.x);
    for (const step of steps) expect(step).toBeCloseTo(7.1, 0);
  });

  it('that is broken has a gap of fourteen in the middle and two slashes', () => {
    const [start, before, after, end, ...slashes] = points(draw({ strength: 'broken' }).line);
    expect([start!.x, end!.x]).toEqual([403, 548]);
    expect(after!.x - before!.x).toBeCloseTo(14);
    expect((before!.x + after!.x) / 2).toBeCloseTo(475.5);
    expect(slashes).toHaveLength(4);
    expect(distance(slashes[0]!, slashes[1]!)).toBeCloseTo(19, 0);
    expect(Math.abs(slashes[0]!.y - slashes[1]!.y)).toBe(18);
  });

  it('between two others bends away from the middle', () => {
    const [one, other] = [
      { x: 553.2, y: 395.7 },
      { x: 588.9, y: 517.6 },
    ];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const curve = bendOutwards(from, to, ME);
      const { line } = tieShape(from, to, { strength: 'ordinary', flow: 'none', fromRadius: 21, toRadius: 21, curve });
      const [start, bend, end] = points(line);
      expect(line).toContain('Q');
      const middle = { x: (start!.x + end!.x) / 2, y: (start!.y + end!.y) / 2 };
      expect(distance(bend!, ME)).toBeGreaterThan(distance(middle, ME));
      expect(distance(start!, from)).toBeCloseTo(22, 0);
      expect(distance(end!, to)).toBeCloseTo(22, 0);
    }
  });
});

describe('the arrowheads of a tie', () => {
  it('point at the end that help reaches', () => {
    const tips = (flow: TieOptions['flow']) => draw({ flow }).arrows.map((arrow) => points(arrow)[0]!);
    expect(tips('none')).toEqual([]);
    expect(tips('to-one')).toEqual([{ x: 405, y: 370 }]);
    expect(tips('to-other')).toEqual([{ x: 546, y: 370 }]);
    expect(tips('both')).toEqual([
      { x: 405, y: 370 },
      { x: 546, y: 370 },
    ]);
  });

  it('are thirteen by thirteen, notched at ten, with the tip three off the mark', () => {
    const [tip, barb, notch, other] = points(draw({ flow: 'to-one' }).arrows[0]!);
    expect(distance(tip!, ME)).toBe(35);
    expect([barb!.x - tip!.x, notch!.x - tip!.x, other!.x - tip!.x]).toEqual([13, 10, 13]);
    expect(Math.abs(barb!.y - other!.y)).toBe(13);
  });

  it('follow a curve', () => {
    const straight = points(draw({ flow: 'to-other' }).arrows[0]!);
    const curved = points(draw({ flow: 'to-other', curve: 18 }).arrows[0]!);
    expect(curved[0]).not.toEqual(straight[0]);
    expect(distance(curved[0]!, RIGHT)).toBeCloseTo(24, 0);
    expect(distance(curved[1]!, curved[3]!)).toBeCloseTo(13, 0);
  });

  it('shrink in a short tie, and go when they would be too small to see', () => {
    const [tip, barb] = points(draw({ flow: 'both' }, { x: 370 + 53 + 30, y: 370 }).arrows[0]!);
    expect(barb!.x - tip!.x).toBeLessThan(13);
    expect(barb!.x - tip!.x).toBeGreaterThan(6);
    expect(draw({ flow: 'both' }, { x: 370 + 53 + 8, y: 370 }).arrows).toEqual([]);
  });
});

describe('a tie without room', () => {
  it('between two in the same place is nothing, without NaN', () => {
    for (const strength of STRENGTHS) {
      for (const flow of FLOWS) expect(draw({ strength, flow, curve: 18 }, ME)).toEqual({ line: '', arrows: [] });
    }
  });

  it('has only numbers, at any length, and stays between the two marks', () => {
    for (let length = 0; length <= 120; length += 0.7) {
      for (const strength of STRENGTHS) {
        for (const flow of FLOWS) {
          for (const curve of [0, 18, -18]) {
            const shape = draw({ strength, flow, curve }, { x: 370 + length * 0.6, y: 370 + length * 0.8 });
            expect(everything(shape)).not.toMatch(/NaN|Infinity|undefined|e/);
            const ends = points(shape.line).map((point) => distance(point, ME));
            if (!curve) expect(Math.max(0, ...ends)).toBeLessThanOrEqual(Math.max(0, length - 21) + 10);
          }
        }
      }
    }
  });

  it('still shows a strain in the innermost ring', () => {
    const zigzag = points(draw({ strength: 'stressful', flow: 'both' }, { x: 470, y: 370 }).line);
    expect(zigzag.filter(({ y }) => Math.abs(y - 370) === 5.5).length).toBeGreaterThanOrEqual(2);
  });
});

it('writes a tenth of a unit at most', () => {
  for (const strength of STRENGTHS) {
    const { line, arrows } = draw({ strength, flow: 'both' }, { x: 451.37, y: 213.91 });
    expect([line, ...arrows].join(' ')).not.toMatch(/\.\d\d/);
  }
});
