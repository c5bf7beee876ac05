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

  /** What a tab with another version of the library writes, told as it tells it. */
  async function writtenBy(version: number, name: string, rev: number): Promise<void> {
    const db = await raw(name);
    const transaction = db.transaction(['heads', 'rows'], 'readwrite');
    transaction.objectStore('heads').put({ id: 'r', rev, version, name: '', at: '' });
    transaction.objectStore('rows').put({ record: 'r', key: 'people/siân', rev, value: { id: 'siân', order: 'a5', name: 'Siân' } });
    await ended(transaction);
    db.close();
    const channel = new BroadcastChannel(`${name}/r`);
    channel.postMessage('written');
    channel.close();
  }
  async function everythingIn(name: string): Promise<unknown> {
    const db = await raw(name);
    const transaction = db.transaction(['heads', 'rows']);
    const tables = ['heads', 'rows'].map((table) => transaction.objectStore(table).getAll());
    await ended(transaction);
    db.close();
    return tables.map(({ result }) => result as unknown);
  }

  it('takes in what a tab with the same version writes meanwhile (the control)', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.settled();
    await writtenBy(1, name, 2);
    await until(session, () => names(session).includes('Siân'));
    expect(session.status.state).to.equal('saved');
    await session.close();
  });

  it('writes nothing over what a tab with a newer version has written meanwhile, says so, and keeps the words on the page', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.settled();
    await writtenBy(99, name, 2);
    await until(session, () => session.status.reason === 'newer');
    const before = await everythingIn(name);
    session.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
    await session.settled();
    session.retry();
    await session.settled();
    expect(session.status).to.include({ state: 'problem', reason: 'newer' });
    expect(names(session)).to.deep.equal(['Len', 'Marcia']);
    expect(await everythingIn(name)).to.deep.equal(before);
    await session.close();
  });

  it('steps aside for a newer library that changes the database, says so, and keeps the words on the page', async () => {
    const name = freshName();
    const session = await deviceStore({ name }).open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await session.settled();
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => resolve(request.result);
      request.onblocked = () => reject(new Error('The older page does not let go.'));
    });
    expect(newer.version).to.equal(2);
    session.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
    await session.settled();
    expect(session.status).to.include({ state: 'problem', reason: 'newer' });
    expect(names(session)).to.deep.equal(['Len', 'Marcia']);
    newer.close();
    await session.close();
    const again = await deviceStore({ name }).open('r');
    expect(again.status).to.include({ state: 'memory', reason: 'newer' });
    await again.close();
  });

  it('would not be let go of by a page that does not step aside (the control)', async () => {
    const name = freshName();
    await (await deviceStore({ name }).open('r')).close();
    const stubborn = await raw(name);
    const blocked = await new Promise<boolean>((resolve) => {
      const request = indexedDB.open(name, 2);
      request.onsuccess = () => resolve(false);
      request.onblocked = () => {
        resolve(true);
        request.onsuccess = () => request.result.close();
      };
    });
    stubborn.close();
    expect(blocked).to.equal(true);
  });

  it('goes on in memory while another page blocks the database, and keeps everything when it lets go', async function () {
    this.timeout(10_000);
    const name = freshName();
    await (await deviceStore({ name }).open('r')).close();
    const stubborn = await raw(name);
    const deleted = new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    const session = await deviceStore({ name }).open('r');
    expect(session.status).to.include({ state: 'memory', reason: 'slow' });
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    expect(names(session)).to.deep.equal(['Len']);
    stubborn.close();
    await deleted;
    await until(session, () => session.status.state === 'saved');
    const again = await deviceStore({ name }).open('r');
    expect(names(again)).to.deep.equal(['Len']);
    await again.close();
    await session.close();
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
