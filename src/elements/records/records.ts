import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { dateInFull } from '../../internal/dates.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconArrowLeft, iconPlus, iconTrash2 } from '../../internal/icons.js';
import { isIn } from '../../model/find-assets.js';
import { newId } from '../../model/record.js';
import { LONGEST_LABEL } from '../../model/schema.js';
import { deviceStore } from '../../store/device.js';
import type { LockableStore, RecordStore, RecordSummary } from '../../store/store.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { common } from '../../translations/en-GB/common.js';
import { records } from '../../translations/en-GB/records.js';
import type { KithRecordElement } from '../record/record.js';
import { recordsStyles } from './records.styles.js';

/** From this many on, finding one by name is quicker than looking. */
const MANY = 6;
/** What the record inside is called while none is open. */
const NOBODY = 'none';

/**
 * The records on this device, for somebody who walks alongside several people: start one, open one, find one by name, remove
 * one. The record that is open is shown in the `kith-record` inside. No name gets into an address, a title or a file's name;
 * leaving quickly closes what is open.
 *
 * @summary The records on this device.
 * @slot - A `kith-record` with the widgets that show whichever record is open.
 * @slot tools - At the end of the heading: a `kith-leave`.
 */
export class KithRecordsElement extends LitElement {
  static override styles = [base, sheet, controls, recordsStyles];

  readonly #words = new LocaliseController(this, 'records', records);
  readonly #common = new LocaliseController(this, 'common', common);

  /** Keeps what is on the device behind a passphrase, which is asked for first. */
  @property({ type: Boolean, reflect: true }) passphrase = false;

  /** A store of the host's own, in place of this device. One that is `encrypted` brings its own passphrase. */
  @property({ attribute: false }) store?: RecordStore;

  /** What the store lists, by name; `undefined` until it has answered. */
  @state() private list: readonly RecordSummary[] | undefined;
  @state() private openId: string | undefined;
  @state() private query = '';
  @state() private starting = false;
  /** The one that is asked about before it is removed. */
  @state() private removing: string | undefined;
  @state() private said = '';
  @state() private wrong = false;

  #where: RecordStore | undefined;
  #stop: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('kith-leave', this.#close);
    if (this.hasUpdated) void this.#begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('kith-leave', this.#close);
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store') || changed.has('passphrase') || !this.hasUpdated) void this.#begin();
  }

  /** The store behind a passphrase, where there is one. */
  get #lockable(): LockableStore | undefined {
    return this.#where && 'unlock' in this.#where ? (this.#where as LockableStore) : undefined;
  }

  get #isLocked(): boolean {
    return !!this.#lockable && !this.#lockable.isOpen;
  }

  async #begin(): Promise<void> {
    this.#stop?.();
    this.#close();
    this.list = undefined;
    const { store, passphrase } = this;
    const [locked] = await Promise.all([
      passphrase && !store && import('../../store/encrypted.js'),
      (passphrase || (store && 'unlock' in store)) && defineLock(),
    ]);
    if (store !== this.store || passphrase !== this.passphrase) return;
    this.#where = store ?? (locked ? locked.encrypted(deviceStore()) : deviceStore());
    this.#stop = this.#lockable?.subscribe(this.#onLock);
    this.requestUpdate();
    await this.#look();
  }

  readonly #onLock = (): void => {
    if (this.#isLocked) {
      this.#close();
      this.list = undefined;
    } else void this.#look();
    this.requestUpdate();
  };

  readonly #look = async (): Promise<void> => {
    if (!this.#where || this.#isLocked) return;
    try {
      const list = (await this.#where.list?.()) ?? [];
      this.list = [...list].sort((a, b) => a.name.localeCompare(b.name, this.#words.lang));
      this.wrong = false;
    } catch {
      this.wrong = true;
    }
  };

  get #record(): KithRecordElement | null {
    return this.querySelector('kith-record');
  }

  async #open(id: string, name = ''): Promise<void> {
    const record = this.#record;
    if (!record) {
      console.error('<kith-records>: put a <kith-record> inside, which shows the record that is open.');
      return;
    }
    this.#forget();
    this.openId = id;
    Object.assign(record, { store: this.#where, recordId: id });
    await customElements.whenDefined('kith-record');
    await record.updateComplete;
    await this.updateComplete;
    this.said = this.#words.t.isOpen(name || this.#words.t.noName);
    this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
  }

  readonly #start = (event: SubmitEvent): void => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget as HTMLFormElement).get('name')).trim();
    const id = newId();
    void this.#begins(id, name);
  };

  /** A name is written as any word is: it can be taken back. */
  async #begins(id: string, name: string): Promise<void> {
    if (name) {
      const session = await this.#where!.open(id);
      session.edit((draft) => void (draft.about.name = name), { what: name });
      await session.close();
    }
    await this.#open(id, name);
  }

  /** Lets go of the record inside: nothing of it stays on the page. */
  readonly #close = (): void => {
    if (this.openId === undefined) return;
    this.openId = undefined;
    this.said = '';
    const record = this.#record;
    if (record) Object.assign(record, { store: undefined, recordId: NOBODY });
  };

  readonly #back = async (): Promise<void> => {
    const id = this.openId!;
    this.#close();
    await this.#look();
    await this.updateComplete;
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    (row ?? this.renderRoot.querySelector<HTMLElement>('.start'))?.focus();
  };

  #forget(): void {
    this.query = this.said = '';
    this.starting = false;
    this.removing = undefined;
  }

  async #remove({ id, name }: RecordSummary): Promise<void> {
    this.removing = undefined;
    try {
      await this.#where!.remove(id);
      this.said = this.#words.t.removed(name || this.#words.t.noName);
    } catch {
      this.wrong = true;
    }
    await this.#look();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.start')?.focus();
  }

  #toggle(what: 'starting' | 'removing', value: string | boolean | undefined, focus: string): void {
    Object.assign(this, { [what]: value });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  }

  protected override render(): unknown {
    const { t } = this.#words;
    const isOpen = this.openId !== undefined;
    return html`${isOpen
        ? html`<button type="button" class="button back" @click=${this.#back}>${icon(iconArrowLeft, 'flip')}${t.back}</button>`
        : html`<section class="sheet" aria-labelledby="title">
            <header class="head">
              <div>
                <h2 id="title">${t.title}</h2>
                <p class="sub">${t.sub}</p>
              </div>
              <slot name="tools" class="tools"></slot>
            </header>
            ${this.#isLocked ? nothing : this.#renderList()}
            ${this.#lockable ? html`<div class="lock"><kith-lock .store=${this.#lockable}></kith-lock></div>` : nothing}
          </section>`}
      <p class="unseen" role="status">${this.said}</p>
      <div ?hidden=${!isOpen}><slot></slot></div>`;
  }

  #renderList(): TemplateResult {
    const { t } = this.#words;
    if (this.wrong)
      return html`<div class="problem" role="alert">
        <p>${t.failed}</p>
        <button type="button" class="button small" @click=${this.#look}>${this.#common.t.tryAgain}</button>
      </div>`;
    const { list } = this;
    if (!list) return html`<p class="opening" aria-busy="true">${this.#common.t.opening}</p>`;
    const shown = list.filter(({ name }) => isIn(name || t.noName, this.query));
    return html`<div class="bar">${list.length >= MANY || this.query ? this.#renderFinder(shown.length) : nothing} ${this.#renderStart()}</div>
      ${list.length === 0
        ? html`<p class="none">${t.nothing}</p>`
        : shown.length === 0
          ? html`<p class="none">${t.nothingFound(this.query)}</p>`
          : html`<ul class="rows">
              ${shown.map((one) => this.#renderRow(one))}
            </ul>`}`;
  }

  #renderFinder(count: number): TemplateResult {
    const { t } = this.#words;
    return html`<label class="field finder"
        ><span>${t.find}</span
        ><input
          type="search"
          autocomplete="off"
          .value=${this.query}
          @input=${({ target }: Event) => (this.query = (target as HTMLInputElement).value)}
      /></label>
      <p class="unseen" role="status">${this.query ? t.found(count) : ''}</p>`;
  }

  #renderStart(): TemplateResult {
    const { t } = this.#words;
    if (!this.starting)
      return html`<button type="button" class="button go start" @click=${() => this.#toggle('starting', true, '[name=name]')}>
        ${icon(iconPlus)}${t.start}
      </button>`;
    const leave = ({ key, isComposing }: KeyboardEvent) => {
      if (key === 'Escape' && !isComposing) this.#toggle('starting', false, '.start');
    };
    return html`<form @submit=${this.#start} @keydown=${leave}>
      <label class="field"
        ><span>${t.name}</span
        ><input name="name" dir="auto" placeholder=" " autocomplete="off" maxlength=${LONGEST_LABEL} aria-describedby="name-hint"
      /></label>
      <p class="hint" id="name-hint">${t.nameHint}</p>
      <div class="row">
        <button class="button go">${t.begin}</button>
        <button type="button" class="button" @click=${() => this.#toggle('starting', false, '.start')}>${this.#common.t.cancel}</button>
      </div>
    </form>`;
  }

  #renderRow(one: RecordSummary): TemplateResult {
    const { t, lang } = this.#words;
    const { id, at } = one;
    const name = one.name || t.noName;
    return html`<li>
      <button type="button" class="open" data-id=${id} @click=${() => void this.#open(id, one.name)}>
        <span class="who"><span class="unseen">${t.open} </span><bdi>${name}</bdi></span>
        ${at ? html`<span class="hint">${t.writtenOn(dateInFull(at, lang))}</span>` : nothing}
      </button>
      <button
        type="button"
        class="button plain small"
        aria-expanded=${this.removing === id}
        @click=${() => this.#toggle('removing', this.removing === id ? undefined : id, `[data-asks="${CSS.escape(id)}"] button`)}
      >
        ${icon(iconTrash2)}<span>${this.#common.t.remove}<span class="unseen"> ${name}</span></span>
      </button>
      ${this.removing === id
        ? html`<div class="asks" data-asks=${id} role="group" aria-label=${t.remove(name)}>
            <p>${t.reallyRemove(name)}</p>
            <div class="row">
              <button type="button" class="button small" @click=${() => this.#toggle('removing', undefined, `[data-id="${CSS.escape(id)}"]`)}>
                ${this.#common.t.cancel}
              </button>
              <button type="button" class="button small alert" @click=${() => void this.#remove(one)}>${t.removeIt}</button>
            </div>
          </div>`
        : nothing}
    </li>`;
  }
}

/** What asks for a passphrase comes only where there is one. */
async function defineLock(): Promise<void> {
  const { KithLockElement } = await import('../lock/lock.js');
  defineElement('kith-lock', KithLockElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-records': KithRecordsElement;
  }
}
