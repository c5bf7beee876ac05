import { answerTo, saysSomething } from './conversations.js';
import type { ConversationDefinition, Prompt } from './definition.js';
import type { Answer, Conversation, KithRecord } from './record.js';

/** By this id the last prompt of a definition stays last: there is always room for anything else. */
export const ANYTHING_ELSE = 'anything-else';

/**
 * Every prompt of a conversation, in order: those of the definition; those added on the spot, before "anything else";
 * and last what was answered under another wording of the definition, since words do not go because a question did.
 */
export function promptsOf(
  definition: ConversationDefinition,
  record: KithRecord,
  conversation: Conversation | undefined,
  lang: string,
): readonly Prompt[] {
  const prompts = [...definition.prompts];
  const added = Object.entries(conversation?.added ?? {}).map(([id, wording]) => ({ id, ask: { [lang]: wording } }));
  prompts.splice(prompts.at(-1)?.id === ANYTHING_ELSE ? -1 : prompts.length, 0, ...added);
  const known = new Set(prompts.map(({ id }) => id));
  for (const answer of Object.values(record.answers))
    if (answer.conversation === conversation?.id && !known.has(answer.prompt) && saysSomething(answer))
      prompts.push({ id: answer.prompt, ask: { [lang]: answer.asked } });
  return prompts;
}

/** For each prompt `1` where something is said to it, else `0`. */
export function whereSaid(record: KithRecord, conversation: string | undefined, prompts: readonly Prompt[]): string {
  return prompts.map(({ id }) => Number(saysSomething(answerTo(record, conversation, id)))).join('');
}

/** Where to go on after a break: the first prompt that is neither answered nor skipped, else the last. */
export function whereToGoOn(record: KithRecord, conversation: string | undefined, prompts: readonly Prompt[]): string {
  const open = prompts.find(({ id }) => {
    const answer = answerTo(record, conversation, id);
    return !saysSomething(answer) && !answer?.skipped;
  });
  return (open ?? prompts.at(-1))?.id ?? '';
}

/** When somebody said this, or last said that it still holds. */
export function lastHeld(answer: Answer): string | undefined {
  const said = answer.words?.at ?? answer.at;
  return answer.stillTrue && (!said || answer.stillTrue > said) ? answer.stillTrue : said;
}

/** Whether a time lies on the same day as another, by the clock of this place. */
export function isSameDay(time: string | undefined, day: Date): boolean {
  return time !== undefined && new Date(time).toDateString() === day.toDateString();
}

/** Whether an answer comes from an earlier day, so that it is fair to ask whether it is still true. */
export function isFromEarlier(answer: Answer | undefined, today: Date): boolean {
  const held = answer && saysSomething(answer) && lastHeld(answer);
  return !!held && new Date(held) < today && !isSameDay(held, today);
}
