import type { Past } from '../model/past.js';
import type { KithRecord } from '../model/record.js';
import type { Trouble } from './session.js';

/** The way from a session to where a record is kept. This is what a store has to provide; the session does the rest. */
export interface RecordChannel {
  /** Whether what it takes outlives the page. */
  readonly durable: boolean;
  /** It takes what it is given to another device: no status claims that it is kept on this one, or sent to nobody. */
  readonly elsewhere?: boolean;
  /** Who else has it open, by the names that they gave: where a store can tell. */
  readonly others?: readonly string[];
  /**
   * Swaps news in one step, all or nothing: `base` is what both sides last agreed on, `mine` what stands here now.
   * Answers what stands in the store afterwards: `mine`, merged with what others wrote since. Never called twice at once.
   * @throws {ChannelTrouble} when it cannot be kept. Nothing was written then.
   */
  exchange(base: KithRecord, mine: KithRecord): Promise<KithRecord>;
  /** Calls back when somebody else may have written. A hint: it may come late, twice or never. */
  onHint(callback: () => void): void;
  /** Somebody asks to try again: whatever it was waiting for, it asks with the next exchange. */
  hurry?(): void;
  /** What stood before, by spells of writing, oldest first: where the store keeps it. */
  past?(): Promise<readonly Past[]>;
  /** Begins again from what stands on the page, after storage was cleared. */
  startAgain?(): void;
  close(): void;
}

/** Why an exchange did not happen. */
export class ChannelTrouble extends Error {
  override readonly name = 'ChannelTrouble';
  constructor(
    readonly reason: Trouble,
    cause?: unknown,
  ) {
    super(`Not kept: ${reason}`, { cause });
  }
}
