import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { KithElement } from '../../internal/kith-element.js';
import { emptyRecord, isEmpty, type KithRecord } from '../../model/record.js';
import { sessionContext } from '../../session/context.js';
import { KithStatusEvent } from '../../session/events.js';
import { openSession } from '../../session/open-session.js';
import type { RecordSession, SessionEvent, SessionStatus } from '../../session/session.js';
import { base } from '../../styles/base.js';
import { sheet } from '../../styles/sheet.js';
import { deviceStore } from '../../store/device.js';
import type { RecordStore } from '../../store/store.js';

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
      .paper {
        display: none;
      }
      @media print {
        .paper {
          display: block;
        }
        .printed-apart {
          display: none;
        }
      }
    `,
  ];

  /** Which record, where several are kept. Never a name: it is visible in storage. */
  @property({ attribute: 'record-id' }) recordId = 'mine';

  /** `none` holds the record on this page only; `device` keeps it in this browser. Nothing is kept unless this asks. */
  @property({ reflect: true }) keep: 'none' | 'device' = 'none';

  /** A store of the host's own. Goes before `keep`. */
  @property({ attribute: false }) store?: RecordStore;

  /** What stands on paper in place of the widgets. */
  @state() private paper: HTMLElement | undefined;

  readonly #provider = new ContextProvider(this, { context: sessionContext, initialValue: undefined });
  #opening: AbortController | undefined;
  #given: KithRecord | undefined;
  #told: SessionStatus | undefined;

  /** The open session; `undefined` while it is being opened. For hosts that want more than events. */
  get session(): RecordSession | undefined {
    return this.records.session;
  }

  /** Prints this in place of the widgets inside; `undefined` prints the widgets themselves. */
  printWith(paper: HTMLElement | undefined): void {
    this.paper = paper;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening?.abort();
    // The closed session still holds the record: an element that is only moved goes on with it.
    void this.session?.close();
    globalThis.removeEventListener('online', this.#tellStatus);
    globalThis.removeEventListener('offline', this.#tellStatus);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('online', this.#tellStatus);
    globalThis.addEventListener('offline', this.#tellStatus);
    if (this.hasUpdated) void this.#open();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('recordId') || changed.has('keep') || changed.has('store')) void this.#open(changed.has('recordId'));
    if (this.session) this.session.readonly = this.readonly;
  }

  protected override receive(record: KithRecord): void {
    if (this.session) this.session.takeIn(record);
    else this.#given = record;
  }

  protected override onRecordEvent(event: SessionEvent): void {
    super.onRecordEvent(event);
    this.#tellStatus();
  }

  /** Opens the record where it is kept. What stood on the page comes along, unless it is another record. */
  async #open(another = false): Promise<void> {
    this.#opening?.abort();
    const opening = (this.#opening = new AbortController());
    const { session } = this;
    const carried = another ? undefined : session?.record;
    const store = this.store ?? (this.keep === 'device' ? deviceStore() : undefined);
    if (!store && carried && session) {
      // No longer kept: the page holds on to what it shows, and lets go of the store.
      this.#adopt(openSession(carried));
      void session.close();
      return;
    }
    if (!store) return this.#adopt(openSession(this.#begin()));
    try {
      const opened = await store.open(this.recordId, { signal: opening.signal });
      if (opening.signal.aborted) return void opened.close();
      const begin = carried ?? this.#begin();
      if (!isEmpty(begin) && (carried || isEmpty(opened.record))) opened.takeIn(begin, { undoable: false });
      this.#adopt(opened);
      void session?.close();
    } catch (error) {
      if (!opening.signal.aborted) throw error;
    }
  }

  #begin(): KithRecord {
    return this.#given ?? emptyRecord(this.recordId);
  }

  #adopt(session: RecordSession | undefined): void {
    if (session) session.readonly = this.readonly;
    this.records.adopt(session);
    this.#provider.setValue(session);
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
      <div class="paper">${this.paper}</div>
      <slot class=${this.paper ? 'printed-apart' : ''}></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-record': KithRecordElement;
  }
}
