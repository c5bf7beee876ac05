import type { KithRecord } from '../../model/record.js';
import { writeCsv } from '../csv.js';
import { networkOf, type WriteNetworkOptions } from './from-record.js';
import type { FileNode, FileTie } from './network-file.js';
import { nodeColumns, tieColumns, type WrittenColumn } from './written-columns.js';

/** One file of people, with the person in the middle, and one of the ties between them. */
export type CsvPair = Readonly<Record<'people' | 'ties', string>>;

/** The network as a pair of CSV files, for a spreadsheet: the same columns as in `toGraphml`. */
export function toCsvPair(record: KithRecord, options: WriteNetworkOptions = {}): CsvPair {
  const { nodes, ties, middle } = networkOf(record, 'csv', options);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const nameOf = (id: string) => byId.get(id)?.name;
  /** It travels with the person into both files: whoever gets one of them alone has to know. */
  const isUnwelcome = ({ one, other }: FileTie) => byId.get(one)?.doNotContact || byId.get(other)?.doNotContact;
  return {
    people: table(nodes, [
      column<FileNode>('id', ({ id }) => id),
      column<FileNode>('name', ({ name }) => name),
      ...nodeColumns(middle),
    ]),
    ties: table(ties, [
      column<FileTie>('one id', ({ one }) => one),
      column<FileTie>('one', ({ one }) => nameOf(one)),
      column<FileTie>('other id', ({ other }) => other),
      column<FileTie>('other', ({ other }) => nameOf(other)),
      ...tieColumns,
      column<FileTie>('do not contact', (tie) => (isUnwelcome(tie) ? 'true' : undefined)),
    ]),
  };
}

const column = <Of>(name: string, of: (one: Of) => string | undefined): WrittenColumn<Of> => ({
  name,
  type: 'string',
  of,
});

function table<Of>(rows: readonly Of[], columns: readonly WrittenColumn<Of>[]): string {
  const heads = columns.map(({ name }) => name.replaceAll('_', ' '));
  return writeCsv([heads, ...rows.map((row) => columns.map(({ of, type }) => written(of(row), type)))]);
}

const written = (value: string | undefined, type: string) => (type === 'boolean' && value ? 'yes' : (value ?? ''));
