import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ABOUT_ME_HEADINGS } from '../../src/interchange/about-me/headings.js';
import { HEADINGS_OF_PROMPTS } from '../../src/interchange/about-me/prompt-headings.js';
import { aboutMeResponse } from '../../src/interchange/about-me/response.js';
import { writeAboutMe, type AboutMeOptions } from '../../src/interchange/about-me/write.js';
import { receiveDefinition } from '../../src/model/definition.js';
import { receiveRecord } from '../../src/model/door.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { presets } from '../../src/presets/index.js';
import { gwen } from '../../stories/people/gwen.js';
import { said } from '../../stories/people/record-of.js';
import { winston } from '../../stories/people/winston.js';
import { problemsWithR4 } from './r4-schema.js';

const everything = receiveRecord(readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8'));
const definitions = Object.values(presets).map(receiveDefinition);

const written = (record: KithRecord, options: AboutMeOptions = {}) => writeAboutMe(record, { definitions, ...options });
const under = (record: KithRecord, heading: keyof typeof ABOUT_ME_HEADINGS, options?: AboutMeOptions) =>
  written(record, options).made.sections.find((section) => section.heading === ABOUT_ME_HEADINGS[heading])?.entries ??
  [];
const changed = (record: KithRecord, change: (draft: RecordDraft) => void): KithRecord => {
  const draft = structuredClone(record) as RecordDraft;
  change(draft);
  return receiveRecord(draft);
};

describe('a record under the headings of About Me', () => {
  it('has the standard’s headings in its order, and only those under which something was said', () => {
    const order: string[] = Object.values(ABOUT_ME_HEADINGS);
    const headings = written(winston).made.sections.map(({ heading }) => heading);
    expect(headings).toEqual(order.filter((heading) => headings.includes(heading)));
    expect(headings).not.toContain(ABOUT_ME_HEADINGS.communication);
    expect(written(emptyRecord()).made.sections).toEqual([]);
  });

  it('has the person’s words as they came, and first; and who put them another way', () => {
    expect(under(winston, 'important')).toEqual([
      { text: winston.answers['what-matters-to-you~1~important']!.words!.text, own: true, by: 'Winston Reid' },
      { text: 'Winston would like some help getting to the allotment.', own: false, by: 'Priya' },
    ]);
    expect(under(winston, 'written-by')).toEqual([{ text: 'Priya' }]);
    expect(under(gwen, 'written-by')).toEqual([]);
  });

  it('has the picked cards in words', () => {
    expect(under(winston, 'wellness')[1]!.text).toBe('Being outdoors, Having a laugh, My dog');
    const path = 'answers.what-matters-to-you~1~good-day.cards.outdoors';
    expect(written(winston, { definitions: [] }).notMapped).toContainEqual({ path, why: 'unknown-wording' });
    expect(written(winston).notMapped).not.toContainEqual({ path, why: 'unknown-wording' });
  });

  it('has the people, the closest first and paid ones last, and says beside a name that it is not to be contacted', () => {
    const people = under(winston, 'people').map(({ text }) => text);
    expect(people[0]).toBe('Marcia, my sister, round the corner');
    expect(people.at(-1)).toBe('Dr Hussain, my GP at Bridge Street');
    expect(people.filter((text) => text.includes('Errol'))).toEqual([
      'Errol (please do not contact), from the bus garage; we fell out',
    ]);
    expect(people.filter((text) => text.includes('not contact'))).toHaveLength(1);
    expect(people).toContain('Len: Thirty years of pinching each other’s seedlings. He’d notice if I wasn’t there.');
  });

  it('has the last day on which something in it was said, or said to be still true', () => {
    expect(under(winston, 'updated')).toEqual([{ text: '2026-03-04' }]);
    const confirmed = changed(winston, (draft) => {
      draft.answers['what-matters-to-you~1~important']!.stillTrue = '2026-04-01T09:00:00Z';
      draft.answers['what-matters-to-you~1~good-day']!.at = '2027-99-99';
    });
    expect(under(confirmed, 'updated')).toEqual([{ text: '2026-04-01' }]);
  });

  it('takes the latest of what was asked twice, also where it was asked in a shorter talk, and lists the earlier', () => {
    const twice = changed(winston, (draft) => {
      draft.conversations['second'] = { id: 'second', order: 'b00', definition: 'what-matters-to-you' };
      draft.answers['again'] = {
        ...{ id: 'again', order: 'b00', conversation: 'second', prompt: 'important', asked: 'And now?' },
        words: said('The beans are in.'),
      };
    });
    expect(under(twice, 'important').map(({ text }) => text)).toEqual(['The beans are in.']);
    expect(under(twice, 'wellness')).not.toEqual([]);
    expect(written(twice).notMapped).toContainEqual({
      path: 'answers.what-matters-to-you~1~important',
      why: 'earlier',
    });
  });

  it('knows the headings of prompts that a host adds, and lists an answer that belongs under none', () => {
    const record = changed(winston, (draft) => {
      draft.conversations['tea'] = { id: 'tea', order: 'b00', definition: 'tea-time' };
      draft.answers['tea~cup'] = {
        ...{ id: 'tea~cup', order: 'b00', conversation: 'tea', prompt: 'cup', asked: 'How do you take it?' },
        words: said('Strong.'),
      };
    });
    expect(written(record).notMapped).toContainEqual({ path: 'answers.tea~cup', why: 'no-heading' });
    const prompts = { 'tea-time': { cup: 'please' } } as const;
    expect(under(record, 'please', { prompts }).map(({ text }) => text)).toEqual(['Strong.']);
    expect(written(record, { prompts }).notMapped).not.toContainEqual({ path: 'answers.tea~cup', why: 'no-heading' });
  });

  it('lists what About Me has no room for, and versions that nobody has decided about', () => {
    const paths = written(everything).notMapped.map(({ path }) => path);
    for (const path of ['steps.walk', 'hopes.beans', 'notes.note~1', 'ties.len~me', 'assets.leeks', 'people.len.ring'])
      expect(paths).toContain(path);
    expect(paths).toContain('answers.what-matters-to-you~1~important.versions.words');
  });

  it('has a heading for every prompt of the presets that it maps, and for none that is not there', () => {
    for (const definition of definitions) {
      const mapping = HEADINGS_OF_PROMPTS[definition.id];
      if (mapping) expect(Object.keys(mapping).sort()).toEqual(definition.prompts.map(({ id }) => id).sort());
    }
    expect(HEADINGS_OF_PROMPTS['what-matters-to-you']).toBeDefined();
  });

  it('takes no id for something that every object has', () => {
    const record = changed(winston, (draft) => {
      draft.conversations['what-matters-to-you~1']!.definition = 'valueOf';
      draft.answers['what-matters-to-you~1~good-day']!.prompt = 'toString';
    });
    expect(under(record, 'important')).toEqual([]);
    expect(written(record).notMapped).toContainEqual({
      path: 'answers.what-matters-to-you~1~important',
      why: 'no-heading',
    });
  });
});

describe('About Me as a FHIR QuestionnaireResponse', () => {
  const response = aboutMeResponse(written(winston).made, { person: 'Winston Reid', lang: 'en-GB' });

  it.each([
    ['winston', winston],
    ['gwen', gwen],
    ['everything', everything],
    ['empty', emptyRecord()],
  ])('holds against the published schema: %s', (_, record) => {
    expect(problemsWithR4(aboutMeResponse(written(record).made))).toEqual([]);
  });

  it('and the schema refuses one with a heading as a field (the control)', () => {
    expect(problemsWithR4({ ...response, wellness: 'fine' })).not.toEqual([]);
  });

  it('holds whatever somebody wrote', () => {
    const sections = ['My wellness', '', '\u3000'].map((heading) => ({
      heading,
      entries: ['', '\0', '\u00a0a', '2026-03-04', ' '].map((text) => ({ text, own: true, by: text })),
    }));
    expect(problemsWithR4(aboutMeResponse({ sections }, { person: '\0', lang: 'broad Yorkshire' }))).toEqual([]);
  });

  it('has a group for each heading, in it each entry with whose words they are', () => {
    const important = response.item.find(({ linkId }) => linkId === 'important')!;
    expect(important.text).toBe('What is most important to me');
    const authors = important.item!.map(({ extension }) => extension![0]!.valueReference);
    expect(authors).toEqual([{ type: 'Patient', display: 'Winston Reid' }, { display: 'Priya' }]);
    expect(response.authored).toBe('2026-03-04');
  });
});

it('whoever is at the centre is not asked for a name', () => {
  const unnamed = changed(winston, (draft) => {
    delete draft.about.name;
    delete draft.authors[ME]!.name;
  });
  expect(under(unnamed, 'important')[0]!.by).toBeUndefined();
  expect(aboutMeResponse(written(unnamed).made).subject.display).toBe('The person whose record this is');
});
