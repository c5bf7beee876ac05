import { deepFreeze } from './draft.js';
import { isSame, keysOf } from './patches.js';
import { COLLECTIONS, type KithRecord } from './record.js';

/** Nobody would be asked to choose between two clocks, two places in a list or two places on a ring. */
const NEVER_ASKED: ReadonlySet<string> = new Set(['at', 'order', 'author', 'angle']);

type Plain = Readonly<Record<string, unknown>>;

/**
 * Three versions of one entity become one: what only they changed is theirs, what only I changed is mine, and where
 * both changed the same field, mine is shown and theirs is kept beside it in `versions` until somebody chooses.
 * `undefined` means that the entity is not there. Words beat removal: if one side removed what the other went on
 * writing, it stays.
 */
export function mergeEntity(base: Plain | undefined, mine: Plain | undefined, theirs: Plain | undefined): Plain | undefined {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (!mine || !theirs) return mine ?? theirs;
  const merged: Record<string, unknown> = {};
  const versions: Record<string, unknown> = {};
  for (const field of keysOf({ ...theirs, ...versionsOf(theirs) }, { ...mine, ...versionsOf(mine) })) {
    if (field === 'versions') continue;
    const [was, my, their] = [base?.[field], mine[field], theirs[field]];
    const value = isSame(was, my) ? their : my;
    if (value !== undefined) merged[field] = value;
    const bothChanged = value !== their && !isSame(was, their) && !isSame(my, their);
    const isAsked = bothChanged && their !== undefined && !NEVER_ASKED.has(field);
    const [old, ours, others] = [base, mine, theirs].map((one) => versionsOf(one)[field] ?? []) as [unknown[], unknown[], unknown[]];
    // What was there before and is gone from one side has been settled there.
    const kept = [...ours, ...others, ...(isAsked ? [their] : [])].filter(
      (one, at, all) =>
        all.findIndex((each) => isSame(each, one)) === at &&
        (!has(old, one) || (has(ours, one) && has(others, one))),
    );
    if (kept.length > 0) versions[field] = kept;
  }
  if (Object.keys(versions).length > 0) merged['versions'] = versions;
  return merged;
}

const versionsOf = (entity: Plain | undefined) => (entity?.['versions'] ?? {}) as Readonly<Record<string, unknown[]>>;
const has = (list: readonly unknown[], one: unknown) => list.some((each) => isSame(each, one));

/**
 * Three versions of a record become one, entity by entity: `base` is what both sides started from. Everything that
 * either side did not touch is shared by reference, so the cost follows what changed. The same rules serve two tabs,
 * a file that is opened into a record, and every store.
 */
export function mergeRecords(base: KithRecord, mine: KithRecord, theirs: KithRecord): KithRecord {
  if (base === theirs || mine === theirs) return mine;
  if (base === mine) return theirs.id === mine.id ? theirs : Object.freeze({ ...theirs, id: mine.id });
  const merged: Record<string, unknown> = { ...mine };
  merged['about'] = deepFreeze(mergeEntity(base.about, mine.about, theirs.about));
  for (const name of COLLECTIONS) merged[name] = mergeCollection(base[name], mine[name], theirs[name]);
  return Object.freeze(merged) as unknown as KithRecord;
}

function mergeCollection(base: Plain, mine: Plain, theirs: Plain): Plain {
  if (base === theirs || mine === theirs) return mine;
  if (base === mine) return theirs;
  const merged: Record<string, unknown> = {};
  for (const id of keysOf(theirs, mine)) {
    const entity = mergeEntity(base[id] as Plain, mine[id] as Plain, theirs[id] as Plain);
    if (entity !== undefined) merged[id] = deepFreeze(entity);
  }
  return Object.freeze(merged);
}
