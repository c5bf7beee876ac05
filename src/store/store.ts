import type { RecordSession } from '../session/session.js';

/** What a list of records shows of each. */
export interface RecordSummary {
  readonly id: string;
  /** The person's name, where they gave one. */
  readonly name: string;
  /** When it was last written to, ISO 8601. */
  readonly at: string;
}

/** Where records are kept. */
export interface RecordStore {
  /**
   * Opens a record, or begins it. Always answers a session that can be written in: where keeping fails, its status says so.
   * Rejects only with the signal's reason, when the host has gone away meanwhile.
   */
  open(id: string, options?: { readonly signal?: AbortSignal }): Promise<RecordSession>;
  list?(): Promise<readonly RecordSummary[]>;
  /** Removes a record with all that belongs to it. */
  remove(id: string): Promise<void>;
}

/**
 * A store behind a passphrase. What it opens waits until it is unlocked; when it locks, every session that it opened is
 * closed, and whoever shows one takes it off the screen.
 */
export interface LockableStore extends RecordStore {
  readonly isOpen: boolean;
  /** Whether there is a passphrase yet. */
  isSet(): Promise<boolean>;
  /** Sets the first passphrase, and opens. */
  begin(passphrase: string): Promise<void>;
  /** @throws {WrongPassphrase} when it is another one. Nothing is changed by that. */
  unlock(passphrase: string): Promise<void>;
  /** Puts another passphrase in place of this one. @throws {WrongPassphrase} */
  change(passphrase: string, next: string): Promise<void>;
  lock(): Promise<void>;
  /** A file that opens without the passphrase; `undefined` while it is locked. */
  recoveryFile(): Blob | undefined;
  /** Opens with such a file and sets another passphrase. @throws {WrongPassphrase} when it is a file of another device. */
  recover(file: Blob, next: string): Promise<void>;
  /** Calls back when it was locked or unlocked. */
  subscribe(listener: () => void): () => void;
}
