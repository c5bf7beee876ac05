// What a store on a vault does beside the record that is open: its past, and the other records.
import { compacted, isPast, type Past } from '../model/past.js';
import { RECORD_VERSION } from '../model/schema.js';
import { VERSION } from '../model/version.js';
import { readRecord } from './read-record.js';
import type { PastRow } from './spell.js';
import type { RecordSummary } from './store.js';
import type { Vault } from './vault.js';
import { sumOf } from './whole.js';

/** So few rows are read as quickly one by one. */
const FEW = 50;
/** A record with many pictures opens from few rows as well, and would take its room twice. Bytes. */
const MOST = 8_000_000;

/** The records of a vault as a list shows them. */
export async function listRecords(vault: Vault): Promise<RecordSummary[]> {
  const heads = await (await vault.shelf()).heads();
  return heads.filter(({ id }) => !id.startsWith('~')).map(({ id, name, at }) => ({ id, name, at }));
}

/** What stood before, oldest first. What cannot be read ends the way back there. */
export async function readPast(vault: Vault, id: string): Promise<Past[]> {
  return readable(await (await vault.shelf()).past(id));
}

/** Which records are being tidied, and whether somebody has asked again meanwhile. */
const underWay = new WeakMap<Vault, Map<string, boolean>>();

/** What is done once for each spell of writing. Where two tabs take turns: not twice at once, but once more afterwards. */
export async function tidy(vault: Vault, id: string): Promise<void> {
  const asked = underWay.get(vault) ?? new Map<string, boolean>();
  underWay.set(vault, asked);
  if (asked.has(id)) return void asked.set(id, true);
  try {
    do {
      asked.set(id, false);
      await compactPast(vault, id);
      await keepWhole(vault, id);
    } while (asked.get(id));
  } finally {
    asked.delete(id);
  }
}

/** Keeps a record as a whole beside its rows, where there are enough rows that are not in one yet. */
async function keepWhole(vault: Vault, id: string): Promise<void> {
  if (!vault.durable) return;
  await settled();
  const { head, version, record, setAside, rows } = await readRecord(vault, id);
  if (!head || rows.length < FEW || setAside.length > 0 || version !== RECORD_VERSION) return;
  await settled();
  const { rev } = head;
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, rev, record]));
  if (bytes.length > MOST) return;
  await (await vault.shelf()).keepWhole?.(head, { rev, bytes, sum: await sumOf(bytes) });
}

/** When the page has nothing else to do. Safari has no idle time to speak of. */
const settled = () => new Promise<unknown>((resolve) => (globalThis.requestIdleCallback ?? setTimeout)(resolve));

/** Keeps what stood before in little room. */
async function compactPast(vault: Vault, id: string): Promise<void> {
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
