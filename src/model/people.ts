import { byOrder, orderAfter } from './order.js';
import { newId, type Asset, type AssetKind, type Flow, type KithRecord, type Person, type RecordDraft, type Ring, type Strength, type Tie } from './record.js';
import { ME } from './schema.js';

/** Somebody, a group, a place or an organisation that can sit on a ring. Kept once, in `people` or in `assets`. */
export interface Alter {
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'group';
  /** Which kind of asset, where it is one. */
  readonly asset?: AssetKind;
  readonly ring: Ring;
  readonly angle?: number;
  readonly order: string;
  readonly about?: string;
  readonly symbol?: string;
  /** Paid people and organisations look different, and come last. */
  readonly paid: boolean;
  readonly doNotContact: boolean;
  /** The tie with the person at the centre, where there is one. */
  readonly tie?: Tie;
}

/** The ring on which something belongs that nobody has placed: people as friends, what is paid outside. */
function ringOf(entity: Person | Asset): Ring {
  if (entity.ring) return entity.ring;
  if ('kind' in entity) return entity.kind === 'organisation' ? 'exchange' : 'participation';
  return entity.paid ? 'exchange' : 'friendship';
}

const SITS_ON_A_RING: ReadonlySet<string> = new Set(['group', 'place', 'organisation']);

/** Everybody and everything in the support network, in their order. */
export function altersOf(record: KithRecord): Alter[] {
  const assets = Object.values(record.assets).filter(({ kind }) => SITS_ON_A_RING.has(kind));
  return [...Object.values(record.people), ...assets].sort(byOrder).map((entity) => {
    const ring = ringOf(entity);
    const isPerson = !('kind' in entity);
    return {
      id: entity.id,
      name: entity.name,
      kind: isPerson ? 'person' : 'group',
      asset: isPerson ? undefined : entity.kind,
      ring,
      angle: entity.angle,
      order: entity.order,
      about: entity.about,
      symbol: entity.symbol,
      paid: isPerson ? !!entity.paid || ring === 'exchange' : entity.kind === 'organisation' || ring === 'exchange',
      doNotContact: isPerson && !!entity.doNotContact,
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
  return (
    Object.values(record.people).find(isIt) ??
    Object.values(record.assets).find((asset) => SITS_ON_A_RING.has(asset.kind) && isIt(asset))
  );
}

/** Adds a person and answers their id. */
export function addPerson(draft: RecordDraft, person: Omit<Partial<Person>, 'id'> & { readonly name: string }): string {
  const id = newId();
  const order = orderAfter({ ...draft.people, ...draft.assets });
  draft.people[id] = { id, order, author: ME, at: new Date().toISOString(), ...person } as RecordDraft['people'][string];
  return id;
}

/** The id of the tie between two: one tie a pair, so two devices that draw the same line draw one. */
export function tieId(one: string, other: string): string {
  return [one, other].sort().join('~');
}

/** Draws or redraws the tie between two. What is not given stays; a new tie is ordinary and says nothing about help. */
export function setTie(
  draft: RecordDraft,
  one: string,
  other: string,
  change: { readonly strength?: Strength; readonly flow?: Flow },
): void {
  const id = tieId(one, other);
  const tie = draft.ties[id];
  if (tie) Object.assign(tie, change);
  else draft.ties[id] = { id, order: orderAfter(draft.ties), author: ME, one, other, strength: 'ordinary', flow: 'none', ...change };
}

/** Takes a person or an asset out, with their ties. Steps and words that name them stay: they were said. */
export function removeAlter(draft: RecordDraft, id: string): void {
  delete draft.people[id];
  delete draft.assets[id];
  for (const tie of Object.values(draft.ties)) if (tie.one === id || tie.other === id) delete draft.ties[tie.id];
}

/** Changes fields of a person or of an asset, whichever the id points at; `undefined` clears a field. */
export function changeAlter(draft: RecordDraft, id: string, change: Partial<Person> & Partial<Asset>): void {
  const entity = (draft.people[id] ?? draft.assets[id]) as Record<string, unknown> | undefined;
  if (!entity) return;
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) delete entity[field];
    else entity[field] = value;
  }
}
