import { checkSize } from '../model/door.js';
import { RecordError } from '../model/errors.js';
import { ChannelTrouble } from '../session/channel.js';
import { SignIn } from './sign-in.js';

export interface RequestOptions {
  /** The address of all records, such as `/records`: a record is at `/records/ID`. Nothing is sent anywhere else. */
  readonly url: string | URL;
  /** In place of the browser's own. */
  readonly fetch?: typeof fetch;
  /** Sent with every request. A function is asked each time, so that a token may be a fresh one. */
  readonly headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>);
  /** Whether cookies go along. Unless told, to the page's own origin only. */
  readonly credentials?: RequestCredentials;
  /** How long a server may take to answer, in milliseconds. Unless told, eight seconds. A long body gets longer. */
  readonly limit?: number;
  /**
   * Called when the server wants to know who is writing: once, until it has let somebody in again. Where it answers a
   * promise, the store goes on when that resolves; else a host calls `session.retry()`, or the person “Try again”.
   */
  readonly onSignIn?: () => unknown;
}

/** What a server answered that a store goes on with. */
export interface Reply {
  readonly status: number;
  readonly etag: string | undefined;
  readonly text: string;
}

export interface Request {
  readonly method: 'GET' | 'PUT' | 'PATCH' | 'DELETE';
  /** Of a record; without it, the list of all. */
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal?: AbortSignal;
}

/** Nobody answered, or the server cannot just now. `after`: for how long it asked to be left alone. Milliseconds. */
export class Unreached extends ChannelTrouble {
  constructor(
    cause: unknown,
    readonly after?: number,
  ) {
    super('offline', cause);
  }
}

/** What the slowest line carries that is worth waiting for, in bytes a millisecond. */
const SLOWEST = 8;
/** Not there; somebody else was quicker; unchanged; and a server that knows no PATCH. */
const GONE_ON_WITH = [304, 404, 405, 410, 412, 415, 501];
const FOR_LATER = [408, 425, 429];

/** Speaks with one server: within a time limit, and with one plain outcome for each thing that can go wrong. */
export class Requests {
  readonly signIn: SignIn;

  constructor(private readonly options: RequestOptions) {
    this.signIn = new SignIn(options.onSignIn);
  }

  /** @throws {ChannelTrouble} where there is no answer to go on with. */
  async send(request: Request): Promise<Reply> {
    const { limit = 8000 } = this.options;
    const stop = new AbortController();
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** A long body gets as long as a slow line needs for it; one that trickles does not. */
    const allow = (bytes: number) => {
      clearTimeout(timer);
      const left = began + limit + bytes / SLOWEST - performance.now();
      timer = setTimeout(() => stop.abort(new Error('No answer in time')), left);
    };
    const abort = () => stop.abort(request.signal?.reason);
    request.signal?.addEventListener('abort', abort);
    // Whatever is given as `fetch`, and wherever headers come from, has to keep to the limit.
    const stopped = new Promise<never>((_, reject) => stop.signal.addEventListener('abort', () => reject(stop.signal.reason)));
    try {
      allow(request.body?.length ?? 0);
      return await Promise.race([this.#ask(request, stop.signal, allow), stopped]);
    } catch (error) {
      if (error instanceof RecordError) throw new ChannelTrouble('failed', error);
      throw error instanceof ChannelTrouble ? error : new Unreached(error);
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abort);
    }
  }

  async #ask({ method, id, headers, body }: Request, signal: AbortSignal, allow: (bytes: number) => void): Promise<Reply> {
    const { options } = this;
    const all = new Headers(typeof options.headers === 'function' ? await options.headers() : options.headers);
    all.set('Accept', 'application/json');
    for (const [name, value] of Object.entries(headers ?? {})) all.set(name, value);
    const response = await (options.fetch ?? fetch)(this.#address(id), {
      method,
      headers: all,
      body,
      signal,
      credentials: options.credentials ?? 'same-origin',
      cache: 'no-store',
      // To a sign-in page, or to somebody else: neither is sent anything.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    });
    const isWanted = response.ok && method === 'GET';
    const text = isWanted ? await readText(response, allow) : '';
    if (!isWanted) void response.body?.cancel().catch(() => {});
    this.#judge(response);
    return { status: response.status, etag: response.headers.get('ETag') ?? undefined, text };
  }

  /** @throws {ChannelTrouble} */
  #judge({ status, type, ok, headers }: Response): void {
    const why = new Error(`The server answered ${status}`);
    if (ok || GONE_ON_WITH.includes(status)) {
      this.signIn.isIn();
      return;
    }
    if (status >= 500 || FOR_LATER.includes(status)) throw new Unreached(why, waitAskedFor(headers));
    // A redirect leads to a sign-in page, as a rule; in a browser nobody may know where to.
    const isRedirect = type === 'opaqueredirect' || (status >= 300 && status < 400);
    if (status !== 401 && status !== 403 && !isRedirect) throw new ChannelTrouble('failed', why);
    this.signIn.isOut();
    throw new ChannelTrouble('signed-out', why);
  }

  #address(id: string | undefined): string {
    const url = String(this.options.url).replace(/\/$/, '');
    if (id === undefined) return url;
    // These two would lead out of the address, however they are written.
    if (/^\.{0,2}$/.test(id)) throw new ChannelTrouble('failed', new Error('No id for an address'));
    return `${url}/${encodeURIComponent(id)}`;
  }
}

/** By the server's own clock: ours may be a year apart. */
function waitAskedFor(headers: Headers): number | undefined {
  const asked = headers.get('Retry-After') ?? '';
  if (/^\d+$/.test(asked)) return Number(asked) * 1000;
  const wait = Date.parse(asked) - Date.parse(headers.get('Date') ?? '');
  return wait > 0 ? wait : undefined;
}

/** Reads a body, counting: what it says of its own length is not relied on. */
async function readText({ headers, body }: Response, allow: (bytes: number) => void): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let bytes = 0;
  let text = '';
  try {
    checkSize(Number(headers.get('Content-Length')));
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done || !value) return text + decode(decoder);
      checkSize((bytes += value.length));
      allow(bytes);
      text += decode(decoder, value);
    }
  } catch (error) {
    void reader?.cancel().catch(() => {});
    throw error;
  }
}

/** Other than UTF-8 is refused: words that were guessed would be written back. */
function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: !!bytes });
  } catch (error) {
    throw new ChannelTrouble('failed', error);
  }
}
