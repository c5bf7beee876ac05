import { mergeRecords } from '../model/merge.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import type { RecordChannel } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import type { RecordStore } from './store.js';

/** Holds records on this page. Nothing outlives it, and no status claims so. */
export function memoryStore(): RecordStore {
  const records = new Map<string, KithRecord>();
  const hints = new Map<string, Set<() => void>>();

  const channelTo = (id: string): RecordChannel => {
    const others = hints.get(id) ?? new Set();
    hints.set(id, others);
    let mine: (() => void) | undefined;
    return {
      durable: false,
      async exchange(base, record) {
        const merged = mergeRecords(base, record, records.get(id) ?? base);
        const isNews = merged !== records.get(id);
        records.set(id, merged);
        if (isNews) for (const hint of others) if (hint !== mine) hint();
        return merged;
      },
      onHint(callback) {
        others.add((mine = callback));
      },
      close() {
        if (mine) others.delete(mine);
      },
    };
  };

  return {
    async open(id, { signal } = {}) {
      signal?.throwIfAborted();
      return openSession(records.get(id) ?? emptyRecord(id), { channel: channelTo(id) });
    },
    async list() {
      return [...records.values()].map(({ id, about }) => ({ id, name: about.name ?? '', at: '' }));
    },
    async remove(id) {
      records.delete(id);
    },
  };
}
