import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/model/conversations.js';
import {
  keptNote,
  namesInNote,
  notesNewestFirst,
  offeredForSteps,
  saysNothing,
  stepsOfNote,
} from '../../src/model/outcome.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const record: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  authors: {
    me: { id: 'me', order: 'a0', role: 'me' },
    priya: { id: 'priya', order: 'a1', role: 'coordinator', name: 'Priya' },
    sam: { id: 'sam', order: 'a2', role: 'supporter', name: 'Sam' },
  },
  people: {
    nurse: { id: 'nurse', order: 'a0', name: 'Nurse', paid: true },
    len: { id: 'len', order: 'a1', name: 'Len', ring: 'friendship' },
    marcia: { id: 'marcia', order: 'a2', name: 'Marcia', ring: 'intimacy' },
    errol: { id: 'errol', order: 'a3', name: 'Errol', doNotContact: true },
    unnamed: { id: 'unnamed', order: 'a4', name: ' ' },
  },
  assets: {
    council: { id: 'council', order: 'a5', kind: 'organisation', name: 'Council' },
    dominoes: { id: 'dominoes', order: 'a6', kind: 'group', name: 'Dominoes team' },
    mending: { id: 'mending', order: 'a7', kind: 'gift', name: 'Mending' },
  },
  notes: {
    first: { id: 'first', order: 'a0', author: 'me', kept: '2024-11-12' },
    second: { id: 'second', order: 'a1', author: 'me', sorted: wordsOf('Rang repairs', 'priya') },
  },
  steps: {
    one: { id: 'one', order: 'a0', who: 'nurse', note: 'second' },
    two: { id: 'two', order: 'a1', who: 'len', note: 'second' },
    loose: { id: 'loose', order: 'a2', who: 'me' },
    orphan: { id: 'orphan', order: 'a3', who: 'me', note: 'gone' },
    old: { id: 'old', order: 'a4', who: 'me', note: 'first' },
  },
};
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('whom a step is offered for', () => {
  it('is my people, then my community, then services, the closest first', () => {
    expect(ids(offeredForSteps(record))).toEqual(['marcia', 'len', 'dominoes', 'nurse', 'council']);
  });
});

describe('the steps of a note', () => {
  it('come in the order that is always offered', () => {
    expect(ids(stepsOfNote(record, 'second'))).toEqual(['two', 'one']);
  });
  it('take in, where asked, those of no note and those whose note is gone', () => {
    expect(ids(stepsOfNote(record, 'second', true))).toEqual(['loose', 'orphan', 'two', 'one']);
    expect(ids(stepsOfNote(record, undefined, true))).toEqual(['loose', 'orphan']);
  });
});

describe('a note', () => {
  it('names whose words it holds, the person first, and nobody else', () => {
    expect(namesInNote(record, record.notes.second)).toEqual(['Winston', 'Priya']);
    expect(namesInNote({ ...record, about: {} }, undefined)).toEqual([]);
  });
  it('says nothing until there are words, or a talk that was just a talk', () => {
    expect(saysNothing(undefined)).toBe(true);
    expect(saysNothing(record.notes.first)).toBe(true);
    expect(saysNothing(record.notes.second)).toBe(false);
    expect(saysNothing({ id: 'x', order: 'a0', justATalk: true })).toBe(false);
  });
  it('stands before the earlier ones', () => {
    expect(ids(notesNewestFirst(record))).toEqual(['second', 'first']);
    expect(keptNote(record)?.id).toBe('first');
  });
});
