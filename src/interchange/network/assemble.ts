import type { Flow, Support } from '../../model/record.js';
import type { LeftOutCount } from './left-out.js';
import type { FileNode, FileTie, NetworkFile } from './network-file.js';
import { NetworkFileError } from './file-error.js';
import type { FoundNode } from './node-of.js';
import { withoutGaps, type Reading } from './tie-of.js';
import { joined, meansMe, turned } from './values.js';

/** Most people and most lines that are read at all. */
export const MOST_NODES = 500_000;
export const MOST_TIES = 2_000_000;

/** What a reader found, as it stands there: with doubles, with lines that lead nowhere. */
export interface Found extends Reading, Pick<NetworkFile, 'form' | 'program'> {
  readonly nodes: readonly FoundNode[];
  readonly ties: readonly FileTie[];
  readonly networks?: readonly string[];
  readonly network?: number;
}

/** A network in which every line has two ends and every pair one line; with an account of what that left out. */
export function assemble({
  form,
  program,
  nodes,
  ties,
  networks = [''],
  network = 0,
  columns,
  leftOut,
}: Found): NetworkFile {
  if (nodes.length > MOST_NODES || ties.length > MOST_TIES)
    throw new NetworkFileError('too-many', `${nodes.length} people, ${ties.length} ties`);
  if (nodes.length === 0) throw new NetworkFileError('nobody');
  const byId = apart(nodes, leftOut);
  const middle =
    [...byId.values()].find(({ isMiddle }) => isMiddle) ?? [...byId.values()].find(({ id }) => meansMe(id));
  const kept = [...byId.values()].filter((node) => node.name !== '' || node === middle);
  leftOut.add('nameless', '', byId.size - kept.length);
  const known = columns.list();
  const unknown = [...known.map(({ name }) => name), ...columns.ofTies];
  for (const name of unknown) leftOut.add('column', name);
  return {
    form,
    ...(program && { program }),
    nodes: kept.map(plain),
    ties: whole(ties, endsOf(kept), leftOut),
    ...(middle && { middle: middle.id }),
    networks,
    network,
    columns: known,
    leftOut: leftOut.list().filter(({ count }) => count > 0),
  };
}

function apart(nodes: readonly FoundNode[], leftOut: LeftOutCount): Map<string, FoundNode> {
  const byId = new Map<string, FoundNode>();
  for (const node of nodes) {
    if (node.id === '') leftOut.add('no-id', node.name);
    else if (byId.has(node.id)) leftOut.add('same-id', node.name || node.id);
    else byId.set(node.id, node);
  }
  return byId;
}

function plain({ isMiddle: _, alsoCalled: __, ...node }: FoundNode): FileNode {
  return node;
}

/** Whom a line means, by what it calls them: an id first, then whatever else the file knows them by. */
function endsOf(nodes: readonly FoundNode[]): Map<string, FoundNode> {
  const ends = new Map<string, FoundNode>();
  for (const node of nodes) ends.set(node.id, node);
  for (const node of nodes) for (const name of node.alsoCalled ?? []) if (!ends.has(name)) ends.set(name, node);
  return ends;
}

function whole(ties: readonly FileTie[], ends: ReadonlyMap<string, FoundNode>, leftOut: LeftOutCount): FileTie[] {
  const byPair = new Map<string, FileTie>();
  for (const tie of ties) {
    const [one, other] = [ends.get(tie.one), ends.get(tie.other)];
    const called = () => `${one?.name || tie.one} → ${other?.name || tie.other}`;
    if (!one || !other) {
      leftOut.add('tie-to-nobody', called());
      continue;
    }
    if (one === other) {
      leftOut.add('self-tie', one.name || one.id);
      continue;
    }
    if (tie.arrow && !tie.flow) leftOut.add('direction', called());
    const key = JSON.stringify([...[one.id, other.id].sort(), tie.member ?? false]);
    const before = byPair.get(key);
    if (before) leftOut.add('same-tie', called());
    byPair.set(key, both(before, { ...tie, one: one.id, other: other.id }));
  }
  return [...byPair.values()];
}

/** Two lines between the same two as one: what the first says stands, what it does not say comes from the second. */
function both(first: FileTie | undefined, given: FileTie): FileTie {
  if (!first) return given;
  const second = first.one === given.one ? given : turnedTie(given);
  const flows = (one: Flow | undefined, other: Flow | undefined) =>
    one && other ? joined(one, other) : (one ?? other);
  const support: Partial<Record<Support, Flow>> = { ...second.support };
  for (const [kind, flow] of Object.entries(first.support ?? {}) as [Support, Flow][])
    support[kind] = flows(flow, support[kind]);
  return withoutGaps({
    ...second,
    ...first,
    flow: flows(first.flow, second.flow),
    arrow: flows(first.arrow, second.arrow),
    support: Object.keys(support).length > 0 ? support : undefined,
    conflict: first.conflict || second.conflict,
    kind: bothKinds(first.kind, second.kind),
  });
}

/** Past this the kinds of lines between two are no longer put together: a file may have a million. */
const LONGEST_KIND = 200;

function bothKinds(first = '', second = ''): string {
  const isThere = second === '' || first.length > LONGEST_KIND || first.split(', ').includes(second);
  return isThere ? first : [first, second].filter(Boolean).join(', ');
}

/** The same line, seen from the other end. */
export function turnedTie(tie: FileTie): FileTie {
  const { one, other, flow, arrow, support, toOne, toOther } = tie;
  const turnedSupport = support && Object.entries(support).map(([kind, way]) => [kind, turned(way)] as const);
  return withoutGaps({
    ...tie,
    one: other,
    other: one,
    flow: flow && turned(flow),
    arrow: arrow && turned(arrow),
    support: turnedSupport && Object.fromEntries(turnedSupport),
    toOne: toOther,
    toOther: toOne,
  });
}
