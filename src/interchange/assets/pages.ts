import type { FetchHow } from './feed-bytes.js';
import { fieldOf } from './entry.js';
import { FeedError } from './feed-error.js';
import type { Gathering } from './gathering.js';
import type { JsonEntry } from './json-entries.js';
import { jsonEntries } from './json-source.js';

/** What one page says of those to come. */
export interface PageFacts {
  readonly total?: number | undefined;
  readonly pages?: number | undefined;
  /** Whether there is another; `undefined` where it does not say. */
  readonly hasNext?: boolean | undefined;
}

export interface Paging {
  readonly urlOf: (page: number) => URL;
  /** The names under which the list may stand. */
  readonly lists: readonly string[];
  readonly factsOf: (facts: ReadonlyMap<string, unknown>) => PageFacts;
  /** Whether its entries are those that are counted for whoever waits. */
  readonly isCounted?: boolean;
  /** What a page is called in what could not be read: `services, page 3`. */
  readonly called: string;
}

/** However many pages a source says that it has. */
const MOST_PAGES = 2000;
/** So many pages in a row may fail before the rest is not asked for. */
const MOST_FAILURES = 2;

/**
 * The entries of a list that comes in pages. Ends with the last page, an empty one, or one that was there before, whatever the
 * source says of how many there are. A page that cannot be read is left out and told; where it is the first, so is the whole.
 * @throws {FeedError}
 */
export async function* entriesOf(
  paging: Paging,
  how: FetchHow,
  gathering: Gathering,
): AsyncGenerator<JsonEntry, void, undefined> {
  const seen = new Set<string>();
  let pages: number | undefined;
  let failures = 0;
  for (let page = 1; page <= MOST_PAGES && !gathering.isFull; page++) {
    // Looked at before any is given: a page that comes again would give everything twice.
    const given: JsonEntry[] = [];
    let facts: PageFacts | undefined;
    let failure: FeedError | undefined;
    try {
      const entries = jsonEntries(paging.urlOf(page), paging.lists, how);
      let next = await entries.next();
      for (; !next.done; next = await entries.next()) given.push(next.value);
      facts = paging.factsOf(next.value);
    } catch (error) {
      if (!(error instanceof FeedError) || (page === 1 && given.length === 0)) throw error;
      failure = error;
    }
    const print = given.map(printOf).join();
    if (given.length > 0 && seen.has(print)) {
      // A list that knows no pages is the same whichever is asked for: that is all of it.
      const hasNoPages = page === 2 && pages === undefined && facts?.hasNext === undefined;
      return hasNoPages ? undefined : gathering.leave(`${paging.called}, ${page}`, 'same-page');
    }
    seen.add(print);
    if (paging.isCounted !== false) gathering.total = facts?.total;
    yield* given;
    if (failure) {
      gathering.leave(`${paging.called}, ${page}: ${failure.message}`, 'page');
      if (++failures > MOST_FAILURES || pages === undefined || page >= pages) return;
      continue;
    }
    failures = 0;
    pages = facts?.pages ?? pages;
    // A source that says both that this is the last and that there are more is asked once more.
    const isLast = pages === undefined ? facts?.hasNext === false : page >= pages && facts?.hasNext !== true;
    if (given.length === 0 || isLast) return;
  }
}

/** Enough to know an entry again. */
function printOf(entry: JsonEntry): string {
  if ('broken' in entry) return entry.broken;
  const id = fieldOf(entry.value, 'id');
  return typeof id === 'string' || typeof id === 'number' ? String(id) : JSON.stringify(entry.value).slice(0, 500);
}
