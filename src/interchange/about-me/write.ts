import type { ConversationDefinition } from '../../model/definition.js';
import { saysSomething } from '../../model/conversations.js';
import { closeness } from '../../model/notes.js';
import { byOrder, inOrder } from '../../model/order.js';
import { nameOf } from '../../model/people.js';
import {
  COLLECTIONS,
  type Answer,
  type Conversation,
  type KithRecord,
  type Person,
  type Words,
} from '../../model/record.js';
import { ME, RINGS } from '../../model/schema.js';
import { isOwn, viewsOf } from '../../model/views.js';
import { cardLabel } from '../cards.js';
import { isDay } from '../days.js';
import { collectionsLeft, fieldsLeft, type Mapped, type NotMapped } from '../not-mapped.js';
import { valueAt } from '../value-at.js';
import type { AboutMe, AboutMeEntry } from './document.js';
import { ABOUT_ME_HEADINGS, type AboutMeHeading, type AboutMeTopic } from './headings.js';
import { HEADINGS_OF_PROMPTS, type PromptHeadings } from './prompt-headings.js';

export interface AboutMeOptions {
  /** Headings for the prompts of your own definitions, by definition and prompt; they go before those of this library. */
  readonly prompts?: Readonly<Record<string, PromptHeadings>>;
  /** The definitions of the record's conversations, for what their cards read. */
  readonly definitions?: readonly ConversationDefinition[];
  /** What stands beside whoever is not to be contacted. */
  readonly doNotContact?: string;
}

/** An answer that says something, in its conversation, with the heading that it belongs under. */
interface Told {
  readonly answer: Answer;
  readonly conversation: Conversation;
  readonly topic: AboutMeTopic | undefined;
  /** Whether the same was asked again in a later conversation, and answered. */
  readonly isEarlier: boolean;
}

/**
 * A record under the headings of About Me (PRSB, 2.01), as plain sections. Headings that nobody said anything under are
 * left out. The person's words come first; of what was asked several times, the latest answer is taken.
 */
export function writeAboutMe(record: KithRecord, options: AboutMeOptions = {}): Mapped<AboutMe> {
  const everything = allTold(record, options);
  const told = everything.filter(({ topic, isEarlier }) => topic && !isEarlier);
  const people = closestFirst(record);
  const entries: Readonly<Partial<Record<AboutMeHeading, readonly AboutMeEntry[]>>> = {
    people: people.flatMap((person) => aboutPerson(record, person, options)),
    'written-by': supporters(record, told).map((text) => ({ text })),
    updated: lastUpdated(told, people).map((text) => ({ text })),
  };
  const under = (heading: AboutMeHeading): AboutMeEntry[] => [
    ...told.filter(({ topic }) => topic === heading).flatMap((one) => entriesOf(record, one, options)),
    ...(entries[heading] ?? []),
  ];
  const headings = Object.entries(ABOUT_ME_HEADINGS) as [AboutMeHeading, string][];
  return {
    made: {
      sections: headings
        .map(([heading, title]) => ({ heading: title, entries: under(heading) }))
        .filter((section) => section.entries.length > 0),
    },
    notMapped: [
      ...everything.flatMap((one) => answerLeft(one, options)),
      ...homeless(record),
      ...people.flatMap((person) => fieldsLeft('people', person, ['name', 'about', 'words', 'doNotContact', 'paid'])),
      ...COLLECTIONS.filter((name) => !COVERED.has(name)).flatMap((name) =>
        collectionsLeft(record, [name], 'no-heading'),
      ),
    ],
  };
}

/** What About Me is about. The rest of a record has other ways to travel, and is listed. */
const COVERED: ReadonlySet<string> = new Set(['authors', 'people', 'conversations', 'answers']);

function allTold(record: KithRecord, { prompts = {} }: AboutMeOptions): Told[] {
  const answers = inOrder(record.answers).filter((answer) => saysSomething(record, answer));
  const told = inOrder(record.conversations).flatMap((conversation) =>
    answers
      .filter((answer) => answer.conversation === conversation.id)
      .map((answer) => ({ answer, conversation, topic: topicOf(conversation.definition, answer.prompt, prompts) })),
  );
  const key = ({ conversation, answer }: Omit<Told, 'isEarlier'>) =>
    JSON.stringify([conversation.definition, answer.prompt]);
  const latest = new Map(told.map((one) => [key(one), one]));
  return told.map((one) => ({ ...one, isEarlier: latest.get(key(one)) !== one }));
}

function topicOf(definition: string, prompt: string, prompts: NonNullable<AboutMeOptions['prompts']>) {
  return valueAt(valueAt(prompts, definition), prompt) ?? valueAt(valueAt(HEADINGS_OF_PROMPTS, definition), prompt);
}

const whose = (record: KithRecord, author: string): string | undefined =>
  (author === ME && record.about.name) || nameOf(record, author) || undefined;

function said(record: KithRecord, words: Words | undefined): AboutMeEntry[] {
  if (!words?.text) return [];
  return [{ text: words.text, own: isOwn(record, words), by: whose(record, words.author) }];
}

function entriesOf(
  record: KithRecord,
  { answer, conversation }: Told,
  { definitions = [] }: AboutMeOptions,
): AboutMeEntry[] {
  const cards = (answer.cards ?? []).map((card) => cardLabel(definitions, conversation, answer, card)).filter(Boolean);
  return [
    ...said(record, answer.words),
    ...(cards.length > 0 ? [{ text: cards.join(', '), own: true, by: whose(record, ME) }] : []),
    ...viewsOf(answer).flatMap((words) => {
      const differs = answer.differs?.[words.author];
      return [...said(record, words), ...(differs ? [{ text: differs, own: true, by: whose(record, ME) }] : [])];
    }),
  ];
}

/** My people, the closest first, then whoever is paid: the standard means all of them. */
function closestFirst(record: KithRecord): Person[] {
  const placeOf = ({ ring }: Person) => (RINGS as readonly string[]).indexOf(ring ?? 'friendship') >>> 0;
  return Object.values(record.people).sort(
    (one, other) =>
      closeness(record, one.id) - closeness(record, other.id) || placeOf(one) - placeOf(other) || byOrder(one, other),
  );
}

/** Who somebody is. "Do not contact" stands with the name, never apart from it. */
function aboutPerson(record: KithRecord, person: Person, options: AboutMeOptions): AboutMeEntry[] {
  const { doNotContact = 'please do not contact' } = options;
  const name = person.doNotContact ? `${person.name} (${doNotContact})` : person.name;
  const { author } = person;
  return [
    {
      text: [name, person.about].filter(Boolean).join(', '),
      // Who put a name there may not be known; then nobody is given for it.
      ...(author !== undefined && { own: author === ME, by: whose(record, author) }),
    },
    ...said(record, person.words).map((entry) => ({ ...entry, text: `${name}: ${entry.text}` })),
  ];
}

/** The names of those who put something in other words. */
function supporters(record: KithRecord, told: readonly Told[]): string[] {
  const authors = told.flatMap(({ answer }) => [answer.words?.author, ...viewsOf(answer).map(({ author }) => author)]);
  const names = authors.map((author) => author !== undefined && author !== ME && whose(record, author));
  return [...new Set(names)].filter((name) => typeof name === 'string');
}

/** The last day on which something in it was said, or was said to be still true. */
function lastUpdated(told: readonly Told[], people: readonly Person[]): string[] {
  const times = [
    ...told.flatMap(({ answer }) => [answer.at, answer.words?.at, ...viewsOf(answer).map(({ at }) => at), answer.stillTrue]),
    ...people.flatMap(({ at, words }) => [at, words?.at]),
  ];
  const days = times.map((time) => time?.slice(0, 10) ?? '').filter(isDay);
  return days.sort().slice(-1);
}

/** Answers whose conversation is gone: what was asked is known, and not by which definition. */
function homeless(record: KithRecord): NotMapped[] {
  const gone = inOrder(record.answers).filter(
    (answer) => saysSomething(record, answer) && !valueAt(record.conversations, answer.conversation),
  );
  return gone.map(({ id }) => ({ path: `answers.${id}`, why: 'no-heading' }));
}

function answerLeft(
  { answer, conversation, topic, isEarlier }: Told,
  { definitions = [] }: AboutMeOptions,
): NotMapped[] {
  const path = `answers.${answer.id}`;
  if (!topic || isEarlier) return [{ path, why: topic ? 'earlier' : 'no-heading' }];
  const unknown = answer.cards?.filter((card) => !cardLabel(definitions, conversation, answer, card)) ?? [];
  const undecided = fieldsLeft('answers', answer, Object.keys(answer));
  return [
    ...unknown.map((card): NotMapped => ({ path: `${path}.cards.${card}`, why: 'unknown-wording' })),
    ...undecided,
  ];
}
