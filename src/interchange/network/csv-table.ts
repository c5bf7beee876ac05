import { readCell } from '../csv.js';
import type { Attributes } from './columns.js';
import { NetworkFileError } from './file-error.js';
import { plainKey } from './values.js';

/** A CSV file: the names of its columns, and its rows by these. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  /** By its plain key, what a column is called in this file. */
  readonly named: ReadonlyMap<string, string>;
  readonly rows: readonly Attributes[];
}

/** Most cells of one file. */
const MOST_CELLS = 20_000_000;

/** A file with a row of names on top; commas, semicolons or tabs between the cells, whichever the first row has most of. */
export function csvTable(text: string, file: string): CsvTable {
  const rows = cellsOf(text.replace(/^\uFEFF/, ''));
  const columns = (rows[0] ?? []).map((cell) => cell.trim());
  const named = new Map<string, string>();
  for (const column of columns) if (!named.has(plainKey(column))) named.set(plainKey(column), column);
  const isFull = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');
  const asMap = (row: readonly string[]) => {
    const cells = new Map<string, string>();
    // The first of two columns with one name; what stands beyond the last column has none.
    for (let at = 0; at < columns.length && at < row.length; at++)
      if (!cells.has(columns[at]!)) cells.set(columns[at]!, row[at]!);
    return cells;
  };
  return { file, columns, named, rows: rows.slice(1).filter(isFull).map(asMap) };
}

/** The cells of RFC 4180, without a second look at any of the text. @throws {NetworkFileError} where a quote is never closed. */
export function cellsOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  for (let at = 0; at <= text.length;) {
    if (++count > MOST_CELLS) throw new NetworkFileError('too-many', 'cells');
    let end = at;
    let cell = '';
    if (text[at] === '"') {
      const quoted = endOfQuoted(text, at);
      cell = text.slice(at + 1, quoted).replaceAll('""', '"');
      end = quoted + 1;
    }
    const rest = end;
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
    row.push(readCell(cell + text.slice(rest, end)));
    at = end + 1;
    if (text[end] === separator) continue;
    if (text[end] === '\r' && text[at] === '\n') at++;
    rows.push(row);
    row = [];
    if (at >= text.length) break;
  }
  return rows;
}

/** Where the quote is that closes the one here. Two in a row are one that belongs to the text. */
function endOfQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  throw new NetworkFileError('not-csv', 'a quote is not closed');
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
