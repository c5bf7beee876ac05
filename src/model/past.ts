import { receiveRecord } from './door.js';
import { applyPatches, difference, type Patch, type Path } from './patches.js';
import { COLLECTIONS, type CollectionName, type KithRecord, type Words } from './record.js';
import { ME } from './schema.js';
import { anything, departure, listOf, maybe, object, text } from './shape.js';

/** What stood at a path before it was changed; without a value, nothing. */
export interface Was {
  readonly path: Path;
  readonly was?: unknown;
}

/** What stood before a spell of writing, in the order in which it was changed: put back last to first. */
export interface Past {
  /** When the spell began, ISO 8601. */
  readonly at: string;
  readonly was: readonly Was[];
}

const pastSchema = object({
  at: text(40),
  was: listOf(object({ path: listOf(text(200), 2, 3), was: maybe(anything) })),
});

/** Whether what storage holds is a past. What it puts back goes through the door besides. */
export function isPast(value: unknown): value is Past {
  return (
    departure(pastSchema, value) === undefined &&
    (value as Past).was.every(({ path: [name] }) => name === 'about' || COLLECTIONS.includes(name as CollectionName))
  );
}

/** A state of the record that can be read again. */
export interface Moment {
  /** When what changed it began, ISO 8601. */
  readonly at: string;
  /** The record as it stood before. */
  readonly before: KithRecord;
  /** What was changed then. */
  readonly changes: readonly Patch[];
  /** The ids of the authors whose words those are. */
  readonly by: readonly string[];
}

/** The earlier states of a record, latest first. One that cannot be read ends the way back. */
export function moments(record: KithRecord, pasts: readonly Past[]): Moment[] {
  const found: Moment[] = [];
  let after = record;
  for (const past of [...pasts].reverse()) {
    let before: KithRecord;
    try {
      before = receiveRecord(putBack(after, past));
    } catch {
      break;
    }
    // Where somebody was is nothing that they said; what has been taken back since leaves nothing to look at.
    const changes = difference(before, after).filter(({ path }) => path[2] !== 'place');
    if (changes.length > 0) found.push({ at: past.at, before, changes, by: authorsOf(changes) });
    after = before;
  }
  return found;
}

function putBack(record: KithRecord, { was }: Past): KithRecord {
  return applyPatches(
    record,
    [...was].reverse().map(({ path, was: value }) => ({ path, value, was: undefined })),
  );
}

function authorsOf(changes: readonly Patch[]): string[] {
  const authors = changes.flatMap(({ value }) => {
    const { author } = (value ?? {}) as Partial<Words>;
    return author ?? [];
  });
  return [...new Set(authors.length > 0 ? authors : [ME])];
}

/** Most characters of JSON that the past of a record may have: a fifth of that is what a page of text takes, zipped. */
export const MOST_PAST = 240_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The same past in less room: of the last day every spell, of the last month every hour, before that every day. Where that
 * is not enough, pictures and recordings of then go first, each worth a book of words; then the oldest.
 */
export function compacted(pasts: readonly Past[], now: number, most = MOST_PAST): Past[] {
  const kept: Past[] = [];
  for (const past of pasts) {
    const last = kept.at(-1);
    if (last && spanOf(last, now) === spanOf(past, now)) kept[kept.length - 1] = joined(last, past);
    else kept.push(past);
  }
  let length = kept.reduce((sum, past) => sum + lengthOf(past), 0);
  for (let at = 0; length > most && at < kept.length; at++) {
    const heavy = kept[at]!;
    kept[at] = withoutMedia(heavy);
    length += lengthOf(kept[at]!) - lengthOf(heavy);
  }
  while (length > most) length -= lengthOf(kept.shift()!);
  return kept;
}

/** Without what was to be seen and heard; that something was added, and what was said of it, takes no room. */
function withoutMedia({ at, was }: Past): Past {
  return { at, was: was.filter(({ path: [collection, , field], was }) => collection !== 'media' || was === undefined || (field && field !== 'data')) };
}

const lengthOf = (past: Past) => JSON.stringify(past).length;

/** Spells with the same span become one. Clocks that disagree only keep more apart. */
function spanOf({ at }: Past, now: number): string {
  const age = now - Date.parse(at);
  return at.slice(0, age < DAY ? 24 : age < 30 * DAY ? 'YYYY-MM-DDTHH'.length : 'YYYY-MM-DD'.length);
}

/** Two spells that follow each other, as one: of each path, what stood there before both. */
function joined(older: Past, newer: Past): Past {
  const seen = new Set(older.was.map(({ path }) => path.join('/')));
  const begun = new Set(older.was.flatMap(({ path, was }) => (path.length === 2 && was === undefined ? path.join('/') : [])));
  const more = newer.was.filter(({ path }) => !seen.has(path.join('/')) && !begun.has(path.slice(0, 2).join('/')));
  return { at: older.at, was: [...older.was, ...more] };
}

/** How many entities of each collection were changed, in the order of the record; the person's own name counts as `about`. */
export function countChanged(changes: readonly Patch[]): (readonly [name: CollectionName | 'about', count: number])[] {
  const names = ['about', ...COLLECTIONS] as const;
  const idsIn = (name: string) =>
    new Set(changes.flatMap(({ path }) => (path[0] === name ? [name === 'about' ? '' : path[1]] : [])));
  return names.map((name) => [name, idsIn(name).size] as const).filter(([, count]) => count > 0);
}

/** Brings an earlier state back: a recipe that leaves the record as it was then. */
export function bringBack(earlier: KithRecord): (draft: object) => void {
  return (draft) => void Object.assign(draft, earlier);
}
