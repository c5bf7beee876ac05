import { expect } from '@open-wc/testing';
import { moments } from '../../src/model/past.js';
import { addPerson } from '../../src/model/people.js';
import { KithLeaveEvent } from '../../src/session/events.js';
import type { RecordSession } from '../../src/session/session.js';
import { deviceStore } from '../../src/store/device.js';
import { encrypted, WrongPassphrase } from '../../src/store/encrypted.js';
import { memoryStore } from '../../src/store/memory.js';
import type { RecordStore } from '../../src/store/store.js';
import { storeContract } from './contract.js';
import { pastContract } from './past-contract.js';

const PASSPHRASE = 'three blue buses';
let count = 0;
const freshName = () => `kith-sealed-${Date.now()}-${count++}`;

/** Opened by whoever is first; what is asked of it waits meanwhile. */
const make = () => {
  const name = freshName();
  const open = () => {
    const store = encrypted(deviceStore({ name }));
    void store.begin(PASSPHRASE);
    return store;
  };
  return { store: open(), again: open };
};
storeContract('encrypted', make);
pastContract('encrypted', make);

const named = ({ record }: RecordSession) => Object.values(record.people).map(({ name }) => name);
const failure = (promise: Promise<unknown>): Promise<unknown> => promise.then(() => undefined, (error: unknown) => error);

async function database(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

interface SealedRow {
  readonly record: string;
  readonly key: string;
  readonly rev?: number;
  readonly value: Uint8Array;
}

async function everythingIn(name: string): Promise<{ text: string; rows: SealedRow[] }> {
  const db = await database(name);
  const transaction = db.transaction(['heads', 'rows']);
  const all = (table: string) =>
    new Promise<unknown[]>((resolve) => {
      const request = transaction.objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
    });
  const [heads, rows] = await Promise.all([all('heads'), all('rows')]);
  db.close();
  const bytes = (value: unknown): unknown => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value);
  return { text: JSON.stringify([heads, rows], (_, value) => bytes(value)), rows: rows as SealedRow[] };
}

async function put(name: string, row: unknown): Promise<void> {
  const db = await database(name);
  const transaction = db.transaction(['rows'], 'readwrite');
  transaction.objectStore('rows').put(row);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  db.close();
}

/** A record with two people and a name, kept. */
async function filled(store: RecordStore): Promise<RecordSession> {
  const session = await store.open('r');
  session.edit((draft) => {
    draft.about.name = 'Winston Applewhite';
    addPerson(draft, { name: 'Lennox Brightwater' });
    addPerson(draft, { name: 'Marcia' });
  });
  await session.settled();
  return session;
}

describe('what an encrypted store keeps', () => {
  it('can be read where it is not encrypted (the control)', async () => {
    const name = freshName();
    const session = await filled(deviceStore({ name }));
    expect((await everythingIn(name)).text).to.include('Lennox').and.include('Winston').and.include('people/');
    await session.close();
  });

  it('cannot be read without the passphrase, from the first write on: neither words nor names nor what rows are called', async () => {
    const name = freshName();
    const store = encrypted(deviceStore({ name }));
    await store.begin(PASSPHRASE);
    const session = await filled(store);
    const { text, rows } = await everythingIn(name);
    expect(rows.length).to.be.greaterThan(3);
    for (const told of ['Lennox', 'Winston', 'Marcia', 'people', 'about', PASSPHRASE]) expect(text).not.to.include(told);
    await session.close();
  });

  it('is sealed each time with an IV of its own', async () => {
    const name = freshName();
    const store = encrypted(deviceStore({ name }));
    await store.begin(PASSPHRASE);
    const session = await filled(store);
    const { rows } = await everythingIn(name);
    const ivs = rows.filter(({ record }) => record === 'r').map(({ value }) => value.slice(0, 12).join());
    expect(new Set(ivs).size).to.equal(ivs.length);
    await session.close();
  });

  it('cannot be put in another row’s place: that row is set aside, the rest opens', async () => {
    const name = freshName();
    const store = encrypted(deviceStore({ name }));
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    const { rows } = await everythingIn(name);
    const [one, other] = rows.filter(({ record, rev }) => record === 'r' && rev);
    await put(name, { ...one!, value: other!.value });
    const again = encrypted(deviceStore({ name }));
    await again.unlock(PASSPHRASE);
    const session = await again.open('r');
    expect(session.status.setAside).to.equal(1);
    await session.close();
  });

  it('with a broken row opens without it, and leaves it as it is', async () => {
    const name = freshName();
    const store = encrypted(deviceStore({ name }));
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    const [row] = (await everythingIn(name)).rows.filter(({ record, rev }) => record === 'r' && rev);
    const broken = { ...row!, value: row!.value.map((byte, at) => (at === 20 ? byte ^ 1 : byte)) };
    await put(name, broken);
    const again = encrypted(deviceStore({ name }));
    await again.unlock(PASSPHRASE);
    const session = await again.open('r');
    expect(session.status.setAside).to.equal(1);
    session.edit((draft) => void addPerson(draft, { name: 'Siân' }));
    await session.close();
    const after = (await everythingIn(name)).rows.find(({ key }) => key === broken.key);
    expect([...after!.value]).to.deep.equal([...broken.value]);
  });
});

describe('the lock', () => {
  it('opens with the passphrase, typed in whichever way its letters can be', async () => {
    const store = memoryStore();
    await encrypted(store).begin('Tŷ Siân');
    const again = encrypted(store);
    await again.unlock('Tŷ Siân'.normalize('NFD'));
    expect(again.isOpen).to.equal(true);
  });

  it('says that a passphrase is another one, and wipes nothing', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    const again = encrypted(inner);
    expect(await failure(again.unlock('four red buses'))).to.be.instanceOf(WrongPassphrase);
    expect(again.isOpen).to.equal(false);
    await again.unlock(PASSPHRASE);
    expect(named(await again.open('r'))).to.have.members(['Lennox Brightwater', 'Marcia']);
  });

  it('is set once: whoever begins second opens what is there, or is told', async () => {
    const inner = memoryStore();
    await encrypted(inner).begin(PASSPHRASE);
    expect(await failure(encrypted(inner).begin('four red buses'))).to.be.instanceOf(WrongPassphrase);
    await encrypted(inner).begin(PASSPHRASE);
  });

  it('keeps what opens waiting until it is unlocked, and gives up with its signal', async () => {
    const inner = memoryStore();
    await encrypted(inner).begin(PASSPHRASE);
    const store = encrypted(inner);
    const going = new AbortController();
    const gone = failure(store.open('r', { signal: going.signal }));
    going.abort(new Error('gone'));
    expect(String(await gone)).to.include('gone');
    const session = store.open('r');
    await store.unlock(PASSPHRASE);
    expect((await session).record.id).to.equal('r');
  });

  it('lists records by their names only when it is open', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    expect(await inner.list!()).to.deep.equal([{ id: 'r', name: '', at: '' }]);
    expect((await store.list!()).map(({ name }) => name)).to.deep.equal(['Winston Applewhite']);
  });

  it('closes what is open when it locks, and forgets how to read it', async () => {
    const store = encrypted(memoryStore());
    await store.begin(PASSPHRASE);
    const session = await filled(store);
    let told = 0;
    store.subscribe(() => told++);
    await store.lock();
    expect([store.isOpen, told, store.recoveryFile()]).to.deep.equal([false, 1, undefined]);
    session.edit((draft) => void addPerson(draft, { name: 'Siân' }));
    await store.unlock(PASSPHRASE);
    expect(named(await store.open('r'))).not.to.include('Siân');
  });

  it('locks when the page is left quickly', async () => {
    const store = encrypted(memoryStore());
    await store.begin(PASSPHRASE);
    document.body.dispatchEvent(new KithLeaveEvent());
    expect(store.isOpen).to.equal(false);
  });

  it('locks when nobody has touched the page for a while, counted from the last touch', async () => {
    const timers = new Map<number, () => void>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    const idle = 12_345;
    Object.assign(globalThis, {
      setTimeout: (act: () => void, after?: number) => (after === idle ? timers.set(-timers.size - 1, act) && -timers.size : set(act, after)),
      clearTimeout: (id: number) => (id < 0 ? void timers.delete(id) : clear(id)),
    });
    try {
      const store = encrypted(memoryStore(), { idle });
      await store.begin(PASSPHRASE);
      const [first] = timers.values();
      document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true }));
      expect([timers.size, [...timers.values()][0] === first]).to.deep.equal([1, false]);
      expect(store.isOpen).to.equal(true);
      [...timers.values()][0]!();
      expect(store.isOpen).to.equal(false);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('stays open for words that are only on this page', async () => {
    const inner = memoryStore();
    const store = encrypted(inner, { idle: 0 });
    await store.begin(PASSPHRASE);
    const session = await store.open('r');
    expect(session.status.state).to.equal('memory');
    // Time enough for a lock that nothing holds back: the control is the test before.
    await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
    expect(store.isOpen).to.equal(true);
    await store.lock();
  });

  it('takes another passphrase without writing everything anew; the old one opens nothing then', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    await store.change(PASSPHRASE, 'four red buses');
    expect(await failure(encrypted(inner).unlock(PASSPHRASE))).to.be.instanceOf(WrongPassphrase);
    const again = encrypted(inner);
    await again.unlock('four red buses');
    expect(named(await again.open('r'))).to.have.length(2);
  });

  it('opens with the recovery file, and asks for another passphrase with it', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    await (await filled(store)).close();
    const file = store.recoveryFile()!;
    const again = encrypted(inner);
    await again.recover(file, 'four red buses');
    expect(named(await again.open('r'))).to.have.length(2);
    const next = encrypted(inner);
    await next.unlock('four red buses');
    expect(next.isOpen).to.equal(true);
  });

  it('refuses the recovery file of another device, and a file that is none', async () => {
    const inner = memoryStore();
    await encrypted(inner).begin(PASSPHRASE);
    const other = encrypted(memoryStore());
    await other.begin(PASSPHRASE);
    expect(await failure(encrypted(inner).recover(other.recoveryFile()!, 'x'))).to.be.instanceOf(WrongPassphrase);
    expect(await failure(encrypted(inner).recover(new Blob(['{}']), 'x'))).to.have.property('code', 'not-a-record');
    const again = encrypted(inner);
    await again.unlock(PASSPHRASE);
    expect(again.isOpen).to.equal(true);
  });

  it('seals what stood before as well', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    const session = await filled(store);
    const sealed = await (await inner.vault.shelf()).past('r');
    expect(sealed.every(({ value }) => value instanceof Uint8Array)).to.equal(true);
    expect(moments(session.record, await session.past())).to.have.length(1);
  });
});
