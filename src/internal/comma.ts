const isArabicScript = (lang: string) => /^(ar|fa|ur)\b/.test(lang);

/** What stands between two of a list, as the script of the language has it. */
export const commaIn = (lang: string): string => (isArabicScript(lang) ? '، ' : ', ');

/** The same, for a list of lists. */
export const semicolonIn = (lang: string): string => (isArabicScript(lang) ? '؛ ' : '; ');
