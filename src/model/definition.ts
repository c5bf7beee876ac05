import { checkShape, parse } from './door.js';
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

const prompt = object({
  id,
  /** The question as it is asked. */
  ask: wording,
  /** A few words for it: in the index and on paper. */
  short: maybe(wording),
  hint: maybe(wording),
  symbol: maybe(text(64)),
  /** Pictures with words to pick from, before or instead of writing. */
  cards: maybe(listOf(card)),
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
  prompts: listOf(prompt, 1, 200),
});

export type ConversationDefinition = Shaped<typeof definitionSchema>;
export type Prompt = ConversationDefinition['prompts'][number];
export type Card = Shaped<typeof card>;

export { say, type Wording } from './wording.js';

/** A conversation definition from outside, through the same guards as a record. Throws a `RecordError` with the path. */
export function receiveDefinition(input: unknown): ConversationDefinition {
  const plain = typeof input === 'string' ? parse(input) : input;
  checkShape(plain);
  const path = departure(definitionSchema, plain);
  if (path !== undefined) throw new RecordError('invalid', path);
  const definition = plain as ConversationDefinition;
  const twice = firstTwice(definition.prompts.map((one) => one.id));
  if (twice) throw new RecordError('invalid', 'prompts', `two prompts have the id ${twice}`);
  return definition;
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((one, at) => ids.indexOf(one) !== at);
}
