import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAlter } from '../../src/model/people.js';
import type { KithRecord } from '../../src/model/record.js';
import type { RecordSession, SessionEvent } from '../../src/session/session.js';
import { deviceStore } from '../../src/store/device.js';
import { encrypted } from '../../src/store/encrypted.js';
import { restStore } from '../../src/store/rest.js';
import type { RecordStore } from '../../src/store/store.js';
import { together } from '../../src/store/together.js';
import { faults, ReferenceServer } from '../helpers/reference-server.js';
import { storeContract, until } from './contract.js';

let server: ReferenceServer;
let count = 0;
const sessions: RecordSession[] = [];

/** A device of its own, before anybody wrote on it. */
const newDevice = () => `together-${count++}`;
const on = (device: string) => together(deviceStore({ name: device }), restStore({ url: server.url, limit: 200, poll: 20 }));
const open = async (store: RecordStore) => {
  const session = await store.open('r');
  sessions.push(session);
  return session;
};
const add = (session: RecordSession, id: string) =>
  session.edit((draft) => void (draft.people[id] = { id, order: 'a0', name: id }));
const remove = (session: RecordSession, id: string) => session.edit((draft) => void delete draft.people[id]);
const idsIn = (record: KithRecord | undefined) => Object.keys(record?.people ?? {}).sort();

beforeEach(async () => {
  server = await ReferenceServer.start();
});
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.close()));
  await server.stop();
  vi.restoreAllMocks();
});

storeContract('device and rest together', () => ({ store: on(newDevice()), again: () => on(newDevice()) }));

describe('a device and a server together', () => {
  it('says kept, and that it goes elsewhere, where nothing is in the way (the control)', async () => {
    const session = await open(on(newDevice()));
    add(session, 'len');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'saved', elsewhere: true });
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });

  it('lists each record once, and nothing of its own', async () => {
    const device = newDevice();
    const session = await open(on(device));
    session.edit((draft) => void (draft.about.name = 'Winston'));
    await session.settled();
    expect((await on(device).list!()).map(({ id, name }) => [id, name])).toEqual([['r', 'Winston']]);
    server.fault = faults.reset();
    expect((await on(device).list!()).map(({ id }) => id)).toEqual(['r']);
    server.fault = undefined;
    expect((await on(newDevice()).list!()).map(({ id }) => id)).toEqual(['r']);
  });

  it('takes over what others wrote as theirs, which nobody here can undo, also where it is to be read only', async () => {
    const [one, other] = [await open(on(newDevice())), await open(on(newDevice()))];
    other.readonly = true;
    const heard: SessionEvent[] = [];
    other.subscribe((event) => void heard.push(event));
    add(one, 'len');
    await until(other, () => idsIn(other.record).length === 1);
    expect(heard.filter(({ type }) => type === 'change')).toMatchObject([{ source: 'elsewhere' }]);
    expect(other.undoable).toBeUndefined();
    expect(other.status.state).toBe('read-only');
    expect(add(other, 'marcia')).toBeUndefined();
  });

  it('removes a record in both places, and in neither where one cannot be reached', async () => {
    const device = newDevice();
    const session = await on(device).open('r');
    add(session, 'len');
    await session.close();
    server.fault = faults.reset();
    await expect(on(device).remove('r')).rejects.toMatchObject({ reason: 'offline' });
    expect(await deviceStore({ name: device }).list!()).toHaveLength(1);
    server.fault = undefined;
    await on(device).remove('r');
    expect(server.held.size).toBe(0);
    expect(await deviceStore({ name: device }).list!()).toEqual([]);
    expect(idsIn((await open(on(device))).record)).toEqual([]);
  });
});

describe('a device and a server together, without a signal', () => {
  /** Len is known to both, and then the signal goes. */
  const afterwards = async (device = newDevice()) => {
    const before = await on(device).open('r');
    add(before, 'len');
    await before.close();
    server.fault = faults.reset();
    return { device, session: await open(on(device)) };
  };

  it('opens what the device has, says “no signal, kept on this device”, and passes it on later', async () => {
    const { session } = await afterwards();
    expect(idsIn(session.record)).toEqual(['len']);
    add(session, 'marcia');
    await session.settled();
    expect(session.status.state).toBe('offline');
    expect(session.status.reason).toBeUndefined();
    server.fault = undefined;
    session.retry();
    await until(session, () => session.status.state === 'saved');
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('loses nothing when the page is loaded again without a signal', async () => {
    const { device, session } = await afterwards();
    add(session, 'marcia');
    await session.close();
    const again = await open(on(device));
    expect(idsIn(again.record)).toEqual(['len', 'marcia']);
    server.fault = undefined;
    again.retry();
    await until(again, () => again.status.state === 'saved');
    await again.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('still knows after a reload what was removed here, and what was removed there', async () => {
    const { device, session } = await afterwards();
    server.fault = undefined;
    session.retry();
    add(session, 'marcia');
    add(session, 'errol');
    await session.settled();
    await until(session, () => session.status.state === 'saved');
    await session.settled();
    server.fault = faults.reset();
    remove(session, 'len');
    await session.close();
    // Meanwhile, on another device.
    server.fault = undefined;
    const other = await on(newDevice()).open('r');
    remove(other, 'marcia');
    await other.close();
    expect(idsIn(server.record('r'))).toEqual(['errol', 'len']);
    const again = await open(on(device));
    await again.settled();
    expect(idsIn(again.record)).toEqual(['errol']);
    expect(idsIn(server.record('r'))).toEqual(['errol']);
  });

  it('keeps both versions of what was written here and there meanwhile', async () => {
    const { session } = await afterwards();
    session.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    await session.settled();
    server.fault = undefined;
    const other = await open(on(newDevice()));
    other.edit((draft) => changeAlter(draft, 'len', { about: 'next to mine' }));
    await other.settled();
    session.retry();
    await until(session, () => session.conflicts.length === 1);
    const [conflict] = session.conflicts;
    expect([conflict!.shown, ...conflict!.others].sort()).toEqual(['next to mine', 'plot 14']);
  });

  it('asks for a sign-in, and goes on when it is told', async () => {
    const { session } = await afterwards();
    server.fault = faults.says(401);
    session.retry();
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'signed-out' });
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });
});

describe('a device and a server together, when one of them has lost the record', () => {
  const known = async (device: string) => {
    const session = await on(device).open('r');
    add(session, 'len');
    await session.close();
  };

  it('says so when it was removed there, keeps it here, and brings it back when asked', async () => {
    const device = newDevice();
    await known(device);
    server.held.clear();
    const session = await open(on(device));
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'cleared' });
    expect(idsIn(session.record)).toEqual(['len']);
    expect(server.held.size).toBe(0);
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });

  it('fetches it again when it was removed here only', async () => {
    const device = newDevice();
    await known(device);
    await deviceStore({ name: device }).remove('r');
    const session = await open(on(device));
    expect(idsIn(session.record)).toEqual(['len']);
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });

  it('removes nothing there because the device could not be read', async () => {
    const device = newDevice();
    await known(device);
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const session = await open(on(device));
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'memory', reason: 'denied' });
    expect(idsIn(session.record)).toEqual(['len', 'marcia']);
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('agrees on nothing that the device could not keep', async () => {
    const device = newDevice();
    await known(device);
    const session = await open(on(device));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value: { id?: string; record?: string }) {
      if ((value.record ?? value.id) === 'r') throw new DOMException('full', 'QuotaExceededError');
      return put.call(this, value);
    });
    const other = await open(on(newDevice()));
    add(other, 'marcia');
    await until(session, () => idsIn(session.record).length === 2);
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'full' });
    await session.close();
    vi.restoreAllMocks();
    const again = await open(on(device));
    await again.settled();
    expect(idsIn(again.record)).toEqual(['len', 'marcia']);
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });
});

describe('an encrypted device and a server together', () => {
  it('is behind the passphrase, and lets go of everything when it is locked', async () => {
    const store = together(encrypted(deviceStore({ name: newDevice() })), restStore({ url: server.url, poll: 10 }));
    expect(store.isOpen).toBe(false);
    await store.begin('correct horse battery staple');
    expect(store.isOpen).toBe(true);
    const session = await open(store);
    add(session, 'len');
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len']);
    await store.lock();
    const asked = server.asked.length;
    server.held.clear();
    await new Promise<void>((resolve) => server.server.close(() => resolve()));
    expect(server.asked.length).toBe(asked);
    expect(store.isOpen).toBe(false);
  });
});
