import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf, helpingIn, questionsFor } from '../../src/model/network-figures.js';
import { emptyRecord, type KithRecord, type Person, type Tie } from '../../src/model/record.js';
import { tieId } from '../../src/model/tie-id.js';

type Pair = readonly [string, string, Partial<Tie>?];

function network(people: readonly (Partial<Person> & { id: string })[], pairs: readonly Pair[] = []): KithRecord {
  const ties = pairs.map(([one, other, more], i): Tie => ({ id: tieId(one, other), order: `a${i}`, one, other, strength: 'ordinary', flow: 'none', ...more }));
  return {
    ...emptyRecord('r'),
    people: Object.fromEntries(people.map((person, i) => [person.id, { order: `a${String(i).padStart(4, '0')}`, name: person.id, ...person }])),
    ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
  };
}
const some = (...ids: string[]) => ids.map((id) => ({ id }));

/** Any small network: who knows whom. */
const anyNetwork = fc.integer({ min: 1, max: 8 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  const all = ids.flatMap((one, i) => ids.slice(i + 1).map((other): Pair => [one, other]));
  return fc.subarray(all).map((pairs) => ({ ids, pairs, record: network(some(...ids), pairs) }));
});

/** In how many pieces these are, by going everywhere from each. */
function pieces(ids: readonly string[], pairs: readonly Pair[]): number {
  const left = new Set(ids);
  let count = 0;
  for (const start of ids) {
    if (!left.has(start)) continue;
    count++;
    const todo = [start];
    for (let at = todo.pop(); at; at = todo.pop()) {
      if (!left.delete(at)) continue;
      for (const [one, other] of pairs) if (one === at) todo.push(other);
      else if (other === at) todo.push(one);
    }
  }
  return count;
}

describe('the figures of a network', () => {
  test('are nothing for nobody', () => {
    expect(figuresOf(emptyRecord('r'))).toMatchObject({ size: 0, perRing: [0, 0, 0, 0], isolated: [], bridges: [], cliques: [], density: undefined, reciprocity: undefined });
  });

  test('count who is here, by ring and by part of life', () => {
    const record = network([
      { id: 'a', ring: 'intimacy', sector: 'family' },
      { id: 'b', ring: 'exchange', paid: true },
      { id: 'c' },
      { id: 'd', ring: 'intimacy', gone: 'died' },
    ]);
    expect(figuresOf(record)).toMatchObject({ size: 3, perRing: [1, 1, 0, 1], perSector: { family: 1, paid: 1, '': 1 } });
  });

  test('say who knows nobody else, and without whom others would be apart', () => {
    // Two triangles that meet at c, and e by herself.
    const record = network(some('a', 'b', 'c', 'd', 'e', 'f'), [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd'], ['d', 'f'], ['c', 'f'], ['e', 'me']]);
    expect(figuresOf(record)).toMatchObject({ isolated: ['e'], bridges: ['c'] });
    expect(figuresOf(record).cliques?.map((clique) => [...clique].sort().join('')).sort()).toEqual(['abc', 'cdf']);
    expect(figuresOf(record).density).toBeCloseTo(6 / 15);
  });

  test('bridges are just those who, taken out, leave more pieces', () => {
    fc.assert(
      fc.property(anyNetwork, ({ ids, pairs, record }) => {
        const before = pieces(ids, pairs);
        const without = (id: string) => pieces(ids.filter((one) => one !== id), pairs.filter((pair) => !pair.includes(id)));
        const alone = (id: string) => !pairs.some((pair) => pair.includes(id));
        expect(figuresOf(record).bridges).toEqual(ids.filter((id) => !alone(id) && without(id) > before));
      }),
    );
  });

  test('cliques all know each other, nobody else knows them all, and none is left out', () => {
    fc.assert(
      fc.property(anyNetwork, ({ ids, pairs, record }) => {
        const knows = (one: string, other: string) => pairs.some((pair) => pair.includes(one) && pair.includes(other));
        const sets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, i) => bits & (1 << i)));
        const full = sets.filter((set) => set.every((one, i) => set.slice(i + 1).every((other) => knows(one, other))));
        const wanted = full.filter((set) => set.length > 2 && !ids.some((id) => !set.includes(id) && set.every((one) => knows(one, id))));
        expect(figuresOf(record).cliques?.map((clique) => [...clique].sort().join()).sort()).toEqual(wanted.map((set) => set.join()).sort());
      }),
    );
  });

  test('a chain of ten thousand is no deeper than one of ten', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `p${i}`);
    const record = network(some(...ids), ids.slice(1).map((id, i): Pair => [ids[i]!, id]));
    expect(figuresOf(record).bridges).toHaveLength(9_998);
    expect(figuresOf(record).cliques).toBeUndefined();
  });

  test('say how often help goes both ways, of the lines that say which way it goes, and who gives what', () => {
    const record = network(some('a', 'b', 'c'), [
      ['me', 'a', { flow: 'both', support: { social: 'both' } }],
      ['me', 'b', { flow: 'to-one', support: { social: 'to-one', linking: 'to-one' } }],
      ['me', 'c'],
    ]);
    expect(figuresOf(record).reciprocity).toBe(0.5);
    expect(figuresOf(record).supports).toMatchObject({ social: { toMe: 2, fromMe: 1 }, linking: { toMe: 1, fromMe: 0 }, emotional: { toMe: 0, fromMe: 0 } });
    expect(helpingIn(record)).toEqual({ toMe: 1, fromMe: 0, both: 1 });
  });
});

describe('questions to talk about', () => {
  test('fit what is drawn, and are at most three', () => {
    expect(questionsFor(emptyRecord('r'))).toEqual([]);
    expect(questionsFor(network([{ id: 'a', ring: 'exchange', paid: true }]))).toEqual(['nobodyNear', 'unpaid', 'more']);
    expect(questionsFor(network(some('a', 'b'), [['me', 'a', { flow: 'to-one' }], ['a', 'b']]))).toEqual(['giving', 'more']);
    expect(questionsFor(network(some('a', 'b'), [['me', 'a', { flow: 'both', strength: 'tenuous' }], ['me', 'b', { strength: 'stressful', flow: 'to-one' }]]))).toEqual(['closer', 'easier', 'more']);
    expect(questionsFor(network(some('a', 'b', 'c')))).toEqual(['introduce', 'more']);
  });
});
