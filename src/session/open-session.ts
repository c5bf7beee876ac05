import { conflictsOf, type Conflict } from '../model/conflicts.js';
import { deepFreeze, withChanges } from '../model/draft.js';
import { mergeRecords } from '../model/merge.js';
import type { Past } from '../model/past.js';
import { difference } from '../model/patches.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../model/record.js';
import { ChannelTrouble, type RecordChannel } from './channel.js';
import { History } from './history.js';
import type { Change, EditOptions, RecordSession, SessionEvent, SessionStatus, Trouble, UndoOutcome } from './session.js';

export interface SessionOptions {
  /** Where it is kept. Without one the record is held on this page only. */
  readonly channel?: RecordChannel;
  /** What the store holds of it already, where that is not the record itself: opening failed, or it is new. */
  readonly base?: KithRecord;
  /** Why the store could not be reached when it was opened. */
  readonly trouble?: Trouble;
  /** The record is of a newer version than this code knows: it is shown and never written over. */
  readonly newer?: boolean;
  /** What the store could not read, as it stands there. */
  readonly setAside?: readonly unknown[];
  /** The clock, for tests. Milliseconds. */
  readonly now?: () => number;
}

/** Opens a session on a record. Stores call this; a host calls a store's `open`. */
export function openSession(record: KithRecord, options: SessionOptions = {}): RecordSession {
  return new OpenSession(record, options);
}

class OpenSession implements RecordSession {
  #record: KithRecord;
  /** What the store and this page last agreed on. */
  #agreed: KithRecord;
  #channel: RecordChannel | undefined;
  #history: History;
  #listeners = new Set<(event: SessionEvent) => void>();
  #trouble: Trouble | undefined;
  #everKept = false;
  #keptAt: Date | undefined;
  #exchange: Promise<void> | undefined;
  #hinted = false;
  #readonly = false;
  #isClosed = false;
  #conflicts: { of: KithRecord; list: readonly Conflict[] } | undefined;

  constructor(
    record: KithRecord,
    private readonly options: SessionOptions,
  ) {
    this.#record = deepFreeze(record);
    this.#agreed = options.base ?? record;
    this.#channel = options.channel;
    this.#trouble = options.trouble;
    this.#everKept = !!options.channel && !options.trouble && !options.base;
    this.#history = new History(options.now ?? Date.now);
    this.#channel?.onHint(() => {
      this.#hinted = true;
      this.#keep();
    });
  }

  get record(): KithRecord {
    return this.#record;
  }
  get readonly(): boolean {
    return this.#readonly || !!this.options.newer;
  }
  set readonly(readonly: boolean) {
    if (readonly === this.#readonly) return;
    this.#readonly = readonly;
    this.#tell({ type: 'status' });
  }
  get undoable(): Change | undefined {
    return this.#history.undoable;
  }
  get redoable(): Change | undefined {
    return this.#history.redoable;
  }
  get keepsPast(): boolean {
    return !!(this.#channel?.durable && this.#channel.past);
  }
  get setAside(): readonly unknown[] {
    return this.options.setAside ?? [];
  }
  get conflicts(): readonly Conflict[] {
    if (this.#conflicts?.of !== this.#record) this.#conflicts = { of: this.#record, list: conflictsOf(this.#record) };
    return this.#conflicts.list;
  }
  get status(): SessionStatus {
    const channel = this.#channel;
    const told = { at: this.#keptAt, setAside: this.setAside.length, elsewhere: channel?.elsewhere, others: channel?.others };
    const as = (state: SessionStatus['state'], reason?: SessionStatus['reason']): SessionStatus => ({ ...told, state, reason });
    if (this.readonly) return as('read-only', this.options.newer ? 'newer' : undefined);
    if (this.#trouble) return as(this.#everKept ? 'problem' : 'memory', this.#trouble);
    if (!channel?.durable) return as('memory');
    if (this.conflicts.length > 0) return as('conflict');
    if (this.#exchange && (this.#record !== this.#agreed || !this.#everKept)) return as('saving');
    // Without a signal, what is on this device is as safe as before; of what went elsewhere, the channel knows.
    return as(!channel.elsewhere && globalThis.navigator?.onLine === false ? 'offline' : 'saved');
  }

  edit(recipe: (draft: RecordDraft) => void, options: EditOptions = {}): Change | undefined {
    if (this.readonly) return undefined;
    return this.#become(withChanges(this.#record as RecordDraft, recipe), options);
  }

  takeIn(record: KithRecord, options: EditOptions = {}): Change | undefined {
    if (this.readonly) return undefined;
    return this.#become(mergeRecords(emptyRecord(this.#record.id), this.#record, deepFreeze(record)), options);
  }

  undo(): UndoOutcome {
    return this.#step('undo');
  }
  redo(): UndoOutcome {
    return this.#step('redo');
  }

  retry(): void {
    if (this.#trouble === 'cleared') {
      this.#channel?.startAgain?.();
      this.#agreed = emptyRecord(this.#record.id);
    }
    this.#channel?.hurry?.();
    this.#trouble = undefined;
    this.#hinted = true;
    this.#keep();
    this.#tell({ type: 'status' });
  }

  async settled(): Promise<void> {
    while (this.#exchange) await this.#exchange;
  }

  async past(): Promise<readonly Past[]> {
    await this.settled();
    return (await this.#channel?.past?.()) ?? [];
  }

  subscribe(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    await this.settled();
    this.#isClosed = true;
    this.#listeners.clear();
    this.#channel?.close();
  }

  #become(next: KithRecord, options: EditOptions): Change | undefined {
    const patches = difference(this.#record, next);
    if (patches.length === 0) return undefined;
    this.#record = next;
    if (options.undoable !== false) this.#history.remember(patches, options);
    this.#tell({ type: 'change', source: 'edit', patches });
    this.#keep();
    return { patches, what: options.what ?? '' };
  }

  #step(direction: 'undo' | 'redo'): UndoOutcome {
    const before = this.#record;
    const step = this.readonly ? undefined : this.#history.step(direction, before);
    if (!step) return { done: 'nothing' };
    const { change, record, skipped } = step;
    const patches = difference(before, record);
    this.#record = record;
    this.#tell({ type: 'change', source: 'undo', patches });
    this.#keep();
    return { done: skipped ? 'overtaken' : 'done', change: { patches, what: change.what } };
  }

  /** Sends what is new, one exchange at a time; what is written meanwhile goes with the next. */
  #keep(): void {
    if (this.#exchange || !this.#channel || this.#isClosed || this.options.newer) return;
    this.#exchange = this.#exchangeAll().finally(() => {
      this.#exchange = undefined;
      this.#tell({ type: 'status' });
      // Somebody asked, or wrote, when it was all but over.
      if (this.#hinted || (!this.#trouble && this.#record !== this.#agreed)) this.#keep();
    });
    this.#tell({ type: 'status' });
  }

  async #exchangeAll(): Promise<void> {
    while (this.#hinted || this.#record !== this.#agreed) {
      this.#hinted = false;
      const sent = this.#record;
      try {
        const stored = await this.#channel!.exchange(this.#agreed, sent);
        this.#trouble = undefined;
        this.#everKept = true;
        this.#keptAt = new Date();
        this.#agreed = stored;
        this.#takeOver(mergeRecords(sent, this.#record, stored));
      } catch (error) {
        this.#trouble = error instanceof ChannelTrouble ? error.reason : 'failed';
        return;
      }
    }
  }

  /** Shows what came from elsewhere. */
  #takeOver(next: KithRecord): void {
    const patches = difference(this.#record, next);
    this.#record = next;
    if (patches.length > 0) this.#tell({ type: 'change', source: 'elsewhere', patches });
  }

  #tell(event: SessionEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
