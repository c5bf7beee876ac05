import { describe, expect, it } from 'vitest';
import { addPerson, changeAlter } from '../../src/model/people.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { ChannelTrouble, type RecordChannel } from '../../src/session/channel.js';
import { openSession } from '../../src/session/open-session.js';

/** A store in a few lines: holds what it is given, refuses when told to, and can be slow. */
function channel() {
  const state = { stored: undefined as KithRecord | undefined, refuse: undefined as ChannelTrouble | undefined, hint: () => {}, exchanges: 0 };
  const made: RecordChannel = {
    durable: true,
    async exchange(_base, mine) {
      state.exchanges++;
      await Promise.resolve();
      if (state.refuse) throw state.refuse;
      return (state.stored = mine);
    },
    onHint: (callback) => void (state.hint = callback),
    close: () => {},
  };
  return { state, made };
}

const named = (record: KithRecord) => Object.values(record.people).map(({ name }) => name);

describe('a session', () => {
  it('answers a new frozen snapshot with each edit and leaves the old one as it was', () => {
    const session = openSession(emptyRecord());
    const before = session.record;
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    expect(named(before)).toEqual([]);
    expect(named(session.record)).toEqual(['Len']);
    expect(Object.isFrozen(Object.values(session.record.people)[0])).toBe(true);
  });

  it('says nothing happened when a recipe changed nothing', () => {
    const session = openSession(emptyRecord());
    expect(session.edit(() => {})).toBeUndefined();
    expect(session.undoable).toBeUndefined();
  });

  describe('undo', () => {
    it('takes back one change after the other, and brings them back', () => {
      const session = openSession(emptyRecord());
      session.edit((draft) => void addPerson(draft, { name: 'Len' }), { what: 'added Len' });
      session.edit((draft) => void addPerson(draft, { name: 'Marcia' }), { what: 'added Marcia' });
      expect(session.undoable?.what).toBe('added Marcia');
      session.undo();
      expect(named(session.record)).toEqual(['Len']);
      session.undo();
      expect(named(session.record)).toEqual([]);
      expect(session.undo()).toEqual({ done: 'nothing' });
      session.redo();
      session.redo();
      expect(named(session.record)).toEqual(['Len', 'Marcia']);
    });

    it('takes back a burst of typing at once, and what came later apart', () => {
      let now = 0;
      const session = openSession(emptyRecord(), { now: () => now });
      session.edit((draft) => void (draft.people['len'] = { id: 'len', order: 'a0', name: '' }));
      for (const name of ['L', 'Le', 'Len']) {
        session.edit((draft) => changeAlter(draft, 'len', { name }), { burst: 'len' });
        now += 200;
      }
      now += 5000;
      session.edit((draft) => changeAlter(draft, 'len', { name: 'Leonard' }), { burst: 'len' });
      session.undo();
      expect(named(session.record)).toEqual(['Len']);
      session.undo();
      expect(named(session.record)).toEqual(['']);
    });

    it('leaves alone what somebody else has since written, and says so', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      session.edit((draft) => void (draft.people['len'] = { id: 'len', order: 'a0', name: 'Len' }));
      session.edit((draft) => changeAlter(draft, 'len', { about: 'mine' }));
      await session.settled();
      made.exchange = async (_base, mine) => ({ ...mine, people: { len: { ...mine.people['len']!, about: 'theirs' } } });
      state.hint();
      await session.settled();
      expect(session.record.people['len']?.about).toBe('theirs');
      expect(session.undo().done).toBe('overtaken');
      expect(session.record.people['len']?.about).toBe('theirs');
    });

    it('forgets what could be redone once something new is written', () => {
      const session = openSession(emptyRecord());
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      session.undo();
      session.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
      expect(session.redoable).toBeUndefined();
    });
  });

  describe('keeping', () => {
    it('says saved only of what the store has taken', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      expect(session.status.state).toBe('saving');
      await session.settled();
      expect(session.status.state).toBe('saved');
      expect(named(state.stored!)).toEqual(['Len']);
    });

    it('sends what was written meanwhile with the next exchange', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      for (const name of ['Len', 'Marcia', 'Errol']) session.edit((draft) => void addPerson(draft, { name }));
      await session.settled();
      expect(named(state.stored!)).toEqual(['Len', 'Marcia', 'Errol']);
      expect(state.exchanges).toBeLessThan(4);
    });

    it('keeps the words in memory when storage is full, claims nothing, and keeps them once there is room', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      state.refuse = new ChannelTrouble('full');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.settled();
      expect(session.status).toMatchObject({ state: 'problem', reason: 'full' });
      expect(named(session.record)).toEqual(['Len']);
      state.refuse = undefined;
      session.retry();
      await session.settled();
      expect(session.status.state).toBe('saved');
      expect(named(state.stored!)).toEqual(['Len']);
    });

    it('tries again when that is asked while it is still failing', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      state.refuse = new ChannelTrouble('offline');
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await Promise.resolve();
      session.retry();
      state.refuse = undefined;
      await session.settled();
      expect(session.status.state).toBe('saved');
      expect(named(state.stored!)).toEqual(['Len']);
    });

    it('says only in memory when the store could not be opened at all', () => {
      const session = openSession(emptyRecord(), { channel: channel().made, trouble: 'denied' });
      expect(session.status).toMatchObject({ state: 'memory', reason: 'denied' });
    });

    it('never says saved for a record without a store', async () => {
      const session = openSession(emptyRecord());
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.settled();
      expect(session.status.state).toBe('memory');
    });

    it('takes what it wrote along when it is closed in the middle', async () => {
      const { state, made } = channel();
      const session = openSession(emptyRecord(), { channel: made });
      session.edit((draft) => void addPerson(draft, { name: 'Len' }));
      await session.close();
      expect(named(state.stored!)).toEqual(['Len']);
    });
  });

  it('takes no edit when it is to be read only, and none of a newer version is ever sent', async () => {
    const { state, made } = channel();
    const session = openSession(emptyRecord(), { channel: made, newer: true });
    expect(session.edit((draft) => void addPerson(draft, { name: 'Len' }))).toBeUndefined();
    session.retry();
    await session.settled();
    expect(state.exchanges).toBe(0);
    expect(session.status).toMatchObject({ state: 'read-only', reason: 'newer' });
  });

  it('takes another record in as one change that can be undone', () => {
    const session = openSession(emptyRecord());
    session.edit((draft) => void addPerson(draft, { name: 'Len' }));
    const other = openSession(emptyRecord());
    other.edit((draft) => void addPerson(draft, { name: 'Marcia' }));
    session.takeIn(other.record);
    expect(named(session.record).sort()).toEqual(['Len', 'Marcia']);
    session.undo();
    expect(named(session.record)).toEqual(['Len']);
  });
});
