/** A day in words: "Tuesday 4 March". Empty for what is no date. */
export function dayInWords(time: string | Date | undefined, lang: string): string {
  return format(time, lang, { weekday: 'long', day: 'numeric', month: 'long' });
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
  const text = format(time, lang, { hour: 'numeric', minute: '2-digit' , hour12: lang.startsWith('en') || undefined });
  return lang.startsWith('en') ? text.replace(':', '.') : text;
}

function format(time: string | Date | undefined, lang: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(time ?? NaN);
  if (Number.isNaN(date.getTime())) return '';
  try {
    return new Intl.DateTimeFormat([lang, 'en-GB'], options).format(date);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options).format(date);
  }
}
