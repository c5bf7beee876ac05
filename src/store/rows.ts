import { deepFreeze } from '../model/draft.js';
import { difference } from '../model/patches.js';
import type { CollectionName, KithRecord } from '../model/record.js';
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
  const now = new Map<string, unknown>();
  for (const { path: [name, id] } of difference(before, after))
    if (name === 'about') now.set(name, after.about);
    else now.set(`${name}/${id}`, after[name][id]);
  return [...now].map(([key, value]) => (value === undefined ? { key, rev } : { key, rev, value }));
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
  const isTaken = ({ key, value }: Row): boolean => {
    const [name, ...rest] = key.split('/') as [CollectionName | 'about', ...string[]];
    if (name === 'about') {
      if (departure(aboutSchema, value)) return false;
      next.about = value;
      return true;
    }
    const id = rest.join('/');
    const schema = Object.hasOwn(entitySchemas, name) && entitySchemas[name];
    if (!schema || (value !== undefined && (departure(schema, value) || (value as { id: string }).id !== id)))
      return false;
    if (next[name] === record[name]) next[name] = { ...next[name] };
    if (value === undefined) delete next[name][id];
    else next[name][id] = value;
    return true;
  };
  const setAside = rows.filter((row) => !isTaken(row));
  return { record: deepFreeze(next) as unknown as KithRecord, setAside };
}
