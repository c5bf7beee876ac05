import type { CommunitySource } from '../../model/community.js';
import { CsvError, rowsOf } from '../csv-cells.js';
import { assetOfColumns } from './asset-of-columns.js';
import { columnOf } from './columns.js';
import { textOf } from './feed-bytes.js';
import { FeedError } from './feed-error.js';
import { fileSource, type FileGiven } from './file-source.js';
import type { FeedOptions, Gathering } from './gathering.js';

/**
 * A CSV file with the names of its columns on top, such as a spreadsheet gives. Columns are known by their names (`Group name`,
 * `Postcode`, `Lat`, `Day and time`, `Cost (£)`); what is not known is not read.
 */
export function csv(given: FileGiven, options: FeedOptions = {}): CommunitySource {
  return fileSource(given, options, async (from, gathering, reading) => {
    const how = { signal: reading.signal, timeout: options.timeout, accept: 'text/csv, text/plain;q=0.8' };
    const text = (typeof from === 'string' ? from : await textOf(from, how)).replace(/^\uFEFF/, '');
    if (/^\s*</.test(text)) throw new FeedError('html');
    if (!text.trim()) throw new FeedError('empty');
    try {
      await readRows(text, gathering);
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      if (gathering.count === 0) throw new FeedError('not-csv', error.message);
      gathering.leave(error.message, 'page');
    }
  });
}

async function readRows(text: string, gathering: Gathering): Promise<void> {
  let columns: readonly string[] | undefined;
  for (const row of rowsOf(text)) {
    if (!row.some((cell) => cell.trim())) continue;
    if (!columns) {
      // A title above the names of the columns is passed over.
      if (row.some((cell) => columnOf(cell) === 'name')) columns = row;
      else if (row.filter((cell) => cell.trim()).length > 1) throw new FeedError('unknown', 'no column has the names');
      continue;
    }
    const names = columns;
    const entry = gathering.next();
    const asset = assetOfColumns(
      row.map((cell, at) => [names[at] ?? '', cell] as const),
      entry,
    );
    if (asset) gathering.add(asset, entry);
    await gathering.breathe();
    if (gathering.isFull) return;
  }
  if (!columns) throw new FeedError('unknown', 'no column has the names');
}
