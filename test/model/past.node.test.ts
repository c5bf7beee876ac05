import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addPerson, changeAlter } from '../../src/model/people.js';
import { compacted, isPast, moments, MOST_PAST, type Past } from '../../src/model/past.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import type { RecordSession } from '../../src/session/session.js';
import { memoryStore } from '../../src/store/memory.js';

const MINUTE = 60_000;
const named = (record: KithRecord) => Object.values(record.people).map(({ name }) => name);
const later = (minutes: number) => vi.setSystemTime(Date.now() + minutes * MINUTE);

async function wrote(session: RecordSession, name: string): Promise<void> {
  session.edit((draft) => void addPerson(draft, { name }));
  await session.settled();
}
const wayBack = async (session: RecordSession) => moments(session.record, await session.past());

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-03-03T10:00:00Z'), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('the past of a record', () => {
  it('can be read as it was before each spell of writing, latest first', async () => {
    const session = await memoryStore().open('r');
    await wrote(session, 'Len');
    later(24 * 60);
    await wrote(session, 'Marcia');
    await wrote(session, 'Siân');
    const states = await wayBack(session);
    expect(states.map(({ at, before }) => [at.slice(0, 10), named(before)])).toEqual([
      ['2026-03-04', ['Len']],
      ['2026-03-03', []],
    ]);
  });

  it('comes back as one edit that can be undone', async () => {
    const session = await memoryStore().open('r');
    await wrote(session, 'Len');
    later(60);
    session.edit((draft) => void delete draft.people[Object.keys(draft.people)[0]!]);
    await session.settled();
    const [moment] = await wayBack(session);
    session.edit((draft) => void Object.assign(draft, { people: moment!.before.people }));
    expect(named(session.record)).toEqual(['Len']);
    session.undo();
    expect(named(session.record)).toEqual([]);
  });

  it('says whose words were written', async () => {
    const session = await memoryStore().open('r');
    session.edit((draft) => {
      draft.authors['sam'] = { id: 'sam', order: 'a1', role: 'coordinator', name: 'Sam' };
      draft.notes['n'] = { id: 'n', order: 'a0', sorted: { text: 'The bus pass.', author: 'me', verbatim: true } };
    });
    await session.settled();
    later(60);
    session.edit((draft) => void (draft.notes['n']!.changed = { text: 'Out more.', author: 'sam', verbatim: false }));
    await session.settled();
    const [moment] = await wayBack(session);
    expect(moment!.by).toEqual(['sam']);
    expect(moment!.changes.map(({ path }) => path)).toEqual([['notes', 'n', 'changed']]);
  });

  it('is there for whoever opens the record next, and goes with it', async () => {
    const store = memoryStore();
    const session = await store.open('r');
    await wrote(session, 'Len');
    await session.close();
    expect(await wayBack(await store.open('r'))).toHaveLength(1);
    await store.remove('r');
    expect(await (await store.open('r')).past()).toEqual([]);
  });

  it('holds what two wrote, in the order in which it was kept, whatever their clocks say', async () => {
    const store = memoryStore();
    const [one, other] = [await store.open('r'), await store.open('r')];
    await wrote(one, 'Len');
    await other.settled();
    vi.setSystemTime(Date.now() - 365 * 24 * 60 * MINUTE);
    await wrote(other, 'Marcia');
    await one.settled();
    vi.setSystemTime(Date.now() + 365 * 24 * 60 * MINUTE);
    await wrote(one, 'Siân');
    const states = await wayBack(one);
    expect(states.map(({ before }) => named(before).sort())).toEqual([['Len', 'Marcia'], ['Len'], []]);
  });

  it('costs nothing for each key: what stood at the beginning of a spell is kept once', async () => {
    const session = await memoryStore().open('r');
    await wrote(session, 'Len');
    later(60);
    const [id] = Object.keys(session.record.people);
    for (const about of ['p', 'pl', 'plo', 'plot']) {
      session.edit((draft) => changeAlter(draft, id!, { about }));
      await session.settled();
    }
    expect((await session.past()).at(-1)!.was).toEqual([{ path: ['people', id, 'about'], was: undefined }]);
  });

  it('reads every earlier state right, whatever was done', async () => {
    const name = fc.constantFrom('len', 'marcia', 'sian', 'winston');
    const doing = fc.oneof(
      fc.record({ what: fc.constant('put' as const), id: name, about: fc.string({ maxLength: 5 }) }),
      fc.record({ what: fc.constant('remove' as const), id: name, about: fc.constant('') }),
      fc.record({ what: fc.constant('wait' as const), id: name, about: fc.constant('') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { maxLength: 30 }), async (steps) => {
        const session = await memoryStore().open('r');
        const states = [session.record];
        for (const { what, id, about } of steps) {
          if (what === 'wait') {
            later(11);
            if (states.at(-1) !== session.record) states.push(session.record);
          } else
            session.edit((draft) => {
              if (what === 'remove') delete draft.people[id];
              else draft.people[id] = { ...draft.people[id], id, order: 'a0', name: id, about };
            });
          await session.settled();
        }
        const distinct = [...states, session.record].map(({ people }) => JSON.stringify(people));
        const seen = [session.record, ...(await wayBack(session)).map(({ before }) => before)].map(({ people }) => JSON.stringify(people));
        const sorted = (json: string) => JSON.stringify(Object.entries(JSON.parse(json) as object).sort());
        for (const state of seen) expect(distinct.map(sorted)).toContain(sorted(state));
        expect(sorted(seen.at(-1)!)).toBe(sorted(distinct[0]!));
      }),
      { numRuns: 60 },
    );
  });
});

it('where somebody was in a talk is no state of its own', () => {
  const talk = { id: 't', order: 'a0', definition: 'talk', place: 'second', lang: 'cy' };
  const record = { ...emptyRecord('r'), conversations: { t: talk } };
  const before = (field: string, was: string): Past => ({ at: '2026-03-04T10:00:00Z', was: [{ path: ['conversations', 't', field], was }] });
  expect(moments(record, [before('lang', 'en-GB')]), 'the control').toHaveLength(1);
  expect(moments(record, [before('place', 'first')])).toEqual([]);
});

describe('the room that the past takes', () => {
  const spells = (count: number, minutes: number, was: (at: number) => unknown): Past[] =>
    Array.from({ length: count }, (_, at) => ({
      at: new Date(Date.now() - (count - at) * minutes * MINUTE).toISOString(),
      was: [{ path: ['people', `p${at % 40}`, 'about'], was: was(at) }],
    }));

  it('keeps every spell of the last day, an hour of the last month, a day of what is older', () => {
    const days = (past: readonly Past[]) => past.filter(({ at }) => Date.parse(at) < Date.now() - 30 * 24 * 60 * MINUTE).length;
    const past = spells(6 * 24 * 60, 10, () => '');
    const less = compacted(past, Date.now());
    expect(less.filter(({ at }) => Date.parse(at) > Date.now() - 24 * 60 * MINUTE).length).toBe(143);
    expect(less.length).toBeLessThan(143 + 30 * 24 + 40);
    expect(days(less)).toBeLessThanOrEqual(31);
  });

  it('never takes more than it may: then the oldest goes', () => {
    const less = compacted(spells(300, 10, (at) => String(at).repeat(1000)), Date.now());
    expect(JSON.stringify(less).length).toBeLessThanOrEqual(MOST_PAST + less.length + 1);
    expect(less.at(-1)!.was[0]!.was).toMatch(/^299/);
  });

  it('lets pictures of then go before what was said then', () => {
    const words: Past = { at: new Date(Date.now() - 60 * MINUTE).toISOString(), was: [{ path: ['answers', 'a', 'words'], was: 'The plot' }] };
    const picture = (data: string): Past => ({ at: new Date(Date.now() - MINUTE).toISOString(), was: [{ path: ['media', 'm'], was: { id: 'm', data } }] });
    expect(compacted([words, picture('A'.repeat(MOST_PAST))], Date.now())).toEqual([words, { ...picture(''), was: [] }]);
    // One that takes little stays.
    expect(compacted([words, picture('A')], Date.now())).toEqual([words, picture('A')]);
  });

  it('is under 150 kB zipped after a thousand edits of fields and a hundred thousand keystrokes', async () => {
    const words = 'the allotment Len and his dog on Saturdays when it does not rain my sister rings from Cardiff about the bus'.split(' ');
    let seed = 7;
    const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const session = await memoryStore().open('r');
    for (let at = 0; at < 1000; at++) {
      const id = `a${at % 60}`;
      let text = session.record.notes[id]?.sorted?.text ?? '';
      // A hundred keys, of which every tenth is seen by the store.
      for (let key = 0; key < 100; key += 10) {
        text += ` ${words[random(words.length)]}${random(1000)}`;
        session.edit((draft) => {
          draft.notes[id] ??= { id, order: 'a0' };
          draft.notes[id]!.sorted = { text, author: 'me', verbatim: true };
        });
        await session.settled();
      }
      later(random(60));
    }
    const past = await session.past();
    expect(past.length).toBeGreaterThan(50);
    expect(gzipSync(JSON.stringify(past)).length).toBeLessThan(150_000);
  }, 30_000);
});

describe('what storage holds of the past', () => {
  it('is a past where it is one (the control)', () => {
    expect(isPast({ at: '2026-03-03T10:00:00Z', was: [{ path: ['people', 'len'] }] })).toBe(true);
  });

  it.each([undefined, 7, {}, { at: 'x', was: [{ path: ['__proto__', 'x'] }] }, { at: 'x', was: [{ path: ['people'] }] }])(
    'is left alone where it is none: %j',
    (value) => {
      expect(isPast(value)).toBe(false);
    },
  );

  it('ends the way back where what it puts back is no record', () => {
    const past: Past[] = [
      { at: 'a', was: [{ path: ['people', 'len', 'about'], was: 'plot 14' }] },
      { at: 'b', was: [{ path: ['people', 'len'], was: { id: 'len', name: 7 } }] },
      { at: 'c', was: [{ path: ['people', 'marcia'] }] },
    ];
    const people = { marcia: { id: 'marcia', order: 'a0', name: 'Marcia' } };
    expect(moments({ ...emptyRecord('r'), people }, past).map(({ at }) => at)).toEqual(['c']);
  });
});
