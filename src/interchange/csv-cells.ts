import { readCell } from './csv.js';

/** Why a CSV file is not read: `not-csv`, a quote is never closed; `too-many`, more cells than are read from one file. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
  constructor(
    readonly code: 'not-csv' | 'too-many',
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** Most cells of one file. */
const MOST_CELLS = 20_000_000;

/** The cells of RFC 4180. @throws {CsvError} */
export const cellsOf = (text: string): string[][] => [...rowsOf(text)];

/**
 * Row by row, without a second look at any of the text; commas, semicolons or tabs between the cells, whichever the first
 * row has most of. @throws {CsvError} where it comes to it: the rows before have been given.
 */
export function* rowsOf(text: string): Generator<string[], void, undefined> {
  const separator = separatorOf(text);
  let row: string[] = [];
  let count = 0;
  for (let at = 0; at <= text.length; ) {
    if (++count > MOST_CELLS) throw new CsvError('too-many', 'cells');
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
    yield row;
    row = [];
    if (at >= text.length) break;
  }
}

/** Where the quote is that closes the one here. Two in a row are one that belongs to the text. */
function endOfQuoted(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at;
  throw new CsvError('not-csv', 'a quote is not closed');
}

function separatorOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const first = (end < 0 ? text : text.slice(0, end)).slice(0, 10_000).replace(/"[^"]*"/g, '');
  const count = (sign: string) => first.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
