import { emptyRecord, type KithRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { ChannelTrouble, type RecordChannel } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import { SignIn } from './sign-in.js';
import type { RecordStore } from './store.js';
import { Connection } from './yjs-connection.js';
import { RecordDocument } from './yjs-document.js';

export interface YjsOptions {
  /** The address of the host's own Hocuspocus server: `wss://…`. Nothing is sent anywhere else. */
  readonly url: string | URL;
  /** Shown to the server each time that it is reached. A function is asked each time, so that it may be a fresh one. */
  readonly token?: string | (() => string) | (() => Promise<string>);
  /** What the server calls the document of a record. Unless told, the record's id. */
  readonly documentName?: (id: string) => string;
  /** What the others at the table see of who is here. Unless told, nobody is named. */
  readonly name?: string;
  /** How long a server may take to take something in, in milliseconds. Unless told, eight seconds. */
  readonly limit?: number;
  /**
   * Called when the server wants to know who is writing: once, until it has let somebody in again. Where it answers a
   * promise, the store goes on when that resolves; else a host calls `session.retry()`, or the person “Try again”.
   */
  readonly onSignIn?: () => unknown;
}

/**
 * Records that two devices have open at one table, live: over Yjs, by a Hocuspocus server of the host's own. It keeps nothing
 * on the device: `together(deviceStore(), yjsStore(…))` does. `yjs` and `@hocuspocus/provider` are the host's to install.
 */
export function yjsStore(options: YjsOptions): RecordStore {
  const signIn = new SignIn(options.onSignIn);
  return {
    async open(id, { signal } = {}) {
      signal?.throwIfAborted();
      const channel = new TableChannel(id, options, signIn);
      try {
        const opened = await channel.begin(signal);
        return openSession(opened.record, { channel, ...opened });
      } catch (error) {
        if (!signal?.aborted) return openSession(emptyRecord(id), { channel, trouble: (error as ChannelTrouble).reason });
        channel.close();
        throw signal.reason;
      }
    },

    async remove(id) {
      const channel = new TableChannel(id, options, signIn);
      try {
        await channel.clear();
      } finally {
        channel.close();
      }
    },
  };
}

/** One record at the table. */
class TableChannel implements RecordChannel {
  readonly durable = true;
  readonly elsewhere = true;

  readonly #document: RecordDocument;
  readonly #connection: Connection;
  #hint: (() => void) | undefined;
  /** What of this page stands in the document already, where nobody has said that it arrived. */
  #written: KithRecord | undefined;
  /** The document was reached, and this is its generation: `undefined` is one, too. */
  #known: { readonly generation: unknown } | undefined;

  constructor(id: string, options: YjsOptions, signIn: SignIn) {
    this.#document = new RecordDocument(id);
    this.#connection = new Connection(this.#document.doc, id, options, signIn, () => this.#hint?.());
  }

  get others(): readonly string[] {
    return this.#connection.names;
  }

  async begin(signal?: AbortSignal) {
    await this.#connection.level(signal);
    this.#know();
    return { ...this.#document.read(), newer: this.#document.version > RECORD_VERSION };
  }

  async exchange(base: KithRecord, mine: KithRecord): Promise<KithRecord> {
    // Nothing is written in a document that has not come yet: it would look as if it were all there is.
    if (!this.#known) await this.#connection.level();
    this.#know();
    if (this.#known!.generation !== this.#document.generation) throw new ChannelTrouble('cleared');
    if (this.#document.version > RECORD_VERSION) throw new ChannelTrouble('newer');
    this.#document.put(this.#written ?? base, mine);
    this.#written = mine;
    await this.#connection.level();
    // What somebody took out while this page was writing of it stands there by half: it comes back whole.
    if (this.#document.read().setAside.length > 0) {
      this.#document.put(mine, mine);
      await this.#connection.level();
    }
    if (this.#known!.generation !== this.#document.generation) throw new ChannelTrouble('cleared');
    this.#written = undefined;
    return this.#document.read().record;
  }

  async clear(): Promise<void> {
    await this.#connection.level();
    this.#document.clear();
    await this.#connection.level();
  }

  onHint(callback: () => void): void {
    this.#hint = callback;
  }

  hurry(): void {
    this.#connection.hurry();
  }

  startAgain(): void {
    this.#known = undefined;
    this.#written = undefined;
  }

  close(): void {
    this.#hint = undefined;
    this.#connection.close();
    this.#document.doc.destroy();
  }

  #know(): void {
    this.#known ??= { generation: this.#document.generation };
  }
}
