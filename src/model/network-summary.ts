export { flowOf, helpOf, type Help } from './help.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord } from './record.js';

/** How many people there are, by how they are in this life; who is no longer here is not counted. Facts to put into words, never a score. */
export interface NetworkFacts {
  readonly closest: number;
  readonly friends: number;
  /** Groups, places and organisations that nobody is paid for, and people known through them. */
  readonly groups: number;
  readonly paid: number;
}

export function summariseNetwork(record: KithRecord): NetworkFacts {
  const facts = { closest: 0, friends: 0, groups: 0, paid: 0 };
  for (const { ring, paid, kind, gone } of altersOf(record)) {
    if (gone) continue;
    if (paid) facts.paid++;
    else if (kind === 'group' || ring === 'participation') facts.groups++;
    else if (ring === 'intimacy') facts.closest++;
    else facts.friends++;
  }
  return facts;
}

/** A ring as it is called: over its part of the list, in a small picture, of one who is on it, and inside a sentence. */
export interface RingWords {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly one: string;
  readonly with: string;
}

/**
 * Ring by ring from the middle, by name within a ring: the order of the list. Rings with nobody in them are left out. Who is being
 * written about stays where they were (`kept`), so that a row does not leave from under a hand.
 */
export function altersByRing(
  record: KithRecord,
  language: string,
  rings: readonly RingWords[],
  kept?: Pick<Alter, 'id' | 'ring' | 'name'>,
): { readonly ring: RingWords; readonly alters: readonly Alter[] }[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const all = altersOf(record).map((alter) => ({ alter, place: alter.id === kept?.id ? kept : alter }));
  return rings.map((ring, at) => ({
    ring,
    alters: all
      .filter(({ place }) => ringIndex(rings, place.ring) === at)
      .sort((one, other) => compare(one.place.name, other.place.name))
      .map(({ alter }) => alter),
  })).filter(({ alters }) => alters.length > 0);
}
