import { deepFreeze } from './draft.js';
import { isSame } from './patches.js';
import { COLLECTIONS, type KithRecord } from './record.js';

/** Nobody would be asked to choose between two clocks, two places in a list or on a ring, or two places to go on from. */
export const NEVER_ASKED: ReadonlySet<string> = new Set(['at', 'order', 'author', 'angle', 'place']);

type Plain = Readonly<Record<string, unknown>>;

/**
 * Three versions of one entity become one: what only they changed is theirs, what only I changed is mine, and where
 * both changed the same field, mine is shown and theirs is kept beside it in `versions` until somebody chooses.
 * `undefined` means that the entity is not there. Words beat removal: if one side removed what the other went on
 * writing, it stays. `whole` takes mine as it is: half of each is not what anybody wrote.
 */
export function mergeEntity(base: Plain | undefined, mine: Plain | undefined, theirs: Plain | undefined, whole?: boolean): Plain | undefined {
  if (isSame(mine, theirs) || isSame(base, theirs)) return mine;
  if (isSame(base, mine)) return theirs;
  if (whole || !mine || !theirs) return mine ?? theirs;
  const merged: Record<string, unknown> = {};
  const versions: Record<string, unknown> = {};
  for (const field in { ...theirs, ...versionsOf(theirs), ...mine, ...versionsOf(mine) }) {
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
  if (base === mine) return theirs.id === mine.id ? theirs : deepFreeze({ ...theirs, id: mine.id });
  const merged: Record<string, unknown> = { ...mine };
  // A record of Kith's own says what two stores agreed on. Mixed with another it would say what neither of them held.
  const whole = mine.id[0] === '~';
  merged['about'] = mergeEntity(base.about, mine.about, theirs.about, whole);
  for (const name of COLLECTIONS) merged[name] = mergeCollection(base[name], mine[name], theirs[name], whole);
  return deepFreeze(merged) as unknown as KithRecord;
}

function mergeCollection(base: Plain, mine: Plain, theirs: Plain, whole: boolean): Plain {
  if (base === theirs || mine === theirs) return mine;
  if (base === mine) return theirs;
  const merged: Record<string, unknown> = {};
  for (const id in { ...theirs, ...mine }) {
    const entity = mergeEntity(base[id] as Plain, mine[id] as Plain, theirs[id] as Plain, whole);
    if (entity !== undefined) merged[id] = entity;
  }
  return merged;
}
