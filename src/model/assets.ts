import { byOrder, orderAfter } from './order.js';
import { newId, type Asset, type KithRecord, type Near, type Person, type RecordDraft } from './record.js';
import { ME } from './schema.js';

/** Adds an asset and answers its id. */
export function addAsset(draft: RecordDraft, asset: Omit<Partial<Asset>, 'id'> & Pick<Asset, 'kind' | 'name'>): string {
  const id = newId();
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

/** People, groups and places from the door outwards; `undefined` holds those whose distance nobody has said. Organisations come last. */
export function nearMe(record: KithRecord): Map<Near | undefined, (Person | Asset)[]> {
  const places = Object.values(record.assets).filter(({ kind }) => kind === 'group' || kind === 'place' || kind === 'organisation');
  const byNearness = new Map<Near | undefined, (Person | Asset)[]>();
  for (const one of [...Object.values(record.people), ...places].sort((a, b) => Number(isService(a)) - Number(isService(b)) || byOrder(a, b))) {
    const group = byNearness.get(one.near);
    if (group) group.push(one);
    else byNearness.set(one.near, [one]);
  }
  return byNearness;
}
