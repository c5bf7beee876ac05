import { altersOf, type Alter } from './people.js';
import type { Flow, KithRecord, Ring, Tie } from './record.js';
import { ME, RINGS } from './schema.js';

/** How many people there are, by how they are in this life. Facts to put into words, never a score. */
export interface NetworkFacts {
  readonly closest: number;
  readonly friends: number;
  /** Groups, places and organisations that nobody is paid for, and people known through them. */
  readonly groups: number;
  readonly paid: number;
}

export function summariseNetwork(record: KithRecord): NetworkFacts {
  const facts = { closest: 0, friends: 0, groups: 0, paid: 0 };
  for (const { ring, paid, kind } of altersOf(record)) {
    if (paid) facts.paid++;
    else if (kind === 'group' || ring === 'participation') facts.groups++;
    else if (ring === 'intimacy') facts.closest++;
    else facts.friends++;
  }
  return facts;
}

/**
 * Ring by ring from the middle, by name within a ring: the order of the list. Rings with nobody in them are left out. Who is being
 * written about stays where they were (`kept`), so that a row does not leave from under a hand.
 */
export function altersByRing(
  record: KithRecord,
  language: string,
  kept?: Pick<Alter, 'id' | 'ring' | 'name'>,
): { readonly ring: Ring; readonly alters: readonly Alter[] }[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const all = altersOf(record).map((alter) => ({ alter, place: alter.id === kept?.id ? kept : alter }));
  return RINGS.map((ring) => ({
    ring,
    alters: all
      .filter(({ place }) => place.ring === ring)
      .sort((one, other) => compare(one.place.name, other.place.name))
      .map(({ alter }) => alter),
  })).filter(({ alters }) => alters.length > 0);
}

/** Which way help goes between the person at the centre and somebody, as that person would say it. */
export type Help = 'none' | 'to-me' | 'from-me' | 'both';

/** A tie may be stored from either end; this reads it from the middle. */
export function helpOf({ one, flow }: Tie): Help {
  if (flow === 'none' || flow === 'both') return flow;
  return (flow === 'to-one') === (one === ME) ? 'to-me' : 'from-me';
}

/** The flow to store for `help` in a tie whose first end is, or will be, `one`. */
export function flowOf(help: Help, one: string = ME): Flow {
  if (help === 'none' || help === 'both') return help;
  return (help === 'to-me') === (one === ME) ? 'to-one' : 'to-other';
}
