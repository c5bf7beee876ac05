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

type Line = readonly [from: Point, to: Point];

interface Surroundings {
  readonly size: number;
  readonly fontSize: number;
  readonly nodeRadius: number;
  readonly centreRadius: number;
  readonly measure: (text: string) => number;
  readonly keepClear: readonly Box[];
  readonly lines: readonly Line[];
}

/** One way to write a name. `cost` is what it takes from the picture whatever the other names do. */
interface Candidate extends PlacedLabel {
  cost: number;
}

/** What a name may cost that is in nobody's way, on whichever side. */
const GOOD = 6;
/** From one baseline to the next, in font sizes. */
export const LINE_HEIGHT = 1.15;
/** What one thing over another costs: more than any number of smaller faults. */
const COLLISION = 1000;
/** With more names than this only speed still matters: fewer places are tried, and lines are written over. */
const MANY = 150;
/** Labels keep this far from the edge of the picture. */
const EDGE = 5;

/** To a tenth, which is as fine as a picture needs. */
export const round = (value: number) => Math.round(value * 10) / 10;

function overlap(one: Box, other: Box, apart = 0): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) + apart;
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return width > 0 && height > 0 ? COLLISION + width * height : 0;
}

/** Whether a line passes through a box: they share some width, some height, and the box is not all on one side. */
function crosses({ x, y, width, height }: Box, [from, to]: Line): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const wide = Math.abs(dx);
  const tall = Math.abs(dy);
  // Twice the way from the start of the line to the middle of the box.
  const cx = 2 * (x - from.x) + width;
  const cy = 2 * (y - from.y) + height;
  return (
    Math.abs(cx - dx) < width + wide &&
    Math.abs(cy - dy) < height + tall &&
    Math.abs(cx * dy - cy * dx) < width * tall + height * wide
  );
}

/** Cuts a name after so many letters, never inside one that is made of several signs. */
export function shorten(label: string, letters: number): string {
  const all = label.match(/.[\p{M}\p{Emoji_Modifier}]*(?:\u200d.[\p{M}\p{Emoji_Modifier}]*)*/gsu) ?? [];
  return all.length > letters ? `${all.slice(0, letters).join('').trimEnd()}…` : label;
}

/**
 * Every place for a name round its mark, on one line or, where it has a space, on two of about the same length, with what speaks
 * against it: below is best, then outwards, above and inwards.
 */
function candidatesFor({ x, y }: Named, label: string, around: Surroundings, slides: readonly number[]): Candidate[] {
  const { fontSize, nodeRadius, size, measure } = around;
  const broken = [...label.matchAll(/\s+/g)]
    .map(({ index, 0: space }) => [label.slice(0, index), label.slice(index + space.length)])
    .map((lines) => ({ lines, width: Math.max(...lines.map(measure)) }))
    .sort((one, other) => one.width - other.width);
  const candidates: Candidate[] = [];
  for (const { lines, width } of [{ lines: [label], width: measure(label) }, ...broken.slice(0, 1)]) {
    const height = fontSize * LINE_HEIGHT * lines.length;
    /** `towards` is -1 for a name that ends here, 0 for one that is centred on it and 1 for one that begins. */
    const add = (cost: number, towards: number, cx: number, cy: number) => {
      const box = {
        x: round(cx - width / 2),
        y: round(cy - height / 2),
        width: round(width),
        height: round(height),
      };
      const anchor = towards ? (towards < 0 ? 'end' : 'start') : 'middle';
      const at = round(cx - (Math.sign(towards) * width) / 2);
      // Written out: copied from another object, thousands of these take most of the time.
      candidates.push({ x: at, y: round(box.y + fontSize * 0.88), anchor, lines, box, cost: cost + lines.length * 2 });
    };
    const away = nodeRadius + 4 + height / 2;
    const outwards = (nodeRadius + 8 + width / 2) * (x < size / 2 - 1 ? -1 : 1);
    for (const slide of slides) {
      const cost = Math.abs(slide) * 3;
      const cx = x + slide * Math.max(0, width / 2 - nodeRadius * 0.8);
      const cy = y + slide * (nodeRadius + height / 4);
      add(cost, slide, cx, y + away);
      add(cost + 2, slide, cx, y - away);
      add(cost + 1, outwards, x + outwards, cy);
      add(cost + 3, -outwards, x - outwards, cy);
    }
  }
  return candidates;
}

/**
 * Finds a place for each name: first each by itself, then in rounds, each stepping aside from the others, until nobody gains. A
 * name that still lies over something is also tried shorter and shorter.
 */
export function placeLabels(named: readonly Named[], around: Surroundings): PlacedLabel[] {
  const { nodeRadius, size, centreRadius, keepClear, fontSize, measure } = around;
  const square = ({ x, y }: Point, half: number): Box => ({
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
  });
  const middle = square({ x: size / 2, y: size / 2 }, centreRadius);
  const many = named.length > MANY;
  // A name only meets what lies within its reach, which in a full picture is a tenth of all that there is.
  const reaches = named.map((one): Box => {
    const [wide, tall] = [nodeRadius + 10 + measure(one.label), nodeRadius + 6 + fontSize * LINE_HEIGHT * 2];
    return { x: one.x - wide, y: one.y - tall, width: 2 * wide, height: 2 * tall };
  });
  const near = named.map((): number[] => []);
  for (let i = 0; i < named.length; i++)
    for (let j = 0; j < i; j++)
      if (overlap(reaches[i]!, reaches[j]!)) {
        near[i]!.push(j);
        near[j]!.push(i);
      }
  const fixed = near.map((others, i) => [...keepClear, middle, ...[i, ...others].map((j) => square(named[j]!, nodeRadius))]);
  const lines = many ? [] : reaches.map((reach) => around.lines.filter((line) => crosses(reach, line)));
  const weigh = (candidate: Candidate, i: number) => {
    const { box } = candidate;
    const far = size - EDGE;
    const outside = Math.max(0, EDGE - box.x, EDGE - box.y, box.x + box.width - far, box.y + box.height - far);
    if (outside) candidate.cost += 3 * COLLISION + outside * 20;
    // Three times, because other names can still move away and these cannot.
    for (const other of fixed[i]!) candidate.cost += 3 * overlap(box, other, 2);
    // What lies over something is hardly ever chosen, so its lines need no counting.
    if (!many && candidate.cost < COLLISION) for (const line of lines[i]!) if (crosses(box, line)) candidate.cost += 4;
  };
  const all = named.map((): Candidate[] => []);
  const chosen: Candidate[] = [];
  const total = (i: number, { box, cost }: Candidate) => {
    let sum = cost;
    for (const j of near[i]!) sum += overlap(box, chosen[j]!.box, 4);
    return sum;
  };

  // At first a name is centred on its mark or begins beside it. One that lies over a line slides along, by halves of its length;
  // one that lies over anything else is then tried shorter and shorter.
  for (const [i, share] of (many ? [1, 0.3] : [1, 1, 0.75, 0.55, 0.35, 0.25]).entries()) {
    const slides = many || !i ? [0] : [0, -0.5, 0.5, -1, 1];
    const stuck = named.flatMap((_, j) => (chosen[j] && total(j, chosen[j]) < (i > 1 ? COLLISION : GOOD) ? [] : j));
    if (!stuck.length) break;
    for (const i of stuck) {
      const one = named[i]!;
      const text = share < 1 ? shorten(one.label, Math.max(2, Math.ceil(one.label.length * share))) : one.label;
      for (const candidate of candidatesFor(one, text, around, slides)) {
        weigh(candidate, i);
        // The whole name is worth any number of small faults.
        candidate.cost += (1 - share) * 500;
        all[i]!.push(candidate);
      }
      all[i]!.sort((one, other) => one.cost - other.cost);
    }
    all.forEach(([best], i) => (chosen[i] ??= best!));
    for (let rounds = many ? 2 : 8, settled = false; rounds > 0 && !settled; rounds--) {
      settled = true;
      all.forEach((candidates, i) => {
        let least = total(i, chosen[i]!);
        for (const candidate of candidates) {
          if (candidate.cost >= least) break;
          const cost = total(i, candidate);
          if (cost < least) [least, chosen[i], settled] = [cost, candidate, false];
        }
      });
    }
  }
  return chosen;
}
