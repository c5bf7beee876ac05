import type { Attributes } from './columns.js';

/** By the column, the question it belongs to and the choice it stands for. */
export type Choices = ReadonlyMap<string, { readonly question: string; readonly choice: string }>;

/**
 * Network Canvas writes a question with several choices as one column of yes and no for each: `relation_family`,
 * `relation_work`. Columns that begin alike are taken for one question, as long a beginning as they share.
 */
export function choicesIn(yesOrNo: readonly string[]): Choices {
  const counts = new Map<string, number>();
  for (const column of new Set(yesOrNo))
    for (const start of startsOf(column)) counts.set(start, (counts.get(start) ?? 0) + 1);
  const choices = new Map<string, { question: string; choice: string }>();
  for (const column of yesOrNo) {
    const question = startsOf(column).find((start) => counts.get(start)! > 1);
    if (question) choices.set(column, { question, choice: column.slice(question.length + 1) });
  }
  return choices;
}

/** What stands in front of an underscore, the longest first. */
function startsOf(column: string): string[] {
  const starts: string[] = [];
  for (let at = column.lastIndexOf('_'); at > 0 && starts.length < 8; at = column.lastIndexOf('_', at - 1))
    starts.push(column.slice(0, at));
  return starts;
}

/** What is said of somebody, with what was chosen in place of a yes and several noes. */
export function withChoices(said: Attributes, choices: Choices): Attributes {
  if (choices.size === 0) return said;
  const chosen = new Map<string, string>();
  const kept = new Map<string, string>();
  for (const [column, value] of said) {
    const one = choices.get(column);
    if (!one) kept.set(column, value);
    else if (value.toLowerCase() === 'true')
      chosen.set(one.question, chosen.has(one.question) ? `${chosen.get(one.question)}, ${one.choice}` : one.choice);
  }
  for (const [question, choice] of chosen) if (!kept.get(question)) kept.set(question, choice);
  return kept;
}
