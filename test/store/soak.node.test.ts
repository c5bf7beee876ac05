import { describe, expect, it } from 'vitest';
import { ChannelTrouble } from '../../src/session/channel.js';
import type { RecordSession, Trouble } from '../../src/session/session.js';
import { memoryStore } from '../../src/store/memory.js';
import type { RecordStore } from '../../src/store/store.js';
import { together } from '../../src/store/together.js';
import { vaultStore } from '../../src/store/vault-store.js';
import type { Vault } from '../../src/store/vault.js';
import type { Whole } from '../../src/store/whole.js';

const EDITS = 20_000;
const OWN_SLOTS = 25;
const SHARED_SLOTS = 20;

/** Numbers that are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

interface Faults {
  /** Of a thousand reads and writes, how many fail. */
  rate: number;
  count: number;
  /** How often a record was read from what is kept as a whole. */
  wholes: number;
}

/** A vault that now and then fails before it does anything, or does it and is slow to say so. */
function flaky(vault: Vault, faults: Faults, random: (below: number) => number, troubles: readonly Trouble[]): Vault {
  const maybe = async <T>(work: () => Promise<T>): Promise<T> => {
    if (random(1000) < faults.rate) {
      faults.count++;
      throw new ChannelTrouble(troubles[random(troubles.length)]!);
    }
    const answer = await work();
    for (let turns = random(4); turns > 0; turns--) await Promise.resolve();
    return answer;
  };
  const wholes = new Map<string, Whole>();
  return {
    durable: true,
    read: (id, after) =>
      maybe(async () => {
        const whole = after === undefined ? wholes.get(id) : undefined;
        if (whole) faults.wholes++;
        return { ...(await vault.read(id, after ?? whole?.rev)), whole };
      }),
    write: (after, writing) => maybe(() => vault.write(after, writing)),
    shelf: async () => ({
      ...(await vault.shelf()),
      keepWhole: (head, whole) =>
        maybe(async () => {
          if ((await vault.read(head.id, whole.rev)).head === head) wholes.set(head.id, whole);
        }),
    }),
    watch: (id, hint) => vault.watch(id, hint),
  };
}

/** What a tab wrote, in its order, and how much of it a store has said that it keeps. */
interface Tab {
  readonly store: RecordStore;
  session: RecordSession;
  readonly wrote: { readonly slot: string; readonly token: number }[];
  kept: number;
}

const aboutOf = (session: RecordSession, slot: string) => session.record.people[slot]?.about;
const tokensAt = (session: RecordSession, slot: string): unknown[] => {
  const person = session.record.people[slot];
  return [person?.about, ...(person?.versions?.['about'] ?? [])];
};

async function acknowledge(tab: Tab): Promise<void> {
  const written = tab.wrote.length;
  await tab.session.settled();
  if (!tab.session.status.reason || tab.session.status.state === 'offline') tab.kept = Math.max(tab.kept, written);
}

async function soak(random: (below: number) => number, faults: Faults, meet: boolean): Promise<{ tabs: Tab[]; alive: Map<string, Set<number>> }> {
  const remote = vaultStore(flaky(memoryStore().vault, faults, random, ['offline', 'failed']));
  const devices = (meet ? [0, 1] : [0]).map(() => vaultStore(flaky(memoryStore().vault, faults, random, ['full', 'failed'])));
  const tabs: Tab[] = [];
  for (const device of [...devices, ...devices]) {
    const store = meet ? together(device, remote) : device;
    tabs.push({ store, session: await store.open('r'), wrote: [], kept: 0 });
  }
  /** For each slot that all write to, what nobody who had seen it has written over. */
  const alive = new Map<string, Set<number>>();
  for (let token = 1; token <= EDITS; token++) {
    const at = random(tabs.length);
    const tab = tabs[at]!;
    const isShared = random(20) === 0;
    const slot = isShared ? `shared ${random(SHARED_SLOTS)}` : `tab ${at} ${random(OWN_SLOTS)}`;
    const there = alive.get(slot) ?? new Set();
    alive.set(slot, there);
    there.delete(Number(aboutOf(tab.session, slot)));
    there.add(token);
    tab.session.edit((draft) => {
      draft.people[slot] ??= { id: slot, order: 'a0', name: slot };
      draft.people[slot].about = String(token);
    });
    tab.wrote.push({ slot, token });
    const chance = random(100);
    if (chance < 8) await acknowledge(tab);
    else if (chance === 8) tab.session.retry();
    else if (chance === 9 && random(10) === 0) {
      // The page is loaded anew, and had nothing else to do before.
      await acknowledge(tab);
      if (tab.session.status.reason) continue;
      await tab.session.close();
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
      tab.session = await tab.store.open('r');
    }
  }
  faults.rate = 0;
  for (let round = 0; round < 6; round++)
    for (const tab of tabs) {
      tab.session.retry();
      await acknowledge(tab);
    }
  return { tabs, alive };
}

describe('twenty thousand edits', () => {
  it.each([
    { name: 'in two tabs on each of two devices that meet on a server', rate: 0, least: 0, meet: true },
    { name: 'in two tabs on one device', rate: 0, least: 0, meet: false },
    { name: 'in two tabs on one device whose storage fails at random', rate: 60, least: 500, meet: false },
    { name: 'in two tabs on each of two devices, with storage and a server that fail at random', rate: 60, least: 500, meet: true },
  ])(
    'lose nothing of what was said to be kept, $name',
    async ({ rate, least, meet }) => {
      const faults = { rate, count: 0, wholes: 0 };
      const { tabs, alive } = await soak(dice(20_261_124), faults, meet);
      const [first] = tabs;
      for (const { session } of tabs) expect(session.record.people).toEqual(first!.session.record.people);
      const kept = new Set(tabs.flatMap((tab) => tab.wrote.slice(0, tab.kept).map(({ token }) => token)));
      const lost = [...alive].flatMap(([slot, tokens]) => {
        const seen = new Set(tokensAt(first!.session, slot).map(Number));
        return [...tokens].filter((token) => kept.has(token) && !seen.has(token));
      });
      console.log(`soak: ${EDITS} edits, ${kept.size} said to be kept, ${faults.count} faults, read ${faults.wholes} times as a whole, ${first!.session.conflicts.length} conflicts, ${lost.length} losses`);
      expect(lost).toEqual([]);
      expect(faults.count).toBeGreaterThanOrEqual(least);
      expect(faults.wholes).toBeGreaterThan(5);
      expect(kept.size).toBeGreaterThan(EDITS / 2);
    },
    240_000,
  );
});
