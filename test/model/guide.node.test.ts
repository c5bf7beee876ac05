import { describe, expect, it } from 'vitest';
import { toggleCard, writeWords } from '../../src/model/answering.js';
import { addAsset } from '../../src/model/assets.js';
import { currentConversation } from '../../src/model/conversations.js';
import { receiveDefinition, type Condition } from '../../src/model/definition.js';
import { promptsOf } from '../../src/model/guide.js';
import { addPerson } from '../../src/model/people.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';

const asking = (id: string) => ({ definition: 'talk', lang: 'en-GB', prompt: { id }, asked: `About ${id}?` });

function prompts(when: Condition | undefined, ask: string, recipe: (draft: RecordDraft) => void = () => {}, lang = 'en-GB') {
  const definition = receiveDefinition({
    format: 'kith-conversation',
    version: 1,
    id: 'talk',
    title: { 'en-GB': 'Talk' },
    prompts: [
      { id: 'first', ask: { 'en-GB': 'First?' }, cards: [{ id: 'dog', label: { 'en-GB': 'My dog' } }] },
      { id: 'second', ask: { 'en-GB': ask, cy: `cy ${ask}` }, ...(when && { when }) },
    ],
  });
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  recipe(draft);
  return promptsOf(definition, draft, currentConversation(draft, 'talk'), lang);
}

const isAsked = (when: Condition, recipe?: (draft: RecordDraft) => void) => prompts(when, 'Second?', recipe).some(({ id }) => id === 'second');
const asked = (ask: string, recipe?: (draft: RecordDraft) => void, lang = 'en-GB') =>
  prompts(undefined, ask, recipe, lang).at(-1)!.ask[lang]!.replace(/[\u2068\u2069]/g, '|');
const say = (words: string) => (draft: RecordDraft) => writeWords(draft, asking('first'), words);

describe('a prompt that waits for something', () => {
  it('is asked when something is said to another, and not before', () => {
    expect(isAsked({ said: 'first' })).toBe(false);
    expect(isAsked({ said: 'first' }, say('tea'))).toBe(true);
    expect(isAsked({ notSaid: 'first' })).toBe(true);
    expect(isAsked({ notSaid: 'first' }, say('tea'))).toBe(false);
  });

  it('is asked when a card is picked', () => {
    expect(isAsked({ picked: 'dog' }, say('tea'))).toBe(false);
    expect(isAsked({ picked: 'dog' }, (draft) => toggleCard(draft, asking('first'), 'dog'))).toBe(true);
  });

  it('is asked when the record has somebody, or nobody', () => {
    const somebody = (draft: RecordDraft) => void addPerson(draft, { name: 'Len' });
    expect([isAsked({ has: 'people' }), isAsked({ has: 'people' }, somebody)]).toEqual([false, true]);
    expect([isAsked({ hasNo: 'people' }), isAsked({ hasNo: 'people' }, somebody)]).toEqual([true, false]);
    expect(isAsked({ has: 'gifts' }, (draft) => void addAsset(draft, { kind: 'gift', gift: 'head', name: 'leeks' }))).toBe(true);
    expect(isAsked({ has: 'places' }, (draft) => void addAsset(draft, { kind: 'gift', gift: 'head', name: 'leeks' }))).toBe(false);
    expect(isAsked({ has: 'name' }, (draft) => void (draft.about.name = ' '))).toBe(false);
  });

  it('wants all that is named', () => {
    expect(isAsked({ said: 'first', has: 'people' }, say('tea'))).toBe(false);
  });

  it('stays once something is said to it, whatever changes', () => {
    expect(isAsked({ said: 'first' }, (draft) => writeWords(draft, asking('second'), 'words'))).toBe(true);
  });
});

describe('what is put into a question', () => {
  it('is the name, and what was said before, set apart from the words around', () => {
    expect(asked('How are you, {name}?', (draft) => void (draft.about.name = 'Winston'))).toBe('How are you, |Winston|?');
    expect(asked('You said {answer:first}. Why?', say('the plot\nand more'))).toBe('You said |the plot|. Why?');
    expect(asked('{answer:first}!', (draft) => toggleCard(draft, asking('first'), 'dog'))).toBe('|My dog|!');
  });

  it('goes with its brackets where it is not there', () => {
    expect(asked('How are you[, {name}]?')).toBe('How are you?');
    expect(asked('How are you[, {name}]?', (draft) => void (draft.about.name = 'Siân'))).toBe('How are you, |Siân|?');
    expect(asked('How are you, {name}?'), 'without brackets something has to stand there').toBe('How are you, …?');
  });

  it('is no longer than a question can hold, and is never read as something to put in', () => {
    expect(asked('{answer:first}', say('a'.repeat(500)))).toBe(`|${'a'.repeat(80)}…|`);
    expect(asked('{answer:first}[ and {name}]', say('{name} [x]'))).toBe('|{name} [x]|');
  });

  it('leaves alone what only looks like it', () => {
    expect(asked('A [note] {with} braces {answer:Nobody}')).toBe('A [note] … braces {answer:Nobody}');
  });

  it('goes into every language', () => expect(asked('Hello {name}', (draft) => void (draft.about.name = 'Siân'), 'cy')).toBe('cy Hello |Siân|'));
});
