import { applyPatches, invert, isSame, valueAt, type Patch } from '../model/patches.js';
import type { KithRecord } from '../model/record.js';
import type { Change, EditOptions } from './session.js';

const BURST = 2000;
const DEEPEST = 500;

interface Entry extends Change {
  readonly burst?: string;
  readonly time: number;
}

/** Undo and redo of one session: its own changes only, coalesced by burst. Somebody else's later words are left alone. */
export class History {
  #past: Entry[] = [];
  #future: Entry[] = [];

  constructor(private readonly now: () => number) {}

  get undoable(): Change | undefined {
    return this.#past.at(-1);
  }
  get redoable(): Change | undefined {
    return this.#future.at(-1);
  }

  remember(patches: readonly Patch[], { what = '', burst }: EditOptions): void {
    const time = this.now();
    const last = this.#past.at(-1);
    const goesOn = burst && last?.burst === burst && time - last.time < BURST;
    this.#future = [];
    if (goesOn) this.#past.pop();
    this.#past.push({ patches: goesOn ? [...last.patches, ...patches] : patches, what, burst, time });
    if (this.#past.length > DEEPEST) this.#past.shift();
  }

  /** The record with the last change taken back, or brought back. `skipped`: all of it has since been written over. */
  step(direction: 'undo' | 'redo', record: KithRecord): { record: KithRecord; change: Change; skipped: boolean } | undefined {
    const [from, to] = direction === 'undo' ? [this.#past, this.#future] : [this.#future, this.#past];
    const entry = from.pop();
    if (!entry) return undefined;
    const wanted = direction === 'undo' ? invert(entry.patches) : entry.patches;
    let next = record;
    for (const patch of wanted) if (isSame(valueAt(next, patch.path), patch.was)) next = applyPatches(next, [patch]);
    const skipped = next === record;
    if (!skipped) to.push({ ...entry, burst: undefined });
    return { record: next, change: entry, skipped };
  }
}
