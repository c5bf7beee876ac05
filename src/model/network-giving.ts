import type { Help } from './help.js';
import { byOrder } from './order.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { Flow, KithRecord, Tie } from './record.js';
import { ME, RINGS } from './schema.js';

/** The rings of a page by their ids, from the middle. */
export type Rings = readonly { readonly id: string }[];
/** The circles of support (Judith Snow). */
export const USUAL: Rings = RINGS.map((id) => ({ id }));

/** What goes along a tie, as whoever is at one end of it would say. */
export interface Giving {
  /** Which way help goes, all kinds of it together; `me` is the end that was asked for. */
  readonly help: Help;
  /** The kinds of support that come to this end, and those that go from it, sorted. */
  readonly gets: readonly string[];
  readonly gives: readonly string[];
}

/**
 * What goes along a tie, seen from the person in the middle or from `end`. A tie may be stored from either end. A kind of
 * support that goes along it is help, whatever its flow says.
 */
export function givingOf(tie: Tie, end: string = ME): Giving {
  const reaches = (flow: Flow) => flow === 'both' || (flow === 'to-one') === (tie.one === end);
  const leaves = (flow: Flow) => flow === 'both' || (flow === 'to-one') !== (tie.one === end);
  const kinds = Object.entries(tie.support ?? {}).filter(([, flow]) => flow !== 'none');
  const along = (goes: (flow: Flow) => boolean) => kinds.flatMap(([kind, flow]) => (goes(flow) ? kind : [])).sort();
  const [gets, gives] = [along(reaches), along(leaves)];
  const isHelp = tie.flow !== 'none';
  const comes = gets.length > 0 || (isHelp && reaches(tie.flow));
  const goes = gives.length > 0 || (isHelp && leaves(tie.flow));
  return { help: comes ? (goes ? 'both' : 'to-me') : goes ? 'from-me' : 'none', gets, gives };
}

/** Who helps the person in the middle, whom they help, and where it goes both ways. Nobody is in two of them. */
export interface GivingFacts {
  readonly toMe: readonly Alter[];
  readonly fromMe: readonly Alter[];
  readonly both: readonly Alter[];
}

export function whoGives(record: KithRecord, rings: Rings = USUAL): GivingFacts {
  const all = [...altersOf(record)].sort(forReading(rings));
  const where = (help: Help) => all.filter(({ tie }) => tie && givingOf(tie).help === help);
  return { toMe: where('to-me'), fromMe: where('from-me'), both: where('both') };
}

/** People first, then groups and places, whoever is paid last; then from the middle outwards, in their order. */
export function forReading(rings: Rings): (one: Alter, other: Alter) => number {
  const rank = ({ kind, paid }: Alter) => (paid ? 2 : kind === 'group' ? 1 : 0);
  return (one, other) =>
    rank(one) - rank(other) || ringIndex(rings, one.ring) - ringIndex(rings, other.ring) || byOrder(one, other);
}
