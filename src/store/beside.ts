// What a store on a vault does beside the record that is open: its past, and the other records.
import { compacted, isPast, type Past } from '../model/past.js';
import type { PastRow } from './spell.js';
import type { RecordSummary } from './store.js';
import type { Vault } from './vault.js';

/** The records of a vault as a list shows them. */
export async function listRecords(vault: Vault): Promise<RecordSummary[]> {
  const heads = await (await vault.shelf()).heads();
  return heads.filter(({ id }) => !id.startsWith('~')).map(({ id, name, at }) => ({ id, name, at }));
}

/** What stood before, oldest first. What cannot be read ends the way back there. */
export async function readPast(vault: Vault, id: string): Promise<Past[]> {
  return readable(await (await vault.shelf()).past(id));
}

/** Keeps what stood before in little room: once for each spell of writing. */
export async function compactPast(vault: Vault, id: string): Promise<void> {
  const shelf = await vault.shelf();
  const rows = await shelf.past(id);
  const were = readable(rows);
  const are = compacted(were, Date.now());
  if (are.length === rows.length) return;
  // The last one may still be written to, so it keeps its key.
  const keys = rows.slice(-are.length).map(({ key }) => key);
  await shelf.replacePast(id, rows.length, are.map((value, at): PastRow => ({ key: keys[at]!, value })));
}

function readable(rows: readonly PastRow[]): Past[] {
  const values = rows.map(({ value }) => value);
  const broken = values.findLastIndex((value) => !isPast(value));
  return values.slice(broken + 1) as Past[];
}
