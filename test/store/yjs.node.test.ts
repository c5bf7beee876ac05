import 'fake-indexeddb/auto';
import { WebSocket } from 'ws';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { changeAlter } from '../../src/model/people.js';
import type { RecordSession } from '../../src/session/session.js';
import { deviceStore } from '../../src/store/device.js';
import type { RecordStore } from '../../src/store/store.js';
import { together } from '../../src/store/together.js';
import { yjsStore, type YjsOptions } from '../../src/store/yjs.js';
import { Table } from '../helpers/table.js';
import { storeContract, until } from './contract.js';

// Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

let table: Table;
let count = 0;
const sessions: RecordSession[] = [];

beforeAll(async () => {
  table = await Table.start();
}, 30_000);
afterAll(() => table.stop());
afterEach(async () => {
  table.mend();
  table.databaseAnswers = true;
  await Promise.all(sessions.splice(0).map((session) => session.close()));
  vi.restoreAllMocks();
});

const oneNode = () => table.urls[0]!;
const open = async (store: RecordStore, id = 'r') => {
  const session = await store.open(id);
  sessions.push(session);
  return session;
};
/** A table at which nobody has sat yet. */
const newTable = () => {
  const name = `table-${count++}`;
  return (more: Partial<YjsOptions> = {}) => yjsStore({ url: table.url, documentName: (id) => `${name}/${id}`, ...more });
};
const add = (session: RecordSession, id: string) =>
  session.edit((draft) => void (draft.people[id] = { id, order: 'a0', name: id }));
const idsIn = ({ record }: RecordSession) => Object.keys(record.people).sort();
const has = (session: RecordSession, ...ids: string[]) => until(session, () => ids.every((id) => id in session.record.people));

/** What one node promises; that another hears of it, a moment later, has tests of its own below. */
const newTableOnOneNode = () => {
  const at = newTable();
  return () => at({ url: oneNode() });
};

storeContract(
  'yjs',
  () => {
    const at = newTableOnOneNode();
    return { store: at(), again: at };
  },
  { lists: false },
);
storeContract('device and yjs together', () => {
  const at = newTableOnOneNode();
  const device = () => deviceStore({ name: `yjs-${count++}` });
  return { store: together(device(), at()), again: () => together(device(), at()) };
});

describe('two devices at one table', () => {
  it('are on two nodes, and see what the other writes', async () => {
    const at = newTable();
    const [one, other] = [await open(at({ url: table.urls[0]! })), await open(at({ url: table.urls[1]! }))];
    add(one, 'len');
    await has(other, 'len');
    add(other, 'marcia');
    await has(one, 'marcia');
    expect(one.status).toMatchObject({ state: 'saved', elsewhere: true });
  });

  it('see who else is here, by the names that they gave, until they go', async () => {
    const table = newTable();
    // Across nodes somebody who has gone is missed after half a minute.
    const at = (more: Partial<YjsOptions>) => table({ url: oneNode(), ...more });
    const one = await open(at({ name: 'Winston' }));
    expect(one.status.others).toEqual([]);
    const priya = await at({ name: 'Priya' }).open('r');
    const nameless = await at({}).open('r');
    await until(one, () => one.status.others?.includes('Priya') === true);
    expect(one.status.others).toEqual(['Priya']);
    expect(priya.status.others).toEqual(['Winston']);
    await Promise.all([priya.close(), nameless.close()]);
    await until(one, () => one.status.others?.length === 0);
  });

  it('keep both versions where both change the same words without a signal', async () => {
    const at = newTable();
    const [one, other] = [await open(at()), await open(at())];
    add(one, 'len');
    await has(other, 'len');
    table.cut();
    await until(one, () => one.status.reason === 'offline');
    await until(other, () => other.status.reason === 'offline');
    one.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    one.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14, by the gate' }));
    other.edit((draft) => changeAlter(draft, 'len', { about: 'next to mine' }));
    other.edit((draft) => changeAlter(draft, 'len', { near: 'walk' }));
    table.mend();
    one.retry();
    other.retry();
    for (const session of [one, other]) await until(session, () => session.conflicts.length === 1);
    await until(one, () => one.record.people['len']?.near === 'walk');
    const [{ shown, others }] = one.conflicts as [(typeof one.conflicts)[number]];
    expect([shown, ...others].sort()).toEqual(['next to mine', 'plot 14, by the gate']);
    expect(other.record).toEqual(one.record);
  });

  it('bring back whole whom one removed while the other wrote of them', async () => {
    const at = newTable();
    const [one, other] = [await open(at()), await open(at())];
    add(one, 'len');
    await has(other, 'len');
    table.cut();
    await until(one, () => one.status.reason === 'offline');
    await until(other, () => other.status.reason === 'offline');
    one.edit((draft) => void delete draft.people['len']);
    other.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    table.mend();
    one.retry();
    other.retry();
    await until(one, () => one.record.people['len']?.about === 'plot 14');
    expect(one.record.people['len']).toMatchObject({ name: 'len', about: 'plot 14' });
  });
});

describe('a node that is killed in the middle of an edit', () => {
  it.each([{ kills: false }, { kills: true }])('costs nothing of what was written: $kills', async ({ kills }) => {
    const at = newTable();
    const [one, other] = [await open(at()), await open(at())];
    for (let number = 0; number < 40; number++) {
      add(number % 2 ? one : other, `p${number}`);
      if (kills && number === 20) await table.kill(0);
    }
    if (kills) await table.startAnother();
    const all = Array.from({ length: 40 }, (_, number) => `p${number}`);
    for (const session of [one, other]) {
      session.retry();
      await has(session, ...all);
      await until(session, () => session.status.state === 'saved');
    }
    await has(await open(at()), ...all);
  }, 20_000);
});

describe('a database that does not answer', () => {
  it('lets nobody write in an empty document over the one that is stored', async () => {
    const at = newTable();
    const name = `table-${count - 1}/r`;
    const before = await at().open('r');
    add(before, 'len');
    await before.settled();
    await before.close();
    await vi.waitFor(() => expect(table.stored(name)).toBeDefined());
    // Another record stands for the one that nobody has open any more: the nodes have let go of it.
    const stored = table.stored(name)!;
    await restartNodes();
    table.databaseAnswers = false;
    const session = await open(at({ limit: 1000 }));
    expect(session.status.state).toBe('memory');
    expect(session.status.reason).toBe('offline');
    add(session, 'marcia');
    await session.settled();
    expect(session.status.state).toBe('memory');
    expect(table.stored(name)).toEqual(stored);

    table.databaseAnswers = true;
    session.retry();
    await has(session, 'len', 'marcia');
    await until(session, () => session.status.state === 'saved');
    await has(await open(at()), 'len', 'marcia');
  }, 20_000);

  async function restartNodes(): Promise<void> {
    await table.startAnother();
    await table.startAnother();
    await table.kill(0);
    await table.kill(0);
  }
});

describe('together with the device', () => {
  it('keeps what is written without a signal through a reload, and passes it on later', async () => {
    const at = newTable();
    const device = deviceStore({ name: `yjs-${count++}` });
    const first = await together(device, at()).open('r');
    add(first, 'len');
    await first.settled();
    await first.close();
    table.cut();
    const second = await together(device, at({ limit: 500 })).open('r');
    add(second, 'marcia');
    await second.settled();
    expect(second.status).toMatchObject({ state: 'offline', elsewhere: true });
    await second.close();
    table.mend();
    const third = await open(together(device, at()));
    await third.settled();
    expect(idsIn(third)).toEqual(['len', 'marcia']);
    await has(await open(at()), 'len', 'marcia');
  });
});

describe('somebody who is not let in', () => {
  it('holds what is written, asks for a sign-in once, and goes on', async () => {
    const at = newTable();
    let token = 'wrong';
    let signIn = () => {};
    const asked = vi.fn(() => new Promise<void>((resolve) => (signIn = resolve)));
    const session = await open(at({ token: () => token, onSignIn: asked }));
    expect(session.status.reason).toBe('signed-out');
    add(session, 'len');
    await session.settled();
    expect(session.status.reason).toBe('signed-out');
    expect(asked).toHaveBeenCalledTimes(1);
    token = 'right';
    signIn();
    await until(session, () => session.status.state === 'saved');
    await has(await open(at()), 'len');
  });

  it('is not asked where the token is good (the control)', async () => {
    const asked = vi.fn();
    const session = await open(newTable()({ token: 'right', onSignIn: asked }));
    expect(session.status.state).toBe('saved');
    expect(asked).not.toHaveBeenCalled();
  });
});
