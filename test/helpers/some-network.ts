import { emptyRecord, type Asset, type KithRecord, type Person, type Tie } from '../../src/model/record.js';
import { tieId } from '../../src/model/tie-id.js';

/** A line between two, and what else there is to it. */
export type Pair = readonly [one: string, other: string, more?: Partial<Tie>];
type Some<One> = Partial<One> & { readonly id: string };

/** A record with these people, lines and groups; whoever has no name is called by their id. */
export function network(people: readonly Some<Person>[], pairs: readonly Pair[] = [], assets: readonly Some<Asset>[] = []): KithRecord {
  const order = (letter: string, i: number) => `${letter}${String(i).padStart(5, '0')}`;
  const ties = pairs.map(([one, other, more], i): Tie => ({ id: tieId(one, other), order: order('t', i), one, other, strength: 'ordinary', flow: 'none', ...more }));
  const named = <One>(letter: string, one: Some<One>, i: number) => [one.id, { order: order(letter, i), name: one.id, ...one }] as const;
  return {
    ...emptyRecord('r'),
    people: Object.fromEntries(people.map((one, i) => named('a', one, i))) as KithRecord['people'],
    assets: Object.fromEntries(assets.map((one, i) => named('b', { kind: 'group' as const, ...one }, i))) as KithRecord['assets'],
    ties: Object.fromEntries(ties.map((tie) => [tie.id, tie])),
  };
}

export const some = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));
