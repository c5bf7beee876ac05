import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeWords } from '../../src/model/answering.js';
import { addAsset } from '../../src/model/assets.js';
import { copyOf, type CommunityAsset } from '../../src/model/community.js';
import { wordsOf } from '../../src/model/conversations.js';
import { deepFreeze } from '../../src/model/draft.js';
import { link } from '../../src/model/links.js';
import { addPerson } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { stemOf, wordsThatSay } from '../../src/model/stems.js';
import { suggest, SuggestionIndex } from '../../src/model/suggestions.js';

const offered = (name: string, more: Partial<CommunityAsset> = {}): CommunityAsset => ({
  id: name,
  kind: 'group',
  name,
  source: { feed: 'Hyde' },
  ...more,
});

const allotment = offered('The allotment', { kind: 'place', about: 'Needs hands on Saturdays' });
const knitting = offered('Knit & Natter', { tags: ['Crafts'] });
const choir = offered('Mill Lane choir');
const advice = offered('Garden waste service', { kind: 'organisation' });
const round = [advice, choir, knitting, allotment];

function recordOf(fill: (draft: RecordDraft) => void): KithRecord {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  fill(draft);
  return deepFreeze(draft) as KithRecord;
}

const asking = (id: string) => ({
  definition: 'what-matters-to-you',
  lang: 'en-GB',
  prompt: { id },
  asked: 'What matters?',
});
const saying = (text: string, prompt = 'important') =>
  recordOf((draft) => void writeWords(draft, asking(prompt), text));
const hoping = (text: string) =>
  recordOf((draft) => void (draft.hopes['h'] = { id: 'h', order: 'a0', words: wordsOf(text) }));

function suggested(record: KithRecord, assets: readonly CommunityAsset[] = round, options = {}) {
  const index = new SuggestionIndex();
  index.add(assets);
  return suggest(record, index, options);
}
const namesOf = (...given: Parameters<typeof suggested>) => suggested(...given).map(({ asset }) => asset.name);

describe('a suggestion', () => {
  it('says why, in the words that were said', () => {
    const record = saying('I was a postman. Gardening is what I love, mornings mostly.');
    const [first] = suggested(record);
    expect(first!.asset).toBe(allotment);
    expect(first!.because).toEqual({
      kind: 'answer',
      from: Object.keys(record.answers)[0],
      words: 'Gardening',
      clause: 'Gardening is what I love',
      meets: 'allotment',
    });
  });

  it('comes with groups and places first, and services last, however well they fit', () => {
    expect(namesOf(saying('Gardening, all day'))).toEqual(['The allotment', 'Garden waste service']);
  });

  it('comes from hopes and gifts as well, and gives a hope as the reason before an answer', () => {
    expect(namesOf(hoping('To sing again'))).toEqual(['Mill Lane choir']);
    const record = recordOf((draft) => {
      addAsset(draft, { kind: 'gift', gift: 'hands', name: 'Knitting jumpers' });
      draft.hopes['h'] = { id: 'h', order: 'a0', words: wordsOf('Somewhere to knit') };
    });
    expect(suggested(record).map(({ asset, because }) => [asset.name, because.kind, because.words])).toEqual([
      ['Knitting jumpers', 'hope', 'knit'],
      ['Knit & Natter', 'hope', 'knit'],
    ]);
  });

  it('joins a hope with what the person has of their own, where nothing joins them yet', () => {
    const fill = (draft: RecordDraft) => {
      draft.hopes['h'] = { id: 'h', order: 'a0', words: wordsOf('Play the guitar with somebody') };
      return addAsset(draft, { kind: 'group', name: 'Ukulele night' });
    };
    expect(namesOf(recordOf(fill))).toEqual(['Ukulele night']);
    expect(namesOf(recordOf((draft) => link(draft, 'h', fill(draft))))).toEqual([]);
  });

  it('is not made twice of what was picked already', () => {
    const record = recordOf((draft) => {
      writeWords(draft, asking('important'), 'Gardening');
      addAsset(draft, copyOf(allotment));
    });
    // The copy itself is of the record now, and may be joined.
    expect(suggested(record).map(({ asset }) => 'order' in asset)).toEqual([true, false]);
    expect(suggested(record).map(({ asset }) => asset)).not.toContain(allotment);
  });

  it('finds Welsh by Welsh, and by English', () => {
    const rhandir = offered('Rhandir Llanfair');
    expect(namesOf(saying('Dw i wrth fy modd yn garddio'), [rhandir])).toEqual(['Rhandir Llanfair']);
    expect(namesOf(saying('Gardening'), [rhandir])).toEqual(['Rhandir Llanfair']);
  });

  it('is of several things in a life, not all of one', () => {
    const choirs = Array.from({ length: 30 }, (_, at) => offered(`Choir ${at}`));
    const names = namesOf(saying('Singing. Knitting.'), [...choirs, ...round]);
    expect(names.filter((name) => /choir/i.test(name)).length).toBeLessThanOrEqual(4);
    expect(names).toContain('Knit & Natter');
  });

  it('is not made of a word that all have in common', () => {
    const hydes = Array.from({ length: 100 }, (_, at) => offered(`Hyde ${at}`));
    expect(namesOf(saying('I was born in Hyde'), hydes)).toEqual([]);
    expect(namesOf(saying('I was born in Hyde'), hydes.slice(0, 5))).not.toEqual([]);
    // A thing to do is one however many do it.
    const gardens = Array.from({ length: 100 }, (_, at) => offered(`Garden ${at}`));
    expect(namesOf(saying('Gardening'), gardens)).toHaveLength(4);
  });

  it('takes more than one word where it is only in passing', () => {
    const about = offered('Tuesdays', { about: 'Come by train, and have some soup' });
    expect(namesOf(saying('I watch trains'), [about])).toEqual([]);
    expect(namesOf(saying('I watch trains and make soup'), [about])).toEqual(['Tuesdays']);
  });
});

describe('nothing is suggested', () => {
  it('where nothing was said, or nothing meets it', () => {
    expect(suggested(emptyRecord())).toEqual([]);
    expect(namesOf(saying('Peace and quiet'))).toEqual([]);
    expect(namesOf(saying('Gardening'), [])).toEqual([]);
  });

  it.each([
    'I am scared of him. I used to love gardening.',
    'Since she died the garden is a mess',
    'I want to end it all, even the gardening',
    'Mae ofn arna i yn yr ardd',
    'أخاف، هناك عنف gardening',
  ])('beside grave words: %s', (text) => {
    expect(namesOf(saying(text))).toEqual([]);
  });

  it.each([
    'I hate gardening',
    'Not gardening again',
    'I can’t stand gardening',
    'Dim garddio',
    'No more allotment for me',
  ])('of what somebody does not want: %s', (text) => {
    expect(namesOf(saying(text))).toEqual([]);
  });

  it('of a clause that somebody turned round, but of the one after it', () => {
    expect(namesOf(saying('I never liked singing, but gardening is another matter'))).toEqual([
      'The allotment',
      'Garden waste service',
    ]);
  });

  it('of an answer to what is hard', () => {
    expect(namesOf(saying('The garden', 'hard'))).toEqual([]);
  });

  it('of what somebody else put', () => {
    const record = recordOf((draft) => {
      draft.hopes['h'] = {
        id: 'h',
        order: 'a0',
        words: { text: 'He would like gardening', author: 'sam', verbatim: false },
      };
    });
    expect(namesOf(record)).toEqual([]);
  });

  it('of what names somebody who is not to be contacted, or is no longer here', () => {
    const withErrol = (more: object) =>
      recordOf((draft) => {
        addPerson(draft, { name: 'Errol Gray', ...more });
        writeWords(draft, asking('important'), 'Gardening with Errol');
      });
    expect(namesOf(withErrol({ doNotContact: true }))).toEqual([]);
    expect(namesOf(withErrol({ gone: 'died' }))).toEqual([]);
    expect(namesOf(withErrol({}))).not.toEqual([]);
  });

  it('of the name of somebody', () => {
    const cafe = offered('Rosemary’s café');
    const record = (name: string) =>
      recordOf((draft) => {
        addPerson(draft, { name });
        writeWords(draft, asking('important'), 'Tea with Rosemary');
      });
    expect(namesOf(record('Rosemary'), [cafe])).toEqual([]);
    expect(namesOf(record('Len'), [cafe])).toEqual(['Rosemary’s café']);
  });

  it('of what is withheld', () => {
    const record = hoping('Gardening');
    expect(namesOf(record, round, { isWithheld: (id: string) => id === 'h' })).toEqual([]);
    expect(namesOf(record, round, { isWithheld: (id: string) => id === allotment.id })).toEqual([
      'Garden waste service',
    ]);
  });

  it('that anything could be done to: whatever is said, it ends, and gives at most so many', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string(), (text, name) => {
        expect(suggested(saying(text), [offered(name), ...round], { most: 2 }).length).toBeLessThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words', () => {
  it('are the same with the endings of English', () => {
    for (const family of [
      'garden gardens gardener gardeners gardening',
      'knit knits knitting knitters',
      'dance dances dancing dancer',
      'walk walks walking walkers',
      'lady ladies',
    ])
      expect(new Set(family.split(' ').map(stemOf)).size, family).toBe(1);
    for (const [one, other] of [
      ['string', 'strong'],
      ['thing', 'the'],
      ['university', 'universe'],
      ['bus', 'bu'],
    ] as const)
      expect(stemOf(one), one).not.toBe(stemOf(other));
  });

  it('that say nothing are left out', () => {
    expect(wordsThatSay('I’d really like to go to the group on a Tuesday, every week').map(({ word }) => word)).toEqual(
      [],
    );
    expect(wordsThatSay('Côr a cherdded')[0]).toEqual({ word: 'Côr', stem: wordsThatSay('singing')[0]!.stem });
  });
});
