import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { timeOfDay } from '../../internal/dates.js';
import { state } from '../../internal/decorators.js';
import { icon, type Icon } from '../../internal/icon.js';
import {
  iconCheck,
  iconCloudOff,
  iconFilePen,
  iconLoader,
  iconLock,
  iconRedo2,
  iconTriangleAlert,
  iconUndo2,
  iconUsers,
} from '../../internal/icons.js';
import { LocaliseController } from '../../controllers/localise.js';
import { KithElement } from '../../internal/kith-element.js';
import { offerDownload } from '../../internal/offer-download.js';
import { FILE_NAME, writeKithFile } from '../../interchange/kith-file.js';
import { recordAround } from '../../session/record-controller.js';
import type { RecordSession, SessionEvent, SessionStatus, UndoOutcome } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import type { KithRecordElement } from '../record/record.js';
import { status } from '../../translations/en-GB/status.js';
import { statusStyles } from './status.styles.js';

/** "Keeping…" is said only when it takes this long: a word that flickers with each key would say nothing. Milliseconds. */
const NOTICEABLE = 600;

const PICTURES: Readonly<Record<SessionStatus['state'], Icon>> = {
  opening: iconLoader,
  memory: iconFilePen,
  saving: iconLoader,
  saved: iconCheck,
  offline: iconCloudOff,
  problem: iconTriangleAlert,
  conflict: iconUsers,
  'read-only': iconLock,
};

/**
 * Says where the record is kept, in plain words and only what is true; offers undo and redo, and a way on when
 * something could not be kept.
 *
 * @summary Where the record is kept; undo and redo.
 * @fires {KithChangeEvent} kith-change - Something was undone, redone or chosen.
 */
export class KithStatusElement extends KithElement {
  static override styles = [base, controls, statusStyles];

  readonly #words = new LocaliseController(this, 'status', status);
  readonly #conflicts = this.later(() => import('./conflicts.js'));
  readonly #earlier = this.later(() => import('./earlier.js'), false);

  /** What is on the screen. It follows the session, but not through every "Keeping…" of a few milliseconds. */
  @state() private shown: SessionStatus = { state: 'opening' };
  @state() private announcement = '';
  @state() private choosing = false;
  /** The earlier states are on the screen. */
  @state() private looking = false;

  /** The kind of status that was last shown or said. */
  #kind: string | undefined;
  /** Who was at the table when that was last said. */
  #company = '';
  #followed: RecordSession | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#follow);
    globalThis.addEventListener('offline', this.#follow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('online', this.#follow);
    globalThis.removeEventListener('offline', this.#follow);
    clearTimeout(this.#waiting);
  }

  protected override onRecordEvent(event: SessionEvent): void {
    super.onRecordEvent(event);
    this.#follow();
  }

  protected override willUpdate(): void {
    if (this.records.session !== this.#followed) this.#follow();
  }

  readonly #follow = (): void => {
    const { session } = this.records;
    if (!session) return;
    this.#followed = session;
    const { status } = session;
    clearTimeout(this.#waiting);
    if (status.state === 'saving' && this.shown.state !== 'saving') {
      this.#waiting = setTimeout(() => (this.shown = session.status), NOTICEABLE);
      return;
    }
    this.shown = status;
    if (status.state === 'saving') return;
    // Heard when it changes in kind: trouble, its end, a first "kept". Not with each key.
    const kind = `${status.state} ${status.reason}`;
    if (this.#kind && kind !== this.#kind) this.#say(this.#inWords(status).title);
    this.#kind = kind;
    const company = this.#companyIn(status);
    if (company !== this.#company) this.#say(company || this.#words.t.alone);
    this.#company = company;
  };

  /** Who else has the record open, as a sentence. */
  #companyIn({ others = [] }: SessionStatus): string {
    const names = others.map((name) => `\u2068${name}\u2069`);
    return names.length > 0 ? this.#words.t.here(names.join(commaIn(this.language)), names.length) : '';
  }

  /** The same words twice are heard twice: a space makes them others. */
  #say(words: string): void {
    this.announcement = words === this.announcement ? `${words}\u00a0` : words;
  }

  #inWords({ state, reason, at, elsewhere }: SessionStatus): { readonly title: string; readonly hint: string } {
    const { states, savedAt } = this.#words.t;
    if (elsewhere && state === 'saved') return states.sent;
    if (elsewhere && reason === 'cleared') return states.removed;
    if (state === 'saved' && at) return { ...states.saved, title: savedAt(timeOfDay(at, this.language)) };
    if (reason === 'offline') return states.unsent;
    if (reason === 'signed-out') return states.signedOut;
    if (reason === 'newer') return state === 'read-only' ? states.newer : states.outdated;
    if (state === 'memory') return reason === 'slow' ? states.slow : reason ? states.denied : states.memory;
    if (state === 'problem') return reason === 'full' ? states.full : reason === 'cleared' ? states.cleared : states.problem;
    if (state === 'read-only') return states.readonly;
    return states[state];
  }

  #step(outcome: UndoOutcome, say: (what: string) => string): void {
    if (outcome.done === 'nothing') return;
    this.#say(outcome.done === 'done' ? say(outcome.change.what) : this.common.overtaken);
  }

  readonly #undo = (): void => this.#step(this.records.undo(), this.common.undid);
  readonly #redo = (): void => this.#step(this.records.redo(), this.#words.t.redid);
  readonly #retry = (): void => {
    // However it ends, it is heard.
    this.#kind = 'retry';
    this.records.session?.retry();
  };
  readonly #saveCopy = (): void => offerDownload(writeKithFile(this.records.record), FILE_NAME);
  /** The record around, where it can be asked to keep; not where the host has a store of its own. */
  get #keeper(): KithRecordElement | undefined {
    const around = recordAround(this) as KithRecordElement | undefined;
    return around?.store ? undefined : around;
  }

  readonly #keepHere = (): void => {
    this.#keeper?.setAttribute('keep', 'device');
    this.#moveFocus();
  };
  readonly #toggleChoice = (): void => void (this.choosing = !this.choosing);
  readonly #toggleLook = (): void => void (this.looking = !this.looking);

  readonly #saveSetAside = async (): Promise<void> => {
    const { SET_ASIDE_NAME, writeSetAside } = await import('../../interchange/set-aside.js');
    offerDownload(writeSetAside(this.records.session?.setAside ?? []), SET_ASIDE_NAME);
  };

  /** After a button that is not there any more: to the next choice, or to undoing the one that was made. */
  readonly #moveFocus = (): void => {
    const first = (place: string) => this.renderRoot.querySelector<HTMLElement>(`${place} button`);
    void this.updateComplete.then(() => (first('.conflicts') ?? first('.steps'))?.focus());
  };

  protected override renderContent(): unknown {
    const { title, hint } = this.#inWords(this.shown);
    const { state, setAside } = this.shown;
    return html`<div class="bar ${state}">
        <p class="where">
          ${icon(PICTURES[state])}
          <span><b>${title}</b><br />${setAside ? this.#words.t.setAside(setAside) : hint} ${this.#companyIn(this.shown)}</span>
        </p>
        ${this.#renderBoth()} ${this.#renderWayOn()} ${this.#renderWayBack()}
      </div>
      ${this.choosing && this.records.session?.conflicts.length
        ? this.draw(this.#conflicts, ({ renderConflicts }) => renderConflicts(this.records, { t: this.#words.t, me: this.common.me, lang: this.language }, this.#moveFocus))
        : nothing}
      ${this.looking ? this.draw(this.#earlier, ({ renderEarlier }) => renderEarlier(this.records, !this.writable)) : nothing}
      <p class="unseen" role="status">${this.announcement}</p>`;
  }

  /** Wherever the record is: also what is only in memory, or could not be kept, may have been written twice. */
  #renderBoth(): TemplateResult | typeof nothing {
    if (!this.writable || !this.records.session?.conflicts.length) return nothing;
    return html`<button class="button small" aria-expanded=${this.choosing} @click=${this.#toggleChoice}>${this.#words.t.seeBoth}</button>`;
  }

  #renderWayOn(): TemplateResult | typeof nothing {
    const { state, reason } = this.shown;
    const { t } = this.#words;
    if (state === 'problem' || (state === 'memory' && reason))
      return html`<button class="button small" @click=${this.#retry}>${this.common.tryAgain}</button>
        <button class="button small" @click=${this.#saveCopy}>${t.copyWords}</button>`;
    if (this.shown.setAside) return html`<button class="button small" @click=${this.#saveSetAside}>${t.saveSetAside}</button>`;
    if (state === 'memory' && this.#keeper && this.writable)
      return html`<button class="button small" @click=${this.#keepHere}>${t.keepHere}</button>`;
    return nothing;
  }

  /** Undo and redo; and, where it is kept, what was here before. */
  #renderWayBack(): TemplateResult {
    return html`<div class="steps">
      ${this.writable ? this.#renderUndo() : nothing}
      ${this.records.session?.keepsPast
        ? html`<button class="button plain small" aria-expanded=${this.looking} @click=${this.#toggleLook}>${this.#words.t.asItWas}</button>`
        : nothing}
    </div>`;
  }

  #renderUndo(): TemplateResult {
    const { undoable, redoable } = this.records.session ?? {};
    const button = (label: string, picture: Icon, what: string | undefined, act: () => void) =>
      html`<button class="button small" aria-disabled=${what === undefined} @click=${act}>
        ${icon(picture, 'flip')}<span>${label}<span class="unseen"> ${what}</span></span>
      </button>`;
    return html`${button(this.#words.t.undo, iconUndo2, undoable?.what, this.#undo)}
    ${redoable ? button(this.#words.t.redo, iconRedo2, redoable.what, this.#redo) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-status': KithStatusElement;
  }
}
