import type { Prompt } from './definition.js';
import { inOrder, orderAfter } from './order.js';
import type { Answer, Conversation, EntityDraft, KithRecord, RecordDraft, Words } from './record.js';
import { ME } from './schema.js';

/** The conversation to go on with: the latest of this definition. */
export function currentConversation(record: KithRecord, definitionId: string): Conversation | undefined {
  return inOrder(record.conversations)
    .filter(({ definition }) => definition === definitionId)
    .at(-1);
}

/** The id that the first conversation of a definition gets, the same on every device, so that two tabs hold one talk. */
export function conversationId(definitionId: string, count: number): string {
  return `${definitionId}~${count}`;
}

export function answerId(conversation: string, prompt: string): string {
  return `${conversation}~${prompt}`;
}

/** Without a conversation there is no answer either. */
export function answerTo(record: KithRecord, conversation: string | undefined, prompt: string): Answer | undefined {
  return conversation === undefined ? undefined : record.answers[answerId(conversation, prompt)];
}

/** Whether there is anything in an answer: words, somebody else's words, a card, a picture, or somebody it is about. */
export function saysSomething({ media, links }: KithRecord, answer: Answer | undefined): boolean {
  if (!answer) return false;
  const { id, words, otherWords, views, cards } = answer;
  return !!(
    words?.text ||
    otherWords?.text ||
    views ||
    cards?.length ||
    Object.values(media).some((one) => one.of === id) ||
    Object.values(links).some(({ one }) => one === id)
  );
}

export interface Asking {
  readonly definition: string;
  readonly revision?: number;
  readonly lang: string;
  readonly prompt: Pick<Prompt, 'id'>;
  /** The wording on the screen: what was actually asked. */
  readonly asked: string;
}

/** What is known of a conversation before anything in it is asked. */
export type Talking = Omit<Asking, 'prompt' | 'asked'>;

/** The conversation that is going on, ready to be written in; it comes into being with the first mark. */
export function conversationDraft(draft: RecordDraft, asking: Talking): EntityDraft<'conversations'> {
  const { definition, revision, lang } = asking;
  const id = currentConversation(draft, definition)?.id ?? conversationId(definition, 1);
  return (draft.conversations[id] ??= {
    id,
    order: orderAfter(draft.conversations),
    author: ME,
    at: new Date().toISOString(),
    definition,
    revision,
    lang,
  });
}

/** The answer to a prompt, ready to be written in; the conversation and the answer come into being with the first mark. */
export function answerDraft(draft: RecordDraft, asking: Asking): EntityDraft<'answers'> {
  const { revision, lang, prompt, asked } = asking;
  const conversation = conversationDraft(draft, asking).id;
  const id = answerId(conversation, prompt.id);
  const answer = (draft.answers[id] ??= {
    id,
    order: orderAfter(draft.answers),
    author: ME,
    at: new Date().toISOString(),
    conversation,
    prompt: prompt.id,
    asked,
    revision,
    lang,
  });
  delete answer.skipped;
  return answer;
}

/** Words as somebody says them now. */
export function wordsOf(text: string, author: string = ME, verbatim: boolean = author === ME): Words {
  return { text, author, verbatim, at: new Date().toISOString() };
}
