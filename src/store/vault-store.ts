import { mergeRecords } from '../model/merge.js';
import { emptyRecord, type KithRecord } from '../model/record.js';
import { RECORD_VERSION } from '../model/schema.js';
import { ChannelTrouble, type RecordChannel } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import { withinLimit } from './limit.js';
import { readRecord } from './read-record.js';
import { readRows, rowsThatDiffer } from './rows.js';
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
      const channel = vaultChannel(vault, id);
      try {
        const { record, setAside, head, version } = await withinLimit(readRecord(vault, id), channel.hint);
        signal?.throwIfAborted();
        // Only now: what comes too late to be shown has not been seen, and the first exchange reads it.
        channel.known = head?.rev ?? 0;
        return openSession(record, { channel, setAside, newer: version > RECORD_VERSION });
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

interface VaultChannel extends RecordChannel {
  /** The revision that this page has seen. */
  known: number;
  readonly hint: () => void;
}

function vaultChannel(vault: Vault, id: string): VaultChannel {
  let spell: Spell | undefined;
  // Before anything is loaded: what arrives in between is read as soon as there is a session.
  let isNews = false;
  let hinted = () => {
    isNews = true;
  };
  const hint = () => hinted();
  const { tell, stop } = vault.watch(id, hint);

  /** Writes what is new here. Answers what others wrote meanwhile, or what there is to read where there is nothing to write. */
  const swap = async (known: number, theirs: KithRecord, merged: KithRecord): Promise<Contents | undefined> => {
    const rev = known + 1;
    const rows = rowsThatDiffer(theirs, merged, rev);
    if (rows.length === 0) return vault.read(id, known);
    const isNew = !spell?.isOn();
    if (isNew) spell = new Spell(rev);
    const head = { id, rev, version: RECORD_VERSION, name: merged.about.name ?? '', at: new Date().toISOString() };
    const news = await vault.write(known, { head, rows, past: spell!.row(theirs, merged) });
    if (news) return news;
    spell!.kept();
    channel.known = rev;
    tell();
    // What nobody waits for: where it fails, nothing is lost but room or time.
    if (isNew) void beside().then(({ tidy }) => tidy(vault, id)).catch(() => {});
    return undefined;
  };

  const channel: VaultChannel = {
    known: 0,
    durable: vault.durable,
    hint,

    async exchange(base, mine) {
      // What was read counts as seen when all of it has worked: where a write fails, it is read again with the next exchange.
      let [known, theirs, merged] = [channel.known, base, mine];
      for (;;) {
        const news = await swap(known, theirs, merged);
        if (!news) return merged;
        const { head, rows } = news;
        if (!head && known > 0) throw new ChannelTrouble('cleared');
        if (head && head.version > RECORD_VERSION) throw new ChannelTrouble('newer');
        if (!head || head.rev === known) {
          channel.known = known;
          return merged;
        }
        known = head.rev;
        spell = undefined;
        theirs = readRows(theirs, rows).record;
        merged = mergeRecords(base, mine, theirs);
      }
    },

    past: async () => (await beside()).readPast(vault, id),
    onHint(callback) {
      hinted = callback;
      if (isNews) callback();
    },
    startAgain() {
      channel.known = 0;
      spell = undefined;
    },
    close: stop,
  };
  return channel;
}
