import { generateKeyBetween } from 'fractional-indexing';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

/** Sorts by fractional order; the id breaks a tie, so that two devices which added at the same moment agree. */
export function byOrder(one: Ordered, other: Ordered): number {
  if (one.order !== other.order) return one.order < other.order ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** The entities of a collection as a list, in their order. */
export function inOrder<Item extends Ordered>(collection: Readonly<Record<string, Item>>): Item[] {
  return Object.values(collection).sort(byOrder);
}

/** An order after all of these: where something new goes. */
export function orderAfter(collection: Readonly<Record<string, Ordered>>): string {
  let last: string | null = null;
  for (const { order } of Object.values(collection)) if (last === null || order > last) last = order;
  return orderBetween(last, null);
}

/** An order between two neighbours; `null` stands for the start or the end. */
export function orderBetween(before: string | null, after: string | null): string {
  try {
    return generateKeyBetween(before, after);
  } catch {
    // Orders from a hand-made file, or equal ones written by two devices at once, need not be valid keys. Next to
    // `before` is right in both cases: `byOrder` settles the rest by id.
    return `${before ?? 'a'}V`;
  }
}
