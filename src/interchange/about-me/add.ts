import { answerId, conversationId } from '../../model/conversations.js';
import { orderAfter } from '../../model/order.js';
import { newId, type RecordDraft, type Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { isDay } from '../days.js';
import { BETWEEN, type AboutMe, type AboutMeEntry, type AboutMeSection } from './document.js';
import { headingOf } from './headings.js';
import { ABOUT_ME } from './prompt-headings.js';

export interface AddAboutMeOptions {
  /** Whether entries that do not say whose words they are are the person's own: for the person to say, nobody else. */
  readonly own?: boolean;
  /** The language of the document. */
  readonly lang?: string;
  readonly now?: Date;
}

/**
 * Adds a document, as `receiveAboutMe` gave it, to a record as a conversation of its own, and answers that one's id. Each
 * heading is what was asked. Words are put "in other words", by whoever helped to write, unless they are marked as the
 * person's. A heading that is not of About Me becomes a prompt that was added. Nobody is added to the people: a document
 * says who they are in words, and placing them is for the person.
 */
export function addAboutMe(draft: RecordDraft, document: AboutMe, options: AddAboutMeOptions = {}): string {
  const { lang, now = new Date() } = options;
  const day = textUnder(document, 'updated');
  const at = isDay(day) ? day : now.toISOString();
  const helper = textUnder(document, 'written-by');
  // Named in the record also where every word is the person's own: the document says who was there.
  if (helper) authorNamed(draft, helper);
  const id = freeId(draft);
  const added: Record<string, string> = {};
  draft.conversations[id] = {
    id,
    order: orderAfter(draft.conversations),
    at,
    definition: ABOUT_ME,
    ...(lang && { lang }),
  };
  for (const section of document.sections) {
    const heading = headingOf(section.heading);
    if (section.entries.length === 0 || heading === 'written-by' || (heading === 'updated' && isDay(day))) continue;
    const prompt = heading && heading !== 'updated' ? heading : newId();
    if (prompt !== heading) added[prompt] = section.heading;
    addAnswer(draft, id, prompt, section, { at, lang, helper, own: options.own ?? false });
  }
  if (Object.keys(added).length > 0) draft.conversations[id].added = added;
  return id;
}

interface Telling {
  readonly at: string;
  readonly lang: string | undefined;
  /** The name of whoever helped to write it, where the document says. */
  readonly helper: string;
  readonly own: boolean;
}

function addAnswer(
  draft: RecordDraft,
  conversation: string,
  prompt: string,
  section: AboutMeSection,
  telling: Telling,
) {
  const { at, lang } = telling;
  const id = answerId(conversation, prompt);
  const isOwn = ({ own = telling.own }: AboutMeEntry) => own;
  const own = section.entries.filter(isOwn);
  const other = section.entries.filter((entry) => !isOwn(entry));
  const names = new Set(other.map(({ by }) => by?.trim() || telling.helper));
  draft.answers[id] = {
    ...{ id, order: orderAfter(draft.answers), at, conversation, prompt, asked: section.heading },
    ...(lang && { lang }),
    ...(own.length > 0 && { words: words(own, ME, at) }),
    ...(other.length > 0 && {
      otherWords: words(other, authorNamed(draft, [...names].filter(Boolean).join(', ')), at),
    }),
  };
}

function words(entries: readonly AboutMeEntry[], author: string, at: string): Words {
  return { text: entries.map(({ text }) => text).join(BETWEEN), author, verbatim: author === ME, at };
}

/** Who put something in other words, by name: known already, or new to the record. */
function authorNamed(draft: RecordDraft, name: string): string {
  const known = Object.values(draft.authors).find((one) => one.id !== ME && (one.name ?? '') === name);
  if (known) return known.id;
  const id = newId();
  draft.authors[id] = { id, order: orderAfter(draft.authors), role: 'supporter', ...(name && { name }) };
  return id;
}

/** The first id of a conversation of About Me that is not taken. */
function freeId(draft: RecordDraft): string {
  let count = 1;
  while (conversationId(ABOUT_ME, count) in draft.conversations) count++;
  return conversationId(ABOUT_ME, count);
}

function textUnder({ sections }: AboutMe, heading: 'written-by' | 'updated'): string {
  const entries = sections
    .filter((section) => headingOf(section.heading) === heading)
    .flatMap((section) => section.entries);
  return entries.map(({ text }) => text.trim()).join(', ');
}
