import { answerTo, saysSomething } from './conversations.js';
import type { Prompt } from './definition.js';
import type { Answer, Conversation, KithRecord } from './record.js';

/** By this id the last prompt of a definition stays last: there is always room for anything else. */
export const ANYTHING_ELSE = 'anything-else';

/** For each prompt `1` where something is said to it, else `0`. */
export function whereSaid(record: KithRecord, conversation: string | undefined, prompts: readonly Prompt[]): string {
  return prompts.map(({ id }) => Number(saysSomething(record, answerTo(record, conversation, id)))).join('');
}

/** Where to go on after a break: where it was left, or the first prompt that is neither answered nor skipped, else the last. */
export function whereToGoOn(record: KithRecord, talk: Conversation | undefined, prompts: readonly Prompt[]): string {
  const left = prompts.find(({ id }) => id === talk?.place);
  const open = prompts.find(({ id }) => {
    const answer = answerTo(record, talk?.id, id);
    return !saysSomething(record, answer) && !answer?.skipped;
  });
  return (left ?? open ?? prompts.at(-1))?.id ?? '';
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
export function isFromEarlier(record: KithRecord, answer: Answer | undefined, today: Date): boolean {
  const held = answer && saysSomething(record, answer) && lastHeld(answer);
  return !!held && new Date(held) < today && !isSameDay(held, today);
}
