import { FeedError } from './feed-error.js';

/** Most bytes of one answer, or one file: 50 MB. */
export const MOST_BYTES = 50_000_000;
/** How long nothing may come before it is not waited for any more; and how many times as long all of it may take. */
const PATIENCE = 20_000;
const WHOLE = 6;

export interface FetchHow {
  readonly signal: AbortSignal;
  /** Milliseconds without a byte after which a source counts as slow. */
  readonly timeout?: number | undefined;
  readonly accept: string;
}

/**
 * What an address or a file holds, piece by piece. Asks without cookies, and without saying which page asks. Counts what
 * really comes: what a server says of the length of its answer may be wrong.
 * @throws {FeedError}, or what `signal` was aborted with.
 */
export async function* bytesOf(from: URL | Blob, how: FetchHow): AsyncGenerator<Uint8Array, void, undefined> {
  const { signal, timeout = PATIENCE } = how;
  signal.throwIfAborted();
  const ending = new AbortController();
  const end = () => ending.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  const slow = () => ending.abort(new FeedError('slow'));
  let waiting = setTimeout(slow, timeout);
  const whole = setTimeout(slow, timeout * WHOLE);
  try {
    const body = from instanceof URL ? await answerOf(from, how.accept, ending.signal) : from.stream();
    let count = 0;
    for await (const bytes of readingOf(body, ending.signal)) {
      clearTimeout(waiting);
      if ((count += bytes.length) > MOST_BYTES) throw new FeedError('too-big');
      yield bytes;
      waiting = setTimeout(slow, timeout);
    }
  } catch (error) {
    // Why it was ended says more than that it was.
    if (ending.signal.aborted) throw ending.signal.reason;
    throw error instanceof FeedError ? error : new FeedError('offline', String(error));
  } finally {
    clearTimeout(waiting);
    clearTimeout(whole);
    signal.removeEventListener('abort', end);
    ending.abort();
  }
}

async function answerOf(url: URL, accept: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
  const answer = await fetch(url, {
    signal,
    headers: { accept },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  });
  if (!answer.ok) throw new FeedError('status', String(answer.status));
  if (Number(answer.headers.get('content-length')) > MOST_BYTES) throw new FeedError('too-big');
  if (/\bhtml\b/i.test(answer.headers.get('content-type') ?? '')) throw new FeedError('html');
  if (!answer.body) throw new FeedError('empty');
  return answer.body;
}

/** Not every browser lets a stream be gone through with `for await`. */
async function* readingOf(body: ReadableStream<Uint8Array>, signal: AbortSignal) {
  const reader = body.getReader();
  const cancel = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', cancel, { once: true });
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
    // A stream that is cancelled ends as if there were no more.
    signal.throwIfAborted();
  } finally {
    signal.removeEventListener('abort', cancel);
    cancel();
  }
}

/** All of it as text: as UTF-8, or where it is none as spreadsheets in Britain write it (Windows-1252). */
export async function textOf(from: URL | Blob, how: FetchHow): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const bytes of bytesOf(from, how)) pieces.push(bytes);
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(all);
  } catch {
    return new TextDecoder('windows-1252').decode(all);
  }
}

/** @throws {FeedError} `address` */
export function addressOf(given: string | URL): URL {
  const base = globalThis.document?.baseURI;
  const url = URL.canParse(String(given), base) ? new URL(given, base) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new FeedError('address', String(given).slice(0, 200));
  return url;
}
