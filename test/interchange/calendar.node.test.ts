import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarOptions } from '../../src/interchange/calendar.js';
import { RecordError } from '../../src/model/errors.js';
import { emptyRecord, type KithRecord, type Step } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { winston } from '../../stories/people/winston.js';

const now = new Date('2026-03-05T08:00:00.000Z');

interface Component {
  readonly kind: string;
  readonly values: ReadonlyMap<string, string>;
}

/** Reads iCalendar as strictly as RFC 5545 writes it: line ends, length in octets, known names, once each, TEXT unescaped. */
function read(file: string | undefined): Component[] {
  expect(file).toMatch(/\r\n$/);
  const physical = file!.slice(0, -2).split('\r\n');
  for (const line of physical) {
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    // No character is cut in two that was whole.
    if (!/\p{Cs}/u.test(file!)) expect(line).not.toMatch(/\p{Cs}/u);
    expect(line).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f]/);
  }
  const lines = file!.slice(0, -2).replaceAll('\r\n ', '').split('\r\n');
  expect(lines.slice(0, 3)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kith//kith-elements//EN']);
  expect(lines.at(-1)).toBe('END:VCALENDAR');
  const components: Component[] = [];
  for (let at = 3; at < lines.length - 1; at++) {
    const kind =
      /^BEGIN:(VEVENT|VTODO)$/.exec(lines[at]!)?.[1] ?? expect.fail(`a component begins with "${lines[at]}"`);
    const values = new Map<string, string>();
    for (at++; lines[at] !== `END:${kind}`; at++) {
      const [, name, value] =
        /^([A-Z]+(?:;VALUE=DATE)?):(.*)$/su.exec(lines[at] ?? '') ?? expect.fail(`no property: ${lines[at]}`);
      expect(values.has(name!), `${name} is there once`).toBe(false);
      values.set(name!, checked(kind, name!, value!));
    }
    for (const name of ['UID', 'DTSTAMP', 'SUMMARY']) expect(values.has(name), name).toBe(true);
    if (kind === 'VEVENT') expect(values.has('DTSTART;VALUE=DATE')).toBe(true);
    components.push({ kind, values });
  }
  expect(components.length).toBeGreaterThan(0);
  return components;
}

const FORMS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  VEVENT: { 'DTSTART;VALUE=DATE': /^\d{8}$/, TRANSP: /^TRANSPARENT$/ },
  VTODO: { STATUS: /^(NEEDS-ACTION|COMPLETED)$/, COMPLETED: /^\d{8}T\d{6}Z$/ },
  both: {
    UID: /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    DTSTAMP: /^\d{8}T\d{6}Z$/,
    CLASS: /^PRIVATE$/,
  },
};
const TEXTS = ['SUMMARY', 'DESCRIPTION'];

function checked(kind: string, name: string, value: string): string {
  if (TEXTS.includes(name)) {
    expect(value).toMatch(/^(?:[^\\;,]|\\[\\;,n])*$/su);
    return value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  expect(value, `${kind} ${name}`).toMatch(
    FORMS[kind]![name] ?? FORMS['both']![name] ?? expect.fail(`${kind} knows no ${name}`),
  );
  return value;
}

const withSteps = (...steps: Partial<Step>[]): KithRecord => ({
  ...emptyRecord('hub'),
  steps: Object.fromEntries(
    steps.map((step, at) => [`step-${at}`, { id: `step-${at}`, order: `a${at}`, who: ME, ...step }]),
  ),
});
const calendarOf = (record: KithRecord, options: CalendarOptions = {}) => writeCalendar(record, { now, ...options });
const only = (record: KithRecord, options?: CalendarOptions) => read(calendarOf(record, options).text)[0]!;

describe('a calendar of steps', () => {
  it('tells nobody who looks at it anything', () => {
    const { text } = calendarOf(winston);
    for (const said of ['Winston', 'winston', 'Marcia', 'plot', 'Saturday', 'trolley', 'gate', 'bikes', 'note'])
      expect(text).not.toContain(said);
    for (const { values } of read(text)) expect(values.get('SUMMARY')).toBe('A step');
  });

  it('says what was said where somebody asks for it (the control)', () => {
    const summaries = read(calendarOf(winston, { withWords: true }).text).map(({ values }) => values.get('SUMMARY'));
    expect(summaries).toContain('Lend me the little trolley for the tools');
    expect(calendarOf(winston, { withWords: true }).text).toContain('DESCRIPTION:Marcia\\nby Saturday');
  });

  it('does not name whoever is not to be contacted, where a warning would have no room', () => {
    const people = { errol: { id: 'errol', order: 'a0', name: 'Errol', doNotContact: true } };
    const record = { ...withSteps({ who: 'errol', when: 'in spring' }), people };
    expect(only(record, { withWords: true }).values.get('DESCRIPTION')).toBe('in spring');
    const welcome = { ...record, people: { errol: { ...people.errol, doNotContact: false } } };
    expect(only(welcome, { withWords: true }).values.get('DESCRIPTION')).toBe('Errol\nin spring');
  });

  it('has an event on a day that the words name as ISO 8601 does', () => {
    const { kind, values } = only(withSteps({ when: 'on 2026-03-07, after lunch' }));
    expect(kind).toBe('VEVENT');
    expect(values.get('DTSTART;VALUE=DATE')).toBe('20260307');
    expect(calendarOf(withSteps({ when: '2026-03-07' })).withoutDay).toEqual([]);
  });

  it.each([
    'by Saturday',
    'most mornings',
    '7 March',
    '07/03/2026',
    '2026-02-30',
    '2026-13-01',
    '12026-03-07',
    '2026-03-07 or 2026-03-08',
    '',
  ])('guesses nothing from "%s"', (when) => {
    const record = withSteps({ when });
    expect(only(record).kind).toBe('VTODO');
    expect([...only(record).values.keys()].filter((name) => /DUE|DTSTART/.test(name))).toEqual([]);
    expect(calendarOf(record).withoutDay).toEqual(['step-0']);
  });

  it('takes the day that somebody chose before what the words say', () => {
    const record = withSteps({ when: 'by Saturday' }, { when: '2026-03-07' });
    const days = { 'step-0': '2026-03-14', 'step-1': '2026-03-15' };
    expect(read(calendarOf(record, { days }).text).map(({ values }) => values.get('DTSTART;VALUE=DATE'))).toEqual([
      '20260314',
      '20260315',
    ]);
  });

  it('says what is done, and when', () => {
    const done = only(withSteps({ done: '2026-03-04T14:10:00Z' }));
    expect([done.values.get('STATUS'), done.values.get('COMPLETED')]).toEqual(['COMPLETED', '20260304T141000Z']);
    expect(only(withSteps({ done: '2026-99-99' })).values.get('STATUS')).toBe('COMPLETED');
    expect(only(withSteps({})).values.get('STATUS')).toBe('NEEDS-ACTION');
  });

  it('gives a step the same UID every time, and no two the same', () => {
    const uids = (options?: CalendarOptions) =>
      read(calendarOf(winston, options).text).map(({ values }) => values.get('UID'));
    expect(uids({ now: new Date(0), withWords: true, days: { trolley: '2026-03-07' } })).toEqual(uids());
    expect(new Set(uids()).size).toBe(3);
    const elsewhere = { ...winston, id: 'another' };
    expect(read(calendarOf(elsewhere).text).map(({ values }) => values.get('UID'))).not.toEqual(uids());
  });

  it('is none where there is nothing to put in', () => {
    expect(calendarOf(emptyRecord()).text).toBeUndefined();
  });

  it('brings back whatever was said, folded and escaped, and never breaks a line or a character', () => {
    const said = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.string({
        unit: fc.constantFrom('\\', ';', ',', '\n', '\r', ':', 'n', '\0', '👩‍👩‍👧', 'ŵ', ' ', '\ud800'),
        minLength: 1,
        maxLength: 120,
      }),
    );
    fc.assert(
      fc.property(said, (text) => {
        const record = withSteps({ what: { text, author: ME, verbatim: true } });
        const allowed = text.replace(/\r\n?/g, '\n').replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');
        expect(only(record, { withWords: true }).values.get('SUMMARY')).toBe(allowed);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a calendar of reviews', () => {
  it('has a neutral event for each day, once', () => {
    const events = read(calendarOf(emptyRecord('hub'), { reviews: ['2026-06-01', '2026-06-01', '2026-09-01'] }).text);
    expect(events.map(({ values }) => [values.get('SUMMARY'), values.get('DTSTART;VALUE=DATE')])).toEqual([
      ['A time to look back', '20260601'],
      ['A time to look back', '20260901'],
    ]);
  });

  it('has its titles in the language of whoever reads it', () => {
    const titles = { step: 'Cam', review: 'Edrych yn ôl' };
    const { text } = calendarOf(withSteps({}), { titles, reviews: ['2026-06-01'] });
    expect(read(text).map(({ values }) => values.get('SUMMARY'))).toEqual(['Cam', 'Edrych yn ôl']);
  });

  it.each([
    ['a review', { reviews: ['next June'] }, 'reviews.0'],
    ['a step', { days: { 'step-0': '2026-02-30' } }, 'days.step-0'],
  ])('refuses a day that is none for %s, and says where', (_, options, path) => {
    const attempt = () => calendarOf(withSteps({}), options);
    expect(attempt).toThrow(RecordError);
    expect(attempt).toThrow(expect.objectContaining({ code: 'invalid', path }));
  });
});
