import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../src/model/network-figures.js';
import { emptyRecord } from '../../src/model/record.js';
import { network, some, type Pair } from '../helpers/some-network.js';

describe('the figures of a network', () => {
  test('are nothing for nobody', () => {
    expect(figuresOf(emptyRecord('r'))).toMatchObject({ size: 0, perRing: [0, 0, 0, 0], paid: 0, isolated: [], bridges: [], components: [], density: undefined, reciprocity: undefined });
  });

  test('count who is here, by ring, by part of life, by kind and who is paid', () => {
    const record = network(
      [{ id: 'a', ring: 'intimacy', sector: 'family' }, { id: 'b', ring: 'exchange', paid: true }, { id: 'c' }, { id: 'd', ring: 'intimacy', gone: 'died' }],
      [],
      [{ id: 'choir' }, { id: 'library', kind: 'place', sector: 'work' }, { id: 'housing', kind: 'organisation' }, { id: 'cakes', kind: 'gift' }],
    );
    expect(figuresOf(record)).toMatchObject({
      size: 6,
      perKind: { person: 3, group: 1, place: 1, organisation: 1 },
      perRing: [1, 1, 2, 2],
      perSector: [1, 0, 1, 2],
      noSector: 2,
      paid: 2,
    });
  });

  test('leave nobody out whose part of life or ring the page does not have', () => {
    const record = network([{ id: 'a', sector: 'family' }, { id: 'b', sector: 'constructor', ring: 'intimacy' }, { id: 'c', ring: 'faith' }]);
    expect(figuresOf(record, some('intimacy', 'street'), some('street', 'family'))).toMatchObject({ perRing: [1, 2], perSector: [0, 1], noSector: 2 });
  });

  test('whatever there is, rings, parts of life and kinds each add up to everybody', () => {
    const anybody = fc.record({
      ring: fc.constantFrom(undefined, 'intimacy', 'friendship', 'exchange', 'other'),
      sector: fc.constantFrom(undefined, 'family', 'paid', 'other'),
      paid: fc.boolean(),
      gone: fc.constantFrom(undefined, 'died'),
    });
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), (ones) => {
        const people = ones.map(({ ring, sector, gone, paid }, i) => ({ id: `p${i}`, paid, ...(ring && { ring }), ...(sector && { sector }), ...(gone && { gone }) }));
        const { size, perRing, perSector, noSector, perKind, components } = figuresOf(network(people));
        const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
        expect(size).toBe(ones.filter(({ gone }) => !gone).length);
        expect([sum(perRing), sum(perSector) + noSector, sum(Object.values(perKind)), components.flat().length]).toEqual([size, size, size, size]);
      }),
    );
  });

  test('say who knows nobody else, without whom others would be apart, and who all know each other', () => {
    // Two triangles that meet at c, and e by herself.
    const record = network(some('a', 'b', 'c', 'd', 'e', 'f'), [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd'], ['d', 'f'], ['c', 'f'], ['e', 'me']]);
    expect(figuresOf(record)).toMatchObject({
      isolated: ['e'],
      bridges: ['c'],
      components: [['a', 'b', 'c', 'd', 'f'], ['e']],
      cliques: { isCut: false, groups: [['a', 'b', 'c'], ['c', 'd', 'f']] },
      density: { part: 6, of: 15 },
    });
  });

  test('take being part of a group as a line', () => {
    const record = network(some('a', 'b', 'c'), [], [{ id: 'choir' }]);
    const links = { l: { id: 'l', order: 'a', one: 'choir', other: 'a' }, m: { id: 'm', order: 'b', one: 'choir', other: 'b' }, n: { id: 'n', order: 'c', one: 'answer', other: 'c' } };
    expect(figuresOf({ ...record, links })).toMatchObject({ isolated: ['c'], bridges: ['choir'], density: { part: 2, of: 6 } });
  });

  test('do not count lines to who is no longer here', () => {
    const record = network([{ id: 'a' }, { id: 'b', gone: 'moved' }, { id: 'c' }], [['a', 'b'], ['b', 'c'], ['me', 'b', { flow: 'both', strength: 'strong' }]]);
    expect(figuresOf(record)).toMatchObject({ isolated: ['a', 'c'], bridges: [], density: { part: 0, of: 1 }, reciprocity: undefined, strengths: { strong: 0 } });
  });

  test('look for no groups among more than three hundred', () => {
    const crowd = (count: number) => Array.from({ length: count }, (_, i) => `p${i}`);
    expect(figuresOf(network(some(...crowd(300)))).cliques).toEqual({ groups: [], isCut: false });
    expect(figuresOf(network(some(...crowd(301)))).cliques).toBeUndefined();
  });

  test('are worked out for ten thousand', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => `p${i}`);
    const { size, bridges, components } = figuresOf(network(some(...ids), ids.slice(1).map((id, i): Pair => [ids[i]!, id])));
    expect([size, bridges.length, components.length]).toEqual([10_000, 9_998, 1]);
  });

  test('say how often help goes both ways, of the lines that say which way it goes, and who gives what', () => {
    const record = network(some('a', 'b', 'c', 'd'), [
      ['me', 'a', { flow: 'both', strength: 'strong', support: { social: 'both' } }],
      ['me', 'b', { flow: 'to-one', support: { social: 'to-one', linking: 'to-one', emotional: 'none' } }],
      ['me', 'c', { strength: 'broken' }],
      // Kept from the other end: what d does for me.
      ['d', 'me', { flow: 'to-other', support: { instrumental: 'to-other' } }],
    ]);
    expect(figuresOf(record)).toMatchObject({
      reciprocity: { part: 1, of: 3 },
      strengths: { strong: 1, ordinary: 2, tenuous: 0, stressful: 0, broken: 1 },
      supports: { social: { toMe: 2, fromMe: 1 }, linking: { toMe: 1, fromMe: 0 }, emotional: { toMe: 0, fromMe: 0 }, instrumental: { toMe: 1, fromMe: 0 } },
    });
  });
});
