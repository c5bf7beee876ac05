import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { altersOf, tiesBetweenOthers, type Alter } from '../../model/people.js';
import type { KithRecord, Tie } from '../../model/record.js';
import { CENTRE_RADIUS, layOutRings, type Placed, type RingPicture } from '../../model/ring-layout.js';
import { LINE_HEIGHT } from '../../model/ring-labels.js';
import { ME, RINGS } from '../../model/schema.js';
import { bendOutwards } from '../../model/tie-shape.js';
import type { Translation } from '../../translations/translation.js';
import type { Held } from './moving.js';
import { drawTie, lettersIn, symbolIn, tieSample } from './signs.js';

type Words = Translation['network'];

/** Everything about the picture that does not depend on who is looking at whom: worked out once for each change. */
export interface NetworkPicture {
  readonly layout: RingPicture;
  readonly alters: ReadonlyMap<string, Alter>;
  readonly between: readonly Tie[];
  readonly ringNames: readonly string[];
  /** How much larger marks and lines are drawn than in the full-size picture. */
  readonly scale: number;
  readonly fontSize: number;
}

export interface PictureOptions {
  readonly scale?: number;
  /** In picture units, of which the picture is 740 wide. */
  readonly fontSize?: number;
  /** Somebody who is being moved, and where they are held. */
  readonly held?: Held;
}

/** What makes the picture one to work in. */
export interface PictureState {
  /** The one who takes the focus when it comes to the picture. */
  readonly current: string | undefined;
  readonly open: string | undefined;
  readonly describe: (alter: Alter) => string;
}

const NODE = 20;
/** A mark's outline, so that a line ends outside it. */
const OUTLINE = 1.2;
/** Names longer than this would be cut in any picture. */
const LONGEST_NAME = 40;

export function shortName(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  return trimmed.length > LONGEST_NAME
    ? `${Array.from(trimmed.slice(0, 2 * LONGEST_NAME))
        .slice(0, LONGEST_NAME)
        .join('')}…`
    : trimmed;
}

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
  const alters = altersOf(record).map((alter) => ({
    ...alter,
    angle: alter.angle ?? held?.seats.get(alter.id),
    ...(alter.id === held?.id && { ring: held.ring, angle: held.angle }),
  }));
  const between = tiesBetweenOthers(record).filter(
    ({ one, other }) => alters.some(({ id }) => id === one) && alters.some(({ id }) => id === other),
  );
  const names = scale > 1 ? words.ringsShort : words.rings;
  const ringNames = RINGS.map((ring) => names[ring]);
  const layout = layOutRings(
    alters.map(({ id, ring, name, angle, order }) => ({
      id,
      ring: RINGS.indexOf(ring),
      label: shortName(name),
      angle,
      order,
    })),
    {
      ringNames,
      fontSize,
      nodeRadius: NODE * scale,
      ties: [
        ...alters.filter(({ tie }) => tie).map(({ id }) => [id, ME] as const),
        ...between.map(({ one, other }) => [one, other] as const),
      ],
    },
  );
  return { layout, alters: new Map(alters.map((alter) => [alter.id, alter])), between, ringNames, scale, fontSize };
}

function drawRings({ layout, ringNames, fontSize }: NetworkPicture): SVGTemplateResult {
  const { rings, centre } = layout;
  return svg`${rings.map((_, i) => svg`<circle class="ring r${rings.length - i}" cx=${centre} cy=${centre} r=${rings.at(-1 - i)!.radius} />`)}
    ${rings.map(({ name }, i) => svg`<text class="ring-name" font-size=${fontSize} x=${centre} y=${name.y + fontSize * 0.9} aria-hidden="true">${ringNames[i]}</text>`)}`;
}

/** Lines are worked out at full size and then enlarged, so that arrowheads and zigzags grow with the marks. */
function drawTies({ layout, alters, between, scale }: NetworkPicture): SVGTemplateResult {
  const small = (value: number) => value / scale;
  const spots = new Map(layout.placed.map(({ id, x, y }) => [id, { x: small(x), y: small(y) }]));
  const middle = { x: small(layout.centre), y: small(layout.centre) };
  const node = small(layout.nodeRadius) + OUTLINE;
  const radii = { fromRadius: CENTRE_RADIUS + 2, toRadius: node };
  return svg`<g transform="scale(${scale})" aria-hidden="true">
    ${layout.placed.map(({ id }) => {
      const tie = alters.get(id)!.tie;
      if (!tie) return nothing;
      const [from, to] = [middle, spots.get(id)!];
      const drawn =
        tie.one === ME
          ? drawTie(from, to, { ...tie, ...radii })
          : drawTie(to, from, { ...tie, fromRadius: node, toRadius: radii.fromRadius });
      return svg`<g data-ends=${id}>${drawn}</g>`;
    })}
    ${between.map((tie) => {
      const [from, to] = [spots.get(tie.one)!, spots.get(tie.other)!];
      const options = { ...tie, fromRadius: node, toRadius: node, curve: bendOutwards(from, to, middle) };
      return svg`<g data-ends="${tie.one} ${tie.other}">${drawTie(from, to, options, 'between')}</g>`;
    })}
  </g>`;
}

function drawShape({ kind, paid, doNotContact }: Alter): SVGTemplateResult {
  return svg`<circle class="hit" r="25" /><circle class="halo" r="27" />${
    paid
      ? svg`<rect class="mark" x="-19" y="-19" width="38" height="38" rx="7" />`
      : svg`<circle class="mark" r="20" />${kind === 'group' ? svg`<circle class="inner" r="16" />` : nothing}`
  }${doNotContact ? svg`<g class="no-contact" transform="translate(15 -15)"><circle r="9" /><path d="M-5.5 -5.5L5.5 5.5" /></g>` : nothing}`;
}

function drawSign(alter: Alter): SVGTemplateResult {
  const symbol = symbolIn(alter);
  return symbol
    ? svg`<g class="symbol" transform="translate(-9.5 -9.5) scale(0.79)"><path d=${symbol} /></g>`
    : svg`<text class="letters" y="5.5">${lettersIn(alter)}</text>`;
}

function drawName({ label, x, y }: Placed, fontSize: number): SVGTemplateResult {
  const at = Math.round((label.x - x) * 10) / 10;
  const lines = label.lines.map((line, i) => svg`<tspan x=${at} dy=${i ? fontSize * LINE_HEIGHT : 0}>${line}</tspan>`);
  return svg`<text class="name" font-size=${fontSize} text-anchor=${label.anchor} x=${at} y=${Math.round((label.y - y) * 10) / 10}>${lines}</text>`;
}

/** The mark is the button and has the name; letters and label beside it are for the eye, and move along with it. */
function drawPerson(placed: Placed, picture: NetworkPicture, state?: PictureState): SVGTemplateResult {
  const { layout, alters, fontSize } = picture;
  const { id } = placed;
  const alter = alters.get(id)!;
  const scale = `scale(${layout.nodeRadius / NODE})`;
  const shape = drawShape(alter);
  const button = state
    ? svg`<g
        transform=${scale}
        data-id=${id}
        role="button"
        tabindex=${id === state.current ? 0 : -1}
        aria-label=${state.describe(alter)}
        aria-expanded=${id === state.open}
      >${shape}</g>`
    : svg`<g transform=${scale}>${shape}</g>`;
  return svg`<g
    class="someone on-${RINGS.indexOf(alter.ring) + 1} ${alter.paid ? 'paid' : ''}"
    transform="translate(${placed.x} ${placed.y})"
    data-who=${id}
  >${button}<g aria-hidden="true"><g class="sign" transform=${scale}>${drawSign(alter)}</g>${drawName(placed, fontSize)}</g></g>`;
}

/** What is inside the picture's `<svg>`; with a state, everybody in it is a button with a name. */
export function drawInside(picture: NetworkPicture, me: string, state?: PictureState): SVGTemplateResult {
  const { layout } = picture;
  const middle = svg`<g class="me" transform="translate(${layout.centre} ${layout.centre})" aria-hidden="true"><g transform="scale(${picture.scale > 1 ? 1.2 : 1})"><circle class="mark" r=${CENTRE_RADIUS} /><text class="letters" y="6.5">${me}</text></g></g>`;
  return svg`${drawRings(picture)}${drawTies(picture)}${middle}${repeat(
    layout.placed,
    ({ id }) => id,
    (placed) => drawPerson(placed, picture, state),
  )}`;
}

/** The picture as something to look at: for paper and for previews. Needs `networkPictureStyles`. */
export function drawNetwork(record: KithRecord, words: Words, me: string): TemplateResult {
  const picture = layOutNetwork(record, words);
  return html`<svg
    class="rings"
    viewBox="4 4 732 732"
    role="img"
    aria-label=${words.pictureOf(record.about.name ?? '')}
  >
    <desc>${words.pictureSays}</desc>
    ${drawInside(picture, me)}
  </svg>`;
}

/** What the lines and shapes mean, in words. Needs `networkPictureStyles`. */
export function drawLegend(words: Words): TemplateResult {
  const strengths = ['strong', 'ordinary', 'tenuous', 'stressful', 'broken'] as const;
  const shape = (kind: string, marks: SVGTemplateResult) =>
    html`<svg class="someone ${kind}" width="34" height="34" viewBox="-22 -22 44 44" aria-hidden="true">${marks}</svg>`;
  const circle = svg`<circle class="mark" r="20" />`;
  return html`<ul class="legend" aria-label=${words.legend}>
    ${strengths.map((strength) => html`<li>${tieSample(strength)}${words.strengths[strength]}</li>`)}
    <li>${tieSample('ordinary', 'from-me')}${words.arrow}</li>
    <li>${shape('', circle)}${words.person}</li>
    <li>${shape('', svg`${circle}<circle class="inner" r="15" />`)}${words.group}</li>
    <li>${shape('paid', svg`<rect class="mark" x="-19" y="-19" width="38" height="38" rx="7" />`)}${words.paid}</li>
  </ul>`;
}
