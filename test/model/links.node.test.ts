import { beforeEach, describe, expect, it } from 'vitest';
import { writeWords } from '../../src/model/answering.js';
import { receiveRecord } from '../../src/model/door.js';
import { giftFrom, gistOf, hopeFrom, hopesFrom, link, linkedWith, stepFrom, unlink } from '../../src/model/links.js';
import { addPerson, removeAlter } from '../../src/model/people.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { addAuthor } from '../../src/model/views.js';

const asking = { definition: 'talk', lang: 'en-GB', prompt: { id: 'first' }, asked: 'What?' };
let draft: RecordDraft;
const answer = () => Object.values(draft.answers)[0]!;

beforeEach(() => {
  draft = structuredClone(emptyRecord('r')) as RecordDraft;
  writeWords(draft, asking, ' Back on the plot ');
});

describe('two things that belong together', () => {
  it('are found from either side, once, in the order in which they were put together', () => {
    for (const other of ['len', 'plot', 'len']) link(draft, answer().id, other);
    link(draft, 'len', answer().id);
    expect(linkedWith(draft, answer().id)).toEqual(['len', 'plot']);
    expect(linkedWith(draft, 'len')).toEqual([answer().id]);
  });

  it('are taken apart from either side, and both stay', () => {
    link(draft, answer().id, 'len');
    unlink(draft, 'len', answer().id);
    expect(linkedWith(draft, 'len')).toEqual([]);
    expect(answer().words!.text).toBe(' Back on the plot ');
  });

  it('are apart when one of them is taken out of the record', () => {
    const len = addPerson(draft, { name: 'Len' });
    link(draft, answer().id, len);
    removeAlter(draft, len);
    expect(linkedWith(draft, answer().id)).toEqual([]);
  });
});

describe('what comes out of an answer', () => {
  it('is a hope in the words that were said, by whoever said them', () => {
    writeWords(draft, asking, 'Sleep', addAuthor(draft, 'Amal', 'interpreter'));
    hopeFrom(draft, answer(), gistOf(answer(), []));
    expect(hopesFrom(draft, answer().id)).toMatchObject([{ words: { text: 'Sleep', author: answer().words!.author, verbatim: false } }]);
  });

  it('is a step of mine, and a gift, that stand with it', () => {
    const made = [stepFrom(draft, answer(), 'Back on the plot'), giftFrom(draft, answer(), 'x'.repeat(12_000))];
    expect(linkedWith(draft, answer().id)).toEqual(made);
    expect(draft.steps[made[0]!]).toMatchObject({ who: 'me', what: { text: 'Back on the plot', verbatim: true } });
    expect(draft.assets[made[1]!]).toMatchObject({ kind: 'gift', name: 'x'.repeat(10_000) });
    expect(() => receiveRecord(JSON.stringify(draft))).not.toThrow();
  });

  it('is said by the cards where there are no words', () => {
    expect(gistOf({}, ['My dog', 'Music'])).toBe('My dog, Music');
    expect(gistOf(answer(), ['Music'])).toBe('Back on the plot');
  });
});
