import type { Within } from './device.js';
import { answerOf } from './indexed-db.js';
import { PAST, type PastRow } from './spell.js';
import type { Head, Shelf } from './vault.js';
import { WHOLE } from './whole.js';

const pastOf = (id: string) => IDBKeyRange.bound([id, PAST], [id, `${PAST}\uffff`]);

/** The records of the device side by side. Rows of the past lie among those of the record. */
export function deviceShelf(within: Within, channelOf: (id: string) => BroadcastChannel): Shelf {
  return {
    heads: () => within('readonly', (heads) => answerOf(heads.getAll() as IDBRequest<Head[]>)),

    async remove(id) {
      await within('readwrite', (heads, rows) => {
        heads.delete(id);
        rows.delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
      });
      const broadcast = channelOf(id);
      broadcast.postMessage('removed');
      broadcast.close();
    },

    past: (id) => within('readonly', (_, rows) => answerOf(rows.getAll(pastOf(id)) as IDBRequest<PastRow[]>)),

    replacePast: (id, were, now) =>
      within('readwrite', async (_, rows) => {
        const keys = await answerOf(rows.getAllKeys(pastOf(id)));
        if (keys.length !== were) return;
        rows.delete(pastOf(id));
        for (const { key, value } of now) rows.put({ record: id, key, value });
      }),

    // Nobody's words are lost with it, so nothing waits until it is safe.
    keepWhole: (head, whole) =>
      within(
        'readwrite',
        async (heads, rows) => {
          const there: unknown = await answerOf(heads.get(head.id));
          if (JSON.stringify(there) === JSON.stringify(head)) rows.put({ record: head.id, key: WHOLE, whole });
        },
        'relaxed',
      ),
  };
}
