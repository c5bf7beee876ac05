import type { Schedule } from '../model/community.js';
import { timesInWords } from '../model/times-in-words.js';
import { loadedTranslation, type Strings } from '../translations/translation.js';
import type { times } from '../translations/en-GB/times.js';
import { commaIn } from './comma.js';
import { dateInFull, timeOfDay } from './dates.js';

/** When something is on, in a language: "every Tuesday at 10 am". What cannot be read says nothing. `words`: its group `times`. */
export function timesInLang(
  schedules: readonly Schedule[] | undefined,
  words: Strings<typeof times>,
  lang: string,
  now = new Date(),
): string[] {
  if (!schedules?.length) return [];
  const two = (part: number) => String(part).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const names = {
    days: loadedTranslation(lang)?.dates?.days ?? daysIn(lang),
    comma: commaIn(lang),
    time: (hours: number, minutes: number) =>
      // On the hour, English says no minutes.
      timeOfDay(new Date(2024, 0, 1, hours, minutes), lang).replace(/\.00(?=\s)/, ''),
    date: (date: string) => dateInFull(`${date}T12:00`, lang),
  };
  return timesInWords(schedules, words, names, today);
}

/** From Sunday. */
function daysIn(lang: string): string[] {
  const format = new Intl.DateTimeFormat([lang, 'en-GB'], { weekday: 'long' });
  return Array.from({ length: 7 }, (_, day) => format.format(new Date(2024, 0, 7 + day, 12)));
}
