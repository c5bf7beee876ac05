import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import type { CommunityAsset } from '../../model/community.js';
import type { KithRecord } from '../../model/record.js';
import { suggest, SuggestionIndex, type Because, type Suggestion } from '../../model/suggestions.js';
import type { CommunityDesk } from './community-desk.js';
import { pick } from './offered.js';
import { keyOf } from './shelf.js';
import { nameIn, shortened } from './words.js';

type Offered = Suggestion & { readonly asset: CommunityAsset };

const SHOWN = 4;
const MOST = 40;
const AT_ONCE = 100;
const AT_ONCE_MS = 8;

/** What could be for somebody, worked out in the pauses of what the page does. */
class Suggesting {
  #index = new SuggestionIndex();
  /** What the index was filled from, and how far. */
  #from: readonly CommunityAsset[] | undefined;
  #at = 0;
  #isFilling = false;
  #known: { readonly record: KithRecord; readonly size: number; readonly found: readonly Offered[] } | undefined;
  readonly #dismissed = new Set<string>();

  constructor(private readonly desk: CommunityDesk) {}

  get found(): readonly Offered[] {
    const { desk } = this;
    const { assets } = desk.shelf;
    if (this.#from !== assets) {
      this.#from = assets;
      this.#index = new SuggestionIndex();
      this.#at = 0;
    }
    if (this.#at < assets.length) void this.#fill();
    const { record } = desk.view.records;
    const { size } = this.#index;
    // While things still come, what was found stands: it must not change under somebody's hand.
    const isNew = this.#known?.record !== record || (this.#known.size !== size && this.#at === assets.length);
    if (isNew) {
      const all = suggest(record, this.#index, { most: MOST });
      // What is on the map already has its place there, and goes with hopes there.
      const offered = all.filter((one): one is Offered => !('order' in one.asset));
      this.#known = { record, size, found: offered.filter(({ asset }) => !this.#dismissed.has(keyOf(asset))) };
    }
    return this.#known!.found;
  }

  /** It is not for them, for as long as the page is open. */
  dismiss(asset: CommunityAsset): void {
    this.#dismissed.add(keyOf(asset));
    this.#known = undefined;
  }

  async #fill(): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    while (this.#from && this.#at < this.#from.length) {
      await new Promise((resolve) => void (globalThis.requestIdleCallback ?? setTimeout)(resolve));
      const until = performance.now() + AT_ONCE_MS;
      while (this.#at < this.#from.length && performance.now() < until) this.#index.add(this.#from.slice(this.#at, (this.#at += AT_ONCE)));
      this.#at = Math.min(this.#at, this.#from.length);
    }
    this.#isFilling = false;
    this.desk.update();
  }
}

const all = new WeakMap<CommunityDesk, Suggesting>();

/** What could be for somebody, and why, in words. It is never added by itself, and goes when somebody says so. */
export function renderSuggested(desk: CommunityDesk): TemplateResult | typeof nothing {
  const { t } = desk;
  const suggesting = all.get(desk) ?? new Suggesting(desk);
  all.set(desk, suggesting);
  const shown = suggesting.found.slice(0, SHOWN);
  if (!shown.length) return nothing;
  return html`<section class="maybe" aria-labelledby="maybe">
    <h4 id="maybe">${t.maybe}</h4>
    <p class="hint">${t.maybeHint}</p>
    <ul>
      ${shown.map((one) => renderOne(desk, suggesting, one))}
    </ul>
  </section>`;
}

function renderOne(desk: CommunityDesk, suggesting: Suggesting, { asset, because }: Offered): TemplateResult {
  const { t, view } = desk;
  const name = nameIn(view.t, asset.name);
  const next = ['.maybe button', '.further input'];
  const leave = () => {
    suggesting.dismiss(asset);
    desk.say(t.gone(name));
    desk.focus(...next);
  };
  const when = desk.whenOf(asset);
  return html`<li data-suggested=${keyOf(asset)}>
    <div>
      <p class="name"><bdi>${asset.name}</bdi></p>
      <p class="hint">
        ${asset.kind === 'organisation' ? html`${t.what.organisation}. ` : nothing}${[reason(desk, because), when && `\u2068${when}\u2069`].filter(Boolean).join(' · ')}
      </p>
    </div>
    <div class="chips">
      ${
        view.writable
          ? html`<button type="button" class="button small" @click=${() => pick(desk, asset, ...next)}>
              ${icon(iconPlus)}<span>${t.pick}<span class="unseen">: ${name}</span></span>
            </button>`
          : nothing
      }
      <button type="button" class="button plain small" @click=${leave}>${t.notThis}<span class="unseen">: ${name}</span></button>
    </div>
  </li>`;
}

/** "You said … It goes with …": whoever reads it can follow it. */
function reason({ t }: CommunityDesk, { clause, words, meets }: Because): string {
  const said = `\u2068${shortened(clause)}\u2069`;
  return words.toLowerCase() === meets.toLowerCase() ? t.youSaid(said) : t.goesWith(said, `\u2068${words}\u2069`, `\u2068${meets}\u2069`);
}
