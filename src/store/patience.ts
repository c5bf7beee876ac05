import type { ChannelTrouble } from '../session/channel.js';
import { Unreached } from './requests.js';

/** The first wait after a trouble; each next one is twice as long. Milliseconds. */
const FIRST = 1000;
const LONGEST = 2 * 60_000;
/** What a server may ask for at most: one that names next year has made a mistake. */
const LONGEST_ASKED = 60 * 60_000;

/**
 * When to ask again where a server did not answer: later each time, by chance a little earlier or later than other pages,
 * never before the server said, and at once when there is a signal again or somebody asks. While it waits, nothing is sent.
 */
export class Patience {
  #trouble: ChannelTrouble | undefined;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `again` is called when it is time. */
  constructor(private readonly again: () => void) {}

  /** @throws {ChannelTrouble} the trouble that it waits for, while it does. */
  check(): void {
    if (this.#trouble) throw this.#trouble;
  }

  /** Something could not be done. Only a person ends the wait for a sign-in, or where a record was removed. */
  begin(trouble: ChannelTrouble): void {
    this.stop();
    if (trouble.reason === 'cleared') return;
    this.#trouble = trouble;
    if (trouble.reason === 'signed-out') return;
    const asked = trouble instanceof Unreached ? trouble.after : undefined;
    const wait = Math.min(LONGEST, FIRST * 2 ** this.#tries++) * (0.5 + Math.random() / 2);
    this.#timer = setTimeout(() => this.end(), Math.max(wait, Math.min(asked ?? 0, LONGEST_ASKED)));
  }

  /** Things went well: the next trouble waits a short while first. */
  forget(): void {
    this.stop();
    this.#tries = 0;
  }

  /** There may be a signal again, or somebody has come back to the page. A server that named a time is still not asked. */
  mayEnd(): void {
    if (!(this.#trouble instanceof Unreached && this.#trouble.after)) this.end();
  }

  end(): void {
    this.stop();
    this.again();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#trouble = undefined;
  }
}
