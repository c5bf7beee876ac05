import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPerson } from '../../src/model/people.js';
import { ChannelTrouble } from '../../src/session/channel.js';
import type { RecordSession } from '../../src/session/session.js';
import { memoryStore } from '../../src/store/memory.js';
import { vaultStore } from '../../src/store/vault-store.js';
import type { Vault } from '../../src/store/vault.js';

const named = ({ record }: RecordSession) => Object.values(record.people).map(({ name }) => name).sort();
const name = (session: RecordSession, who: string) => session.edit((draft) => void addPerson(draft, { name: who }));

/** What a vault does, but for `more`. */
const over = (vault: Vault, more: Partial<Vault>): Vault => ({
  durable: true,
  read: (id, after) => vault.read(id, after),
  write: (after, writing) => vault.write(after, writing),
  shelf: () => vault.shelf(),
  watch: (id, hint) => vault.watch(id, hint),
  ...more,
});

/** Two tabs that hear nothing of each other. The second tab's writes fail where `fails` says so, by their number. */
async function twoTabs(fails: (write: number) => boolean): Promise<[RecordSession, RecordSession]> {
  const { vault } = memoryStore();
  const deaf = { watch: () => ({ tell: () => {}, stop: () => {} }) };
  let writes = 0;
  const failing = over(vault, {
    ...deaf,
    async write(after, writing) {
      if (fails(++writes)) throw new ChannelTrouble('full');
      return vault.write(after, writing);
    },
  });
  return [await vaultStore(over(vault, deaf)).open('r'), await vaultStore(failing).open('r')];
}

describe('a write that comes second, and reads what was written first', () => {
  it('has both when nothing fails (the control)', async () => {
    const [one, other] = await twoTabs(() => false);
    name(one, 'Len');
    await one.settled();
    name(other, 'Marcia');
    await other.settled();
    expect(named(other)).toEqual(['Len', 'Marcia']);
  });

  it('has both even where writing the two together fails at first', async () => {
    const [one, other] = await twoTabs((write) => write === 2);
    name(one, 'Len');
    await one.settled();
    name(other, 'Marcia');
    await other.settled();
    expect(other.status).toMatchObject({ reason: 'full' });
    other.retry();
    await other.settled();
    expect(named(other)).toEqual(['Len', 'Marcia']);
    expect(other.status.state).toBe('saved');
  });
});

describe('storage that is slow to open', () => {
  afterEach(() => void vi.useRealTimers());

  /** A record that is kept already, behind a first read that waits until it is let go. */
  async function keptBehind(wait: Promise<void>): Promise<Vault> {
    const { vault } = memoryStore();
    const before = await vaultStore(vault).open('r');
    name(before, 'Len');
    await before.close();
    let reads = 0;
    return over(vault, {
      async read(id, after) {
        const contents = await vault.read(id, after);
        if (++reads === 1) await wait;
        return contents;
      },
    });
  }

  it('shows what is kept when it comes in time (the control)', async () => {
    const session = await vaultStore(await keptBehind(Promise.resolve())).open('r');
    expect(session.status.state).toBe('saved');
    expect(named(session)).toEqual(['Len']);
  });

  it('opens without it, shows it when it comes, and keeps what was written meanwhile', async () => {
    let letGo = () => {};
    const vault = await keptBehind(new Promise((resolve) => (letGo = resolve)));
    vi.useFakeTimers();
    const opening = vaultStore(vault).open('r');
    await vi.advanceTimersByTimeAsync(2000);
    const session = await opening;
    expect(session.status).toMatchObject({ state: 'memory', reason: 'slow' });
    expect(named(session)).toEqual([]);
    const came = new Promise<void>((resolve) => session.subscribe(({ type }) => type === 'change' && resolve()));
    letGo();
    await came;
    name(session, 'Marcia');
    await session.settled();
    expect(named(session)).toEqual(['Len', 'Marcia']);
    expect(named(await vaultStore(vault).open('r'))).toEqual(['Len', 'Marcia']);
  });
});

describe('while a record is being opened', () => {
  /** A vault whose first read waits, when it has read, until it is let go. */
  async function held(): Promise<{ vault: Vault; hasRead: Promise<void>; letGo: () => void; stopped: () => number; writes: () => number }> {
    const { vault } = memoryStore();
    const before = await vaultStore(vault).open('r');
    name(before, 'Len');
    await before.close();
    let letGo = () => {};
    let read = () => {};
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    const hasRead = new Promise<void>((resolve) => (read = resolve));
    let [reads, stops, writes] = [0, 0, 0];
    const slow = over(vault, {
      async read(id, after) {
        const contents = await vault.read(id, after);
        if (++reads > 1) return contents;
        read();
        await gate;
        return contents;
      },
      write(after, writing) {
        writes++;
        return vault.write(after, writing);
      },
      watch(id, hint) {
        const watch = vault.watch(id, hint);
        return { ...watch, stop: () => (stops++, watch.stop()) };
      },
    });
    return { vault: slow, hasRead, letGo, stopped: () => stops, writes: () => writes };
  }
  /** Another tab, which reads at once. */
  const another = async ({ vault, hasRead }: Awaited<ReturnType<typeof held>>) => {
    await hasRead;
    return vaultStore(vault).open('r');
  };

  it('nothing else happens (the control)', async () => {
    const { vault, letGo } = await held();
    letGo();
    expect(named(await vaultStore(vault).open('r'))).toEqual(['Len']);
  });

  it('what another tab writes is shown without anybody touching the page, and both go on', async () => {
    const made = await held();
    const opening = vaultStore(made.vault).open('r');
    const other = await another(made);
    name(other, 'Marcia');
    await other.settled();
    made.letGo();
    const session = await opening;
    await session.settled();
    expect(named(session)).toEqual(['Len', 'Marcia']);
    name(session, 'Siân');
    await session.settled();
    await other.settled();
    expect(named(other)).toEqual(['Len', 'Marcia', 'Siân']);
  });

  it('a page that goes lets go of the store, writes nothing, and hears why', async () => {
    const made = await held();
    const going = new AbortController();
    const opening = vaultStore(made.vault).open('r', { signal: going.signal });
    await made.hasRead;
    going.abort(new Error('gone'));
    made.letGo();
    await expect(opening).rejects.toThrow('gone');
    expect([made.stopped(), made.writes()]).toEqual([1, 0]);
  });
});

describe('two tabs whose clocks are a year apart', () => {
  const [EARLY, LATE] = [new Date('2025-11-26T10:00:00Z'), new Date('2026-11-26T10:00:00Z')];
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  const says = async (session: RecordSession, clock: Date, about: string) => {
    vi.setSystemTime(clock);
    session.edit((draft) => {
      draft.people['len'] ??= { id: 'len', order: 'a0', name: 'Len' };
      draft.people['len'].about = about;
    });
    await session.settled();
  };
  const open = async (store = memoryStore()) => [await store.open('r'), await store.open('r'), store] as const;

  it.each([
    ['agree on the hour (the control)', LATE, LATE],
    ['go by what was seen, where the first clock is ahead', LATE, EARLY],
    ['go by what was seen, where the second clock is ahead', EARLY, LATE],
  ])('%s', async (_, first, second) => {
    const [one, other, store] = await open();
    await says(one, first, 'plot 14');
    await other.settled();
    await says(other, second, 'plot 15');
    await one.settled();
    expect([one, other].map(({ record }) => record.people['len']?.about)).toEqual(['plot 15', 'plot 15']);
    expect(one.conflicts).toHaveLength(0);
    const moments = await (await store.open('r')).past();
    expect(moments.map(({ at }) => at.slice(0, 4))).toEqual([first, second].map((clock) => String(clock.getFullYear())));
  });

  it('keep both where neither had seen the other, whichever clock is ahead', async () => {
    for (const clocks of [[EARLY, LATE], [LATE, EARLY]] as const) {
      const [one, other] = await open();
      await says(one, LATE, 'here');
      await other.settled();
      vi.setSystemTime(clocks[0]);
      one.edit((draft) => void (draft.people['len']!.about = 'plot 14'));
      vi.setSystemTime(clocks[1]);
      other.edit((draft) => void (draft.people['len']!.about = 'plot 15'));
      for (const session of [one, other, one]) await session.settled();
      const { about, versions } = other.record.people['len']!;
      expect([about, ...(versions?.['about'] ?? [])].sort()).toEqual(['plot 14', 'plot 15']);
    }
  });
});
