import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { LocaliseController } from '../../controllers/localise.js';
import { KithElement } from '../../internal/kith-element.js';
import { quickAdd } from '../../internal/quick-add.js';
import { assetGroups, findAssets, type AssetGroup } from '../../model/asset-list.js';
import { addAsset, nearMe } from '../../model/assets.js';
import { changeAlter, findByName, nameOf, removeAlter } from '../../model/people.js';
import type { Asset, Near, Person, RecordDraft } from '../../model/record.js';
import { GIFTS, NEARNESS } from '../../model/schema.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { assets } from '../../translations/en-GB/assets.js';
import { assetMapStyles } from './asset-map.styles.js';
import { drawingsStyles } from './drawings.styles.js';
import { editor, type AssetChange } from './editor.js';
import { formsStyles } from './forms.styles.js';
import { heading, isSwap, type WordsKind } from './heading.js';
import { item, ownWords } from './item.js';
import { nothingYet } from './nothing-yet.js';
import { placeForm, type PlaceGiven } from './place-form.js';
import { storyForm } from './story-form.js';
import { street } from './street.js';
import { viewSwitch } from './view-switch.js';
import { howFar, nameIn, present } from './words.js';

type Stop = Near | 'somewhere';
/** Everything that can stand open, so that the focus can be sent there. */
interface Opened {
  readonly id: string;
  /** Where it was opened: it stays there while it moves, so that nothing jumps from under a hand. */
  readonly at: Stop | AssetGroup;
}

const IN_A_PLACE = ['person', 'group', 'place', 'organisation'] as const;
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
  static override styles = [base, sheet, controls, drawingsStyles, formsStyles, assetMapStyles];

  readonly #words = new LocaliseController(this, 'assets', assets);
  /** What gets the focus after the next update: selectors, the first that is there. */
  #focusNext: readonly string[] = [];
  /** The story being told: in the record from its first letter on. */
  #telling: string | undefined;

  @state() private opened: Opened | undefined;
  @state() private adding: WordsKind | 'near' | undefined;
  @state() private begun = false;
  @state() private query = '';
  /** What happened, for those who hear the page. */
  @state() private heard = '';
  /** Why what was written was not added. */
  @state() private objection = '';
  @state() private hasFoot = false;

  /** `near` goes from the door outwards; `list` holds the same under headings, and finds. */
  @property({ reflect: true }) view: 'near' | 'list' | 'place' = 'near';

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('view')) {
      this.opened = undefined;
      this.query = '';
    }
  }

  protected override updated(): void {
    const [first] = this.#focusNext.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector)).filter(Boolean);
    this.#focusNext = [];
    first?.focus();
  }

  #edit(recipe: (draft: RecordDraft) => void, what: string, burst?: string): void {
    this.records.edit(recipe, { what, burst });
  }

  #say(what: string): void {
    this.heard = what.charAt(0).toLocaleUpperCase() + what.slice(1);
  }

  #name(id: string): string {
    return nameIn(this.#words.t, nameOf(this.record, id));
  }

  #open(id: string, at: Opened['at']): void {
    if (this.opened?.id === id) return this.#close();
    this.opened = { id, at };
    this.#focusNext = ['#editor'];
  }

  readonly #close = (): void => {
    this.#focusNext = [itemWith(this.opened?.id), '[type=search]', '[data-add]'];
    this.opened = undefined;
  };

  #change(id: string, change: AssetChange): void {
    const { t } = this.#words;
    const [field] = Object.keys(change);
    const what = field === 'near' ? t.moved(this.#name(id), howFar(t, change.near)) : t.changed(this.#name(id));
    this.#edit((draft) => changeAlter(draft, id, change), what, `${id}/${field}`);
    if (field === 'near' || field === 'kind' || field === 'interest') this.#say(what);
  }

  /** Takes it off; the focus goes to its neighbour. */
  #remove(id: string): void {
    const ids = [...this.renderRoot.querySelectorAll<HTMLElement>('[data-id], #editor')].map(({ dataset }) => dataset.id ?? id);
    const at = ids.indexOf(id);
    const what = this.#words.t.tookOff(this.#name(id));
    this.opened = undefined;
    this.#focusNext = [...[ids.slice(at).find((one) => one !== id), ids[at - 1]].filter(Boolean).map(itemWith), '[data-add]', '.begin'];
    this.#edit((draft) => removeAlter(draft, id), what);
    this.#say(what);
  }

  #startAdding(what: WordsKind | 'near' | undefined): void {
    const { adding } = this;
    this.adding = what;
    this.objection = '';
    this.#telling = undefined;
    this.#focusNext = what ? [`[data-add=${what}] :is(input, textarea)`] : [`[data-add=${adding}]`];
  }

  #add(asset: Partial<Asset> & Pick<Asset, 'kind' | 'name'>): void {
    const what = this.#words.t.added(nameIn(this.#words.t, asset.name));
    this.#edit((draft) => void addAsset(draft, asset), what);
    this.#say(what);
  }

  /** Adds a place or a group, unless its name is there already: said twice is the same one. */
  readonly #addPlace = (place: PlaceGiven): boolean => {
    const there = findByName(this.record, place.name);
    this.objection = there ? this.#words.t.alreadyHere(this.#name(there.id)) : '';
    if (there) this.heard = this.objection;
    else this.#add(place);
    return !there;
  };

  readonly #begin = (): void => {
    this.begun = true;
    this.#startAdding('head');
  };

  /** A story is long: it is in the record from its first letter on, and gone with its last. */
  readonly #tell = (name: string): void => {
    const { t } = this.#words;
    const id = this.#telling && this.record.assets[this.#telling]?.id;
    const recipe = (draft: RecordDraft) => {
      if (id && name) changeAlter(draft, id, { name });
      else if (id) removeAlter(draft, id);
      this.#telling = id && name ? id : name ? addAsset(draft, { kind: 'story', name }) : undefined;
    };
    this.#edit(recipe, t[name ? 'added' : 'tookOff'](t.groups.story), 'telling');
  };

  readonly #endTelling = (): void => {
    const { t } = this.#words;
    if (this.#telling) this.#say(t.added(t.groups.story));
    this.#startAdding(undefined);
  };

  readonly #find = (event: InputEvent): void => {
    this.query = (event.target as HTMLInputElement).value;
    const { t } = this.#words;
    const count = [...findAssets(this.record, this.query).values()].flat().length;
    this.heard = !this.query.trim() ? '' : count ? t.found(count) : t.nothingMatches(this.query);
  };

  readonly #showAll = (): void => {
    this.query = '';
    this.heard = '';
    this.#focusNext = ['[type=search]'];
  };

  protected override renderContent(): TemplateResult {
    const { t } = this.#words;
    const { record, view } = this;
    const isEmpty = !this.begun && !Object.keys(record.people).length && !Object.keys(record.assets).length;
    const name = record.about.name;
    return html`<section class="sheet" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title">${t.title}</h2>
          <p class="sub">${name ? t.subOf(nameIn(t, name)) : t.sub}</p>
        </div>
        <div class="tools">${isEmpty ? nothing : viewSwitch(t, view, (chosen) => (this.view = chosen))}<slot name="tools"></slot></div>
      </header>
      ${isEmpty ? nothingYet(t, this.writable ? this.#begin : undefined) : view === 'list' ? this.#renderList() : this.#renderNear()}
      <p class="unseen" role="status">${this.heard}</p>
      <footer class="foot" ?hidden=${!this.hasFoot}>
        <slot name="status" @slotchange=${(event: Event) => (this.hasFoot = !!(event.target as HTMLSlotElement).assignedNodes().length)}></slot>
      </footer>
    </section>`;
  }

  #renderNear(): TemplateResult {
    const { t } = this.#words;
    const groups = assetGroups(this.record);
    const near = nearMe(this.record);
    const somewhere = near.get(undefined) ?? [];
    const column = (kind: WordsKind) => html`<div>${heading(kind, t)}${this.#renderWords(kind, groups.get(kind)!)}</div>`;
    return html`<div class="thirds gifts">${GIFTS.map(column)}</div>
      <div class="near">
        <div class="bar">
          <h3>${t.nearHeading}</h3>
          ${this.#renderAddPlace()}
        </div>
        ${street()}
        <ol class="route">
          ${NEARNESS.map((stop) => html`<li class="stop">${this.#renderStop(stop, near.get(stop) ?? [])}</li>`)}
        </ol>
        ${somewhere.length || this.opened?.at === 'somewhere'
          ? html`<div class="somewhere">${this.#renderStop('somewhere', somewhere)}</div>`
          : nothing}
      </div>
      <div class="thirds swaps">${SWAPS.map(column)}</div>`;
  }

  #renderStop(stop: Stop, ones: readonly (Person | Asset)[]): TemplateResult {
    const { name, hint } = this.#words.t.stops[stop];
    const { opened } = this;
    return html`<div class="where">
        <h4>${name}</h4>
        <p class="hint">${hint}</p>
        ${ones.length ? html`<ul>${repeat(ones, ({ id }) => id, (one) => html`<li>${this.#renderItem(one, stop)}</li>`)}</ul>` : nothing}
      </div>
      ${opened?.at === stop ? this.#renderEditor(opened.id) : nothing}`;
  }

  #renderItem(one: Person | Asset, at: Opened['at'], saysHowFar = false): TemplateResult {
    return item(one, {
      t: this.#words.t,
      isOpen: this.opened?.id === one.id,
      open: this.writable ? () => this.#open(one.id, at) : undefined,
      saysHowFar,
    });
  }

  #renderEditor(id: string): TemplateResult | typeof nothing {
    const one = this.record.people[id] ?? this.record.assets[id];
    if (!one || !this.writable) return nothing;
    return editor(one, {
      t: this.#words.t,
      common: this.common,
      change: (change) => this.#change(id, change),
      close: this.#close,
      remove: 'kind' in one ? () => this.#remove(id) : undefined,
    });
  }

  /** Own words under their heading, with room for more. */
  #renderWords(kind: WordsKind, ones: readonly (Person | Asset)[]): TemplateResult {
    const { t } = this.#words;
    const { opened, writable } = this;
    const told = (ones as Asset[]).filter(({ id }) => id !== this.#telling);
    return html`${told.length
      ? html`<ul>
          ${repeat(
            told,
            ({ id }) => id,
            (one) =>
              html`<li>
                ${writable && opened?.id === one.id
                  ? this.#renderEditor(one.id)
                  : ownWords(one, { t, isOpen: false, open: writable ? () => this.#open(one.id, kind) : undefined })}
              </li>`,
          )}
        </ul>`
      : isSwap(kind) && !this.query
        ? html`<p class="hint">${t.nothing}</p>`
        : nothing}
    ${writable ? (kind === 'story' ? this.#renderTelling() : this.#renderQuickAdd(kind)) : nothing}`;
  }

  #renderQuickAdd(kind: Exclude<WordsKind, 'story'>): TemplateResult {
    const { t } = this.#words;
    return quickAdd({
      key: kind,
      label: isSwap(kind) ? t.groups[kind] : t.gifts[kind].says,
      open: this.adding === kind,
      common: this.common,
      more: isSwap(kind)
        ? html`<label class="field"><span>${t.length}</span><input name="length" autocomplete="off" placeholder=${t.lengthHint} /></label>`
        : undefined,
      toggle: (open) => this.#startAdding(open ? kind : undefined),
      add: (name, form) => {
        const length = String(form.get('length') ?? '').trim();
        this.#add(isSwap(kind) ? { kind: 'exchange', exchange: kind, name, ...present({ length }) } : { kind: 'gift', gift: kind, name });
      },
    });
  }

  #renderTelling(): TemplateResult {
    return storyForm({
      t: this.#words.t,
      common: this.common,
      open: this.adding === 'story',
      told: (this.#telling && nameOf(this.record, this.#telling)) ?? '',
      begin: () => this.#startAdding('story'),
      tell: this.#tell,
      end: this.#endTelling,
    });
  }

  #renderAddPlace(): TemplateResult | typeof nothing {
    if (!this.writable) return nothing;
    return placeForm({
      t: this.#words.t,
      common: this.common,
      open: this.adding === 'near',
      objection: this.objection,
      toggle: (open) => this.#startAdding(open ? 'near' : undefined),
      change: () => (this.objection = ''),
      add: this.#addPlace,
    });
  }

  #renderList(): TemplateResult {
    const { t } = this.#words;
    const found = findAssets(this.record, this.query, this.opened);
    const isFinding = this.query.trim() !== '';
    const isShown = (group: AssetGroup) => !isFinding || found.get(group)!.length > 0;
    const entry = (heading: TemplateResult, page: TemplateResult) =>
      html`<div class="entry"><div class="margin">${heading}</div><div class="page">${page}</div></div>`;
    const words = (kind: WordsKind) => (isShown(kind) ? entry(heading(kind, t), this.#renderWords(kind, found.get(kind)!)) : nothing);
    const alters = IN_A_PLACE.filter((group) => found.get(group)!.length).map((group) =>
      entry(heading(group, t), this.#renderRows(group, found.get(group)!)),
    );
    return html`<div class="finder">
        <label class="field"><span>${t.find}</span><input type="search" autocomplete="off" .value=${live(this.query)} @input=${this.#find} /></label>
        ${this.#renderAddPlace()}
      </div>
      ${isFinding && ![...found.values()].some(({ length }) => length)
        ? html`<div class="none">
            <p>${t.nothingMatches(nameIn(t, this.query))}</p>
            <button type="button" class="button small" @click=${this.#showAll}>${t.showAll}</button>
          </div>`
        : html`<div class="book list">${GIFTS.map(words)}${alters}${SWAPS.map(words)}</div>`}`;
  }

  #renderRows(group: AssetGroup, ones: readonly (Person | Asset)[]): TemplateResult {
    return html`<ul>
      ${repeat(
        ones,
        ({ id }) => id,
        (one) => html`<li>${this.#renderItem(one, group, true)}${this.opened?.id === one.id ? this.#renderEditor(one.id) : nothing}</li>`,
      )}
    </ul>`;
  }
}

function itemWith(id: string | undefined): string {
  return `[data-id="${CSS.escape(id ?? '')}"]`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-asset-map': KithAssetMapElement;
  }
}
