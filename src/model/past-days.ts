import { moments, type Past } from './past.js';
import type { KithRecord } from './record.js';

/** A day on which something was written, and how the record stood at the end of it. */
export interface PastDay {
  /** The day where the reader is, `YYYY-MM-DD`; empty for what stood before all that is kept. */
  readonly day: string;
  /** When the last spell of that day began, ISO 8601; `undefined` for what stood before. */
  readonly at: string | undefined;
  readonly record: KithRecord;
}

/** The days that can be looked at, latest first: the record as it stands is the first of them. What stood before all of them comes last. */
export function pastDays(record: KithRecord, pasts: readonly Past[]): PastDay[] {
  const found = moments(record, pasts);
  const days: PastDay[] = [];
  let after = record;
  for (const { at, before } of found) {
    const day = dayOf(at);
    // Of each day the state in which it was left; a clock that went back makes no second day.
    if (!days.some((one) => one.day === day)) days.push({ day, at, record: after });
    after = before;
  }
  if (found.length > 0) days.push({ day: '', at: undefined, record: after });
  return days;
}

/** The calendar day of a time where the reader is. */
function dayOf(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at.slice(0, 'YYYY-MM-DD'.length);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
