import type { Within } from './device.js';
import { answerOf } from './indexed-db.js';
import { PAST, type PastRow } from './spell.js';
import type { PastVault } from './vault.js';

const pastOf = (id: string) => IDBKeyRange.bound([id, PAST], [id, `${PAST}\uffff`]);

/** The rows of the past among those of the device's database. */
export function devicePast(within: Within): PastVault {
  return {
    read: (id) => within('readonly', (_, rows) => answerOf(rows.getAll(pastOf(id)) as IDBRequest<PastRow[]>)),

    replace: (id, were, now) =>
      within('readwrite', async (_, rows) => {
        const keys = await answerOf(rows.getAllKeys(pastOf(id)));
        if (keys.length !== were) return;
        rows.delete(pastOf(id));
        for (const { key, value } of now) rows.put({ record: id, key, value });
      }),
  };
}
