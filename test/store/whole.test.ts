import { expect } from '@open-wc/testing';
import { addPerson, changeAlter } from '../../src/model/people.js';
import { VERSION } from '../../src/model/version.js';
import type { RecordSession } from '../../src/session/session.js';
import { deviceStore } from '../../src/store/device.js';
import { encrypted } from '../../src/store/encrypted.js';
import type { RecordStore } from '../../src/store/store.js';
import { answered, rawDatabase, withRows } from '../helpers/database.js';
import { until } from './contract.js';

let count = 0;
const freshName = () => `kith-whole-${Date.now()}-${count++}`;
const KEY = ['r', '~whole'];
const PASSPHRASE = 'three blue buses';

interface KeptWhole {
  readonly record: string;
  readonly key: string;
  readonly whole: { readonly rev: number; readonly bytes: Uint8Array; readonly sum: string };
}

/** A record of so many people, kept and closed. */
async function filled(store: RecordStore, people = 60): Promise<void> {
  const session = await store.open('r');
  session.edit((draft) => {
    draft.about.name = 'Winston Applewhite';
    for (let at = 0; at < people; at++) addPerson(draft, { name: `Brightwater ${at}`, about: 'from the allotment' });
  });
  await session.close();
}

const wholeIn = (name: string) => withRows(name, (rows) => answered(rows.get(KEY) as IDBRequest<KeptWhole | undefined>));

/** Waits until a page with nothing else to do has kept it; `after`: at a later revision than this. */
async function kept(name: string, after = 0): Promise<KeptWhole> {
  for (;;) {
    const there = await wholeIn(name);
    if (there && there.whole.rev > after) return there;
  }
}

/** What is shown to whoever opens it next. */
async function shown(store: RecordStore): Promise<{ record: RecordSession['record']; status: RecordSession['status'] }> {
  const session = await store.open('r');
  const { record, status } = session;
  await session.close();
  return { record, status };
}
const peopleIn = ({ record }: { readonly record: RecordSession['record'] }) => Object.values(record.people).map(({ name }) => name);

/** Leaves nothing but the whole, so that what is shown cannot come from elsewhere. */
const loseRows = (name: string) => withRows(name, (rows) => void rows.delete(IDBKeyRange.bound(['r', ''], ['r', '}'])));
const loseWhole = (name: string) => withRows(name, (rows) => void rows.delete(KEY));

describe('a record kept as a whole beside its rows', () => {
  it('opens from it, and says what the rows say', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    const whole = await kept(name);
    const both = await shown(deviceStore({ name }));
    await loseWhole(name);
    const rows = await shown(deviceStore({ name }));
    expect(both.record).to.deep.equal(rows.record);
    expect(peopleIn(rows)).to.have.length(60);
    await withRows(name, (table) => void table.put(whole));
    await loseRows(name);
    const alone = await shown(deviceStore({ name }));
    expect(alone.record).to.deep.equal(rows.record);
    expect(alone.status).to.include({ state: 'saved', setAside: 0 });
  });

  it('is frozen to its last leaf, as every record is', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    await kept(name);
    const { record } = await shown(deviceStore({ name }));
    expect([record, record.people, Object.values(record.people)[7]].every(Object.isFrozen)).to.equal(true);
  });

  it('is not kept of a few rows: they open as quickly one by one', async () => {
    const name = freshName();
    await filled(deviceStore({ name }), 5);
    // By the time that the next one is kept, so would this one have been.
    await filled(deviceStore({ name: `${name}-many` }));
    await kept(`${name}-many`);
    expect(await wholeIn(name)).to.equal(undefined);
  });

  it('with rows that were written, changed and removed since, says what the rows say', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    const { whole } = await kept(name);
    const session = await deviceStore({ name }).open('r');
    const [first, second] = Object.keys(session.record.people);
    session.edit((draft) => {
      delete draft.people[first!];
      changeAlter(draft, second!, { name: 'Marcia' });
      addPerson(draft, { name: 'Siân' });
      draft.about.name = 'Win';
    });
    await session.close();
    expect((await wholeIn(name))!.whole.rev).to.equal(whole.rev);
    const both = await shown(deviceStore({ name }));
    await loseWhole(name);
    const rows = await shown(deviceStore({ name }));
    expect(both.record).to.deep.equal(rows.record);
    expect(both.record.about.name).to.equal('Win');
    expect(peopleIn(both)).to.include.members(['Marcia', 'Siân']).and.to.have.length(60);
    expect(both.record.people[first!]).to.equal(undefined);
  });

  it('sets a later row aside that cannot be read, opens the rest, and keeps no other whole over it', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    const { whole } = await kept(name);
    const broken = { record: 'r', key: 'people/marcia', rev: whole.rev + 1, value: { id: 'marcia', name: 7 } };
    const db = await rawDatabase(name);
    const transaction = db.transaction(['heads', 'rows'], 'readwrite');
    transaction.objectStore('rows').put(broken);
    const head = (await answered(transaction.objectStore('heads').get('r'))) as { rev: number };
    transaction.objectStore('heads').put({ ...head, rev: whole.rev + 1 });
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    db.close();
    const session = await deviceStore({ name }).open('r');
    expect(session.setAside[0]).to.deep.include({ key: 'people/marcia', value: broken.value });
    expect(peopleIn(session)).to.have.length(60);
    await session.close();
  });

  for (const [fault, spoil] of Object.entries<(row: KeptWhole) => unknown>({
    'with one letter changed': ({ whole, ...row }) => ({ ...row, whole: { ...whole, bytes: whole.bytes.map((byte, at) => (at === 900 ? byte ^ 1 : byte)) } }),
    'cut short': ({ whole, ...row }) => ({ ...row, whole: { ...whole, bytes: whole.bytes.slice(0, 900) } }),
    'without a sum': ({ whole: { rev, bytes }, ...row }) => ({ ...row, whole: { rev, bytes } }),
    'said to be newer than it is': ({ whole, ...row }) => ({ ...row, whole: { ...whole, rev: whole.rev + 1 } }),
    'of no revision': ({ whole, ...row }) => ({ ...row, whole: { ...whole, rev: 'x' } }),
    'that is a number': ({ record, key }) => ({ record, key, whole: 7 }),
    'that is empty': ({ record, key }) => ({ record, key, whole: {} }),
  }))
    it(`${fault} is passed over: the rows are read, and nothing is lost`, async () => {
      const name = freshName();
      await filled(deviceStore({ name }));
      const good = await kept(name);
      const control = await shown(deviceStore({ name }));
      await withRows(name, (rows) => void rows.put(spoil(good)));
      const { record, status } = await shown(deviceStore({ name }));
      expect(record).to.deep.equal(control.record);
      expect(status).to.include({ state: 'saved', setAside: 0 });
      // The next spell of writing puts a sound one in its place.
      const session = await deviceStore({ name }).open('r');
      session.edit((draft) => void addPerson(draft, { name: 'Siân' }));
      await session.close();
      await kept(name, good.whole.rev);
      expect(peopleIn(await shown(deviceStore({ name })))).to.have.length(61);
    });

  it('by another version of the library is passed over, whatever is in it', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    const { whole, ...row } = await kept(name);
    const put = async (by: (by: string) => string) => {
      const [version, rev] = JSON.parse(new TextDecoder().decode(whole.bytes)) as [string, number];
      const record = { ...(await shown(deviceStore({ name }))).record, people: {} };
      const bytes = new TextEncoder().encode(JSON.stringify([by(version), rev, record]));
      const sum = String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
      await withRows(name, (rows) => void rows.put({ ...row, whole: { rev, bytes, sum } }));
    };
    await put((version) => version);
    expect(peopleIn(await shown(deviceStore({ name }))), 'the control: one of this version is read').to.have.length(0);
    await loseWhole(name);
    await put((version) => `${version}-other`);
    expect(peopleIn(await shown(deviceStore({ name })))).to.have.length(60);
  });

  it('is kept where another tab has it open, and loses nothing of what either writes', async () => {
    const name = freshName();
    const [one, other] = [await deviceStore({ name }).open('r'), await deviceStore({ name }).open('r')];
    one.edit((draft) => {
      for (let at = 0; at < 60; at++) addPerson(draft, { name: `one ${at}` });
    });
    other.edit((draft) => {
      for (let at = 0; at < 60; at++) addPerson(draft, { name: `other ${at}` });
    });
    await until(one, () => peopleIn(one).length === 120);
    await until(other, () => peopleIn(other).length === 120);
    await one.settled();
    await other.settled();
    await kept(name);
    one.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await until(other, () => peopleIn(other).includes('Len'));
    other.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
    await other.close();
    await one.close();
    const both = await shown(deviceStore({ name }));
    expect(peopleIn(both)).to.include.members(['Len', 'Marcia']).and.to.have.length(122);
    await loseWhole(name);
    expect(both.record).to.deep.equal((await shown(deviceStore({ name }))).record);
  });

  it('is not kept of what another tab has written over meanwhile', async () => {
    const name = freshName();
    const { digest } = SubtleCrypto.prototype;
    const other = await deviceStore({ name }).open('r');
    // Its sum is the last thing that is worked out before it is written.
    const overtaken = new Promise<void>((resolve) => {
      SubtleCrypto.prototype.digest = async function (how, bytes) {
        const sum = await digest.call(this, how, bytes);
        if (new TextDecoder().decode(bytes as Uint8Array).includes('Brightwater 59')) {
          SubtleCrypto.prototype.digest = digest;
          other.edit((draft) => void addPerson(draft, { name: 'Siân' }));
          await other.settled();
          resolve();
        }
        return sum;
      };
    });
    await filled(deviceStore({ name }));
    await overtaken;
    const { whole } = await kept(name);
    expect(whole.rev).to.equal(2);
    expect(new TextDecoder().decode(whole.bytes)).to.include('Siân');
    await other.close();
  });

  it('is kept once more of what the same page wrote while one was being made', async () => {
    const name = freshName();
    const store = deviceStore({ name });
    await filled(store);
    // The first is being made, of what has been written over by now.
    const session = await store.open('r');
    session.edit((draft) => void addPerson(draft, { name: 'Siân' }));
    await session.close();
    expect(new TextDecoder().decode((await kept(name)).whole.bytes)).to.include('Brightwater 59');
  });

  it('goes when the record is removed, and does not come back', async () => {
    const name = freshName();
    const store = deviceStore({ name });
    await filled(store);
    await kept(name);
    await store.remove('r');
    expect(await wholeIn(name)).to.equal(undefined);
    expect(peopleIn(await shown(deviceStore({ name })))).to.deep.equal([]);
  });

  it('is no trouble where there is no room for it', async () => {
    const name = freshName();
    const { put } = IDBObjectStore.prototype;
    let refused = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: { key?: string }) {
      if (row.key !== '~whole') return put.call(this, row);
      refused++;
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      const session = await deviceStore({ name }).open('r');
      session.edit((draft) => {
        for (let at = 0; at < 60; at++) addPerson(draft, { name: `Brightwater ${at}` });
      });
      while (refused === 0) await new Promise(requestAnimationFrame);
      session.edit((draft) => void addPerson(draft, { name: 'Siân' }));
      await session.settled();
      expect(session.status.state).to.equal('saved');
      await session.close();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(peopleIn(await shown(deviceStore({ name })))).to.have.length(61);
  });
});

describe('a sealed record kept as a whole', () => {
  const unlocked = async (name: string) => {
    const store = encrypted(deviceStore({ name }));
    await store.begin(PASSPHRASE);
    return store;
  };
  const everything = async (name: string) => {
    const rows = await withRows(name, (table) => answered(table.getAll()));
    return JSON.stringify(rows, (_, value: unknown) => (value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value));
  };

  it('can be read where it is not sealed (the control)', async () => {
    const name = freshName();
    await filled(deviceStore({ name }));
    await kept(name);
    await loseRows(name);
    expect(await everything(name)).to.include('Brightwater').and.include('Applewhite');
  });

  it('is sealed in one piece: nothing of it can be read, and it opens without the rows', async () => {
    const name = freshName();
    await filled(await unlocked(name));
    const { whole } = await kept(name);
    const told = await everything(name);
    for (const word of ['Brightwater', 'Applewhite', 'allotment', 'people']) expect(told).not.to.include(word);
    const control = await shown(await unlocked(name));
    await withRows(name, async (rows) => {
      for (const key of (await answered(rows.getAllKeys(IDBKeyRange.bound(['r', ''], ['r', '}'])))) as string[][]) rows.delete(key);
    });
    const alone = await shown(await unlocked(name));
    expect(whole.bytes.length).to.be.greaterThan(1000);
    expect(alone.record).to.deep.equal(control.record);
    expect(peopleIn(alone)).to.have.length(60);
  });

  it('tells nobody who guesses the words that they are the right ones', async () => {
    const name = freshName();
    await filled(await unlocked(name));
    const { whole } = await kept(name);
    const { record } = await shown(await unlocked(name));
    const bytes = new TextEncoder().encode(JSON.stringify([VERSION, whole.rev, record]));
    expect(whole.sum).not.to.equal(String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
  });

  it('with one byte changed is passed over: the rows are read', async () => {
    const name = freshName();
    await filled(await unlocked(name));
    const { whole, ...row } = await kept(name);
    const bytes = whole.bytes.map((byte, at) => (at === 40 ? byte ^ 1 : byte));
    const sum = String(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
    await withRows(name, (rows) => void rows.put({ ...row, whole: { ...whole, bytes, sum } }));
    const { record, status } = await shown(await unlocked(name));
    expect(Object.keys(record.people)).to.have.length(60);
    expect(status).to.include({ state: 'saved', setAside: 0 });
  });
});
