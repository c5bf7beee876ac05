import { answerTo, conversationId, saysSomething, type Talking } from './conversations.js';
import { inOrder, orderAfter } from './order.js';
import type { Answer, Conversation, KithRecord, RecordDraft } from './record.js';
import { ME } from './schema.js';

/** The conversations of a definition, the first one first. */
export function talksOf(record: KithRecord, definition: string): Conversation[] {
  return inOrder(record.conversations).filter((talk) => talk.definition === definition);
}

/** Another conversation, on another day: what was said before stays as it was. Answers its id. */
export function talkAgain(draft: RecordDraft, { definition, revision, lang }: Talking): string {
  let count = talksOf(draft, definition).length + 1;
  while (draft.conversations[conversationId(definition, count)]) count++;
  const id = conversationId(definition, count);
  draft.conversations[id] = { id, order: orderAfter(draft.conversations), author: ME, at: new Date().toISOString(), definition, revision, lang };
  // Questions that were added, reworded or put in another order are this person's, not one day's.
  const { added, reworded, sequence } = talksOf(draft, definition).at(-2) ?? {};
  Object.assign(draft.conversations[id], structuredClone({ ...(added && { added }), ...(reworded && { reworded }), ...(sequence && { sequence }) }));
  return id;
}

/** What was said to a prompt in an earlier conversation, and nothing since. */
export function saidBefore(record: KithRecord, talk: Conversation, prompt: string): Answer | undefined {
  const earlier = talksOf(record, talk.definition).filter(({ order }) => order < talk.order);
  return earlier.map(({ id }) => answerTo(record, id, prompt)).findLast((answer) => saysSomething(record, answer));
}

/** What stands to a prompt: what was said to it in this conversation, or else before. */
export function standingAnswer(record: KithRecord, talk: Conversation | undefined, prompt: string): Answer | undefined {
  const now = answerTo(record, talk?.id, prompt);
  return saysSomething(record, now) ? now : talk && saidBefore(record, talk, prompt);
}

/** The answers that stand: to each prompt of each definition the latest that says something. */
export function standingAnswers(record: KithRecord): Answer[] {
  const standing = new Map<string, Answer>();
  for (const talk of inOrder(record.conversations))
    for (const answer of Object.values(record.answers))
      if (answer.conversation === talk.id && saysSomething(record, answer)) standing.set(`${talk.definition}~${answer.prompt}`, answer);
  return [...standing.values()];
}
