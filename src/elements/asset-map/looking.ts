import { fold } from '../../model/fold.js';
import type { CommunityAsset } from '../../model/community.js';
import { weekdaysOf } from '../../model/recurrence.js';
import { metresBetween } from '../../model/distance.js';
import type { Spot } from './world.js';

/** What somebody looks for. */
export interface Wanted {
  readonly query: string;
  readonly kind: CommunityAsset['kind'] | '';
  readonly help: string;
  /** 0 for Sunday; empty for any. */
  readonly day: string;
  readonly isFree: boolean;
  /** The id of something of the record that has a place: what is close to it comes first, what is far is left out. */
  readonly closeTo: string;
}

export const ANYTHING: Wanted = { query: '', kind: '', help: '', day: '', isFree: false, closeTo: '' };
/** The days as a week is looked at: from Monday. */
export const DAYS = ['1', '2', '3', '4', '5', '6', '0'] as const;

/** As far as one goes by bus, in metres. */
const CLOSE = 4000;

interface Entry {
  readonly asset: CommunityAsset;
  readonly name: string;
  readonly text: string;
}

const entries = new WeakMap<CommunityAsset, Entry>();

function entryOf(asset: CommunityAsset): Entry {
  let entry = entries.get(asset);
  if (!entry) {
    const { about, when, cost, address, access, tags } = asset;
    const name = fold(asset.name);
    entry = {
      asset,
      name,
      text: [name, ...[about, when, cost, address, access, tags?.join(' ')].map((one) => (one ? fold(one) : ''))].join(
        '\n',
      ),
    };
    entries.set(asset, entry);
  }
  return entry;
}


/** Looks through any number of things as somebody types. What comes meanwhile joins in. */
export class Looking {
  #all: Entry[] = [];
  #wanted = ANYTHING;
  #from: Spot | undefined;
  #found: Entry[] = [];
  #assets: readonly CommunityAsset[] | undefined;

  get wanted(): Wanted {
    return this.#wanted;
  }

  get isAnything(): boolean {
    return Object.values(this.#wanted).every((value) => !value);
  }

  /** What was found: groups and places first, then what is called so, organisations last; near ones first where near is wanted. */
  get found(): readonly CommunityAsset[] {
    return (this.#assets ??= this.#found.map(({ asset }) => asset));
  }

  get count(): number {
    return this.#found.length;
  }

  /** One of what was found: a list shows a few of many. */
  at(index: number): CommunityAsset {
    return this.#found[index]!.asset;
  }

  /** Something else to look through. */
  put(assets: readonly CommunityAsset[]): void {
    this.#all = assets.map(entryOf);
    this.#look(this.#all);
  }

  add(came: readonly CommunityAsset[]): void {
    if (!came.length) return;
    const more = came.map(entryOf);
    for (const entry of more) this.#all.push(entry);
    this.#look([...this.#found, ...more.filter((entry) => this.#fits(entry))], true);
  }

  /** `from` is where `closeTo` is. */
  want(change: Partial<Wanted>, from?: Spot): void {
    const before = this.#wanted;
    this.#wanted = { ...before, ...change };
    this.#from = from;
    // What a longer word finds, the shorter one had found.
    const isNarrower =
      Object.keys(change).every((key) => key === 'query') &&
      this.#wanted.query.startsWith(before.query) &&
      before.query !== '';
    this.#look(isNarrower ? this.#found : this.#all);
  }

  #look(among: readonly Entry[], isFit = false): void {
    const query = fold(this.#wanted.query.trim());
    const from = this.#from;
    this.#assets = undefined;
    if (from && this.#wanted.closeTo) {
      const found = isFit ? [...among] : among.filter((entry) => this.#fits(entry));
      const far = new Map(found.map(({ asset }) => [asset, metresBetween(from, asset.point!)]));
      this.#found = found.sort((one, other) => far.get(one.asset)! - far.get(other.asset)!);
      return;
    }
    const [named, others, services]: [Entry[], Entry[], Entry[]] = [[], [], []];
    for (const entry of among) {
      if (!isFit && !this.#fits(entry)) continue;
      if (entry.asset.kind === 'organisation') services.push(entry);
      else if (query && entry.name.includes(query)) named.push(entry);
      else others.push(entry);
    }
    this.#found = named.concat(others, services);
  }

  #fits({ asset, text }: Entry): boolean {
    const { query, kind, help, day, isFree, closeTo } = this.#wanted;
    if (kind && asset.kind !== kind) return false;
    if (help && !asset.helps?.includes(help)) return false;
    if (isFree && !isFreeOf(asset)) return false;
    if (day && !isOn(asset, Number(day))) return false;
    if (closeTo && this.#from && !(asset.point && metresBetween(this.#from, asset.point) <= CLOSE)) return false;
    return !query || wordsOf(query).every((word) => text.includes(word));
  }
}

let lastQuery = '';
let lastWords: string[] = [];

/** The words that are looked for; asked for each of twenty thousand, so kept. */
function wordsOf(query: string): string[] {
  if (query !== lastQuery) [lastQuery, lastWords] = [query, fold(query).split(/\s+/).filter(Boolean)];
  return lastWords;
}

/** Whether it says that it costs nothing. */
export const isFreeOf = ({ cost = '' }: Pick<CommunityAsset, 'cost'>): boolean =>
  /^\s*(?:free|no charge|nothing|am ddim|مجان|£?0(?:\.00)?\s*$)/i.test(cost);

const DAY_NAMES = [/\bsun(?:day)?s?\b/i, /\bmon(?:day)?s?\b/i, /\btue(?:s|sday)?s?\b/i, /\bwed(?:nesday)?s?\b/i, /\bthu(?:rs|rsday)?s?\b/i, /\bfri(?:day)?s?\b/i, /\bsat(?:urday)?s?\b/i];

const daysOfRules = new WeakMap<CommunityAsset, ReadonlySet<number>>();

/** Whether it is on on this day of the week, by its rule, else by its words. */
function isOn(asset: CommunityAsset, day: number): boolean {
  const { schedules, when = '' } = asset;
  if (!schedules?.length) return DAY_NAMES[day]!.test(when) || /\b(?:every ?day|daily)\b/i.test(when);
  const known = daysOfRules.get(asset) ?? new Set(schedules.flatMap((schedule) => [...weekdaysOf(schedule)]));
  daysOfRules.set(asset, known);
  return known.has(day);
}
