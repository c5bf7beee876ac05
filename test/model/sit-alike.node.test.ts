import { describe, expect, it } from 'vitest';
import { addPerson, altersOf } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft, type Ring } from '../../src/model/record.js';
import { degreesBetween } from '../../src/model/ring-layout.js';
import { RINGS } from '../../src/model/schema.js';
import { sitAlike } from '../../src/model/sit-alike.js';
import { layOutRings } from '../helpers/rings.js';

type Told = readonly [name: string, ring: Ring, angle?: number];

function recordOf(...people: readonly Told[]): KithRecord {
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  for (const [name, ring, angle] of people) {
    const id = addPerson(draft, { name, ring, angle });
    draft.people[name] = { ...draft.people[id]!, id: name };
    delete draft.people[id];
  }
  return draft as KithRecord;
}

function anglesOf(record: KithRecord): Map<string, number> {
  const items = altersOf(record).map((alter) => ({ ...alter, ring: RINGS.indexOf(alter.ring as Ring), label: alter.name }));
  return new Map(layOutRings(items).placed.map(({ id, angle }) => [id, angle]));
}

/** The least degrees between two who share a ring. */
function closest(record: KithRecord): number {
  const angles = anglesOf(record);
  const all = altersOf(record);
  return Math.min(
    ...all.flatMap((one) =>
      all.flatMap((other) => (one.id < other.id && one.ring === other.ring ? degreesBetween(angles.get(one.id)!, angles.get(other.id)!) : [])),
    ),
  );
}

describe('two pictures side by side', () => {
  const then = recordOf(['Len', 'friendship'], ['Bo', 'friendship'], ['Errol', 'friendship'], ['Joan', 'intimacy'], ['Priya', 'exchange']);
  const now = recordOf(['Marcia', 'intimacy'], ['Bo', 'intimacy'], ['Len', 'friendship'], ['Joan', 'friendship'], ['Ana', 'friendship']);

  it('have whoever is in both at the same angle', () => {
    const [before, after] = sitAlike(then, now, anglesOf).map(anglesOf);
    for (const name of ['Len', 'Bo', 'Joan']) expect(before!.get(name), name).toBeCloseTo(after!.get(name)!, 5);
  });

  it('leave whoever did not change rings where the later picture has them', () => {
    const [, after] = sitAlike(then, now, anglesOf);
    for (const name of ['Len', 'Marcia', 'Ana']) expect(anglesOf(after).get(name), name).toBeCloseTo(anglesOf(now).get(name)!, 5);
  });

  it('let nobody sit on somebody, also where a hand had put them in each', () => {
    const one = recordOf(['Len', 'friendship', 90], ['Bo', 'friendship', 200]);
    const other = recordOf(['Len', 'friendship', 200], ['Bo', 'intimacy', 205], ['Ana', 'friendship', 90]);
    for (const [a, b] of [[then, now], [now, then], [one, other], [other, one]] as const)
      for (const record of sitAlike(a, b, anglesOf)) expect(closest(record)).toBeGreaterThan(12);
  });

  it('change nothing else', () => {
    const [before] = sitAlike(then, now, anglesOf);
    const names = ({ people }: KithRecord) => Object.values(people).map(({ name, ring }) => [name, ring]);
    expect(names(before)).toEqual(names(then));
  });
});
