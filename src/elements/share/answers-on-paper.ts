import { answerOnPaper, type AnswerOnPaper } from '../../model/answer-on-paper.js';
import { receiveDefinition, type ConversationDefinition } from '../../model/definition.js';
import { byOrder, inOrder } from '../../model/order.js';
import type { Answer, KithRecord } from '../../model/record.js';
import { standingAnswers } from '../../model/talks.js';
import { presets } from '../../presets/index.js';

/** The answers that stand, in the order of the conversations and of their prompts. */
export function answersOnPaper(record: KithRecord, lang: string): AnswerOnPaper[] {
  const talks = inOrder(record.conversations).map(({ definition }) => definition);
  const definitionOf = ({ conversation }: Answer) => record.conversations[conversation]!.definition;
  const promptOf = (answer: Answer) => presetOf(definitionOf(answer))?.prompts.find(({ id }) => id === answer.prompt);
  const place = (answer: Answer) => {
    const at = presetOf(definitionOf(answer))?.prompts.indexOf(promptOf(answer)!) ?? -1;
    return [talks.lastIndexOf(definitionOf(answer)), at < 0 ? 1e6 : at] as const;
  };
  return standingAnswers(record)
    .sort((one, other) => {
      const [[talk, prompt], [talkOther, promptOther]] = [place(one), place(other)];
      return talk - talkOther || prompt - promptOther || byOrder(one, other);
    })
    .map((answer) => answerOnPaper(record, answer, promptOf(answer), lang));
}

const definitions = new Map<string, ConversationDefinition>();

function presetOf(id: string): ConversationDefinition | undefined {
  if (!Object.hasOwn(presets, id)) return undefined;
  const known = definitions.get(id) ?? receiveDefinition(presets[id]);
  definitions.set(id, known);
  return known;
}
