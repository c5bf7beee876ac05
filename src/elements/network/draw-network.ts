import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { SymbolOf } from '../../internal/symbols.js';
import { altersOf, type Alter } from '../../model/people.js';
import type { KithRecord, Ring, Tie } from '../../model/record.js';
import { LINE_HEIGHT, round } from '../../model/ring-labels.js';
import { CENTRE_RADIUS, layOutRings, type Placed, type RingPicture } from '../../model/ring-layout.js';
import { ME, RINGS, STRENGTHS } from '../../model/schema.js';
import { bendOutwards, type Point } from '../../model/tie-shape.js';
import type { Translation } from '../../translations/translation.js';
import { drawTie, lettersIn, symbolIn, tieSample } from './signs.js';
import { describe, shortName } from './wording.js';

type Words = Translation['network'];

/** Everything about the picture that does not depend on who is looking at whom: worked out once for each change. */
export interface NetworkPicture {
  readonly layout: RingPicture;
  readonly alters: ReadonlyMap<string, Alter>;
  /** The ones between whoever is in the picture and the person in the middle. */
  readonly ties: readonly Tie[];
  readonly ringNames: readonly string[];
  /** How much larger marks and lines are drawn than in the full-size picture. */
  readonly scale: number;
  readonly fontSize: number;
}

/** Somebody who is being moved with keys, not yet put down. */
export interface Held {
  readonly id: string;
  readonly ring: Ring;
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
  readonly held?: Held | undefined;
}

/** What makes the picture one to work in. */
export interface PictureState {
  /** The one who takes the focus when it comes to the picture. */
  readonly current: string | undefined;
  readonly open: Alter | undefined;
  readonly t: Words;
}

const NODE = 20;
/** A mark's outline, so that a line ends outside it. */
const OUTLINE = 1.2;

/**
 * How large to draw in an element this wide: names never smaller than the hints of the page (`textSize`, in CSS pixels), and all
 * marks and lines larger where there is little room.
 */
export function fitTo(inlineSize: number, textSize: number): { fontSize: number; scale: number } {
  const room = inlineSize - (inlineSize > 1000 ? 446 : inlineSize > 640 ? 64 : 18);
  return { fontSize: Math.min(36, Math.max(17, Math.ceil((textSize * 732) / room))), scale: room < 520 ? 1.45 : 1 };
}

export function layOutNetwork(
  record: KithRecord,
  words: Words,
  { scale = 1, fontSize = 17, held }: PictureOptions = {},
): NetworkPicture {
  const alters = new Map(
    altersOf(record).map((alter) => [
      alter.id,
      { ...alter, angle: alter.angle ?? held?.seats.get(alter.id), ...(alter.id === held?.id && held) },
    ]),
  );
  const isThere = (id: string) => id === ME || alters.has(id);
  const ties = Object.values(record.ties).filter(({ one, other }) => isThere(one) && isThere(other));
  const names = scale > 1 ? words.ringsShort : words.rings;
  const ringNames = RINGS.map((ring) => names[ring]);
  const layout = layOutRings(
    [...alters.values()].map((alter) => ({ ...alter, ring: RINGS.indexOf(alter.ring), label: shortName(alter.name) })),
    { ringNames, fontSize, nodeRadius: NODE * scale, ties: ties.map(({ one, other }) => [one, other]) },
  );
  return { layout, alters, ties, ringNames, scale, fontSize };
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
  return svg`<g transform="scale(${scale})" aria-hidden="true">
    ${ties.map((tie) => {
      const { one, other } = tie;
      const [from, to] = [spots.get(one) ?? middle, spots.get(other) ?? middle];
      const curve = one === ME || other === ME ? 0 : bendOutwards(from, to, middle);
      const drawn = drawTie(from, to, { ...tie, fromRadius: radius(one), toRadius: radius(other), curve });
      return svg`<g data-ends="${one} ${other}">${drawn}</g>`;
    })}
  </g>`;
}

function drawShape({ kind, paid, doNotContact }: Partial<Alter>): SVGTemplateResult {
  return svg`<circle class="hit" r="25" /><circle class="halo" r="27" />${
    paid
      ? svg`<rect class="mark" x="-19" y="-19" width="38" height="38" rx="7" />`
      : svg`<circle class="mark" r="20" />${kind === 'group' ? svg`<circle class="inner" r="16" />` : nothing}`
  }${doNotContact ? svg`<g class="no-contact" transform="translate(15 -15)"><circle r="9" /><path d="M-5.5 -5.5L5.5 5.5" /></g>` : nothing}`;
}

function drawSign(alter: Alter, symbolOf: SymbolOf): SVGTemplateResult {
  const symbol = symbolIn(alter, symbolOf);
  return symbol
    ? svg`<path class="symbol" transform="translate(-9.5 -9.5) scale(0.79)" d=${symbol} />`
    : svg`<text class="letters" y="5.5">${lettersIn(alter)}</text>`;
}

function drawName({ label, x, y }: Placed, fontSize: number): SVGTemplateResult {
  const at = round(label.x - x);
  const lines = label.lines.map((line, i) => svg`<tspan x=${at} dy=${i ? fontSize * LINE_HEIGHT : 0}>${line}</tspan>`);
  return svg`<text class="name" font-size=${fontSize} text-anchor=${label.anchor} y=${round(label.y - y)}>${lines}</text>`;
}

/** The mark is the button and has the name; letters and label beside it are for the eye, and move along with it. */
function drawPerson(
  placed: Placed,
  picture: NetworkPicture,
  symbolOf: SymbolOf,
  state?: PictureState,
): SVGTemplateResult {
  const { layout, alters, fontSize } = picture;
  const { id, x, y } = placed;
  const alter = alters.get(id)!;
  const scale = `scale(${layout.nodeRadius / NODE})`;
  const shape = drawShape(alter);
  const button = state
    ? svg`<g
        transform=${scale}
        data-id=${id}
        role="button"
        tabindex=${id === state.current ? 0 : -1}
        aria-label=${describe(alter, state.t)}
        aria-expanded=${id === state.open?.id}
      >${shape}</g>`
    : svg`<g transform=${scale}>${shape}</g>`;
  return svg`<g
    class="someone r${RINGS.indexOf(alter.ring) + 1} ${alter.paid ? 'paid' : ''}"
    transform="translate(${x} ${y})"
    data-who=${id}
  >${button}<g aria-hidden="true"><g class="sign" transform=${scale}>${drawSign(alter, symbolOf)}</g>${drawName(placed, fontSize)}</g></g>`;
}

/** What is inside the picture's `<svg>`; with a state, everybody in it is a button with a name. */
export function drawInside(
  picture: NetworkPicture,
  me: string,
  symbolOf: SymbolOf,
  state?: PictureState,
): SVGTemplateResult {
  const { centre, placed } = picture.layout;
  const scale = picture.scale > 1 ? 1.2 : 1;
  return svg`${drawRings(picture)}${drawTies(picture)}<g class="me" transform="translate(${centre} ${centre}) scale(${scale})" aria-hidden="true"><circle class="mark" r=${CENTRE_RADIUS} /><text class="letters" y="6.5">${me}</text></g>${placed.map((one) => drawPerson(one, picture, symbolOf, state))}`;
}

/** What the lines and shapes mean, in words. Needs `networkPictureStyles`. */
export function drawLegend(words: Words): TemplateResult {
  const shape = (of: Partial<Alter>, word: string) =>
    html`<li>
      <svg class="someone ${of.paid ? 'paid' : ''}" width="34" height="34" viewBox="-22 -22 44 44" aria-hidden="true">
        ${drawShape(of)}</svg
      >${word}
    </li>`;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${STRENGTHS.map((strength) => html`<li>${tieSample(strength)}${words.strengths[strength]}</li>`)}
    <li>${tieSample('ordinary', 'from-me')}${words.arrow}</li>
    ${shape({}, words.person)}${shape({ kind: 'group' }, words.ringOne.participation)}${shape({ paid: true }, words.ringsShort.exchange)}
  </ul>`;
}
