import type { RecordStore, RecordSummary } from './store.js';
import type { Row } from './rows.js';
import type { PastRow } from './spell.js';
import type { Whole } from './whole.js';

/** What is known of a record beside its rows. An id that begins with `~` is Kith's own, and never listed. */
export interface Head extends RecordSummary {
  /** Raised by one with every write. */
  readonly rev: number;
  /** The version of the record's format. */
  readonly version: number;
}

/** What a vault holds of a record: all of it, or what was written since a revision. */
export interface Contents {
  /** `undefined`: there is no such record. */
  readonly head: Head | undefined;
  readonly rows: readonly Row[];
  /** What stood before these rows, where somebody asked for everything. */
  readonly whole?: Whole | undefined;
}

/** One write: all of it or nothing. */
export interface Writing {
  readonly head: Head;
  readonly rows: readonly Row[];
  /** What stood before, beside the record: see `Spell`. Such rows are no part of what `read` answers. */
  readonly past: PastRow | undefined;
}

/**
 * Where rows are kept: a database, or this page. A store is built on one with `vaultStore`; `encrypted` builds on the same
 * one, with rows that only it can read.
 */
export interface Vault {
  /** Whether what it takes outlives the page. */
  readonly durable: boolean;
  /**
   * What was written after a revision; after 0, every row. Without one, everything, in the quickest way: as a whole, and the
   * rows since.
   */
  read(id: string, after?: number): Promise<Contents>;
  /**
   * Writes if nobody has after that revision, in one strict step; else writes nothing and answers what was written.
   * @throws {ChannelTrouble} when it cannot be kept. Nothing was written then.
   */
  write(after: number, writing: Writing): Promise<Contents | undefined>;
  /** What is seldom asked for; fetched when it is. */
  shelf(): Promise<Shelf>;
  /** Calls back when somebody else may have written to a record, until what it answers is called. */
  watch(id: string, hint: () => void): Watch;
}

/** The records of a vault as they stand side by side, and what stood before in each. */
export interface Shelf {
  heads(): Promise<readonly Head[]>;
  /** Removes a record with all that belongs to it. */
  remove(id: string): Promise<void>;
  /** Rows of the past, oldest first. */
  past(id: string): Promise<readonly PastRow[]>;
  /** Puts these in place of all that there are, in one step, if there are still so many. */
  replacePast(id: string, were: number, rows: readonly PastRow[]): Promise<void>;
  /** Keeps a record as a whole beside its rows, if this is still its head. Where that saves nothing, a vault has no such thing. */
  keepWhole?(head: Head, whole: Whole): Promise<void>;
}

export interface Watch {
  /** Tells the others. */
  tell(): void;
  stop(): void;
}

/** A store that is built on a vault. */
export interface VaultStore extends RecordStore {
  readonly vault: Vault;
}
