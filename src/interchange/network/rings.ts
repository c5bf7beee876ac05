import { RINGS, SECTORS } from '../../model/schema.js';
import type { ImportOptions } from './import-options.js';
import type { FileNode, NetworkFile } from './network-file.js';
import { OUTSIDE } from './read-easynwk.js';
import { plainKey } from '../plain-key.js';

/** What rings are often called, beside their own names. */
const CALLED: ReadonlyMap<string, string> = new Map(
  (
    [
      ['intimacy', 'intimacy intimate veryclose inner close closest core'],
      ['friendship', 'friendship friends friend middle'],
      ['participation', `participation outer acquaintances acquaintance far distant ${OUTSIDE}`],
      ['exchange', 'exchange paid professional professionals'],
    ] as const
  ).flatMap(([ring, names]) => names.split(' ').map((name) => [name, ring] as const)),
);

/** A ring by its number: `2`, `Circle 2`, `level-2`. */
const NUMBERED = /^(?:ring|circle|level|tier|horizon)?(\d)$/;

/**
 * Where the rings of a file would go among those of a page, as far as that can be told: by name, or by number from the middle,
 * from 0 or from 1. No number is taken to mean paid people, so what is further out than the page goes is the last ring before
 * theirs. More than five rings are a measure of something: which way it runs is for a person to say.
 */
function usualRings(names: Iterable<string>, page: readonly string[]): Map<string, string | undefined> {
  const all = [...new Set(names)];
  const numberIn = (name: string) => Number(NUMBERED.exec(plainKey(name))?.[1] ?? NaN);
  const numbers = all.map(numberIn).filter((number) => !Number.isNaN(number));
  const first = numbers.includes(0) ? 0 : 1;
  const isMeasure = numbers.some((number) => number - first > 4);
  const unpaid = page.filter((ring) => ring !== 'exchange');
  const numbered = (name: string) =>
    isMeasure ? undefined : unpaid[Math.min(numberIn(name) - first, unpaid.length - 1)];
  return new Map(all.map((name) => [name, named(name, page, CALLED) ?? numbered(name)]));
}

/** One of the page's by its own name, or by what it is often called. */
function named(name: string, page: readonly string[], called: ReadonlyMap<string, string>): string | undefined {
  const usual = called.get(plainKey(name));
  return page.find((id) => plainKey(id) === plainKey(name)) ?? page.find((id) => id === usual);
}

/** The same for sectors: those of a record, and what easyNWK and others head them with. */
const SECTOR_CALLED: ReadonlyMap<string, string> = new Map([
  ...SECTORS.map((sector) => [sector, sector] as const),
  ...(
    [
      ['family', 'familie relatives kin teulu'],
      ['neighbours', 'friends neighbors friendsandneighbours friendsneighbours freundinnenbekannte community'],
      ['work', 'colleagues kolleginnen school study workstudy worklearningandfaith'],
      ['paid', 'professionals professionalhelp profhelp profhelferinnen services formal'],
    ] as const
  ).flatMap(([sector, names]) => names.split(' ').map((name) => [name, sector] as const)),
]);

function usualSectors(names: Iterable<string>, page: readonly string[]): Map<string, string | undefined> {
  return new Map(Array.from(new Set(names), (name) => [name, named(name, page, SECTOR_CALLED)]));
}

/** A ring or a sector of the file, how many are in it, and where in the record they would go. */
export interface Mapping {
  readonly name: string;
  readonly count: number;
  readonly to: string | undefined;
}

/** Longest id that a record has. */
const LONGEST_ID = 200;

/** The rings of those who are wanted, and where they go: as somebody chose, or else as they usually would. */
export function ringsOf(
  nodes: readonly FileNode[],
  file: NetworkFile,
  { rings, pageRings = RINGS }: ImportOptions,
): Mapping[] {
  return mapped(
    nodes.map(({ ring }) => ring),
    file,
    (names) => usualRings(names, pageRings),
    rings,
  );
}

export function sectorsOf(
  nodes: readonly FileNode[],
  file: NetworkFile,
  { sectors, pageSectors = SECTORS }: ImportOptions,
): Mapping[] {
  return mapped(
    nodes.map(({ sector }) => sector),
    file,
    (names) => usualSectors(names, pageSectors),
    sectors,
  );
}

function mapped(
  names: readonly (string | undefined)[],
  { program }: NetworkFile,
  usual: (names: Iterable<string>) => Map<string, string | undefined>,
  chosen: Readonly<Record<string, string | undefined>> = {},
): Mapping[] {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usually = usual(counts.keys());
  // Kith writes its own ids. A record keeps those that a page does not have.
  const own = (name: string) => (program === 'kith' && name.length <= LONGEST_ID ? name : undefined);
  // A choice of none is a choice, too.
  const to = (name: string) => (Object.hasOwn(chosen, name) ? chosen[name] : (own(name) ?? usually.get(name)));
  return Array.from(counts, ([name, count]) => ({ name, count, to: to(name) }));
}
