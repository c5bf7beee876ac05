import { migrate } from '../model/migrations.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import { readRows, rowsThatDiffer, type ReadRecord, type Row } from './rows.js';

/** A whole record from rows of an older version, brought up to this code's. */
export function readOlderRows(id: string, version: number, rows: readonly Row[]): ReadRecord {
  const empty = emptyRecord(id);
  const plain: Record<string, unknown> = { ...empty, version };
  for (const { key, value } of rows) {
    const slash = key.indexOf('/');
    if (slash < 0) plain[key] = value;
    else if (value !== undefined) plain[key.slice(0, slash)] = { ...(plain[key.slice(0, slash)] as object), [key.slice(slash + 1)]: value };
  }
  return readRows(empty, rowsThatDiffer(empty, migrate(plain) as KithRecord, 0));
}
