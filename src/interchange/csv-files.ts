import { inOrder } from '../model/order.js';
import { nameOf } from '../model/people.js';
import type { KithRecord, Support, Words } from '../model/record.js';
import { ME, SUPPORTS } from '../model/schema.js';
import { writeCsv } from './csv.js';
import { valueAt } from './value-at.js';

/** One file for each: the text of it. */
export type CsvFiles = Readonly<Record<'people' | 'ties' | 'assets' | 'steps', string>>;

type Row = Readonly<Record<string, string | boolean | undefined>>;

/**
 * People, ties, assets and steps as separate CSV files, for a spreadsheet. The ids let a reader join them: `me` is the
 * person at the centre. Values such as `to-one` are the record's own, as its JSON Schema lists them.
 */
export function csvFiles(record: KithRecord): CsvFiles {
  const name = (id: string) => (id === ME ? (record.about.name ?? nameOf(record, ME)) : nameOf(record, id));
  /** It travels with the person into every file: whoever gets one of them alone has to know. */
  const isUnwelcome = (id: string) => valueAt(record.people, id)?.doNotContact;
  const said = (words: Words | undefined, column: string) => ({
    [column]: words?.text,
    'whose words': words && name(words.author),
    'own words': words?.verbatim,
  });
  return {
    people: table(
      ['id', 'name', 'about', 'words', 'whose words', 'own words', 'ring', 'sector', 'near', 'paid', 'gone', 'do not contact'],
      inOrder(record.people).map((person) => ({
        ...person,
        ...said(person.words, 'words'),
        'do not contact': person.doNotContact,
      })),
    ),
    ties: table(
      ['one id', 'one', 'other id', 'other', 'strength', 'flow', ...SUPPORTS.map(supportColumn), 'to one', 'to other', 'do not contact'],
      inOrder(record.ties).map(({ one, other, strength, flow, support, toOne, toOther }) => ({
        'one id': one,
        one: name(one),
        'other id': other,
        other: name(other),
        strength,
        flow,
        ...Object.fromEntries(SUPPORTS.map((kind) => [supportColumn(kind), support?.[kind]])),
        'to one': toOne,
        'to other': toOther,
        'do not contact': isUnwelcome(one) ?? isUnwelcome(other),
      })),
    ),
    assets: table(
      [
        ...['id', 'kind', 'name', 'about', 'words', 'whose words', 'own words', 'gift', 'exchange', 'length', 'near', 'interest'],
        ...['when', 'cost', 'access', 'helps', 'introducer id', 'introducer', 'do not contact', 'address', 'web', 'phone', 'email'],
        ...['source', 'ring', 'sector', 'gone'],
      ],
      inOrder(record.assets).map(({ words, helps, introducer, source, ...asset }) => ({
        ...asset,
        ...said(words, 'words'),
        helps: helps?.join('; '),
        'introducer id': introducer,
        introducer: introducer && name(introducer),
        'do not contact': introducer && isUnwelcome(introducer),
        source: source?.feed,
      })),
    ),
    steps: table(
      ['id', 'who id', 'who', 'do not contact', 'what', 'whose words', 'own words', 'when', 'done', 'introduction'],
      inOrder(record.steps).map((step) => ({
        ...step,
        'who id': step.who,
        who: name(step.who),
        'do not contact': isUnwelcome(step.who),
        ...said(step.what, 'what'),
      })),
    ),
  };
}

const supportColumn = (kind: Support) => `support ${kind}`;

function table<Column extends string>(columns: readonly Column[], rows: readonly object[]): string {
  return writeCsv([columns, ...rows.map((row) => columns.map((column) => cell((row as Row)[column])))]);
}

const cell = (value: string | boolean | undefined): string =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? '');
