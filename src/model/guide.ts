import { answerTo, saysSomething } from './conversations.js';
import type { Condition, ConversationDefinition, Prompt } from './definition.js';
import { hasPlace } from './assets.js';
import { ANYTHING_ELSE } from './prompts.js';
import type { Conversation, KithRecord } from './record.js';
import { say, type Wording } from './wording.js';

/** As much of an earlier answer as a question can hold. In UTF-16 units. */
const LONGEST_QUOTE = 80;

/**
 * Every prompt of a conversation, in order, as it is asked: those of the definition whose time has come; those added on the
 * spot, before "anything else"; and last what was answered under another wording of the definition, or when something else
 * was so, since words do not go because a question did.
 */
export function promptsOf(
  definition: ConversationDefinition,
  record: KithRecord,
  conversation: Conversation | undefined,
  lang: string,
): readonly Prompt[] {
  const answer = (id: string) => answerTo(record, conversation?.id, id);
  const said = (id: string) => saysSomething(record, answer(id));
  const prompts: Prompt[] = definition.prompts.filter((prompt) => !prompt.when || said(prompt.id) || holds(prompt.when, said));
  const added = Object.entries(conversation?.added ?? {}).map(([id, wording]) => ({ id, ask: { [lang]: wording } }));
  const isOpenEnd = prompts.at(-1)?.id === ANYTHING_ELSE;
  prompts.splice(isOpenEnd ? -1 : prompts.length, 0, ...added);
  putInSequence(prompts, conversation?.sequence ?? []);
  const known = new Set(prompts.map(({ id }) => id));
  for (const one of Object.values(record.answers))
    if (one.conversation === conversation?.id && !known.has(one.prompt) && saysSomething(record, one))
      prompts.push({ id: one.prompt, ask: { [lang]: one.asked } });
  return prompts.map(worded);

  function holds({ said: to, notSaid, picked, has, hasNo }: Condition, isSaid: typeof said): boolean {
    return (
      (!to || isSaid(to)) &&
      (!notSaid || !isSaid(notSaid)) &&
      (!picked || definition.prompts.some(({ id, cards }) => cards?.some((card) => card.id === picked) && answer(id)?.cards?.includes(picked))) &&
      (!has || hasSome(record, has)) &&
      (!hasNo || !hasSome(record, hasNo))
    );
  }

  /** What a definition wants put in stands there: a name, what was said before. */
  function worded(asIs: Prompt): Prompt {
    const prompt = reworded(asIs, conversation?.reworded?.[asIs.id]);
    const { ask, hint, examples } = prompt;
    if (![ask, hint, ...(examples ?? [])].some((one) => one && Object.values(one).some((words) => words.includes('{')))) return prompt;
    const put = (wording: Wording) =>
      Object.fromEntries(Object.entries(wording).map(([tag, words]) => [tag, filled(words, (key) => valueOf(key, tag))]));
    return { ...prompt, ask: put(ask), ...(hint && { hint: put(hint) }), ...(examples && { examples: examples.map(put) }) };
  }

  function valueOf(key: string, tag: string): string | undefined {
    if (key === 'name') return record.about.name?.trim();
    const [, id = ''] = /^answer:(.+)$/.exec(key) ?? [];
    const before = answer(id);
    const cards = definition.prompts.find((one) => one.id === id)?.cards ?? [];
    const picked = before?.cards?.map((card) => before.ownCards?.[card] ?? say(cards.find((one) => one.id === card)?.label, tag));
    const text = (before?.words?.text || picked?.filter(Boolean).join(', ') || '').trim().split('\n')[0]!;
    return text.length > LONGEST_QUOTE ? `${[...text].slice(0, LONGEST_QUOTE).join('')}…` : text;
  }
}

/** Asked in other words, for this person: in those words whatever the language of the page. */
function reworded(prompt: Prompt, wording: string | undefined): Prompt {
  if (wording === undefined) return prompt;
  return { ...prompt, ask: Object.fromEntries(Object.keys(prompt.ask).map((tag) => [tag, wording])) };
}

/** In the order that was wanted. What is not named in it comes where it came before: after the one that it followed. */
function putInSequence(prompts: Prompt[], sequence: readonly string[]): void {
  if (sequence.length === 0) return;
  const followed = new Map(prompts.map(({ id }, at) => [id, prompts[at - 1]?.id]));
  const byId = new Map(prompts.map((one) => [one.id, one]));
  const end = byId.get(ANYTHING_ELSE);
  const order = sequence.filter((id) => byId.has(id) && id !== ANYTHING_ELSE);
  for (const [id, before] of followed) if (!order.includes(id) && id !== ANYTHING_ELSE) order.splice(order.indexOf(before ?? '') + 1, 0, id);
  prompts.splice(0, prompts.length, ...order.map((id) => byId.get(id)!), ...(end ? [end] : []));
}

/**
 * `{name}` and `{answer:ID}` become what they stand for, set apart from the direction of the words around. What stands in
 * square brackets goes with a value that is not there: "What matters to you[, {name}]?"
 */
function filled(words: string, valueOf: (key: string) => string | undefined): string {
  const put = (part: string) => {
    let isWhole = true;
    const text = part.replace(/\{([a-z]+(?::[a-z0-9-]+)?)\}/g, (_, key: string) => {
      const value = valueOf(key);
      isWhole &&= !!value;
      return value ? `\u2068${value}\u2069` : '…';
    });
    return { text, isWhole };
  };
  return put(words.replace(/\[([^[\]]*\{[^[\]]*)\]/g, (_, part: string) => (put(part).isWhole ? part : ''))).text;
}

function hasSome({ about, people, assets, steps }: KithRecord, what: NonNullable<Condition['has']>): boolean {
  switch (what) {
    case 'name':
      return !!about.name?.trim();
    case 'people':
      return Object.keys(people).length > 0;
    case 'places':
      return Object.values(assets).some(hasPlace);
    case 'gifts':
      return Object.values(assets).some((asset) => !hasPlace(asset));
    case 'steps':
      return Object.keys(steps).length > 0;
  }
}
