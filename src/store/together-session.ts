import { mergeRecords } from '../model/merge.js';
import { difference } from '../model/patches.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../model/record.js';
import type { Change, EditOptions, RecordSession, SessionEvent, SessionStatus, UndoOutcome } from '../session/session.js';

/** Whether a record says nothing more than one that was just begun. */
export const isBlank = (record: KithRecord): boolean => difference(emptyRecord(record.id), record).length === 0;

/** Opening did not work, so what stands on the page is not what stands in the store. */
const wasNeverRead = ({ status }: RecordSession) => status.state === 'memory' && !!status.reason;

/** Puts what a record says in place of what a session's does. Nobody did that, so nobody can undo it. */
function put(session: RecordSession, { id: _id, format: _format, version: _version, ...content }: KithRecord): void {
  session.edit((draft: RecordDraft) => void Object.assign(draft, content), { undoable: false });
}

/**
 * The session of a store that is made of two. The record is that of the one here; whenever there is something new and the
 * other can be reached, both become what `mergeRecords` makes of them, and that is what they agree on from then on.
 */
export class TogetherSession implements RecordSession {
  #there: RecordSession | undefined;
  readonly #opened: Promise<void>;
  readonly #leave = new AbortController();
  readonly #listeners = new Set<(event: SessionEvent) => void>();
  #passing: Promise<void> | undefined;
  #isWanted = false;
  /** What happens here now was done elsewhere. */
  #isTakingOver = false;
  /** What both agreed on when the one here was last read. */
  #lastAgreed: KithRecord;
  #haveMet = false;
  #isMeeting = false;
  /** The other had the record, and has it no longer. */
  #isRemoved = false;
  #readonly = false;

  constructor(
    private readonly here: RecordSession,
    private readonly agreed: RecordSession,
    open: (leave: AbortSignal) => Promise<RecordSession>,
  ) {
    this.#lastAgreed = agreed.record;
    here.subscribe((event) => this.#onHere(event));
    // Whoever closes the one here, as a lock does, closes all of it.
    const closeHere = here.close.bind(here);
    here.close = () => this.#close(closeHere);
    this.#opened = open(this.#leave.signal).then(
      (there) => {
        this.#there = there;
        there.subscribe((event) => this.#onThere(event));
      },
      (error: unknown) => void (this.#leave.signal.aborted || console.error(error)),
    );
    this.#want();
  }

  get record(): KithRecord {
    return this.here.record;
  }
  get conflicts() {
    return this.here.conflicts;
  }
  get setAside() {
    return this.here.setAside;
  }
  get undoable(): Change | undefined {
    return this.here.undoable;
  }
  get redoable(): Change | undefined {
    return this.here.redoable;
  }
  /** What comes from the other is taken in all the same, so the one here is never told. */
  get readonly(): boolean {
    return this.#readonly || this.here.readonly;
  }
  set readonly(readonly: boolean) {
    if (readonly === this.#readonly) return;
    this.#readonly = readonly;
    this.#tell({ type: 'status' });
  }

  get status(): SessionStatus {
    const here = { ...this.here.status, elsewhere: true, others: this.#there?.status.others };
    if (this.readonly) return { ...here, state: 'read-only', reason: this.here.readonly ? here.reason : undefined };
    const trouble = this.#isRemoved ? 'cleared' : this.#there?.status.reason;
    if (!trouble || here.state !== 'saved') return here;
    return trouble === 'offline' ? { ...here, state: 'offline' } : { ...here, state: 'problem', reason: trouble };
  }

  edit(recipe: (draft: RecordDraft) => void, options?: EditOptions): Change | undefined {
    return this.readonly ? undefined : this.here.edit(recipe, options);
  }
  takeIn(record: KithRecord, options?: EditOptions): Change | undefined {
    return this.readonly ? undefined : this.here.takeIn(record, options);
  }
  undo(): UndoOutcome {
    return this.readonly ? { done: 'nothing' } : this.here.undo();
  }
  redo(): UndoOutcome {
    return this.readonly ? { done: 'nothing' } : this.here.redo();
  }
  get keepsPast(): boolean {
    return this.here.keepsPast;
  }
  past() {
    return this.here.past();
  }

  retry(): void {
    // It was removed there, and somebody wants it kept all the same.
    if (this.#isRemoved) put(this.agreed, emptyRecord());
    this.#isRemoved = false;
    for (const session of [this.here, this.agreed, this.#there]) if (session?.status.reason) session.retry();
    this.#want();
    this.#tell({ type: 'status' });
  }

  async settled(): Promise<void> {
    do {
      await this.here.settled();
      await this.#passing;
    } while (this.#passing);
  }

  subscribe(listener: (event: SessionEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    return this.here.close();
  }

  async #close(closeHere: () => Promise<void>): Promise<void> {
    if (!this.#there) this.#leave.abort();
    await this.settled();
    this.#leave.abort();
    this.#listeners.clear();
    await Promise.all([closeHere(), this.agreed.close(), this.#there?.close()]);
  }

  #onHere(event: SessionEvent): void {
    this.#tell(event.type === 'change' && this.#isTakingOver ? { ...event, source: 'elsewhere' } : event);
    if (event.type === 'change') this.#want();
  }

  #onThere(event: SessionEvent): void {
    this.#tell({ type: 'status' });
    // What they say of themselves while they meet is no news; what somebody else wrote there is.
    if (!this.#isMeeting || (event.type === 'change' && event.source === 'elsewhere')) this.#want();
  }

  /** Passes on what is new, one thing after the other. */
  #want(): void {
    this.#isWanted = true;
    this.#passing ??= this.#passOn().finally(() => {
      this.#passing = undefined;
      this.#tell({ type: 'status' });
      if (this.#isWanted) this.#want();
    });
  }

  async #passOn(): Promise<void> {
    await this.#opened;
    while (this.#isWanted && !this.#leave.signal.aborted) {
      this.#isWanted = false;
      if (!this.#there || this.here.readonly) continue;
      this.#isMeeting = true;
      await this.#meet(this.#there).finally(() => (this.#isMeeting = false));
    }
    this.#isWanted = false;
  }

  async #meet(there: RecordSession): Promise<void> {
    const { here, agreed } = this;
    await there.settled();
    if (there.status.reason || this.#isRemoved) return;
    await agreed.settled();
    const agreedNow = agreed.record;
    // Another tab writes to both before it writes what was agreed: so what is read of them now is no older than that. An older
    // one would look as if somebody had put old words back.
    const isRead = !here.status.reason;
    for (const session of [here, there]) if (!session.status.reason) session.retry();
    await Promise.all([here.settled(), there.settled()]);
    if (there.status.reason) return;
    // Where the one here could not be read again, what another tab has agreed since is newer than it.
    if (isRead && !here.status.reason) this.#lastAgreed = agreedNow;
    const lastAgreed = this.#lastAgreed;
    // Since they last met one of them was emptied as a whole: cleared by a browser, or removed by somebody. That is not
    // passed on as if each word had been removed by hand.
    const isFirst = !this.#haveMet;
    this.#isRemoved = isFirst && isBlank(there.record) && !isBlank(here.record) && !isBlank(lastAgreed);
    if (this.#isRemoved) return;
    this.#haveMet = true;
    const isEmptied = wasNeverRead(here) || (isFirst && isBlank(here.record));
    const merged = mergeRecords(isEmptied ? emptyRecord(lastAgreed.id) : lastAgreed, here.record, there.record);
    this.#isTakingOver = true;
    put(here, merged);
    this.#isTakingOver = false;
    put(there, merged);
    await Promise.all([here.settled(), there.settled()]);
    // What only one of them has taken is not agreed: after a reload it would look as if the other had removed it.
    if (!there.status.reason && !here.status.reason && !wasNeverRead(agreed)) put(agreed, merged);
    await agreed.settled();
  }

  #tell(event: SessionEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
