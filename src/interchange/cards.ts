import type { ConversationDefinition } from '../model/definition.js';
import type { Answer, Conversation } from '../model/record.js';
import { say } from '../model/wording.js';
import { valueAt } from './value-at.js';

/**
 * What a card of an answer reads: as the person made it, or as the definition of its conversation has it, in the language
 * of the answer. Empty where nobody gave that definition.
 */
export function cardLabel(
  definitions: readonly ConversationDefinition[],
  conversation: Conversation,
  { prompt, ownCards, lang }: Answer,
  card: string,
): string {
  const prompts = definitions.find(({ id }) => id === conversation.definition)?.prompts ?? [];
  const shipped = prompts.find(({ id }) => id === prompt)?.cards?.find(({ id }) => id === card);
  return valueAt(ownCards, card) ?? say(shipped?.label, lang ?? conversation.lang ?? '');
}
