import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNetworks, hasChanged, type TieChange } from '../../src/model/network-changes.js';
import { givingOf, whoGives } from '../../src/model/network-giving.js';
import { emptyRecord, type Asset, type KithRecord, type Person, type Tie } from '../../src/model/record.js';
import { FLOWS, GONE, ME, RINGS, STRENGTHS, SUPPORTS } from '../../src/model/schema.js';
import { tieId } from '../../src/model/tie-id.js';

const byId = <Item extends { readonly id: string }>(all: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(all.map((one) => [one.id, one]));
function recordOf(people: readonly Partial<Person>[], ties: readonly Partial<Tie>[] = [], assets: readonly Partial<Asset>[] = []): KithRecord {
  const placed = people.map((one, i): Person => ({ id: `p${i}`, order: `a${i}`, name: `P${i}`, ring: 'friendship', ...one }));
  const drawn = ties.map((tie, i): Tie => {
    const [one, other] = [tie.one ?? ME, tie.other ?? 'p0'];
    return { id: tieId(one, other), order: `a${i}`, strength: 'ordinary', flow: 'none', ...tie, one, other };
  });
  const groups = assets.map((one, i): Asset => ({ id: `g${i}`, order: `b${i}`, kind: 'group', name: `G${i}`, ...one }));
  return { ...emptyRecord('r'), people: byId(placed), ties: byId(drawn), assets: byId(groups) };
}
const ids = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);

describe('what is different between two days of a network', () => {
  it('says who came and who went, people first and whoever is paid last', () => {
    const before = recordOf([{ id: 'bo' }]);
    const after = recordOf([{ id: 'priya', paid: true }, { id: 'len', ring: 'participation' }, { id: 'ana', ring: 'intimacy' }], [], [{ id: 'choir' }]);
    const { came, went } = compareNetworks(before, after);
    expect(ids(came)).toEqual(['ana', 'len', 'choir', 'priya']);
    expect(ids(went)).toEqual(['bo']);
  });

  it('says who moved, from which ring to which, and whether that is closer', () => {
    const before = recordOf([{ ring: 'friendship' }, { ring: 'friendship' }, { ring: 'friendship' }]);
    const after = recordOf([{ ring: 'intimacy' }, { ring: 'participation' }, {}]);
    expect(compareNetworks(before, after).moved.map(({ now, from, to, closer }) => [now.id, from, to, closer])).toEqual([
      ['p0', 'friendship', 'intimacy', true],
      ['p1', 'friendship', 'participation', false],
    ]);
  });

  it('goes by the rings of the page, and a ring that is none of them is the outermost', () => {
    const rings = [{ id: 'home' }, { id: 'street' }, { id: 'town' }];
    const [before, after] = [recordOf([{ ring: 'town' }, { ring: 'gone-ring' }]), recordOf([{ ring: 'home' }, { ring: 'town' }])];
    expect(compareNetworks(before, after, rings).moved.map(({ now, closer }) => [now.id, closer])).toEqual([['p0', true]]);
  });

  it('tells somebody who is no longer here from somebody who was taken off the picture', () => {
    const after = recordOf([{ id: 'joan', gone: 'died' }]);
    const changes = compareNetworks(recordOf([{ id: 'joan' }]), after);
    expect([ids(changes.gone), ids(changes.went), changes.gone[0]?.gone]).toEqual([['joan'], [], 'died']);
    expect(ids(compareNetworks(after, recordOf([{ id: 'joan' }])).back)).toEqual(['joan']);
    expect(hasChanged(compareNetworks(after, after)), 'nobody dies twice').toBe(false);
  });

  it('says when somebody gives as well, from whichever end the tie is stored', () => {
    const then = recordOf([{}], [{ flow: 'to-one' }]);
    for (const ends of [{ one: ME, other: 'p0' }, { one: 'p0', other: ME }]) {
      const [tie] = compareNetworks(then, recordOf([{}], [{ ...ends, flow: 'both' }])).tiesChanged;
      expect([tie?.one, tie?.other.id, tie?.then?.help, tie?.now?.help]).toEqual([ME, 'p0', 'to-me', 'both']);
    }
  });

  it('says nothing of a tie that was drawn again from its other end', () => {
    const one = recordOf([{}], [{ one: ME, other: 'p0', flow: 'to-one', support: { social: 'to-other' } }]);
    const other = recordOf([{}], [{ one: 'p0', other: ME, flow: 'to-other', support: { social: 'to-one' } }]);
    expect(hasChanged(compareNetworks(one, other))).toBe(false);
  });

  it('says which kinds of support have come', () => {
    const [tie] = compareNetworks(
      recordOf([{}], [{ support: { social: 'to-one' } }]),
      recordOf([{}], [{ support: { social: 'both', linking: 'to-one' } }]),
    ).tiesChanged;
    expect([tie?.then?.gets, tie?.then?.gives]).toEqual([['social'], []]);
    expect([tie?.now?.gets, tie?.now?.gives]).toEqual([['linking', 'social'], ['social']]);
  });

  it('says new names, pay, and whom not to contact', () => {
    const changes = compareNetworks(recordOf([{ name: 'Bob' }]), recordOf([{ name: 'Robert', paid: true, doNotContact: true }]));
    expect(changes.renamed.map(({ then, now }) => [then.name, now.name])).toEqual([['Bob', 'Robert']]);
    expect([changes.paid.length, changes.doNotContact.length, changes.moved.length]).toEqual([1, 1, 0]);
  });

  it('says nothing of where somebody was put, nor of ties that lead nowhere', () => {
    const before = recordOf([{ angle: 10 }]);
    const after = recordOf([{ angle: 200, order: 'z' }], [{ one: 'p0', other: 'nobody' }, { one: 'p0', other: 'p0' }]);
    expect(hasChanged(compareNetworks(before, after))).toBe(false);
  });
});

const person = (id: string): fc.Arbitrary<Person> =>
  fc.record(
    {
      id: fc.constant(id),
      order: fc.constantFrom('a0', 'a1', 'a2'),
      name: fc.constantFrom('Ana', 'Bo', ''),
      ring: fc.constantFrom(...RINGS),
      angle: fc.constantFrom(0, 90, 271.5),
      gone: fc.constantFrom(...GONE),
      paid: fc.boolean(),
      doNotContact: fc.boolean(),
    },
    { requiredKeys: ['id', 'order', 'name'] },
  );
const tie: fc.Arbitrary<Tie> = fc
  .record(
    {
      one: fc.constantFrom(ME, 'a', 'b', 'c', 'g'),
      other: fc.constantFrom(ME, 'a', 'b', 'c', 'g'),
      strength: fc.constantFrom(...STRENGTHS),
      flow: fc.constantFrom(...FLOWS),
      support: fc.dictionary(fc.constantFrom(...SUPPORTS), fc.constantFrom(...FLOWS)),
    },
    { requiredKeys: ['one', 'other', 'strength', 'flow'] },
  )
  .map((made) => ({ ...made, id: tieId(made.one, made.other), order: 'a0' }));
const record: fc.Arbitrary<KithRecord> = fc
  .tuple(
    fc.tuple(...['a', 'b', 'c'].map((id) => fc.option(person(id)))),
    fc.option(fc.constantFrom<Asset['kind']>('group', 'place', 'organisation', 'gift')),
    fc.array(tie, { maxLength: 5 }),
  )
  .map(([people, kind, ties]) => ({
    ...emptyRecord('r'),
    people: byId(people.filter((one) => one !== null)),
    assets: kind ? byId([{ id: 'g', order: 'b0', kind, name: 'Choir' }]) : {},
    ties: byId(ties),
  }));

describe('any two days of any network', () => {
  it('a day beside itself says nothing', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(hasChanged(compareNetworks(one, structuredClone(one)))).toBe(false);
      }),
    );
  });

  it('the other way round, who came went, and the other way round', () => {
    const ends = ({ one, other }: TieChange) => [one === ME ? ME : one.id, other.id].sort().join();
    const pairs = (ties: readonly TieChange[]) => ties.map(ends).sort();
    let changed = 0;
    fc.assert(
      fc.property(record, record, (one, other) => {
        const [there, back] = [compareNetworks(one, other), compareNetworks(other, one)];
        changed += Number(hasChanged(there));
        expect(back.came).toEqual(there.went);
        expect(back.went).toEqual(there.came);
        expect(ids(back.gone).sort()).toEqual(ids(there.back).sort());
        expect(back.moved.map(({ now, from, to, closer }) => [now.id, from, to, closer]).sort()).toEqual(
          there.moved.map(({ now, from, to, closer }) => [now.id, to, from, !closer]).sort(),
        );
        expect(pairs(back.tiesCame)).toEqual(pairs(there.tiesWent));
        expect(pairs(back.tiesChanged)).toEqual(pairs(there.tiesChanged));
      }),
    );
    // Most of them are different, or the test claims little.
    expect(changed).toBeGreaterThan(50);
  });
});

describe('giving and receiving', () => {
  it('a kind of support is help, whatever the flow says', () => {
    const giving = givingOf({ id: 't', order: 'a0', one: ME, other: 'x', strength: 'strong', flow: 'to-one', support: { social: 'to-other', linking: 'none' } });
    expect(giving).toEqual({ help: 'both', gets: [], gives: ['social'] });
  });

  it('nobody is in two of the three', () => {
    const people = recordOf([{}, {}, {}, {}], [{ other: 'p0', flow: 'to-one' }, { other: 'p1', flow: 'to-other' }, { other: 'p2', flow: 'both' }, { other: 'p3' }]);
    const { toMe, fromMe, both } = whoGives(people);
    expect([ids(toMe), ids(fromMe), ids(both)]).toEqual([['p0'], ['p1'], ['p2']]);
  });

  it('from the other end of a tie, giving is getting', () => {
    fc.assert(
      fc.property(tie.filter(({ one, other }) => one !== other), (any) => {
        const [here, there] = [givingOf(any, any.one), givingOf(any, any.other)];
        expect([here.gets, here.gives]).toEqual([there.gives, there.gets]);
        const mirrored = { 'to-me': 'from-me', 'from-me': 'to-me', both: 'both', none: 'none' } as const;
        expect(here.help).toBe(mirrored[there.help]);
      }),
    );
  });
});
