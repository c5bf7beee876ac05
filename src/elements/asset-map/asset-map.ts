import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LocaliseController } from '../../controllers/localise.js';
import { NextFocus } from '../../controllers/next-focus.js';
import { property } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMapPin, iconPlus } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { assetGroups, type AssetGroup } from '../../model/asset-list.js';
import { hasPlace, nearMe } from '../../model/assets.js';
import { newId, type Asset, type Gift, type Person } from '../../model/record.js';
import { GIFTS, NEARNESS } from '../../model/schema.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { sheet } from '../../styles/sheet.js';
import { assets } from '../../translations/en-GB/assets.js';
import { assetMapStyles } from './asset-map.styles.js';
import type { Adding, AssetHands, AssetView, Opened, Stop, WordsKind } from './asset-view.js';
import type { Background } from './background.js';
import type { Editing } from './community-desk.js';
import { item, itemWith } from './item.js';
import { nothingYet } from './nothing-yet.js';
import type { GivenCommunity } from './shelf.js';
import { capitalised, nameIn, said } from './words.js';

const SWAPS = ['offer', 'ask', 'story'] as const;

/**
 * What is strong: gifts of head, heart and hands; people, groups and places from the door outwards; what could be
 * given, asked for and told. Services come last and look different.
 *
 * @summary Gifts, and what is near.
 * @slot tools - Beside the heading: a `kith-leave`.
 * @slot status - In the foot: a `kith-status`.
 * @slot record - A `<script type="application/json">` with a record to begin with.
 * @csspart sheet - The page that everything is on.
 * @fires {KithChangeEvent} kith-change - A person changed the record.
 */
export class KithAssetMapElement extends KithElement {
  static override styles = [base, sheet, controls, forms, assetMapStyles];

  readonly #words = new LocaliseController(this, 'assets', assets);
  readonly #pictures = this.later(() => import('./pictures.js'));
  readonly #forms = this.later(() => import('./forms.js'));
  readonly #community = this.later(() => import('./community.js'), false);
  readonly #printing = this.later(() => import('./printing.js'));
  readonly #symbols = this.later(() => import('../../internal/symbols.js'), false);
  /** Fetched when somebody has one; until it is there they have their initials. */
  readonly #symbolOf: SymbolOf = (name) => (name ? this.#symbols.part?.symbolOf(name) : undefined);
  readonly #focus = new NextFocus(this, this.#forms);
  #opened: Opened | undefined;
  #adding: Adding | undefined;
  #begun = false;
  #query = '';
  /** The id of what something else is being put with. */
  #linking: string | undefined;
  /** What happened, for those who hear the page. */
  #heard = '';

  /**
   * `near` goes from the door outwards; `list` holds the same under headings, finds, and looks further; `place` is a map, which comes
   * when it is opened and shows no streets unless `tiles` or `background` say so.
   */
  @property({ reflect: true }) view: 'near' | 'list' | 'place' = 'near';

  /**
   * What the community around offers, to look through and to pick from: a `CommunitySource`, several, or simply a list of
   * `CommunityAsset`s. Sources are read when somebody looks further.
   */
  @property({ attribute: false }) community?: GivenCommunity;

  /** The address of a feed to look through. Whoever writes it asks for requests to it; without it there are none. */
  @property() feed?: string;

  /** What the feed is: `open-referral`, `aliss`, `geojson`, `csv` or `json`. */
  @property({ attribute: 'feed-kind' }) feedKind?: string;

  /** The address of map tiles, with `{z}`, `{x}` and `{y}`. Whoever writes it asks for requests to it; without it there are none. */
  @property() tiles?: string;

  /** Who made the map, as its makers ask to be named: "words (address)". */
  @property({ attribute: 'tiles-by' }) tilesBy?: string;

  /** GeoJSON whose lines and areas are drawn beneath the places: streets, a river, a boundary. */
  @property({ attribute: false }) background?: Background;

  /** The record is a neighbourhood's, made by many: one list of everything, put together, checked and taken away as files. */
  @property({ type: Boolean, reflect: true }) neighbourhood = false;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('view')) return;
    this.#opened = undefined;
    this.#query = '';
  }

  get #view(): AssetView {
    return {
      records: this.records,
      t: this.#words.t,
      common: this.common,
      language: this.language,
      symbolOf: this.#symbolOf,
      pictures: this.#pictures.part,
      writable: this.writable,
      linking: this.#linking,
    };
  }

  readonly #hands: AssetHands = {
    say: (what) => this.#say(what),
    open: (opened) => this.#open(opened),
    toggle: (key) => this.#toggleAdding(key),
    link: (id) => {
      this.#linking = id;
      this.requestUpdate();
    },
    goTo: (said, ...selectors) => {
      this.#say(said);
      this.#focus.goTo(...selectors);
    },
    close: (said, ...selectors) => {
      this.#opened = undefined;
      this.#hands.goTo(said, ...selectors);
    },
    stop: () => this.#toggleAdding(this.#adding!.key),
  };

  #say(what: string): void {
    this.#heard = capitalised(what);
    this.requestUpdate();
  }

  /** A key or a pointer that goes down somewhere on the page. */
  readonly #take = (event: KeyboardEvent | PointerEvent): void => {
    if (this.writable) this.#forms.ready?.takeInHand(event, this.#view, this.#hands);
  };

  #open(opened: Opened): void {
    if (this.#linking) return this.#forms.ready?.chooseToLink(this.#view, opened, this.#hands);
    if (this.#opened?.id === opened.id) return this.#hands.close('', itemWith(opened.id));
    this.#opened = opened;
    this.#focus.goTo(opened.story ? '#editor textarea' : '#editor', '.late button');
  }

  #toggleAdding(key: Adding['key']): void {
    if (key === 'story') {
      const story: Asset = { id: newId(), order: '', kind: 'story', name: '' };
      return this.#open({ id: story.id, at: key, story });
    }
    const opens = this.#adding?.key !== key;
    this.#adding = opens ? { key } : undefined;
    this.#focus.goTo(...(opens ? [`${adds(key)} input`, '.late button'] : [adds(key)]));
  }

  /** How what is in the record is added and changed in a list of the community. */
  get #editing(): Editing {
    return { opened: this.#opened?.id, hands: this.#hands, adding: () => this.#renderAdding('near'), editor: () => this.#renderEditor() };
  }

  readonly #begin = (): void => {
    this.#begun = true;
    this.#toggleAdding('head');
  };

  protected override renderContent(): TemplateResult {
    const { t } = this.#words;
    const { record } = this;
    const looksFurther = this.neighbourhood || this.community || this.feed;
    const isEmpty = !this.#begun && !looksFurther && !Object.keys({ ...record.people, ...record.assets, ...record.hopes }).length;
    const { name } = record.about;
    const shown = this.view === 'place' ? 'place' : this.neighbourhood ? 'list' : this.view;
    const hasPlaces = looksFurther || shown === 'place' || this.tiles || this.background;
    const way = (view: typeof shown, shape: string) =>
      html`<label
        ><input
          type="radio"
          name="view"
          .checked=${live(shown === view)}
          @change=${() => (this.view = view)}
        />${icon(shape)}${t[view === 'place' ? 'map' : view]}</label
      >`;
    return html`<section
      class="sheet ${this.#linking ? 'choosing' : ''}"
      part="sheet"
      aria-labelledby="title"
      @pointerdown=${this.#take}
      @keydown=${this.#take}
    >
      <header class="head">
        <div>
          <h2 id="title">${t.title}</h2>
          <p class="sub">${this.neighbourhood ? name : name ? t.subOf(nameIn(t, name)) : t.sub}</p>
        </div>
        <div class="tools">
          ${
            isEmpty
              ? nothing
              : html`<div class="switch" role="radiogroup" aria-label=${t.show}>
                  ${this.neighbourhood ? nothing : way('near', iconMapPin)}${way('list', iconList)}${hasPlaces ? way('place', this.#pictures.part?.MAP ?? '') : nothing}
                </div>`
          }<slot name="tools"></slot>
        </div>
      </header>
      ${
        isEmpty
          ? nothingYet(this.#pictures.part?.HOUSE, t.empty, this.writable ? this.#begin : undefined, 'go')
          : shown === 'near'
            ? this.#renderNear()
            : html`${shown === 'list' && !this.neighbourhood ? this.#renderList() : nothing}${
                hasPlaces ? this.draw(this.#community, ({ renderCommunity }) => renderCommunity(this, this.#view, this.#editing)) : nothing
              }`
      }
      ${this.#forms.ready?.renderLinking(this.#view, this.#hands)}${isEmpty || this.neighbourhood ? nothing : this.#printing.ready?.onPaper(this, this.#view)}
      <p class="unseen" role="status">${this.#heard}</p>
      <footer class="foot" ?hidden=${!this.querySelector('[slot=status]')}>
        <slot name="status" @slotchange=${() => this.requestUpdate()}></slot>
      </footer>
    </section>`;
  }

  #renderNear(): TemplateResult {
    const { t } = this.#words;
    const groups = assetGroups(this.record, this.#opened);
    const near = nearMe(this.record);
    const somewhere = near.get(undefined) ?? [];
    const column = (kind: WordsKind) => html`<div>${this.#renderHeading(kind)}${this.#renderWords(kind, groups.get(kind)!)}</div>`;
    return html`<div class="thirds">${GIFTS.map(column)}</div>
      ${this.#renderHopes()}
      <div class="near">
        <div class="bar">
          <h3>${t.nearHeading}</h3>
          ${this.#renderAdding('near')}
        </div>
        <svg class="street flip" viewBox="0 0 1127 146" aria-hidden="true">${this.#pictures.part?.STREET}</svg>
        <ol class="route">
          ${NEARNESS.map((stop) => html`<li>${this.#renderStop(stop, near.get(stop) ?? [])}</li>`)}
        </ol>
        ${
          somewhere.length || this.#opened?.at === 'somewhere'
            ? html`<div class="somewhere">${this.#renderStop('somewhere', somewhere)}</div>`
            : nothing
        }
      </div>
      <div class="thirds swaps">${SWAPS.map(column)}</div>
      ${this.#forms.ready?.renderSwaps(this.#view)}`;
  }

  /** Where they have not arrived that is said once: not where a form says so already. */
  #renderHopes(): unknown {
    if (this.#forms.failed && (this.#adding || this.#opened)) return nothing;
    return this.draw(this.#forms, ({ renderHopes }) => renderHopes(this.#view, this.#opened, this.#adding, this.#hands));
  }

  /** Until it has arrived, the same is there to be read from the door outwards. */
  #renderList(): unknown {
    if (this.#forms.failed) return this.#renderNear();
    return this.draw(this.#forms, ({ renderList }) =>
      renderList(this.#view, {
        opened: this.#opened,
        query: this.#query,
        find: (query, said, ...selectors) => {
          this.#query = query;
          this.#hands.goTo(said, ...selectors);
        },
        heading: (group) => this.#renderHeading(group),
        words: (kind, ones) => this.#renderWords(kind, ones),
        ones: (ones, group) => this.#renderOnes(ones, group),
        adding: this.#renderAdding('near'),
        hopes: this.#renderHopes(),
      }),
    );
  }

  /** "Head I know about", "Groups". */
  #renderHeading(group: AssetGroup): TemplateResult {
    const { gifts, groups } = this.#words.t;
    const gift = gifts[group as Gift];
    return html`<h3>
      ${icon(this.#pictures.part?.HEADINGS[group] ?? '')}<span
        >${gift ? html`${gift.name} <span class="says">${gift.says}</span>` : groups[group as 'story']}</span
      >
    </h3>`;
  }

  #renderStop(stop: Stop, ones: readonly (Person | Asset)[]): TemplateResult {
    const { name, hint } = this.#words.t.stops[stop];
    return html`<div class="where">
        <h4>${name}</h4>
        <p class="hint">${hint}</p>
        ${this.#renderOnes(ones, stop, true)}
      </div>
      ${this.#opened?.at === stop ? this.#renderEditor() : nothing}`;
  }

  /** What is open is beneath its row; at a stop, where there is no room, beneath all of them; own words are in their row's place. */
  #renderOnes(ones: readonly (Person | Asset)[], at: Stop | AssetGroup, isStop = false): TemplateResult | typeof nothing {
    const { t } = this.#words;
    if (!ones.length) return nothing;
    return html`<ul>
      ${ones.map((one) => {
        const isOpen = this.writable && one.id === this.#opened?.id;
        const isPlaced = hasPlace(one);
        const hint = isStop ? '' : isPlaced ? said(t, one.near ?? '') : (one as Asset).length;
        const editor = isOpen && !isStop ? this.#renderEditor() : nothing;
        return html`<li>
          ${
            editor !== nothing && !isPlaced
              ? nothing
              : item(one, this.#view, isOpen, hint, this.#forms.ready?.inFewWords, this.writable ? () => this.#open({ id: one.id, at }) : undefined)
          }
          ${editor}
        </li>`;
      })}
    </ul>`;
  }

  #renderEditor(): unknown {
    const opened = this.#opened!;
    if (!this.writable) return nothing;
    return this.draw(this.#forms, ({ renderEditor }) => renderEditor(this.#view, opened, this.#hands));
  }

  /** Own words, with room for more. */
  #renderWords(kind: WordsKind, ones: readonly (Person | Asset)[]): TemplateResult {
    const { t } = this.#words;
    const story = kind === 'story' ? this.#opened?.story : undefined;
    const all = story && !this.record.assets[story.id] ? [...ones, story] : ones;
    return html`${all.length || kind in t.gifts || this.#query ? this.#renderOnes(all, kind) : html`<p class="hint">${t.nothing}</p>`}
    ${story ? nothing : this.#renderAdding(kind)}`;
  }

  /** A button for each kind, and the form that it becomes. */
  #renderAdding(key: WordsKind | 'near'): unknown {
    if (!this.writable) return nothing;
    const { t } = this.#words;
    const isSeen = key === 'near';
    const label = isSeen ? t.place : key in t.gifts ? t.gifts[key as Gift].says : t.groups[key as 'offer'];
    const adding = this.#adding;
    const form =
      adding?.key === key
        ? this.draw(this.#forms, ({ renderAdding }) => renderAdding(this.#view, adding, label, this.#hands))
        : nothing;
    if (form !== nothing) return form;
    return html`<button type="button" class="button small add ${isSeen ? '' : 'plain'}" data-add=${key} @click=${() => this.#toggleAdding(key)}>
      ${icon(iconPlus)}<span>${this.common.add}<span class=${isSeen ? '' : 'unseen'}> ${label}</span></span>
    </button>`;
  }
}

const adds = (key: string): string => `[data-add=${key}]`;

declare global {
  interface HTMLElementTagNameMap {
    'kith-asset-map': KithAssetMapElement;
  }
}
