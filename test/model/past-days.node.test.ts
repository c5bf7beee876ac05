import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pastDays } from '../../src/model/past-days.js';
import { addPerson } from '../../src/model/people.js';
import type { KithRecord } from '../../src/model/record.js';
import type { RecordSession } from '../../src/session/session.js';
import { memoryStore } from '../../src/store/memory.js';

const named = (record: KithRecord) => Object.values(record.people).map(({ name }) => name);
const on = (time: string) => vi.setSystemTime(new Date(time));
async function wrote(session: RecordSession, name: string): Promise<void> {
  session.edit((draft) => void addPerson(draft, { name }));
  await session.settled();
}

beforeEach(() => void vi.useFakeTimers({ now: new Date(2026, 2, 3, 10), toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

describe('the days that can be looked at', () => {
  it('are the ones on which something was written, each as it was left, latest first', async () => {
    const session = await memoryStore().open('r');
    await wrote(session, 'Len');
    on('2026-03-03T15:00');
    await wrote(session, 'Marcia');
    on('2026-03-04T23:30');
    await wrote(session, 'Siân');
    const days = pastDays(session.record, await session.past());
    expect(days.map(({ day, record }) => [day, named(record)])).toEqual([
      ['2026-03-04', ['Len', 'Marcia', 'Siân']],
      ['2026-03-03', ['Len', 'Marcia']],
      ['', []],
    ]);
  });

  it('are none where nothing earlier is kept', async () => {
    const session = await memoryStore().open('r');
    expect(pastDays(session.record, await session.past())).toEqual([]);
  });
});
