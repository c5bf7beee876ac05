import { describe, expect, test } from 'vitest';
import { initialsOf } from '../../src/model/initials.js';
import { altersByRing, flowOf, helpOf, summariseNetwork } from '../../src/model/network-summary.js';
import { emptyRecord, type KithRecord, type Person, type Tie } from '../../src/model/record.js';

function recordOf(people: readonly Partial<Person>[], assets: KithRecord['assets'] = {}): KithRecord {
  const all = people.map((person, i): Person => ({ id: `p${i}`, order: `a${i}`, name: `P${i}`, ...person }));
  return { ...emptyRecord('r'), people: Object.fromEntries(all.map((person) => [person.id, person])), assets };
}

const tie = (ends: Pick<Tie, 'one' | 'other' | 'flow'>): Tie => ({
  id: 't',
  order: 'a0',
  strength: 'ordinary',
  ...ends,
});

describe('the facts about a network', () => {
  test('an empty record has nobody in it', () => {
    expect(summariseNetwork(emptyRecord('r'))).toEqual({ closest: 0, friends: 0, groups: 0, paid: 0 });
  });

  test('people are told apart by how they are in this life, and paid people are paid on whichever ring', () => {
    const record = recordOf(
      [
        { ring: 'intimacy' },
        {},
        { ring: 'friendship' },
        { ring: 'friendship', paid: true },
        { ring: 'exchange' },
        { ring: 'participation' },
      ],
      {
        choir: { id: 'choir', order: 'b0', kind: 'group', name: 'Choir', ring: 'friendship' },
        council: { id: 'council', order: 'b1', kind: 'organisation', name: 'Council' },
        leeks: { id: 'leeks', order: 'b2', kind: 'gift', name: 'Leeks' },
      },
    );
    expect(summariseNetwork(record)).toEqual({ closest: 1, friends: 2, groups: 2, paid: 3 });
  });
});

test('who is no longer here is not counted', () => {
  const { closest, friends } = summariseNetwork(recordOf([{ name: 'Joan', ring: 'intimacy', gone: 'died' }, { name: 'Len', ring: 'friendship' }]));
  expect([closest, friends]).toEqual([0, 1]);
});

describe('the order of the list', () => {
  const record = recordOf([
    { name: 'Zoe', ring: 'friendship' },
    { name: 'Élan', ring: 'friendship' },
    { name: 'Dr Hussain', ring: 'exchange' },
    { name: 'Marcia', ring: 'intimacy' },
    { name: 'Fay', ring: 'friendship' },
  ]);
  const rings = ['intimacy', 'friendship', 'exchange'].map((id) => ({ id, name: id, short: id, one: id, with: id }));
  const names = (kept?: Parameters<typeof altersByRing>[3]) =>
    altersByRing(record, 'en-GB', rings, kept).map(({ ring, alters }) => [ring.id, ...alters.map(({ name }) => name)]);

  test('goes ring by ring, then by name as a reader sorts it, without empty rings', () => {
    expect(names()).toEqual([
      ['intimacy', 'Marcia'],
      ['friendship', 'Élan', 'Fay', 'Zoe'],
      ['exchange', 'Dr Hussain'],
    ]);
  });

  test('puts whoever is on a ring that this page does not have on the outermost', () => {
    const [, , outermost] = altersByRing(recordOf([...Object.values(record.people), { name: 'Ana', ring: 'choir' }]), 'en-GB', rings);
    expect(outermost?.alters.map(({ name }) => name)).toEqual(['Ana', 'Dr Hussain']);
  });

  test('keeps the row of whoever is being written about where it was', () => {
    expect(names({ id: 'p0', ring: 'intimacy', name: 'Ann' })[0]).toEqual(['intimacy', 'Zoe', 'Marcia']);
  });
});

describe('which way help goes', () => {
  test('is read from the middle, from whichever end the tie is stored', () => {
    expect(helpOf(tie({ one: 'me', other: 'x', flow: 'to-one' }))).toBe('to-me');
    expect(helpOf(tie({ one: 'x', other: 'me', flow: 'to-one' }))).toBe('from-me');
    expect(helpOf(tie({ one: 'x', other: 'me', flow: 'both' }))).toBe('both');
  });

  test('is stored so that it reads back the same', () => {
    for (const one of ['me', 'x'])
      for (const help of ['none', 'to-me', 'from-me', 'both'] as const)
        expect(helpOf(tie({ one, other: one === 'me' ? 'x' : 'me', flow: flowOf(help, one) }))).toBe(help);
  });
});

describe('the letters of a face', () => {
  test('leave out a title, and are two where somebody is paid', () => {
    expect(initialsOf('Mrs Pickles')).toBe('P');
    expect(initialsOf('Dr. Hussain', 2)).toBe('Hu');
    expect(initialsOf('priya', 2)).toBe('Pr');
    expect(initialsOf('Dr')).toBe('D');
  });

  test('hold a letter with its marks together, and are nothing where there are none', () => {
    expect(initialsOf('e\u0301lan')).toBe('E\u0301');
    expect(initialsOf('ليلى')).toBe('ل');
    expect(initialsOf('')).toBe('');
    expect(initialsOf('…')).toBe('');
  });
});
