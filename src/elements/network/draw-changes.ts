import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { iconHeart } from '../../internal/icons.js';
import type { NetworkChanges } from '../../model/network-changes.js';
import { whoGives } from '../../model/network-giving.js';
import type { KithRecord } from '../../model/record.js';
import type { Placed } from '../../model/ring-layout.js';
import type { Translation } from '../../translations/translation.js';
import type { NetworkPicture } from './draw-network.js';

/** A sign of the two pictures. Each has its own shape; none is told by a colour. */
export type Sign = keyof Translation['thenAndNow']['signs'];

/** Who has which signs in one of the two pictures, by id; `further` is `closer` with its arrow the other way. */
export type SignsOf = ReadonlyMap<string, ReadonlySet<Sign | 'further'>>;

/** The signs of one day: on the earlier one who went, on the later one who came, moved, or is no longer here; on both whom I help. */
export function signsOn(day: 'then' | 'now', changes: NetworkChanges, record: KithRecord): SignsOf {
  const signs = new Map<string, Set<Sign | 'further'>>();
  const put = (sign: Sign | 'further', all: readonly { readonly id: string }[]) => {
    for (const { id } of all) signs.set(id, (signs.get(id) ?? new Set()).add(sign));
  };
  if (day === 'then') put('went', changes.went);
  else {
    put('came', [...changes.came, ...changes.back]);
    put('gone', changes.gone);
    for (const { now, closer } of changes.moved) put(closer ? 'closer' : 'further', [now]);
  }
  const { both, fromMe } = whoGives(record);
  put('gives', [...both, ...fromMe]);
  return signs;
}

/** Half the width of a mark for which the signs are drawn, and of the round field at its edge that holds one. */
const NODE = 20;
const BADGE = 10;
/** Where such a field can be, from the middle of a mark: the first of them that covers nothing is taken. */
const CORNERS = [
  [-18, -18],
  [18, 18],
  [18, -18],
  [-18, 18],
] as const;
type Corner = (typeof CORNERS)[number];
/** "Do not contact" has its own. */
const TAKEN_BY_CONTACT = CORNERS[2];

/** Signs that are drawn in a field; the others go round a mark or over it. */
const IN_A_BADGE: readonly (Sign | 'further')[] = ['came', 'closer', 'further', 'gives'];

/** An outline round the mark, or over it: square where somebody is paid. */
function outline(kind: string, radius: number, isPaid: boolean): SVGTemplateResult {
  const half = radius - 1;
  return isPaid
    ? svg`<rect class=${kind} x=${-half} y=${-half} width=${2 * half} height=${2 * half} rx="8" />`
    : svg`<circle class=${kind} r=${radius} />`;
}

/** `angle` is where somebody sits, in degrees from the top: outwards, as an arrow goes. */
function drawInBadge(sign: Sign | 'further', angle: number): SVGTemplateResult {
  if (sign === 'came') return svg`<path d="M-5 0H5M0 -5V5" />`;
  if (sign === 'gives') return svg`<path class="giving" transform="translate(-6.6 -6.4) scale(0.55)" d=${iconHeart} />`;
  const turned = Math.round(angle) + (sign === 'closer' ? 180 : 0);
  return svg`<path transform="rotate(${turned})" d="M0 5.5V-5.5M-4 -1.5L0 -5.5L4 -1.5" />`;
}

function drawSign(sign: Sign | 'further', isPaid: boolean, angle: number, corner: Corner): SVGTemplateResult {
  return svg`${sign === 'came' ? outline('dashed', 24, isPaid) : nothing}
    ${sign === 'gone' ? outline('dotted', 24, isPaid) : nothing}
    ${sign === 'went' ? svg`${outline('cleared', NODE, isPaid)}${outline('dotted', NODE, isPaid)}` : nothing}
    ${IN_A_BADGE.includes(sign) ? svg`<g class="badge" transform="translate(${corner[0]} ${corner[1]})"><circle r=${BADGE} />${drawInBadge(sign, angle)}</g>` : nothing}`;
}

/** The signs over a picture, each where somebody is; a field never lies on a name while there is a corner where it does not. */
export function drawSigns({ layout, alters }: NetworkPicture, signs: SignsOf): SVGTemplateResult {
  const scale = layout.nodeRadius / NODE;
  const written = [...layout.placed.map(({ label }) => label.box), ...layout.rings.map(({ name }) => name)];
  const covered = (x: number, y: number) =>
    written.reduce((sum, box) => {
      const width = Math.min(x + BADGE * scale, box.x + box.width) - Math.max(x - BADGE * scale, box.x);
      const height = Math.min(y + BADGE * scale, box.y + box.height) - Math.max(y - BADGE * scale, box.y);
      return sum + Math.max(0, width) * Math.max(0, height);
    }, 0);
  const over = ({ id, x, y, angle }: Placed) => {
    const { paid, doNotContact } = alters.get(id)!;
    const free = CORNERS.filter((corner) => !doNotContact || corner !== TAKEN_BY_CONTACT);
    const lies = ([right, down]: Corner) => covered(x + right * scale, y + down * scale);
    return [...(signs.get(id) ?? [])].map((sign) => {
      const corner = free.reduce((best, other) => (lies(other) < lies(best) ? other : best));
      if (IN_A_BADGE.includes(sign)) free.splice(free.indexOf(corner), 1);
      return svg`<g class="sign" data-sign=${sign} data-of=${id} transform="translate(${x} ${y}) scale(${scale})">
        ${drawSign(sign, paid, angle, corner)}
      </g>`;
    });
  };
  return svg`${layout.placed.map(over)}`;
}

/** A picture with its signs. */
export interface Signed {
  readonly picture: NetworkPicture;
  readonly signs: SignsOf;
}

/** What the signs of these two pictures mean: those only that are in them. `goneMark` is said of who was no longer here before. */
export function drawSignLegend(
  both: readonly Signed[],
  { legend, signs }: Translation['thenAndNow'],
  goneMark: string,
): TemplateResult | typeof nothing {
  const used = new Set(both.flatMap((one) => [...one.signs.values()].flatMap((some) => [...some])));
  if (used.has('further')) used.add('closer');
  const shown = (Object.keys(signs) as Sign[]).filter((sign) => used.has(sign));
  const wereGone = both.some((one) => [...one.picture.alters.values()].some(({ id, gone }) => gone && !one.signs.get(id)?.has('gone')));
  if (shown.length === 0 && !wereGone) return nothing;
  const item = (kind: string, word: string, sign?: Sign) =>
    html`<li>
      <svg class="someone ${kind}" width="44" height="44" viewBox="-30 -30 60 60" aria-hidden="true">
        <circle class="mark" r="20" />${sign && svg`<g class="sign">${drawSign(sign, false, 45, CORNERS[sign === 'gives' ? 1 : 0])}</g>`}</svg
      >${word}
    </li>`;
  return html`<ul class="legend" aria-label=${legend}>
    ${shown.map((sign) => item(sign === 'gone' ? 'gone' : '', signs[sign], sign))}${wereGone ? item('gone', goneMark) : nothing}
  </ul>`;
}
