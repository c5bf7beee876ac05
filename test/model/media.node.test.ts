import { beforeEach, expect, it } from 'vitest';
import { receiveRecord } from '../../src/model/door.js';
import { addMedia, describeMedia, hasRoomFor, lengthInWords, mediaOf, MOST_MEDIA, writeDown } from '../../src/model/media.js';
import { answerTo, saysSomething } from '../../src/model/conversations.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { addAuthor } from '../../src/model/views.js';

const asking = { definition: 'talk', lang: 'en-GB', prompt: { id: 'first' }, asked: 'What?' };
const picture = { kind: 'picture', type: 'image/webp', data: 'AAAA' } as const;
let draft: RecordDraft;
beforeEach(() => {
  draft = structuredClone(emptyRecord('r')) as RecordDraft;
});
const answer = () => answerTo(draft, 'talk~1', 'first');

it('a picture is an answer, and belongs to it', () => {
  const id = addMedia(draft, asking, picture, 'me');
  expect(mediaOf(draft, answer()!.id).map((one) => one.id)).toEqual([id]);
  expect(saysSomething(draft, answer())).toBe(true);
  expect(receiveRecord(JSON.stringify(draft)).media[id]).toMatchObject({ ...picture, author: 'me' });
  delete draft.media[id];
  expect(saysSomething(draft, answer())).toBe(false);
});

it('has what it shows in words, and a recording what is said, by whoever wrote it down', () => {
  const id = addMedia(draft, asking, { ...picture, kind: 'recording', seconds: 3.2 }, 'me');
  describeMedia(draft, id, 'Me');
  writeDown(draft, id, 'Beans', addAuthor(draft, 'Amal', 'interpreter'));
  expect(draft.media[id]).toMatchObject({ about: 'Me', words: { text: 'Beans', verbatim: false } });
  describeMedia(draft, id, '');
  writeDown(draft, id, '', 'me');
  expect(draft.media[id]).not.toHaveProperty('about');
  expect(draft.media[id]).not.toHaveProperty('words');
  expect(() => describeMedia(draft, 'gone', 'x')).not.toThrow();
});

it('there is room for what a file can hold, and not for more', () => {
  expect(hasRoomFor(draft, picture.data.length)).toBe(true);
  draft.media['much'] = { id: 'much', order: 'a0', type: 'image/webp', data: 'A'.repeat(MOST_MEDIA - 3) };
  expect(hasRoomFor(draft, picture.data.length)).toBe(false);
});

it('lengths are read as minutes and seconds', () => {
  expect([0, 4.4, 65, 300].map(lengthInWords)).toEqual(['0:00', '0:04', '1:05', '5:00']);
});
