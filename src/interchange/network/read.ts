import { MOST_BYTES, parse } from '../../model/door.js';
import { RecordError } from '../../model/errors.js';
import { NetworkFileError } from './file-error.js';
import type { NetworkFile, ReadOptions } from './network-file.js';
import { readCsv, type NamedText } from './read-csv.js';
import { isEasynwk, readEasynwk } from './read-easynwk.js';
import { readGexf } from './read-gexf.js';
import { readGraphml } from './read-graphml.js';
import { localName, readXml } from './xml.js';

/** Most files at once: Network Canvas writes one for each kind of node and of tie. */
export const MOST_FILES = 100;

/**
 * Reads a network from a file of another program, or from several that belong together (CSV). What it is shows in the
 * text; the name helps with CSV alone. Nothing is in a record yet: see `planNetworkImport`.
 * @throws {NetworkFileError} and nothing else, for whatever cannot be read.
 */
export function readNetworkFile(
  input: string | readonly NamedText[],
  name = '',
  options: ReadOptions = {},
): NetworkFile {
  const files = (typeof input === 'string' ? [{ name, text: input }] : [...input]).map(withoutMark);
  checkSize(files);
  const [first] = files.filter(({ text }) => /\S/.test(text));
  if (!first) throw new NetworkFileError('empty');
  const whole = files.find(({ text }) => !isTable(text));
  // Of several only tables belong together. A file of another kind is read alone, or is one too many.
  if (!whole)
    return readCsv(
      files.filter(({ text }) => /\S/.test(text)),
      options,
    );
  if (files.length > 1) throw new NetworkFileError('unknown', 'several files, not all of them tables');
  return /^\s*</.test(whole.text) ? readMarkup(whole.text, options) : readJson(whole.text, options);
}

/** The same from files as a page gets them. Their size is looked at before they are read. */
export async function openNetworkFiles(files: readonly File[], options: ReadOptions = {}): Promise<NetworkFile> {
  checkNumbers(
    files.length,
    files.reduce((sum, { size }) => sum + size, 0),
  );
  const named = files.map(async (file) => ({
    name: file.name,
    text: decoded(new Uint8Array(await file.arrayBuffer())),
  }));
  return readNetworkFile(await Promise.all(named), '', options);
}

/** Windows programs write UTF-16, and say so with the first two bytes. */
function decoded(bytes: Uint8Array): string {
  const [one, two] = bytes;
  const encoding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const withoutMark = ({ name, text }: NamedText): NamedText => ({ name, text: text.replace(/^\uFEFF/, '') });

function checkSize(files: readonly NamedText[]): void {
  checkNumbers(
    files.length,
    files.reduce((sum, { text }) => sum + text.length, 0),
  );
}

function checkNumbers(count: number, size: number): void {
  if (size > MOST_BYTES) throw new NetworkFileError('too-big', `${size} bytes`);
  if (count > MOST_FILES) throw new NetworkFileError('too-many', `${count} files`);
}

const isTable = (text: string) => !/^\s*[<{[]/.test(text);

function readMarkup(text: string, options: ReadOptions): NetworkFile {
  const xml = readXml(text.trimStart());
  const name = localName(xml.root);
  if (name === 'graphml') return readGraphml(xml, options);
  if (name === 'gexf') return readGexf(xml, options);
  throw new NetworkFileError('unknown', name);
}

function readJson(text: string, options: ReadOptions): NetworkFile {
  const plain = parsed(text);
  if (!isEasynwk(plain)) throw new NetworkFileError('unknown', 'JSON of another kind');
  return readEasynwk(plain, options);
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    throw new NetworkFileError(
      error.code === 'too-deep' || error.code === 'too-big' ? error.code : 'not-json',
      error.message,
    );
  }
}
