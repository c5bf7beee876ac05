import type { CommunityReading, CommunitySource } from '../../model/community.js';
import { fieldOf, textIn, type Entry } from './entry.js';
import { addressOf, type FetchHow } from './feed-bytes.js';
import { FeedError } from './feed-error.js';
import { Gathering, type FeedOptions } from './gathering.js';
import { hostOf } from './host-of.js';
import type { JsonEntry } from './json-entries.js';
import { assetsOfPlace, assetsOfService, bareTermsOf, type Terms } from './open-referral-asset.js';
import { entriesOf, type PageFacts, type Paging } from './pages.js';

export interface OpenReferralOptions extends FeedOptions {
  /** Only what has this term of a taxonomy: its id at the source. */
  readonly term?: string;
  /** How many entries to ask for at a time. 100 unless said; a source may give fewer. */
  readonly perPage?: number;
}

/** What a source of many taxonomy terms is read up to. */
const MOST_TERMS = 20_000;

/**
 * A directory in Open Referral UK, or in HSDS 3 (https://openreferraluk.org, https://docs.openreferral.org). `url` is the
 * address under which `/services` and `/service_at_locations` are found. Reads services with their places; where the list of
 * services says nothing of places, these come from `/service_at_locations` first. With a `postcode`, from there alone: that is
 * where the source itself finds what is near one. What somebody looks for (`query`) is sent to the source.
 */
export function openReferral(url: string | URL, options: OpenReferralOptions = {}): CommunitySource {
  const name = options.name ?? hostOf(url);
  return {
    name,
    async read(reading) {
      const base = addressOf(url);
      const gathering = new Gathering({ name, from: base.href }, options, reading, { query: true });
      await new Directory(base, options, reading, gathering).read();
      gathering.flush();
    },
  };
}

class Directory {
  #terms: Terms | undefined;
  readonly #how: FetchHow;

  constructor(
    private readonly base: URL,
    private readonly options: OpenReferralOptions,
    private readonly reading: CommunityReading,
    private readonly gathering: Gathering,
  ) {
    this.#how = { signal: reading.signal, timeout: options.timeout, accept: 'application/json' };
  }

  async read(): Promise<void> {
    if (this.reading.postcode?.trim()) return this.#readPlaces();
    let isFirst = true;
    for await (const one of this.#entries('services')) {
      const service = valueOf(one);
      const hasPlaces = Array.isArray(fieldOf(service, 'service_at_locations'));
      // Until it is known where they are, none of them is given: each would come twice.
      if (isFirst && !hasPlaces) await this.#readPlaces().catch(this.#leavePlaces);
      isFirst = false;
      const id = fieldOf(service, 'id');
      const places = typeof id === 'string' ? this.#places.get(id) : undefined;
      if (places !== 'given')
        await this.#add(one, service, (entry, terms) =>
          assetsOfService(places ? { ...(service as object), service_at_locations: places } : service, entry, terms),
        );
    }
  }

  async #readPlaces(): Promise<void> {
    for await (const one of this.#entries('service_at_locations')) {
      const place = valueOf(one);
      const service = fieldOf(place, 'service');
      const id = fieldOf(service, 'id') ?? fieldOf(place, 'service_id');
      const isKnown = typeof id === 'string' && id !== '';
      if (isKnown && !service && !this.reading.postcode) this.#places.set(id, [...(this.#waiting(id) ?? []), place]);
      else {
        if (isKnown) this.#places.set(id, 'given');
        await this.#add(one, service, (entry, terms) => assetsOfPlace(place, entry, terms));
      }
    }
  }

  /** By the id of the service: its places, where these came without it and wait for it; or that it was given with them. */
  readonly #places = new Map<string, readonly unknown[] | 'given'>();

  #waiting(id: string): readonly unknown[] | undefined {
    const places = this.#places.get(id);
    return places === 'given' ? undefined : places;
  }

  /** Services are worth having without their places. */
  readonly #leavePlaces = (error: unknown) => {
    if (!(error instanceof FeedError)) throw error;
    this.gathering.leave(`service_at_locations: ${error.message}`, 'page');
  };

  async #add(
    one: JsonEntry,
    service: unknown,
    assetsOf: (entry: Entry, terms: Terms) => ReturnType<typeof assetsOfService>,
  ) {
    const entry = this.gathering.next();
    if ('broken' in one) {
      entry.what = one.broken;
      return entry.leave('not-an-entry');
    }
    if (bareTermsOf(service)) this.#terms ??= await this.#readTerms();
    for (const asset of assetsOf(entry, this.#terms ?? new Map())) this.gathering.add(asset, entry);
    await this.gathering.breathe();
  }

  async #readTerms(): Promise<Terms> {
    const terms = new Map<string, string>();
    try {
      for await (const one of this.#entries('taxonomy_terms')) {
        const [id, name] = ['id', 'name'].map((field) => fieldOf('value' in one ? one.value : undefined, field));
        if (typeof id === 'string' && typeof name === 'string' && terms.size < MOST_TERMS) terms.set(id, name);
      }
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
      this.gathering.leave(`taxonomy_terms: ${error.message}`, 'page');
    }
    return terms;
  }

  #entries(list: 'services' | 'service_at_locations' | 'taxonomy_terms') {
    const paging: Paging = {
      urlOf: (page) => this.#urlOf(list, page),
      lists: ['contents', list],
      factsOf,
      called: list,
      isCounted: list !== 'taxonomy_terms',
    };
    return entriesOf(paging, this.#how, this.gathering);
  }

  #urlOf(list: string, page: number): URL {
    const url = new URL(this.base);
    url.pathname = `${url.pathname.replace(/\/+$/, '')}/${list}`;
    const set = (name: string, value: string | number | undefined) =>
      value && url.searchParams.set(name, String(value));
    set('page', page);
    set('per_page', this.options.perPage ?? 100);
    if (list === 'taxonomy_terms') return url;
    const { query, postcode, within } = this.reading;
    set('search', query?.trim());
    set('taxonomy_term_id', this.options.term);
    if (list === 'services') set('full', 'true');
    else if (postcode?.trim()) {
      set('postcode', postcode.trim());
      set('proximity', within);
    }
    return url;
  }
}

const valueOf = (one: JsonEntry) => ('value' in one ? one.value : undefined);

/** `total_pages` and the like, as far as they are what they should be. */
function factsOf(facts: ReadonlyMap<string, unknown>): PageFacts {
  const number = (name: string) => {
    const value = Number(textIn(facts.get(name)) || NaN);
    return Number.isInteger(value) && value >= 0 ? value : undefined;
  };
  const isLast = facts.get('last_page');
  return {
    total: number('total_items'),
    pages: number('total_pages'),
    hasNext: typeof isLast === 'boolean' ? !isLast : undefined,
  };
}
