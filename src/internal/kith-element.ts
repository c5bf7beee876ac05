import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Later, type Part } from '../controllers/later.js';
import { LocaliseController } from '../controllers/localise.js';
import { receiveRecord } from '../model/door.js';
import { RecordError, type RecordErrorCode } from '../model/errors.js';
import { isEmpty, type KithRecord } from '../model/record.js';
import { RecordController } from '../session/record-controller.js';
import type { RecordSession, SessionEvent } from '../session/session.js';
import { common } from '../translations/en-GB/common.js';
import type { Translation } from '../translations/translation.js';
import { property } from './decorators.js';

/** How each record came, for a reset. Those who share a record share this too. */
const starts = new WeakMap<RecordSession, KithRecord>();

/**
 * What every element that shows a record has in common: the record as a property, an attribute or a JSON child; a place
 * in a form; a plain sentence where something from outside does not hold. It adds no look.
 */
export abstract class KithElement extends LitElement {
  static readonly formAssociated = true;
  /** Whether the element opens a record for those inside it, rather than looking for one around. */
  static readonly holdsRecord?: boolean;

  readonly #internals = this.attachInternals();
  readonly #words = new LocaliseController(this, 'common', common);
  readonly #laters: Later<object>[] = [];
  /** Its sentences are fetched only where something is wrong. */
  readonly #problem = this.later(() => import('./problem.js'), false);
  #given: RecordErrorCode | undefined;
  #form: HTMLFormElement | null = null;
  #childTaken = false;

  /** The record, wherever it comes from and goes to. */
  protected readonly records = new RecordController(this, {
    holdsRecord: (this.constructor as typeof KithElement).holdsRecord,
    onEvent: (event) => this.onRecordEvent(event),
  });

  /** The name under which a form sends the record, as JSON. */
  @property({ reflect: true }) name?: string;

  /** Shows the record to be read, and takes no changes. */
  @property({ type: Boolean, reflect: true }) readonly = false;

  /** Takes no changes and is left out of its form, as a native control would. */
  @property({ type: Boolean, reflect: true }) disabled = false;

  #formDisabled = false;

  /**
   * The record as it stands: a frozen object. Setting it validates; what does not hold is said on the page, and what
   * was there stays. Takes an object or JSON text.
   */
  @property({ noAccessor: true })
  get record(): KithRecord {
    return this.records.record;
  }
  set record(given: unknown) {
    this.take(given);
  }

  /** The words that every element uses. */
  protected get common(): Translation['common'] {
    return this.#words.t;
  }

  /** The language tag of the nearest `lang`. */
  protected get language(): string {
    return this.#words.lang;
  }

  /** Whether a person can write here now. */
  protected get writable(): boolean {
    return !(this.readonly || this.disabled || this.#formDisabled || this.records.readonly);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // While the page is still being read, the child may be half there.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#takeChild, { once: true });
    else this.#takeChild();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('DOMContentLoaded', this.#takeChild);
  }

  /** Once, as a beginning: an element that is moved, or a record that is kept, has gone on from there. */
  readonly #takeChild = (): void => {
    if (this.#childTaken) return;
    this.#childTaken = true;
    const child = this.querySelector(':scope > script[type="application/json"][slot="record"]');
    if (!this.hasAttribute('record') && isEmpty(this.record)) this.take(child?.textContent);
  };

  /** Takes a record from outside; subclasses decide where it goes. */
  protected take(given: unknown): void {
    if (given === undefined || given === null || given === '') return;
    try {
      this.receive(receiveRecord(given));
      this.#given = undefined;
    } catch (error) {
      this.#given = error instanceof RecordError ? error.code : 'invalid';
      console.error(`<${this.localName}>:`, error);
    }
    this.requestUpdate();
  }

  /** Where a record that the host gave goes: into the one around, or in place of the element's own. */
  protected receive(record: KithRecord): void {
    this.records.give(record);
  }

  /** Hears of every change of the record and of where it is kept. */
  protected onRecordEvent(_event: SessionEvent): void {
    this.#keepFormState();
  }

  /** The element itself. The record is open when this is called. */
  protected renderContent(): unknown {
    return nothing;
  }

  protected override render(): unknown {
    const content = this.records.session ? this.renderContent() : html`<p class="opening" aria-busy="true">${this.common.opening}</p>`;
    return html`${this.renderProblem()}${content}`;
  }

  /** What is wrong with the record that the host gave, as a sentence on the page. */
  protected renderProblem(): TemplateResult | typeof nothing {
    if (!this.#given) return nothing;
    return html`<p class="problem" role="alert">${this.problemInWords(this.#given)}</p>`;
  }

  /** Why something from outside was not taken in, as a sentence. */
  protected problemInWords(code: RecordErrorCode): unknown {
    const { part, failed } = this.#problem;
    return part ? part.problemInWords(code, this.language) : failed ? this.common.notOpened : this.common.opening;
  }

  /** A part of the element that comes when the page has settled, or when it is asked for. */
  protected later<Module extends object>(load: () => Promise<Part<Module>>, ahead = true): Later<Module> {
    const later = new Later(this, load, ahead);
    this.#laters.push(later as Later<object>);
    return later;
  }

  /** What a part draws; where it did not arrive, a line that says so and a way to try again. */
  protected draw<Module extends object>(later: Later<Module>, draw: (part: Module) => unknown): unknown {
    if (later.part) return draw(later.part);
    if (!later.failed) return nothing;
    return html`<p class="hint late">
      ${this.common.late} <button type="button" class="button small" @click=${later.again}>${this.common.tryAgain}</button>
    </p>`;
  }

  /** An update is complete when the parts that it drew are there, or are known not to come. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const wanted = this.#laters.flatMap((later) => later.wanted ?? []);
    if (wanted.length === 0) return isComplete;
    await Promise.all(wanted);
    return this.getUpdateComplete();
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form?.removeEventListener('formdata', this.#addToForm);
    this.#form = form;
    form?.addEventListener('formdata', this.#addToForm);
  }

  formDisabledCallback(disabled: boolean): void {
    this.#formDisabled = disabled;
    this.requestUpdate();
  }

  /** As with any control, a reset takes everything back to how it came; here it can be undone. */
  formResetCallback(): void {
    const { session } = this.records;
    const start = session && starts.get(session);
    if (start) this.records.edit((draft) => void Object.assign(draft, start), { what: this.common.putBack });
  }

  formStateRestoreCallback(state: string): void {
    // What is kept is never older than what the browser remembers of a form.
    const { session } = this.records;
    if (!session || session.status.state === 'memory') this.take(state);
  }

  protected override update(changed: PropertyValues): void {
    const { session } = this.records;
    if (session && !starts.has(session)) starts.set(session, session.record);
    super.update(changed);
  }

  /** The record is written out when the form is sent, not with each keystroke. */
  readonly #addToForm = ({ formData }: FormDataEvent): void => {
    if (this.name && !this.disabled && !this.#formDisabled) formData.append(this.name, JSON.stringify(this.record));
  };

  #stateTimer: ReturnType<typeof setTimeout> | undefined;

  /** So that going back in the browser finds the form as it was. Only where the host put it in a form and named it. */
  #keepFormState(): void {
    if (!this.name || !this.#form) return;
    clearTimeout(this.#stateTimer);
    this.#stateTimer = setTimeout(() => this.#internals.setFormValue(null, JSON.stringify(this.record)), 300);
  }
}
