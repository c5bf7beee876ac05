import type { CommunityAsset, CommunityReading, LeftOut } from '../../model/community.js';
import { metresBetween } from '../../model/distance.js';
import { isIn } from '../../model/find-assets.js';
import { Breath } from './breath.js';
import { Entry, type Bounds, type Fields } from './entry.js';

/** What every source can be told by whoever sets up the page. */
export interface FeedOptions {
  /** What people know the source by. */
  readonly name?: string;
  /** Under which terms it may be shown, where the source does not say so itself: a name or an address. */
  readonly licence?: string;
  /** Of what kind something is, where the page knows better. `undefined` leaves it as it was taken. */
  readonly kindOf?: (asset: CommunityAsset) => CommunityAsset['kind'] | undefined;
  /** Milliseconds without a byte after which a source counts as slow. 20,000 unless said. */
  readonly timeout?: number;
  /** Where the assets are, to tell a latitude from a longitude. The United Kingdom unless said. */
  readonly bounds?: Bounds;
  /** Most assets that are read. 50,000 unless said. */
  readonly most?: number;
}

const MOST = 50_000;
/** A batch has about so many at most. */
const BATCH = 200;
/** Metres, where nobody said how near. */
const NEAR = 5000;

/** Gathers the assets of a source, hands them on in batches, and lets the page breathe in between. */
export class Gathering {
  #assets: CommunityAsset[] = [];
  #left: LeftOut[] = [];
  #count = 0;
  #total: number | undefined;
  #isFull = false;
  readonly #breath = new Breath();
  readonly #ids = new Set<string>();

  constructor(
    private readonly feed: { readonly name: string; readonly from?: string | undefined },
    private readonly options: FeedOptions,
    private readonly reading: CommunityReading,
    /** What the source has searched itself is not searched again. */
    private readonly searched: { readonly query?: boolean } = {},
  ) {}

  /** How many entries there have been, whether shown or not. */
  get count(): number {
    return this.#count;
  }

  /** Whether there was one more than is read: no more are asked for. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** A reader for the next entry. */
  next(where?: string): Entry {
    this.#count++;
    return new Entry(where ?? `${this.#count}`, this.#left, this.options.bounds);
  }

  leave(what: string, why: LeftOut['why']): void {
    this.#left.push({ what, why });
  }

  set total(total: unknown) {
    if (typeof total === 'number' && total >= 0 && Number.isFinite(total)) this.#total = total;
  }

  /** Whether there was one under this id. */
  has(id: string): boolean {
    return this.#ids.has(id);
  }

  add(fields: Fields & Pick<CommunityAsset, 'id' | 'kind' | 'name'>, entry: Entry): void {
    if (this.#ids.has(fields.id)) return entry.leave('same-id');
    if (this.#ids.size >= (this.options.most ?? MOST)) {
      if (!this.#isFull) this.leave(this.feed.name, 'too-many');
      this.#isFull = true;
      return;
    }
    this.#ids.add(fields.id);
    const { name, from } = this.feed;
    const licence = fields.licence ?? this.options.licence;
    const entries = Object.entries({ ...fields, licence, source: { feed: name, ...(from && { from }) } });
    const said = entries.filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0));
    const asset = Object.fromEntries(said) as unknown as CommunityAsset;
    const kind = this.options.kindOf?.(asset) ?? asset.kind;
    const whole = kind === asset.kind ? asset : { ...asset, kind };
    if (this.#isWanted(whole)) this.#assets.push(whole);
  }

  #isWanted(asset: CommunityAsset): boolean {
    const { query, near, within = NEAR } = this.reading;
    // What is nowhere in particular may be round the corner.
    if (near && asset.point && metresBetween(near, asset.point) > within) return false;
    return !query?.trim() || this.searched.query || isIn(textOf(asset), query);
  }

  /** Hands on what there is and lets the screen draw, where it is time. @throws what the reading was ended with. */
  async breathe(): Promise<void> {
    if (!this.#breath.isDue && this.#assets.length < BATCH) return;
    this.flush();
    await this.#breath.take();
    this.reading.signal.throwIfAborted();
  }

  /** Hands on what there is. */
  flush(): void {
    this.reading.signal.throwIfAborted();
    if (this.#assets.length === 0 && this.#left.length === 0) return;
    const [assets, left] = [this.#assets, this.#left.splice(0)];
    this.#assets = [];
    this.reading.onBatch({ assets, left, ...(this.#total !== undefined && { total: this.#total }) });
  }
}

const textOf = ({ name, about, when, address, tags }: CommunityAsset) =>
  [name, about, when, address, ...(tags ?? [])].join('\n');
