import { takeIn, parse } from './door.js';
import { mendOf } from './definition-mend.js';
import { RecordError } from './errors.js';
import { departure, listOf, mapOf, maybe, object, oneOf, text, whole, type Shaped } from './shape.js';

/** Wording in several languages side by side, by language tag: `{"en-GB": "…", "cy": "…"}`. */
const wording = mapOf(text(35, { like: /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/ }), text(2000));
const id = text(64, { like: /^[a-z0-9][a-z0-9-]*$/ });

const card = object({
  id,
  /** The name of one of the library's symbols. */
  symbol: maybe(text(64)),
  label: wording,
});

/** What has to be so for a prompt to be asked. Where several things are named, all of them. */
const condition = object({
  /** Something is said to that prompt. */
  said: maybe(id),
  /** Nothing is said to that prompt. */
  notSaid: maybe(id),
  /** That card is picked, in whichever prompt. */
  picked: maybe(id),
  /** The record has some of these. */
  has: maybe(oneOf('name', 'people', 'places', 'gifts', 'steps')),
  /** The record has none of these. */
  hasNo: maybe(oneOf('name', 'people', 'places', 'gifts', 'steps')),
});

const prompt = object({
  id,
  /** The id of the section that it belongs to. */
  section: maybe(id),
  /** The question as it is asked. */
  ask: wording,
  /** A few words for it: in the index and on paper. */
  short: maybe(wording),
  hint: maybe(wording),
  /** What somebody might say, to show how small or large an answer may be. */
  examples: maybe(listOf(wording, 0, 20)),
  symbol: maybe(text(64)),
  /** Pictures with words to pick from, before or instead of writing. */
  cards: maybe(listOf(card)),
  /**
   * Which other ways to say it are offered besides words and cards. People, places and steps are those of the record: where a
   * prompt asks for them, those known already are a tap away. Without it, a picture, a drawing and a recording.
   */
  kinds: maybe(listOf(oneOf('picture', 'drawing', 'recording', 'people', 'places', 'steps'), 0, 6)),
  /** When it is asked. Without it, always. What was said to it stays, whatever changes. */
  when: maybe(condition),
  /** Who shaped it, and why it is asked in this way. Not shown in a conversation. */
  shaped: maybe(object({ by: text(500), why: maybe(text(2000)) })),
});

/** A conversation definition. Nothing in it can be required: there is no such field. */
export const definitionSchema = object({
  format: oneOf('kith-conversation'),
  version: oneOf(1),
  id,
  revision: maybe(whole(1, 1e6)),
  title: wording,
  /** Where the prompts come from: the practice and its source. */
  source: maybe(text(2000)),
  /** What the prompts are about, in order: from me, by my people and my community, to services. */
  sections: maybe(listOf(object({ id, title: wording }), 0, 40)),
  prompts: listOf(prompt, 1, 200),
});

export type ConversationDefinition = Shaped<typeof definitionSchema>;
export type Prompt = ConversationDefinition['prompts'][number];
export type Card = Shaped<typeof card>;
export type Condition = Shaped<typeof condition>;

export { say, type Wording } from './wording.js';

/** A conversation definition from outside, through the same guards as a record. Throws a `RecordError` with the path and the mend. */
export function receiveDefinition(input: unknown): ConversationDefinition {
  const plain = typeof input === 'string' ? parse(input) : input;
  takeIn(plain);
  const path = departure(definitionSchema, plain);
  if (path !== undefined) throw new RecordError('invalid', path, mendOf(definitionSchema, path, plain));
  const definition = plain as ConversationDefinition;
  checkIds(definition);
  return definition;
}

/** Ids that meet twice, or lead nowhere, with where and what to do. */
function checkIds({ prompts, sections = [] }: ConversationDefinition): void {
  const ids = prompts.map((one) => one.id);
  const twice = firstTwice(ids);
  if (twice) throw new RecordError('invalid', 'prompts', `two prompts have the id ${twice}`);
  const cards = new Set(prompts.flatMap((one) => one.cards?.map((card) => card.id) ?? []));
  prompts.forEach(({ section, when = {} }, at) => {
    const leads = (path: string, to: string | undefined, known: boolean, what: string) => {
      if (to !== undefined && !known) throw new RecordError('invalid', `prompts.${at}.${path}`, `there is no ${what} ${to}`);
    };
    leads('section', section, sections.some(({ id }) => id === section), 'section');
    leads('when.said', when.said, ids.includes(when.said!), 'prompt');
    leads('when.notSaid', when.notSaid, ids.includes(when.notSaid!), 'prompt');
    leads('when.picked', when.picked, cards.has(when.picked!), 'card');
  });
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((one, at) => ids.indexOf(one) !== at);
}
