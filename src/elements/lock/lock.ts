import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconDownload, iconLock } from '../../internal/icons.js';
import { offerDownload } from '../../internal/offer-download.js';
import { RecordError } from '../../model/errors.js';
import { WrongPassphrase } from '../../store/keys.js';
import { RECOVERY_NAME } from '../../store/recovery-file.js';
import type { LockableStore } from '../../store/store.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { common } from '../../translations/en-GB/common.js';
import { lock } from '../../translations/en-GB/lock.js';
import { lockStyles } from './lock.styles.js';

/** A passphrase that falls to guessing in an afternoon protects nobody. */
const SHORTEST = 8;

type Task = 'set' | 'open' | 'recover' | 'change';

/**
 * What stands before a store that is behind a passphrase: sets it, asks for it, opens with a recovery file; and once it is
 * open, the ways to lock it and to change it. A part of `kith-record` and `kith-records`.
 *
 * @ignore
 */
export class KithLockElement extends LitElement {
  static override styles = [base, controls, lockStyles];

  readonly #words = new LocaliseController(this, 'lock', lock);
  readonly #common = new LocaliseController(this, 'common', common);

  @property({ attribute: false }) store!: LockableStore;

  /** What is being done; `undefined` when it is open, and until it is known whether there is a passphrase yet. */
  @state() private task: Task | undefined;
  @state() private wrong = '';
  @state() private said = '';
  @state() private isBusy = false;
  @state() private isShown = false;
  #stop: (() => void) | undefined;
  #looking: Promise<void> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('store')) this.#follow();
  }

  #follow(): void {
    this.#stop?.();
    const look = () => void (this.#looking = this.#look());
    this.#stop = this.store.subscribe(look);
    look();
  }

  /** An update is complete when it is known what to ask for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#looking;
    return super.getUpdateComplete();
  }

  async #look(): Promise<void> {
    this.wrong = '';
    if (this.store.isOpen) this.task = undefined;
    else
      await this.#try(async () => {
        this.task = (await this.store.isSet()) ? 'open' : 'set';
      });
  }

  /** Does what may fail; what went wrong is said, and nothing is lost by it. */
  async #try(act: () => Promise<void>): Promise<void> {
    const { t } = this.#words;
    const wasRecovering = this.task === 'recover';
    this.wrong = '';
    this.isBusy = true;
    try {
      await act();
    } catch (error) {
      this.wrong =
        error instanceof WrongPassphrase
          ? wasRecovering
            ? t.otherRecovery
            : t.wrong
          : error instanceof RecordError
            ? t.notRecovery
            : t.failed;
      // Ready to be written over.
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLInputElement>('[name=passphrase]')?.select();
    } finally {
      this.isBusy = false;
    }
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const { t } = this.#words;
    const { task, store } = this;
    const valueOf = (name: string) => String(data.get(name) ?? '');
    const next = valueOf('next');
    const objection =
      task === 'open'
        ? ''
        : [...next].length < SHORTEST
          ? t.short
          : next !== valueOf('again')
            ? t.differ
            : task === 'recover' && !(data.get('file') as File).size
              ? t.noFile
              : '';
    if (objection) {
      this.wrong = objection;
      return;
    }
    void this.#try(async () => {
      if (task === 'open') await store.unlock(valueOf('passphrase'));
      else if (task === 'set') await store.begin(next);
      else if (task === 'recover') await store.recover(data.get('file') as File, next);
      else {
        await store.change(valueOf('passphrase'), next);
        this.task = undefined;
        this.said = t.changed;
      }
    });
  };

  readonly #saveRecovery = (): void => {
    const file = this.store.recoveryFile();
    if (!file) return;
    offerDownload(file, RECOVERY_NAME);
    this.said = this.#words.t.savedRecovery(RECOVERY_NAME);
  };

  #begin(task: Task | undefined): void {
    this.task = task;
    this.wrong = this.said = '';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(task ? 'input' : 'button')?.focus());
  }

  protected override render(): unknown {
    return html`${this.task ? this.#renderForm(this.task) : this.store.isOpen ? this.#renderTools() : nothing}
      <p role="status" class="said">${this.said}</p>`;
  }

  #renderTools(): TemplateResult {
    const { t } = this.#words;
    const button = (label: string, act: () => void, picture?: string) =>
      html`<button type="button" class="button plain small" @click=${act}>${picture ? icon(picture) : nothing}${label}</button>`;
    return html`<div class="tools">
      ${button(t.lock, () => void this.store.lock(), iconLock)}
      ${button(t.saveRecovery, this.#saveRecovery, iconDownload)}
      ${button(t.change, () => this.#begin('change'))}
    </div>`;
  }

  #renderForm(task: Task): TemplateResult {
    const { t } = this.#words;
    const isNew = task !== 'open';
    const [title, hint, act] = {
      set: [t.setTitle, t.setHint, t.set],
      open: [t.title, t.hint, t.open],
      recover: [t.forgotten, t.recoverHint, t.recover],
      change: [t.change, t.setHint, t.change],
    }[task];
    return html`<form @submit=${this.#submit} aria-labelledby="title" aria-busy=${this.isBusy}>
      <h3 id="title">${icon(iconLock)}${title}</h3>
      <p class="hint">${hint}</p>
      ${task === 'recover'
        ? html`<label class="field"><span>${t.file}</span><input type="file" name="file" accept=".json,application/json" /></label>`
        : nothing}
      ${task === 'open' || task === 'change'
        ? this.#renderField('passphrase', task === 'open' ? t.passphrase : t.now, 'current-password')
        : nothing}
      ${isNew
        ? html`${this.#renderField('next', task === 'set' ? t.passphrase : t.next, 'new-password')}
            ${this.#renderField('again', t.again, 'new-password')}`
        : nothing}
      <label class="check"
        ><input type="checkbox" .checked=${this.isShown} @change=${() => (this.isShown = !this.isShown)} />${t.show}</label
      >
      ${task === 'set' ? html`<p class="warning">${t.warning}</p>` : nothing}
      <div role="alert">${this.wrong ? html`<p class="problem">${this.wrong}</p>` : nothing}</div>
      <div class="row">
        <button class="button go" aria-disabled=${this.isBusy}>${this.isBusy ? t.opening : act}</button>
        ${task === 'open'
          ? html`<button type="button" class="button plain small" @click=${() => this.#begin('recover')}>${t.forgotten}</button>`
          : task === 'set'
            ? nothing
            : html`<button type="button" class="button" @click=${() => this.#begin(task === 'recover' ? 'open' : undefined)}>
                ${this.#common.t.cancel}
              </button>`}
      </div>
    </form>`;
  }

  #renderField(name: string, label: string, autocomplete: 'current-password' | 'new-password'): TemplateResult {
    return html`<label class="field"
      ><span>${label}</span
      ><input name=${name} type=${this.isShown ? 'text' : 'password'} autocomplete=${autocomplete} dir="auto" placeholder=" " spellcheck="false"
    /></label>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-lock': KithLockElement;
  }
}
