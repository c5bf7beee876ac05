import { deepFreeze } from './draft.js';
import { ME, RECORD_FORMAT, RECORD_VERSION, entitySchemas, type COPY_PARTS, type GONE, type recordSchema, type RINGS, type SUPPORTS } from './schema.js';
import type { Shaped } from './shape.js';

type DeepReadonly<T> = T extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** A record inside an edit's recipe: change it freely. */
export type RecordDraft = Required<Shaped<typeof recordSchema>>;
/** A record as everybody else sees it: one frozen, plain, versioned JSON document. */
export type KithRecord = DeepReadonly<RecordDraft>;

export type CollectionName = keyof typeof entitySchemas;
export type Entity<Name extends CollectionName = CollectionName> = KithRecord[Name][string];
export type EntityDraft<Name extends CollectionName> = RecordDraft[Name][string];

export type Author = Entity<'authors'>;
export type Person = Entity<'people'>;
export type Tie = Entity<'ties'>;
export type Asset = Entity<'assets'>;
export type Conversation = Entity<'conversations'>;
export type Answer = Entity<'answers'>;
export type Step = Entity<'steps'>;
export type Note = Entity<'notes'>;
export type Sharing = Entity<'sharings'>;
export type Words = NonNullable<Answer['words']>;

export type Strength = Tie['strength'];
export type Flow = Tie['flow'];
export type Support = (typeof SUPPORTS)[number];
export type Gone = (typeof GONE)[number];
export type Ring = (typeof RINGS)[number];
export type Near = NonNullable<Person['near']>;
export type AssetKind = Asset['kind'];
export type Gift = NonNullable<Asset['gift']>;
export type CopyPart = (typeof COPY_PARTS)[number];

/** Every collection, in the order in which a reader would want them in a file. */
export const COLLECTIONS = Object.keys(entitySchemas) as readonly CollectionName[];

/** A random id. Never derived from what somebody said, so an id tells nothing. */
export function newId(): string {
  return crypto.randomUUID();
}

/** A record with nobody's words in it yet. It is as valid as a full one: nothing has to be filled in. */
export function emptyRecord(id: string = newId()): KithRecord {
  const collections = Object.fromEntries(COLLECTIONS.map((name) => [name, {}])) as Pick<KithRecord, CollectionName>;
  const authors = { [ME]: { id: ME, order: 'a0', role: 'me' } } as const;
  // Frozen throughout, as every record is: what is not would be taken for new by a recipe, and changed in place.
  return deepFreeze({ format: RECORD_FORMAT, version: RECORD_VERSION, id, about: {}, ...collections, authors });
}

/** Whether nothing has been said or added yet. */
export function isEmpty(record: KithRecord): boolean {
  return COLLECTIONS.every((name) => name === 'authors' || Object.keys(record[name]).length === 0);
}
