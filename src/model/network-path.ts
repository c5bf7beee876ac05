import { neighboursOf, type Neighbours } from './network-graph.js';
import type { KithRecord } from './record.js';
import { ME } from './schema.js';

const known = new WeakMap<KithRecord, Neighbours>();

/** Who knows whom in a record: the person in the middle among them, and whoever is part of a group beside that group. */
export function whoKnowsWhom(record: KithRecord): Neighbours {
  let neighbours = known.get(record);
  if (!neighbours) {
    const { people, assets, ties, links } = record;
    const lines = [...Object.values(ties).filter(({ strength }) => strength !== 'broken'), ...Object.values(links)];
    neighbours = neighboursOf([ME, ...Object.keys(people), ...Object.keys(assets)], lines);
    known.set(record, neighbours);
  }
  return neighbours;
}

/**
 * The shortest way from one to another along lines, both ends included ("who knows someone at the allotment?"); `undefined` where
 * there is none. It leads through the person in the middle only where it begins or ends there: through them, everybody knows everybody.
 */
export function pathBetween(record: KithRecord, from: string, to: string): string[] | undefined {
  const neighbours = whoKnowsWhom(record);
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  const waiting = [from];
  // Grows while it is gone through.
  for (const at of waiting) {
    if (at === to) break;
    if (at === ME && from !== ME) continue;
    for (const next of neighbours.get(at) ?? [])
      if (!cameFrom.has(next)) {
        cameFrom.set(next, at);
        waiting.push(next);
      }
  }
  if (!cameFrom.has(to)) return undefined;
  const path: string[] = [];
  for (let at: string | undefined = to; at !== undefined; at = cameFrom.get(at)) path.unshift(at);
  return path;
}
