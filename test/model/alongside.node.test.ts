import { describe, expect, it } from 'vitest';
import {
  addHope,
  alongside,
  candidatesFor,
  introducerOf,
  introduceTo,
  lonelyHopes,
  personCalled,
  removeHope,
  stepWith,
  stepWithThis,
} from '../../src/model/alongside.js';
import { wordsOf } from '../../src/model/conversations.js';
import { link } from '../../src/model/links.js';
import { removeAlter } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';

const base: KithRecord = {
  ...emptyRecord('one'),
  people: {
    len: { id: 'len', order: 'a1', name: 'Len' },
    priya: { id: 'priya', order: 'a0', name: 'Priya', paid: true },
    errol: { id: 'errol', order: 'a2', name: 'Errol', doNotContact: true },
    ada: { id: 'ada', order: 'a3', name: 'Ada', gone: 'moved' },
  },
  assets: {
    leeks: { id: 'leeks', order: 'b0', kind: 'gift', gift: 'head', name: 'Leeks' },
    council: { id: 'council', order: 'b1', kind: 'organisation', name: 'Council' },
    plots: { id: 'plots', order: 'b2', kind: 'place', name: 'Mill Lane plots', introducer: 'len' },
    snow: { id: 'snow', order: 'b3', kind: 'story', name: 'The snow of 2010' },
  },
};
/** A copy to be written in. */
const draftOf = (record: KithRecord = base) => structuredClone(record) as RecordDraft;

describe('what stands alongside a hope', () => {
  it('is whoever and whatever was put with it, from either side', () => {
    const draft = draftOf();
    const hope = addHope(draft, 'To grow leeks again');
    link(draft, hope, 'len');
    link(draft, 'plots', hope);
    expect(alongside(draft, hope).map(({ id }) => id)).toEqual(['len', 'plots']);
    expect(alongside(draft, 'plots').map(({ id }) => id)).toEqual([hope]);
  });

  it('asks of a hope alone, and of one that has only another hope or a step for company', () => {
    const draft = draftOf();
    const [one, other] = [addHope(draft, 'To sing'), addHope(draft, 'To cook')];
    link(draft, one, other);
    stepWithThis(draft, one, wordsOf('Ring the choir'));
    expect(lonelyHopes(draft).map(({ id }) => id)).toEqual([one, other]);
    link(draft, 'leeks', one);
    expect(lonelyHopes(draft).map(({ id }) => id)).toEqual([other]);
  });

  it('goes with the hope when it is taken off, and nothing else does', () => {
    const draft = draftOf();
    const hope = addHope(draft, 'To sing');
    link(draft, hope, 'len');
    link(draft, 'len', 'plots');
    removeHope(draft, hope);
    expect(draft.hopes).toEqual({});
    expect(alongside(draft, 'len').map(({ id }) => id)).toEqual(['plots']);
    expect(draft.people.len).toBeDefined();
  });

  it('is offered in the order that is always offered: what I bring, my people, my community, then services', () => {
    expect(candidatesFor(base, 'x').map(({ id }) => id)).toEqual(['leeks', 'len', 'plots', 'priya', 'council']);
  });

  it('is first of all another hope, but not for a hope', () => {
    const draft = draftOf();
    const [one, other] = [addHope(draft, 'To sing'), addHope(draft, 'To cook')];
    expect(candidatesFor(draft, 'len').slice(0, 2).map(({ id }) => id)).toEqual([one, other]);
    expect(candidatesFor(draft, one).at(-1)?.id).toBe(other);
  });

  it('is never offered from those who are gone or not to be contacted, nor from itself', () => {
    const ids = candidatesFor(base, 'len').map(({ id }) => id);
    expect(ids).not.toContain('errol');
    expect(ids).not.toContain('ada');
    expect(ids).not.toContain('len');
  });
});

describe('something that becomes a step', () => {
  it('is in the note being written, mine until somebody takes it, and found again from where it came', () => {
    const draft = draftOf();
    const step = stepWithThis(draft, 'plots', wordsOf('Go along to Mill Lane plots', 'me', false));
    expect(draft.steps[step]).toMatchObject({ who: 'me', note: Object.keys(draft.notes)[0], what: { verbatim: false } });
    expect(stepWith(draft, 'plots')?.id).toBe(step);
    expect(stepWith(draft, 'plots', true)).toBeUndefined();
    draft.steps[step]!.done = '2026-03-04T10:00:00Z';
    expect(stepWith(draft, 'plots')).toBeUndefined();
  });

  it('as an introduction is taken by whoever introduces, together', () => {
    const draft = draftOf();
    const step = introduceTo(draft, 'plots', 'len', wordsOf('Say hello'));
    expect(draft.steps[step]).toMatchObject({ who: 'len', introduction: true });
    expect(Object.values(draft.introductions)).toMatchObject([{ who: 'len', to: 'plots', step, together: true }]);
    expect(stepWith(draft, 'plots', true)?.id).toBe(step);
  });
});

describe('who could introduce me', () => {
  it('is somebody, nobody, or somebody who has since been taken off', () => {
    const draft = draftOf();
    expect(introducerOf(draft, draft.assets.plots!)).toMatchObject({ name: 'Len' });
    expect(introducerOf(draft, draft.assets.snow!)).toBeUndefined();
    removeAlter(draft, 'len');
    expect(introducerOf(draft, draft.assets.plots!)).toBe('gone');
  });

  it('is the person of that name where there is one, and is written in where there is none', () => {
    const draft = draftOf();
    expect(personCalled(draft, ' len ')).toBe('len');
    const ana = personCalled(draft, 'Ana');
    expect(draft.people[ana]).toMatchObject({ name: 'Ana' });
    // A place is no person, whatever it is called.
    expect(draft.people[personCalled(draft, 'Council')]).toMatchObject({ name: 'Council' });
  });
});
