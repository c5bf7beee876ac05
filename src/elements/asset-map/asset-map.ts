import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocaliseController } from '../../controllers/localise.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMapPin } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { ASSET_GROUPS, findAssets, type AssetGroup } from '../../model/asset-list.js';
import { addAsset, hasPlace, nearMe } from '../../model/assets.js';
import { changeAlter, findByName, nameOf, removeAlter } from '../../model/people.js';
import { newId, type Asset, type Gift, type Near, type Person, type RecordDraft } from '../../model/record.js';
import { GIFTS, NEARNESS } from '../../model/schema.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { sheet } from '../../styles/sheet.js';
import { assets } from '../../translations/en-GB/assets.js';
import { adding } from './adding.js';
import { assetMapStyles } from './asset-map.styles.js';
import { editor } from './editor.js';
import { choice, line, said } from './fields.js';
import { heading } from './heading.js';
import { item } from './item.js';
import { HOUSE, nothingYet } from './nothing-yet.js';
import { capitalised, nameIn } from './words.js';

type Stop = Near | 'somewhere';
/** What is kept as the person's own words. */
type WordsKind = Gift | 'offer' | 'ask' | 'story';
type Given = Partial<Asset> & Pick<Asset, 'kind' | 'name'>;

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
  /** What gets the focus after the next update: selectors, the first that is there. */
  #focusNext: readonly string[] = [];
  /** What stands open for change, and where: it stays there while it moves, so that nothing jumps from under a hand. */
  #opened: { readonly id: string; readonly at: Stop | AssetGroup } | undefined;
  /** The story being told: in the record from its first letter on. */
  #story: Asset | undefined;
  #adding: WordsKind | 'near' | undefined;
  #begun = false;
  #query = '';
  /** What happened, for those who hear the page. */
  #heard = '';
  /** Why what was written was not added. */
  #objection = '';
  #street: SVGTemplateResult | undefined;

  /** `near` goes from the door outwards; `list` holds the same under headings, and finds. */
  @property({ reflect: true }) view: 'near' | 'list' | 'place' = 'near';

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('view')) return;
    this.#opened = this.#story = undefined;
    this.#query = '';
  }

  protected override updated(): void {
    const found = this.#focusNext.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    this.#focusNext = [];
    found.find(Boolean)?.focus();
    // Drawn only where there is room for it, and nothing is lost without it.
    if (!this.#street && this.clientWidth >= 1000) void this.#drawStreet();
  }

  async #drawStreet(): Promise<void> {
    this.#street = svg``;
    this.#street = (await import('./street.js')).STREET;
    this.requestUpdate();
  }

  #goOn(...selectors: string[]): void {
    this.#focusNext = selectors;
    this.requestUpdate();
  }

  #say(what: string): void {
    this.#heard = capitalised(what);
    this.requestUpdate();
  }

  #edit(recipe: (draft: RecordDraft) => void, what: string): void {
    this.records.edit(recipe, { what });
    this.#say(what);
  }

  #name(id: string): string {
    return nameIn(this.#words.t, nameOf(this.record, id));
  }

  #open(id: string, at: Stop | AssetGroup): void {
    if (this.#opened?.id === id) return this.#close();
    this.#opened = { id, at };
    this.#story = undefined;
    this.#goOn('#editor');
  }

  readonly #close = (): void => {
    const { t } = this.#words;
    const { id } = this.#opened!;
    if (this.#story && this.record.assets[id]) this.#say(t.added(t.groups.story));
    this.#goOn(this.#story ? adds('story') : itemWith(id), '[type=search]', '[data-add]');
    this.#opened = this.#story = undefined;
  };

  /** Each letter and each choice. A story is in the record from its first letter on, and gone with its last. */
  readonly #change = ({ target }: Event): void => {
    const { name: field, value, type } = target as HTMLInputElement;
    const { t } = this.#words;
    const { id } = this.#opened!;
    const story = this.#story;
    const name = this.#name(id);
    const what = story
      ? t.added(t.groups.story)
      : field === 'near'
        ? t.moved(name, said(t, value as Near))
        : t.changed(name);
    const recipe = (draft: RecordDraft) => {
      if (story && !value) return removeAlter(draft, id);
      if (story && !draft.assets[id]) addAsset(draft, { id, kind: 'story', name: value });
      changeAlter(draft, id, { [field]: value || (field === 'name' ? '' : undefined) });
    };
    this.records.edit(recipe, { what, burst: `${id}/${field}` });
    if (type === 'radio') this.#say(what);
  };

  /** Takes it off; the focus goes to its neighbour. */
  readonly #remove = (): void => {
    const { id } = this.#opened!;
    const ids = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id], #editor')].map(({ dataset }) => dataset.id ?? id);
    const at = ids.indexOf(id);
    const beside = ids.slice(at).find((one) => one !== id);
    this.#edit((draft) => removeAlter(draft, id), this.#words.t.tookOff(this.#name(id)));
    this.#goOn(itemWith(beside), itemWith(ids[at - 1]), '[data-add]', '.begin');
    this.#opened = this.#story = undefined;
  };

  #toggleAdding(what: WordsKind | 'near'): void {
    this.#objection = '';
    if (what === 'story') {
      this.#story = { id: newId(), order: '', kind: 'story', name: '' };
      this.#opened = { id: this.#story.id, at: 'story' };
      return this.#goOn('#editor textarea');
    }
    this.#adding = this.#adding === what ? undefined : what;
    this.#goOn(`${adds(what)} input`, adds(what));
  }

  /** Somebody, a group or a place that is named twice is the same one. */
  #add(asset: Given): boolean {
    const { t } = this.#words;
    const there = hasPlace(asset as Asset) && findByName(this.record, asset.name);
    this.#objection = there ? t.alreadyHere(this.#name(there.id)) : '';
    if (there) this.#say(this.#objection);
    else this.#edit((draft) => void addAsset(draft, asset), t.added(nameIn(t, asset.name)));
    return !there;
  }

  readonly #begin = (): void => {
    this.#begun = true;
    this.#toggleAdding('head');
  };

  #find(query: string): void {
    const { t } = this.#words;
    this.#query = query;
    const count = [...findAssets(this.record, query).values()].flat().length;
    this.#say(query.trim() && (count ? t.found(count) : t.nothingMatches(query)));
  }

  readonly #showAll = (): void => {
    this.#find('');
    this.#goOn('[type=search]');
  };

  protected override renderContent(): TemplateResult {
    const { t } = this.#words;
    const { record } = this;
    const isEmpty = !this.#begun && !Object.keys({ ...record.people, ...record.assets }).length;
    const { name } = record.about;
    const isList = this.view === 'list';
    const way = (view: 'near' | 'list', shape: string) =>
      html`<label
        ><input
          type="radio"
          name="view"
          .checked=${live(isList === (view === 'list'))}
          @change=${() => (this.view = view)}
        />${icon(shape)}${t[view]}</label
      >`;
    return html`<section class="sheet" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${t.title}</h2>
          <p class="sub">${name ? t.subOf(nameIn(t, name)) : t.sub}</p>
        </div>
        <div class="tools">
          ${
            isEmpty
              ? nothing
              : html`<div class="switch" role="radiogroup" aria-label=${t.show}>${way('near', iconMapPin)}${way('list', iconList)}</div>`
          }<slot name="tools"></slot>
        </div>
      </header>
      ${isEmpty ? nothingYet(HOUSE, t.empty, this.writable ? this.#begin : undefined, 'go') : isList ? this.#renderList() : this.#renderNear()}
      <p class="unseen" role="status">${this.#heard}</p>
      <footer class="foot" ?hidden=${!this.querySelector('[slot=status]')}>
        <slot name="status" @slotchange=${() => this.requestUpdate()}></slot>
      </footer>
    </section>`;
  }

  #renderNear(): TemplateResult {
    const { t } = this.#words;
    const groups = findAssets(this.record, '', this.#opened);
    const near = nearMe(this.record);
    const somewhere = near.get(undefined) ?? [];
    const column = (kind: WordsKind) => html`<div>${heading(kind, t)}${this.#renderWords(kind, groups.get(kind)!)}</div>`;
    return html`<div class="thirds">${GIFTS.map(column)}</div>
      <div class="near">
        <div class="bar">
          <h3>${t.nearHeading}</h3>
          ${this.#renderAdding('near')}
        </div>
        <svg class="street flip" viewBox="0 0 1127 146" aria-hidden="true">${this.#street}</svg>
        <ol class="route">
          ${NEARNESS.map((stop) => html`<li>${this.#renderStop(stop, near.get(stop) ?? [])}</li>`)}
        </ol>
        ${
          somewhere.length || this.#opened?.at === 'somewhere'
            ? html`<div class="somewhere">${this.#renderStop('somewhere', somewhere)}</div>`
            : nothing
        }
      </div>
      <div class="thirds swaps">${SWAPS.map(column)}</div>`;
  }

  #renderList(): TemplateResult {
    const { t } = this.#words;
    const found = findAssets(this.record, this.#query, this.#opened);
    const isFinding = !!this.#query.trim();
    const isWords = (group: AssetGroup): group is WordsKind => group in t.gifts || SWAPS.includes(group as 'story');
    const entries = ASSET_GROUPS.filter((group) => found.get(group)!.length || (isWords(group) && !isFinding)).map((group) => {
      const ones = found.get(group)!;
      return html`<div class="entry">
        <div class="margin">${heading(group, t)}</div>
        <div class="page">${isWords(group) ? this.#renderWords(group, ones) : this.#renderOnes(ones, group)}</div>
      </div>`;
    });
    return html`<div class="bar finder">
        <label class="field"
          ><span>${t.find}</span
          ><input
            type="search"
            autocomplete="off"
            .value=${live(this.#query)}
            @input=${({ target }: Event) => this.#find((target as HTMLInputElement).value)}
        /></label>
        ${this.#renderAdding('near')}
      </div>
      ${
        entries.length
          ? html`<div class="book">${entries}</div>`
          : html`<div class="empty">
              <p>${t.nothingMatches(nameIn(t, this.#query))}</p>
              <button type="button" class="button small" @click=${this.#showAll}>${t.showAll}</button>
            </div>`
      }`;
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
        return html`<li>
          ${isOpen && !isPlaced ? nothing : item(one, t, isOpen, hint, this.writable ? () => this.#open(one.id, at) : undefined)}
          ${isOpen && !isStop ? this.#renderEditor() : nothing}
        </li>`;
      })}
    </ul>`;
  }

  #renderEditor(): TemplateResult | typeof nothing {
    const { id } = this.#opened!;
    const one = this.record.people[id] ?? this.record.assets[id] ?? this.#story;
    if (!one || !this.writable) return nothing;
    return editor(one, this.#words.t, this.common, this.#change, this.#close, this.#remove);
  }

  /** Own words, with room for more. */
  #renderWords(kind: WordsKind, ones: readonly (Person | Asset)[]): TemplateResult {
    const { t } = this.#words;
    const story = kind === 'story' ? this.#story : undefined;
    const all = story && !this.record.assets[story.id] ? [...ones, story] : ones;
    return html`${all.length || kind in t.gifts || this.#query ? this.#renderOnes(all, kind) : html`<p class="hint">${t.nothing}</p>`}
    ${story ? nothing : this.#renderAdding(kind)}`;
  }

  /** A button for each kind, and the form that it becomes. */
  #renderAdding(key: WordsKind | 'near'): TemplateResult | typeof nothing {
    if (!this.writable) return nothing;
    const { t } = this.#words;
    const isGift = key in t.gifts;
    const label = key === 'near' ? t.place : isGift ? t.gifts[key as Gift].says : t.groups[key as 'offer'];
    const fields =
      key === 'near'
        ? html`${line('about', t.about)} ${this.#objection ? html`<p class="objection">${this.#objection}</p>` : nothing}
            ${choice(t, 'kind', 'group', true)}${choice(t, 'near', '', true)}${choice(t, 'interest', 'part', true)}`
        : html`${isGift ? nothing : line('length', t.length)}`;
    const what = key === 'near' ? {} : isGift ? { kind: 'gift', gift: key } : { kind: 'exchange', exchange: key };
    return adding(
      key,
      this.common,
      label,
      key === 'near' ? t.name : label,
      this.#adding === key && fields,
      () => this.#toggleAdding(key),
      (given) => this.#add({ ...given, ...what } as Given),
    );
  }
}

function itemWith(id = ''): string {
  return `[data-id="${CSS.escape(id)}"]`;
}

const adds = (key: string): string => `[data-add=${key}]`;

declare global {
  interface HTMLElementTagNameMap {
    'kith-asset-map': KithAssetMapElement;
  }
}
