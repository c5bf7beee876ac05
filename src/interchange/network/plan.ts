import { hasPlace } from '../../model/assets.js';
import type { Asset, KithRecord, Person } from '../../model/record.js';
import { ME, RINGS } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import { valueAt } from '../value-at.js';
import { turnedTie } from './assemble.js';
import type { ImportOptions } from './import-options.js';
import { LeftOutCount, type LeftOut } from './left-out.js';
import type { FileNode, FileTie, NetworkFile } from './network-file.js';
import { ringsOf, sectorsOf, type Mapping } from './rings.js';

/** Most people and ties that an import makes of a record. A record of more would not come through its own door again. */
export const MOST_PEOPLE_IN_RECORD = 20_000;
export const MOST_TIES_IN_RECORD = 60_000;

/** Somebody who would be added. */
export interface PlannedNode extends Omit<FileNode, 'ring' | 'sector' | 'distance'> {
  /** Where they would be seen. */
  readonly ring: string;
  /** Whether that is said, by the file or whoever imports it; otherwise it is where people are seen of whom nobody said. */
  readonly ringIsSaid: boolean;
  readonly sector?: string;
}

/** Somebody with a name that is in the record. */
export interface KnownNode {
  readonly node: PlannedNode;
  /** The id in the record. */
  readonly id: string;
  /** Taken for the same one, and not added. */
  readonly merged: boolean;
}

/** A line that would be added: between ids of nodes, `me`, or of the record where somebody was merged. */
export interface PlannedTie extends Omit<FileTie, 'one' | 'other'> {
  readonly one: End;
  readonly other: End;
}

/** An end of a line: somebody who will be added, by the id in the file, or somebody who is there, by the record's. */
export type End = { readonly node: string } | { readonly there: string };

/** What an import would do, for somebody to look at first. Nothing is changed by making one. */
export interface NetworkImport {
  readonly people: readonly PlannedNode[];
  readonly known: readonly KnownNode[];
  readonly ties: readonly PlannedTie[];
  readonly rings: readonly Mapping[];
  readonly sectors: readonly Mapping[];
  readonly leftOut: readonly LeftOut[];
}

/** What would be added to a record from a network file, and what would not and why. */
export function planNetworkImport(record: KithRecord, file: NetworkFile, options: ImportOptions = {}): NetworkImport {
  const middle = options.middle ?? file.middle;
  const leftOut = new LeftOutCount();
  const without = new Set(options.without);
  const wanted = file.nodes.filter(({ id, name }) => {
    if (id === middle) return false;
    if (without.has(id)) leftOut.add('unwanted', name);
    // Where another node is the person in the middle, whoever was may have no name.
    else if (name === '') leftOut.add('nameless');
    else return true;
    return false;
  });
  const rings = ringsOf(wanted, file, options);
  const sectors = sectorsOf(wanted, file, options);
  for (const { name, count, to } of rings) if (!to) leftOut.add('ring', name, count);
  for (const { name, count, to } of sectors) if (!to) leftOut.add('sector', name, count);

  const place = placer(file, options, rings, sectors);
  const people: PlannedNode[] = [];
  const known: KnownNode[] = [];
  const ends = new Map<string, End>(middle === undefined ? [] : [[middle, { there: ME }]]);
  const thereByName = namesIn(record);
  for (const one of wanted) {
    const node = place(one);
    const there = thereByName.get(nameKey(node.name));
    const merged = there !== undefined && (options.mergeByName ?? false);
    if (there !== undefined) known.push({ node, id: there, merged });
    if (!merged) people.push(node);
    ends.set(node.id, merged ? { there } : { node: node.id });
  }
  const ties = tiesOf(record, file, ends, options, leftOut);
  const all = [
    ...file.leftOut.filter(({ code }) => code !== 'direction' || !options.arrowsAreSupport),
    ...leftOut.list(),
  ];
  const isTooMuch =
    Object.keys(record.people).length + Object.keys(record.assets).length + people.length > MOST_PEOPLE_IN_RECORD ||
    Object.keys(record.ties).length + ties.length > MOST_TIES_IN_RECORD;
  const tooMany: LeftOut = { code: 'too-many', count: people.length + ties.length, examples: [] };
  if (isTooMuch) return { people: [], known: [], ties: [], rings, sectors, leftOut: [...all, tooMany] };
  return { people, known, ties, rings, sectors, leftOut: all };
}

/** As the record takes two names for one. */
const nameKey = (name: string) => name.trim().toLocaleLowerCase();

function namesIn({ people, assets }: KithRecord): Map<string, string> {
  const byName = new Map<string, string>();
  for (const one of [...Object.values(people), ...Object.values(assets)] as (Person | Asset)[])
    if (hasPlace(one) && !byName.has(nameKey(one.name))) byName.set(nameKey(one.name), one.id);
  return byName;
}

function placer(
  { program }: NetworkFile,
  options: ImportOptions,
  rings: readonly Mapping[],
  sectors: readonly Mapping[],
) {
  const { paidToExchange = program !== 'kith', keepAngles = program === 'kith', pageRings = RINGS } = options;
  const toRing = new Map(rings.map(({ name, to }) => [name, to]));
  const toSector = new Map(sectors.map(({ name, to }) => [name, to]));
  const hasExchange = pageRings.includes('exchange');
  return ({ ring = '', sector = '', angle, distance: _, ...node }: FileNode): PlannedNode => {
    const isPaid = node.kind === 'person' && !!node.paid;
    const said = isPaid && paidToExchange && hasExchange ? 'exchange' : toRing.get(ring);
    const placedIn = toSector.get(sector);
    // As a record has it for those of whom nobody said.
    const unsaid =
      isPaid || node.kind === 'organisation' ? 'exchange' : node.kind === 'person' ? 'friendship' : 'participation';
    return {
      ...node,
      ring: said ?? unsaid,
      ringIsSaid: said !== undefined,
      ...(placedIn !== undefined && { sector: placedIn }),
      ...(keepAngles && angle !== undefined && { angle }),
    };
  };
}

function tiesOf(
  record: KithRecord,
  file: NetworkFile,
  ends: ReadonlyMap<string, End>,
  options: ImportOptions,
  leftOut: LeftOutCount,
): PlannedTie[] {
  const names = new Map(file.nodes.map(({ id, name }) => [id, name]));
  const planned: PlannedTie[] = [];
  const pairs = new Set<string>();
  for (const given of file.ties) {
    const tie = isMe(ends.get(given.other)) ? turnedTie(given) : given;
    const [one, other] = [ends.get(tie.one), ends.get(tie.other)];
    const called = `${names.get(tie.one) || tie.one} → ${names.get(tie.other) || tie.other}`;
    if (!one || !other) leftOut.add('tie-to-nobody', called);
    // Two of the file may be one in the record.
    else if (keyOf(one) === keyOf(other)) leftOut.add('self-tie', called);
    else if (isThere(record, one, other, tie)) leftOut.add('known-tie', called);
    else if (pairs.has(pairOf(one, other, tie))) leftOut.add('same-tie', called);
    else {
      pairs.add(pairOf(one, other, tie));
      const { arrow, ...rest } = tie;
      planned.push({ ...rest, ...(options.arrowsAreSupport && arrow && !tie.flow && { flow: arrow }), one, other });
    }
  }
  return planned;
}

const isMe = (end: End | undefined) => end !== undefined && 'there' in end && end.there === ME;
const keyOf = (end: End) => JSON.stringify(end);
const pairOf = (one: End, other: End, { member }: FileTie) =>
  JSON.stringify([...[keyOf(one), keyOf(other)].sort(), member ?? false]);

function isThere(record: KithRecord, one: End, other: End, { member }: FileTie): boolean {
  if (!('there' in one) || !('there' in other)) return false;
  if (!member) return valueAt(record.ties, tieId(one.there, other.there)) !== undefined;
  return [`${one.there}~${other.there}`, `${other.there}~${one.there}`].some(
    (id) => valueAt(record.links, id) !== undefined,
  );
}
