import { answerDraft, conversationDraft, wordsOf, type Asking, type Talking } from './conversations.js';
import { newId, type RecordDraft } from './record.js';

/**
 * The person's words, as they came: not a space is taken off. `writer` is who writes them down; what goes through an
 * interpreter is not word for word.
 */
export function writeWords(draft: RecordDraft, asking: Asking, text: string, writer?: string): void {
  const answer = answerDraft(draft, asking);
  if (text) answer.words = wordsOf(text, writer, draft.authors[writer!]?.role !== 'interpreter');
  else delete answer.words;
}

/** Picks a card, or puts it back. */
export function toggleCard(draft: RecordDraft, asking: Asking, card: string): void {
  const answer = answerDraft(draft, asking);
  const picked = answer.cards ?? [];
  const now = picked.includes(card) ? picked.filter((id) => id !== card) : [...picked, card];
  if (now.length > 0) answer.cards = now;
  else delete answer.cards;
}

/** Makes a card with the person's own label, and picks it. Answers its id. */
export function addOwnCard(draft: RecordDraft, asking: Asking, label: string): string {
  const answer = answerDraft(draft, asking);
  const id = newId();
  answer.ownCards = { ...answer.ownCards, [id]: label };
  answer.cards = [...(answer.cards ?? []), id];
  return id;
}

/** "Not now" is an answer too. What has been said stays. */
export function skipPrompt(draft: RecordDraft, asking: Asking): void {
  answerDraft(draft, asking).skipped = true;
}

export function sayStillTrue(draft: RecordDraft, asking: Asking): void {
  answerDraft(draft, asking).stillTrue = new Date().toISOString();
}

/** Adds a question on the spot. Answers the id of its prompt. */
export function addQuestion(draft: RecordDraft, asking: Talking, wording: string): string {
  const conversation = conversationDraft(draft, asking);
  const id = newId();
  conversation.added = { ...conversation.added, [id]: wording };
  return id;
}

/** Finishes for now. Nothing is locked by it. */
export function finishConversation(draft: RecordDraft, asking: Talking): void {
  conversationDraft(draft, asking).finished = new Date().toISOString();
}
