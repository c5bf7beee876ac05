import { SUPPORTS } from '../../model/schema.js';
import type { FileNode, FileTie } from './network-file.js';

/** By what a reader knows that Kith wrote a file: the id of its graph in GraphML, the creator in GEXF. */
export const KITH_GRAPH = 'kith-network';
export const KITH_CREATOR = 'Kith';

/** A column of what Kith writes: what it is called, what it holds, and what somebody or a line has in it. */
export interface WrittenColumn<Of> {
  readonly name: string;
  readonly type: 'string' | 'boolean' | 'double';
  readonly of: (one: Of) => string | undefined;
}

const yes = (is: boolean | undefined) => (is ? 'true' : undefined);

/** What is said of somebody, beside their id and name. The reader knows the same columns. */
export const nodeColumns = (middle: string | undefined): readonly WrittenColumn<FileNode>[] => [
  { name: 'middle', type: 'boolean', of: ({ id }) => yes(id === middle) },
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'about', type: 'string', of: ({ about }) => about },
  { name: 'ring', type: 'string', of: ({ ring }) => ring },
  { name: 'sector', type: 'string', of: ({ sector }) => sector },
  { name: 'angle', type: 'double', of: ({ angle }) => angle?.toString() },
  { name: 'paid', type: 'boolean', of: ({ paid }) => yes(paid) },
  { name: 'gone', type: 'string', of: ({ gone }) => gone },
  { name: 'symbol', type: 'string', of: ({ symbol }) => symbol },
  { name: 'do_not_contact', type: 'boolean', of: ({ doNotContact }) => yes(doNotContact) },
];

/** What a line carries, beside its ends. */
export const tieColumns: readonly WrittenColumn<FileTie>[] = [
  { name: 'kind', type: 'string', of: ({ kind }) => kind },
  { name: 'strength', type: 'string', of: ({ strength }) => strength },
  { name: 'flow', type: 'string', of: ({ flow }) => flow },
  ...SUPPORTS.map(
    (kind) => ({ name: `support_${kind}`, type: 'string', of: ({ support }: FileTie) => support?.[kind] }) as const,
  ),
  { name: 'to_one', type: 'string', of: ({ toOne }) => toOne },
  { name: 'to_other', type: 'string', of: ({ toOther }) => toOther },
];
