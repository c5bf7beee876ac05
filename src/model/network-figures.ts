import { helpOf } from './help.js';
import { givingOf, USUAL, type Rings } from './network-giving.js';
import { cliquesOf, componentsOf, cutpointsOf, linesIn, neighboursOf, type Cliques } from './network-graph.js';
import { altersOf, ringIndex } from './people.js';
import type { KithRecord, Support, Tie } from './record.js';
import { SECTORS, STRENGTHS, SUPPORTS } from './schema.js';

/** In larger networks no groups who all know each other are looked for: there can be very many, and nobody would read them. */
const MOST_FOR_CLIQUES = 300;

/** How many of how many. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

/** The kinds of those who can be in a network. */
export const ALTER_KINDS = ['person', 'group', 'place', 'organisation'] as const;
export type AlterKind = (typeof ALTER_KINDS)[number];

/**
 * The figures of an egocentric network as the field counts them, over those who are here now. They describe a drawing at one moment;
 * they are no judgement of anybody, and nothing in this library compares them with others. To be part of a group is a line as well.
 * Where each comes from: `SOURCES`.
 */
export interface NetworkFigures {
  /** How many are in the network, the person in the middle left out. */
  readonly size: number;
  readonly perKind: Readonly<Record<AlterKind, number>>;
  /** How many on each ring, from the middle; who is on a ring that the page does not have is on the outermost. */
  readonly perRing: readonly number[];
  /** How many in each sector, in the order given; who is paid is in `paid` unless somebody said otherwise. */
  readonly perSector: readonly number[];
  /** And in none of them. */
  readonly noSector: number;
  /** How many are paid to be around, organisations among them. */
  readonly paid: number;
  /** How many lines with the middle there are of each strength. */
  readonly strengths: Readonly<Record<Tie['strength'], number>>;
  /** How many give each kind of support to me, and to how many I give it. */
  readonly supports: Readonly<Record<Support, { readonly toMe: number; readonly fromMe: number }>>;
  /** Of the lines with the middle that say which way help goes, those on which it goes both ways; `undefined` where none says so. */
  readonly reciprocity: Share | undefined;
  /** Those with a line to nobody but, at most, the person in the middle: their ids. */
  readonly isolated: readonly string[];
  /** Those without whom others would not be connected any more, the middle left out: their ids. */
  readonly bridges: readonly string[];
  /** The pieces into which they fall without the middle, those by themselves among them; the largest first. */
  readonly components: readonly (readonly string[])[];
  /** Groups of three or more who all know each other, none within another. `undefined` where there are too many people. */
  readonly cliques: Cliques | undefined;
  /** Lines between them, of all that there could be; `undefined` for fewer than two. */
  readonly density: Share | undefined;
}

/** Each figure where it was first set down, or where the field looks it up: authors and year, as they are cited in any language. */
export const SOURCES: Readonly<Record<Exclude<keyof NetworkFigures, 'noSector'>, string>> = {
  size: 'McCarty, Lubbers, Vacca & Molina, 2019',
  perKind: 'Hartman, 1978',
  perRing: 'Snow; Falvey, Forest, Pearpoint & Rosenberg, 1994',
  perSector: 'Tracy & Whittaker, 1990',
  paid: 'Falvey, Forest, Pearpoint & Rosenberg, 1994',
  strengths: 'Hartman, 1978',
  supports: 'House, 1981',
  reciprocity: 'Tracy & Whittaker, 1990',
  isolated: 'Wasserman & Faust, 1994',
  bridges: 'Wasserman & Faust, 1994',
  components: 'Wasserman & Faust, 1994',
  cliques: 'Luce & Perry, 1949',
  density: 'Wasserman & Faust, 1994',
};

/** Works out the figures. `rings`, from the middle, and `sectors` are those of the page. */
export function figuresOf(
  record: KithRecord,
  rings: Rings = USUAL,
  sectors: Rings = SECTORS.map((id) => ({ id })),
): NetworkFigures {
  const alters = altersOf(record).filter(({ gone }) => !gone);
  const neighbours = neighboursOf(
    alters.map(({ id }) => id),
    [...Object.values(record.ties), ...Object.values(record.links)],
  );
  const size = alters.length;
  const ties = alters.flatMap(({ tie }) => (tie ? [tie] : []));
  const helps = ties.map((tie) => givingOf(tie).help).filter((help) => help !== 'none');
  const perSector = sectors.map(({ id }) =>
    countOf(alters, ({ sector, paid }) => (sector ?? (paid ? 'paid' : undefined)) === id),
  );
  return {
    size,
    perKind: counts(ALTER_KINDS, (kind) => countOf(alters, ({ asset }) => (asset ?? 'person') === kind)),
    perRing: rings.map((_, i) => countOf(alters, ({ ring }) => ringIndex(rings, ring) === i)),
    perSector,
    noSector: size - perSector.reduce((sum, one) => sum + one, 0),
    paid: countOf(alters, ({ paid }) => paid),
    strengths: counts(STRENGTHS, (strength) => countOf(ties, (tie) => tie.strength === strength)),
    supports: counts(SUPPORTS, (kind) => supportAlong(ties, kind)),
    reciprocity: helps.length ? { part: countOf(helps, (help) => help === 'both'), of: helps.length } : undefined,
    isolated: alters.filter(({ id }) => neighbours.get(id)!.size === 0).map(({ id }) => id),
    bridges: cutpointsOf(neighbours),
    components: componentsOf(neighbours),
    cliques: size > MOST_FOR_CLIQUES ? undefined : cliquesOf(neighbours),
    density: size < 2 ? undefined : { part: linesIn(neighbours), of: (size * (size - 1)) / 2 },
  };
}

const countOf = <One>(ones: readonly One[], counts: (one: One) => boolean): number => ones.filter(counts).length;

function counts<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

function supportAlong(ties: readonly Tie[], kind: Support): { toMe: number; fromMe: number } {
  const count = { toMe: 0, fromMe: 0 };
  for (const { one, support } of ties) {
    const flow = support?.[kind];
    const help = flow && helpOf({ one, flow });
    if (help === 'to-me' || help === 'both') count.toMe++;
    if (help === 'from-me' || help === 'both') count.fromMe++;
  }
  return count;
}
