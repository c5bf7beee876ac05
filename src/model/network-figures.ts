import { helpOf } from './help.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord } from './record.js';
import { ME, RINGS, SUPPORTS } from './schema.js';

/** Networks with more people than this have no cliques counted: there can be very many. */
const MOST_FOR_CLIQUES = 300;
/** And of very many, this many are enough to say "very many". */
const MOST_CLIQUES = 1000;

/**
 * The figures of an egocentric network as the field counts them, over those who are here now. They describe a drawing at one moment;
 * they are no judgement of anybody, and nothing in this library compares them with others.
 */
export interface NetworkFigures {
  /** How many are in the network, the person in the middle left out (McCarty et al., 2019). */
  readonly size: number;
  /** How many on each ring, from the middle. */
  readonly perRing: readonly number[];
  /** How many in each sector, by its id; `''` where nobody has said. */
  readonly perSector: Readonly<Record<string, number>>;
  /** Those with a tie to nobody but, at most, the person in the middle (Wasserman and Faust, 1994): their ids. */
  readonly isolated: readonly string[];
  /** Those without whom others would not be connected any more, the middle left out (cutpoints; Wasserman and Faust, 1994). */
  readonly bridges: readonly string[];
  /** Groups of three or more who all know each other, none within another (Bron and Kerbosch, 1973). `undefined` where there are too many people to count. */
  readonly cliques: readonly (readonly string[])[] | undefined;
  /** Ties between them, as a share of all that there could be, 0 to 1; `undefined` for fewer than two (Wasserman and Faust, 1994). */
  readonly density: number | undefined;
  /** Of the ties with the middle that say which way help goes, the share in which it goes both ways; `undefined` where none says so. */
  readonly reciprocity: number | undefined;
  /** How many give each kind of support to me, and to how many I give it. */
  readonly supports: Readonly<Record<string, { readonly toMe: number; readonly fromMe: number }>>;
}

/** Works out the figures. `rings` are those of the page, from the middle. */
export function figuresOf(record: KithRecord, rings: readonly { readonly id: string }[] = RINGS.map((id) => ({ id }))): NetworkFigures {
  const alters = altersOf(record).filter(({ gone }) => !gone);
  const neighbours = new Map<string, Set<string>>(alters.map(({ id }) => [id, new Set()]));
  for (const { one, other } of Object.values(record.ties))
    if (one !== other && neighbours.has(one) && neighbours.has(other)) {
      neighbours.get(one)!.add(other);
      neighbours.get(other)!.add(one);
    }
  const size = alters.length;
  const between = [...neighbours.values()].reduce((sum, { size }) => sum + size, 0) / 2;
  const helps = alters.flatMap(({ tie }) => (tie ? helpOf(tie) : [])).filter((help) => help !== 'none');
  return {
    size,
    perRing: rings.map((_, i) => alters.filter(({ ring }) => ringIndex(rings, ring) === i).length),
    perSector: countBy(alters, ({ sector, paid }) => sector ?? (paid ? 'paid' : '')),
    isolated: alters.filter(({ id }) => neighbours.get(id)!.size === 0).map(({ id }) => id),
    bridges: cutpoints(neighbours),
    cliques: size > MOST_FOR_CLIQUES ? undefined : cliquesIn(neighbours),
    density: size < 2 ? undefined : between / ((size * (size - 1)) / 2),
    reciprocity: helps.length ? helps.filter((help) => help === 'both').length / helps.length : undefined,
    supports: Object.fromEntries(SUPPORTS.map((kind) => [kind, supportOf(alters, kind)])),
  };
}

function countBy(alters: readonly Alter[], key: (alter: Alter) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const alter of alters) counts[key(alter)] = (counts[key(alter)] ?? 0) + 1;
  return counts;
}

function supportOf(alters: readonly Alter[], kind: string): { toMe: number; fromMe: number } {
  const count = { toMe: 0, fromMe: 0 };
  for (const { tie } of alters) {
    const flow = tie?.support?.[kind];
    const help = flow && helpOf({ one: tie.one, flow });
    if (help === 'to-me' || help === 'both') count.toMe++;
    if (help === 'from-me' || help === 'both') count.fromMe++;
  }
  return count;
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Articulation points (Tarjan, 1972), without recursion: a chain of ten thousand is no deeper than one of ten. */
function cutpoints(neighbours: Neighbours): string[] {
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

/** Maximal cliques of three or more (Bron and Kerbosch, 1973, with a pivot). */
function cliquesIn(neighbours: Neighbours): string[][] {
  const cliques: string[][] = [];
  const extend = (clique: readonly string[], candidates: Set<string>, excluded: Set<string>) => {
    if (cliques.length >= MOST_CLIQUES) return;
    if (!candidates.size && !excluded.size) {
      if (clique.length > 2) cliques.push([...clique]);
      return;
    }
    const [pivot] = [...candidates, ...excluded].sort((one, other) => common(other, candidates) - common(one, candidates));
    for (const id of [...candidates].filter((one) => !neighbours.get(pivot!)!.has(one))) {
      const known = neighbours.get(id)!;
      const among = (ids: Set<string>) => new Set([...ids].filter((one) => known.has(one)));
      extend([...clique, id], among(candidates), among(excluded));
      candidates.delete(id);
      excluded.add(id);
    }
  };
  const common = (id: string, candidates: ReadonlySet<string>) => {
    let count = 0;
    for (const one of neighbours.get(id)!) if (candidates.has(one)) count++;
    return count;
  };
  extend([], new Set(neighbours.keys()), new Set());
  return cliques;
}

/** Questions to talk about that fit a network: never a judgement, at most three. */
export type NetworkQuestion = 'nobodyNear' | 'giving' | 'unpaid' | 'introduce' | 'closer' | 'easier' | 'more';

/** Which questions fit, the gentlest first. An empty network has none of its own. */
export function questionsFor(record: KithRecord): NetworkQuestion[] {
  const alters = altersOf(record).filter(({ gone }) => !gone);
  if (!alters.length) return [];
  const { density, reciprocity } = figuresOf(record);
  const unpaid = alters.filter(({ paid }) => !paid);
  const helps = alters.flatMap(({ tie }) => (tie ? helpOf(tie) : []));
  const has = (strength: string) => alters.some(({ tie }) => tie?.strength === strength);
  const fits: readonly (readonly [NetworkQuestion, boolean])[] = [
    ['nobodyNear', !alters.some(({ ring }) => ring === 'friendship' || ring === 'intimacy')],
    ['unpaid', unpaid.length < alters.length / 2],
    ['giving', helps.includes('to-me') && !helps.includes('from-me') && (reciprocity ?? 0) === 0],
    ['closer', has('tenuous')],
    ['easier', has('stressful')],
    ['introduce', unpaid.length > 2 && density === 0],
    ['more', true],
  ];
  return fits.filter(([, fit]) => fit).map(([question]) => question).slice(0, 3);
}

/** Who helps whom, for words: how many help me, whom I help, and with whom it goes both ways. */
export function helpingIn(record: KithRecord): { readonly toMe: number; readonly fromMe: number; readonly both: number } {
  const counts = { toMe: 0, fromMe: 0, both: 0 };
  for (const { one, other, flow } of Object.values(record.ties)) {
    if (one !== ME && other !== ME) continue;
    const help = helpOf({ one, flow });
    if (help === 'to-me') counts.toMe++;
    else if (help === 'from-me') counts.fromMe++;
    else if (help === 'both') counts.both++;
  }
  return counts;
}
