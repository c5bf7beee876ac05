import { cellsOf, CsvError } from '../csv-cells.js';
import { plainKey } from '../plain-key.js';
import type { Attributes } from './columns.js';
import { NetworkFileError } from './file-error.js';

/** A CSV file: the names of its columns, and its rows by these. */
export interface CsvTable {
  readonly file: string;
  readonly columns: readonly string[];
  /** By its plain key, what a column is called in this file. */
  readonly named: ReadonlyMap<string, string>;
  readonly rows: readonly Attributes[];
}

/** A file with a row of names on top. @throws {NetworkFileError} */
export function csvTable(text: string, file: string): CsvTable {
  const rows = cellsIn(text.replace(/^\uFEFF/, ''));
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

function cellsIn(text: string): string[][] {
  try {
    return cellsOf(text);
  } catch (error) {
    throw error instanceof CsvError ? new NetworkFileError(error.code, error.message) : error;
  }
}
