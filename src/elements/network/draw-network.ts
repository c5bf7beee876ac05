import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { SymbolOf } from '../../internal/symbols.js';
import { altersOf, ringIndex, type Alter } from '../../model/people.js';
import type { RingWords } from '../../model/network-summary.js';
import type { KithRecord, Tie } from '../../model/record.js';
import { LINE_HEIGHT, round } from '../../model/ring-labels.js';
import { CENTRE_RADIUS, layOutRings, type Placed, type RingPicture } from '../../model/ring-layout.js';
import { ME } from '../../model/schema.js';
import { bendOutwards, tieShape, type Point } from '../../model/tie-shape.js';
import type { Translation } from '../../translations/translation.js';
import { lettersIn, symbolIn } from './signs.js';
import { describe, shortName, usualRings } from './wording.js';

type Words = Translation['network'];

/** Everything about the picture that does not depend on who is looking at whom: worked out once for each change. */
export interface NetworkPicture {
  readonly layout: RingPicture;
  readonly alters: ReadonlyMap<string, Alter>;
  /** The ones between whoever is in the picture and the person in the middle. */
  readonly ties: readonly Tie[];
  readonly rings: readonly RingWords[];
  readonly ringNames: readonly string[];
  /** How much larger marks and lines are drawn than in the full-size picture. */
  readonly scale: number;
  readonly fontSize: number;
}

/** Somebody who is being moved with keys, not yet put down. */
export interface Held {
  readonly id: string;
  readonly ring: string;
  readonly angle: number;
  /** Where everybody was, by id: they stay there meanwhile. */
  readonly seats: ReadonlyMap<string, number>;
  /** Puts them down there. */
  readonly keep: () => void;
}

export interface PictureOptions {
  readonly scale?: number;
  /** In picture units, of which the picture is 740 wide. */
  readonly fontSize?: number;
  /** The family that names are written in. */
  readonly font?: string;
  readonly held?: Held | undefined;
  /** From the middle; the usual four unless told. */
  readonly rings?: readonly RingWords[];
}

/** A way to look at a record: with one kind of support, other names, or in sectors. */
export interface Lens {
  /** The record as it is seen. */
  readonly see: (record: KithRecord) => KithRecord;
  /** Whether somebody is out of what is looked at; they stay where they are, faint. */
  readonly isOff: (id: string) => boolean;
  /** How much wider the picture is: what is written at its rim needs room, and the text is as large as before. */
  readonly room: number;
}

/** What makes the picture one to work in. */
export interface PictureState {
  /** The one who takes the focus when it comes to the picture. */
  readonly current: string | undefined;
  readonly open: Alter | undefined;
  readonly t: Words;
  readonly language: string;
  readonly lens?: Lens | undefined;
  /** Draws what lies on the rings, below the lines. */
  readonly late?: { readonly drawUnder: (picture: NetworkPicture, state: never) => unknown } | undefined;
  /** A line is being drawn: me in the middle can be chosen too. */
  readonly tying?: unknown;
}

/** With more people than this, names are 12 CSS pixels high where they would be 16. */
const CROWD = 30;
const NODE = 20;
/** A mark's outline, so that a line ends outside it. */
const OUTLINE = 1.2;

/**
 * How large to draw in an element this wide: names never smaller than the hints of the page (`textSize`, in CSS pixels), and all
 * marks and lines larger where there is little room.
 */
export function fitTo(inlineSize: number, textSize: number): { fontSize: number; scale: number; font?: string } {
  const room = inlineSize - (inlineSize > 1000 ? 446 : inlineSize > 640 ? 64 : 18);
  return { fontSize: Math.min(36, Math.max(17, Math.ceil((textSize * 732) / room))), scale: room < 520 ? 1.45 : 1 };
}

/** Measures names, each once: in one picture the same words are asked for again and again. */
function measureIn(font: string): (text: string) => number {
  const pen = document.createElement('canvas').getContext('2d')!;
  pen.font = font;
  const widths = new Map<string, number>();
  return (text) => {
    const width = widths.get(text) ?? pen.measureText(text).width;
    widths.set(text, width);
    return width;
  };
}

export function layOutNetwork(
  record: KithRecord,
  words: Words,
  { scale = 1, fontSize: size = 17, font = 'sans-serif', held, rings = usualRings(words) }: PictureOptions = {},
): NetworkPicture {
  const alters = new Map(
    altersOf(record).map((alter) => [
      alter.id,
      { ...alter, angle: alter.angle ?? held?.seats.get(alter.id), ...(alter.id === held?.id && held) },
    ]),
  );
  const isThere = (id: string) => id === ME || alters.has(id);
  const ties = Object.values(record.ties).filter(({ one, other }) => isThere(one) && isThere(other));
  const ringNames = rings.map(({ name, short }) => (scale > 1 ? short : name));
  // With more people than names of the usual size have room for, all of them are smaller.
  const fontSize = alters.size > CROWD ? size * 0.75 : size;
  const measure = measureIn(`600 ${fontSize}px ${font}`);
  const layout = layOutRings(
    [...alters.values()].map((alter) => ({ ...alter, ring: ringIndex(rings, alter.ring), label: shortName(alter.name) })),
    { rings: rings.length, ringNames, fontSize, measure, nodeRadius: NODE * scale, ties: ties.map(({ one, other }) => [one, other]) },
  );
  return { layout, alters, ties, rings, ringNames, scale, fontSize };
}

function drawRings({ layout, ringNames, fontSize }: NetworkPicture): SVGTemplateResult {
  const { rings, centre } = layout;
  return svg`${rings.map((_, i) => svg`<circle class="ring r${rings.length - i}" cx=${centre} cy=${centre} r=${rings.at(-1 - i)!.radius} />`)}
    ${rings.map(({ name }, i) => svg`<text class="ring-name" font-size=${fontSize} x=${centre} y=${name.y + fontSize * 0.9} aria-hidden="true">${ringNames[i]}</text>`)}`;
}

/** Lines are worked out at full size and then enlarged, so that arrowheads and zigzags grow with the marks. */
function drawTies({ layout, ties, scale }: NetworkPicture): SVGTemplateResult {
  const small = (x: number, y: number): Point => ({ x: x / scale, y: y / scale });
  const middle = small(layout.centre, layout.centre);
  const spots = new Map(layout.placed.map(({ id, x, y }) => [id, small(x, y)]));
  const radius = (id: string) => (id === ME ? CENTRE_RADIUS + 2 : layout.nodeRadius / scale + OUTLINE);
  // Lines of one look are one path, however many there are.
  const looks: Record<string, string> = {};
  const add = (look: string, d: string) => (looks[look] = (looks[look] ?? '') + d);
  for (const tie of ties) {
    const { one, other, strength } = tie;
    const [from, to] = [spots.get(one) ?? middle, spots.get(other) ?? middle];
    const curve = one === ME || other === ME ? 0 : bendOutwards(from, to, middle);
    const { line, arrows } = tieShape(from, to, { ...tie, fromRadius: radius(one), toRadius: radius(other), curve });
    add(`tie ${strength} ${curve ? 'between' : ''}`, line);
    add(`arrow ${strength}`, arrows.join(''));
  }
  return svg`<g class="ties" transform="scale(${scale})" aria-hidden="true">${Object.entries(looks).sort().reverse().map(([look, d]) => svg`<path class=${look} d=${d} />`)}</g>`;
}

/** Round, or square where somebody is paid. */
export function drawShape({ kind, paid, doNotContact }: Partial<Alter>): SVGTemplateResult {
  const half = paid ? 19 : 20;
  return svg`<circle class="halo" r="27" /><rect class="mark" x=${-half} y=${-half} width=${2 * half} height=${2 * half} rx=${paid ? 7 : half} />${
    kind === 'group' && !paid ? svg`<circle class="inner" r="16" />` : nothing
  }${doNotContact ? svg`<g class="no-contact" transform="translate(15 -15)"><circle r="9" /><path d="M-5.5 -5.5L5.5 5.5" /></g>` : nothing}`;
}

/**
 * The mark is the button and has the name; letters and label beside it are for the eye, and move along with it. One template with
 * room for two lines of a name: with a template for each part, a circle of sixty takes twice as many nodes, and as long.
 */
function drawPerson(
  { id, x, y, label }: Placed,
  picture: NetworkPicture,
  symbolOf: SymbolOf,
  state?: PictureState,
): SVGTemplateResult {
  const { layout, alters, rings, fontSize } = picture;
  const alter = alters.get(id)!;
  const scale = `scale(${layout.nodeRadius / NODE})`;
  const symbol = symbolIn(alter, symbolOf);
  const at = round(label.x - x);
  const { lines, anchor } = label;
  return svg`<g
    class="someone r${ringIndex(rings, alter.ring) + 1} ${alter.paid ? 'paid' : ''} ${alter.gone ? 'gone' : ''} ${state?.lens?.isOff(id) ? 'off' : ''}"
    transform="translate(${x} ${y})"
    data-who=${id}
  ><g
    transform=${scale}
    data-id=${state ? id : nothing}
    role=${state ? 'button' : nothing}
    tabindex=${state ? (id === state.current ? 0 : -1) : nothing}
    aria-label=${state ? describe(alter, rings, state.t, state.language) : nothing}
    aria-expanded=${state ? id === state.open?.id : nothing}
  >${drawShape(alter)}</g><g aria-hidden="true"><g class="sign" transform=${scale}>${
    symbol
      ? svg`<path class="symbol" transform="translate(-9.5 -9.5) scale(0.79)" d=${symbol} />`
      : svg`<text class="letters" y="5.5" .textContent=${lettersIn(alter)}></text>`
  }</g><text class="name" font-size=${fontSize} text-anchor=${anchor} y=${round(label.y - y)}
    ><tspan x=${at} .textContent=${lines[0]}></tspan><tspan x=${at} dy=${fontSize * LINE_HEIGHT} .textContent=${lines[1] ?? ''}></tspan></text></g></g>`;
}

/** What is inside the picture's `<svg>`; with a state, everybody in it is a button with a name. */
export function drawInside(
  picture: NetworkPicture,
  me: string,
  symbolOf: SymbolOf,
  state?: PictureState,
  under: unknown = state?.late?.drawUnder(picture, state as never),
): SVGTemplateResult {
  const { centre, placed } = picture.layout;
  const scale = picture.scale > 1 ? 1.2 : 1;
  return svg`${drawRings(picture)}${under}${drawTies(picture)}<g class="me" transform="translate(${centre} ${centre}) scale(${scale})" data-who=${state?.tying ? ME : nothing} aria-hidden="true"><circle class="mark" r=${CENTRE_RADIUS} /><text class="letters" y="6.5">${me}</text></g>${placed.map((one) => drawPerson(one, picture, symbolOf, state))}`;
}
