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
