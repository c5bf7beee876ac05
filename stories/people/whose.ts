import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { akhtar } from './akhtar.js';
import { bev } from './bev.js';
import { gwen } from './gwen.js';
import { samira } from './samira.js';
import { winston } from './winston.js';
import { winstonMore } from './winston-more.js';
import { winstonStrong } from './winston-strong.js';

/** A record that was cut short on its way: it does not hold, so the page says so and shows what it had. */
const CUT_SHORT = JSON.stringify(winston).slice(0, 400);

/** Everything was finished for that day. */
const doneInMarch: KithRecord = {
  ...winston,
  conversations: Object.fromEntries(Object.entries(winston.conversations).map(([id, talk]) => [id, { ...talk, finished: '2026-03-04T15:00:00Z' }])),
};

const records = {
  'Nobody yet': emptyRecord('nobody'),
  'Winston Reid': winston,
  'Winston Reid, who was done in March': doneInMarch,
  'Winston Reid, with more said of his people': winstonMore,
  'Winston Reid, with what is strong around him': winstonStrong,
  'Bev, just sat down': bev,
  'Mr Akhtar': akhtar,
  'Gwen, in Welsh': gwen,
  'Samira, in Arabic': samira,
  'A file that stops half-way': CUT_SHORT,
} as const satisfies Record<string, KithRecord | string>;

/** Whose record a story shows, by name. */
export type Whose = keyof typeof records;

/** What an element is given for that name. */
export const recordOfWhom = (whose: Whose): KithRecord | string => records[whose];

/** The control to choose whose record is shown, in place of its JSON. */
export const whoseRecord = {
  name: 'Whose record',
  description: 'The record that the element is given. Everybody in it is invented.',
  control: 'select',
  options: Object.keys(records),
  table: { category: 'properties' },
} as const;
