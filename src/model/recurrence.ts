import type { Schedule } from './community.js';

/** A repeating time that is understood in full. Days count from Sunday (0), as `Date` has them. */
export interface Recurrence {
  readonly every: 'day' | 'week' | 'month';
  /** 2: every other. */
  readonly interval: number;
  /** In a month, `nth` says which of them: 1 the first, -1 the last. */
  readonly days: readonly { readonly day: number; readonly nth?: number }[];
  /** Days of the month; -1 is the last. */
  readonly monthDays: readonly number[];
  /** The last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const EVERY = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month' } as const;
/** What a rule may hold. Anything else might thin the days out, so a rule that has it is not read at all. */
const KNOWN = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS', 'UNTIL', 'WKST']);
const LONGEST_RULE = 500;

/**
 * A recurrence rule of iCalendar (RFC 5545, 3.3.10), as far as it is one that people say in a sentence; `undefined` where any
 * of it is not understood: no time is better than a wrong one.
 */
export function readRule(rule: string): Recurrence | undefined {
  const parts = partsOf(rule);
  if (!parts) return undefined;
  const every = EVERY[parts.get('FREQ') as keyof typeof EVERY] as Recurrence['every'] | undefined;
  const interval = Number(parts.get('INTERVAL') ?? '1');
  const days = listOf(parts.get('BYDAY'), dayOf);
  const monthDays = listOf(parts.get('BYMONTHDAY'), monthDayOf);
  const until = untilOf(parts.get('UNTIL'));
  if (!every || !Number.isInteger(interval) || interval < 1 || interval > 52 || !days || !monthDays || until === null)
    return undefined;
  // A number before a day means something in a month only; days of the month in a week mean nothing.
  if (every !== 'month' && (monthDays.length > 0 || days.some(({ nth }) => nth !== undefined))) return undefined;
  if (monthDays.length > 0 && days.length > 0) return undefined;
  // Every third day, but only on Tuesdays: nobody says that.
  if (every === 'day' && (interval > 1 || days.length > 0)) return interval > 1 ? undefined : weekly(days, until);
  const placed = placedBy(days, parts.get('BYSETPOS'), every);
  return placed && { every, interval, days: placed, monthDays, ...(until && { until }) };
}

const weekly = (days: Recurrence['days'], until: string | undefined): Recurrence => ({
  every: 'week',
  interval: 1,
  days,
  monthDays: [],
  ...(until && { until }),
});

/** The weekdays on which something may be on, 0 for Sunday; every one where it could be any. Empty where the rule is not read. */
export function weekdaysOf({ rule, starts }: Schedule): ReadonlySet<number> {
  const read = readRule(rule);
  if (!read) return new Set();
  if (read.days.length > 0) return new Set(read.days.map(({ day }) => day));
  const first = weekdayOf(starts);
  return new Set(read.every === 'week' && first !== undefined ? [first] : DAYS.keys());
}

/** The weekday of an ISO 8601 date, 0 for Sunday. */
export function weekdayOf(date: string | undefined): number | undefined {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0];
  const there = day ? new Date(`${day}T00:00:00Z`) : undefined;
  return there && !Number.isNaN(there.getTime()) ? there.getUTCDay() : undefined;
}

function partsOf(rule: string): ReadonlyMap<string, string> | undefined {
  const text = rule.trim().toUpperCase();
  if (!text || text.length > LONGEST_RULE) return undefined;
  const parts = new Map<string, string>();
  for (const part of text
    .replace(/^RRULE:/, '')
    .replace(/;$/, '')
    .split(';')) {
    const [name = '', value = '', ...more] = part.split('=').map((one) => one.trim());
    if (!value || more.length > 0 || parts.has(name) || !KNOWN.has(name)) return undefined;
    parts.set(name, value);
  }
  return parts;
}

/** Each of a list, once; `undefined` where one of them is not understood. */
function listOf<Item>(text: string | undefined, read: (item: string) => Item | undefined): Item[] | undefined {
  const items = text === undefined ? [] : [...new Set(text.split(',').map((item) => item.trim()))].map(read);
  return items.some((item) => item === undefined) ? undefined : (items as Item[]);
}

function dayOf(text: string): Recurrence['days'][number] | undefined {
  const [, sign = '', nth, name = ''] = /^([+-])?(\d)?([A-Z]{2})$/.exec(text) ?? [];
  const day = DAYS.indexOf(name);
  if (day < 0 || (sign && !nth)) return undefined;
  if (nth === undefined) return { day };
  const which = Number(nth) * (sign === '-' ? -1 : 1);
  return isPlace(which) ? { day, nth: which } : undefined;
}

/** The first to the fifth, and the last. */
const isPlace = (nth: number) => nth === -1 || (nth >= 1 && nth <= 5);

function monthDayOf(text: string): number | undefined {
  const day = /^[+-]?\d{1,2}$/.test(text) ? Number(text) : 0;
  return day === -1 || (day >= 1 && day <= 31) ? day : undefined;
}

/** `null`: there is one, and it is not understood. */
function untilOf(text: string | undefined): string | undefined | null {
  if (text === undefined) return undefined;
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:T[\d:]+Z?)?$/.exec(text) ?? [];
  const date = `${year}-${month}-${day}`;
  return year && weekdayOf(date) !== undefined ? date : null;
}

/** `BYDAY=MO;BYSETPOS=1`, as calendars write the first Monday. With several days it picks among them, which nobody says. */
function placedBy(
  days: Recurrence['days'],
  place: string | undefined,
  every: Recurrence['every'],
): Recurrence['days'] | undefined {
  if (place === undefined) return days;
  const nth = Number(place);
  const [only, ...more] = days;
  const isOne = every === 'month' && only && more.length === 0 && only.nth === undefined && isPlace(nth);
  return isOne ? [{ day: only.day, nth }] : undefined;
}
