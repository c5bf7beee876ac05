import { ChannelTrouble } from '../session/channel.js';
import type { Trouble } from '../session/session.js';
import { answerOf, endOf, openDatabase } from './indexed-db.js';
import { withinLimit } from './limit.js';
import type { Row } from './rows.js';
import { vaultStore } from './vault-store.js';
import type { Contents, Head, Vault, VaultStore } from './vault.js';
import { WHOLE, type Whole } from './whole.js';

export interface DeviceOptions {
  /** Of the database. Another name holds other records. */
  readonly name?: string;
}

/** Keeps records on this device, in IndexedDB. BroadcastChannel is a hint only: a tab that missed it catches up by itself. */
export function deviceStore({ name = 'kith' }: DeviceOptions = {}): VaultStore {
  return vaultStore(deviceVault(name));
}

/** Does something with both tables in one transaction: all of it or nothing. */
export type Within = <T>(
  mode: IDBTransactionMode,
  work: (heads: IDBObjectStore, rows: IDBObjectStore) => T | Promise<T>,
  durability?: IDBTransactionDurability,
) => Promise<T>;

function deviceVault(name: string): Vault {
  const hints = new Set<() => void>();
  let connection: Promise<IDBDatabase> | undefined;

  /** One connection, opened when it is first wanted and again when the browser has closed it. */
  const connect = (): Promise<IDBDatabase> => {
    const forget = () => (connection = undefined);
    connection ??= openDatabase(name, makeTables, forget).catch((error: unknown) => {
      forget();
      throw troubleFrom(error);
    });
    return withinLimit(connection, () => hints.forEach((hint) => hint()));
  };

  /** Strict durability: "saved" means that a dead battery a moment later takes nothing. */
  const within: Within = async (mode, work, durability = 'strict') => {
    const transaction = (await connect()).transaction(['heads', 'rows'], mode, { durability });
    const end = endOf(transaction);
    try {
      const answer = await work(transaction.objectStore('heads'), transaction.objectStore('rows'));
      await end;
      return answer;
    } catch (error) {
      end.catch(() => {});
      try {
        transaction.abort();
      } catch {
        // It has ended already; nothing of it was written.
      }
      throw troubleFrom(transaction.error ?? error);
    }
  };

  const channelOf = (id: string) => new BroadcastChannel(`${name}/${id}`);

  return {
    durable: true,

    read: (id, after) => within('readonly', (heads, rows) => contents(heads, rows, id, after)),

    write: (after, { head, rows: written, past }) =>
      within('readwrite', async (heads, rows) => {
        const { id } = head;
        const there = await headOf(heads, id);
        if ((there?.rev ?? 0) !== after) return contents(heads, rows, id, after);
        // The past is without a `rev` of its own: the index of what is news passes it by.
        for (const row of past ? [...written, past] : written) rows.put({ ...row, record: id });
        heads.put(head);
        return undefined;
      }),

    shelf: async () => (await import('./device-shelf.js')).deviceShelf(within, channelOf),

    watch(id, hint) {
      const broadcast = channelOf(id);
      const onVisible = () => document.visibilityState === 'visible' && hint();
      broadcast.onmessage = hint;
      globalThis.document?.addEventListener('visibilitychange', onVisible);
      hints.add(hint);
      return {
        tell: () => broadcast.postMessage('written'),
        stop() {
          broadcast.close();
          globalThis.document?.removeEventListener('visibilitychange', onVisible);
          hints.delete(hint);
        },
      };
    },
  };
}

function makeTables(db: IDBDatabase): void {
  db.createObjectStore('heads', { keyPath: 'id' });
  db.createObjectStore('rows', { keyPath: ['record', 'key'] }).createIndex('news', ['record', 'rev']);
}

const headOf = (heads: IDBObjectStore, id: string) => answerOf(heads.get(id) as IDBRequest<Head | undefined>);

async function contents(heads: IDBObjectStore, rows: IDBObjectStore, id: string, after?: number): Promise<Contents> {
  const [head, beside] = await Promise.all([
    headOf(heads, id),
    after === undefined ? answerOf(rows.get([id, WHOLE]) as IDBRequest<{ readonly whole: Whole } | undefined>) : undefined,
  ]);
  const whole = beside?.whole;
  const news = IDBKeyRange.bound([id, after ?? (Number(whole?.rev) || 0)], [id, Infinity], true);
  return { head, rows: await answerOf(rows.index('news').getAll(news) as IDBRequest<Row[]>), whole };
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
  InvalidStateError: 'denied',
};

const troubleFrom = (error: unknown) => new ChannelTrouble(TROUBLES[(error as { readonly name: string } | null)?.name ?? ''] ?? 'failed', error);
