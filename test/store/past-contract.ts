import { expect } from '@open-wc/testing';
import { moments } from '../../src/model/past.js';
import { addPerson } from '../../src/model/people.js';
import type { RecordStore } from '../../src/store/store.js';

/** What a store promises that keeps what stood before. `again` answers the same store as another tab sees it. */
export function pastContract(name: string, make: () => { store: RecordStore; again: () => RecordStore }): void {
  describe(`the past in the ${name} store`, () => {
    it('is there for whoever opens the record next', async () => {
      const { store, again } = make();
      const session = await store.open('r');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.close();
      const next = await again().open('r');
      const [moment] = moments(next.record, await next.past());
      expect(moment!.before.people).to.deep.equal({});
      expect(moment!.changes.map(({ path: [collection] }) => collection)).to.deep.equal(['people']);
      await next.close();
    });

    it('is no part of the record', async () => {
      const { store, again } = make();
      const session = await store.open('r');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.close();
      const next = await again().open('r');
      expect(next.record).to.deep.equal(session.record);
      expect(next.setAside).to.deep.equal([]);
      await next.close();
    });

    it('goes when the record is removed', async () => {
      const { store, again } = make();
      const session = await store.open('r');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.close();
      await store.remove('r');
      const next = await again().open('r');
      expect(await next.past()).to.deep.equal([]);
      await next.close();
    });
  });
}
