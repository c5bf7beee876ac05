import { LONGEST_LABEL } from '../../model/schema.js';
import type { CommunityAsset, CommunitySource, LeftOut } from '../../model/community.js';

/** What a host gives: one source or several, or simply a list. */
export type GivenCommunity = CommunitySource | readonly (CommunitySource | CommunityAsset)[];

/** How far the reading of one source has come. */
export interface Reading {
  readonly name: string;
  readonly source?: CommunitySource;
  state: 'reading' | 'done' | 'stopped' | 'failed';
  /** Why it failed, where the source says so: a `FeedErrorCode`. */
  why?: string;
  count: number;
  total?: number;
  readonly left: LeftOut[];
  leftCount: number;
  readonly abort: AbortController;
}

/** So many of what could not be read are kept to be looked at. */
const MOST_LEFT = 500;
/** A plain list is looked through in pieces, so that what is at its top is seen at once. */
const FIRST_PIECE = 200;
const PIECE = 500;
const PIECE_MS = 8;

const isSource = (one: CommunitySource | CommunityAsset): one is CommunitySource =>
  typeof (one as CommunitySource).read === 'function';

const keys = new WeakMap<object, string>();

/** Tells one thing of a source from all others. */
export function keyOf(asset: Pick<CommunityAsset, 'id' | 'source'>): string {
  let key = keys.get(asset);
  if (key === undefined) {
    key = keyOfCopy({ id: asset.id, feed: asset.source.feed });
    keys.set(asset, key);
  }
  return key;
}

/** The same, of a copy: a record keeps as much of an id and a name as this. */
export const keyOfCopy = ({ id, feed }: { readonly id: string; readonly feed: string }): string =>
  `${feed.slice(0, LONGEST_LABEL)}\n${id.slice(0, 200)}`;

/** Finds its row in a list. */
export const rowOf = (key: string): string => `[data-offered="${CSS.escape(key)}"]`;

/** What is read from the sources that a host gave, piece by piece. */
export class Shelf {
  #assets: CommunityAsset[] = [];
  readonly #known = new Map<string, CommunityAsset>();
  #given: GivenCommunity | undefined;
  readings: Reading[] = [];

  /** `changed` hears of each piece that came, and of each end. */
  constructor(private readonly changed: (came: readonly CommunityAsset[]) => void) {}

  get assets(): readonly CommunityAsset[] {
    return this.#assets;
  }

  get isReading(): boolean {
    return this.readings.some(({ state }) => state === 'reading');
  }

  find(key: string): CommunityAsset | undefined {
    return this.#known.get(key);
  }

  /** Whether this is what it reads already. */
  isFor(given: GivenCommunity | undefined): boolean {
    return given === this.#given;
  }

  /** Reads what is given, once. Something else in its place begins again. */
  take(given: GivenCommunity | undefined): void {
    if (given === this.#given) return;
    this.stop();
    this.#given = given;
    this.#assets = [];
    this.#known.clear();
    this.readings = [];
    const all = given ? ([given].flat() as (CommunitySource | CommunityAsset)[]) : [];
    for (const source of all.filter(isSource)) void this.#read(source);
    const listed = all.filter((one): one is CommunityAsset => !isSource(one));
    if (listed.length) void this.#list(listed);
  }

  /** Reads one more beside them. */
  add(source: CommunitySource): Promise<Reading> {
    return this.#read(source);
  }

  stop(): void {
    for (const reading of this.readings)
      if (reading.state === 'reading') {
        reading.state = 'stopped';
        reading.abort.abort();
      }
  }

  /** What failed or was stopped is read again from its beginning; what is here already is not here twice. */
  again(): void {
    const broken = this.readings.filter(({ state }) => state === 'failed' || state === 'stopped');
    this.readings = this.readings.filter((reading) => !broken.includes(reading));
    for (const { source } of broken) if (source) void this.#read(source, true);
    this.changed([]);
  }

  #begin(name: string, source?: CommunitySource): Reading {
    const reading: Reading = {
      name,
      source,
      state: 'reading',
      count: 0,
      left: [],
      leftCount: 0,
      abort: new AbortController(),
    };
    this.readings.push(reading);
    return reading;
  }

  #leave(reading: Reading, left: readonly LeftOut[]): void {
    reading.leftCount += left.length;
    reading.left.push(...left.slice(0, Math.max(0, MOST_LEFT - reading.left.length)));
  }

  async #read(source: CommunitySource, isAgain = false): Promise<Reading> {
    const reading = this.#begin(source.name, source);
    try {
      await source.read({
        signal: reading.abort.signal,
        onBatch: ({ assets, left, total }) => {
          if (reading.state !== 'reading') return;
          this.#leave(reading, left);
          reading.total = total ?? reading.total;
          this.#put(reading, assets, isAgain);
        },
      });
      if (reading.state === 'reading') reading.state = 'done';
    } catch (error) {
      if (reading.state === 'reading') {
        reading.state = 'failed';
        reading.why = (error as { readonly code?: string }).code;
        console.warn(`<kith-asset-map>: ${source.name}:`, error);
      }
    }
    this.changed([]);
    return reading;
  }

  async #list(listed: readonly CommunityAsset[]): Promise<void> {
    const reading = this.#begin(listed[0]?.source?.feed ?? '');
    reading.total = listed.length;
    let end = Math.min(FIRST_PIECE, listed.length);
    this.#put(reading, this.#held(reading, listed.slice(0, end)));
    // What is at its top is on the screen first; a page that nobody sees has no frames.
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      setTimeout(resolve, 300);
    });
    while (end < listed.length) {
      await new Promise((resolve) => setTimeout(resolve));
      if (reading.state !== 'reading') return;
      const until = performance.now() + PIECE_MS;
      while (end < listed.length && performance.now() < until) this.#put(reading, this.#held(reading, listed.slice(end, (end += PIECE))));
    }
    reading.state = 'done';
    this.changed([]);
  }

  /** What a host wrote by hand may lack what everything has: then it is counted, and the rest is shown. */
  #held(reading: Reading, listed: readonly CommunityAsset[]): CommunityAsset[] {
    return listed.filter((one) => {
      const holds =
        typeof one?.id === 'string' &&
        typeof one.name === 'string' &&
        !!one.name.trim() &&
        typeof one.source?.feed === 'string';
      if (!holds)
        this.#leave(reading, [
          { what: String(one?.name ?? one?.id ?? '?'), why: one && typeof one === 'object' ? 'nameless' : 'not-an-entry' },
        ]);
      return holds;
    });
  }

  #put(reading: Reading, assets: readonly CommunityAsset[], isAgain = false): void {
    const came = assets.filter((asset) => {
      const key = keyOf(asset);
      const known = this.#known.has(key);
      if (!known) this.#known.set(key, asset);
      else if (!isAgain) this.#leave(reading, [{ what: asset.name, why: 'same-id' }]);
      return !known;
    });
    reading.count += isAgain ? assets.length : came.length;
    for (const asset of came) this.#assets.push(asset);
    this.changed(came);
  }
}
