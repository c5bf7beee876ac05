import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cliquesOf, componentsOf, cutpointsOf, linesIn, neighboursOf, type Neighbours } from '../../src/model/network-graph.js';

type Pair = readonly [string, string];
const graph = (ids: readonly string[], pairs: readonly Pair[]): Neighbours => neighboursOf(ids, pairs.map(([one, other]) => ({ one, other })));

/** Any small network: who has a line to whom. */
const anyGraph = fc.integer({ min: 0, max: 8 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, i) => `p${i}`);
  const all = ids.flatMap((one, i) => ids.slice(i + 1).map((other): Pair => [one, other]));
  return fc.subarray(all).map((pairs) => ({ ids, pairs, neighbours: graph(ids, pairs) }));
});

/** By the definition: whether one can get from one to the other, among these. */
function reaches(from: string, to: string, among: ReadonlySet<string>, pairs: readonly Pair[]): boolean {
  if (from === to) return true;
  const rest = new Set(among);
  rest.delete(from);
  return pairs.some((pair) => {
    const next = pair[0] === from ? pair[1] : pair[1] === from ? pair[0] : undefined;
    return next !== undefined && rest.has(next) && reaches(next, to, rest, pairs);
  });
}

describe('the lines of a network', () => {
  test('go both ways, once, to somebody else who is there', () => {
    const neighbours = graph(['a', 'b'], [['a', 'b'], ['b', 'a'], ['a', 'a'], ['a', 'me'], ['gone', 'b']]);
    expect(neighbours).toEqual(new Map([['a', new Set(['b'])], ['b', new Set(['a'])]]));
    expect(linesIn(neighbours)).toBe(1);
  });

  test('are as many as there are pairs', () => {
    fc.assert(fc.property(anyGraph, ({ pairs, neighbours }) => void expect(linesIn(neighbours)).toBe(pairs.length)));
  });
});

describe('the pieces of a network', () => {
  test('hold everybody once, and just those together who can get to each other; the largest come first', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, pairs, neighbours }) => {
        const pieces = componentsOf(neighbours);
        expect(pieces.flat().sort()).toEqual(ids);
        expect(pieces.map(({ length }) => length)).toEqual(pieces.map(({ length }) => length).sort((one, other) => other - one));
        const all = new Set(ids);
        for (const one of ids)
          for (const other of ids)
            expect(pieces.find((piece) => piece.includes(one))!.includes(other)).toBe(reaches(one, other, all, pairs));
      }),
      { numRuns: 60 },
    );
  });
});

describe('those without whom others would not be linked', () => {
  test('are just those between two others who have no way round them', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, pairs, neighbours }) => {
        const all = new Set(ids);
        const isBetween = (id: string) => {
          const without = new Set(ids.filter((one) => one !== id));
          return [...without].some((one) => [...without].some((other) => reaches(one, other, all, pairs) && !reaches(one, other, without, pairs)));
        };
        expect(cutpointsOf(neighbours)).toEqual(ids.filter(isBetween));
      }),
      { numRuns: 60 },
    );
  });

  test('are found in a chain of ten thousand', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `p${i}`);
    expect(cutpointsOf(graph(ids, ids.slice(1).map((id, i): Pair => [ids[i]!, id])))).toEqual(ids.slice(1, -1));
  });
});

describe('groups who all know each other', () => {
  test('are all there are of three or more, none within another, the largest first', () => {
    fc.assert(
      fc.property(anyGraph, ({ ids, pairs, neighbours }) => {
        const knows = (one: string, other: string) => pairs.some((pair) => pair.includes(one) && pair.includes(other));
        const sets = Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_, i) => bits & (1 << i)));
        const full = sets.filter((set) => set.every((one, i) => set.slice(i + 1).every((other) => knows(one, other))));
        const wanted = full.filter((set) => set.length > 2 && !ids.some((id) => !set.includes(id) && set.every((one) => knows(one, id))));
        const { groups, isCut } = cliquesOf(neighbours);
        expect(isCut).toBe(false);
        expect(groups.map((group) => group.join()).sort()).toEqual(wanted.map((set) => set.join()).sort());
        expect(groups.map(({ length }) => length)).toEqual(groups.map(({ length }) => length).sort((one, other) => other - one));
      }),
    );
  });

  test('are given up where there are very many, and it says so', () => {
    // Twenty tables of three, and nobody knows those at their own: 3 to the 20th groups.
    const ids = Array.from({ length: 60 }, (_, i) => `p${i}`);
    const table = (id: string) => Math.floor(Number(id.slice(1)) / 3);
    const pairs = ids.flatMap((one, i) => ids.slice(i + 1).flatMap((other): Pair[] => (table(one) === table(other) ? [] : [[one, other]])));
    const { groups, isCut } = cliquesOf(graph(ids, pairs));
    expect(isCut).toBe(true);
    expect(groups[0]).toHaveLength(20);
  });
});
