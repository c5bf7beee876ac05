import { nothing, svg, type SVGTemplateResult } from 'lit';
import { hasPlace } from '../../model/assets.js';
import { softHull } from '../../model/hull.js';
import { linkedWith } from '../../model/links.js';
import type { KithRecord } from '../../model/record.js';
import { estimateLabelWidth } from '../../model/label-width.js';
import { round, type Box } from '../../model/ring-labels.js';
import { sectorsOf } from './circles.js';
import type { Desk } from './desk.js';
import type { NetworkPicture } from './draw-network.js';
import { wedgesOf, type Wedge } from './looking.js';
import { lookingWords } from './looking-words.js';

/** What of the desk decides what is drawn there. */
type Looking = Pick<Desk, 'look' | 'record' | 'language' | 'circles' | 'rings' | 'open' | 'writable' | 'tying'>;

/** What lies on the rings below the lines: soft shapes round groups, and where one sector ends and the next begins. */
export function drawUnder(picture: NetworkPicture, desk: Looking): SVGTemplateResult {
  return svg`${desk.look.by === 'sectors' ? drawSectors(picture, desk) : nothing}${drawHulls(picture, desk.record)}${drawKnob(picture, desk)}`;
}

/** The groups in the picture with those in it who are part of them. */
export function hullsOf({ layout, alters }: NetworkPicture, record: KithRecord): { readonly id: string; readonly path: string }[] {
  const spots = new Map(layout.placed.map((one) => [one.id, one]));
  return [...alters.values()].flatMap(({ id, kind }) => {
    if (kind !== 'group') return [];
    const members = membersOf(record, id).filter((member) => spots.has(member));
    if (members.length === 0) return [];
    const inside = new Set([id, ...members]);
    const others = [...layout.placed.filter((one) => !inside.has(one.id)), { x: layout.centre, y: layout.centre }];
    return [{ id, path: softHull([...inside].map((one) => spots.get(one)!), others, layout.nodeRadius) }];
  });
}

/** Who is part of a group: the people linked with it. */
export function membersOf(record: KithRecord, group: string): string[] {
  return linkedWith(record, group).filter((id) => record.people[id]);
}

/** The groups that somebody is part of. */
export function groupsOf(record: KithRecord, person: string): string[] {
  return linkedWith(record, person).filter((id) => record.assets[id] && hasPlace(record.assets[id]));
}

function drawHulls(picture: NetworkPicture, record: KithRecord): SVGTemplateResult {
  const width = 2 * picture.layout.nodeRadius + 26;
  return svg`${hullsOf(picture, record).map(({ path }) => svg`<path class="hull" d=${path} stroke-width=${width} aria-hidden="true" />`)}`;
}

/** Lines from the middle, and each sector's name round the outside of the rim, never upside down. */
function drawSectors(picture: NetworkPicture, desk: Looking): SVGTemplateResult {
  const { layout, fontSize, alters } = picture;
  const sectors = sectorsOf(desk);
  const out = layout.rings.at(-1)!.radius;
  const spot = (degrees: number, far: number) => {
    const { x, y } = spotAt(layout.centre, degrees, far);
    return `${round(x)} ${round(y)}`;
  };
  const taken: Span[] = [];
  return svg`<g aria-hidden="true">${wedgesOf([...alters.values()], sectors, desk.rings).map((wedge, i) => {
    const name = sectors.find((one) => one.id === wedge.id)?.name ?? lookingWords(desk.language).noSector;
    const middle = freeAngle(picture, wedge, name, taken);
    const below = middle > 90 && middle < 270;
    const far = out + fontSize * (below ? 1.05 : 0.45);
    // A quarter of a round to either side is more than any name needs.
    const [start, end] = below ? [middle + 80, middle - 80] : [middle - 80, middle + 80];
    return svg`<path class="sector" d="M${layout.centre} ${layout.centre}L${spot(wedge.from, out)}" /><path id="rim-${i}" fill="none" d="M${spot(start, far)}A${far} ${far} 0 0 ${below ? 0 : 1} ${spot(end, far)}" /><text class="sector-name" font-size=${fontSize} text-anchor="middle"
      ><textPath href="#rim-${i}" startOffset="50%">${name}</textPath></text>`;
  })}</g>`;
}

function spotAt(centre: number, degrees: number, far: number): { readonly x: number; readonly y: number } {
  const turn = (degrees * Math.PI) / 180;
  return { x: centre + far * Math.sin(turn), y: centre - far * Math.cos(turn) };
}

/** From one angle to another. */
type Span = readonly [from: number, to: number];

/**
 * Where along its rim a sector's name lies over the fewest other names, in the middle where that is as good. `taken` is where
 * the sectors before it have theirs, and gets this one's.
 */
function freeAngle({ layout, fontSize }: NetworkPicture, { from, to }: Wedge, name: string, taken: Span[]): number {
  const far = layout.rings.at(-1)!.radius + fontSize * 0.75;
  const half = ((estimateLabelWidth(name, fontSize) / 2 / far) * 180) / Math.PI;
  const middle = (from + to) / 2;
  const aside = Math.max(0, (to - from) / 2 - half);
  let best = { angle: middle, over: Infinity };
  for (let away = 0; away <= aside; away += 3)
    for (const angle of [middle + away, middle - away]) {
      let over = 0;
      for (let at = angle - half; at <= angle + half; at += 2) {
        const { x, y } = spotAt(layout.centre, at, far);
        if (taken.some(([start, end]) => at > start - 2 && at < end + 2)) over += 3;
        if (layout.placed.some(({ label: { box } }) => isIn(box, x, y, fontSize * 0.6))) over++;
      }
      if (over < best.over) best = { angle, over };
    }
  taken.push([best.angle - half, best.angle + half]);
  return best.angle;
}

const isIn = (box: Box, x: number, y: number, apart: number) =>
  x > box.x - apart && x < box.x + box.width + apart && y > box.y - apart && y < box.y + box.height + apart;

/** Beside whoever is open: a line is pulled from here to another. Keys and single taps have the button in the panel. */
function drawKnob({ layout, scale }: NetworkPicture, { open, writable, tying }: Looking): SVGTemplateResult | typeof nothing {
  const at = layout.placed.find(({ id }) => id === open?.id);
  if (!at || !writable || tying) return nothing;
  const away = layout.nodeRadius + 16 * scale;
  // Towards the middle on neither side: where the name is not, most of the time.
  const [x, y] = [at.x + away * 0.72, at.y - away * 0.72];
  return svg`<line class="rubber" /><g class="knob" data-who=${at.id} data-from=${at.id} data-x=${at.x} data-y=${at.y} aria-hidden="true"
    ><circle class="hit" cx=${x} cy=${y} r=${18 * scale} /><circle class="grip" cx=${x} cy=${y} r=${10 * scale} /><path
      class="grip-sign" d="M${x - 5 * scale} ${y}h${10 * scale}M${x} ${y - 5 * scale}v${10 * scale}" /></g>`;
}
