import { mergeRecords } from '../model/merge.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { ChannelTrouble, type RecordChannel } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import type { Trouble } from '../session/session.js';
import { answerOf, endOf, openDatabase } from './indexed-db.js';
import { readRows, recordFromRows, rowsThatDiffer, type Row } from './rows.js';
import type { RecordStore, RecordSummary } from './store.js';

/** How long opening may take before the screen says "only in memory". Milliseconds. */
const OPENING_LIMIT = 2000;

interface Head extends RecordSummary {
  /** Raised by one with every exchange that wrote something. */
  readonly rev: number;
  readonly version: number;
}

/**
 * Keeps records on this device, in IndexedDB: one row per entity, so that two tabs which write at once both keep
 * their words. Each exchange compares revisions and writes inside one strict transaction: the old state or the new,
 * never half. BroadcastChannel is a hint only; a tab that missed it catches up with its next exchange.
 */
export function deviceStore({ name = 'kith' }: { readonly name?: string } = {}): RecordStore {
  let connection: Promise<IDBDatabase> | undefined;

  /** One connection a store, opened when it is first wanted and again when the browser has closed it. */
  const connect = (): Promise<IDBDatabase> => {
    const forget = () => (connection = undefined);
    connection ??= openDatabase(name, { upgrade: makeTables, closed: forget }).catch((error: unknown) => {
      forget();
      throw new ChannelTrouble('denied', error);
    });
    return connection;
  };

  /** Strict durability: "saved" means that a dead battery a moment later takes nothing. */
  const begin = (db: IDBDatabase, mode: IDBTransactionMode) => {
    const transaction = db.transaction(['heads', 'rows'], mode, { durability: 'strict' });
    return { transaction, heads: transaction.objectStore('heads'), rows: transaction.objectStore('rows') };
  };

  const rowsOf = (id: string, from = 0) => IDBKeyRange.bound([id, from], [id, Infinity]);

  const load = async (id: string) => {
    const { heads, rows } = begin(await connect(), 'readonly');
    const [head, all] = await Promise.all([
      answerOf(heads.get(id) as IDBRequest<Head | undefined>),
      answerOf(rows.index('news').getAll(rowsOf(id)) as IDBRequest<Row[]>),
    ]);
    return { head, ...recordFromRows(id, head?.version ?? RECORD_VERSION, all) };
  };

  return {
    async open(id, { signal } = {}) {
      signal?.throwIfAborted();
      const broadcast = new BroadcastChannel(`${name}/${id}`);
      const state = { known: 0 };
      const channel = deviceChannel({ id, connect, state, broadcast });
      try {
        const { head, record, setAside } = await withinLimit(load(id), channel.hint);
        signal?.throwIfAborted();
        state.known = head?.rev ?? 0;
        return openSession(record, { channel, setAside, newer: !!head && head.version > RECORD_VERSION });
      } catch (error) {
        if (signal?.aborted) {
          channel.close();
          throw signal.reason;
        }
        return openSession(emptyRecord(id), { channel, trouble: troubleOf(error) });
      }
    },

    async list() {
      const { heads } = begin(await connect(), 'readonly');
      const all = await answerOf(heads.getAll() as IDBRequest<Head[]>);
      return all.map(({ id, name: called, at }) => ({ id, name: called, at }));
    },

    async remove(id) {
      const { transaction, heads, rows } = begin(await connect(), 'readwrite');
      heads.delete(id);
      rows.delete(IDBKeyRange.bound([id, ''], [id, '\uffff']));
      await endOf(transaction);
      const broadcast = new BroadcastChannel(`${name}/${id}`);
      broadcast.postMessage('removed');
      broadcast.close();
    },
  };

  function deviceChannel({ id, state, broadcast }: ChannelParts): RecordChannel & { readonly hint: () => void } {
    let hinted: (() => void) | undefined;
    const hint = () => hinted?.();
    // Subscribed before anything is loaded: what arrives in between is read with the first exchange.
    broadcast.addEventListener('message', hint);
    const onVisible = () => document.visibilityState === 'visible' && hint();
    globalThis.document?.addEventListener('visibilitychange', onVisible);

    const exchange = async (base: KithRecord, mine: KithRecord): Promise<KithRecord> => {
      const db = await withinLimit(connect(), hint);
      const { transaction, heads, rows } = begin(db, 'readwrite');
      const end = endOf(transaction);
      try {
        const head = await answerOf(heads.get(id) as IDBRequest<Head | undefined>);
        if (!head && state.known > 0) throw new ChannelTrouble('cleared');
        if (head && head.version > RECORD_VERSION) throw new ChannelTrouble('failed');
        const isNews = head && head.rev > state.known;
        const news = isNews ? await answerOf(rows.index('news').getAll(rowsOf(id, state.known + 1)) as IDBRequest<Row[]>) : [];
        const { record: theirs } = readRows(base, news);
        const merged = mergeRecords(base, mine, theirs);
        const rev = (head?.rev ?? 0) + 1;
        const mustWrite = rowsThatDiffer(theirs, merged, rev);
        for (const row of mustWrite) rows.put({ ...row, record: id });
        if (mustWrite.length > 0)
          heads.put({ id, rev, version: RECORD_VERSION, name: merged.about.name ?? '', at: new Date().toISOString() } satisfies Head);
        await end;
        state.known = mustWrite.length > 0 ? rev : (head?.rev ?? 0);
        if (mustWrite.length > 0) broadcast.postMessage(rev);
        return merged;
      } catch (error) {
        end.catch(() => {});
        try {
          transaction.abort();
        } catch {
          // It has ended already; nothing of it was written.
        }
        throw new ChannelTrouble(troubleOf(transaction.error ?? error), error);
      }
    };

    return {
      durable: true,
      exchange,
      hint,
      onHint: (callback) => void (hinted = callback),
      startAgain: () => void (state.known = 0),
      close() {
        broadcast.close();
        globalThis.document?.removeEventListener('visibilitychange', onVisible);
      },
    };
  }
}

function makeTables(db: IDBDatabase): void {
  db.createObjectStore('heads', { keyPath: 'id' });
  db.createObjectStore('rows', { keyPath: ['record', 'key'] }).createIndex('news', ['record', 'rev']);
}

interface ChannelParts {
  readonly id: string;
  readonly connect: () => Promise<IDBDatabase>;
  /** The revision of storage that this page has seen. */
  readonly state: { known: number };
  readonly broadcast: BroadcastChannel;
}

/** Waits so long and no longer. What comes late is not lost: it hints, and the next exchange reads it. */
async function withinLimit<T>(promise: Promise<T>, late: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  promise.then(
    () => isLate && late(),
    () => {},
  );
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new ChannelTrouble('slow'));
    }, OPENING_LIMIT);
  });
  try {
    return await Promise.race([promise, limit]);
  } finally {
    clearTimeout(timer);
  }
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof ChannelTrouble) return error.reason;
  const name = (error as { readonly name?: string } | null)?.name;
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'SecurityError' || name === 'NotAllowedError' || name === 'InvalidStateError') return 'denied';
  return 'failed';
}
