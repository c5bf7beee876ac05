import type { CommunityReading, CommunitySource } from '../../model/community.js';
import { addressOf, MOST_BYTES } from './feed-bytes.js';
import { FeedError } from './feed-error.js';
import { Gathering, type FeedOptions } from './gathering.js';
import { hostOf } from './host-of.js';

/** Where a file of assets is: an address, a file that somebody chose, or the text itself. */
export type FileGiven = string | URL | Blob;

/** What tells a text from an address: it has several lines, or begins as JSON does. */
const LIKE_TEXT = /^\s*[[{]|[\r\n]/;

/** A source that is one file. Nothing is fetched until it is read. `read` goes through what is in it. */
export function fileSource(
  given: FileGiven,
  options: FeedOptions,
  read: (from: URL | Blob | string, gathering: Gathering, reading: CommunityReading) => Promise<void>,
): CommunitySource {
  const isText = typeof given === 'string' && LIKE_TEXT.test(given);
  const isAddress = !isText && !(given instanceof Blob);
  const name = options.name ?? (isAddress ? hostOf(given) : given instanceof File ? given.name : '');
  return {
    name,
    async read(reading) {
      reading.signal.throwIfAborted();
      if (isText && given.length > MOST_BYTES) throw new FeedError('too-big');
      const from = isAddress ? addressOf(given) : given;
      const gathering = new Gathering({ name, from: from instanceof URL ? from.href : undefined }, options, reading);
      await read(from, gathering, reading);
      gathering.flush();
    },
  };
}
