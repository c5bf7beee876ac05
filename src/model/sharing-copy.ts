import { hasPlace } from './assets.js';
import { byOrder, orderAfter } from './order.js';
import { newId, type CopyPart, type KithRecord, type RecordDraft } from './record.js';
import { aboutSchema, COPY_PARTS, ME, recordSchema } from './schema.js';
import { object } from './shape.js';
import { renewIds } from './sharing-copy-ids.js';
import { keysOf, nameFinder, type Named } from './sharing-copy-names.js';
import { pickWhatGoes, putAuthors, putBare } from './sharing-copy-pick.js';
import { freeTextsOf, type FreeText, type Place } from './sharing-copy-texts.js';

/** What a person chooses to give, and how. */
export interface SharingChoice {
  readonly recipient: string;
  readonly purpose: string;
  readonly parts: ReadonlySet<CopyPart>;
  /** Who is not shown by name, by the id of a person or a place: what they are called in the copy instead. */
  readonly roles: Readonly<Record<string, string>>;
  /** The ids of people, places, answers, steps that are left out. */
  readonly leftOut: ReadonlySet<string>;
  /** The ids of people who are left out, but for the line that they are not to be contacted. Only what somebody said yes to. */
  readonly warnedOf: ReadonlySet<string>;
  /** What was decided of names found in what was said, by their keys: whether each goes as it stands. */
  readonly asSaid: Readonly<Record<string, boolean>>;
  /** With the name of the one whose record it is. */
  readonly ownName: boolean;
  /** With the names of those who wrote, rather than what they are. */
  readonly authorNames: boolean;
  /** The ids of pictures and recordings that go. */
  readonly media: ReadonlySet<string>;
}

/** The words that stand in brackets where a name was, in the page's language. */
export interface CopyWords {
  readonly somebody: string;
  readonly me: string;
  readonly authors: Readonly<Record<'supporter' | 'coordinator' | 'interpreter', string>>;
}

/**
 * A name that is withheld, in something that goes. It is shown before it goes. It does not go as it stands unless somebody
 * says so, or it is also the name of somebody who is shown.
 */
export interface FoundName extends Place {
  readonly key: string;
  /** The name as it stands there. */
  readonly name: string;
  /** The ids of those it may mean. */
  readonly whose: readonly string[];
  /** All of the text, as it was said, and where in it the name stands. */
  readonly text: string;
  readonly spots: readonly { readonly start: number; readonly end: number }[];
  /** What stands in its place; nothing can where the person writes to the recipient, and changes it there. */
  readonly instead: string | undefined;
  readonly goesAsSaid: boolean;
}

/** A copy, ready to be handed over, and what to know before it is. */
export interface SharingCopy {
  /** The very text that goes: a record like any other. */
  readonly text: string;
  readonly id: string;
  readonly found: readonly FoundName[];
  /** The ids of the people and places whom it is about: in it for themselves, or named in something that goes; those left out, too. */
  readonly concerned: ReadonlySet<string>;
  /** The ids of those not to be contacted who are not in it: ask once whether to add that one line. */
  readonly unwarned: readonly string[];
}

/** The shape of a copy: a record that says whose hands it is for, and has neither other versions nor a list of copies. */
export const sharingCopySchema = (() => {
  const { sharings: _given, about: _about, ...fields } = recordSchema.fields;
  const { versions: _versions, sharing, ...about } = aboutSchema.fields;
  return object({ ...fields, about: object({ ...about, sharing: { ...sharing, maybe: undefined } }) });
})();

/**
 * A copy of part of a record. What goes is picked field by field, so nothing goes that was not thought of: no other
 * versions, no history, no list of copies, nothing that no screen shows. All ids are new. `at` is when it is made.
 */
export function makeSharingCopy(
  record: KithRecord,
  choice: SharingChoice,
  words: CopyWords,
  at = new Date(),
): SharingCopy {
  const copy = pickWhatGoes(record, choice);
  const everybody = namedIn(record);
  const concerned = new Set([
    ...Object.keys(copy.people),
    ...placesIn(copy),
    ...Object.values(copy.steps).map(({ who }) => who),
  ]);
  const find = nameFinder(everybody);
  for (const { text } of freeTextsOf(copy))
    for (const { whose } of find(text)) whose.forEach((id) => concerned.add(id));
  const alters = { ...record.people, ...record.assets };
  for (const id of concerned) if (!alters[id]) concerned.delete(id);

  const isShown = (id: string) => !choice.leftOut.has(id);
  const takesStep = new Set(Object.values(copy.steps).map(({ who }) => who));
  for (const id of [...concerned, ...choice.warnedOf]) {
    const one = alters[id];
    if (!one || copy.people[id] || copy.assets[id]) continue;
    const isWarnedOf = !('kind' in one) && one.doNotContact && (isShown(id) || choice.warnedOf.has(id));
    if (isWarnedOf || (takesStep.has(id) && isShown(id))) putBare(copy, one);
  }
  for (const one of [...Object.values(copy.people), ...Object.values(copy.assets)])
    if (Object.hasOwn(choice.roles, one.id) && !choice.warnedOf.has(one.id)) one.name = roleOf(one.id, choice, words);
  putAuthors(copy, record, choice);
  const to = { recipient: choice.recipient.trim(), ...(choice.purpose.trim() && { purpose: choice.purpose.trim() }) };
  copy.about.sharing = { ...to, at: at.toISOString() };

  const found = findWithheld(freeTextsOf(copy), record, everybody, choice, words);
  const changed = putInBrackets(found);
  if (changed) copy.about.sharing.changed = changed;
  const { sharings: _none, ...goes } = renewIds(copy);
  return {
    text: JSON.stringify(goes, undefined, 2),
    id: goes.id,
    found,
    concerned,
    unwarned: Object.values(record.people)
      .filter(({ id, doNotContact }) => doNotContact && !copy.people[id])
      .sort(byOrder)
      .map(({ id }) => id),
  };
}

/** Keeps in the record who got what and when. */
export function recordSharing(draft: RecordDraft, choice: SharingChoice, copy: SharingCopy, at = new Date()): void {
  const id = newId();
  draft.sharings[id] = {
    id,
    order: orderAfter(draft.sharings),
    author: ME,
    at: at.toISOString(),
    recipient: choice.recipient.trim(),
    ...(choice.purpose.trim() && { purpose: choice.purpose.trim() }),
    parts: COPY_PARTS.filter((part) => choice.parts.has(part)),
    named: [...copy.concerned].filter((one) => !isWithheld(one, choice)),
    copy: copy.id,
  };
}

/** Whether a person or a place goes without its name. */
function isWithheld(id: string, { leftOut, roles, warnedOf }: SharingChoice): boolean {
  return !warnedOf.has(id) && (leftOut.has(id) || Object.hasOwn(roles, id));
}

const placesIn = ({ assets }: RecordDraft) =>
  Object.values(assets)
    .filter(hasPlace)
    .map(({ id }) => id);

/** Everybody in a record who has a name, those who wrote and the person at the centre among them. */
function namedIn(record: KithRecord): Named[] {
  const named = (one: { readonly id: string; readonly name?: string }, isPerson = true): Named => ({
    id: one.id,
    name: one.name ?? '',
    isPerson,
  });
  return [
    ...Object.values(record.people).map((one) => named(one)),
    ...Object.values(record.assets)
      .filter(hasPlace)
      .map((one) => named(one, false)),
    ...Object.values(record.authors).map((one) => named(one)),
    named({ id: ME, name: record.about.name }),
  ].filter(({ name }) => name.trim());
}

const roleOf = (id: string, { roles, leftOut }: SharingChoice, { somebody }: CopyWords) =>
  (!leftOut.has(id) && Object.hasOwn(roles, id) && roles[id]!.trim()) || somebody;

function findWithheld(
  texts: readonly FreeText[],
  record: KithRecord,
  everybody: readonly Named[],
  choice: SharingChoice,
  words: CopyWords,
): Change[] {
  const withholds = ({ id }: Named) =>
    id === ME ? !choice.ownName : record.authors[id] ? !choice.authorNames : isWithheld(id, choice);
  const find = nameFinder(everybody.filter(withholds));
  const shown = new Set(everybody.filter((one) => !withholds(one)).flatMap(keysOf));
  const standIn = (id: string) => {
    const role = record.authors[id]?.role;
    return id === ME ? words.me : role && role !== 'me' ? words.authors[role] : roleOf(id, choice, words);
  };
  return texts.flatMap(({ text, become, collection, id, path }) => {
    const byKey = new Map<string, Change>();
    for (const { start, end, whose, key } of find(text)) {
      const full = `${collection}/${id}/${path.join('.')}#${key}`;
      const roles = new Set(whose.map(standIn));
      const instead = collection === 'about' ? undefined : `[${roles.size === 1 ? [...roles][0]! : words.somebody}]`;
      const goesAsSaid = !instead || (choice.asSaid[full] ?? shown.has(key));
      const found = byKey.get(key) ?? {
        collection,
        id,
        path,
        key: full,
        name: text.slice(start, end),
        whose,
        text,
        spots: [],
        instead,
        goesAsSaid,
        become,
      };
      found.spots.push({ start, end });
      byKey.set(key, found);
    }
    return [...byKey.values()];
  });
}

type Change = FoundName & {
  readonly spots: { readonly start: number; readonly end: number }[];
  readonly become: (text: string) => void;
};

/** Puts what stands instead in the place of names, and answers how many names were changed. */
function putInBrackets(found: readonly Change[]): number {
  const changes = found.filter(({ goesAsSaid }) => !goesAsSaid);
  const texts = new Map(changes.map(({ become, text }) => [become, text]));
  const spots = changes.flatMap(({ spots, instead, become }) => spots.map((spot) => ({ ...spot, instead, become })));
  // From the last to the first, so that those before stay where they are.
  for (const { start, end, instead, become } of spots.sort((one, other) => other.start - one.start)) {
    const text = texts.get(become)!;
    texts.set(become, text.slice(0, start) + instead + text.slice(end));
  }
  for (const [become, text] of texts) become(text);
  return new Set(changes.map(({ whose }) => whose.join())).size;
}
