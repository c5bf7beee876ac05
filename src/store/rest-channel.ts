import { takeIn, parse, receiveRecord } from '../model/door.js';
import { RecordError } from '../model/errors.js';
import { mergeRecords } from '../model/merge.js';
import { applyPatches, difference, isSame, valueAt } from '../model/patches.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import { ChannelTrouble, type RecordChannel } from '../session/channel.js';
import { mergePatch } from './merge-patch.js';
import { Patience } from './patience.js';
import type { Reply, Requests } from './requests.js';
import { readRows, rowsThatDiffer, type ReadRecord } from './rows.js';

/** How often one exchange is tried again where somebody else was quicker. */
const MOST_TRIES = 6;

/** What the server held when it was last heard of. */
interface There {
  readonly etag: string | undefined;
  /** As it came: what a patch is made against. */
  readonly plain: object;
  readonly record: KithRecord;
}

/** The record as it was first found. */
export interface Beginning extends Partial<ReadRecord> {
  readonly record: KithRecord;
  readonly newer?: boolean;
}

/**
 * One record on a server. Nothing is ever written but on top of a state that this page has seen (`If-Match`), or where
 * there is nothing yet (`If-None-Match: *`); where somebody else was quicker, theirs is fetched, merged, and it tries again.
 */
export class RestChannel implements RecordChannel {
  readonly durable = true;
  readonly elsewhere = true;

  #there: There | undefined;
  /** What is known of the server may be out of date, or is not known yet. */
  #mustLook = true;
  /** Sent last, where no answer told whether it arrived. */
  #unsure: KithRecord | undefined;
  #canPatch = true;
  #hint: (() => void) | undefined;
  readonly #patience = new Patience(() => this.#look());
  readonly #stops: (() => void)[];

  constructor(
    private readonly id: string,
    private readonly requests: Requests,
    poll: number | undefined,
  ) {
    const maySend = () => this.#patience.mayEnd();
    const onVisible = () => document.visibilityState === 'visible' && maySend();
    // Neither is there in Node.
    globalThis.addEventListener?.('online', maySend);
    globalThis.document?.addEventListener('visibilitychange', onVisible);
    const timer = poll && setInterval(() => globalThis.document?.hidden || this.#look(), poll);
    this.#stops = [
      requests.signIn.onSignedIn(() => this.#patience.end()),
      () => globalThis.removeEventListener?.('online', maySend),
      () => globalThis.document?.removeEventListener('visibilitychange', onVisible),
      () => clearInterval(timer),
    ];
  }

  /** Reads the record for the first time. @throws {ChannelTrouble} */
  async begin(signal?: AbortSignal): Promise<Beginning> {
    return this.#patiently(async () => {
      const reply = await this.requests.send({ method: 'GET', id: this.id, signal });
      try {
        this.#take(reply);
      } catch (error) {
        const cause = (error as Error).cause;
        if (cause instanceof RecordError && cause.code === 'newer') return { ...readNewer(this.id, reply.text), newer: true };
        throw error;
      }
      return { record: this.#there?.record ?? emptyRecord(this.id) };
    });
  }

  exchange(base: KithRecord, mine: KithRecord): Promise<KithRecord> {
    return this.#patiently(() => this.#exchange(base, mine));
  }

  onHint(callback: () => void): void {
    this.#hint = callback;
  }

  hurry(): void {
    this.#patience.stop();
    this.#mustLook = true;
  }

  startAgain(): void {
    this.#there = undefined;
  }

  close(): void {
    this.#hint = undefined;
    this.#patience.stop();
    for (const stop of this.#stops) stop();
  }

  #look(): void {
    this.#mustLook = true;
    this.#hint?.();
  }

  async #patiently<T>(act: () => Promise<T>): Promise<T> {
    this.#patience.check();
    try {
      const answer = await act();
      this.#patience.forget();
      return answer;
    } catch (error) {
      const trouble = error instanceof ChannelTrouble ? error : new ChannelTrouble('failed', error);
      this.#patience.begin(trouble);
      throw trouble;
    }
  }

  async #exchange(base: KithRecord, mine: KithRecord): Promise<KithRecord> {
    for (let tries = 1; tries <= MOST_TRIES; tries++) {
      if (this.#mustLook || this.#unsure) await this.#fetch();
      const there = this.#there;
      const merged = there ? mergeRecords(this.#ground(base, there.record), mine, there.record) : mine;
      this.#unsure = undefined;
      if (await this.#write(base, merged)) return merged;
      // Two that go on at the same moment would only meet again.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** tries));
    }
    throw new ChannelTrouble('failed', new Error(`Somebody else was quicker ${MOST_TRIES} times`));
  }

  /** What both sides started from. Where they hold what was sent without an answer, it did arrive: nobody else wrote it. */
  #ground(base: KithRecord, theirs: KithRecord): KithRecord {
    if (!this.#unsure) return base;
    const arrived = difference(base, this.#unsure).filter(({ path, value }) => isSame(valueAt(theirs, path), value));
    return applyPatches(base, arrived);
  }

  async #fetch(): Promise<void> {
    const etag = this.#there?.etag;
    this.#take(await this.requests.send({ method: 'GET', id: this.id, headers: etag ? { 'If-None-Match': etag } : {} }));
  }

  /** Takes what the server holds through the door. @throws {ChannelTrouble} Nothing of it is believed then. */
  #take({ status, etag, text }: Reply): void {
    if (status === 404 || status === 410) {
      if (this.#there) throw new ChannelTrouble('cleared');
    } else if (status === 200) {
      try {
        const plain = parse(text) as object;
        const record = receiveRecord(plain);
        if (record.id !== this.id) throw new RecordError('invalid', 'id', 'is that of another record');
        this.#there = { etag, plain, record };
      } catch (error) {
        throw new ChannelTrouble('failed', error);
      }
    } else if (status !== 304 || !this.#there) throw new ChannelTrouble('failed', new Error(`The server answered ${status}`));
    this.#mustLook = false;
  }

  /** Whether it stands there now; `false` where somebody else was quicker. */
  async #write(base: KithRecord, merged: KithRecord): Promise<boolean> {
    const there = this.#there;
    // Nobody has written anything yet: a record that is only looked at is not begun.
    if (!there && merged === base) return true;
    const patch = there && mergePatch(there.plain, merged);
    if (there && !patch) {
      this.#there = { ...there, record: merged };
      return true;
    }
    if (there && !there.etag) throw new ChannelTrouble('failed', new Error('The server sends no ETag, or CORS does not expose it'));

    const [method, body] = there && this.#canPatch ? (['PATCH', patch] as const) : (['PUT', merged] as const);
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const condition: Record<string, string> = there ? { 'If-Match': there.etag! } : { 'If-None-Match': '*' };
    this.#unsure = merged;
    const headers = { 'Content-Type': type, ...condition };
    const { status, etag } = await this.requests.send({ method, id: this.id, headers, body: JSON.stringify(body) });
    this.#unsure = undefined;

    if (status === 412) {
      this.#mustLook = true;
      return false;
    }
    if (method === 'PATCH' && (status === 405 || status === 415 || status === 501)) {
      this.#canPatch = false;
      return false;
    }
    if (there && (status === 404 || status === 410)) throw new ChannelTrouble('cleared');
    if (status < 200 || status > 299) throw new ChannelTrouble('failed', new Error(`The server answered ${status}`));
    this.#there = { etag, plain: merged, record: merged };
    // Without one nothing could be written on top.
    this.#mustLook = !etag;
    return true;
  }
}

/** What can be read of a record of a newer version: every entity that holds in this code's. */
function readNewer(id: string, text: string): ReadRecord {
  const plain = parse(text) as KithRecord;
  takeIn(plain);
  const empty = emptyRecord(id);
  return readRows(empty, rowsThatDiffer(empty, { ...empty, ...plain }, 0));
}
