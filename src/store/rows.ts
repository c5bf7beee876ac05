import { deepFreeze } from '../model/draft.js';
import { isSame } from '../model/patches.js';
import { COLLECTIONS, type CollectionName, type KithRecord } from '../model/record.js';
import { aboutSchema, entitySchemas } from '../model/schema.js';
import { departure } from '../model/shape.js';

/** One entity of a record as a row of storage. `rev` is the record's revision that last wrote it. */
export interface Row {
  /** `people/ID`, or `about`. */
  readonly key: string;
  readonly rev: number;
  /** Absent: the entity was removed. The row stays, so that other tabs hear of it. */
  readonly value?: unknown;
}

type Collections = Record<CollectionName, Record<string, unknown>> & { about: unknown };

/** The rows that turn one record into another. */
export function rowsThatDiffer(before: KithRecord, after: KithRecord, rev: number): Row[] {
  const rows: Row[] = [];
  const compare = (key: string, was: unknown, value: unknown) => {
    if (was !== value && !isSame(was, value)) rows.push(value === undefined ? { key, rev } : { key, rev, value });
  };
  compare('about', before.about, after.about);
  for (const name of COLLECTIONS) {
    const [old, now] = [before[name], after[name]];
    if (old === now) continue;
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) compare(`${name}/${id}`, old[id], now[id]);
  }
  return rows;
}

/** A record that was read, and the rows that were not: they stay as they are, and can be saved. */
export interface ReadRecord {
  readonly record: KithRecord;
  readonly setAside: readonly Row[];
}

/** The record with these rows read into it. Every row is checked; what does not hold is set aside. */
export function readRows(record: KithRecord, rows: readonly Row[]): ReadRecord {
  if (rows.length === 0) return { record, setAside: [] };
  const next = { ...record } as unknown as Collections;
  const own = new Set<CollectionName>();
  const isTaken = ({ key, value }: Row): boolean => {
    const [name, ...rest] = key.split('/') as [CollectionName | 'about', ...string[]];
    if (name === 'about') {
      if (departure(aboutSchema, value) !== undefined) return false;
      next.about = deepFreeze(value);
      return true;
    }
    const id = rest.join('/');
    const schema = Object.hasOwn(entitySchemas, name) && entitySchemas[name];
    if (!schema || (value !== undefined && (departure(schema, value) !== undefined || (value as { id: string }).id !== id)))
      return false;
    if (!own.has(name)) next[name] = { ...next[name] };
    own.add(name);
    if (value === undefined) delete next[name][id];
    else next[name][id] = deepFreeze(value);
    return true;
  };
  const setAside = rows.filter((row) => !isTaken(row));
  for (const name of own) Object.freeze(next[name]);
  return { record: Object.freeze(next) as unknown as KithRecord, setAside };
}
