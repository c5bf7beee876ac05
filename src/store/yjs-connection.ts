import { HocuspocusProvider } from '@hocuspocus/provider';
import type { Doc } from 'yjs';
import { ChannelTrouble } from '../session/channel.js';
import type { SignIn } from './sign-in.js';
import type { YjsOptions } from './yjs.js';

/** How long a server may take to take something in, before it counts as out of reach. Milliseconds. */
const LIMIT = 8000;
/** How long to wait where the server cannot open a record just now. Milliseconds. */
const AGAIN = 5000;

/**
 * The way from one document to the table where it is shared. It comes back by itself when it was cut, with what was written
 * meanwhile; until the server has answered for the first time, nobody may write in the document.
 */
export class Connection {
  #provider: HocuspocusProvider;
  readonly #watchers = new Set<() => void>();
  readonly #stops: (() => void)[];
  #trouble: ChannelTrouble | undefined;
  #isRefused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #names: readonly string[] = [];

  constructor(
    private readonly doc: Doc,
    private readonly id: string,
    private readonly options: YjsOptions,
    private readonly signIn: SignIn,
    /** Something may be new: words, who is here, or whether anything arrives. */
    private readonly news: () => void,
  ) {
    this.#provider = this.#connect();
    doc.on('update', (_update: Uint8Array, origin: unknown) => origin === this.#provider && this.news());
    const hurry = () => this.hurry();
    // Neither is there in Node.
    globalThis.addEventListener?.('online', hurry);
    this.#stops = [signIn.onSignedIn(hurry), () => globalThis.removeEventListener?.('online', hurry)];
  }

  #connect(): HocuspocusProvider {
    const { url, token, name, documentName } = this.options;
    const provider = new HocuspocusProvider({
      url: String(url),
      name: documentName?.(this.id) ?? this.id,
      document: this.doc,
      token: token ?? null,
      onAuthenticated: () => this.signIn.isIn(),
      onAuthenticationFailed: ({ reason }) => this.#refuse(reason),
      onSynced: () => {
        // Said anew: the others took it that we had gone.
        if (name) provider.setAwarenessField('name', name);
        this.#tell();
      },
      onUnsyncedChanges: () => this.#tell(this.#trouble),
      onClose: () => this.#trouble ?? this.#tell(new ChannelTrouble('offline')),
      onAwarenessChange: ({ states }) => this.#meet(states),
    });
    return provider;
  }

  /** The others who are here, by the names that they gave. */
  get names(): readonly string[] {
    return this.#names;
  }

  /** Whether the server has all that stands in the document, and the document all that the server had. */
  get #isLevel(): boolean {
    return !this.#trouble && this.#provider.isSynced && this.#provider.unsyncedChanges === 0;
  }

  /**
   * Resolves when both hold the same.
   * @throws {ChannelTrouble} when the server cannot be reached, or lets nobody in.
   */
  async level(signal?: AbortSignal): Promise<void> {
    if (this.#isLevel) return;
    if (this.#trouble) throw this.#trouble;
    let stop = () => {};
    try {
      await new Promise<void>((resolve, reject) => {
        const look = () => (this.#isLevel ? resolve() : this.#trouble && reject(this.#trouble));
        const timer = setTimeout(() => reject(new ChannelTrouble('offline', new Error('No answer in time'))), this.options.limit ?? LIMIT);
        const leave = () => reject(signal!.reason as Error);
        this.#watchers.add(look);
        signal?.addEventListener('abort', leave);
        stop = () => {
          clearTimeout(timer);
          this.#watchers.delete(look);
          signal?.removeEventListener('abort', leave);
        };
      });
    } finally {
      stop();
    }
  }

  /** Tries again at once; where it was refused, as somebody who has only come. */
  hurry(): void {
    if (!this.#trouble) return;
    this.#trouble = undefined;
    if (!this.#isRefused) return void this.#provider.connect();
    this.#isRefused = false;
    clearTimeout(this.#timer);
    this.#provider.destroy();
    this.#provider = this.#connect();
  }

  /** The server is there, and does not let us in: us, or just now nobody. */
  #refuse(reason: string): void {
    this.#isRefused = true;
    const isOut = reason === 'permission-denied';
    this.#tell(new ChannelTrouble(isOut ? 'signed-out' : 'offline', new Error(reason)));
    if (isOut) this.signIn.isOut();
    else this.#timer = setTimeout(() => this.hurry(), AGAIN);
  }

  close(): void {
    for (const stop of this.#stops) stop();
    this.#watchers.clear();
    clearTimeout(this.#timer);
    this.#provider.destroy();
  }

  #meet(states: readonly { readonly clientId: number; readonly [field: string]: unknown }[]): void {
    const names = states.flatMap(({ clientId, name }) => (clientId !== this.doc.clientID && typeof name === 'string' && name ? [name] : []));
    if (names.join('\n') === this.#names.join('\n')) return;
    this.#names = names;
    this.news();
  }

  #tell(trouble?: ChannelTrouble): void {
    this.#trouble = trouble;
    const isAwaited = this.#watchers.size > 0;
    for (const watcher of [...this.#watchers]) watcher();
    // What could not be sent has arrived by itself; or from now on nothing does.
    if (!isAwaited && (trouble || this.#isLevel)) this.news();
  }
}
