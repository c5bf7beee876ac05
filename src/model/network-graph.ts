import type { Tie } from './record.js';

/** Who has a line to whom: each id with those next to it. A line goes both ways; nobody is next to themselves. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** The lines among these. Lines to anybody else, to oneself and a second time are left out. */
export function neighboursOf(ids: Iterable<string>, lines: Iterable<Pick<Tie, 'one' | 'other'>>): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  for (const id of ids) neighbours.set(id, new Set());
  for (const { one, other } of lines) {
    const [from, to] = [neighbours.get(one), neighbours.get(other)];
    if (one === other || !from || !to) continue;
    from.add(other);
    to.add(one);
  }
  return neighbours;
}

/** How many lines there are. */
export function linesIn(neighbours: Neighbours): number {
  let ends = 0;
  for (const { size } of neighbours.values()) ends += size;
  return ends / 2;
}

/** Those from whom one can get to each other along lines, piece by piece, the largest first (Wasserman and Faust, 1994). */
export function componentsOf(neighbours: Neighbours): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const component = [start];
    // Grows while it is gone through.
    for (const id of component)
      for (const next of neighbours.get(id)!)
        if (!seen.has(next)) {
          seen.add(next);
          component.push(next);
        }
    components.push(component);
  }
  return components.sort((one, other) => other.length - one.length);
}

/**
 * Those without whom others would not be connected any more (articulation points; Hopcroft and Tarjan, 1973). Without recursion: a
 * chain of ten thousand is no deeper than one of ten.
 */
export function cutpointsOf(neighbours: Neighbours): string[] {
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const cuts = new Set<string>();
  let time = 0;
  for (const root of neighbours.keys()) {
    if (found.has(root)) continue;
    let children = 0;
    const path: { id: string; parent: string | undefined; rest: Iterator<string> }[] = [];
    const enter = (id: string, parent: string | undefined) => {
      found.set(id, ++time);
      lowest.set(id, time);
      path.push({ id, parent, rest: neighbours.get(id)![Symbol.iterator]() });
    };
    enter(root, undefined);
    while (path.length) {
      const { id, parent, rest } = path.at(-1)!;
      const { value: next, done } = rest.next();
      if (done) {
        path.pop();
        if (parent === undefined) continue;
        lowest.set(parent, Math.min(lowest.get(parent)!, lowest.get(id)!));
        if (parent !== root && lowest.get(id)! >= found.get(parent)!) cuts.add(parent);
      } else if (!found.has(next)) {
        if (id === root) children++;
        enter(next, id);
      } else if (next !== parent) lowest.set(id, Math.min(lowest.get(id)!, found.get(next)!));
    }
    if (children > 1) cuts.add(root);
  }
  return [...neighbours.keys()].filter((id) => cuts.has(id));
}

/** Groups in which everybody has a line to everybody. */
export interface Cliques {
  /** The largest first. */
  readonly groups: readonly (readonly string[])[];
  /** There are more: looking for them was given up. */
  readonly isCut: boolean;
}

/** So many groups are enough to say "very many"; and so many steps are as long as anybody should wait. */
const MOST_CLIQUES = 1000;
const MOST_STEPS = 20_000;

/**
 * Groups of three or more who all have lines to each other, none within another (Luce and Perry, 1949; found as Bron and Kerbosch do,
 * 1973, with a pivot).
 */
export function cliquesOf(neighbours: Neighbours): Cliques {
  const groups: string[][] = [];
  let steps = 0;
  const isEnough = () => groups.length >= MOST_CLIQUES || steps >= MOST_STEPS;
  const common = (id: string, among: ReadonlySet<string>) => {
    let count = 0;
    for (const one of neighbours.get(id)!) if (among.has(one)) count++;
    return count;
  };
  /** Whoever knows most of the candidates: the rest of them are all that has to be tried. */
  const pivotOf = (candidates: ReadonlySet<string>, excluded: ReadonlySet<string>) => {
    let best: { id: string; known: number } | undefined;
    for (const ids of [candidates, excluded])
      for (const id of ids) {
        const known = common(id, candidates);
        if (!best || known > best.known) best = { id, known };
      }
    return best!.id;
  };
  const extend = (clique: readonly string[], candidates: Set<string>, excluded: Set<string>) => {
    if (!candidates.size && !excluded.size) {
      if (clique.length > 2) groups.push([...clique]);
      return;
    }
    const beside = neighbours.get(pivotOf(candidates, excluded))!;
    for (const id of [...candidates].filter((one) => !beside.has(one))) {
      if (isEnough()) return;
      steps++;
      const known = neighbours.get(id)!;
      const among = (ids: Set<string>) => new Set([...ids].filter((one) => known.has(one)));
      extend([...clique, id], among(candidates), among(excluded));
      candidates.delete(id);
      excluded.add(id);
    }
  };
  extend([], new Set(neighbours.keys()), new Set());
  const places = new Map([...neighbours.keys()].map((id, i) => [id, i]));
  const inOrder = groups.map((group) => group.sort((one, other) => places.get(one)! - places.get(other)!));
  return { groups: inOrder.sort((one, other) => other.length - one.length), isCut: isEnough() };
}
