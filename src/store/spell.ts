import type { Past, Was } from '../model/past.js';
import { difference } from '../model/patches.js';
import type { KithRecord } from '../model/record.js';

/** How long a spell of writing lasts, in milliseconds: somebody who looks back looks for an hour or a day, not for a key. */
const SPELL = 10 * 60_000;

/** The keys of rows of the past begin with this, and sort by when a spell was begun, whatever the clocks said. */
export const PAST = '~past/';

/** A spell as a row of storage, beside those of the record. */
export interface PastRow {
  readonly key: string;
  /** A `Past`, or one that is sealed. */
  readonly value: unknown;
}

/**
 * A spell of writing, as one row of the past: for each path what stood there when the spell began. Typing costs it
 * nothing: only the first change of a path is new.
 */
export class Spell {
  readonly #began = Date.now();
  readonly #was = new Map<string, Was>();
  #isKept = true;

  /** `rev`: the revision with which it begins. */
  constructor(private readonly rev: number) {}

  /** Whether what is written now still belongs to it. */
  isOn(): boolean {
    return Date.now() - this.#began < SPELL;
  }

  /** The row to write with a change; `undefined` when the one that is kept says it all. */
  row(before: KithRecord, after: KithRecord): PastRow | undefined {
    for (const { path, was } of difference(before, after)) {
      const entity = this.#was.get(path.slice(0, 2).join());
      // What came into being in this spell is taken back as a whole.
      if (this.#was.has(path.join()) || (entity && entity.was === undefined)) continue;
      this.#was.set(path.join(), { path, was });
      this.#isKept = false;
    }
    if (this.#isKept) return undefined;
    const value: Past = { at: new Date(this.#began).toISOString(), was: [...this.#was.values()] };
    return { key: PAST + String(this.rev).padStart(12, '0'), value };
  }

  /** The row was written. */
  kept(): void {
    this.#isKept = true;
  }
}
