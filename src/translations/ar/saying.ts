/** How Arabic counts a thing. The number stands in the forms from three upwards; one and two are words of their own. */
export interface Counting {
  readonly zero: string;
  readonly one: string;
  readonly two: string;
  /** After 3 to 10: the plural. */
  readonly few: string;
  /** After 11 to 99: the singular, as Arabic has it there. */
  readonly many: string;
  /** After whole hundreds. */
  readonly other: string;
}

const rules = new Intl.PluralRules('ar');

/** "جوابان", "3 أجوبة", "11 جوابًا". Digits are the Western ones throughout, as in dates. */
export function counted(count: number, words: Counting): string {
  const form = rules.select(count);
  return form === 'zero' || form === 'one' || form === 'two' ? words[form] : `${count} ${words[form]}`;
}

/** Words in Arabic quotation marks, kept in their own order: they may be in English and end with a question mark. */
export const quoted = (words: string): string => `«\u2068${words}\u2069»`;

/** What is written from left to right whatever stands round it: the end of a file's name, a piece of code. */
export const leftToRight = (words: string): string => `\u2066${words}\u2069`;

export const PEOPLE: Counting = { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' };
export const ANSWERS: Counting = { zero: 'لا جواب', one: 'جواب واحد', two: 'جوابان', few: 'أجوبة', many: 'جوابًا', other: 'جواب' };
export const THINGS: Counting = { zero: 'لا شيء', one: 'شيء واحد', two: 'شيئان', few: 'أشياء', many: 'شيئًا', other: 'شيء' };
export const STEPS: Counting = { zero: 'لا خطوات', one: 'خطوة واحدة', two: 'خطوتان', few: 'خطوات', many: 'خطوة', other: 'خطوة' };
export const PLACES: Counting = { zero: 'لا أماكن', one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' };
export const NOTES: Counting = { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: 'ملاحظات', many: 'ملاحظة', other: 'ملاحظة' };
