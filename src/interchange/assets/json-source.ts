import { Breath } from './breath.js';
import { bytesOf, type FetchHow } from './feed-bytes.js';
import { FeedError } from './feed-error.js';
import { JsonEntries, type JsonEntry } from './json-entries.js';

/** Longest piece that is looked at before somebody else has a turn. */
const PIECE = 64_000;

/**
 * The entries of a JSON list at an address, in a file or in a text, as they come, and what stands beside the list.
 * @throws {FeedError}: of an answer that breaks off, after the entries that came.
 */
export async function* jsonEntries(
  from: URL | Blob | string,
  names: readonly string[],
  how: FetchHow,
): AsyncGenerator<JsonEntry, ReadonlyMap<string, unknown>, undefined> {
  const list = new JsonEntries(names);
  const breath = new Breath();
  for await (const piece of piecesOf(from, how))
    for (let at = 0; at < piece.length; at += PIECE) {
      yield* list.push(piece.slice(at, at + PIECE));
      if (list.beginsLikeHtml) throw new FeedError('html');
      if (breath.isDue) await breath.take();
    }
  if (!list.isJson) throw new FeedError(list.isEmpty ? 'empty' : 'not-json');
  if (!list.isWhole) throw new FeedError('not-json', 'it breaks off');
  if (!list.hasList) throw new FeedError('unknown');
  how.signal.throwIfAborted();
  return list.facts;
}

async function* piecesOf(from: URL | Blob | string, how: FetchHow): AsyncGenerator<string, void, undefined> {
  if (typeof from === 'string') return yield from;
  const decoder = new TextDecoder();
  for await (const bytes of bytesOf(from, how)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}
