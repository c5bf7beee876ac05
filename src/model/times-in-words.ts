import type { Schedule } from './community.js';
import { readRule, weekdayOf, type Recurrence } from './recurrence.js';

/** How a language says when something is on. A day comes as the language has it inside a line: "Tuesday", "dydd Mawrth". */
export interface TimesWords {
  readonly daily: string;
  readonly workdays: string;
  readonly weekly: string;
  readonly monthly: string;
  every(days: string): string;
  everyOther(days: string): string;
  everyWeeks(count: number, days: string): string;
  everyMonths(count: number, said: string): string;
  /** Which weekday of the month: "the first Monday of the month". 1 to 5, and -1 for the last. */
  readonly nth: Readonly<Record<'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'last', (day: string) => string>>;
  monthDay(day: number): string;
  readonly monthEnd: string;
  and(one: string, other: string): string;
  at(said: string, time: string): string;
  between(said: string, opens: string, closes: string): string;
  from(said: string, date: string): string;
  until(said: string, date: string): string;
}

/** How a language names days, times and dates. */
export interface TimeNames {
  /** From Sunday. */
  readonly days: readonly string[];
  /** What stands between two of a list. */
  readonly comma: string;
  time(hours: number, minutes: number): string;
  /** An ISO 8601 date. */
  date(date: string): string;
}

/**
 * When something is on, in plain words: "every Tuesday at 10 am". A schedule whose rule, date or time cannot be read in full is left out,
 * and so is one that is over: nobody should go there in vain. `today`: `YYYY-MM-DD`.
 */
export function timesInWords(
  schedules: readonly Schedule[],
  words: TimesWords,
  names: TimeNames,
  today: string = new Date().toISOString().slice(0, 10),
): string[] {
  const said = schedules.map((schedule) => scheduleInWords(schedule, words, names, today));
  return [...new Set(said)].filter((one): one is string => !!one);
}

function scheduleInWords(schedule: Schedule, words: TimesWords, names: TimeNames, today: string): string | undefined {
  const rule = readRule(schedule.rule);
  const starts = schedule.starts?.slice(0, 10);
  if (!rule || (rule.until && rule.until < today) || (starts && weekdayOf(starts) === undefined)) return undefined;
  const days = daysInWords(rule, starts, words, names);
  const timed = days && withTimes(days, schedule, words, names);
  if (!timed) return undefined;
  const begun = starts && starts > today ? words.from(timed, names.date(starts)) : timed;
  return rule.until ? words.until(begun, names.date(rule.until)) : begun;
}

const WHICH = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', [-1]: 'last' } as const;

function daysInWords(rule: Recurrence, starts: string | undefined, words: TimesWords, names: TimeNames) {
  const all = (said: readonly string[]) => listInWords(said, words, names);
  if (rule.every === 'day') return words.daily;
  if (rule.every === 'month') {
    const first = Number(starts?.slice(8));
    const monthDays = rule.monthDays.length > 0 || rule.days.length > 0 || !first ? rule.monthDays : [first];
    const onDays = rule.days.map(
      ({ day, nth }) => nth && words.nth[WHICH[nth as keyof typeof WHICH]](names.days[day]!),
    );
    // Every Monday of a month is a Monday of every week.
    if (onDays.includes(undefined))
      return rule.interval === 1 && onDays.every((one) => !one) ? weekly(rule, words, names) : undefined;
    const onDates = monthDays.map((day) => (day === -1 ? words.monthEnd : words.monthDay(day)));
    const said = all([...(onDays as string[]), ...onDates]) || words.monthly;
    return rule.interval === 1 ? said : said === words.monthly ? undefined : words.everyMonths(rule.interval, said);
  }
  const first = weekdayOf(starts);
  return weekly(rule.days.length > 0 || first === undefined ? rule : { ...rule, days: [{ day: first }] }, words, names);
}

function weekly({ days, interval }: Recurrence, words: TimesWords, names: TimeNames): string | undefined {
  // A week begins on Monday here, as the people who go there count.
  const inOrder = days.map(({ day }) => day).sort((one, other) => ((one + 6) % 7) - ((other + 6) % 7));
  const said = listInWords(
    inOrder.map((day) => names.days[day]!),
    words,
    names,
  );
  if (!said) return interval === 1 ? words.weekly : undefined;
  if (interval === 2) return words.everyOther(said);
  if (interval > 2) return words.everyWeeks(interval, said);
  if (inOrder.length === 7) return words.daily;
  return inOrder.join() === '1,2,3,4,5' ? words.workdays : words.every(said);
}

function listInWords(said: readonly string[], words: TimesWords, names: TimeNames): string {
  const [last, ...before] = [...said].reverse();
  return before.length > 0 ? words.and(before.reverse().join(names.comma), last!) : (last ?? '');
}

/** `undefined` where there is a time that cannot be read. */
function withTimes(said: string, { opens, closes }: Schedule, words: TimesWords, names: TimeNames): string | undefined {
  const [from, to] = [opens, closes].map((time) => (time ? clockTime(time) : undefined));
  if ((opens && !from) || (closes && !to)) return undefined;
  const inWords = (time: ClockTime) => names.time(time.hours, time.minutes);
  if (!from) return said;
  return to ? words.between(said, inWords(from), inWords(to)) : words.at(said, inWords(from));
}

interface ClockTime {
  readonly hours: number;
  readonly minutes: number;
}

/** `HH:MM` on the clock. */
export function clockTime(text: string): ClockTime | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})$/.exec(text) ?? [];
  return hours && Number(hours) < 24 && Number(minutes) < 60
    ? { hours: Number(hours), minutes: Number(minutes) }
    : undefined;
}
