import type { KithRecord } from '../../model/record.js';
import type { Desk } from './desk.js';
import { lensFor, USUAL_LOOK } from './looking.js';

/** How names are shown: the desk's choice, and what names are made of. */
export type Naming = Pick<Desk, 'look' | 'rings' | 'circles' | 'language'>;

/**
 * Two states of a record with names as they are shown on the desk. Where they are hidden or turned into roles, somebody is called
 * the same in both.
 */
export function withSameNames(then: KithRecord, now: KithRecord, desk: Naming): readonly [then: KithRecord, now: KithRecord] {
  const { names } = desk.look;
  if (names === 'own') return [then, now];
  const everybody = { ...now, people: { ...then.people, ...now.people }, assets: { ...then.assets, ...now.assets } };
  const seen = lensFor({ ...USUAL_LOOK, names }, desk).see(everybody);
  const renamed = <Item extends { readonly id: string }>(ones: Readonly<Record<string, Item>>, all: Readonly<Record<string, { readonly name: string }>>) =>
    Object.fromEntries(Object.entries(ones).map(([id, one]) => [id, { ...one, name: all[id]!.name, about: undefined, words: undefined, symbol: undefined }]));
  const shown = (record: KithRecord): KithRecord => ({
    ...record,
    people: renamed(record.people, seen.people),
    assets: renamed(record.assets, seen.assets),
  });
  return [shown(then), shown(now)];
}
