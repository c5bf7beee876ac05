// What the device store costs, beside idb-keyval with the same record as one value. In a page; see device.mjs.
import { get, set } from 'idb-keyval';
import { addPerson } from '../../src/model/people.js';
import { newId, type RecordDraft } from '../../src/model/record.js';
import { deviceStore } from '../../src/store/device.js';

/** One connection, as a page has: idb-keyval keeps one as well. */
const store = deviceStore();
const SENTENCE = 'We talked about the allotment, and who has the key when it rains. ';

function fill(draft: RecordDraft, people: number, notes: number): void {
  for (let at = 0; at < people; at++) addPerson(draft, { name: `Person ${at}`, ring: 'friendship', about: 'from round the corner' });
  for (let at = 0; at < notes; at++)
    draft.notes[`n${at}`] = {
      id: `n${at}`,
      order: `a${at}`,
      at: '2026-03-03T10:00:00Z',
      sorted: { text: SENTENCE.repeat(3), author: 'me', verbatim: true },
      changed: { text: SENTENCE, author: 'me', verbatim: true },
    };
}

export async function seed(id: string, people: number, notes: number): Promise<void> {
  const session = await store.open(id);
  session.edit((draft) => fill(draft, people, notes));
  await session.settled();
  await set(id, structuredClone(session.record));
  await session.close();
}

async function withRows<T>(work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const ask = <A>(request: IDBRequest<A>) =>
    new Promise<A>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await ask(indexedDB.open('kith'));
  const answer = await ask(work(db.transaction(['rows'], 'readwrite').objectStore('rows')));
  db.close();
  return answer;
}

/** As it is where a record was written by an earlier version, or just now. */
export async function loseWhole(id: string): Promise<void> {
  await withRows((rows) => rows.delete([id, '~whole']));
}

/** Writes in it, so that it is kept as a whole when the page has nothing else to do; and once more, so that there is a row since. */
export async function haveWhole(id: string): Promise<void> {
  const session = await store.open(id);
  session.edit((draft) => void (draft.about.name = newId()));
  await session.settled();
  while (!(await withRows((rows) => rows.get([id, '~whole'])))) await new Promise((resolve) => setTimeout(resolve, 20));
  session.edit((draft) => void (draft.about.name = newId()));
  await session.close();
}

export async function openDevice(id: string): Promise<number> {
  const session = await store.open(id);
  return Object.keys(session.record.notes).length;
}

export async function openKeyval(id: string): Promise<number> {
  const record = (await get(id)) as { notes: object };
  return Object.keys(record.notes).length;
}

/** How long each of so many edits takes until it is durable, in milliseconds. */
export async function edits(id: string, count: number): Promise<number[]> {
  const session = await store.open(id);
  const times: number[] = [];
  for (let at = 0; at < count; at++) {
    const start = performance.now();
    session.edit((draft) => void (draft.about.name = `Winston ${at}`));
    await session.settled();
    times.push(performance.now() - start);
  }
  await session.close();
  return times;
}

/** The longest tasks while something is done, in milliseconds. */
export async function longTasks(act: () => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return found;
}
