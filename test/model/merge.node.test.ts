import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictsOf, settle } from '../../src/model/conflicts.js';
import { deepFreeze, withChanges } from '../../src/model/draft.js';
import { mergeEntity, mergeRecords } from '../../src/model/merge.js';
import { applyPatches, difference, invert } from '../../src/model/patches.js';
import { addPerson, changeAlter, removeAlter, setTie } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';

const edit = (record: KithRecord, recipe: (draft: RecordDraft) => void) => withChanges(record as RecordDraft, recipe) as KithRecord;
const start = edit(deepFreeze(emptyRecord('r')), (draft) => {
  draft.people['len'] = { id: 'len', order: 'a0', name: 'Len' };
});

describe('merging two copies', () => {
  it('keeps what each side added', () => {
    const mine = edit(start, (draft) => void addPerson(draft, { name: 'Marcia' }));
    const theirs = edit(start, (draft) => void addPerson(draft, { name: 'Errol' }));
    const names = Object.values(mergeRecords(start, mine, theirs).people).map(({ name }) => name);
    expect(names.sort()).toEqual(['Errol', 'Len', 'Marcia']);
  });

  it('keeps both changes when they are in different fields of the same person', () => {
    const mine = edit(start, (draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    const theirs = edit(start, (draft) => changeAlter(draft, 'len', { ring: 'intimacy' }));
    const merged = mergeRecords(start, mine, theirs);
    expect(merged.people['len']).toMatchObject({ about: 'plot 14', ring: 'intimacy' });
    expect(conflictsOf(merged)).toEqual([]);
  });

  it('keeps both versions when two change the same field, and lets somebody choose', () => {
    const mine = edit(start, (draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    const theirs = edit(start, (draft) => changeAlter(draft, 'len', { about: 'next to mine' }));
    const merged = mergeRecords(start, mine, theirs);
    const [conflict] = conflictsOf(merged);
    expect(conflict).toMatchObject({ collection: 'people', id: 'len', field: 'about', shown: 'plot 14', others: ['next to mine'] });
    const chosen = edit(merged, settle(conflict!, 'next to mine'));
    expect(chosen.people['len']).toEqual({ id: 'len', order: 'a0', name: 'Len', about: 'next to mine' });
  });

  it('keeps the versions that either side has of a field, and lets go of what one of them has settled', () => {
    const versions = (...others: string[]) => ({ id: 'len', about: 'plot 14', ...(others.length && { versions: { about: others } }) });
    expect(mergeEntity(versions(), versions('by mine'), versions('the gate'))).toEqual(versions('by mine', 'the gate'));
    expect(mergeEntity(versions('by mine', 'the gate'), versions('by mine'), versions('by mine', 'the gate', 'further'))).toEqual(
      versions('by mine', 'further'),
    );
  });

  it('keeps what one side went on writing when the other removed it', () => {
    const mine = edit(start, (draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    const theirs = edit(start, (draft) => removeAlter(draft, 'len'));
    expect(mergeRecords(start, mine, theirs).people['len']?.about).toBe('plot 14');
    expect(mergeRecords(start, theirs, mine).people['len']?.about).toBe('plot 14');
    expect(mergeRecords(start, start, theirs).people['len']).toBeUndefined();
  });

  it('makes one tie of the same line drawn twice', () => {
    const mine = edit(start, (draft) => setTie(draft, 'me', 'len', { strength: 'strong' }));
    const theirs = edit(start, (draft) => setTie(draft, 'len', 'me', { strength: 'strong' }));
    expect(Object.keys(mergeRecords(start, mine, theirs).ties)).toEqual(['len~me']);
  });

  it('loses no value, whichever fields two sides set', () => {
    const field = fc.constantFrom('a', 'b', 'c', 'd');
    const entity = fc.dictionary(field, fc.integer({ min: 0, max: 5 }));
    fc.assert(
      fc.property(entity, entity, entity, (base, mine, theirs) => {
        const merged = mergeEntity(base, mine, theirs)!;
        const versions = (merged['versions'] ?? {}) as Record<string, unknown[]>;
        for (const side of [mine, theirs])
          for (const [key, value] of Object.entries(side))
            if (value !== base[key]) expect([merged[key], ...(versions[key] ?? [])]).toContain(value);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('differences', () => {
  it('turn one record into the other, and back', () => {
    const next = edit(start, (draft) => {
      draft.about.name = 'Winston';
      changeAlter(draft, 'len', { about: 'plot 14', name: undefined as never });
      const id = addPerson(draft, { name: 'Marcia' });
      setTie(draft, 'me', id, { strength: 'strong' });
    });
    const patches = difference(start, next);
    expect(applyPatches(start, patches)).toEqual(next);
    expect(applyPatches(next, invert(patches))).toEqual(start);
  });

  it('name the field that changed, and nothing else', () => {
    const next = edit(start, (draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    expect(difference(start, next)).toEqual([{ path: ['people', 'len', 'about'], value: 'plot 14', was: undefined }]);
  });
});
