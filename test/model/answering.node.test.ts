import { beforeEach, describe, expect, it } from 'vitest';
import * as answering from '../../src/model/answering.js';
import { receiveRecord } from '../../src/model/door.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import * as views from '../../src/model/views.js';

const asking = { definition: 'talk', revision: 2, lang: 'cy', prompt: { id: 'first' }, asked: 'Beth?' };
let draft: RecordDraft;
const answer = () => Object.values(draft.answers)[0]!;

beforeEach(() => {
  draft = structuredClone(emptyRecord('r')) as RecordDraft;
});

describe('answering a prompt', () => {
  it('keeps the words as they came, with the wording that was asked', () => {
    answering.writeWords(draft, asking, '  Tea.\n\nAnd <b>toast</b> ');
    expect(answer()).toMatchObject({ asked: 'Beth?', revision: 2, lang: 'cy', words: { text: '  Tea.\n\nAnd <b>toast</b> ', author: 'me', verbatim: true } });
  });

  it('has no words once they are taken out', () => {
    answering.writeWords(draft, asking, 'Tea');
    answering.writeWords(draft, asking, '');
    expect(answer()).not.toHaveProperty('words');
  });

  it('puts how somebody else says it beside the own words', () => {
    answering.writeWords(draft, asking, 'Company.');
    views.writeView(draft, asking, views.OTHER, 'Would like support.');
    views.nameOther(draft, 'Priya');
    expect(answer().words!.text).toBe('Company.');
    expect(answer().otherWords).toMatchObject({ text: 'Would like support.', author: views.OTHER, verbatim: false });
    expect(draft.authors[views.OTHER]).toMatchObject({ role: 'supporter', name: 'Priya' });
  });

  it('leaves what was said when a prompt is skipped, and skipping ends when something is said', () => {
    answering.writeWords(draft, asking, 'Tea');
    answering.skipPrompt(draft, asking);
    expect(answer()).toMatchObject({ skipped: true, words: { text: 'Tea' } });
    answering.writeWords(draft, asking, 'Tea!');
    expect(answer()).not.toHaveProperty('skipped');
  });

  it('picks cards and puts them back, in the order in which they were picked', () => {
    answering.toggleCard(draft, asking, 'pet');
    answering.toggleCard(draft, asking, 'music');
    expect(answer().cards).toEqual(['pet', 'music']);
    answering.toggleCard(draft, asking, 'pet');
    answering.toggleCard(draft, asking, 'music');
    expect(answer()).not.toHaveProperty('cards');
  });

  it('makes a card of the person’s own, picked at once', () => {
    const id = answering.addOwnCard(draft, asking, 'Dominoes');
    expect(answer()).toMatchObject({ cards: [id], ownCards: { [id]: 'Dominoes' } });
  });
});

it('makes records that are valid', () => {
  answering.writeWords(draft, asking, 'Tea');
  views.writeView(draft, asking, views.OTHER, 'A drink');
  answering.addOwnCard(draft, asking, 'Dominoes');
  answering.sayStillTrue(draft, asking);
  answering.addQuestion(draft, asking, 'And the garden?');
  answering.finishConversation(draft, asking);
  expect(receiveRecord(JSON.stringify(draft))).toEqual(JSON.parse(JSON.stringify(draft)));
});

it('starts one conversation, whatever comes first', () => {
  answering.addQuestion(draft, asking, 'And the garden?');
  answering.writeWords(draft, asking, 'Tea');
  answering.finishConversation(draft, asking);
  expect(Object.keys(draft.conversations)).toHaveLength(1);
});
