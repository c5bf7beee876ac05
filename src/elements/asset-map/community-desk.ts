import { nothing, render, type CSSResult, type LitElement } from 'lit';
import { semicolonIn } from '../../internal/comma.js';
import { timesInLang } from '../../internal/times-in-lang.js';
import { hasChanged, originsOf, type CommunityAsset } from '../../model/community.js';
import { metresBetween } from '../../model/distance.js';
import type { Asset, KithRecord, RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { times } from '../../translations/en-GB/times.js';
import { loadedTranslation } from '../../translations/translation.js';
import type { AssetHands, AssetView } from './asset-view.js';
import type { Background } from './background.js';
import { communityWords, type CommunityWords } from './community-words.js';
import { Looking, type Wanted } from './looking.js';
import { ownAssets } from './own-assets.js';
import { keyOf, keyOfCopy, Shelf, type GivenCommunity } from './shelf.js';
import { Windowed } from './windowed.js';
import { capitalised } from './words.js';
import type { Spot } from './world.js';

/** What the host of a page says on the element about the community around. */
export interface CommunityGiven {
  readonly community?: GivenCommunity;
  readonly feed?: string;
  readonly feedKind?: string;
  readonly tiles?: string;
  readonly tilesBy?: string;
  readonly background?: Background;
  readonly neighbourhood: boolean;
  readonly view: string;
}

interface Fetched<Part> {
  readonly part?: Part;
  readonly failed?: boolean;
  /** Where it did not arrive. */
  readonly again: () => void;
}

/** How what is in the record is added, and changed in its row. */
export interface Editing {
  /** The id of what stands open for change. */
  readonly opened: string | undefined;
  readonly hands: AssetHands;
  readonly adding: () => unknown;
  readonly editor: () => unknown;
}

export type CommunityHost = LitElement & CommunityGiven;

/**
 * What is known of the community around, and how somebody looks at it. It draws itself, apart from the element that it stands in: a
 * keystroke among twenty thousand must not draw everything else again.
 */
export class CommunityDesk {
  readonly shelf = new Shelf((came) => {
    if (this.host.neighbourhood) this.#lookAgain();
    else this.looking.add(came);
    this.update();
  });
  readonly looking = new Looking();
  readonly list = new Windowed(() => this.updateNow());
  editing: Editing | undefined;
  /** The key of what stands open. */
  opened = '';
  /** The id of the author who is going through a neighbourhood's map. */
  checker = ME;
  /** What happened, for those who hear the page. */
  heard = '';
  #view: AssetView | undefined;
  readonly #fetched = new Map<string, object>();
  #drawings = new Map<HTMLElement, () => unknown>();
  #isSoon = false;
  #after: (() => void)[] = [];
  #focus: readonly string[] = [];
  /** Why the feed that a page names cannot be read at all. */
  isFeedWrong = false;
  #assets: KithRecord['assets'] | undefined;
  /** What has been copied, by where it came from. */
  #copies = new Map<string, Asset>();
  #feed: { readonly url: string; readonly kind: string; readonly community?: GivenCommunity } | undefined;

  constructor(readonly host: CommunityHost) {
    host.addController({ hostDisconnected: () => this.shelf.stop() });
  }

  get view(): AssetView {
    return this.#view!;
  }

  get t(): CommunityWords {
    return communityWords(this.view.language);
  }

  /** Takes what the element is drawn with now. */
  take(view: AssetView): void {
    this.#view = view;
    const { record } = view.records;
    if (record.assets !== this.#assets) {
      this.#assets = record.assets;
      this.#copies = new Map(
        Object.values(record.assets).flatMap((asset) => originsOf(asset).map((origin) => [keyOfCopy(origin), asset] as const)),
      );
      if (this.host.neighbourhood) this.#lookAgain();
    }
    this.#takeSources();
  }

  #takeSources(): void {
    const { community, feed, feedKind = 'json' } = this.host;
    if (!feed) return this.#give(community);
    if (this.#feed?.url === feed && this.#feed.kind === feedKind && this.#feed.community === community) return;
    const wanted = (this.#feed = { url: feed, kind: feedKind, community });
    void import('./feed.js').then(
      ({ feedSource }) => {
        if (this.#feed !== wanted) return;
        const source = feedSource(feed, feedKind);
        this.isFeedWrong = !source;
        this.#give([...(source ? [source] : []), ...([community ?? []].flat() as [])]);
        this.update();
      },
      () => {
        this.isFeedWrong = true;
        this.update();
      },
    );
  }

  #give(given: GivenCommunity | undefined): void {
    if (!this.shelf.isFor(given)) this.looking.put(this.host.neighbourhood ? ownAssets(this.view.records.record) : []);
    this.shelf.take(given);
  }

  /** A neighbourhood's own list and what others offer, as one. */
  #lookAgain(): void {
    const offered = this.shelf.assets.filter((asset) => !this.#copies.has(keyOf(asset)));
    this.looking.put([...ownAssets(this.view.records.record), ...offered]);
  }

  /** What of the record this is, or was copied to. */
  mineOf(asset: CommunityAsset): Asset | undefined {
    return this.isOwn(asset) ? this.#assets?.[asset.id] : this.#copies.get(keyOf(asset));
  }

  /** Whether it is shown as it stands in the record, not as a source offers it. */
  isOwn({ id, source }: CommunityAsset): boolean {
    return !source.feed && !!this.#assets?.[id];
  }

  /** Whether its source says something else since it was copied. */
  isChanged(mine: Asset, asset: CommunityAsset): boolean {
    return hasChanged(mine, asset);
  }

  /** What is in the record and has changed where it came from. */
  changed(): { readonly mine: Asset; readonly asset: CommunityAsset }[] {
    return [...this.#copies.entries()].flatMap(([key, mine]) => {
      const asset = this.shelf.find(key);
      return asset && hasChanged(mine, asset) ? [{ mine, asset }] : [];
    });
  }

  /** What of the record is somewhere: one can look for what is close to it. A home is never among them. */
  placed(): (Asset & { readonly point: Spot })[] {
    const all = Object.values(this.view.records.record.assets);
    return all.filter((one): one is Asset & { readonly point: Spot } => !!one.point && one.near !== 'home');
  }

  /** Reads a file that somebody chose, beside everything else: what is in it is looked at before it is added. */
  async bring(file: File): Promise<void> {
    const source = await import('./feed.js').then(
      ({ fileSource }) => fileSource(file),
      () => undefined,
    );
    if (source) await this.shelf.add(source);
    else this.say(this.view.common.late);
  }

  stop(): void {
    this.shelf.stop();
    this.say(this.t.stopped(this.shelf.assets.length));
    this.focus('.further input');
  }

  want(change: Partial<Wanted>): void {
    const closeTo = change.closeTo ?? this.looking.wanted.closeTo;
    this.looking.want(change, this.placed().find(({ id }) => id === closeTo)?.point);
    this.list.toStart();
    this.say(this.looking.isAnything ? '' : this.t.found(this.looking.count));
  }

  /** How far from what it is to be close to, in words. */
  farOf({ point }: CommunityAsset): string {
    const from = this.placed().find(({ id }) => id === this.looking.wanted.closeTo);
    if (!from || !point) return '';
    const far = metresBetween(from.point, point) / 1000;
    return this.t.far(
      new Intl.NumberFormat(this.view.language, { maximumFractionDigits: 1, numberingSystem: 'latn' }).format(far),
    );
  }

  /** When it is on in words: by its rule, else as its source says it. */
  whenOf({ when, schedules }: Pick<CommunityAsset, 'when' | 'schedules'>): string {
    const { language } = this.view;
    const said = timesInLang(schedules, loadedTranslation(language)?.times ?? times, language);
    return said.length ? capitalised(said.join(semicolonIn(language))) : (when ?? '');
  }

  /** A part that few ask for; its style sheets go after those that are there. */
  fetched<Part extends object>(name: string, load: () => Promise<Part & { readonly styles?: readonly CSSResult[] } | void>): Fetched<Part> {
    const known = this.#fetched.get(name) as Fetched<Part> | undefined;
    if (known) return known;
    const again = () => {
      this.#fetched.delete(name);
      this.host.requestUpdate();
    };
    const fetched: { -readonly [Key in keyof Fetched<Part>]: Fetched<Part>[Key] } = { again };
    this.#fetched.set(name, fetched);
    void load()
      .then(
        (part) => {
          const root = this.host.renderRoot as ShadowRoot;
          if (part?.styles) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...part.styles.map(({ styleSheet }) => styleSheet!)];
          if (part) fetched.part = part;
        },
        () => (fetched.failed = true),
      )
      .finally(() => this.host.requestUpdate());
    return fetched;
  }

  /** Draws in a box of its own; `after` puts right what only what is drawn can tell. */
  draw(box: HTMLElement, drawing: () => unknown): HTMLElement {
    this.#drawings.set(box, drawing);
    render(drawing(), box);
    this.#settle();
    return box;
  }

  /** After each drawing. */
  afterwards(act: () => void): void {
    this.#after.push(act);
  }

  /** Draws again, once for all that happens at once. */
  update(): void {
    if (this.#isSoon) return;
    this.#isSoon = true;
    queueMicrotask(() => {
      this.#isSoon = false;
      this.updateNow();
    });
  }

  updateNow(): void {
    if (!this.#view) return;
    for (const [box, drawing] of this.#drawings) {
      if (box.isConnected) render(drawing(), box);
      else if (box.childElementCount) render(nothing, box);
    }
    this.#settle();
  }

  #settle(): void {
    for (const act of this.#after) act();
    const found = this.#focus
      .map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector))
      .find(Boolean);
    if (!found) return;
    this.#focus = [];
    found.focus();
  }

  /** The first of these that is there has the focus when all is drawn. */
  focus(...selectors: string[]): void {
    this.#focus = selectors;
    this.update();
  }

  say(what: string): void {
    this.heard = capitalised(what);
    this.update();
  }

  edit(recipe: (draft: RecordDraft) => void, what: string): void {
    this.view.records.edit(recipe, { what });
    this.say(what);
  }
}

const desks = new WeakMap<LitElement, CommunityDesk>();

/** The desk of an element. */
export function deskOf(host: CommunityHost, view: AssetView): CommunityDesk {
  const desk = desks.get(host) ?? new CommunityDesk(host);
  desks.set(host, desk);
  desk.take(view);
  return desk;
}
