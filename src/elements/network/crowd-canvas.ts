import { MIDDLE } from '../../model/crowd-layout.js';
import { CENTRE_RADIUS } from '../../model/ring-layout.js';
import { ME } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import type { CrowdDesk } from './crowd-desk.js';

/** The colours of the picture, as the page has them now: read from shapes that have its styles and are not seen. */
interface Colours {
  readonly rings: readonly { readonly fill: string; readonly stroke: string }[];
  readonly natural: { readonly fill: string; readonly stroke: string };
  readonly paid: { readonly fill: string; readonly stroke: string };
  readonly me: { readonly fill: string; readonly stroke: string };
  readonly ink: string;
  readonly paper: string;
  readonly focus: string;
  readonly font: string;
}

/** Names are written where they fit; of more than these, none but of whoever is looked at. */
const MOST_NAMED = 400;
const TEXT = 13;

interface Painted {
  readonly from: readonly unknown[];
}
const painted = new WeakMap<HTMLCanvasElement, Painted>();

function coloursIn(field: Element): Colours {
  const of = (selector: string) => {
    const { fill, stroke } = getComputedStyle(field.querySelector(selector)!);
    return { fill, stroke };
  };
  const { color, backgroundColor, outlineColor, fontFamily } = getComputedStyle(field.querySelector('.tip')!);
  return {
    rings: [...field.querySelectorAll('.swatches .ring')].map((ring) => {
      const { fill, stroke } = getComputedStyle(ring);
      return { fill, stroke };
    }),
    natural: of('.swatches .natural .mark'),
    paid: of('.swatches .paid .mark'),
    me: of('.swatches .me .mark'),
    ink: color,
    paper: backgroundColor,
    focus: outlineColor,
    font: fontFamily,
  };
}

/** A canvas of the right size for the screen that it is on, cleared, with the picture's own units; and how many pixels one is. */
function begin(canvas: HTMLCanvasElement, { view }: CrowdDesk): { pen: CanvasRenderingContext2D; scale: number } {
  const size = Math.round(canvas.clientWidth * devicePixelRatio);
  if (canvas.width !== size) canvas.width = canvas.height = size;
  const pen = canvas.getContext('2d')!;
  const scale = size / view.size;
  pen.resetTransform();
  pen.clearRect(0, 0, size, size);
  pen.translate(-view.x * scale, -view.y * scale);
  return { pen, scale };
}

/** One mark, drawn once: ten thousand copies of it are quick. */
function stamp(radius: number, isPaid: boolean, { fill, stroke }: Colours['natural'], faint = false): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const half = Math.ceil(radius) + 1;
  canvas.width = canvas.height = 2 * half;
  const pen = canvas.getContext('2d')!;
  const line = Math.min(2.25, radius * 0.3);
  const inner = radius - line / 2;
  pen.globalAlpha = faint ? 0.5 : 1;
  pen.translate(half, half);
  pen.beginPath();
  if (isPaid) pen.roundRect(-inner * 0.9, -inner * 0.9, inner * 1.8, inner * 1.8, inner * 0.35);
  else pen.arc(0, 0, inner, 0, 2 * Math.PI);
  // Where a mark is a few pixels wide, its line is all that is seen of it: then it is filled.
  pen.fillStyle = radius < 4 ? stroke : fill;
  pen.strokeStyle = stroke;
  pen.lineWidth = line;
  pen.fill();
  pen.stroke();
  return canvas;
}

/** The rings and everybody's mark. */
function paintAll(canvas: HTMLCanvasElement, at: CrowdDesk, colours: Colours): void {
  const { crowd, alters, desk } = at;
  const { pen, scale } = begin(canvas, at);
  const pixels = devicePixelRatio;
  const middle = MIDDLE * scale;
  [...crowd.radii].reverse().forEach((radius, i) => {
    const colour = colours.rings[crowd.radii.length - 1 - i]!;
    pen.beginPath();
    pen.arc(middle, middle, radius * scale, 0, 2 * Math.PI);
    pen.fillStyle = colour.fill;
    pen.strokeStyle = colour.stroke;
    pen.lineWidth = pixels;
    pen.fill();
    pen.stroke();
  });
  const radius = Math.max(pixels, crowd.dot * scale);
  const stamps = [stamp(radius, false, colours.natural), stamp(radius, true, colours.paid), stamp(radius, false, colours.paid, true)];
  const half = stamps[0]!.width / 2;
  for (const i of inView(at)) {
    const { paid, gone } = alters[i]!;
    pen.drawImage(stamps[gone ? 2 : paid ? 1 : 0]!, crowd.x[i]! * scale - half, crowd.y[i]! * scale - half);
  }
  pen.beginPath();
  pen.arc(middle, middle, CENTRE_RADIUS * 0.8 * scale, 0, 2 * Math.PI);
  pen.fillStyle = colours.me.fill;
  pen.fill();
  write(pen, desk.common.me, middle, middle + TEXT * pixels * 0.35, colours, 'center', colours.me.stroke, colours.me.fill);
  crowd.radii.forEach((radius, i) => {
    const { short } = desk.rings[i]!;
    write(pen, short, middle, middle - radius * scale + TEXT * 1.3 * pixels, colours, 'center', colours.paid.stroke, colours.rings[i]!.fill);
  });
}

/** Those of whom something is in sight; their places in the columns. */
function inView({ crowd, view }: CrowdDesk): number[] {
  const [left, top, far] = [view.x - crowd.dot, view.y - crowd.dot, view.size + 2 * crowd.dot];
  const isIn = (x: number, y: number) => x > left && y > top && x < left + far && y < top + far;
  return [...crowd.ids.keys()].filter((i) => isIn(crowd.x[i]!, crowd.y[i]!));
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const square = (x: number, y: number, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half });
const meet = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  { font, ink, paper }: Colours,
  align: CanvasTextAlign,
  fill = ink,
  halo = paper,
): void {
  pen.font = `600 ${TEXT * devicePixelRatio}px ${font}`;
  pen.textAlign = align;
  pen.lineJoin = 'round';
  pen.lineWidth = 4 * devicePixelRatio;
  pen.strokeStyle = halo;
  pen.strokeText(text, x, y);
  pen.fillStyle = fill;
  pen.fillText(text, x, y);
}

/** Writes a name to the right of a mark, or to the left, or under it: the first where it is over nothing. Answers whether it did. */
function nameBeside(
  pen: CanvasRenderingContext2D,
  { alters, crowd, desk }: CrowdDesk,
  i: number,
  scale: number,
  radius: number,
  colours: Colours,
  taken: Box[],
  isWanted = false,
): void {
  const name = desk.called(alters[i]!.id);
  pen.font = `600 ${TEXT * devicePixelRatio}px ${colours.font}`;
  const width = pen.measureText(name).width;
  const height = TEXT * 1.2 * devicePixelRatio;
  const [x, y] = [crowd.x[i]! * scale, crowd.y[i]! * scale];
  const gap = radius + 4 * devicePixelRatio;
  const places = [
    { x: x + gap, y: y - height / 2 },
    { x: x - gap - width, y: y - height / 2 },
    { x: x - width / 2, y: y + gap },
    { x: x - width / 2, y: y - gap - height },
  ];
  const free = places.find((place) => !taken.some((box) => meet(box, { ...place, width, height })));
  const place = free ?? (isWanted ? places[0] : undefined);
  if (!place) return;
  taken.push({ ...place, width, height });
  write(pen, name, place.x, place.y + height * 0.8, colours, 'left');
}

/** What is looked at: the lines of whoever has the focus and those at the other end, a way, whoever was looked for; and the names. */
function paintFocus(canvas: HTMLCanvasElement, at: CrowdDesk, colours: Colours): void {
  const { pen, scale } = begin(canvas, at);
  const { crowd, desk, query, found, way } = at;
  const pixels = devicePixelRatio;
  const radius = Math.max(pixels, crowd.dot * scale);
  const current = desk.current !== undefined && crowd.at.has(desk.current) ? desk.current : undefined;
  const path = way?.path ?? [];
  const known = path.length || current === undefined ? [] : at.known(current);
  const spot = (id: string) => {
    const { x, y } = at.spotOf(id)!;
    return { x: x * scale, y: y * scale };
  };
  const ring = (id: string, colour: string, width: number) => {
    const { x, y } = spot(id);
    pen.beginPath();
    pen.arc(x, y, radius + width * pixels, 0, 2 * Math.PI);
    pen.strokeStyle = colour;
    pen.lineWidth = width * pixels;
    pen.setLineDash([]);
    pen.stroke();
  };
  const line = (one: string, other: string) => {
    const { strength = 'ordinary' } = desk.record.ties[tieId(one, other)] ?? {};
    const [from, to] = [spot(one), spot(other)];
    pen.beginPath();
    pen.moveTo(from.x, from.y);
    pen.lineTo(to.x, to.y);
    pen.strokeStyle = colours.natural.stroke;
    pen.lineWidth = (strength === 'strong' ? 3.5 : 1.75) * pixels;
    pen.setLineDash(strength === 'tenuous' ? [7 * pixels, 7 * pixels] : []);
    pen.stroke();
  };
  if (current !== undefined) for (const id of known) line(current, id);
  path.forEach((id, i) => i && line(path[i - 1]!, id));
  const hits = query.trim() ? found.slice(0, MOST_NAMED).map(({ id }) => id) : [];
  for (const id of hits) ring(id, colours.focus, 2);
  for (const id of [...path, ...known]) if (id !== ME) ring(id, colours.natural.stroke, 2);
  if (current !== undefined) ring(current, colours.focus, 3);
  // Whoever is looked at is named first, and then whoever has room: names keep off marks and off each other.
  const first = [...path, ...(current === undefined ? [] : [current]), ...known.slice(0, 40), ...hits.slice(0, 40)];
  const near = inView(at);
  const others = near.length > MOST_NAMED ? [] : near.map((i) => crowd.ids[i]!);
  const named = [...new Set([...first, ...others])].filter((id) => id !== ME);
  const taken = [...named.map((id) => square(spot(id).x, spot(id).y, radius)), square(MIDDLE * scale, MIDDLE * scale, CENTRE_RADIUS * 0.8 * scale)];
  for (const id of named) nameBeside(pen, at, crowd.at.get(id)!, scale, radius, colours, taken, id === current || path.includes(id));
}

/** Paints what has changed since it was last painted, and nothing otherwise. */
export function paintCrowd(field: HTMLElement, at: CrowdDesk): void {
  const [all, focus] = field.querySelectorAll('canvas');
  const colours = coloursIn(field);
  const look = JSON.stringify([colours, field.clientWidth, devicePixelRatio]);
  const { crowd, view, desk, alters, query, way } = at;
  const paint = (canvas: HTMLCanvasElement, from: readonly unknown[], does: typeof paintAll) => {
    const before = painted.get(canvas)?.from;
    if (before?.every((one, i) => one === from[i])) return;
    painted.set(canvas, { from });
    does(canvas, at, colours);
  };
  paint(all!, [look, crowd, view, alters, desk.t], paintAll);
  paint(focus!, [look, crowd, view, alters, desk.current, query, way], paintFocus);
}
