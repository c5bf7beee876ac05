import type { Flow, Gone, Strength, Support } from '../../model/record.js';
import type { LeftOut } from './left-out.js';

export type NetworkForm = 'graphml' | 'gexf' | 'csv' | 'easynwk';

/** Which program wrote it, where that says more than the form does. */
export type NetworkProgram = 'kith' | 'network-canvas';

/** What can be in a network: somebody (a pet, too), or what the asset map has. */
export const NODE_KINDS = ['person', 'group', 'place', 'organisation'] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

/** Somebody or something in a file, in the file's own words where it has some. */
export interface FileNode {
  readonly id: string;
  /** Empty at most for the person in the middle. */
  readonly name: string;
  readonly kind: NodeKind;
  /** The ring, circle or level as the file calls it: `friendship`, `2`. */
  readonly ring?: string;
  /** The sector as the file calls it. */
  readonly sector?: string;
  /** Degrees, 0 at the top, clockwise, as in a record. */
  readonly angle?: number;
  /** From the middle, 0, to the rim, 100, where the file says. */
  readonly distance?: number;
  /** How they are part of this life: a role, or a few words. */
  readonly about?: string;
  readonly notes?: string;
  readonly paid?: boolean;
  readonly doNotContact?: boolean;
  readonly gone?: Gone;
  readonly symbol?: string;
}

/** What a tie carries, seen from `one` to `other` as in a record. */
export interface FileTie {
  readonly one: string;
  readonly other: string;
  readonly strength?: Strength;
  readonly flow?: Flow;
  readonly support?: Readonly<Partial<Record<Support, Flow>>>;
  readonly toOne?: string;
  readonly toOther?: string;
  readonly conflict?: boolean;
  /** What the file calls this kind of line. */
  readonly kind?: string;
  /** Which way an arrow points, whatever it means there. */
  readonly arrow?: Flow;
  /** `other` is one of the group that `one` is. */
  readonly member?: boolean;
}

/** Something said of people that has no place in a record. One of them may be the ring or the sector: see `ReadOptions`. */
export interface FileColumn {
  readonly name: string;
  /** How many have it. */
  readonly count: number;
  /** A few of its values. */
  readonly values: readonly string[];
}

/** What a network file holds, whichever form it has. Plain data; none of it is in a record yet. */
export interface NetworkFile {
  readonly form: NetworkForm;
  readonly program?: NetworkProgram;
  readonly nodes: readonly FileNode[];
  readonly ties: readonly FileTie[];
  /** The id of the person in the middle, where the file says who that is. */
  readonly middle?: string;
  /** The networks in the file, by title and date where they have some, and which of them this is. */
  readonly networks: readonly string[];
  readonly network: number;
  readonly columns: readonly FileColumn[];
  readonly leftOut: readonly LeftOut[];
}

export interface ReadOptions {
  /** Which network to read where there are several. Without it: the current one, or the first. */
  readonly network?: number;
  /** Which column holds the ring, the sector, the name, where it is called something of its own. */
  readonly ringFrom?: string;
  readonly sectorFrom?: string;
  readonly nameFrom?: string;
}
