import { hasPlace, isService } from './assets.js';
import { byOrder, orderAfter } from './order.js';
import { newId, type Asset, type AssetKind, type KithRecord, type Person, type RecordDraft, type Tie } from './record.js';
import { ME } from './schema.js';
import { tieId } from './tie-id.js';

// Apart, because a page that only shows people does not need it yet.
export { changeAlter, removeAlter, setTie } from './alter-edits.js';
export { tieId };

/** Somebody, a group, a place or an organisation that can sit on a ring. Kept once, in `people` or in `assets`. */
export interface Alter {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** Which kind of asset, where it is one. */
  readonly asset?: AssetKind;
  /** The id of a ring: one of `RINGS`, or of those that the page has in their place. */
  readonly ring: string;
  readonly angle?: number;
  readonly order: string;
  readonly about?: string;
  readonly symbol?: string;
  /** Paid people and organisations look different, and come last. */
  readonly paid: boolean;
  readonly doNotContact: boolean;
  /** Of `GONE`: no longer here, and why. */
  readonly gone?: string;
  readonly sector?: string;
  /** The tie with the person at the centre, where there is one. */
  readonly tie?: Tie;
}

/** The ring on which something belongs that nobody has placed: people as friends, what is paid outside. */
function ringOf(entity: Person | Asset): string {
  return entity.ring ?? (isService(entity) ? 'exchange' : 'kind' in entity ? 'participation' : 'friendship');
}

/** Which ring it is, from the middle; one that is not among these is the outermost. */
export function ringIndex(rings: readonly { readonly id: string }[], ring: string): number {
  const at = rings.findIndex(({ id }) => id === ring);
  return at < 0 ? rings.length - 1 : at;
}

/** All who can sit on a ring. */
function whoIsIn({ people, assets }: KithRecord): (Person | Asset)[] {
  return [...Object.values(people), ...Object.values(assets)].filter(hasPlace);
}

const known = new WeakMap<KithRecord, readonly Alter[]>();

/** Everybody and everything in the support network, in their order. Worked out once for a record that nobody changes any more. */
export function altersOf(record: KithRecord): readonly Alter[] {
  const alters = known.get(record) ?? altersIn(record);
  if (Object.isFrozen(record)) known.set(record, alters);
  return alters;
}

function altersIn(record: KithRecord): Alter[] {
  return whoIsIn(record)
    .sort(byOrder)
    .map((entity) => {
      const asset = 'kind' in entity ? entity.kind : undefined;
      return {
        ...entity,
        kind: asset ? 'group' : 'person',
        asset,
        ring: ringOf(entity),
        paid: isService(entity),
        doNotContact: !!(entity as Person).doNotContact,
        tie: record.ties[tieId(ME, entity.id)],
      };
    });
}

/** The name of whoever an id points at, in whichever collection they are; empty when they are gone. */
export function nameOf(record: KithRecord, id: string): string {
  return record.people[id]?.name ?? record.assets[id]?.name ?? record.authors[id]?.name ?? '';
}

/** Somebody already named so, whatever the capitals: a name said twice is the same person unless somebody says otherwise. */
export function findByName(record: KithRecord, name: string): Person | Asset | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  const isIt = (one: { readonly name: string }) => one.name.trim().toLocaleLowerCase() === wanted;
  return whoIsIn(record).find(isIt);
}

/** Adds a person and answers their id. */
export function addPerson(draft: RecordDraft, person: Omit<Partial<Person>, 'id'> & { readonly name: string }): string {
  const id = newId();
  const order = orderAfter({ ...draft.people, ...draft.assets });
  draft.people[id] = { id, order, author: ME, at: new Date().toISOString(), ...person } as RecordDraft['people'][string];
  return id;
}
