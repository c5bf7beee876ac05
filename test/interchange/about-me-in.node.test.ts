import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addAboutMe, type AddAboutMeOptions } from '../../src/interchange/about-me/add.js';
import type { AboutMe } from '../../src/interchange/about-me/document.js';
import { receiveAboutMe } from '../../src/interchange/about-me/receive.js';
import { aboutMeResponse } from '../../src/interchange/about-me/response.js';
import { writeAboutMe } from '../../src/interchange/about-me/write.js';
import { receiveRecord } from '../../src/model/door.js';
import { withChanges } from '../../src/model/draft.js';
import { RecordError } from '../../src/model/errors.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { winston } from '../../stories/people/winston.js';
import { problemsWithR4 } from './r4-schema.js';

const everything = receiveRecord(readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8'));

const DOCUMENT = `About me, Bev Sutcliffe

What is most important to me
My cat, and being warm.
A brew at three.

2. HOW I COMMUNICATE & HOW TO COMMUNICATE WITH ME:
Talk to my left ear.

Please do and please don’t: do ring first.

My wellness

Supported to write this by
Priya
Date last updated: 2026-02-11
`;

/** A record after this document came in. */
function after(input: unknown, options: AddAboutMeOptions = {}, record: KithRecord = emptyRecord('bev')): KithRecord {
  const { made } = receiveAboutMe(input);
  return receiveRecord(withAboutMe(record, made, options));
}
const withAboutMe = (record: KithRecord, document: AboutMe, options?: AddAboutMeOptions): KithRecord =>
  withChanges(record as RecordDraft, (draft) => void addAboutMe(draft, document, options));
const answerTo = (record: KithRecord, prompt: string) => record.answers[`about-me~1~${prompt}`];

const refusal = (input: unknown): string => {
  try {
    receiveAboutMe(input);
  } catch (error) {
    if (error instanceof RecordError) return error.code;
    throw error;
  }
  return 'taken in';
};

describe('a document that came in as text', () => {
  const record = after(DOCUMENT);

  it('becomes answers of a conversation, each asked by its heading', () => {
    expect(record.conversations['about-me~1']).toMatchObject({ definition: 'about-me', at: '2026-02-11' });
    expect(answerTo(record, 'important')).toMatchObject({
      asked: 'What is most important to me',
      otherWords: { text: 'My cat, and being warm.\nA brew at three.', verbatim: false },
    });
  });

  it('knows a heading with a number, in capitals, with other signs, or in front of a colon', () => {
    expect(answerTo(record, 'communication')!.otherWords!.text).toBe('Talk to my left ear.');
    expect(answerTo(record, 'please')!.otherWords!.text).toBe('do ring first.');
    expect(answerTo(record, 'wellness')).toBeUndefined();
  });

  it('is in other words, by whoever helped to write it', () => {
    const { author } = answerTo(record, 'important')!.otherWords!;
    expect(record.authors[author]).toMatchObject({ role: 'supporter', name: 'Priya' });
    expect(answerTo(record, 'important')!.words).toBeUndefined();
  });

  it('is the person’s own where the person says so, and still says who helped', () => {
    const told = after(DOCUMENT, { own: true });
    const own = answerTo(told, 'important')!;
    expect(Object.values(told.authors).map(({ name }) => name)).toContain('Priya');
    expect(own.words).toMatchObject({ author: 'me', verbatim: true });
    expect(own.otherWords).toBeUndefined();
  });

  it('hands back what stands before the first heading', () => {
    expect(receiveAboutMe(DOCUMENT).notMapped).toEqual([
      { path: 'start', why: 'no-heading', text: 'About me, Bev Sutcliffe' },
    ]);
  });

  it('takes no everyday word for a heading', () => {
    const { made } = receiveAboutMe('My wellness\nPlease: knock first\nSupport\nimportant');
    expect(made.sections).toEqual([
      { heading: 'My wellness', entries: [{ text: 'Please: knock first\nSupport\nimportant' }] },
    ]);
  });

  it('keeps a date in words, as somebody may read it', () => {
    const { conversations, answers } = after('My wellness\nFine.\nDate last updated: last spring');
    const [[prompt, asked]] = Object.entries(conversations['about-me~1']!.added!) as [[string, string]];
    expect(asked).toBe('Date last updated');
    expect(answers[`about-me~1~${prompt}`]!.otherWords!.text).toBe('last spring');
  });

  it('joins what stands under the same heading twice', () => {
    const twice = after('My wellness\nFine.\nAlso worth knowing about me\nTea.\nMY WELLNESS\nMostly.');
    expect(answerTo(twice, 'wellness')!.otherWords!.text).toBe('Fine.\n\nMostly.');
  });
});

describe('a document that came in as sections', () => {
  it('keeps whose words each entry is', () => {
    const record = after({
      sections: [
        {
          heading: 'My wellness',
          entries: [
            { text: 'Slow in the mornings.', own: true },
            { text: 'Bev needs time.', by: 'Priya' },
          ],
        },
      ],
    });
    const answer = answerTo(record, 'wellness')!;
    expect(answer.words).toMatchObject({ text: 'Slow in the mornings.', author: 'me', verbatim: true });
    expect(record.authors[answer.otherWords!.author]!.name).toBe('Priya');
  });

  it('keeps a heading that is not of About Me as a prompt that was added', () => {
    const entries = [{ text: 'Sings alto.' }];
    const record = after(
      JSON.stringify({
        sections: [
          { heading: 'My wellness', entries },
          { heading: 'Music', entries },
        ],
      }),
    );
    const added = Object.entries(record.conversations['about-me~1']!.added!);
    expect(added.map(([, wording]) => wording)).toEqual(['Music']);
    expect(answerTo(record, added[0]![0])).toMatchObject({ asked: 'Music', otherWords: { text: 'Sings alto.' } });
  });

  it('hands back words without any heading', () => {
    const sections = [
      { heading: 'My wellness', entries: [] },
      { heading: ' ', entries: [{ text: 'Loose.' }] },
    ];
    expect(receiveAboutMe({ sections }).notMapped).toEqual([{ path: 'sections', why: 'no-heading', text: 'Loose.' }]);
  });

  it('changes nothing that is there, and adds nobody to the people', () => {
    const record = after(DOCUMENT, {}, after(DOCUMENT, {}, winston));
    expect(Object.keys(record.conversations)).toEqual(['what-matters-to-you~1', 'about-me~1', 'about-me~2']);
    expect(record.people).toEqual(winston.people);
    expect(record.answers['what-matters-to-you~1~important']).toEqual(
      winston.answers['what-matters-to-you~1~important'],
    );
    // Priya was known already.
    expect(Object.keys(record.authors)).toEqual(Object.keys(winston.authors));
  });
});

describe('a document that came in as a FHIR QuestionnaireResponse', () => {
  const foreign = {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    subject: { reference: 'Patient/7', display: 'Bev Sutcliffe' },
    author: { reference: 'Practitioner/3', display: 'Priya' },
    item: [
      {
        linkId: '1',
        text: 'About me',
        item: [
          { linkId: '1.1', text: 'What is most important to me', answer: [{ valueString: 'My cat.' }] },
          {
            linkId: '1.2',
            text: 'How and when to support me',
            item: [
              { linkId: '1.2.1', text: 'In the morning', answer: [{ valueString: 'A brew.' }, { valueBoolean: true }] },
            ],
          },
          { linkId: '1.3', text: 'Hearing', answer: [{ valueCoding: { code: 'left', display: 'Left ear' } }] },
        ],
      },
    ],
  };

  it('is understood in groups, and keeps a question within a section with its answer', () => {
    expect(problemsWithR4(foreign)).toEqual([]);
    const record = after(foreign);
    expect(answerTo(record, 'important')!.otherWords!.text).toBe('My cat.');
    expect(answerTo(record, 'support')!.otherWords!.text).toBe('In the morning\nA brew.');
    expect(Object.values(record.conversations['about-me~1']!.added!)).toEqual(['Hearing']);
  });

  it('says whose it says it is, and what it could not read', () => {
    expect(receiveAboutMe(foreign).notMapped).toEqual([
      { path: 'item.0.item.1.item.0.answer.1', why: 'no-place' },
      { path: 'subject', why: 'no-place', text: 'Bev Sutcliffe' },
    ]);
  });

  it('is in the person’s own words where a patient is its author, and in other words where not (the control)', () => {
    const own = after({ ...foreign, author: { reference: 'https://example.org/Patient/7' } });
    expect(answerTo(own, 'important')!.words).toMatchObject({ text: 'My cat.', author: 'me', verbatim: true });
    for (const author of [foreign.author, undefined, { reference: 'RelatedPerson/Patient' }])
      expect(answerTo(after({ ...foreign, author }), 'important')!.words).toBeUndefined();
  });

  it('is asked about where it names no author, and not where it does', () => {
    const { author: _author, ...nameless } = foreign;
    expect(answerTo(after(nameless, { own: true }), 'important')!.words!.text).toBe('My cat.');
    expect(answerTo(after(foreign, { own: true }), 'important')!.words).toBeUndefined();
  });

  it('gives back what this library wrote', () => {
    const { made } = writeAboutMe(winston);
    const response = aboutMeResponse(made, { person: 'Winston Reid' });
    const record = after(JSON.stringify(response), {}, emptyRecord('elsewhere'));
    const { words, otherWords } = winston.answers['what-matters-to-you~1~important']!;
    expect(answerTo(record, 'important')!.words!.text).toBe(words!.text);
    expect(answerTo(record, 'important')!.otherWords!.text).toBe(otherWords!.text);
    expect(record.conversations['about-me~1']!.at).toBe('2026-03-04');
    // What came in goes out again under the same headings.
    expect(writeAboutMe(record).made.sections.map(({ heading }) => heading)).toEqual(
      made.sections.map(({ heading }) => heading),
    );
  });
});

describe('what is not taken in', () => {
  it.each([
    ['nothing', '', 'not-a-record'],
    ['a letter', 'Dear Bev, how are you?', 'not-a-record'],
    ['a Kith record', JSON.stringify(everything), 'not-a-record'],
    ['another FHIR resource', { resourceType: 'Patient' }, 'not-a-record'],
    ['a response to something else', { resourceType: 'QuestionnaireResponse', item: [] }, 'not-a-record'],
    ['a list', [], 'not-a-record'],
    ['a number', 7, 'not-a-record'],
    ['JSON that stops half-way', '{"sections":[', 'not-json'],
    ['an object put as text', '[object Object]', 'object-object'],
    ['a hundred levels', `{"sections":${'['.repeat(100)}${']'.repeat(100)}}`, 'too-deep'],
    ['items that are none', { resourceType: 'QuestionnaireResponse', item: [null] }, 'invalid'],
    ['a text that is none', { resourceType: 'QuestionnaireResponse', item: [{ text: 7 }] }, 'invalid'],
    ['fields that nobody knows', { sections: [], score: 7 }, 'invalid'],
    ['a key that reaches a prototype', '{"sections":[],"__proto__":{"own":true}}', 'forbidden-key'],
    ['a heading with more than an answer holds', `My wellness\n${'word '.repeat(50_000)}`, 'invalid'],
    ['a name that never ends', `My wellness\nFine.\nSupported to write this by\n${'a'.repeat(20_000)}`, 'too-big'],
  ])('%s', (_, input, code) => {
    expect(refusal(input)).toBe(code);
  });

  it('and a document with one heading is (the control)', () => {
    expect(refusal('My wellness')).toBe('taken in');
    expect(refusal({ sections: [{ heading: 'My wellness', entries: [] }] })).toBe('taken in');
  });

  it('refuses by size before anything is read', () => {
    expect(refusal(`My wellness\n${' '.repeat(65 * 1024 * 1024)}`)).toBe('too-big');
  });

  it('refuses what two sections under one heading hold together, where one answer would not', () => {
    const section = { heading: 'My wellness', entries: [{ text: 'a'.repeat(150_000) }] };
    expect(refusal({ sections: [section] })).toBe('taken in');
    expect(refusal({ sections: [section, section] })).toBe('too-big');
  });
});

describe('whatever it is given', () => {
  const heading = fc.constantFrom(
    'My wellness',
    'my WELLNESS:',
    'People who are important to me',
    'Date last updated',
    'Supported to write this by',
    'Music',
    '',
    'valueOf',
    '__proto__',
  );
  const reference = fc.record(
    { type: fc.constantFrom('Patient', 'Device', 7), reference: fc.string(), display: fc.string() },
    { requiredKeys: [] },
  );
  const { item } = fc.letrec((tie) => ({
    item: fc.record(
      {
        linkId: fc.oneof(fc.string(), heading),
        text: fc.oneof({ weight: 9, arbitrary: heading }, { weight: 1, arbitrary: fc.anything() }),
        extension: fc.array(
          fc.record({
            url: fc.constant('http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author'),
            valueReference: reference,
          }),
        ),
        answer: fc.array(
          fc.oneof(fc.record({ valueString: fc.string({ unit: 'binary' }) }), fc.object({ maxDepth: 2 })),
        ),
        item: fc.array(tie('item'), { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  }));
  const response = fc.record(
    { resourceType: fc.constant('QuestionnaireResponse'), author: reference, subject: reference, item: fc.array(item) },
    { requiredKeys: ['resourceType'] },
  );
  const entry = fc.record(
    { text: fc.string({ unit: 'binary' }), own: fc.boolean(), by: fc.string() },
    { requiredKeys: ['text'] },
  );
  const sections = fc.record({ sections: fc.array(fc.record({ heading, entries: fc.array(entry) })) });
  const lines = fc.array(fc.oneof(heading, fc.string({ unit: 'binary' }))).map((all) => all.join('\n'));

  it(
    'throws nothing but a RecordError, and what it takes in makes a record that opens again',
    { timeout: 60_000 },
    () => {
      let taken = 0;
      fc.assert(
        fc.property(fc.oneof(fc.anything(), fc.json(), lines, sections, response), fc.boolean(), (input, own) => {
          if (refusal(input) !== 'taken in') return;
          taken++;
          expect(Object.keys(after(input, { own }).conversations)).toEqual(['about-me~1']);
        }),
        { numRuns: 10_000 },
      );
      expect(taken).toBeGreaterThan(1000);
      expect(({} as { own?: boolean }).own).toBeUndefined();
    },
  );

  it('loses no word of a document that it takes in', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(sections, (input) => {
        if (refusal(input) !== 'taken in') return;
        const { made, notMapped } = receiveAboutMe(input);
        const record = withAboutMe(emptyRecord('bev'), made);
        const kept = JSON.stringify([record.answers, record.authors, record.conversations, notMapped]);
        for (const { heading, entries } of input.sections)
          for (const { text } of entries)
            if (text.trim())
              expect(kept, heading).toContain(
                JSON.stringify(/^(date|supported)/i.test(heading) ? text.trim() : text).slice(1, -1),
              );
      }),
      { numRuns: 2000 },
    );
  });
});
