import { expect, test } from 'vitest';
import { answersOnPaper } from '../../src/elements/share/answers-on-paper.js';
import { answerDraft, wordsOf } from '../../src/model/conversations.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';

const ASKED = 'When you have a good day, what are the things that make it good?';

function recordWith(
  change: (draft: RecordDraft, answer: RecordDraft['answers'][string]) => void,
  prompt = 'good-day',
  asked = ASKED,
) {
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  const answer = answerDraft(draft, {
    definition: 'what-matters-to-you',
    lang: 'en-GB',
    prompt: { id: prompt },
    asked,
  });
  change(draft, answer);
  return draft;
}

test('a prompt as it was written has its short heading, in the language of the page', () => {
  const record = recordWith((_, answer) => (answer.words = wordsOf('A brew')));
  expect(answersOnPaper(record, 'en-GB')[0]?.heading).toBe('A good day');
  expect(answersOnPaper(record, 'cy')[0]?.heading).toBe('Diwrnod da');
});

test('a prompt that was reworded is quoted as it was asked', () => {
  const record = recordWith((_, answer) => (answer.words = wordsOf('A brew')), 'good-day', 'What’s a grand day?');
  expect(answersOnPaper(record, 'en-GB')[0]?.heading).toBe('What’s a grand day?');
});

test('cards have the label of the preset or what the person wrote on them; others are left out', () => {
  const record = recordWith((_, answer) => {
    answer.cards = ['laugh', 'mine', 'unknown'];
    answer.ownCards = { mine: 'Dominoes' };
  });
  expect(answersOnPaper(record, 'en-GB')[0]?.cards).toEqual(['Having a laugh', 'Dominoes']);
});

test('what others put is not own words, and says who', () => {
  const record = recordWith((draft, answer) => {
    draft.authors['p'] = { id: 'p', order: 'a1', role: 'coordinator', name: 'Priya' };
    answer.words = wordsOf('Company');
    answer.otherWords = wordsOf('Some help', 'p');
  });
  expect(answersOnPaper(record, 'en-GB')[0]).toMatchObject({
    own: 'Company',
    others: [{ by: 'Priya', text: 'Some help' }],
  });
});

test('prompts come in the order of the preset, and what says nothing is left out', () => {
  const record = recordWith((draft, answer) => {
    answer.words = wordsOf('Second');
    const asking = { definition: 'what-matters-to-you', lang: 'en-GB', asked: 'Asked' };
    answerDraft(draft, { ...asking, prompt: { id: 'anything-else' } }).skipped = true;
    answerDraft(draft, { ...asking, prompt: { id: 'important' } }).words = wordsOf('First');
    answerDraft(draft, { ...asking, prompt: { id: 'ours' } }).words = wordsOf('Last');
  });
  expect(answersOnPaper(record, 'en-GB').map(({ own }) => own)).toEqual(['First', 'Second', 'Last']);
});
