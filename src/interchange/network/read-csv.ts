import { assemble } from './assemble.js';
import { Columns, type Attributes } from './columns.js';
import { csvTable, type CsvTable } from './csv-table.js';
import { NetworkFileError } from './file-error.js';
import { LeftOutCount } from './left-out.js';
import { choicesIn, withChoices } from './network-canvas.js';
import type { FileTie, NetworkFile, NetworkProgram, ReadOptions } from './network-file.js';
import { nodeOf, type FoundNode } from './node-of.js';
import { tieOf, withoutGaps, type Reading } from './tie-of.js';
import { meansMe, nameFromId } from './values.js';

/** A file by its name, and the text in it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** The pairs of columns that say who is at the ends of a line, in the order in which they are looked for. */
const ENDS = [
  ['oneid', 'otherid'],
  ['source', 'target'],
  ['from', 'to'],
  ['one', 'other'],
  ['person1', 'person2'],
] as const;

const EGO = 'networkcanvasegouuid';
const UUID = 'networkcanvasuuid';

/** What a table is, by its columns. */
type TableKind = 'ties' | 'people' | 'ego' | 'other';

/**
 * CSV: a file of people and a file of ties, or one of them; Kith's own, Network Canvas's (ego, attribute lists, edge
 * lists), or with the usual columns: id, name or label; source and target, or from and to, by id or by name.
 */
export function readCsv(files: readonly NamedText[], options: ReadOptions = {}): NetworkFile {
  const reading = { columns: new Columns(options), leftOut: new LeftOutCount() };
  const tables: Record<TableKind, CsvTable[]> = { ties: [], people: [], ego: [], other: [] };
  for (const { name, text } of files) {
    const table = csvTable(text, name);
    tables[kindOfTable(table, options)].push(table);
  }
  for (const { file } of tables.other) reading.leftOut.add('another-file', file);
  if (tables.people.length + tables.ties.length === 0)
    throw new NetworkFileError('unknown', 'no columns that are known');

  const networks = egosIn([...tables.ego, ...tables.people, ...tables.ties]);
  const network = options.network ?? 0;
  if (network !== 0 && networks[network] === undefined) throw new NetworkFileError('no-such-network');
  networks.forEach((_, at) => at !== network && reading.leftOut.add('another-network', `${at + 1}`));
  const ego = networks[network];
  const isOfThis = (table: CsvTable) => (row: Attributes) =>
    ego === undefined || (cellAt(table, row, EGO) || ego) === ego;

  const nodes = tables.people.flatMap((table) => peopleIn(table, isOfThis(table), reading));
  const ties = tables.ties.flatMap((table) => tiesIn(table, isOfThis(table), reading));
  const program = programOf(ego, tables.ties);
  const everybody = [...middles(program, ego, tables.ego, nodes, ties, reading), ...nodes];
  if (tables.people.length === 0) everybody.push(...endsAsPeople(tables.ties, ties, everybody, reading));
  return assemble({
    form: 'csv',
    program,
    nodes: everybody,
    ties,
    networks: networks.length ? networks : [''],
    network,
    ...reading,
  });
}

function kindOfTable({ named }: CsvTable, { nameFrom }: ReadOptions): TableKind {
  if (ENDS.some(([one, other]) => named.has(one) && named.has(other))) return 'ties';
  if (named.has(EGO) && !named.has(UUID)) return 'ego';
  // What somebody does next is no person.
  if (named.has('whoid')) return 'other';
  const isNamed = nameFrom !== undefined && [...named.values()].includes(nameFrom);
  return isNamed || ['name', 'label', 'nodeid'].some((key) => named.has(key)) ? 'people' : 'other';
}

const cellAt = ({ named }: CsvTable, row: Attributes, key: string) => (row.get(named.get(key) ?? '') ?? '').trim();

/** Those whose networks are in the files, where Network Canvas says whose each row is. */
function egosIn(tables: readonly CsvTable[]): string[] {
  const egos = new Set<string>();
  for (const table of tables) for (const row of table.rows) egos.add(cellAt(table, row, EGO));
  egos.delete('');
  return [...egos];
}

function programOf(ego: string | undefined, ties: readonly CsvTable[]): NetworkProgram | undefined {
  if (ego !== undefined) return 'network-canvas';
  return ties.some(({ named }) => named.has('oneid') && named.has('otherid')) ? 'kith' : undefined;
}

/** `…_attributeList_Person.csv` */
const kindInName = (file: string) => /attributeList_([^_.]+)\.csv$/i.exec(file)?.[1] ?? '';

function peopleIn(table: CsvTable, isWanted: (row: Attributes) => boolean, reading: Reading): FoundNode[] {
  const yesOrNo = table.named.has(UUID) ? table.columns.filter((column) => isYesOrNo(table, column)) : [];
  const choices = choicesIn(yesOrNo);
  const idColumn = ['id', 'nodeid'].find((key) => table.named.has(key));
  const kind = kindInName(table.file);
  return table.rows.filter(isWanted).flatMap((row, at) => {
    const id = idColumn ? cellAt(table, row, idColumn) : `row ${at + 1}`;
    const said = withChoices(kind && !table.named.has('type') ? new Map([...row, ['type', kind]]) : row, choices);
    const node = nodeOf(id, said, reading);
    // Of Kith's assets, what a person brings, offers, asks for or tells is no part of the network.
    if (/^(?:gift|exchange|story)$/.test(cellAt(table, row, 'kind'))) return [];
    return [{ ...node, alsoCalled: [cellAt(table, row, UUID), node.name].filter(Boolean) }];
  });
}

function isYesOrNo({ rows }: CsvTable, column: string): boolean {
  let hasSome = false;
  for (const row of rows) {
    const value = row.get(column) ?? '';
    if (value !== '' && !/^(?:true|false)$/i.test(value)) return false;
    hasSome ||= value !== '';
  }
  return hasSome;
}

const endsIn = ({ named }: CsvTable) => ENDS.find(([one, other]) => named.has(one) && named.has(other))!;

function tiesIn(table: CsvTable, isWanted: (row: Attributes) => boolean, reading: Reading): FileTie[] {
  const [one, other] = endsIn(table);
  const says = (row: Attributes) =>
    cellAt(table, row, 'type').toLowerCase() || cellAt(table, row, 'directed').toLowerCase();
  return table.rows.filter(isWanted).map((row) => {
    const tie = tieOf(cellAt(table, row, one), cellAt(table, row, other), row, reading);
    const direction = /^(?:(directed|true)|undirected|false)$/.exec(says(row));
    return direction ? withoutGaps({ ...tie, kind: undefined, arrow: direction[1] ? 'to-other' : undefined }) : tie;
  });
}

/** The person in the middle often has no row of their own; with Network Canvas they have one in another file. */
function middles(
  program: NetworkProgram | undefined,
  ego: string | undefined,
  egos: readonly CsvTable[],
  nodes: readonly FoundNode[],
  ties: readonly FileTie[],
  reading: Reading,
): FoundNode[] {
  if (program === 'network-canvas') {
    const name = egos
      .flatMap((table) =>
        table.rows.filter((row) => cellAt(table, row, EGO) === ego).map((row) => cellAt(table, row, 'name')),
      )
      .find(Boolean);
    const node = nodeOf('the person in the middle', new Map([['name', name ?? '']]), reading);
    return [{ ...node, isMiddle: true, alsoCalled: [ego!] }];
  }
  if (nodes.length === 0 || nodes.some(({ id, isMiddle }) => isMiddle || meansMe(id))) return [];
  const called = ties.flatMap(({ one, other }) => [one, other]).find(meansMe);
  return called === undefined ? [] : [{ id: called, name: '', kind: 'person', isMiddle: true }];
}

/** Lines alone say who there is, too. */
function endsAsPeople(
  tables: readonly CsvTable[],
  ties: readonly FileTie[],
  there: readonly FoundNode[],
  reading: Reading,
): FoundNode[] {
  const names = new Map<string, string>(
    ties.flatMap(({ one, other }) => [one, other].map((id) => [id, nameFromId(id)] as const)),
  );
  // Kith's own has the names beside the ids.
  for (const table of tables.filter(({ named }) => named.has('oneid')))
    for (const row of table.rows)
      for (const end of ['one', 'other'] as const) {
        const name = cellAt(table, row, end);
        if (name) names.set(cellAt(table, row, `${end}id`), name);
      }
  for (const { id } of there) names.delete(id);
  names.delete('');
  return Array.from(names, ([id, name]) => nodeOf(id, new Map(), reading, name));
}
