import type { CollectionName, KithRecord } from '../model/record.js';

/**
 * Why something of a record is not, or not quite, in what it was mapped to:
 * - `no-place`: the target has nothing to put it in;
 * - `paid`: the target is for people who are not paid to be around;
 * - `only-in-words`: it is there, in words for people, where no machine will see it;
 * - `undecided`: another version of a field, which nobody has chosen or let go yet;
 * - `unknown-wording`: its id at most is there, since nobody gave the definition that says what it reads;
 * - `not-valid`: it is no time, or no language, that the target can hold;
 * - `characters`: control characters that the target does not allow were left out, the words are there;
 * - `earlier`: somebody has said it anew since;
 * - `no-heading`: no heading of the target is known for it.
 */
export type WhyNotMapped =
  | 'no-place'
  | 'paid'
  | 'only-in-words'
  | 'undecided'
  | 'unknown-wording'
  | 'not-valid'
  | 'characters'
  | 'earlier'
  | 'no-heading';

/** Something that was not, or not quite, mapped: said in the result, never dropped in silence. */
export interface NotMapped {
  /** Where it is in what came in: `people.len.ring`. */
  readonly path: string;
  readonly why: WhyNotMapped;
  /** The words themselves, where they are nowhere else. */
  readonly text?: string;
}

/** What a mapping made, and what it could not carry. */
export interface Mapped<Made> {
  readonly made: Made;
  readonly notMapped: readonly NotMapped[];
}

/** For this library's own use, never what somebody said: where something is drawn or sorted, and who typed it when. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['id', 'order', 'author', 'at', 'angle', 'revision']);

/** The fields of an entity that are not in `taken`. A field that the record gets some day is in here until it is mapped. */
export function fieldsLeft(
  collection: CollectionName,
  entity: object & { readonly id: string },
  taken: readonly string[],
): NotMapped[] {
  const at = `${collection}.${entity.id}`;
  return Object.entries<unknown>({ ...entity }).flatMap(([field, value]): NotMapped[] => {
    if (field === 'versions')
      return Object.keys(value as object).map((name) => ({ path: `${at}.versions.${name}`, why: 'undecided' }));
    if (value === undefined || BOOKKEEPING.has(field) || taken.includes(field)) return [];
    return [{ path: `${at}.${field}`, why: 'no-place' }];
  });
}

/** Whole collections that a mapping has nothing for, entity by entity. */
export function collectionsLeft(record: KithRecord, names: readonly CollectionName[], why: WhyNotMapped): NotMapped[] {
  return names.flatMap((name) => Object.keys(record[name]).map((id) => ({ path: `${name}.${id}`, why })));
}
