import { loadedTranslation } from '../translations/translation.js';

/** A day in words: "Tuesday 4 March". Empty for what is no date. */
export function dayInWords(time: string | Date | undefined, lang: string): string {
  const text = format(time, lang, { weekday: 'long', day: 'numeric', month: 'long' });
  // Browsers disagree about a comma there.
  return lang.startsWith('en') ? text.replace(',', '') : text;
}

/** A date without its weekday: "4 March". */
export function dateInWords(time: string | Date | undefined, lang: string): string {
  return format(time, lang, { day: 'numeric', month: 'long' });
}

/** A date with its year, for what is kept: "4 March 2025". */
export function dateInFull(time: string | Date | undefined, lang: string): string {
  return format(time, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** A time of day: "2.14 pm" in English, as the language has it elsewhere. */
export function timeOfDay(time: string | Date | undefined, lang: string): string {
  const text = format(time, lang, { hour: 'numeric', minute: '2-digit', numberingSystem: 'latn', hourCycle: lang.startsWith('en') ? 'h12' : undefined });
  return lang.startsWith('en') ? text.replace(':', '.') : text;
}

/** Making one takes longer than all else that a keystroke sets off, so they are kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(time: string | Date | undefined, lang: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  // Not every browser has every language: a translation may bring the names of days and months itself.
  const names = options.month && loadedTranslation(lang)?.dates;
  if (names)
    return [options.weekday && names.days[date.getDay()], date.getDate(), names.months[date.getMonth()], options.year && date.getFullYear()]
      .filter(Boolean)
      .join(' ');
  const key = [lang, ...Object.keys(options)].join();
  if (!formats.has(key)) formats.set(key, formatIn(lang, options));
  return formats.get(key)!.format(date);
}

function formatIn(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat([lang, 'en-GB'], options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options);
  }
}
