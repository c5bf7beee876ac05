/** A rectangle in picture units; `x` and `y` are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A name as it is to be written, in picture units. Anchors are meant left to right, whatever the language. */
export interface PlacedLabel {
  readonly x: number;
  /** The baseline of the first line; the next is `LINE_HEIGHT` font sizes below. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  readonly box: Box;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Named extends Point {
  readonly label: string;
}

interface Surroundings {
  readonly size: number;
  readonly fontSize: number;
  readonly nodeRadius: number;
  readonly centreRadius: number;
  readonly measure: (text: string) => number;
  readonly keepClear: readonly Box[];
  readonly lines: readonly (readonly [Point, Point])[];
}

/** One way to write a name. `cost` is what it takes from the picture whatever the other names do. */
interface Candidate extends PlacedLabel {
  cost: number;
}

/** From one baseline to the next, in font sizes. */
export const LINE_HEIGHT = 1.15;
/** What one thing over another costs: more than any number of smaller faults. */
const COLLISION = 1000;
/** With more names than this only speed still matters: fewer places are tried, and lines are written over. */
const MANY = 150;
/** Labels keep this far from the edge of the picture. */
const EDGE = 5;
/** How far a name slides along its mark, in halves of its length. */
const SLIDES = [0, -0.5, 0.5, -1, 1];

const round = (value: number) => Math.round(value * 10) / 10;

/** Widths of signs in ems, kept because the same few come again and again. */
const widths = new Map<string, number>();

function widthOf(sign: string): number {
  if (/[\p{M}\u200b-\u200f\ufe0f]/u.test(sign)) return 0;
  if (
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60\p{Extended_Pictographic}]/u.test(
      sign,
    )
  )
    return 1.05;
  if (/[ijl.,:;'’!|()\s-]/.test(sign)) return 0.33;
  if (/[frtI/1\p{Script=Arabic}]/u.test(sign)) return 0.45;
  if (/[mwMW@%&]/.test(sign)) return 0.88;
  return /[\p{Lu}\d]/u.test(sign) ? 0.68 : 0.58;
}

/**
 * About how wide a text is at weight 600 in a humanist sans, a little on the wide side. Good enough to keep names apart; a caller
 * that can measure should.
 */
export function estimateLabelWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const sign of text) {
    let width = widths.get(sign);
    if (width === undefined) widths.set(sign, (width = widthOf(sign)));
    ems += width;
  }
  return ems * fontSize;
}

function overlap(one: Box, other: Box, apart = 0): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + apart;
  if (width <= 0) return 0;
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return height > 0 ? COLLISION + width * height : 0;
}

/** A line by where it starts, its direction and its length. */
interface Line extends Point {
  readonly dx: number;
  readonly dy: number;
  readonly length: number;
}

function lineOf([from, to]: readonly [Point, Point]): Line {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x, y: from.y, dx: (to.x - from.x) / length, dy: (to.y - from.y) / length, length };
}

/** Whether a line passes through a box, by how far the middle of the box is from it along and across. */
function crosses({ x, y, width, height }: Box, line: Line): boolean {
  const cx = x + width / 2 - line.x;
  const cy = y + height / 2 - line.y;
  const [dx, dy] = [Math.abs(line.dx), Math.abs(line.dy)];
  if (Math.abs(cx * line.dy - cy * line.dx) > (width * dy + height * dx) / 2) return false;
  const along = cx * line.dx + cy * line.dy;
  const reach = (width * dx + height * dy) / 2;
  return along > -reach && along < line.length + reach;
}

/** Cuts a name after so many letters, never inside one that is made of several signs. */
function shorten(label: string, letters: number): string {
  const all = label.match(/.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu) ?? [];
  return all.length <= letters ? label : `${all.slice(0, letters).join('').trimEnd()}…`;
}

/** The name on one line and, where it has a space, on two of about the same length. */
function waysToBreak(label: string, measure: (text: string) => number) {
  const spaces = [...label.matchAll(/\s+/g)];
  const broken = spaces.map(({ index, 0: space }) => [label.slice(0, index), label.slice(index + space.length)]);
  const ways = [[label], ...broken].map((lines) => ({ lines, width: Math.max(...lines.map(measure)) }));
  const best = ways.slice(1).sort((one, other) => one.width - other.width)[0];
  return best ? [ways[0]!, best] : ways;
}

/** Every place for a name round its mark, with what speaks against it: below is best, then outwards, above and inwards. */
function candidatesFor(named: Named, label: string, around: Surroundings, slides: readonly number[]): Candidate[] {
  const { fontSize, nodeRadius, size, measure } = around;
  const { x, y } = named;
  const outwards = x < size / 2 - 1 ? -1 : 1;
  const candidates: Candidate[] = [];
  for (const { lines, width } of waysToBreak(label, measure)) {
    const height = fontSize * LINE_HEIGHT * lines.length;
    const add = (cost: number, anchor: Candidate['anchor'], cx: number, cy: number) => {
      const left = cx - width / 2;
      const box = { x: round(left), y: round(cy - height / 2), width: round(width), height: round(height) };
      const at = anchor === 'start' ? left : anchor === 'end' ? left + width : cx;
      const baseline = round(box.y + fontSize * 0.88);
      candidates.push({ x: round(at), y: baseline, anchor, lines, box, cost: cost + (lines.length - 1) * 2 });
    };
    for (const slide of slides) {
      const anchor = slide ? (slide < 0 ? 'end' : 'start') : 'middle';
      const cx = x + slide * Math.max(0, width / 2 - nodeRadius * 0.8);
      const away = nodeRadius + 4 + height / 2;
      const cost = Math.abs(slide) * 3;
      add(cost, anchor, cx, y + away);
      add(cost + 2, anchor, cx, y - away);
    }
    for (const slide of slides) {
      const away = nodeRadius + 8 + width / 2;
      const cost = Math.abs(slide) * 3;
      const cy = y + slide * (nodeRadius + height / 4);
      add(cost + 1, outwards > 0 ? 'start' : 'end', x + outwards * away, cy);
      add(cost + 3, outwards > 0 ? 'end' : 'start', x - outwards * away, cy);
    }
  }
  return candidates;
}

/**
 * Finds a place for each name: first each by itself, then in rounds, each stepping aside from the others, until nobody gains. A
 * name that still lies over something is shortened.
 */
export function placeLabels(named: readonly Named[], around: Surroundings): PlacedLabel[] {
  const { nodeRadius, size, fontSize, centreRadius, keepClear, measure } = around;
  const square = ({ x, y }: Point, half: number): Box => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  });
  const marks = named.map((one) => square(one, nodeRadius));
  const fixed = [...keepClear, square({ x: size / 2, y: size / 2 }, centreRadius + 2)];
  const many = named.length > MANY;
  const lines = many ? [] : around.lines.map(lineOf);

  // How far a name can be from its mark; only what is within reach needs comparing.
  const wide = named.map(({ label }) => measure(label) + nodeRadius + 8);
  const tall = nodeRadius + 4 + 2 * LINE_HEIGHT * fontSize;
  const within = (width: (i: number, j: number) => number, height: number) =>
    named.map((one, i) => {
      const found: number[] = [];
      named.forEach((other, j) => {
        if (i !== j && Math.abs(one.y - other.y) < height && Math.abs(one.x - other.x) < width(i, j)) found.push(j);
      });
      return found;
    });
  const nearMarks = within((i) => wide[i]! + nodeRadius + 2, tall + nodeRadius);
  const nearNames = within((i, j) => wide[i]! + wide[j]! + 4, 2 * tall);

  const weigh = (i: number, candidate: Candidate) => {
    const { box } = candidate;
    const far = size - EDGE;
    const outside = Math.max(0, EDGE - box.x, EDGE - box.y, box.x + box.width - far, box.y + box.height - far);
    if (outside) candidate.cost += 3 * COLLISION + outside * 20;
    // Three times, because other names can still move away and these cannot.
    for (const other of fixed) candidate.cost += 3 * overlap(box, other);
    for (const j of nearMarks[i]!) candidate.cost += 3 * overlap(box, marks[j]!, 2);
    // What lies over something is hardly ever chosen, so its lines need no counting.
    for (const line of candidate.cost < COLLISION ? lines : []) if (crosses(box, line)) candidate.cost += 4;
  };
  const ways = (i: number, label: string) => {
    const candidates = candidatesFor(named[i]!, label, around, many ? [0] : SLIDES);
    for (const candidate of candidates) weigh(i, candidate);
    return candidates.sort((one, other) => one.cost - other.cost);
  };
  const all = named.map(({ label }, i) => ways(i, label));
  const chosen = all.map((candidates) => candidates[0]!);
  const total = (i: number, candidate: Candidate, enough = Infinity) => {
    let cost = candidate.cost;
    for (const j of nearNames[i]!) if (cost < enough) cost += overlap(candidate.box, chosen[j]!.box, 4);
    return cost;
  };
  const choose = (i: number, candidates: readonly Candidate[]) => {
    let least = total(i, chosen[i]!);
    let changed = false;
    for (const candidate of candidates) {
      if (candidate.cost >= least) break;
      const cost = total(i, candidate, least);
      if (cost < least) [least, chosen[i], changed] = [cost, candidate, true];
    }
    return changed;
  };

  for (let rounds = many ? 2 : 8; rounds > 0; rounds--) {
    let settled = true;
    all.forEach((candidates, i) => (settled = !choose(i, candidates) && settled));
    if (settled) break;
  }
  const cut = (i: number, share: number) => {
    const { label } = named[i]!;
    return ways(i, shorten(label, Math.max(2, Math.ceil(label.length * share))));
  };
  const shortened = new Map<number, number>();
  const shares = many ? [0.3] : [0.75, 0.55, 0.35, 0.25, 0.25, 0.25];
  shares.forEach((share, turn) => {
    named.forEach((_, i) => {
      if (total(i, chosen[i]!) < COLLISION) return;
      const candidates = cut(i, share);
      // Who finds no way takes the best place all the same, and the neighbours give way in the next turn.
      const pushes = !choose(i, candidates) && share === 0.25 && turn < shares.length - 1;
      if (pushes) chosen[i] = candidates[0]!;
      shortened.set(i, share);
    });
  });
  // Others have moved since, and there may be room for more of the name.
  for (const [i, least] of many ? [] : shortened) {
    for (const share of [1, 0.75, 0.55]) {
      const longer = share > least && cut(i, share).find((candidate) => total(i, candidate) < COLLISION);
      if (!longer) continue;
      chosen[i] = longer;
      break;
    }
  }
  return chosen;
}
