import { emptyRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { readRows, type ReadRecord, type Row } from './rows.js';
import type { Head, Vault } from './vault.js';
import { recordIn } from './whole.js';

export interface FoundRecord extends ReadRecord {
  readonly head: Head | undefined;
  /** Of the library that wrote it. */
  readonly version: number;
  /** The rows that had to be read one by one. */
  readonly rows: readonly Row[];
}

/** Reads a record from a vault: as a whole with the rows since, or, where there is none that holds, from every row. */
export async function readRecord(vault: Vault, id: string, after?: number): Promise<FoundRecord> {
  const { head, rows, whole } = await vault.read(id, after);
  const before = whole ? await recordIn(whole).catch(() => {}) : emptyRecord(id);
  if (!before) return readRecord(vault, id, 0);
  const version = head?.version ?? RECORD_VERSION;
  // Rows of an older library: only once, on a page that has just loaded a newer one.
  const read = version < RECORD_VERSION ? (await import('./older-rows.js')).readOlderRows(id, version, rows) : readRows(before, rows);
  return { ...read, head, version, rows };
}
