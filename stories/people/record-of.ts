import { deepFreeze } from '../../src/model/draft.js';
import { receiveRecord } from '../../src/model/door.js';
import { orderAfter } from '../../src/model/order.js';
import { COLLECTIONS, emptyRecord, type CollectionName, type Entity, type KithRecord } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';

type Told<Name extends CollectionName> = Omit<Entity<Name>, 'order'>;
type Life = { readonly [Name in CollectionName]?: readonly Told<Name>[] };

/** The record of an invented person: what is told of them, in the order in which it is told, through the one door. */
export function recordOf(id: string, about: KithRecord['about'], life: Life = {}): KithRecord {
  const collections = COLLECTIONS.map((name) => {
    const collection: Record<string, { readonly id: string; readonly order: string }> = { ...emptyRecord(id)[name] };
    for (const told of life[name] ?? []) collection[told.id] = { order: orderAfter(collection), ...told };
    return [name, collection] as const;
  });
  return deepFreeze(receiveRecord({ ...emptyRecord(id), about, ...Object.fromEntries(collections) }));
}

/** Words as the person at the centre said them. */
export const said = (text: string, at?: string) => ({ text, author: ME, verbatim: true, ...(at && { at }) });

/** How somebody else put it. */
export const putBy = (author: string, text: string, at?: string) => ({
  text,
  author,
  verbatim: false,
  ...(at && { at }),
});
