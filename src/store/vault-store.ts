import { mergeRecords } from '../model/merge.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { ChannelTrouble, type RecordChannel } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import { withinLimit } from './limit.js';
import { readRows, rowsThatDiffer, type ReadRecord, type Row } from './rows.js';
import { Spell } from './spell.js';
import type { Contents, Vault, VaultStore } from './vault.js';

/**
 * A store on a vault: one row per entity, so that two tabs which write at once both keep their words. Each exchange writes
 * only where nobody else has since; else it reads what they wrote, merges, and tries again.
 */
export function vaultStore(vault: Vault): VaultStore {
  return {
    vault,

    async open(id, { signal } = {}) {
      signal?.throwIfAborted();
      const state: State = { known: 0 };
      const channel = vaultChannel(vault, id, state);
      const load = async () => {
        const { head, rows } = await vault.read(id, 0);
        state.known = head?.rev ?? 0;
        const version = head?.version ?? RECORD_VERSION;
        const read = version < RECORD_VERSION ? await readOlder(id, version, rows) : readRows(emptyRecord(id), rows);
        return { ...read, newer: version > RECORD_VERSION };
      };
      try {
        const { record, setAside, newer } = await withinLimit(load(), channel.hint);
        signal?.throwIfAborted();
        return openSession(record, { channel, setAside, newer });
      } catch (error) {
        if (!signal?.aborted)
          return openSession(emptyRecord(id), { channel, trouble: error instanceof ChannelTrouble ? error.reason : 'failed' });
        channel.close();
        throw signal.reason;
      }
    },

    list: async () => (await beside()).listRecords(vault),
    remove: async (id) => (await vault.shelf()).remove(id),
  };
}

/** Comes with the first thing that is written, or when somebody looks back or along the shelf. */
const beside = () => import('./beside.js');

/** Only once, after the library has changed: on a page that has just loaded it. */
const readOlder = async (id: string, version: number, rows: readonly Row[]): Promise<ReadRecord> =>
  (await import('./older-rows.js')).readOlderRows(id, version, rows);

interface State {
  /** The revision that this page has seen. */
  known: number;
}

function vaultChannel(vault: Vault, id: string, state: State): RecordChannel & { readonly hint: () => void } {
  let spell: Spell | undefined;
  let hinted: (() => void) | undefined;
  const hint = () => hinted?.();
  // Before anything is loaded: what arrives in between is read with the first exchange.
  const { tell, stop } = vault.watch(id, hint);

  /** Writes what is new here. Answers what others wrote meanwhile, or what there is to read where there is nothing to write. */
  const swap = async (known: number, theirs: KithRecord, merged: KithRecord): Promise<Contents | undefined> => {
    const rev = known + 1;
    const rows = rowsThatDiffer(theirs, merged, rev);
    if (rows.length === 0) return vault.read(id, known);
    const isNew = !spell?.isOn();
    if (isNew) spell = new Spell(rev);
    const head = { id, rev, version: RECORD_VERSION, name: merged.about.name ?? '', at: new Date().toISOString() };
    const past = spell!.row(theirs, merged);
    const news = await vault.write(known, { head, rows, past });
    if (news) return news;
    spell!.kept();
    state.known = rev;
    tell();
    if (isNew) void beside().then(({ compactPast }) => compactPast(vault, id), () => {});
    return undefined;
  };

  return {
    durable: vault.durable,
    hint,

    async exchange(base, mine) {
      // What was read counts as seen when all of it has worked: where a write fails, it is read again with the next exchange.
      let [known, theirs, merged] = [state.known, base, mine];
      for (;;) {
        const news = await swap(known, theirs, merged);
        if (!news) return merged;
        const { head, rows } = news;
        if (!head && known > 0) throw new ChannelTrouble('cleared');
        if (head && head.version > RECORD_VERSION) throw new ChannelTrouble('failed');
        if (!head || head.rev === known) {
          state.known = known;
          return merged;
        }
        known = head.rev;
        spell = undefined;
        theirs = readRows(theirs, rows).record;
        merged = mergeRecords(base, mine, theirs);
      }
    },

    past: async () => (await beside()).readPast(vault, id),
    onHint: (callback) => void (hinted = callback),
    startAgain() {
      state.known = 0;
      spell = undefined;
    },
    close: stop,
  };
}
