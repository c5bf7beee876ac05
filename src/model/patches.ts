import { COLLECTIONS, type CollectionName, type KithRecord } from './record.js';

/** Where a change happened: an entity, one of its fields, or a field of `about`. */
export type Path =
  | readonly [collection: CollectionName, id: string]
  | readonly [collection: CollectionName, id: string, field: string]
  | readonly ['about', field: string];

/** One change: what stands at the path now, and what stood there before. `undefined` means nothing. */
export interface Patch {
  readonly path: Path;
  readonly value: unknown;
  readonly was: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/**
 * What changed from one frozen record to the next, by field. Whatever is the same object is the same: an edit shares
 * all that it did not touch, so this looks only where something happened.
 */
export function difference(before: KithRecord, after: KithRecord): Patch[] {
  const patches: Patch[] = [];
  if (before.about !== after.about)
    fieldsThatDiffer(before.about, after.about, (field, value, was) => patches.push({ path: ['about', field], value, was }));
  for (const name of COLLECTIONS) {
    const [old, now] = [before[name] as Plain, after[name] as Plain];
    if (old === now) continue;
    for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
      const [was, value] = [old[id], now[id]];
      if (was === value) continue;
      if (was === undefined || value === undefined) patches.push({ path: [name, id], value, was });
      else
        fieldsThatDiffer(was as Plain, value as Plain, (field, newValue, oldValue) =>
          patches.push({ path: [name, id, field], value: newValue, was: oldValue }),
        );
    }
  }
  return patches;
}

function fieldsThatDiffer(was: Plain, now: Plain, found: (field: string, value: unknown, was: unknown) => void): void {
  for (const field of new Set([...Object.keys(was), ...Object.keys(now)]))
    if (was[field] !== now[field] && !isSame(was[field], now[field])) found(field, now[field], was[field]);
}

/** The record with these changes made. Shares what they do not touch. A field of an entity that is gone is left out. */
export function applyPatches(record: KithRecord, patches: readonly Patch[]): KithRecord {
  const next = { ...record } as Record<string, unknown>;
  const own = new Set<string>();
  const copyOnce = (name: string) => {
    if (!own.has(name)) next[name] = { ...(next[name] as Plain) };
    own.add(name);
    return next[name] as Record<string, unknown>;
  };
  for (const { path, value } of patches) {
    if (path[0] === 'about') setOrRemove(copyOnce('about'), path[1], value);
    else if (path.length === 2) setOrRemove(copyOnce(path[0]), path[1], value);
    else {
      const collection = copyOnce(path[0]);
      const entity = collection[path[1]];
      if (entity === undefined) continue;
      const copy = { ...(entity as Plain) };
      setOrRemove(copy, path[2], value);
      collection[path[1]] = Object.freeze(copy);
    }
  }
  for (const name of own) Object.freeze(next[name]);
  return Object.freeze(next) as unknown as KithRecord;
}

function setOrRemove(target: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) delete target[key];
  else target[key] = value;
}

/** The changes that take these back, last first. */
export function invert(patches: readonly Patch[]): Patch[] {
  return patches.map(({ path, value, was }) => ({ path, value: was, was: value })).reverse();
}

/** What stands at a path of a record now. */
export function valueAt(record: KithRecord, path: Path): unknown {
  if (path[0] === 'about') return (record.about as Plain)[path[1]];
  const entity = (record[path[0]] as Plain)[path[1]] as Plain | undefined;
  return path.length === 2 ? entity : entity?.[path[2]];
}

/** Whether two pieces of plain JSON say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  const keys = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as Plain)[key], (other as Plain)[key]))
  );
}
