import type { FileColumn, ReadOptions } from './network-file.js';
import { plainKey } from '../plain-key.js';

/** What is said of one node or one line in a file, by the name of the column. A map: a column may be called `__proto__`. */
export type Attributes = ReadonlyMap<string, string>;

/** What a column can be of a person. */
export type NodeField =
  | 'name'
  | 'label'
  | 'ring'
  | 'sector'
  | 'angle'
  | 'about'
  | 'notes'
  | 'paid'
  | 'doNotContact'
  | 'gone'
  | 'died'
  | 'symbol'
  | 'kind'
  | 'middle'
  | 'ignored';

/** By its plain name, what a column is. What is not here is told of, and not taken. */
const FIELDS: ReadonlyMap<string, NodeField> = new Map(
  (
    [
      ['name', 'name fullname displayname'],
      ['label', 'label nodelabel'],
      ['ring', 'ring circle level tier closeness horizon'],
      ['sector', 'sector'],
      ['angle', 'angle'],
      ['about', 'about role relationship relation'],
      ['notes', 'notes note comment comments description'],
      ['paid', 'paid ispaid professional isprofessional'],
      ['doNotContact', 'donotcontact'],
      ['gone', 'gone'],
      ['died', 'died deceased isdeceased'],
      ['symbol', 'symbol'],
      ['kind', 'kind type nodetype networkcanvastype'],
      ['middle', 'middle ego isego'],
      // Where it is drawn, how, and under which number: nothing that anybody said.
      ['ignored', 'id nodeid networkcanvasuuid networkcanvasegouuid x y z r g b size color colour'],
    ] as const
  ).flatMap(([field, names]) => names.split(' ').map((name) => [name, field] as const)),
);

/** Most columns of which a file may say what holds for everybody: each is looked at for each. */
export const MOST_DEFAULTS = 100;

const MOST_VALUES = 12;
const LONGEST_VALUE = 80;

/** Knows what each column is of, and keeps account of those that nobody knows. */
export class Columns {
  /** The columns of lines that nobody knows. */
  readonly ofTies = new Set<string>();
  private readonly known = new Map<string, NodeField | undefined>();
  private readonly unknown = new Map<string, { count: number; readonly values: Set<string> }>();
  private readonly chosen: ReadonlyMap<string, NodeField>;

  constructor({ ringFrom, sectorFrom, nameFrom }: ReadOptions) {
    const chosen = { ring: ringFrom, sector: sectorFrom, name: nameFrom };
    const given = Object.entries(chosen).filter((pair): pair is [NodeField, string] => pair[1] !== undefined);
    this.chosen = new Map(given.map(([field, column]) => [column, field] as const));
  }

  /** What a column is. A column that was chosen for something is that, and takes the place of one by the usual name. */
  fieldOf(column: string): NodeField | undefined {
    if (!this.known.has(column)) {
      const usual = FIELDS.get(plainKey(column));
      const isTaken = usual && [...this.chosen.values()].includes(usual);
      this.known.set(column, this.chosen.get(column) ?? (isTaken ? undefined : usual));
    }
    return this.known.get(column);
  }

  /** Somebody has something in a column that no field is for. */
  noteUnknown(column: string, value: string): void {
    if (value === '') return;
    let one = this.unknown.get(column);
    if (!one) this.unknown.set(column, (one = { count: 0, values: new Set() }));
    one.count++;
    if (one.values.size < MOST_VALUES) one.values.add(value.slice(0, LONGEST_VALUE));
  }

  list(): FileColumn[] {
    return Array.from(this.unknown, ([name, { count, values }]) => ({ name, count, values: [...values] }));
  }
}
