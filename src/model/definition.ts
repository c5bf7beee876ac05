import * as v from 'valibot';
import { checkShape, parse } from './door.js';
import { RecordError } from './errors.js';

/** Wording in several languages side by side, by language tag: `{"en-GB": "…", "cy": "…"}`. */
const wording = v.record(v.pipe(v.string(), v.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/)), v.pipe(v.string(), v.maxLength(2000)));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

const card = v.strictObject({
  id,
  /** The name of one of the library's symbols. */
  symbol: v.optional(v.string()),
  label: wording,
});

const prompt = v.strictObject({
  id,
  /** The question as it is asked. */
  ask: wording,
  /** A few words for it: in the index and on paper. */
  short: v.optional(wording),
  hint: v.optional(wording),
  symbol: v.optional(v.string()),
  /** Pictures with words to pick from, before or instead of writing. */
  cards: v.optional(v.array(card)),
});

/** A conversation definition. Nothing in it can be required: there is no such field. */
export const definitionSchema = v.strictObject({
  format: v.literal('kith-conversation'),
  version: v.literal(1),
  id,
  revision: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  title: wording,
  /** Where the prompts come from: the practice and its source. */
  source: v.optional(v.string()),
  prompts: v.pipe(v.array(prompt), v.minLength(1), v.maxLength(200)),
});

export type ConversationDefinition = v.InferOutput<typeof definitionSchema>;
export type Prompt = ConversationDefinition['prompts'][number];
export type Card = v.InferOutput<typeof card>;
export type Wording = v.InferOutput<typeof wording>;

/** A conversation definition from outside, through the same guards as a record. Throws a `RecordError` with the path. */
export function receiveDefinition(input: unknown): ConversationDefinition {
  const plain = typeof input === 'string' ? parse(input) : input;
  checkShape(plain);
  const result = v.safeParse(definitionSchema, plain);
  if (!result.success) {
    const [issue] = result.issues;
    throw new RecordError('invalid', v.getDotPath(issue) ?? '', issue.message);
  }
  const twice = firstTwice(result.output.prompts.map((one) => one.id));
  if (twice) throw new RecordError('invalid', 'prompts', `two prompts have the id ${twice}`);
  return result.output;
}

function firstTwice(ids: readonly string[]): string | undefined {
  return ids.find((one, at) => ids.indexOf(one) !== at);
}

/** Wording in the nearest language there is: `cy-GB`, then `cy`, then any of the same language, then English, then the first. */
export function say(wording: Wording | undefined, lang: string): string {
  if (!wording) return '';
  const [language] = lang.split('-');
  const near = Object.keys(wording).find((tag) => tag.split('-')[0] === language);
  return wording[lang] ?? wording[language ?? ''] ?? (near && wording[near]) ?? wording['en-GB'] ?? Object.values(wording)[0] ?? '';
}
