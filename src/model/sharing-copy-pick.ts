import { hasPlace } from './assets.js';
import { saysSomething } from './conversations.js';
import { saysNothing, notesNewestFirst } from './outcome.js';
import {
  emptyRecord,
  type Asset,
  type CollectionName,
  type EntityDraft,
  type KithRecord,
  type Person,
  type RecordDraft,
  type Gone,
} from './record.js';
import { GONE, ME } from './schema.js';
import type { SharingChoice } from './sharing-copy.js';
import { standingAnswers } from './talks.js';

/**
 * What goes, still under its own ids and names. Field by field: what is not named here does not go, and nothing is named
 * that the printed page does not show, so whoever looks at the page has seen it all.
 */
export function pickWhatGoes(from: KithRecord, choice: SharingChoice): RecordDraft {
  // Only read, and copied field by field.
  const record = from as RecordDraft;
  const copy = structuredClone(emptyRecord(record.id)) as RecordDraft;
  copy.about = only(record.about, choice.ownName ? (['name', 'lang'] as const) : (['lang'] as const));
  const { parts } = choice;
  const goes = ({ id }: { readonly id: string }) => !choice.leftOut.has(id);
  const put = <Name extends CollectionName>(
    name: Name,
    entity: EntityDraft<Name>,
    fields: readonly (keyof EntityDraft<Name>)[],
  ) => {
    if (goes(entity)) (copy[name] as Record<string, unknown>)[entity.id] = only(entity, ['id', 'order', ...fields]);
  };
  if (parts.has('words')) for (const answer of answersThatGo(record)) putAnswer(copy, record, answer, goes(answer));
  if (parts.has('hopes'))
    for (const hope of Object.values(record.hopes)) put('hopes', hope, ['words', ...(hope.from && copy.answers[hope.from] ? (['from'] as const) : [])]);
  if (parts.has('people'))
    for (const person of Object.values(record.people)) put('people', person, fieldsOf(person, choice));
  for (const asset of Object.values(record.assets)) {
    if (hasPlace(asset)) {
      if (parts.has('places')) put('assets', asset, fieldsOf(asset, choice));
    } else if (parts.has('gifts')) put('assets', asset, ['kind', 'name', 'gift', 'exchange', 'length']);
  }
  const [note] = notesNewestFirst(record);
  if (parts.has('changed') && note && !saysNothing(note))
    put('notes', { ...(note as EntityDraft<'notes'>), kept: note.kept ?? note.at }, [
      'at',
      'sorted',
      'changed',
      'kept',
    ]);
  if (parts.has('steps'))
    for (const step of Object.values(record.steps))
      if (!step.done)
        put('steps', step, [
          'who',
          'what',
          'when',
          'introduction',
          ...(step.note && copy.notes[step.note] ? (['note'] as const) : []),
        ]);
  for (const media of Object.values(record.media))
    if (choice.media.has(media.id) && (!media.of || copy.answers[media.of])) put('media', media, ['of', 'kind', 'type', 'about', 'words', 'seconds', 'data']);
  const isIn = (id: string) => id === ME || copy.people[id] || copy.assets[id];
  for (const tie of Object.values(record.ties))
    if (isIn(tie.one) && isIn(tie.other))
      copy.ties[tie.id] = only(tie, ['id', 'order', 'one', 'other', 'strength', 'flow']);
  // Whom and what an answer is about goes where both go; an answer that says nothing without them stays.
  for (const link of Object.values(record.links))
    if (copy.answers[link.one] && (isIn(link.other) || copy.steps[link.other])) copy.links[link.id] = only(link, ['id', 'order', 'one', 'other']);
  for (const answer of Object.values(copy.answers)) if (!saysSomething(copy, answer)) delete copy.answers[answer.id];
  return copy;
}

/** The answers that stand. What was said before, and otherwise since, stays in the record. */
export const answersThatGo = (record: KithRecord): AnswerDraft[] => standingAnswers(record) as AnswerDraft[];

function putAnswer(copy: RecordDraft, record: RecordDraft, answer: AnswerDraft, goes: boolean): void {
  if (!goes) return;
  const talk = record.conversations[answer.conversation]!;
  const picked = (copy.conversations[talk.id] ??= only(talk, ['id', 'order', 'at', 'definition', 'revision', 'lang']));
  const question = talk.added?.[answer.prompt];
  if (question !== undefined) picked.added = { ...picked.added, [answer.prompt]: question };
  const { ownCards, ...went } = only(answer, [
    ...(['id', 'order', 'at', 'conversation', 'prompt', 'asked', 'revision', 'lang'] as const),
    ...(['words', 'otherWords', 'views', 'differs', 'cards', 'ownCards', 'stillTrue', 'confirmed'] as const),
  ]);
  // Cards that were made, and not picked, stay.
  const shown = Object.entries(ownCards ?? {}).filter(([id]) => answer.cards?.includes(id));
  copy.answers[answer.id] = { ...went, ...(shown.length > 0 && { ownCards: Object.fromEntries(shown) }) };
}

/** What is said of somebody who is in the copy for themselves. A role says no more than the role; that they are not to be contacted always goes. */
function fieldsOf<One extends PersonDraft | AssetDraft>(one: One, { roles }: SharingChoice): (keyof One)[] {
  const more = Object.hasOwn(roles, one.id) ? [] : ['about', 'near', 'symbol', 'words', 'interest', ...TOLD_OF_PLACES];
  // Only our own words for it: anything else could name somebody.
  const gone = GONE.includes(one.gone as Gone) ? ['gone'] : [];
  return [...BARE, 'ring', 'angle', ...gone, ...more] as (keyof One)[];
}

/** Of people and of places: what is not there is not taken. */
const BARE = ['id', 'order', 'name', 'kind', 'paid', 'doNotContact'];

/**
 * What is told of a group or a place. Its address and its point stay: where somebody goes shows where they live. So do who could
 * introduce them, how to reach it, where it was found and who looked: what to pass on of these, people say themselves.
 */
const TOLD_OF_PLACES = ['when', 'cost', 'access'];

/** Somebody, or some place, that is in the copy only because something else names them. */
export function putBare(copy: RecordDraft, one: Person | Asset): void {
  if ('kind' in one) copy.assets[one.id] = only(one as AssetDraft, BARE as (keyof AssetDraft)[]);
  else copy.people[one.id] = only(one as PersonDraft, BARE as (keyof PersonDraft)[]);
}

/** The authors of what goes: what they are, and their names only where that was chosen. */
export function putAuthors(copy: RecordDraft, record: KithRecord, choice: SharingChoice): void {
  const said = [
    ...Object.values(copy.answers).flatMap(({ words, otherWords, views, differs, confirmed }) => [
      words?.author,
      otherWords?.author,
      ...Object.keys({ ...views, ...differs, ...confirmed }),
    ]),
    ...Object.values(copy.notes).flatMap(({ sorted, changed }) => [sorted?.author, changed?.author]),
    ...Object.values(copy.steps).map(({ what }) => what?.author),
    ...Object.values(copy.hopes).map(({ words }) => words.author),
    ...Object.values(copy.media).map(({ words }) => words?.author),
    ...[...Object.values(copy.people), ...Object.values(copy.assets)].map(({ words }) => words?.author),
  ];
  for (const id of new Set([ME, ...said])) {
    const author = id ? (record as RecordDraft).authors[id] : undefined;
    const isNamed = id === ME ? choice.ownName : choice.authorNames;
    if (author)
      copy.authors[author.id] = only(author, ['id', 'order', 'role', ...(isNamed ? (['name'] as const) : [])]);
  }
}

/** A copy of these fields, as far as they are there. What it holds is the copy's own. */
function only<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  fields: readonly Field[],
): Pick<Whole, Field> {
  const entries = fields
    .filter((field) => whole[field] !== undefined)
    .map((field) => [field, structuredClone(whole[field])]);
  return Object.fromEntries(entries) as Pick<Whole, Field>;
}

type AnswerDraft = EntityDraft<'answers'>;
type AssetDraft = EntityDraft<'assets'>;
type PersonDraft = EntityDraft<'people'>;
