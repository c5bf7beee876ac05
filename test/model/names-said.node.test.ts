import { describe, expect, test } from 'vitest';
import { namesSaid } from '../../src/model/names-said.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

function saying(text: string, people: readonly string[] = []): KithRecord {
  const answer = { id: 'a', order: 'a0', conversation: 'c', prompt: 'p', asked: 'What?', words: { text, author: 'me', verbatim: true } };
  const known = people.map((name, i) => [`p${i}`, { id: `p${i}`, order: `a${i}`, name }] as const);
  return { ...emptyRecord('r'), answers: { a: answer }, people: Object.fromEntries(known) };
}

describe('names that were said', () => {
  test('are those with a capital letter inside a sentence, or that are a sentence by themselves', () => {
    expect(namesSaid(saying('Getting back up to the plot with Len. Biscuit. My sister Marcia Reid rings on Sundays.'))).toEqual(['Len', 'Biscuit', 'Marcia Reid']);
  });

  test('are not those at the start of a sentence, days, or "I"', () => {
    expect(namesSaid(saying('Walking is good. Then I’d sit. On Monday I rest, at Christmas too.'))).toEqual([]);
  });

  test('leave out whoever is there already, also by a part of their name', () => {
    expect(namesSaid(saying('I saw Len and Mrs Pickles and Ana’s boy.', ['len', 'Mrs Pickles']))).toEqual(['Ana']);
  });

  test('are none where a script has no capitals, and no more than can be read', () => {
    expect(namesSaid(saying('أحب أن أمشي مع سامي.'))).toEqual([]);
    expect(namesSaid(saying(`with ${Array.from({ length: 50 }, (_, i) => `and N${'abcdefghij'[i % 10]}${'klmnopqrst'[Math.floor(i / 10)]}`).join(' ')}`))).toHaveLength(12);
  });
});
