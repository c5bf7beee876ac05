import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesInLang } from '../../src/internal/times-in-lang.js';
import type { Schedule } from '../../src/model/community.js';
import { readRule, weekdaysOf } from '../../src/model/recurrence.js';
import { loadTranslation, loadedTranslation } from '../../src/translations/translation.js';
import { times as english } from '../../src/translations/en-GB/times.js';

const today = new Date(2026, 2, 4, 12);
const say = (schedule: Partial<Schedule>, lang = 'en-GB') =>
  timesInLang(
    [{ rule: 'FREQ=WEEKLY;BYDAY=TU', ...schedule }],
    loadedTranslation(lang)?.times ?? english,
    lang,
    today,
  )[0]
    // The space before am and pm differs from one platform to the next.
    ?.replace(/\s/gu, ' ');
const saying = (rule: string, more: Partial<Schedule> = {}) => say({ rule, ...more });

describe('when something is on, in words', () => {
  it('says the days of a week', () => {
    expect(saying('FREQ=WEEKLY;BYDAY=TU', { opens: '10:00' })).toBe('every Tuesday at 10 am');
    expect(saying('FREQ=WEEKLY;BYDAY=TH,TU', { opens: '18:30', closes: '20:00' })).toBe(
      'every Tuesday and Thursday, 6.30 pm to 8 pm',
    );
    expect(saying('RRULE:FREQ=WEEKLY;BYDAY=SU,MO,WE')).toBe('every Monday, Wednesday and Sunday');
    expect(saying('FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR')).toBe('Monday to Friday');
    expect(saying('FREQ=WEEKLY;INTERVAL=2;BYDAY=FR')).toBe('every other Friday');
    expect(saying('FREQ=WEEKLY;INTERVAL=3;BYDAY=FR')).toBe('Friday, every 3 weeks');
    expect(saying('FREQ=DAILY', { opens: '12:00' })).toBe('every day at 12 pm');
    expect(saying('FREQ=WEEKLY', { starts: '2025-09-02' })).toBe('every Tuesday');
    expect(saying('FREQ=WEEKLY')).toBe('every week');
  });

  it('says the days of a month', () => {
    expect(saying('FREQ=MONTHLY;BYDAY=1MO')).toBe('the first Monday of the month');
    expect(saying('FREQ=MONTHLY;BYDAY=MO;BYSETPOS=1')).toBe('the first Monday of the month');
    expect(saying('FREQ=MONTHLY;BYDAY=-1FR', { opens: '14:00' })).toBe('the last Friday of the month at 2 pm');
    expect(saying('FREQ=MONTHLY;BYMONTHDAY=1,22,-1')).toBe(
      'the 1st of the month, the 22nd of the month and the last day of the month',
    );
    expect(saying('FREQ=MONTHLY;BYMONTHDAY=13')).toBe('the 13th of the month');
    expect(saying('FREQ=MONTHLY;INTERVAL=2;BYDAY=2SA')).toBe('the second Saturday of the month, every 2 months');
    expect(saying('FREQ=MONTHLY;BYDAY=SA')).toBe('every Saturday');
    expect(saying('FREQ=MONTHLY', { starts: '2025-09-02' })).toBe('the 2nd of the month');
  });

  it('says when it begins and when it ends, and nothing of what is over', () => {
    expect(say({ starts: '2026-04-07' })).toBe('every Tuesday, from 7 April 2026');
    expect(saying('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T120000Z')).toBe('every Tuesday, until 30 June 2026');
    expect(saying('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260303')).toBeUndefined();
    expect(saying('FREQ=WEEKLY;BYDAY=TU;UNTIL=20260304')).toBeDefined();
  });

  it('says nothing of a rule, a day or a time that it does not understand in full', () => {
    for (const rule of [
      '',
      'Tuesdays',
      'FREQ=WEEKLY;BYDAY=XX',
      'FREQ=WEEKLY;BYDAY=TU;BYDAY=WE',
      'FREQ=WEEKLY;BYDAY=2TU',
      'FREQ=WEEKLY;BYDAY=TU;BYMONTH=6',
      'FREQ=WEEKLY;BYDAY=TU;COUNT=3',
      'FREQ=WEEKLY;BYDAY=TU;UNTIL=soon',
      'FREQ=WEEKLY;INTERVAL=0;BYDAY=TU',
      'FREQ=WEEKLY;INTERVAL=1.5;BYDAY=TU',
      'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1',
      'FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=13',
      'FREQ=MONTHLY;BYDAY=9MO',
      'FREQ=MONTHLY;BYMONTHDAY=32',
      'FREQ=DAILY;INTERVAL=3',
      'FREQ=HOURLY',
      'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25',
    ])
      expect(saying(rule), rule).toBeUndefined();
    expect(say({ opens: '25:00' })).toBeUndefined();
    expect(say({ opens: 'ten' })).toBeUndefined();
    expect(say({ opens: '10:00', closes: '12' })).toBeUndefined();
    expect(say({ starts: 'spring' })).toBeUndefined();
    // The control: the same without the fault.
    expect(say({ opens: '10:00', closes: '12:00' })).toBeDefined();
  });

  it('is said in Welsh and in Arabic', async () => {
    await Promise.all([loadTranslation('cy'), loadTranslation('ar')]);
    expect(say({ opens: '10:00' }, 'cy')).toMatch(/^bob dydd Mawrth am 10/);
    expect(say({ rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU' }, 'cy')).toBe('bob yn ail ddydd Mawrth');
    expect(say({ rule: 'FREQ=MONTHLY;BYDAY=2TH' }, 'cy')).toBe('ail ddydd Iau y mis');
    expect(say({ rule: 'FREQ=MONTHLY;BYDAY=1MO' }, 'ar')).toBe('الاثنين الأول من الشهر');
    expect(say({ rule: 'FREQ=WEEKLY;BYDAY=TU,TH' }, 'ar')).toBe('أيام الثلاثاء والخميس من كل أسبوع');
  });

  it('never throws, and says nothing that is not in the words of the language', () => {
    const piece = fc.constantFrom(
      'FREQ=',
      'WEEKLY',
      'MONTHLY',
      ';',
      'BYDAY=',
      'TU',
      '-1',
      '5',
      ',',
      'INTERVAL=',
      'UNTIL=',
      '20261231',
      '=',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string(),
        ),
        fc.string(),
        (rule, opens) => {
          expect(say({ rule, opens }) ?? '').not.toMatch(/undefined|null|NaN/);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the weekdays of a repeating time', () => {
  it('are those that it names, that of its first day, or any', () => {
    expect([...weekdaysOf({ rule: 'FREQ=WEEKLY;BYDAY=TU,SU' })]).toEqual([2, 0]);
    expect([...weekdaysOf({ rule: 'FREQ=WEEKLY', starts: '2026-03-04' })]).toEqual([3]);
    expect(weekdaysOf({ rule: 'FREQ=DAILY' }).size).toBe(7);
    expect(weekdaysOf({ rule: 'FREQ=MONTHLY;BYMONTHDAY=1' }).size).toBe(7);
    expect(weekdaysOf({ rule: 'whenever' }).size).toBe(0);
  });

  it('on a day of every week are the same, said as a day or as a week', () => {
    expect(readRule('FREQ=DAILY;BYDAY=TU')).toEqual(readRule('FREQ=WEEKLY;BYDAY=TU'));
  });
});
