import { beforeAll, describe, expect, it } from 'vitest';
import { dateInFull, dateInWords, dayInWords, timeOfDay } from '../../src/internal/dates.js';
import { loadTranslation } from '../../src/translations/translation.js';

const day = new Date(2026, 10, 22, 9);

describe('a date in words', () => {
  it('is as people say it', () => {
    expect(dayInWords(day, 'en-GB')).toBe('Sunday 22 November');
    expect(dateInWords(day, 'en-GB')).toBe('22 November');
    expect(dateInFull(day, 'en-GB')).toBe('22 November 2026');
  });

  it('has a noon and a midnight', () => {
    const at = (hours: number) => timeOfDay(new Date(2026, 10, 22, hours, 5), 'en-GB').replace(/\s/u, ' ');
    expect([at(0), at(9), at(12), at(13)]).toEqual(['12.05 am', '9.05 am', '12.05 pm', '1.05 pm']);
  });

  it('is empty for what is no date', () => expect(dayInWords('soon', 'en-GB')).toBe(''));

  it('is in English where a language is not known or not one', () => {
    expect(dateInWords(day, 'zz')).toBe('22 November');
    expect(dateInWords(day, 'not a language')).toBe('22 November');
  });

  describe('in Welsh, which not every browser has', () => {
    beforeAll(() => loadTranslation('cy'));

    it('has the names that the translation brings', () => {
      expect(dayInWords(day, 'cy')).toBe('dydd Sul 22 Tachwedd');
      expect(dateInWords(day, 'cy-GB')).toBe('22 Tachwedd');
      expect(dateInFull(day, 'cy')).toBe('22 Tachwedd 2026');
    });
  });

  describe('in Arabic', () => {
    beforeAll(() => loadTranslation('ar'));

    it.each(['ar', 'ar-EG', 'ar-SA'])('has the digits 0 to 9 and the same calendar wherever it is spoken (%s)', (lang) => {
      expect(dayInWords(day, lang)).toBe('الأحد 22 نوفمبر');
      expect(dateInFull(day, lang)).toBe('22 نوفمبر 2026');
      expect(timeOfDay(day, lang)).toMatch(/^9:00/);
    });
  });
});
