import { nothing, render, type LitElement } from 'lit';
import type { RecordDraft } from '../../model/record.js';
import type { AssetView } from './asset-view.js';
import type { Background } from './background.js';
import { communityWords, type CommunityWords } from './community-words.js';
import { Looking } from './looking.js';
import { Shelf, type GivenCommunity } from './shelf.js';
import { capitalised } from './words.js';

/** What the host of a page says on the element about the community around. */
export interface CommunityGiven {
  readonly community?: GivenCommunity;
  readonly feed?: string;
  readonly feedKind?: string;
  readonly tiles?: string;
  readonly tilesBy?: string;
  readonly background?: Background;
  readonly neighbourhood: boolean;
}

export type CommunityHost = LitElement & CommunityGiven;

/**
 * What is known of the community around, and how somebody looks at it. It draws itself, apart from the element that it stands in: a
 * keystroke among twenty thousand must not draw everything else again.
 */
export class CommunityDesk {
  readonly shelf = new Shelf((came) => {
    this.looking.add(came);
    this.update();
  });
  readonly looking = new Looking(this);
  /** What happened, for those who hear the page. */
  heard = '';
  #view: AssetView | undefined;
  #drawings = new Map<HTMLElement, () => unknown>();
  #isSoon = false;
  #after: (() => void)[] = [];
  #focus: readonly string[] = [];
  /** Why the feed that a page names cannot be read at all. */
  isFeedWrong = false;
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
    const { community, feed, feedKind = 'json' } = this.host;
    if (!feed) return this.shelf.take(community);
    if (this.#feed?.url === feed && this.#feed.kind === feedKind && this.#feed.community === community) return;
    const wanted = (this.#feed = { url: feed, kind: feedKind, community });
    void import('./feed.js').then(
      ({ feedSource }) => {
        if (this.#feed !== wanted) return;
        const source = feedSource(feed, feedKind);
        this.isFeedWrong = !source;
        this.shelf.take([...(source ? [source] : []), ...([community ?? []].flat() as [])]);
        this.update();
      },
      () => {
        this.isFeedWrong = true;
        this.update();
      },
    );
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
    const found = this.#focus.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector)).find(Boolean);
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
