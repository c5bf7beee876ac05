import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { commaIn } from '../../internal/comma.js';
import { dayInWords, timeOfDay } from '../../internal/dates.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconArrowLeft, iconUndo2 } from '../../internal/icons.js';
import { bringBack, countChanged, moments, type Moment } from '../../model/past.js';
import { nameOf } from '../../model/people.js';
import type { KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { RecordController } from '../../session/record-controller.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { common } from '../../translations/en-GB/common.js';
import { earlier } from '../../translations/en-GB/earlier.js';
import { KithPaperElement } from '../share/paper.js';
import { earlierStyles } from './earlier.styles.js';

/** A state that can be read: as it was when something was written, or before all that is kept. */
interface Earlier {
  readonly record: KithRecord;
  /** What was written then; `undefined` for what stood before all of it. */
  readonly moment: Moment | undefined;
}

/**
 * The earlier states of a record, to be read and brought back: a part of `kith-status`.
 *
 * @ignore
 */
export class KithEarlierElement extends LitElement {
  static override styles = [base, controls, earlierStyles];

  readonly #words = new LocaliseController(this, 'earlier', earlier);
  readonly #common = new LocaliseController(this, 'common', common);

  /** The record, and the way to change it. */
  @property({ attribute: false }) records!: RecordController;

  /** Nothing can be brought back: it is only read. */
  @property({ type: Boolean }) readonly = false;

  @state() private states: readonly Earlier[] | undefined;
  @state() private wrong = false;
  @state() private shown: Earlier | undefined;
  @state() private said = '';

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#read();
  }

  async #read(): Promise<void> {
    try {
      const past = await this.records.session!.past();
      const found = moments(this.records.record, past);
      const states = found.map((moment, at) => ({ moment, record: found[at - 1]?.before ?? this.records.record }));
      const first = found.at(-1);
      this.states = first ? [...states, { moment: undefined, record: first.before }] : [];
      this.wrong = false;
    } catch {
      // The record on the page is whole; only the way back is not there.
      this.wrong = true;
    }
  }

  #when({ moment }: Earlier): string {
    const { t, lang } = this.#words;
    return moment ? `${dayInWords(moment.at, lang)}${commaIn(lang)}${timeOfDay(moment.at, lang)}` : t.begin;
  }

  #look(shown: Earlier | undefined): void {
    const before = this.shown;
    this.shown = shown;
    this.said = '';
    const at = this.states?.indexOf(before!) ?? 0;
    void this.updateComplete.then(() => {
      const target = shown ? 'h3' : `li:nth-child(${at + 1}) button`;
      this.renderRoot.querySelector<HTMLElement>(target)?.focus();
    });
  }

  async #bringBack(shown: Earlier): Promise<void> {
    const { t } = this.#words;
    const when = this.#when(shown);
    this.records.edit(bringBack(shown.record), { what: t.did(when) });
    await this.#read();
    this.#look(undefined);
    this.said = t.broughtBack(when);
  }

  protected override render(): unknown {
    const { t } = this.#words;
    return html`<section aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.shown ? t.asItWas(this.#when(this.shown)) : t.title}</h3>
      ${this.shown ? this.#renderShown(this.shown) : this.#renderList()}
      <p role="status" class="said">${this.said}</p>
    </section>`;
  }

  #renderList(): TemplateResult {
    const { t } = this.#words;
    const { states } = this;
    if (this.wrong) return html`<p class="problem">${t.notKept}</p>`;
    if (!states) return html`<p aria-busy="true">${this.#common.t.opening}</p>`;
    if (states.length === 0) return html`<p class="hint">${t.nothing}</p>`;
    return html`<p class="hint">${t.hint}</p>
      <ol>
        ${states.map((one, at) => this.#renderState(one, at === 0))}
      </ol>`;
  }

  #renderState(one: Earlier, isNow: boolean): TemplateResult {
    const { t, lang } = this.#words;
    const when = this.#when(one);
    const inList = (parts: readonly string[]) => new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
    const changed = countChanged(one.moment?.changes ?? []).map(([name, count]) => t.changed[name](count));
    const names = (one.moment?.by ?? []).map((id) => (id === ME ? this.#common.t.me : nameOf(one.record, id)));
    return html`<li>
      <p><b>${isNow ? `${t.now}. ` : nothing}${when}</b></p>
      ${changed.length ? html`<p>${inList(changed)}</p>` : nothing}
      ${names.length ? html`<p class="hint">${t.by(inList(names))}</p>` : nothing}
      ${isNow
        ? nothing
        : html`<button type="button" class="button small" @click=${() => this.#look(one)}>${t.look(when)}</button>`}
    </li>`;
  }

  #renderShown(shown: Earlier): TemplateResult {
    const { t, lang } = this.#words;
    const order = { lang, rights: '', common: this.#common.t };
    return html`<div class="shown">
      <div class="row">
        <button type="button" class="button small" @click=${() => this.#look(undefined)}>${icon(iconArrowLeft, 'flip')}${t.back}</button>
        ${this.readonly
          ? nothing
          : html`<button type="button" class="button small go" @click=${() => void this.#bringBack(shown)}>
              ${icon(iconUndo2, 'flip')}${t.bringBack}
            </button>`}
      </div>
      <kith-paper .shown=${{ record: shown.record, order }}></kith-paper>
    </div>`;
  }
}

/** The part as `kith-status` draws it. */
export function renderEarlier(records: RecordController, readonly: boolean): TemplateResult {
  defineElement('kith-paper', KithPaperElement);
  defineElement('kith-earlier', KithEarlierElement);
  return html`<kith-earlier .records=${records} ?readonly=${readonly}></kith-earlier>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-earlier': KithEarlierElement;
  }
}
