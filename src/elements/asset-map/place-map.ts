import { Map as Leaflet, TileLayer } from 'leaflet';
import { drawBackground, type Background, type Drawn } from './background.js';
import { xOf, yOf, type Spot } from './world.js';

/** Something that is somewhere. */
export interface Dot extends Spot {
  readonly id: string;
  /** It is in the record, not only offered. */
  readonly isMine: boolean;
}

export interface PlaceMapOptions {
  /** The map has moved, or what is on it has changed: what is in view, the nearest to the middle first. */
  readonly onView: (ids: readonly string[]) => void;
  /** Somebody chose these, which are at one spot. */
  readonly onChosen: (ids: readonly string[]) => void;
  /** Nothing glides. */
  readonly isStill: boolean;
}

/** Those that are nearer to each other than this, in pixels, are drawn as one, with how many they are. */
const CELL = 46;
/** Marks of two cells that would lie on each other are one. */
const TOUCHING = 26;
const CLOSEST = 18;
/** What can be touched around a dot. */
const REACH = 22;
const BRITISH_ISLES = { latitude: 54.6, longitude: -3.4, zoom: 5 };

interface Mark {
  x: number;
  y: number;
  count: number;
  isMine: boolean;
  /** The first of those that it stands for. */
  readonly first: number;
  /** One of each cell whose things it stands for. */
  readonly cells: number[];
}

/** A map of places: Leaflet moves it and brings the tiles that a host asks for; everything else is drawn on one canvas. */
export class PlaceMap {
  readonly element = document.createElement('div');
  readonly #canvas = document.createElement('canvas');
  readonly #map: Leaflet;
  readonly #watch: ResizeObserver;
  readonly #colours = matchMedia('(prefers-color-scheme: dark)');
  readonly #contrast = matchMedia('(forced-colors: active)');
  #dots: readonly Dot[] = [];
  #xs = new Float64Array();
  #ys = new Float64Array();
  #marks: Mark[] = [];
  #chosen = '';
  #background: { readonly given: Background; readonly drawn: Drawn | undefined } | undefined;
  #tiles: { readonly url: string; readonly layer: TileLayer } | undefined;
  #frame = 0;
  /** Somebody moved it: from then on it stays there. Until then it shows everything there is, also what comes later. */
  #isMoved = false;

  constructor(private readonly options: PlaceMapOptions) {
    this.element.className = 'place-map';
    const glides = !options.isStill;
    // The canvas follows each step of a movement; a zoom that Leaflet animates by itself, it could not.
    const moves = { zoomAnimation: false, fadeAnimation: false, markerZoomAnimation: false, inertia: glides };
    const bare = { zoomControl: false, attributionControl: false, trackResize: false, boxZoom: false };
    this.#map = new Leaflet(this.element, { ...moves, ...bare, maxZoom: CLOSEST, minZoom: 2, worldCopyJump: true, zoomSnap: 0.25 });
    this.#map.setView([BRITISH_ISLES.latitude, BRITISH_ISLES.longitude], BRITISH_ISLES.zoom, { animate: false });
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.element.append(this.#canvas);
    this.#map.on('move zoom viewreset', () => this.#drawSoon());
    this.#map.on('moveend', () => this.#tell());
    this.#map.on('click', ({ containerPoint }) => this.#press(containerPoint.x, containerPoint.y));
    for (const type of ['pointerdown', 'keydown', 'wheel']) this.element.addEventListener(type, () => (this.#isMoved = true), { passive: true });
    // In the next frame: what follows from it may change the layout again.
    this.#watch = new ResizeObserver(() => requestAnimationFrame(() => this.#resize()));
    this.#watch.observe(this.element);
    this.#colours.addEventListener('change', this.#drawSoon);
    this.#contrast.addEventListener('change', this.#drawSoon);
  }

  /** What is shown. The first time, the map goes to where all of it is. */
  show(dots: readonly Dot[]): void {
    if (dots === this.#dots) return;
    this.#dots = dots;
    this.#xs = Float64Array.from(dots, ({ longitude }) => xOf(longitude));
    this.#ys = Float64Array.from(dots, ({ latitude }) => yOf(latitude));
    if (!this.#isMoved) this.fit();
    this.#drawSoon();
    this.#tell();
  }

  /** Goes to where everything is. */
  fit(ids?: ReadonlySet<string>): void {
    const shown = ids ? this.#dots.filter(({ id }) => ids.has(id)) : this.#dots;
    if (!shown.length || !this.element.clientWidth) return;
    const bounds = around(shown);
    this.#map.fitBounds(bounds, { padding: [CELL, CELL], maxZoom: 16, animate: false });
  }

  /** Goes to one, near enough to tell it from its neighbours, and marks it. */
  choose(id: string): void {
    this.#isMoved = true;
    this.#chosen = id;
    const dot = this.#dots.find((one) => one.id === id);
    const here = dot && this.#map.getBounds().contains([dot.latitude, dot.longitude]);
    if (dot && !here) this.#map.panTo([dot.latitude, dot.longitude], { animate: !this.options.isStill });
    this.#drawSoon();
  }

  zoom(by: 1 | -1): void {
    this.#isMoved = true;
    this.#map.setZoom(this.#map.getZoom() + by);
  }

  /** Tiles from where the host says, or none: without this nothing is asked of anybody. */
  tiles(url: string | undefined): void {
    if (url === this.#tiles?.url) return;
    // Tiles are sharp at whole steps alone.
    this.#map.options.zoomSnap = url ? 1 : 0.25;
    this.#tiles?.layer.remove();
    this.#tiles = url
      ? { url, layer: new TileLayer(url, { maxZoom: CLOSEST, referrerPolicy: 'strict-origin-when-cross-origin' }) }
      : undefined;
    this.#tiles?.layer.addTo(this.#map);
  }

  background(given: Background | undefined): void {
    if (given === this.#background?.given) return;
    this.#background = given && { given, drawn: drawBackground(given) };
    this.#drawSoon();
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
    this.#watch.disconnect();
    this.#colours.removeEventListener('change', this.#drawSoon);
    this.#contrast.removeEventListener('change', this.#drawSoon);
    this.#map.remove();
  }

  #resize(): void {
    if (!this.element.isConnected) return;
    this.#map.invalidateSize({ animate: false, pan: false });
    if (!this.#isMoved) this.fit();
    this.#drawSoon();
    this.#tell();
  }

  readonly #drawSoon = (): void => {
    if (!this.#frame) this.#frame = requestAnimationFrame(() => this.#draw());
  };

  /** From the world to what is in the frame. */
  #frameOf(): { scale: number; left: number; top: number; width: number; height: number } {
    const { x, y } = this.#map.getPixelBounds().min!;
    const { clientWidth: width, clientHeight: height } = this.element;
    return { scale: 2 ** this.#map.getZoom(), left: x, top: y, width, height };
  }

  #draw(): void {
    this.#frame = 0;
    const { width, height, ...frame } = this.#frameOf();
    if (!width || !height) return;
    const canvas = this.#canvas;
    const dense = devicePixelRatio || 1;
    if (canvas.width !== Math.round(width * dense) || canvas.height !== Math.round(height * dense)) {
      canvas.width = Math.round(width * dense);
      canvas.height = Math.round(height * dense);
    }
    const ink = inkOf(canvas);
    const draw = canvas.getContext('2d')!;
    draw.setTransform(dense, 0, 0, dense, 0, 0);
    draw.clearRect(0, 0, width, height);
    this.#drawBackground(draw, ink, dense, frame);
    this.#marks = this.#gather();
    const chosen = this.#dots.findIndex(({ id }) => id === this.#chosen);
    draw.textAlign = 'center';
    draw.textBaseline = 'middle';
    draw.font = ink.font;
    for (const mark of this.#marks) drawMark(draw, ink, mark);
    if (chosen >= 0)
      ring(draw, this.#xs[chosen]! * frame.scale - frame.left, this.#ys[chosen]! * frame.scale - frame.top, ink);
  }

  #drawBackground(
    draw: CanvasRenderingContext2D,
    ink: Ink,
    dense: number,
    { scale, left, top }: { scale: number; left: number; top: number },
  ): void {
    const drawn = this.#background?.drawn;
    if (!drawn) return;
    draw.save();
    draw.setTransform(
      dense * scale,
      0,
      0,
      dense * scale,
      dense * (drawn.at.x * scale - left),
      dense * (drawn.at.y * scale - top),
    );
    draw.fillStyle = ink.wash;
    draw.strokeStyle = ink.rule;
    draw.lineWidth = 1.5 / scale;
    draw.fill(drawn.areas, 'evenodd');
    draw.stroke(drawn.areas);
    draw.lineWidth = 2.5 / scale;
    draw.stroke(drawn.lines);
    draw.restore();
  }

  /** What is in the frame, those close together as one. The cells lie still on the world, so that nothing jumps while the map moves. */
  #gather(): Mark[] {
    const { scale, left, top, width, height } = this.#frameOf();
    const [fromColumn, fromRow] = [Math.floor(left / CELL) - 1, Math.floor(top / CELL) - 1];
    const columns = Math.ceil(width / CELL) + 3;
    const rows = Math.ceil(height / CELL) + 3;
    const counts = new Int32Array(columns * rows);
    const sums = new Float64Array(columns * rows * 2);
    const firsts = new Int32Array(columns * rows).fill(-1);
    const mine = new Uint8Array(columns * rows);
    for (let index = 0; index < this.#dots.length; index++) {
      const [x, y] = [this.#xs[index]! * scale, this.#ys[index]! * scale];
      const [column, row] = [Math.floor(x / CELL) - fromColumn, Math.floor(y / CELL) - fromRow];
      if (column < 0 || row < 0 || column >= columns || row >= rows) continue;
      const cell = row * columns + column;
      if (!counts[cell]) firsts[cell] = index;
      counts[cell] = counts[cell]! + 1;
      sums[cell * 2] = sums[cell * 2]! + x;
      sums[cell * 2 + 1] = sums[cell * 2 + 1]! + y;
      if (this.#dots[index]!.isMine) mine[cell] = 1;
    }
    const marks: Mark[] = [];
    counts.forEach((count, cell) => {
      if (!count) return;
      const [x, y] = [sums[cell * 2]! / count - left, sums[cell * 2 + 1]! / count - top];
      const over = marks.find((mark) => Math.abs(mark.x - x) < TOUCHING && Math.abs(mark.y - y) < TOUCHING);
      if (!over) return void marks.push({ x, y, count, isMine: !!mine[cell], first: firsts[cell]!, cells: [firsts[cell]!] });
      over.x = (over.x * over.count + x * count) / (over.count + count);
      over.y = (over.y * over.count + y * count) / (over.count + count);
      over.count += count;
      over.isMine ||= !!mine[cell];
      over.cells.push(firsts[cell]!);
    });
    return marks;
  }

  #press(x: number, y: number): void {
    const distance = (mark: Mark) => Math.hypot(mark.x - x, mark.y - y);
    const mark = this.#marks.reduce<Mark | undefined>(
      (best, one) => (!best || distance(one) < distance(best) ? one : best),
      undefined,
    );
    if (!mark || distance(mark) > REACH + (mark.count > 1 ? 8 : 0)) return;
    if (mark.count === 1) return this.options.onChosen([this.#dots[mark.first]!.id]);
    const together = this.#inCells(mark);
    const bounds = around(together);
    const isOneSpot = bounds[0][0] === bounds[1][0] && bounds[0][1] === bounds[1][1];
    if (isOneSpot || this.#map.getZoom() >= CLOSEST) return this.options.onChosen(together.map(({ id }) => id));
    this.#map.fitBounds(bounds, { padding: [CELL, CELL], animate: false });
  }

  /** The dots that a mark stands for. */
  #inCells(mark: Mark): Dot[] {
    const { scale } = this.#frameOf();
    const cellOf = (index: number) =>
      `${Math.floor((this.#xs[index]! * scale) / CELL)} ${Math.floor((this.#ys[index]! * scale) / CELL)}`;
    const cells = new Set(mark.cells.map(cellOf));
    return this.#dots.filter((_, index) => cells.has(cellOf(index)));
  }

  #tell(): void {
    const { scale, left, top, width, height } = this.#frameOf();
    if (!width || !height) return;
    const [middleX, middleY] = [left + width / 2, top + height / 2];
    const seen: { readonly id: string; readonly far: number }[] = [];
    for (let index = 0; index < this.#dots.length; index++) {
      const [x, y] = [this.#xs[index]! * scale, this.#ys[index]! * scale];
      if (x < left || y < top || x > left + width || y > top + height) continue;
      seen.push({ id: this.#dots[index]!.id, far: (x - middleX) ** 2 + (y - middleY) ** 2 });
    }
    this.options.onView(seen.sort((one, other) => one.far - other.far).map(({ id }) => id));
  }
}

type Corner = [latitude: number, longitude: number];

function around(spots: readonly Spot[]): [Corner, Corner] {
  let [south, west, north, east] = [90, 180, -90, -180];
  for (const { latitude, longitude } of spots) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
  }
  return [
    [south, west],
    [north, east],
  ];
}

interface Ink {
  readonly dot: string;
  readonly mine: string;
  readonly paper: string;
  readonly rule: string;
  readonly wash: string;
  readonly chosen: string;
  readonly font: string;
}

/** A canvas knows no custom properties, so its own style carries the colours of the page, in whatever scheme it is. */
function inkOf(canvas: HTMLCanvasElement): Ink {
  const style = getComputedStyle(canvas);
  return {
    dot: style.color,
    mine: style.borderTopColor,
    paper: style.outlineColor,
    rule: style.borderBottomColor,
    wash: style.borderLeftColor,
    chosen: style.borderRightColor,
    font: `650 13px ${style.fontFamily}`,
  };
}

function disc(draw: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  draw.beginPath();
  draw.arc(x, y, radius, 0, 2 * Math.PI);
}

/** What is on my own map has a second ring, so that it is told apart without colour. */
function drawMark(draw: CanvasRenderingContext2D, ink: Ink, { x, y, count, isMine }: Mark): void {
  const radius = count > 1 ? Math.min(21, 12 + 2 * Math.log10(count) * 1.6) : 7.5;
  disc(draw, x, y, radius + (isMine ? 4.5 : 2));
  draw.fillStyle = ink.paper;
  draw.fill();
  if (isMine) {
    draw.lineWidth = 2;
    draw.strokeStyle = ink.mine;
    draw.stroke();
  }
  disc(draw, x, y, radius);
  draw.fillStyle = isMine && count === 1 ? ink.mine : ink.dot;
  draw.fill();
  if (count === 1) return;
  draw.fillStyle = ink.paper;
  draw.fillText(count > 999 ? `${Math.round(count / 100) / 10}k` : String(count), x, y + 0.5);
}

function ring(draw: CanvasRenderingContext2D, x: number, y: number, ink: Ink): void {
  disc(draw, x, y, 15);
  draw.lineWidth = 4;
  draw.strokeStyle = ink.chosen;
  draw.stroke();
}
