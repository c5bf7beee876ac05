import type { KithRecord } from '../../src/model/record.js';
import { emptyRecord } from '../../src/model/record.js';
import { RINGS } from '../../src/model/schema.js';
import { tieId } from '../../src/model/tie-id.js';

const FIRST = ['Ada', 'Bilal', 'Carys', 'Dev', 'Efua', 'Farah', 'Gethin', 'Hana', 'Ivor', 'Joy', 'Kofi', 'Lowri', 'Mo', 'Nia', 'Omar', 'Pearl', 'Rhys', 'Sana', 'Tom', 'Wren'];
const LAST = ['Abara', 'Bevan', 'Choudhry', 'Davies', 'Eze', 'Flint', 'Gill', 'Hughes', 'Iqbal', 'Jones', 'Khan', 'Lloyd', 'Mensah'];
const PLACES = ['Mill Lane allotment', 'Choir at the hub', 'Repair café', 'Library', 'Sunday lunch club', 'Canal walkers', 'Food co-op', 'Boxing gym'];
const order = (i: number) => `d${String(i).padStart(4, '0')}`;

/** An invented neighbourhood: so many people, a few groups, and who knows whom. The same each time. */
export function millLane(count: number): KithRecord {
  const person = (i: number) => `p${((i % count) + count) % count}`;
  const people = Array.from({ length: count }, (_, i) => ({
    id: person(i),
    order: order(i),
    name: `${FIRST[i % FIRST.length]} ${LAST[(i * 5 + Math.floor(i / FIRST.length)) % LAST.length]}`,
    ring: RINGS[i % 9 === 8 ? 3 : i % 3]!,
  }));
  const assets = PLACES.map((name, i) => ({ id: `g${i}`, order: order(count + i), kind: 'group' as const, name, ring: RINGS[2] }));
  const ends = [
    ...people.flatMap((_, i) => [[person(i), person(i + 1 + ((i * 31) % 7))] as const, ...(i % 2 ? [] : [[person(i), person(i * 13 + 5)] as const])]),
    ...assets.flatMap(({ id }, g) => [3, 40, 77, 150].map((step) => [person(g * 41 + step), id] as const)),
    ...[0, 1, 2].map((i) => ['me', person(i * 7)] as const),
  ].filter(([one, other]) => one !== other);
  return {
    ...emptyRecord('mill-lane'),
    about: { name: 'Mill Lane' },
    people: Object.fromEntries(people.map((one) => [one.id, one])),
    assets: Object.fromEntries(assets.map((one) => [one.id, one])),
    ties: Object.fromEntries(
      ends.map(([one, other], i) => {
        const id = tieId(one, other);
        return [id, { id, order: order(i), one, other, strength: i % 5 ? ('ordinary' as const) : ('strong' as const), flow: 'none' as const }];
      }),
    ),
  };
}
