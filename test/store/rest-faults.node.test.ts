import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeAlter } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import type { RecordSession } from '../../src/session/session.js';
import { restStore, type RestOptions } from '../../src/store/rest.js';
import { faults, ReferenceServer, type Asked } from '../helpers/reference-server.js';
import { until } from './contract.js';

let server: ReferenceServer;
const open: RecordSession[] = [];

const store = (options: Partial<RestOptions> = {}) => restStore({ url: server.url, ...options });
const openOne = async (options: Partial<RestOptions> = {}) => {
  const session = await store(options).open('r');
  open.push(session);
  return session;
};
const add = (session: RecordSession, id: string, name = id) =>
  session.edit((draft) => void (draft.people[id] = { id, order: 'a0', name }));
const idsIn = (record: KithRecord | undefined) => Object.keys(record?.people ?? {}).sort();
/** A record on the server in which these people are. */
const there = (...ids: string[]) => {
  const record = structuredClone(emptyRecord('r')) as RecordDraft;
  for (const id of ids) record.people[id] = { id, order: 'a0', name: id };
  server.put(record);
  return record as KithRecord;
};
const writes = () => server.asked.filter((asked) => /^(PUT|PATCH)/.test(asked));

beforeEach(async () => {
  server = await ReferenceServer.start();
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  server.fault = undefined;
  server.token = undefined;
  await server.stop();
  await Promise.all(open.splice(0).map((session) => session.close()));
});

/** Only the waits: whatever Node itself does goes on by the real clock. */
const holdTime = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });

describe('the rest store', () => {
  it('says saved once the server has taken it, and that it is elsewhere', async () => {
    const session = await openOne();
    add(session, 'len');
    expect(session.status.state).toBe('saving');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'saved', elsewhere: true });
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });

  it('begins a record with a PUT, and from then on sends what changed', async () => {
    const session = await openOne();
    expect(writes()).toEqual([]);
    add(session, 'len');
    await session.settled();
    add(session, 'marcia');
    await session.settled();
    session.edit((draft) => void delete draft.people['len']);
    await session.settled();
    expect(writes()).toEqual(['PUT r', 'PATCH r', 'PATCH r']);
    expect(server.record('r')).toEqual(JSON.parse(JSON.stringify(session.record)));
  });

  it('sends the whole record, on top of what it has seen, to a server that knows no PATCH', async () => {
    const session = await openOne();
    add(session, 'len');
    await session.settled();
    server.fault = (asked) => (asked.method === 'PATCH' ? void asked.response.writeHead(405).end() : asked.answer());
    add(session, 'marcia');
    await session.settled();
    add(session, 'errol');
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(writes()).toEqual(['PUT r', 'PATCH r', 'PUT r', 'PUT r']);
    expect(idsIn(server.record('r'))).toEqual(['errol', 'len', 'marcia']);
  });

  it('asks nobody but the address it was given, whatever the id', async () => {
    for (const id of ['..', '.', '']) {
      const session = await store().open(id);
      expect(session.status).toMatchObject({ state: 'memory', reason: 'failed' });
      await session.close();
    }
    expect(server.asked).toEqual([]);
    const session = await store().open('../a?b#c/d');
    await session.close();
    expect(server.asked).toEqual(['GET ../a?b#c/d']);
  });

  it('follows nobody to another address', async () => {
    const other = await ReferenceServer.start();
    server.fault = faults.says(307, { Location: other.url });
    const session = await openOne();
    add(session, 'len');
    await session.settled();
    expect(session.status.reason).toBe('signed-out');
    expect(other.asked).toEqual([]);
    await other.stop();
  });

  it('sees what others wrote, when it looks', async () => {
    there('len');
    const session = await openOne({ poll: 10 });
    there('len', 'marcia');
    await until(session, () => idsIn(session.record).length === 2);
  });

  it('reads nothing again that has not changed, and writes nothing by looking', async () => {
    const session = await openOne();
    for (let at = 0; at < 3; at++) {
      session.retry();
      await session.settled();
    }
    expect(session.status.state).toBe('saved');
    expect(server.held.size).toBe(0);
  });

  it('says so when a list is none', async () => {
    there('len');
    await expect(store().list!()).resolves.toMatchObject([{ id: 'r', name: '' }]);
    server.fault = faults.html();
    await expect(store().list!()).rejects.toMatchObject({ name: 'ChannelTrouble', reason: 'failed' });
    server.fault = faults.says(200, {}, '[{"id":7}]');
    await expect(store().list!()).rejects.toMatchObject({ reason: 'failed' });
  });

  it('removes what is there, is content where nothing is, and says so where it cannot', async () => {
    there('len');
    await store().remove('r');
    expect(server.held.size).toBe(0);
    await store().remove('r');
    server.fault = faults.unwell(1);
    await expect(store().remove('r')).rejects.toMatchObject({ reason: 'offline' });
  });
});

describe('the rest store, when somebody else was quicker', () => {
  it('fetches, merges and tries again', async () => {
    there('len');
    const session = await openOne();
    there('len', 'marcia');
    add(session, 'errol');
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['errol', 'len', 'marcia']);
    expect(idsIn(session.record)).toEqual(['errol', 'len', 'marcia']);
  });

  it('ends as a trouble when it is so for ever, and loses nothing', async () => {
    there('len');
    const session = await openOne();
    vi.spyOn(Math, 'random').mockReturnValue(0);
    server.fault = faults.alwaysOvertaken();
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'failed' });
    expect(writes().length).toBeLessThan(10);
    expect(idsIn(session.record)).toEqual(['len', 'marcia']);
    expect(idsIn(server.record('r'))).toEqual(['len']);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('begins no record over one that somebody began meanwhile', async () => {
    const session = await openOne();
    there('len');
    add(session, 'marcia');
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });
});

describe('the rest store, when nobody answers', () => {
  const outages = {
    'the server is unwell': () => faults.unwell(Infinity),
    'the line is cut': faults.reset,
    'the server does not answer in time': faults.silent,
    'there are too many requests': () => faults.says(429),
  };

  it.each(Object.entries(outages))('holds the words when %s, says so, and sends them when it is over', async (_, fault) => {
    there('len');
    const session = await openOne({ limit: 80 });
    server.fault = fault();
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'offline' });
    expect(idsIn(session.record)).toEqual(['len', 'marcia']);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it.each(Object.entries(outages))('opens when %s, and adds what is there when it is over', async (_, fault) => {
    there('len');
    server.fault = fault();
    const session = await openOne({ limit: 80 });
    expect(session.status).toMatchObject({ state: 'memory', reason: 'offline' });
    add(session, 'marcia');
    server.fault = undefined;
    session.retry();
    await until(session, () => session.status.state === 'saved');
    expect(idsIn(session.record)).toEqual(['len', 'marcia']);
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('asks for headers and a fetch that never come no longer than the limit', async () => {
    const never = () => new Promise<never>(() => {});
    expect((await openOne({ limit: 30, headers: never })).status.reason).toBe('offline');
    expect((await openOne({ limit: 30, fetch: never })).status.reason).toBe('offline');
  });

  it('waits longer each time before it asks again, whatever is written meanwhile', async () => {
    const session = await openOne();
    holdTime();
    server.fault = faults.unwell(3);
    add(session, 'len');
    await session.settled();
    const asked = server.asked.length;
    add(session, 'marcia');
    await session.settled();
    expect(server.asked.length).toBe(asked);
    for (const [soonest, latest] of [[499, 1000], [999, 2000]] as const) {
      const before = server.asked.length;
      vi.advanceTimersByTime(soonest);
      await session.settled();
      expect(server.asked.length).toBe(before);
      vi.advanceTimersByTime(latest - soonest);
      await session.settled();
      expect(server.asked.length).toBe(before + 1);
      expect(session.status.reason).toBe('offline');
    }
    vi.advanceTimersByTime(4000);
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it.each([
    ['in seconds', () => ({ 'Retry-After': '30' })],
    ['as a date of its own clock, a year from ours', () => ({ Date: 'Mon, 02 Mar 2037 10:00:00 GMT', 'Retry-After': 'Mon, 02 Mar 2037 10:00:30 GMT' })],
  ])('does not ask before the server said, %s', async (_, headers) => {
    const session = await openOne();
    holdTime();
    server.fault = faults.unwell(1, 503, headers());
    add(session, 'len');
    await session.settled();
    const asked = server.asked.length;
    vi.advanceTimersByTime(29_900);
    await session.settled();
    expect(server.asked.length).toBe(asked);
    vi.advanceTimersByTime(200);
    await session.settled();
    expect(session.status.state).toBe('saved');
  });

  it('asks at once when there is a signal again', async () => {
    const page = new EventTarget();
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
    const session = await openOne();
    holdTime();
    server.fault = faults.unwell(1);
    add(session, 'len');
    await session.settled();
    expect(session.status.reason).toBe('offline');
    page.dispatchEvent(new Event('online'));
    await session.settled();
    expect(session.status.state).toBe('saved');
  });

  it('looks when the page is shown again', async () => {
    const page = Object.assign(new EventTarget(), { visibilityState: 'visible', hidden: false });
    vi.stubGlobal('document', page);
    there('len');
    const session = await openOne();
    there('len', 'marcia');
    page.dispatchEvent(new Event('visibilitychange'));
    await session.settled();
    expect(idsIn(session.record)).toEqual(['len', 'marcia']);
  });

  it('asks nobody to choose between somebody’s own words when an answer was lost', async () => {
    there('len');
    const session = await openOne();
    server.fault = faults.answerLost();
    session.edit((draft) => changeAlter(draft, 'len', { about: 'plot' }));
    await session.settled();
    expect(session.status.reason).toBe('offline');
    expect(server.record('r')?.people['len']?.about).toBe('plot');
    session.edit((draft) => changeAlter(draft, 'len', { about: 'plot 14' }));
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(server.record('r')?.people['len']).toMatchObject({ about: 'plot 14' });
    expect(session.conflicts).toEqual([]);
  });

  it('still keeps both when an answer was lost and somebody else wrote (the control)', async () => {
    there('len');
    const session = await openOne();
    server.fault = faults.reset();
    session.edit((draft) => changeAlter(draft, 'len', { about: 'plot' }));
    await session.settled();
    const other = structuredClone(server.record('r')) as RecordDraft;
    other.people['len']!.about = 'next to mine';
    server.put(other);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(session.conflicts).toMatchObject([{ shown: 'plot', others: ['next to mine'] }]);
  });
});

describe('the rest store, when the server wants to know who is writing', () => {
  const bearer = { headers: () => ({ Authorization: `Bearer ${token}` }) };
  let token = '';
  beforeEach(() => {
    token = 'mine';
    server.token = 'mine';
  });

  it('says who it is with every request (the control)', async () => {
    const session = await openOne(bearer);
    add(session, 'len');
    await session.settled();
    expect(session.status.state).toBe('saved');
  });

  it.each([401, 403])('holds the words, asks once for a sign-in, and goes on when it is told (%i)', async (status) => {
    const onSignIn = vi.fn(() => undefined);
    const session = await openOne({ ...bearer, onSignIn });
    server.fault = faults.says(status);
    for (const id of ['len', 'marcia', 'errol']) {
      add(session, id);
      await session.settled();
    }
    expect(session.status).toMatchObject({ state: 'problem', reason: 'signed-out' });
    expect(onSignIn).toHaveBeenCalledTimes(1);
    const asked = server.asked.length;
    session.retry();
    await session.settled();
    expect(server.asked.length).toBe(asked + 1);
    expect(onSignIn).toHaveBeenCalledTimes(1);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(session.status.state).toBe('saved');
    expect(idsIn(server.record('r'))).toEqual(['errol', 'len', 'marcia']);
    server.fault = faults.says(status);
    add(session, 'winston');
    await session.settled();
    expect(onSignIn).toHaveBeenCalledTimes(2);
  });

  it('goes on by itself when the sign-in that was asked for is done', async () => {
    let signedIn = () => {};
    token = 'none';
    const session = await openOne({ ...bearer, onSignIn: () => new Promise<void>((done) => (signedIn = done)) });
    expect(session.status.reason).toBe('signed-out');
    add(session, 'len');
    token = 'mine';
    signedIn();
    await until(session, () => session.status.state === 'saved');
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });
});

describe('the rest store, when what comes is no record', () => {
  const json = (record: object) => JSON.stringify(record);
  const bad = {
    'a page of HTML': faults.html,
    'half a record': () => faults.says(200, { ETag: '"1"' }, json(emptyRecord('r')).slice(0, -9)),
    'another document': () => faults.says(200, { ETag: '"1"' }, '{"ok":true}'),
    'the record of somebody else': () => faults.says(200, { ETag: '"1"' }, json(emptyRecord('other'))),
    'a record with a field that nobody knows': () => faults.says(200, { ETag: '"1"' }, json({ ...emptyRecord('r'), extra: 1 })),
    'a key that reaches a prototype': () => faults.says(200, { ETag: '"1"' }, json(emptyRecord('r')).replace('"people":{}', '"people":{"__proto__":{}}')),
    'more than anybody wrote, though it says little': () => faults.bomb(65 * 1024 * 1024),
    'something that is not UTF-8': () => ({ response }: Asked) => {
      response.writeHead(200, { ETag: '"1"' });
      response.end(Buffer.from(json(emptyRecord('r')).replace('"about":{}', '"about":{"name":"Zo\u00eb"}'), 'latin1'));
    },
    'nothing at all': () => faults.says(200, { ETag: '"1"' }, ''),
    'an answer that nobody expected': () => faults.says(400),
  };

  it.each(Object.entries(bad))('writes nothing over %s, and goes on when the record is there', async (_, fault) => {
    there('len');
    server.fault = fault();
    const session = await openOne();
    expect(session.status).toMatchObject({ state: 'memory', reason: 'failed' });
    add(session, 'marcia');
    await session.settled();
    expect(writes()).toEqual([]);
    expect(idsIn(session.record)).toEqual(['marcia']);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
    expect(session.status.state).toBe('saved');
  });

  const halves = { 'is cut off': faults.cutOff, 'is stuck': faults.stuck };
  it.each(Object.entries(halves))('writes nothing where a record %s half-way, and goes on when it comes whole', async (_, fault) => {
    const record = there('len');
    server.fault = fault(json(record));
    const session = await openOne({ limit: 80 });
    expect(session.status).toMatchObject({ state: 'memory', reason: 'offline' });
    add(session, 'marcia');
    await session.settled();
    expect(writes()).toEqual([]);
    server.fault = undefined;
    session.retry();
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });

  it('writes nothing on top of a record whose state has no name', async () => {
    const record = there('len');
    server.fault = ({ method, response, answer }) => (method === 'GET' ? void response.writeHead(200).end(json(record)) : answer());
    const session = await openOne();
    expect(idsIn(session.record)).toEqual(['len']);
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'failed' });
    expect(writes()).toEqual([]);
  });

  it('opens a record of a newer version to be read, and never writes over it', async () => {
    server.put({ ...there('len'), version: 99, moods: {} } as unknown as KithRecord);
    const session = await openOne();
    expect(session.status).toMatchObject({ state: 'read-only', reason: 'newer' });
    expect(idsIn(session.record)).toEqual(['len']);
    expect(add(session, 'marcia')).toBeUndefined();
    session.retry();
    await session.settled();
    expect(writes()).toEqual([]);
  });

  it('writes nothing over a record that became one of a newer version meanwhile', async () => {
    const record = there('len');
    const session = await openOne();
    server.put({ ...record, version: 99 } as unknown as KithRecord);
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'failed' });
    expect(server.record('r')).toMatchObject({ version: 99 });
    expect(idsIn(server.record('r'))).toEqual(['len']);
  });

  it('says so when the record was removed meanwhile, and begins it again when asked', async () => {
    there('len');
    const session = await openOne();
    server.held.clear();
    add(session, 'marcia');
    await session.settled();
    expect(session.status).toMatchObject({ state: 'problem', reason: 'cleared' });
    expect(server.held.size).toBe(0);
    session.retry();
    await session.settled();
    expect(idsIn(server.record('r'))).toEqual(['len', 'marcia']);
  });
});
