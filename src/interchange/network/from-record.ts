import { hasPlace } from '../../model/assets.js';
import { byOrder, inOrder } from '../../model/order.js';
import { nameOf } from '../../model/people.js';
import type { Asset, Gone, KithRecord, Person } from '../../model/record.js';
import { GONE, ME } from '../../model/schema.js';
import { nameFinder } from '../../model/sharing-copy-names.js';
import { cleanName, cleanWords } from '../clean-text.js';
import type { FileNode, FileTie, NetworkFile, NetworkForm, NodeKind } from './network-file.js';
import { clean } from './node-of.js';
import { MEMBER, withoutGaps } from './tie-of.js';
import { normal } from './values.js';

/** What people are called in a file: by their names, by how they are part of this life, or by numbers. */
export type NamesInFile = 'own' | 'roles' | 'hidden';

export interface WriteNetworkOptions {
  /** Without it, their own names. With `roles` and `hidden` nothing that was said of anybody goes along in words either. */
  readonly names?: NamesInFile;
}

/** What a name has to be made of to be an id in any of these forms (an NMTOKEN of XML). */
const FIT_FOR_AN_ID = /^[\w.-]+$/;

/** The network of a record as a file would hold it: everybody with a place, the person in the middle, and who is in which group. */
export function networkOf(
  record: KithRecord,
  form: NetworkForm,
  { names = 'own' }: WriteNetworkOptions = {},
): NetworkFile {
  const there = [...Object.values(record.people), ...Object.values(record.assets)].filter(hasPlace).sort(byOrder);
  const isOwn = names === 'own';
  const ids = new Map(there.map(({ id }, at) => [id, isOwn && isFree(id) ? id : `n${at + 1}`]));
  ids.set(ME, ME);
  const called = callerOf(there, names);
  const middle = {
    id: ME,
    name: isOwn ? cleanName(record.about.name ?? nameOf(record, ME)) : '',
    kind: 'person',
  } as const;
  return {
    form,
    program: 'kith',
    nodes: [middle, ...there.map((one, at) => nodeFrom(one, ids.get(one.id)!, called(one, at), isOwn))],
    ties: [...tiesFrom(record, ids, isOwn), ...membersFrom(record, ids)],
    middle: ME,
    networks: [''],
    network: 0,
    columns: [],
    leftOut: [],
  };
}

/** Whether an id can stand as it is: not for one of the numbers, nor for somebody in the middle. */
const isFree = (id: string) => FIT_FOR_AN_ID.test(id) && !/^n\d+$/.test(id) && id !== 'me' && id !== 'ego';

/** What somebody is called. A role in which anybody's name stands is none, and becomes a number. */
function callerOf(there: readonly (Person | Asset)[], names: NamesInFile): (one: Person | Asset, at: number) => string {
  if (names === 'hidden') return (_, at) => `${at + 1}`;
  if (names === 'own') return ({ name }, at) => cleanName(name) || `${at + 1}`;
  const find = nameFinder(there.map((one) => ({ id: one.id, name: one.name, isPerson: !('kind' in one) })));
  return ({ about = '' }, at) => (about.trim() && find(about).length === 0 ? cleanName(about) : '') || `${at + 1}`;
}

function nodeFrom(one: Person | Asset, id: string, name: string, isOwn: boolean): FileNode {
  const person = 'kind' in one ? undefined : one;
  const { ring, sector, angle, gone, symbol, about } = one;
  return clean({
    id,
    name,
    kind: 'kind' in one ? (one.kind as NodeKind) : 'person',
    ring: cleanName(ring ?? ''),
    sector: cleanName(sector ?? ''),
    angle: angle === undefined ? undefined : normal(angle),
    about: isOwn ? cleanWords(about ?? '') : '',
    paid: person?.paid,
    doNotContact: person?.doNotContact,
    gone: GONE.includes(gone as Gone) ? (gone as Gone) : undefined,
    symbol: cleanName(symbol ?? ''),
  });
}

function tiesFrom(record: KithRecord, ids: ReadonlyMap<string, string>, isOwn: boolean): FileTie[] {
  return inOrder(record.ties).flatMap(({ one, other, strength, flow, support, toOne, toOther }) => {
    if (!ids.has(one) || !ids.has(other) || one === other) return [];
    const kinds = support && Object.keys(support).length > 0 ? support : undefined;
    return [
      withoutGaps({
        one: ids.get(one)!,
        other: ids.get(other)!,
        strength,
        flow,
        support: kinds && { ...kinds },
        toOne: isOwn ? cleanWords(toOne ?? '') : '',
        toOther: isOwn ? cleanWords(toOther ?? '') : '',
      }),
    ];
  });
}

function membersFrom({ links, assets, people }: KithRecord, ids: ReadonlyMap<string, string>): FileTie[] {
  return inOrder(links)
    .filter(({ one, other }) => assets[one]?.kind === 'group' && people[other] !== undefined)
    .map(({ one, other }) => ({ one: ids.get(one)!, other: ids.get(other)!, kind: MEMBER, member: true }));
}
