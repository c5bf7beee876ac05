import { expect } from '@open-wc/testing';
import { addPerson, changeAlter } from '../../src/model/people.js';
import { deviceStore } from '../../src/store/device.js';
import { storeContract, until } from './contract.js';
import { pastContract } from './past-contract.js';

let count = 0;
const freshName = () => `kith-test-${Date.now()}-${count++}`;

const make = () => {
  const name = freshName();
  return { store: deviceStore({ name }), again: () => deviceStore({ name }) };
};
storeContract('device', make);
pastContract('device', make);

const names = (session: { readonly record: { readonly people: Readonly<Record<string, { readonly name: string }>> } }) =>
  Object.values(session.record.people).map(({ name }) => name);

/** The raw database, as a fault or another program would reach it. */
function raw(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
const ended = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

describe('the device store, when things go wrong', () => {
  it('says saved, and when, where nothing goes wrong (the control)', async () => {
    const session = await deviceStore({ name: freshName() }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.settled();
    expect(session.status.state).to.equal('saved');
    expect(session.status.at).to.be.instanceOf(Date);
    await session.close();
  });

  const withIndexedDB = async (stand: Partial<IDBFactory>, act: () => Promise<void>) => {
    const there = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB') ?? Object.getOwnPropertyDescriptor(Window.prototype, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { configurable: true, value: stand });
    try {
      await act();
    } finally {
      delete (globalThis as { indexedDB?: unknown }).indexedDB;
      if (there && !('indexedDB' in globalThis)) Object.defineProperty(globalThis, 'indexedDB', there);
    }
  };

  it('says only in memory when storage is denied, and takes words all the same', async () => {
    const denied = { open: () => { throw new DOMException('no', 'SecurityError'); } } as Partial<IDBFactory>;
    await withIndexedDB(denied, async () => {
      const session = await deviceStore({ name: freshName() }).open('r');
      expect(session.status).to.include({ state: 'memory', reason: 'denied' });
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.settled();
      expect(names(session)).to.deep.equal(['Len']);
      expect(session.status.state).to.equal('memory');
      await session.close();
    });
  });

  it('says only in memory after two seconds when storage does not answer', async function () {
    this.timeout(10_000);
    const hanging = { open: () => new EventTarget() as unknown as IDBOpenDBRequest } as Partial<IDBFactory>;
    await withIndexedDB(hanging, async () => {
      const session = await deviceStore({ name: freshName() }).open('r');
      expect(session.status).to.include({ state: 'memory', reason: 'slow' });
      await session.close();
    });
  });

  it('keeps the words in memory when storage is full, and keeps them once there is room', async () => {
    const session = await deviceStore({ name: freshName() }).open('r');
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.settled();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(session.status).to.include({ state: 'problem', reason: 'full' });
    expect(names(session)).to.deep.equal(['Len']);
    session.retry();
    await session.settled();
    expect(session.status.state).to.equal('saved');
    await session.close();
  });

  it('says so when the device was cleared meanwhile, and keeps everything again when asked', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.settled();
    const db = await raw(name);
    const transaction = db.transaction(['heads', 'rows'], 'readwrite');
    transaction.objectStore('heads').clear();
    transaction.objectStore('rows').clear();
    await ended(transaction);
    db.close();
    session.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
    await session.settled();
    expect(session.status).to.include({ state: 'problem', reason: 'cleared' });
    expect(names(session)).to.deep.equal(['Len', 'Marcia']);
    session.retry();
    await session.settled();
    const again = await deviceStore({ name }).open('r');
    expect(names(again).sort()).to.deep.equal(['Len', 'Marcia']);
    await session.close();
    await again.close();
  });

  it('sets a row that cannot be read aside, opens the rest, and leaves the row as it is', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => {
      draft.people['len'] = { id: 'len', order: 'a0', name: 'Len' };
      draft.people['marcia'] = { id: 'marcia', order: 'a1', name: 'Marcia' };
    });
    await session.close();
    const db = await raw(name);
    const broken = { record: 'r', key: 'people/marcia', rev: 1, value: { id: 'marcia', name: 7 } };
    const transaction = db.transaction(['rows'], 'readwrite');
    transaction.objectStore('rows').put(broken);
    await ended(transaction);
    const again = await deviceStore({ name }).open('r');
    expect(names(again)).to.deep.equal(['Len']);
    expect(again.status.setAside).to.equal(1);
    expect(again.setAside).to.have.length(1);
    expect(again.setAside[0]).to.deep.include({ key: 'people/marcia', value: broken.value });
    again.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    await again.close();
    const read = db.transaction(['rows']).objectStore('rows').get(['r', 'people/marcia']);
    await new Promise((resolve) => (read.onsuccess = resolve));
    expect(read.result).to.deep.equal(broken);
    db.close();
  });

  it('opens a record of a newer version to be read, and never writes over it', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.close();
    const db = await raw(name);
    const transaction = db.transaction(['heads'], 'readwrite');
    transaction.objectStore('heads').put({ id: 'r', rev: 9, version: 99, name: '', at: '' });
    await ended(transaction);
    db.close();
    const again = await deviceStore({ name }).open('r');
    expect(again.status).to.include({ state: 'read-only', reason: 'newer' });
    expect(names(again)).to.deep.equal(['Len']);
    expect(again.edit((draft) => void addPerson(draft, { name: 'Marcia' }))).to.equal(undefined);
    await again.close();
  });

  it('catches up with what another tab wrote even when no hint ever arrived', async () => {
    const name = freshName();
    const [one, other] = [await deviceStore({ name }).open('r'), await deviceStore({ name }).open('r')];
    const post = BroadcastChannel.prototype.postMessage;
    BroadcastChannel.prototype.postMessage = () => {};
    try {
      one.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await one.settled();
      other.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
      await other.settled();
    } finally {
      BroadcastChannel.prototype.postMessage = post;
    }
    expect(names(other).sort()).to.deep.equal(['Len', 'Marcia']);
    await one.close();
    await other.close();
  });

  it('loses none of two hundred edits from two tabs at once', async function () {
    this.timeout(20_000);
    const name = freshName();
    const [one, other] = [await deviceStore({ name }).open('r'), await deviceStore({ name }).open('r')];
    for (let at = 0; at < 100; at++) {
      one.edit((draft) => void addPerson(draft, { name: `one ${at}` }));
      other.edit((draft) => void addPerson(draft, { name: `other ${at}` }));
      if (at % 10 === 0) await one.settled();
    }
    await until(one, () => names(one).length === 200);
    await until(other, () => names(other).length === 200);
    await one.close();
    await other.close();
    const again = await deviceStore({ name }).open('r');
    expect(new Set(names(again)).size).to.equal(200);
    await again.close();
  });
});
