import { beforeEach, expect, it } from 'vitest';
import { addQuestion, writeWords } from '../../src/model/answering.js';
import { answerDraft, currentConversation } from '../../src/model/conversations.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { saidBefore, standingAnswer, standingAnswers, talkAgain, talksOf } from '../../src/model/talks.js';

const talking = { definition: 'talk', lang: 'en-GB' };
const asking = (id: string) => ({ ...talking, prompt: { id }, asked: `About ${id}?` });
let draft: RecordDraft;

beforeEach(() => {
  draft = structuredClone(emptyRecord('r')) as RecordDraft;
  writeWords(draft, asking('first'), 'tea');
  writeWords(draft, asking('second'), 'the plot');
  talkAgain(draft, talking);
});

const now = () => currentConversation(draft, 'talk')!;

it('another conversation begins empty, and the one before stays as it was', () => {
  expect(talksOf(draft, 'talk').map(({ id }) => id)).toEqual(['talk~1', 'talk~2']);
  writeWords(draft, asking('first'), 'coffee');
  expect(draft.answers['talk~1~first']!.words!.text).toBe('tea');
  expect(draft.answers['talk~2~first']!.words!.text).toBe('coffee');
});

it('what was said before is found from a later conversation, however much later', () => {
  expect(saidBefore(draft, now(), 'second')!.words!.text).toBe('the plot');
  talkAgain(draft, talking);
  expect(saidBefore(draft, now(), 'second')!.words!.text).toBe('the plot');
  expect(saidBefore(draft, talksOf(draft, 'talk')[0]!, 'second')).toBeUndefined();
});

it('to each prompt the latest answer stands that says something', () => {
  writeWords(draft, asking('first'), 'coffee');
  answerDraft(draft, asking('second'));
  expect(standingAnswers(draft).map(({ words }) => words!.text)).toEqual(['coffee', 'the plot']);
  expect(standingAnswer(draft, now(), 'first')!.words!.text).toBe('coffee');
  expect(standingAnswer(draft, now(), 'second')!.words!.text).toBe('the plot');
});

it('questions that were added go on with the person', () => {
  const id = addQuestion(draft, talking, 'And the garden?');
  talkAgain(draft, talking);
  expect(now().added).toEqual({ [id]: 'And the garden?' });
});
