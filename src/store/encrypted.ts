import type { RecordSession } from '../session/session.js';
import { keysOf, lockWith, newKey, seal, unlockWith, unseal, WrongPassphrase, type Keys, type Lock } from './keys.js';
import { readRecovery, writeRecovery } from './recovery-file.js';
import { sealedVault } from './sealed-vault.js';
import type { LockableStore } from './store.js';
import { vaultStore } from './vault-store.js';
import type { VaultStore } from './vault.js';

export { WrongPassphrase } from './keys.js';

export interface EncryptedOptions {
  /** How long nobody may touch the page before it locks, in milliseconds. Unless told, five minutes. */
  readonly idle?: number;
}

/** Where the lock is kept: no record, and never listed. */
const LOCK = '~lock';
/** What is sealed beside the lock, to tell a key that is the right one. */
const CHECK = [LOCK, 'check'];
const ACTIVITY = ['pointerdown', 'keydown', 'input'] as const;

/**
 * Keeps the records of a store so that only a passphrase opens them, from the first write on. Wraps any store on a vault of
 * rows: `encrypted(deviceStore())`. It locks when nobody touches the page for a while and on `kith-leave`. Whoever forgets
 * the passphrase and has no recovery file has lost what is in it: nobody can open it, which has to be said beforehand.
 */
export function encrypted({ vault }: VaultStore, { idle = 5 * 60_000 }: EncryptedOptions = {}): LockableStore {
  const listeners = new Set<() => void>();
  const sessions = new Set<RecordSession>();
  let key: Uint8Array<ArrayBuffer> | undefined;
  let open: VaultStore | undefined;
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = () => listeners.forEach((listener) => listener());
  const readLock = async () => {
    const { head, rows } = await vault.read(LOCK, 0);
    const valueOf = (name: string) => rows.find(({ key }) => key === name)?.value;
    return { rev: head?.rev ?? 0, lock: valueOf('lock') as Lock | undefined, check: valueOf('check') };
  };
  /** Whether nobody else wrote one meanwhile. */
  const writeLock = async (after: number, lock: Lock, keys: Keys): Promise<boolean> => {
    const rev = after + 1;
    const head = { id: LOCK, rev, version: 1, name: '', at: '' };
    const check = await seal(keys, true, CHECK);
    const rows = [
      { key: 'lock', rev, value: lock },
      { key: 'check', rev, value: check },
    ];
    return !(await vault.write(after, { head, rows, past: undefined }));
  };

  const touched = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void whenIdle(), idle);
  };
  /** What could not be kept is only on this page: it is not locked away from whoever wrote it. */
  const whenIdle = async () => {
    if ([...sessions].some(({ status }) => status.state === 'problem' || status.state === 'memory')) touched();
    else await store.lock();
  };
  const listen = (how: 'addEventListener' | 'removeEventListener') => {
    // Not in Node.
    for (const type of ACTIVITY) globalThis[how]?.(type, touched, { capture: true });
    globalThis[how]?.('kith-leave', store.lock);
  };

  const unlocked = async (opened: Uint8Array<ArrayBuffer>) => {
    key = opened;
    open = vaultStore(sealedVault(vault, await keysOf(opened)));
    listen('addEventListener');
    touched();
    waiting.splice(0).forEach((go) => go());
    tell();
  };
  /** The store behind the lock, once it is open. */
  const whenOpen = async (signal?: AbortSignal): Promise<VaultStore> => {
    while (!open)
      await new Promise<void>((resolve, reject) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
      });
    return open;
  };

  const store: LockableStore = {
    get isOpen() {
      return !!open;
    },

    isSet: async () => !!(await readLock()).lock,

    async begin(passphrase) {
      const { rev, lock } = await readLock();
      const made = newKey();
      // Another tab may have been quicker.
      if (lock || !(await writeLock(rev, await lockWith(passphrase, made), await keysOf(made)))) return store.unlock(passphrase);
      await unlocked(made);
    },

    async unlock(passphrase) {
      const { lock } = await readLock();
      if (!lock) throw new WrongPassphrase();
      await unlocked(await unlockWith(passphrase, lock));
    },

    async change(passphrase, next) {
      const { rev, lock } = await readLock();
      if (!lock) throw new WrongPassphrase();
      const there = await unlockWith(passphrase, lock);
      await writeLock(rev, await lockWith(next, there), await keysOf(there));
    },

    recoveryFile: () => (key ? writeRecovery(key) : undefined),

    async recover(file, next) {
      const recovered = await readRecovery(file);
      const { rev, lock, check } = await readLock();
      const keys = await keysOf(recovered);
      if (lock && (await unseal(keys, check, CHECK)) !== true) throw new WrongPassphrase();
      await writeLock(rev, await lockWith(next, recovered), keys);
      await unlocked(recovered);
    },

    async lock() {
      if (!open) return;
      clearTimeout(timer);
      listen('removeEventListener');
      key = open = undefined;
      tell();
      await Promise.all([...sessions].map((session) => session.close()));
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    async open(id, options = {}) {
      const session = await (await whenOpen(options.signal)).open(id, options);
      sessions.add(session);
      const close = session.close.bind(session);
      session.close = () => {
        sessions.delete(session);
        return close();
      };
      return session;
    },

    list: async () => (await whenOpen()).list!(),
    remove: async (id) => (await vault.shelf()).remove(id),
  };
  return store;
}
