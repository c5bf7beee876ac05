import { byOrder, orderAfter } from './order.js';
import { newId, type Asset, type KithRecord, type Near, type Person, type RecordDraft } from './record.js';
import { ME } from './schema.js';

/** Adds an asset and answers its id. */
export function addAsset(draft: RecordDraft, asset: Partial<Asset> & Pick<Asset, 'kind' | 'name'>): string {
  const id = asset.id ?? newId();
  const order = orderAfter({ ...draft.people, ...draft.assets });
  draft.assets[id] = { id, order, author: ME, at: new Date().toISOString(), ...asset } as RecordDraft['assets'][string];
  return id;
}

/** What a person brings, offers, asks for or tells: assets of these kinds, in their order. */
export function assetsOf(record: KithRecord, matches: (asset: Asset) => boolean): Asset[] {
  return Object.values(record.assets).filter(matches).sort(byOrder);
}

/** Whether somebody is paid to be around, or something is an organisation: it looks different, and comes last. */
export function isService(one: Person | Asset): boolean {
  return one.ring === 'exchange' || ('kind' in one ? one.kind === 'organisation' : !!one.paid);
}

/** Whether it can be near or far: people, groups, places and organisations. What is left are the person's own words. */
export function hasPlace(one: Person | Asset): boolean {
  return !('kind' in one) || one.kind === 'group' || one.kind === 'place' || one.kind === 'organisation';
}

/** Everybody and everything, services last. */
export function everything(record: KithRecord): (Person | Asset)[] {
  return [...Object.values(record.people), ...Object.values(record.assets)].sort(
    (a, b) => Number(isService(a)) - Number(isService(b)) || byOrder(a, b),
  );
}

/** People, groups and places from the door outwards; `undefined` holds those whose distance nobody has said. Organisations come last. */
export function nearMe(record: KithRecord): Map<Near | undefined, (Person | Asset)[]> {
  const byNearness = new Map<Near | undefined, (Person | Asset)[]>();
  for (const one of everything(record).filter(hasPlace)) byNearness.set(one.near, [...(byNearness.get(one.near) ?? []), one]);
  return byNearness;
}
