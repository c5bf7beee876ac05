import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathBetween } from '../../src/model/network-path.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { tieId } from '../../src/model/tie-id.js';

function knowing(lines: readonly (readonly [string, string, strength?: 'broken'])[], links: KithRecord['links'] = {}): KithRecord {
  const ids = [...new Set([...lines.flatMap(([one, other]) => [one, other]), 'alone'])].filter((id) => id !== 'me');
  return {
    ...emptyRecord('one'),
    people: Object.fromEntries(ids.map((id, i) => [id, { id, order: `a${i}`, name: id }])),
    ties: Object.fromEntries(
      lines.map(([one, other, strength], i) => {
        const id = tieId(one, other);
        return [id, { id, order: `a${i}`, one, other, strength: strength ?? 'ordinary', flow: 'none' as const }] as const;
      }),
    ),
    links,
  };
}

describe('the way from one to another', () => {
  it('is the shortest along lines, both ends included', () => {
    const record = knowing([['me', 'len'], ['len', 'bev'], ['bev', 'plots'], ['me', 'ash'], ['ash', 'plots']]);
    expect(pathBetween(record, 'me', 'plots')).toEqual(['me', 'ash', 'plots']);
    expect(pathBetween(record, 'plots', 'me')).toEqual(['plots', 'ash', 'me']);
    expect(pathBetween(record, 'len', 'len')).toEqual(['len']);
  });

  it('leads along who is part of a group', () => {
    const record = knowing([['me', 'len'], ['bev', 'choir']], { l: { id: 'l', order: 'a0', one: 'choir', other: 'len' } });
    expect(pathBetween(record, 'me', 'bev')).toEqual(['me', 'len', 'choir', 'bev']);
  });

  it('does not lead along a broken line, nor through the person in the middle, through whom everybody knows everybody', () => {
    expect(pathBetween(knowing([['len', 'bev', 'broken']]), 'len', 'bev')).toBeUndefined();
    expect(pathBetween(knowing([['me', 'len'], ['me', 'bev']]), 'len', 'bev')).toBeUndefined();
  });

  it('is none to somebody whom nobody knows, or who is not there', () => {
    expect(pathBetween(knowing([['me', 'len']]), 'me', 'alone')).toBeUndefined();
    expect(pathBetween(knowing([['me', 'len']]), 'me', 'nobody')).toBeUndefined();
  });

  it('is never longer than any other way', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 14 }));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const record = knowing(lines.map(([one, other]) => [`p${one}`, `p${other}`] as const).filter(([one, other]) => one !== other));
        const ids = Object.keys(record.people);
        // Every distance, in the plainest way there is.
        const far = new Map(ids.flatMap((one) => ids.map((other) => [`${one} ${other}`, one === other ? 0 : record.ties[tieId(one, other)] ? 1 : Infinity])));
        for (const by of ids) for (const one of ids) for (const other of ids) far.set(`${one} ${other}`, Math.min(far.get(`${one} ${other}`)!, far.get(`${one} ${by}`)! + far.get(`${by} ${other}`)!));
        for (const one of ids) for (const other of ids) expect((pathBetween(record, one, other)?.length ?? Infinity) - 1).toBe(far.get(`${one} ${other}`));
      }),
      { numRuns: 40 },
    );
  });
});
