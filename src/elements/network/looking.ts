import { html, type TemplateResult } from 'lit';
import { helpOf, type RingWords } from '../../model/network-summary.js';
import { altersOf, ringIndex, type Alter } from '../../model/people.js';
import type { KithRecord, Support, Tie } from '../../model/record.js';
import { ME, SUPPORTS } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import { sectorsOf, type Sector } from './circles.js';
import type { Desk } from './desk.js';
import type { Lens } from './draw-network.js';
import { lookingWords } from './looking-words.js';
import { ROOM, showWhole } from './zoom.js';

/** How the picture and the list are looked at. Nothing of it is kept. */
export interface Look {
  readonly by: 'rings' | 'sectors';
  /** That kind of support alone. */
  readonly support?: Support | undefined;
  readonly names: 'own' | 'roles' | 'hidden';
}

export const USUAL_LOOK: Look = { by: 'rings', names: 'own' };
const NAME_WAYS = ['own', 'roles', 'hidden'] as const;

/** Looks at it so from now on, in the picture and in the list. */
function look(desk: Desk, change: Partial<Look>): void {
  desk.look = { ...desk.look, ...change };
  const { by, support, names } = desk.look;
  const isUsual = by === 'rings' && !support && names === 'own';
  desk.lens = isUsual ? undefined : lensFor(desk.look, desk);
  desk.host.requestUpdate();
  showWhole(desk);
}

interface Words {
  readonly rings: readonly RingWords[];
  readonly language: string;
  readonly circles: Desk['circles'];
}

/** The lens for a look. It sees each record once, however often it is asked. */
export function lensFor(chosen: Look, words: Words): Lens {
  const seen = new WeakMap<KithRecord, { readonly record: KithRecord; readonly off: ReadonlySet<string> }>();
  let last: { readonly off: ReadonlySet<string> } | undefined;
  const seeing = (record: KithRecord) => {
    let one = seen.get(record);
    if (!one) seen.set(record, (one = through(record, chosen, words)));
    return one;
  };
  return {
    see: (record) => {
      const one = seeing(record);
      last = one;
      return one.record;
    },
    isOff: (id) => !!last?.off.has(id),
    room: chosen.by === 'sectors' ? ROOM : 1,
  };
}

function through(record: KithRecord, { by, support, names }: Look, words: Words) {
  const alters = altersOf(record);
  const ties = support ? withSupport(record, support) : record.ties;
  const off = new Set(support ? alters.filter(({ id }) => !ties[tieId(ME, id)]).map(({ id }) => id) : []);
  const angles = by === 'sectors' ? anglesBySector(alters, sectorsOf(words), words.rings) : undefined;
  const called = names === 'own' ? undefined : otherNames(alters, names, words);
  const change = <One extends { readonly id: string; readonly name: string }>(ones: Readonly<Record<string, One>>) =>
    Object.fromEntries(
      Object.entries(ones).map(([id, one]) => [
        id,
        { ...one, ...(angles?.has(id) && { angle: angles.get(id) }), ...(called?.has(id) && { name: called.get(id), about: undefined, words: undefined, symbol: undefined }) },
      ]),
    ) as unknown as Readonly<Record<string, One>>;
  const seen: KithRecord = { ...record, ties, people: change(record.people), assets: change(record.assets) };
  return { record: Object.freeze(seen), off };
}

/** The ties that carry this kind of support, each going the way that it goes. */
export function withSupport(record: KithRecord, support: Support): KithRecord['ties'] {
  const carrying = Object.entries(record.ties).flatMap(([id, tie]) => {
    const flow = tie.support?.[support];
    return flow ? [[id, { ...tie, flow } as Tie] as const] : [];
  });
  return Object.fromEntries(carrying);
}

/** In which sector somebody is: where they were put, or with who is paid; `-1` where nobody has said. */
function sectorIndex({ sector, paid }: Alter, sectors: readonly Sector[]): number {
  const wanted = sector ?? (paid ? 'paid' : undefined);
  return sectors.findIndex(({ id }) => id === wanted);
}

/** A sector's part of the round, in degrees clockwise from the top. Without an id, of those of whom it is not said. */
export interface Wedge {
  readonly id: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** Degrees kept clear on either side of the line between two sectors. */
const CLEAR = 9;
/** About how many degrees one person takes on a ring, from the middle; and the least that a sector has. */
const TAKES = [28, 15, 11, 9];
const LEAST = 48;

/**
 * The sectors round the picture, clockwise from the top, wider where there are more people. Those of whom it is not said come
 * half way round, at the bottom, where there are any.
 */
export function wedgesOf(alters: readonly Alter[], sectors: readonly Sector[], rings: readonly RingWords[]): Wedge[] {
  const order: (string | undefined)[] = sectors.map(({ id }) => id);
  if (alters.some((alter) => sectorIndex(alter, sectors) < 0)) order.splice(Math.ceil(order.length / 2), 0, undefined);
  const wants = order.map((id) => {
    const inside = alters.filter((alter) => sectors[sectorIndex(alter, sectors)]?.id === id);
    const byRing = rings.map((_, ring) => inside.filter((alter) => ringIndex(rings, alter.ring) === ring).length * (TAKES[ring] ?? 9));
    return Math.max(LEAST, Math.max(...byRing) + 2 * CLEAR);
  });
  const all = wants.reduce((sum, want) => sum + want, 0);
  // What is over is shared out; where there is too little, all give way alike.
  const width = (want: number) => (all < 360 ? want + (360 - all) / wants.length : (want * 360) / all);
  let from = 0;
  return order.map((id, i) => ({ id, from, to: (from += width(wants[i]!)) }));
}

/** Everybody within their part of the round, ring by ring, evenly and in their order. */
function anglesBySector(alters: readonly Alter[], sectors: readonly Sector[], rings: readonly RingWords[]): Map<string, number> {
  const angles = new Map<string, number>();
  for (const { id: sector, from, to } of wedgesOf(alters, sectors, rings))
    rings.forEach((_, ring) => {
      const ones = alters.filter((alter) => sectors[sectorIndex(alter, sectors)]?.id === sector && ringIndex(rings, alter.ring) === ring);
      // Rings are a little out of step, so that those further out do not stand behind those further in.
      const shift = ((ring % 3) - 1) * 0.14;
      ones.forEach(({ id }, i) => {
        const share = (i + 0.5 + shift) / ones.length;
        angles.set(id, Math.round((from + CLEAR + (to - from - 2 * CLEAR) * share) * 10) / 10);
      });
    });
  return angles;
}

/** The sector at an angle of the picture, as it is arranged now. */
export function sectorAt(desk: Desk, angle: number): string | undefined {
  return wedgesOf(altersOf(desk.host.record), sectorsOf(desk), desk.rings).find(({ to }) => angle < to)?.id;
}

/** What everybody is called where names are not shown: their ring, or only person or group, with a number each. */
function otherNames(alters: readonly Alter[], names: 'roles' | 'hidden', { rings, language }: Words): Map<string, string> {
  const t = lookingWords(language);
  const counts = new Map<string, number>();
  return new Map(
    alters.map(({ id, kind, ring }) => {
      const role = names === 'roles' ? rings[ringIndex(rings, ring)]!.one : kind;
      const number = (counts.get(role) ?? 0) + 1;
      counts.set(role, number);
      return [id, names === 'roles' ? `${role} ${number}` : t[kind](number)];
    }),
  );
}

/** The panel in which another look is chosen. */
export function renderLooking(desk: Desk): TemplateResult {
  const t = lookingWords(desk.language);
  const { by, support, names } = desk.look;
  const count = (kind: Support) => Object.values(withSupport(desk.host.record, kind)).length;
  const chip = (kind: Support | undefined, label: string) =>
    html`<button type="button" class="chip" aria-pressed=${support === kind} @click=${() => choose(kind, label)}>${label}</button>`;
  const choose = (kind: Support | undefined, label: string) => {
    look(desk, { support: kind });
    if (kind) desk.say(`${label}: ${count(kind)}.`);
  };
  const radio = <Value extends string>(legend: string, values: readonly Value[], words: Readonly<Record<Value, string>>, chosen: Value, take: (value: Value) => void) =>
    html`<fieldset>
      <legend>${legend}</legend>
      <div class="switch">
        ${values.map(
          (value) =>
            html`<label><input type="radio" name=${legend} .checked=${value === chosen} @change=${() => take(value)} /><span>${words[value]}</span></label>`,
        )}
      </div>
    </fieldset>`;
  return html`<div class="looking">
    ${radio(t.arrange, ['rings', 'sectors'], t.arranges, by, (value) => look(desk, { by: value }))}
    ${radio(t.showNames, NAME_WAYS, t.nameWays, names, (value) => look(desk, { names: value }))}
    <fieldset>
      <legend>${t.support}</legend>
      <div class="chips">${chip(undefined, t.everything)}${SUPPORTS.map((kind) => chip(kind, t.supports[kind]))}</div>
    </fieldset>
  </div>`;
}

/** The kinds of support that go between me and somebody, each with its direction, in words. */
export function supportInWords(tie: Tie, language: string, help: Readonly<Record<string, string>>): string[] {
  const t = lookingWords(language);
  return SUPPORTS.flatMap((kind) => {
    const flow = tie.support?.[kind];
    return flow ? [`${t.supports[kind]}: ${help[helpOf({ ...tie, flow })]}`] : [];
  });
}
