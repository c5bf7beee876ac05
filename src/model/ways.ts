import { answerDraft, answerTo, conversationDraft, saysSomething, type Asking, type Talking } from './conversations.js';
import { ANYTHING_ELSE } from './prompts.js';
import type { Conversation, KithRecord, RecordDraft } from './record.js';

/** "Come back to this", or not any more. */
export function comeBack(draft: RecordDraft, asking: Asking, wanted: boolean): void {
  const answer = answerDraft(draft, asking);
  if (wanted) answer.comeBack = true;
  else delete answer.comeBack;
}

/** The ids of the prompts that somebody wants to come back to. */
export function toComeBackTo(record: KithRecord, talk: Conversation | undefined, prompts: readonly { readonly id: string }[]): string[] {
  return prompts.flatMap(({ id }) => (answerTo(record, talk?.id, id)?.comeBack ? [id] : []));
}

/** Moves a card that was picked one place nearer to the first, or further from it. */
export function moveCard(draft: RecordDraft, asking: Asking, card: string, by: -1 | 1): void {
  const answer = answerDraft(draft, asking);
  const cards = [...(answer.cards ?? [])];
  const at = cards.indexOf(card);
  if (at < 0 || cards[at + by] === undefined) return;
  cards.splice(at + by, 0, ...cards.splice(at, 1));
  answer.cards = cards;
}

/** Asks a prompt in other words, for this person; without `wording` in those that it came with. */
export function reword(draft: RecordDraft, talking: Talking, prompt: string, wording?: string): void {
  const talk = conversationDraft(draft, talking);
  if (talk.added?.[prompt] !== undefined) {
    if (wording) talk.added = { ...talk.added, [prompt]: wording };
    return;
  }
  const { [prompt]: _before, ...others } = talk.reworded ?? {};
  const reworded = wording ? { ...others, [prompt]: wording } : others;
  if (Object.keys(reworded).length > 0) talk.reworded = reworded;
  else delete talk.reworded;
}

/** Moves a prompt one place up or down. `prompts` is the order that it has now; "anything else" stays last. */
export function movePrompt(draft: RecordDraft, talking: Talking, prompts: readonly string[], id: string, by: -1 | 1): void {
  const order = prompts.filter((one) => one !== ANYTHING_ELSE);
  const at = order.indexOf(id);
  if (at < 0 || !order[at + by]) return;
  order.splice(at + by, 0, ...order.splice(at, 1));
  conversationDraft(draft, talking).sequence = order;
}

/** The order that the prompts came in. */
export function orderAsItCame(draft: RecordDraft, talking: Talking): void {
  delete conversationDraft(draft, talking).sequence;
}

/** Whether a prompt was added by hand, and can go again: nothing is said to it. */
export function canRemove(record: KithRecord, talk: Conversation | undefined, prompt: string): boolean {
  return talk?.added?.[prompt] !== undefined && !saysSomething(record, answerTo(record, talk.id, prompt));
}

/** Takes a question out that was added by hand. What was said to it would stay. */
export function removeQuestion(draft: RecordDraft, talking: Talking, prompt: string): void {
  const talk = conversationDraft(draft, talking);
  const { [prompt]: _gone, ...others } = talk.added ?? {};
  if (Object.keys(others).length > 0) talk.added = others;
  else delete talk.added;
}
