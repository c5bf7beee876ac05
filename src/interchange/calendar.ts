import { RecordError } from '../model/errors.js';
import { stepsInOrder } from '../model/notes.js';
import { nameOf } from '../model/people.js';
import type { KithRecord, Step } from '../model/record.js';
import { ME } from '../model/schema.js';
import { contentLine, textValue, timeValue } from './calendar-lines.js';
import { dayInText, isDay } from './days.js';
import { stableId } from './stable-id.js';
import { valueAt } from './value-at.js';

export interface CalendarOptions {
  /** Days (`2026-03-07`) of steps by their id, where somebody has chosen one. They go before what the words say. */
  readonly days?: Readonly<Record<string, string>>;
  /** Days on which to look at things again together. */
  readonly reviews?: readonly string[];
  /** Whether what was said may be in the calendar: others see it over a shoulder, and on a shared one. Off unless asked for. */
  readonly withWords?: boolean;
  /** What a calendar shows instead, in the language of whoever reads it. */
  readonly titles?: Readonly<Record<'step' | 'review', string>>;
  /** When the file is made. */
  readonly now?: Date;
}

export interface CalendarFile {
  /** The file; `undefined` where there is nothing to put in, since iCalendar knows no empty calendar. */
  readonly text: string | undefined;
  /** The ids of steps that are in the file without a day, as something to do: their words name none that can be read plainly. */
  readonly withoutDay: readonly string[];
}

const TITLES = { step: 'A step', review: 'A time to look back' };

/**
 * Steps and reviews as an iCalendar file (RFC 5545). A step whose "when" holds a day as ISO 8601 writes it, or for which
 * `days` has one, is an event of that whole day; every other is a to-do without a date. Titles are neutral.
 * @throws {RecordError} `invalid` where a day that was given is none.
 */
export function writeCalendar(record: KithRecord, options: CalendarOptions = {}): CalendarFile {
  const { reviews = [], titles = TITLES, now = new Date() } = options;
  const steps = stepsInOrder(record).map((step) => ({ step, day: dayOf(step, options) }));
  const review = (day: string, at: number) =>
    component('VEVENT', stableId(record.id, 'reviews', day), now, [
      ...onDay(checkedDay(day, `reviews.${at}`)),
      line('SUMMARY', titles.review),
    ]);
  const components = [
    ...steps.map(({ step, day }) => stepComponent(record, step, day, options)),
    ...[...new Set(reviews)].map(review),
  ];
  const text = components.length > 0 ? calendar(components.join('')) : undefined;
  return { text, withoutDay: steps.filter(({ day }) => !day).map(({ step }) => step.id) };
}

function dayOf({ id, when }: Step, { days = {} }: CalendarOptions): string | undefined {
  return Object.hasOwn(days, id) ? checkedDay(days[id]!, `days.${id}`) : dayInText(when ?? '');
}

function checkedDay(day: string, path: string): string {
  if (!isDay(day)) throw new RecordError('invalid', path, `${day} is no day such as 2026-03-07`);
  return day;
}

function stepComponent(record: KithRecord, step: Step, day: string | undefined, options: CalendarOptions): string {
  const { withWords = false, titles = TITLES, now = new Date() } = options;
  // There is no room for a warning beside a name there, so whoever is not to be contacted is not named.
  const unnamed = !withWords || valueAt(record.people, step.who)?.doNotContact;
  const who = !unnamed && (step.who === ME ? record.about.name : nameOf(record, step.who));
  const details = withWords ? [who, step.when].filter(Boolean).join('\n') : '';
  return component(day ? 'VEVENT' : 'VTODO', stableId(record.id, 'steps', step.id), now, [
    ...(day ? onDay(day) : whetherDone(step)),
    line('SUMMARY', (withWords && step.what?.text) || titles.step),
    ...(details ? [line('DESCRIPTION', details)] : []),
  ]);
}

/** A whole day that does not make anybody look busy. */
const onDay = (day: string) => [
  contentLine('DTSTART;VALUE=DATE', day.replaceAll('-', '')),
  contentLine('TRANSP', 'TRANSPARENT'),
];

function whetherDone({ done }: Step): string[] {
  if (done === undefined) return [contentLine('STATUS', 'NEEDS-ACTION')];
  const time = timeValue(new Date(done));
  return [contentLine('STATUS', 'COMPLETED'), ...(time ? [contentLine('COMPLETED', time)] : [])];
}

/** `PRIVATE` asks the programs that respect it to show others no more than that there is something. */
const component = (kind: 'VEVENT' | 'VTODO', uid: string, now: Date, lines: readonly string[]) =>
  [
    contentLine('BEGIN', kind),
    contentLine('UID', uid),
    contentLine('DTSTAMP', timeValue(now)!),
    contentLine('CLASS', 'PRIVATE'),
    ...lines,
    contentLine('END', kind),
  ].join('');

const calendar = (components: string) =>
  [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Kith//kith-elements//EN'),
    components,
    contentLine('END', 'VCALENDAR'),
  ].join('');

const line = (name: string, text: string) => contentLine(name, textValue(text));
