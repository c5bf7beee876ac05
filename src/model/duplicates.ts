import { changeAlter, removeAlter } from './alter-edits.js';
import { joinedSource } from './community.js';
import { link } from './links.js';
import { inOrder } from './order.js';
import type { Asset, KithRecord, RecordDraft } from './record.js';
import { tieId } from './tie-id.js';

/** Two things of a record that may be the same one. */
export interface Twins {
  readonly one: Asset;
  readonly other: Asset;
}

/** Words that say nothing about which one it is. */
const SAYS_NOTHING = new Set('a an and at by for in of on the to with y yr a’r group club society association community hebddo clwb grwp'.split(' '));
/** How much of two names has to be the same, of all words in both: where they are known to be at one place, and where not. */
const ALIKE = { together: 0.5, unknown: 0.75 };
/** At one place: within so many degrees, some 250 metres in Britain. */
const [NORTH, EAST] = [0.00225, 0.0038];
/** A word that so many have does not tell them apart. */
const COMMON = 60;
const MOST = 500;

/** Those that are called alike and are at one place, or may be. Nothing is put together here: people look at both and say. */
export function twinsIn({ assets }: Pick<KithRecord, 'assets'>): Twins[] {
  const all = inOrder(assets).filter(({ kind, name }) => kind !== 'gift' && kind !== 'story' && name.trim());
  const words = all.map(({ name }) => wordsOf(name));
  const byWord = new Map<string, number[]>();
  words.forEach((said, index) => said.forEach((word) => byWord.set(word, [...(byWord.get(word) ?? []), index].slice(0, COMMON + 1))));
  const found: Twins[] = [];
  const seen = new Set<number>();
  for (const [index, said] of words.entries())
    for (const word of said) {
      const others = byWord.get(word)!;
      if (others.length > COMMON) continue;
      for (const other of others) {
        if (other <= index || seen.has(index * all.length + other)) continue;
        seen.add(index * all.length + other);
        if (areAlike(all[index]!, all[other]!, said, words[other]!)) found.push({ one: all[index]!, other: all[other]! });
        if (found.length === MOST) return found;
      }
    }
  return found;
}

function wordsOf(name: string): ReadonlySet<string> {
  const folded = name.normalize('NFD').replace(/\p{M}|['’]/gu, '').toLowerCase();
  const all = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = all.filter((word) => !SAYS_NOTHING.has(word));
  return new Set(telling.length ? telling : all);
}

function areAlike(one: Asset, other: Asset, said: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const both = [...said].filter((word) => others.has(word)).length;
  const alike = both / (said.size + others.size - both);
  const areTogether = areAtOnePlace(one, other);
  return areTogether !== false && alike >= (areTogether ? ALIKE.together : ALIKE.unknown);
}

/** `undefined`: nobody knows. */
function areAtOnePlace(one: Asset, other: Asset): boolean | undefined {
  if (one.point && other.point)
    return Math.abs(one.point.latitude - other.point.latitude) < NORTH && Math.abs(one.point.longitude - other.point.longitude) < EAST;
  if (!one.address || !other.address) return undefined;
  const [here, there] = [wordsOf(one.address), wordsOf(other.address)];
  return [...here].filter((word) => there.has(word)).length >= Math.min(here.size, there.size, 2) || undefined;
}

/**
 * Makes one of two: `keep` stays, with these fields; what pointed at the other points at it. A field that only the other had is
 * kept, so that nothing is lost.
 */
export function mergeAssets(draft: RecordDraft, keep: string, other: string, fields: Partial<Asset>): void {
  const [stays, goes] = [draft.assets[keep], draft.assets[other]];
  if (!stays || !goes || keep === other) return;
  const missing = Object.entries(goes).filter(([field, value]) => !(field in stays) && value !== undefined);
  // Neither source is forgotten: what either of them offers is here already.
  const source = joinedSource(stays.source, goes.source);
  changeAlter(draft, keep, { ...Object.fromEntries(missing), ...fields, ...(source && { source }) });
  for (const joined of Object.values(draft.links)) {
    const beside = joined.one === other ? joined.other : joined.other === other ? joined.one : undefined;
    if (beside === undefined || beside === keep) continue;
    if (joined.one === other) link(draft, keep, beside);
    else link(draft, beside, keep);
  }
  for (const tie of Object.values(draft.ties)) {
    if (tie.one !== other && tie.other !== other) continue;
    const [one, two] = [tie.one, tie.other].map((end) => (end === other ? keep : end)) as [string, string];
    const id = tieId(one, two);
    if (one !== two && !draft.ties[id]) draft.ties[id] = { ...tie, id, one, other: two };
  }
  pointElsewhere(draft as unknown as Record<string, unknown>, other, keep);
  removeAlter(draft, other);
}

/** Wherever an id stands as a value: a step with a group, an introduction to it. */
function pointElsewhere(draft: Record<string, unknown>, from: string, to: string): void {
  for (const name of ['steps', 'introductions', 'notes', 'answers'])
    for (const entity of Object.values((draft[name] ?? {}) as Record<string, Record<string, unknown>>))
      for (const [field, value] of Object.entries(entity)) {
        if (field === 'id') continue;
        if (value === from) entity[field] = to;
        else if (Array.isArray(value) && value.includes(from)) entity[field] = [...new Set(value.map((one: unknown) => (one === from ? to : one)))];
      }
}
