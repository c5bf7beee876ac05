import { css, html, nothing } from 'lit';
import { property } from '../../internal/decorators.js';
import { KithElement } from '../../internal/kith-element.js';
import { emptyRecord, isEmpty, type KithRecord } from '../../model/record.js';
import { lendSession } from '../../session/context.js';
import { KithStatusEvent } from '../../session/events.js';
import { openSession } from '../../session/open-session.js';
import type { RecordSession, SessionEvent, SessionStatus } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { sheet } from '../../styles/sheet.js';
import { deviceStore } from '../../store/device.js';
import type { LockableStore, RecordStore } from '../../store/store.js';

/** One for the page: a record that is opened again is read after what was written before. */
let device: RecordStore | undefined;

/**
 * Holds one person's record for the widgets inside it: what is said in one is there in all.
 *
 * @summary One record for the widgets inside.
 * @slot - The widgets, and whatever else the page wants around them.
 * @slot record - A `<script type="application/json">` with a record to begin with.
 * @fires {KithChangeEvent} kith-change - A person changed the record.
 * @fires {KithStatusEvent} kith-status - Where the record is kept has changed.
 */
export class KithRecordElement extends KithElement {
  static override readonly holdsRecord = true;
  static override styles = [
    base,
    sheet,
    css`
      :host {
        container: none;
      }
    `,
  ];

  /** Which record, where several are kept. Never a name: it is visible in storage. */
  @property({ attribute: 'record-id' }) recordId = 'mine';

  /** `none` holds the record on this page only; `device` keeps it in this browser. Nothing is kept unless this asks. */
  @property({ reflect: true }) keep: 'none' | 'device' = 'none';

  /**
   * Keeps the record on the device behind a passphrase, which is asked for first; what lay there without one moves in. With
   * a `store` of the host's own, one that is `encrypted`, it is that store's passphrase.
   */
  @property({ type: Boolean, reflect: true }) passphrase = false;

  /** A store of the host's own. Goes before `keep`. */
  @property({ attribute: false }) store?: RecordStore;

  /** What asks for a passphrase comes only where there is one. */
  readonly #locked = this.later(() => import('./locked.js'), false);
  readonly #tellBorrowers = lendSession(this, () => this.session);
  /** Which record is open, or being opened, and where it is kept. */
  #openAs: { readonly recordId: string; readonly where: RecordStore | undefined } | undefined;
  /** The `record-id` of the session. */
  #held: string | undefined;
  #opening: AbortController | undefined;
  #closing: Promise<void> | undefined;
  #given: KithRecord | undefined;
  #told: SessionStatus | undefined;

  /** The open session; `undefined` while it is being opened. For hosts that want more than events. */
  get session(): RecordSession | undefined {
    return this.records.session;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is only moved is back by then, and goes on with its session.
    queueMicrotask(() => {
      if (this.isConnected || this.#closing) return;
      this.#opening?.abort();
      // What is in memory only has nothing to let go of, and is there when the element comes back.
      this.#closing = (this.#store && this.session?.close()) || Promise.resolve();
    });
    globalThis.removeEventListener('online', this.#tellStatus);
    globalThis.removeEventListener('offline', this.#tellStatus);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#tellStatus);
    globalThis.addEventListener('offline', this.#tellStatus);
    if (this.#closing) void this.#open();
  }

  protected override willUpdate(): void {
    if (this.isConnected && !this.#isLocked && !this.#isOpen()) void this.#open();
    if (this.session) this.session.readonly = this.readonly;
  }

  /** In place of the record on this page. Where it is kept it is taken in instead, so that nothing is lost. */
  protected override receive(record: KithRecord): void {
    if (!this.session || this.#opening || !this.#isOpen()) this.#given = record;
    else if (this.#store) this.session.takeIn(record, { undoable: false });
    else this.#adopt(openSession(record));
  }

  protected override onRecordEvent(event: SessionEvent): void {
    super.onRecordEvent(event);
    this.#tellStatus();
  }

  #isOpen(): boolean {
    return this.#openAs?.recordId === this.recordId && this.#openAs.where === this.#store;
  }

  get #store(): RecordStore | undefined {
    return (
      this.store ??
      (this.passphrase ? this.#locked.part?.sealedDevice() : this.keep === 'device' ? (device ??= deviceStore()) : undefined)
    );
  }

  /** A passphrase is asked for first, or will be. */
  get #isLocked(): boolean {
    return this.passphrase && !(this.#store as LockableStore | undefined)?.isOpen;
  }

  /** It was locked: nothing of the record stays on the page. */
  readonly #forget = (): void => {
    this.#held = this.#openAs = undefined;
    this.#adopt(openSession(emptyRecord(this.recordId)));
  };

  /** Opens the record where it is kept. What stood on the page comes along, unless it is another record. */
  async #open(): Promise<void> {
    this.#opening?.abort();
    const { signal } = (this.#opening = new AbortController());
    const { recordId } = this;
    const where = this.#store;
    const before = this.session;
    const again = this.#closing;
    this.#openAs = { recordId, where };
    this.#closing = undefined;
    // What is written while it is being opened comes along too. A kept one that comes back may have gone on elsewhere.
    const isKept = () => again && !/memory|problem/.test(before?.status.state ?? '');
    const carried = () => this.#held === recordId && !isKept() && before?.record;
    let opened: RecordSession;
    if (where) {
      try {
        await again;
        opened = await where.open(recordId, { signal });
      } catch (error) {
        if (signal.aborted) return;
        console.error(error);
        opened = openSession(emptyRecord(recordId), { trouble: 'failed' });
      }
      if (signal.aborted) return void opened.close();
      const begin = carried() || (isEmpty(opened.record) && this.#given);
      if (begin) opened.takeIn(begin, { undoable: false });
    } else if (again && this.#held === recordId) opened = before!;
    else opened = openSession(carried() || this.#given || emptyRecord(recordId));
    this.#given = this.#opening = undefined;
    this.#held = recordId;
    this.#adopt(opened);
    if (before !== opened) void before?.close();
  }

  #adopt(session: RecordSession): void {
    session.readonly = this.readonly;
    this.records.adopt(session);
    this.#tellBorrowers();
    this.#tellStatus();
  }

  readonly #tellStatus = (): void => {
    const status = this.session?.status ?? { state: 'opening' as const };
    if (status.state === this.#told?.state && status.reason === this.#told.reason) return;
    this.#told = status;
    this.dispatchEvent(new KithStatusEvent(status));
    this.requestUpdate();
  };

  protected override render(): unknown {
    return html`${this.renderProblem()}
    ${this.passphrase ? this.draw(this.#locked, (part) => part.lockOf(this, this.#store as LockableStore, this.#forget)) : nothing}
    ${this.#isLocked ? nothing : html`<slot></slot>`}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-record': KithRecordElement;
  }
}
