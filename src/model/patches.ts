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
  const look = (path: readonly string[], was: unknown, value: unknown): void => {
    if (was === value) return;
    const isField = path.length === (path[0] === 'about' ? 2 : 3);
    if (isField || !was || !value) {
      if (!isSame(was, value)) patches.push({ path: path as unknown as Path, value, was });
      // Compared before a path is made of it: most of a record stays as it is.
    } else for (const key in { ...was, ...value }) if (was[key as never] !== value[key as never]) look([...path, key], was[key as never], value[key as never]);
  };
  for (const name of ['about', ...COLLECTIONS] as const) look([name], before[name], after[name]);
  return patches;
}

/** The keys of both. */
export function keysOf(one: object, other: object): Set<string> {
  return new Set([...Object.keys(one), ...Object.keys(other)]);
}

/** The record with these changes made. Shares what they do not touch. A field of an entity that is gone is left out. */
export function applyPatches(record: KithRecord, patches: readonly Patch[]): KithRecord {
  return patches.reduce((next, { path, value }) => withValue(next as unknown as Plain, path, value) as unknown as KithRecord, record);
}

function withValue(plain: Plain, [key, ...deeper]: readonly string[], value: unknown): Plain {
  const there = plain[key!] as Plain | undefined;
  if (deeper.length > 0 && !there) return plain;
  const copy = { ...plain, [key!]: deeper.length > 0 ? withValue(there!, deeper, value) : value };
  if (copy[key!] === undefined) delete copy[key!];
  return Object.freeze(copy);
}

/** The changes that take these back, last first. */
export function invert(patches: readonly Patch[]): Patch[] {
  return patches.map(({ path, value, was }) => ({ path, value: was, was: value })).reverse();
}

/** What stands at a path of a record now. */
export function valueAt(record: KithRecord, path: Path): unknown {
  return path.reduce((at: unknown, key) => (at as Plain | undefined)?.[key], record);
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
