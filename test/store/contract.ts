import { expect } from 'chai';
import { conflictsOf } from '../../src/model/conflicts.js';
import { addPerson, changeAlter } from '../../src/model/people.js';
import type { KithRecord } from '../../src/model/record.js';
import type { RecordSession } from '../../src/session/session.js';
import type { RecordStore } from '../../src/store/store.js';

const named = (record: KithRecord) => Object.values(record.people).map(({ name }) => name).sort();

/** Waits until a session shows what is wanted, by its own events: stores are free to be slow. */
export function until(session: RecordSession, isSo: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      stop();
      resolve();
    };
    const stop = session.subscribe(look);
    look();
  });
}

/**
 * What every store promises, whatever it is made of. `again` answers the same store as another tab or device sees it.
 * `lists`: whether it can tell what it holds.
 */
export function storeContract(
  name: string,
  make: () => { store: RecordStore; again: () => RecordStore },
  { lists = true }: { readonly lists?: boolean } = {},
): void {
  describe(`the ${name} store`, () => {
    const opened: RecordSession[] = [];
    const open = async (store: RecordStore, id = 'r') => {
      const session = await store.open(id);
      opened.push(session);
      return session;
    };
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((session) => session.close()));
    });

    it('begins a record that is not there yet, with nothing in it', async () => {
      const session = await open(make().store);
      expect(session.record.id).to.equal('r');
      expect(named(session.record)).to.deep.equal([]);
    });

    it('gives back what was written, to whoever opens it next', async () => {
      const { store, again } = make();
      const session = await open(store);
      session.edit((draft) => {
        draft.about.name = 'Winston';
        addPerson(draft, { name: 'Len', ring: 'friendship' });
      });
      await session.settled();
      const next = await open(again());
      expect(next.record).to.deep.equal(session.record);
    });

    it('takes the first of a kind after it was opened again', async () => {
      const { store, again } = make();
      const session = await store.open('r');
      session.edit((draft) => void (draft.about.name = 'Winston'));
      await session.close();
      const next = await open(again());
      next.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await next.settled();
      expect(named((await open(again())).record)).to.deep.equal(['Len']);
    });

    it('keeps both edits when two write at once', async () => {
      const { store, again } = make();
      const [one, other] = [await open(store), await open(again())];
      one.edit((draft) => void addPerson(draft, { name: 'Len' }));
      other.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
      await until(one, () => named(one.record).length === 2);
      await until(other, () => named(other.record).length === 2);
      await one.settled();
      await other.settled();
      expect(named((await open(again())).record)).to.deep.equal(['Len', 'Marcia']);
    });

    it('keeps both versions when two change the same field at once', async () => {
      const { store, again } = make();
      const one = await open(store);
      one.edit((draft) => void (draft.people['len'] = { id: 'len', order: 'a0', name: 'Len' }));
      await one.settled();
      const other = await open(again());
      one.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
      other.edit((draft) => changeAlter(draft, 'len', { about: 'next to mine' }));
      await until(one, () => one.conflicts.length === 1 || other.conflicts.length === 1);
      await one.settled();
      await other.settled();
      const [conflict] = conflictsOf((await open(again())).record);
      expect([conflict?.shown, ...(conflict?.others ?? [])]).to.have.members(['plot 14', 'next to mine']);
    });

    it('tells the other of a removal', async () => {
      const { store, again } = make();
      const one = await open(store);
      one.edit((draft) => void (draft.people['len'] = { id: 'len', order: 'a0', name: 'Len' }));
      await one.settled();
      const other = await open(again());
      one.edit((draft) => void delete draft.people['len']);
      await until(other, () => named(other.record).length === 0);
    });

    it('holds records apart', async () => {
      const { store } = make();
      const one = await open(store, 'one');
      one.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await one.settled();
      expect(named((await open(store, 'another')).record)).to.deep.equal([]);
    });

    (lists ? it : it.skip)('lists what it holds, by the name that the person gave', async () => {
      const { store } = make();
      const session = await open(store);
      session.edit((draft) => void (draft.about.name = 'Winston'));
      await session.settled();
      const list = await store.list!();
      expect(list.map(({ id, name: called }) => ({ id, called }))).to.deep.equal([{ id: 'r', called: 'Winston' }]);
    });

    it('removes a record with all that belongs to it', async () => {
      const { store, again } = make();
      const session = await store.open('r');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.close();
      await store.remove('r');
      expect(named((await open(again())).record)).to.deep.equal([]);
    });

    it('keeps the words on the page and claims nothing when the record is removed under it', async () => {
      const { store, again } = make();
      const session = await open(store);
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.settled();
      await again().remove('r');
      session.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
      await session.settled();
      // Word of it may take a moment where it comes over a network.
      await until(session, () => session.status.state !== 'saved');
      expect(named(session.record)).to.deep.equal(['Len', 'Marcia']);
    });

    it('does not open for a host that has gone away', async () => {
      const gone = AbortSignal.abort(new Error('gone'));
      let reason: unknown;
      await make().store.open('r', { signal: gone }).catch((error: unknown) => (reason = error));
      expect(reason).to.equal(gone.reason);
    });
  });
}
