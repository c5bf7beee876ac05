import { currentConversation, saysSomething } from '../../model/conversations.js';
import { receiveDefinition, say, type ConversationDefinition } from '../../model/definition.js';
import { byOrder } from '../../model/order.js';
import { nameOf } from '../../model/people.js';
import type { Answer, Conversation, KithRecord, Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { presets } from '../../presets/index.js';

/** An answer as it stands on paper. */
export interface AnswerOnPaper {
  /** A few words for the prompt, or the wording that was asked. */
  readonly heading: string;
  /** In the person's own words. */
  readonly own: string;
  /** How others put it, each with a name, which may be empty. */
  readonly others: readonly { readonly by: string; readonly text: string }[];
  readonly cards: readonly string[];
  /** When it was said, and when somebody last said that it still holds. */
  readonly said: string | undefined;
  readonly stillTrue: string | undefined;
  /** Who else said so, each with a name, which may be empty, and when. */
  readonly confirmed: readonly { readonly by: string; readonly at: string }[];
}

/** The answers that say something: the latest conversation of each definition, in the order of its prompts. */
export function answersOnPaper(record: KithRecord, lang: string): AnswerOnPaper[] {
  return Object.values(record.conversations)
    .sort(byOrder)
    .filter((conversation) => currentConversation(record, conversation.definition) === conversation)
    .flatMap((conversation) => answersOf(record, conversation, lang));
}

function answersOf(record: KithRecord, conversation: Conversation, lang: string): AnswerOnPaper[] {
  const definition = presetOf(conversation.definition);
  const place = ({ prompt }: Answer) => {
    const at = definition?.prompts.findIndex(({ id }) => id === prompt) ?? -1;
    return at < 0 ? Infinity : at;
  };
  return Object.values(record.answers)
    .filter((answer) => answer.conversation === conversation.id && saysSomething(answer))
    .sort((one, other) => (place(one) === place(other) ? byOrder(one, other) : place(one) - place(other)))
    .map((answer) => onPaper(record, answer, definition, lang));
}

function onPaper(
  record: KithRecord,
  answer: Answer,
  definition: ConversationDefinition | undefined,
  lang: string,
): AnswerOnPaper {
  const prompt = definition?.prompts.find(({ id }) => id === answer.prompt);
  // A prompt that was reworded is quoted as it was asked: the short heading belongs to the wording it came with.
  const asIs = prompt && Object.values(prompt.ask).includes(answer.asked);
  const isOwn = (words: Words | undefined) => words?.author === ME && words.verbatim;
  const labels = (answer.cards ?? []).map(
    (id) => answer.ownCards?.[id] ?? say(prompt?.cards?.find((card) => card.id === id)?.label, lang),
  );
  return {
    heading: (asIs && say(prompt.short, lang)) || answer.asked,
    own: isOwn(answer.words) ? answer.words!.text : '',
    others: [isOwn(answer.words) ? undefined : answer.words, answer.otherWords]
      .filter((words): words is Words => !!words?.text)
      .map(({ author, text }) => ({ by: author === ME ? (record.about.name ?? '') : nameOf(record, author), text })),
    cards: labels.filter(Boolean),
    said: answer.words?.at ?? answer.at,
    stillTrue: answer.stillTrue,
    confirmed: Object.entries(answer.confirmed ?? {}).map(([author, at]) => ({ by: nameOf(record, author), at })),
  };
}

const definitions = new Map<string, ConversationDefinition>();

function presetOf(id: string): ConversationDefinition | undefined {
  if (!Object.hasOwn(presets, id)) return undefined;
  const known = definitions.get(id) ?? receiveDefinition(presets[id]);
  definitions.set(id, known);
  return known;
}
