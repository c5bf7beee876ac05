import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emptyRecord, isEmpty, type KithRecord, type RecordDraft } from '../model/record.js';
import { nearest } from './ancestors.js';
import { SessionRequestEvent } from './context.js';
import { KithChangeEvent } from './events.js';
import { openSession } from './open-session.js';
import type { EditOptions, RecordSession, SessionEvent, UndoOutcome } from './session.js';

export interface RecordControllerOptions {
  /** Opens a record for those inside, so it looks for none around; `adopt` says which. */
  readonly holdsRecord?: boolean;
  /** Hears of every change and every change of status, before the host updates. */
  readonly onEvent?: (event: SessionEvent) => void;
}

/**
 * Gives an element the record it works on: that of the `kith-record` around it, or, alone, one of its own in memory.
 * Edits go through here, so that a person's change is also an event of the element.
 */
export class RecordController implements ReactiveController {
  #session: RecordSession | undefined;
  /** What the element holds by itself: alone, or until the record around is there. */
  #own: RecordSession | undefined;
  #stop: (() => void) | undefined;
  #request: SessionRequestEvent | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly options: RecordControllerOptions = {},
  ) {
    host.addController(this);
  }

  /** `undefined` while the record around is still being opened. */
  get session(): RecordSession | undefined {
    return this.#session;
  }

  /** The record as it stands; an empty one while the record around is still being opened. */
  get record(): KithRecord {
    return this.#session?.record ?? NOTHING_YET;
  }

  /** Nothing can be written in: not opened yet, or to be read only. */
  get readonly(): boolean {
    return this.#session?.readonly ?? true;
  }

  hostConnected(): void {
    const { holdsRecord } = this.options;
    if (!holdsRecord && !this.#ask() && !customElements.get('kith-record')) {
      // Its class comes later than ours: ask again then.
      void customElements.whenDefined('kith-record').then(() => this.host.isConnected && this.#ask());
    }
    if (!this.#session && !holdsRecord && !recordAround(this.host) && !this.#request?.stop) this.adopt(openSession(emptyRecord()));
    else this.#use(this.#session);
  }

  hostDisconnected(): void {
    this.#request?.stop?.();
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Whether there is a record around that answers. */
  #ask(): boolean {
    this.#request = new SessionRequestEvent((session) => this.#join(session));
    this.host.dispatchEvent(this.#request);
    return !!this.#request.stop;
  }

  /** Changes the record as a person's action: the host fires `kith-change`. */
  edit(recipe: (draft: RecordDraft) => void, options?: EditOptions): void {
    this.#fire(this.#session?.edit(recipe, options));
  }

  takeIn(record: KithRecord, options?: EditOptions): void {
    this.#fire(this.#session?.takeIn(record, options));
  }

  undo(): UndoOutcome {
    return this.#step('undo');
  }
  redo(): UndoOutcome {
    return this.#step('redo');
  }

  /** Works with this session from now on; or, once there is a record around, with what that and this hold. */
  adopt(session: RecordSession): void {
    this.#own = session;
    this.#use(session);
  }

  /** Takes what the host gave: into the record around, or in place of the element's own. */
  give(record: KithRecord): void {
    if (this.#session === this.#own) this.adopt(openSession(record));
    else this.#session?.takeIn(record, { undoable: false });
  }

  /** What a person wrote while the element was alone comes along; what the host gave it is only a beginning. */
  #join(session: RecordSession | undefined): void {
    const own = this.#own;
    if (session && own) {
      this.#own = undefined;
      if (own.undoable || isEmpty(session.record)) session.takeIn(own.record, { undoable: false });
    }
    this.#use(session ?? own);
  }

  #step(direction: 'undo' | 'redo'): UndoOutcome {
    const outcome = this.#session?.[direction]() ?? { done: 'nothing' };
    if (outcome.done === 'done') this.#fire(outcome.change);
    return outcome;
  }

  #fire(change: ReturnType<RecordSession['edit']>): void {
    if (change) this.host.dispatchEvent(new KithChangeEvent(this.record, change));
  }

  #use(session: RecordSession | undefined): void {
    if (session !== this.#session || !this.#stop) {
      this.#stop?.();
      this.#session = session;
      this.#stop = session?.subscribe((event) => {
        this.options.onEvent?.(event);
        this.host.requestUpdate();
      });
    }
    this.host.requestUpdate();
  }
}

const NOTHING_YET = emptyRecord('');

/** The `kith-record` around an element, across shadow roots. */
export function recordAround(element: Element): Element | undefined {
  return nearest(element, (one) => one !== element && one.localName === 'kith-record');
}
