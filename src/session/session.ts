import type { Conflict } from '../model/conflicts.js';
import type { Past } from '../model/past.js';
import type { Patch } from '../model/patches.js';
import type { KithRecord, RecordDraft } from '../model/record.js';

/**
 * Why something is not kept: storage is refused, full, too slow to answer, was cleared meanwhile,
 * belongs to a newer version of the library by now, or failed otherwise; where it
 * is kept elsewhere, it cannot be reached (`offline`) or wants to know who is writing (`signed-out`).
 */
export type Trouble = 'denied' | 'full' | 'slow' | 'cleared' | 'newer' | 'failed' | 'offline' | 'signed-out';

/**
 * Where the record stands, as the screen may say it. `saved` is said of what is durable only.
 * - `memory`: held on this page only. With `reason`, because keeping it did not work.
 * - `problem`: it was kept before, and the last change was not.
 */
export interface SessionStatus {
  readonly state: 'opening' | 'memory' | 'saving' | 'saved' | 'offline' | 'problem' | 'conflict' | 'read-only';
  readonly reason?: Trouble;
  /** When it was last made durable. */
  readonly at?: Date;
  /** It goes to another device too. */
  readonly elsewhere?: boolean;
  /** Who else has it open, by the names that they gave: where the store can tell. */
  readonly others?: readonly string[];
  /** Rows of storage that could not be read and were set aside. */
  readonly setAside?: number;
}

/** One change as a host hears of it. */
export interface Change {
  readonly patches: readonly Patch[];
  /** What happened, in the page's language, as the undo button says it. */
  readonly what: string;
}

export interface EditOptions {
  /** What happened, in the page's language: "moved Len to friends". */
  readonly what?: string;
  /** Edits with the same burst that follow each other within two seconds are undone together: typing in one field. */
  readonly burst?: string;
  /** `false` for what no person did: filling an opened record with what the page holds. */
  readonly undoable?: boolean;
}

/** What an undo or a redo did: nothing to do, done, or left alone because somebody has since written there. */
export type UndoOutcome = { readonly done: 'nothing' } | { readonly done: 'done' | 'overtaken'; readonly change: Change };

export type SessionEvent =
  | { readonly type: 'change'; readonly source: 'edit' | 'undo' | 'elsewhere'; readonly patches: readonly Patch[] }
  | { readonly type: 'status' };

/** One open record: what it says now, edits, undo, and where it is kept. */
export interface RecordSession {
  /** The record as it stands: a frozen snapshot, replaced whole by each change. */
  readonly record: KithRecord;
  readonly status: SessionStatus;
  readonly conflicts: readonly Conflict[];
  /** What the store could not read, as it stands there: rows that are broken, or sealed with another key. */
  readonly setAside: readonly unknown[];
  /** Nothing can be changed: the host said so, or the record is of a newer version than this code knows. */
  readonly: boolean;
  /** What the next undo or redo would take back or bring back; `undefined` when there is nothing. */
  readonly undoable: Change | undefined;
  readonly redoable: Change | undefined;
  /** Changes the record by a recipe over a draft. Answers what changed; `undefined` when nothing did. */
  edit(recipe: (draft: RecordDraft) => void, options?: EditOptions): Change | undefined;
  undo(): UndoOutcome;
  redo(): UndoOutcome;
  /** Takes another record into this one by the rules of `mergeRecords`, as one change that can be undone. */
  takeIn(record: KithRecord, options?: EditOptions): Change | undefined;
  /** Whether what stood before is kept beyond this page. */
  readonly keepsPast: boolean;
  /** What stood before, oldest first, once all that is new is kept: `moments` reads the earlier states from it. */
  past(): Promise<readonly Past[]>;
  /** Tries again to keep what could not be kept. */
  retry(): void;
  /** Resolves when nothing is on its way to the store any more, whether it arrived or not. */
  settled(): Promise<void>;
  subscribe(listener: (event: SessionEvent) => void): () => void;
  /** Lets go of the store, after what is on its way has arrived. */
  close(): Promise<void>;
}
