import type { CommunityReading } from '../../model/community.js';
import type { Entry } from './entry.js';
import { FeedError } from './feed-error.js';
import type { FeedOptions, Gathering } from './gathering.js';
import { jsonEntries } from './json-source.js';

/** Goes through the objects of a JSON list. What came before the file broke off is given, and where it did is told. */
export async function readList(
  from: URL | Blob | string,
  lists: readonly string[],
  gathering: Gathering,
  options: FeedOptions,
  reading: CommunityReading,
  add: (one: object, entry: Entry) => void,
): Promise<ReadonlyMap<string, unknown>> {
  const entries = jsonEntries(from, lists, {
    signal: reading.signal,
    timeout: options.timeout,
    accept: 'application/json',
  });
  try {
    for (;;) {
      const next = await entries.next();
      if (next.done) return next.value;
      const entry = gathering.next();
      const value = 'value' in next.value ? next.value.value : undefined;
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) add(value, entry);
      else {
        if ('broken' in next.value) entry.what = next.value.broken;
        entry.leave('not-an-entry');
      }
      await gathering.breathe();
      if (gathering.isFull) return new Map();
    }
  } catch (error) {
    if (!(error instanceof FeedError) || gathering.count === 0) throw error;
    gathering.leave(error.message, 'page');
    return new Map();
  } finally {
    await entries.return(new Map());
  }
}
