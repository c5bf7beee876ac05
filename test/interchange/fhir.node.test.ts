import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fhirBundle, type FhirOptions } from '../../src/interchange/fhir/bundle.js';
import type { Bundle, Resource } from '../../src/interchange/fhir/types.js';
import type { NotMapped } from '../../src/interchange/not-mapped.js';
import { receiveDefinition } from '../../src/model/definition.js';
import { receiveRecord } from '../../src/model/door.js';
import { COLLECTIONS, emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { presets } from '../../src/presets/index.js';
import { akhtar } from '../../stories/people/akhtar.js';
import { bev } from '../../stories/people/bev.js';
import { gwen } from '../../stories/people/gwen.js';
import { winston } from '../../stories/people/winston.js';
import { problemsWithR4 } from './r4-schema.js';

const everything = receiveRecord(readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8'));
const definitions = Object.values(presets).map(receiveDefinition);
const now = new Date('2026-03-05T08:00:00.000Z');
const shared = [
  {
    who: 'Bike Shed Repairs',
    what: ['What is important to me', 'My people'],
    when: '2026-03-04T15:00:00Z',
    purpose: 'So that they know me on Saturday',
  },
];

const mapped = (record: KithRecord, options: FhirOptions = {}) => fhirBundle(record, { definitions, now, ...options });
const all = <Type extends Resource['resourceType']>(bundle: Bundle, type: Type) =>
  (bundle.entry ?? [])
    .map(({ resource }) => resource)
    .filter((resource): resource is Extract<Resource, { resourceType: Type }> => resource.resourceType === type);
const changed = (record: KithRecord, change: (draft: RecordDraft) => void): KithRecord => {
  const draft = structuredClone(record) as RecordDraft;
  change(draft);
  return receiveRecord(draft);
};
const whyOf = (notMapped: readonly NotMapped[], path: string) => notMapped.find((one) => one.path === path)?.why;

describe('a record mapped to FHIR R4', () => {
  it.each(Object.entries({ everything, winston, akhtar, gwen, bev, empty: emptyRecord('hub') }))(
    'holds against the published schema: %s',
    (_, record) => {
      const { made } = mapped(record, { shared });
      expect(problemsWithR4(made)).toEqual([]);
      for (const { resource } of made.entry ?? []) expect(problemsWithR4(resource)).toEqual([]);
    },
  );

  it.each([
    ['a resource that R4 does not know', { resourceType: 'Hope' }],
    ['a field that R4 does not know', { resourceType: 'Bundle', type: 'collection', hopes: [] }],
    ['a status that R4 does not know', { ...all(mapped(winston).made, 'QuestionnaireResponse')[0], status: 'nearly' }],
    ['a goal for nobody', { resourceType: 'Goal', description: { text: 'Broad beans' } }],
    ['words that are empty', { ...all(mapped(everything).made, 'Goal')[0], description: { text: '' } }],
    ['a day that is none', { ...all(mapped(everything).made, 'Goal')[0], statusDate: '2026-13-01' }],
    ['a bundle with one bad entry', { ...mapped(winston).made, entry: [{ resource: { resourceType: 'Goal' } }] }],
  ])('and the schema refuses %s (the control)', (_, resource) => {
    expect(problemsWithR4(resource)).not.toEqual([]);
  });

  it('is made of nothing else than the record, so it is the same every time', () => {
    expect(mapped(winston, { shared })).toEqual(mapped(winston, { shared }));
  });

  it('points only at what is in it, and never at a patient', () => {
    const { made } = mapped(everything, { shared });
    const entries = new Set(made.entry!.map(({ fullUrl }) => fullUrl));
    expect(entries.size).toBe(made.entry!.length);
    const references = [...JSON.stringify(made).matchAll(/"reference":"([^"]+)"/g)].map(([, url]) => url!);
    expect(references.length).toBeGreaterThan(1);
    for (const url of references) expect(entries).toContain(url);
    expect(all(made, 'Goal')[0]!.subject).toEqual({ type: 'Patient', display: 'Winston Reid' });
  });

  it('gives ids that do not show a record named after somebody', () => {
    const urls = mapped(winston).made.entry!.map(({ fullUrl }) => fullUrl);
    for (const url of urls) expect(url).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
    expect(mapped({ ...winston, id: 'other' }).made.entry![0]!.fullUrl).not.toBe(urls[0]);
  });
});

describe('a conversation', () => {
  const [response] = all(mapped(winston).made, 'QuestionnaireResponse');

  it('has the wording that was actually asked, and the words as they came', () => {
    const item = response!.item[0]!;
    expect(item.text).toBe('What are the things that are important to you at the moment?');
    expect(item.answer).toEqual([{ valueString: winston.answers['what-matters-to-you~1~important']!.words!.text }]);
    expect(item.extension![0]!.valueReference).toEqual({ type: 'Patient', display: 'Winston Reid' });
  });

  it('has how somebody else put it beside them, with who it was', () => {
    const other = response!.item.find(({ linkId }) => linkId === 'important.other-words')!;
    expect(other.answer).toEqual([{ valueString: 'Winston would like some help getting to the allotment.' }]);
    expect(other.extension![0]!.valueReference).toEqual({ display: 'Priya' });
  });

  it('has what the picked cards say, in the language of the talk', () => {
    const picked = response!.item.find(({ linkId }) => linkId === 'good-day')!.answer!.slice(1);
    expect(picked[0]).toEqual({ valueCoding: { code: 'outdoors', display: 'Being outdoors' } });
    const welsh = changed(gwen, (draft) => {
      draft.answers['what-matters-to-you~1~important']!.prompt = 'good-day';
      draft.answers['what-matters-to-you~1~important']!.cards = ['music'];
    });
    expect(JSON.stringify(mapped(welsh).made)).toContain('"display":"Cerddoriaeth"');
  });

  it('says which cards it has no words for, where nobody gave the definition', () => {
    const { made, notMapped } = mapped(everything, { definitions: [] });
    const path = 'answers.what-matters-to-you~1~good-day.cards';
    expect(whyOf(notMapped, `${path}.outdoors`)).toBe('unknown-wording');
    expect(whyOf(notMapped, `${path}.own-2`)).toBeUndefined();
    expect(JSON.stringify(made)).toContain('"display":"Doing nowt"');
    expect(whyOf(mapped(everything).notMapped, `${path}.outdoors`)).toBeUndefined();
  });

  it('names the questionnaire where somebody has published it, and says that it does not where not', () => {
    const questionnaires = { 'what-matters-to-you': 'https://example.org/Questionnaire/what-matters-to-you' };
    const { made, notMapped } = mapped(winston, { questionnaires });
    expect(problemsWithR4(made)).toEqual([]);
    expect(all(made, 'QuestionnaireResponse')[0]!.questionnaire).toBe(questionnaires['what-matters-to-you']);
    const path = 'conversations.what-matters-to-you~1.definition';
    expect([whyOf(notMapped, path), whyOf(mapped(winston).notMapped, path)]).toEqual([undefined, 'no-place']);
  });

  it('has what was asked and not answered, and what was asked on the spot', () => {
    const [talk] = all(mapped(everything).made, 'QuestionnaireResponse');
    const skipped = talk!.item.find(({ linkId }) => linkId === 'anything-else')!;
    expect(skipped.answer).toBeUndefined();
    expect(talk!.item.find(({ linkId }) => linkId === 'own-1')).toEqual({
      linkId: 'own-1',
      text: 'Who makes you laugh?',
    });
    expect(talk!.status).toBe('completed');
    expect(response!.status).toBe('in-progress');
  });
});

describe('the people around', () => {
  const { made, notMapped } = mapped(winston);
  const people = all(made, 'RelatedPerson');
  const named = (name: string) => people.find((person) => person.name?.[0]?.text === name);

  it('are those who are not paid', () => {
    expect(named('Marcia')!.relationship).toEqual([{ text: 'my sister, round the corner' }]);
    expect(named('Nisha')).toBeUndefined();
    expect(whyOf(notMapped, 'people.nisha')).toBe('paid');
  });

  it('say who is not to be contacted in words, twice, and never as something that it is not', () => {
    const errol = named('Errol')!;
    expect(errol.relationship![0]).toEqual({ text: 'Please do not contact' });
    expect(errol.text!.div).toContain('<p>Please do not contact</p>');
    expect(errol).not.toHaveProperty('active');
    expect(whyOf(notMapped, 'people.errol.doNotContact')).toBe('only-in-words');
    expect(JSON.stringify(named('Len'))).not.toContain('not contact');
  });

  it('say so also where somebody who is paid is named in a step', () => {
    const record = changed(winston, (draft) => {
      draft.people['nisha']!.doNotContact = true;
      draft.steps['gate']!.who = 'nisha';
    });
    const [plan] = all(mapped(record).made, 'CarePlan');
    const performers = plan!.activity!.flatMap(({ detail }) => detail.performer?.map(({ display }) => display));
    expect(performers).toContain('Nisha (Please do not contact)');
    expect(performers).toContain('Marcia');
  });

  it('have a narrative that no words can break out of', () => {
    const record = changed(winston, (draft) => void (draft.people['len']!.about = '</p><script>&amp;'));
    const [div] = all(mapped(record).made, 'RelatedPerson').flatMap(({ name, text }) =>
      name?.[0]?.text === 'Len' ? [text!.div] : [],
    );
    expect(div).not.toContain('<script');
    expect(div).toContain('&#60;/p&#62;&#60;script&#62;&#38;amp;');
  });
});

describe('hopes and steps', () => {
  const joined = changed(
    everything,
    (draft) => void (draft.links['beans-walk'] = { id: 'beans-walk', order: 'a1', one: 'beans', other: 'walk' }),
  );
  const { made, notMapped } = mapped(joined);
  const [plan] = all(made, 'CarePlan');

  it('a hope is a goal in the person’s words', () => {
    expect(all(made, 'Goal')[0]).toMatchObject({
      description: { text: 'Broad beans in by April' },
      expressedBy: { display: 'Winston Reid' },
    });
    expect(all(made, 'Goal')[0]!.note).toBeUndefined();
  });

  it('a step has who, when in words, and whether it is done', () => {
    const [walk, hello] = plan!.activity!;
    expect(walk!.detail).toMatchObject({
      description: 'Walk up to the plot gate and back',
      scheduledString: 'Most mornings',
      status: 'unknown',
      performer: [{ display: 'Winston Reid' }],
    });
    expect(hello!.detail).toMatchObject({
      status: 'completed',
      code: { text: 'An introduction' },
      performer: [{ display: 'Len' }],
    });
    expect(hello!.progress).toEqual([{ time: '2026-03-12T10:00:00.000Z', text: 'Done' }]);
  });

  it('a step leads to the hope that it is linked with, and other links are said to be left', () => {
    const goal = made.entry!.find(({ resource }) => resource.resourceType === 'Goal')!;
    expect(plan!.activity![0]!.detail.goal).toEqual([{ reference: goal.fullUrl }]);
    expect(whyOf(notMapped, 'links.beans-walk')).toBeUndefined();
    expect(whyOf(notMapped, 'links.beans-plots')).toBe('no-place');
  });

  it('what was sorted and what has changed stand in the margin, under their headings', () => {
    expect(plan!.note!.map(({ text }) => text)).toEqual([
      'What was sorted:\n\nRang housing repairs together.',
      'What has changed:\n\nI’m sleeping.',
    ]);
  });

  it('what this library says itself can be said in another language', () => {
    const { made: welsh } = mapped(winston, { wording: { next: 'Beth sy’n digwydd nesaf' } });
    expect(all(welsh, 'CarePlan')[0]!.title).toBe('Beth sy’n digwydd nesaf');
  });
});

describe('consent', () => {
  it('is there only where something was handed over', () => {
    expect(all(mapped(winston).made, 'Consent')).toEqual([]);
  });

  it('says who was given what, when, and for what', () => {
    const [consent] = all(mapped(winston, { shared }).made, 'Consent');
    expect(consent).toMatchObject({ dateTime: '2026-03-04T15:00:00Z', patient: { display: 'Winston Reid' } });
    expect(consent!.provision).toMatchObject({
      type: 'permit',
      actor: [{ reference: { display: 'Bike Shed Repairs' } }],
      purpose: [{ display: 'So that they know me on Saturday' }],
      code: [{ text: 'What is important to me' }, { text: 'My people' }],
    });
  });

  it('needs no more than to whom', () => {
    const { made, notMapped } = mapped(winston, { shared: [{ who: 'Len', what: [] }] });
    expect(problemsWithR4(made)).toEqual([]);
    expect(all(made, 'Consent')[0]!.provision).not.toHaveProperty('purpose');
    expect(notMapped.filter(({ path }) => path.startsWith('shared'))).toEqual([]);
  });

  it('says so where the time is none', () => {
    const { made, notMapped } = mapped(winston, { shared: [{ ...shared[0]!, when: 'on Tuesday' }] });
    expect(problemsWithR4(made)).toEqual([]);
    expect(notMapped).toContainEqual({ path: 'shared.0.when', why: 'not-valid', text: 'on Tuesday' });
  });
});

/** For the library's own use: not listed, since nobody said it. */
const BOOKKEEPING = /\.(id|order|author|at|angle|revision)$/;
/** Values that R4 says in its own words, or that only decide what becomes of another. */
const DECIDES = /\.(verbatim|skipped|paid|introduction|justATalk|kept|finished|done|who|conversation|note|prompt)$/;

/** Every value of a record with its path. */
function leaves(value: unknown, path: string): [path: string, value: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path ? `${path}.${key}` : key));
}

function lost(record: KithRecord): string[] {
  const { made, notMapped } = mapped(record);
  const carried = JSON.stringify(made);
  const listed = notMapped.map(({ path }) => path);
  return COLLECTIONS.flatMap((name) => leaves(record[name], name))
    .filter(([path]) => !BOOKKEEPING.test(path) && !DECIDES.test(path) && !/^authors\.me\./.test(path))
    .filter(([path]) => !listed.some((one) => path === one || path.startsWith(`${one}.`)))
    .filter(([path]) => !/^links\./.test(path))
    .filter(([, value]) => !carried.includes(JSON.stringify(value).slice(1, -1)))
    .map(([path]) => path);
}

describe('nothing is dropped in silence', () => {
  it.each(Object.entries({ everything, winston, akhtar, gwen, bev }))(
    'what is not in the bundle is listed: %s',
    (_, record) => {
      expect(lost(record)).toEqual([]);
    },
  );

  it('lists a version that nobody has decided about, a tie, a gift, a picture, and who wrote', () => {
    const { notMapped } = mapped(everything);
    expect(whyOf(notMapped, 'answers.what-matters-to-you~1~important.versions.words')).toBe('undecided');
    expect(whyOf(notMapped, 'answers.what-matters-to-you~1~important.stillTrue')).toBe('no-place');
    for (const path of ['ties.len~me', 'assets.leeks', 'media.m1', 'introductions.i1', 'authors.priya'])
      expect(whyOf(notMapped, path), path).toBe('no-place');
  });

  it('lists a name that the person has as an author only, and a name that nobody has decided about', () => {
    const record = changed(winston, (draft) => void (draft.about.versions = { name: ['Win'] }));
    expect(whyOf(mapped(record).notMapped, 'authors.me.name')).toBe('no-place');
    expect(whyOf(mapped(record).notMapped, 'about.versions.name')).toBe('undecided');
    expect(whyOf(mapped(gwen).notMapped, 'authors.me.name')).toBeUndefined();
  });

  it('lists an answer whose conversation is gone, and a step for somebody who is', () => {
    const record = changed(everything, (draft) => {
      delete draft.conversations['what-matters-to-you~1'];
      draft.steps['walk']!.who = 'gone';
    });
    const { made, notMapped } = mapped(record);
    expect(problemsWithR4(made)).toEqual([]);
    expect(whyOf(notMapped, 'answers.what-matters-to-you~1~important')).toBe('no-place');
    expect(whyOf(notMapped, 'steps.walk.who')).toBe('no-place');
    expect(whyOf(notMapped, 'notes.note~1.conversation')).toBe('no-place');
  });

  it.each(['valueOf', 'toString', 'hasOwnProperty'])('takes no id for something that every object has: %s', (id) => {
    const record = changed(everything, (draft) => {
      draft.steps['walk']!.who = draft.steps['walk']!.note = id;
      draft.hopes['beans']!.words.author = draft.links['beans-plots']!.other = id;
      draft.notes['note~1']!.conversation = draft.answers['what-matters-to-you~1~important']!.conversation = id;
    });
    const { made, notMapped } = mapped(record);
    expect(problemsWithR4(made)).toEqual([]);
    expect(whyOf(notMapped, 'steps.walk.who')).toBe('no-place');
    expect(whyOf(notMapped, 'answers.what-matters-to-you~1~important')).toBe('no-place');
  });

  it('lists words of which characters had to go, and times and languages that are none', () => {
    const record = changed(everything, (draft) => {
      draft.hopes['beans']!.words.text = 'Broad\u0000 beans';
      draft.hopes['beans']!.at = '2026-99-99';
      draft.conversations['what-matters-to-you~1']!.lang = 'broad Yorkshire';
    });
    const { made, notMapped } = mapped(record);
    expect(problemsWithR4(made)).toEqual([]);
    expect(all(made, 'Goal')[0]!.description.text).toBe('Broad beans');
    expect(whyOf(notMapped, 'hopes.beans.words.text')).toBe('characters');
    expect(whyOf(notMapped, 'hopes.beans.at')).toBe('not-valid');
    expect(whyOf(notMapped, 'conversations.what-matters-to-you~1.lang')).toBe('not-valid');
  });

  it('holds against the schema whatever somebody wrote, wherever', () => {
    const said = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(' ', '\u00a0', '\u3000', '\u2028', '\t', '\n', '\v', '\0', '\ud800', 'a', '<', '👋'),
      }),
    );
    fc.assert(
      fc.property(said, (text) => {
        const record = changed(everything, (draft) => {
          draft.about.name = draft.about.lang = text;
          Object.assign(draft.people['len']!, { name: text, about: text });
          Object.assign(draft.conversations['what-matters-to-you~1']!, {
            definition: text,
            lang: text,
            added: { [`x${text}`]: text },
          });
          for (const answer of Object.values(draft.answers))
            Object.assign(answer, { asked: text, prompt: `x${text}`, cards: [`x${text}`] });
          for (const { words } of [...Object.values(draft.answers), ...Object.values(draft.hopes)])
            if (words) words.text = text;
          Object.assign(draft.steps['walk']!, { when: text, what: { text, author: 'priya', verbatim: false } });
          draft.authors['priya']!.name = text;
        });
        expect(
          problemsWithR4(mapped(record, { shared: [{ who: text, what: [text], when: text, purpose: text }] }).made),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
