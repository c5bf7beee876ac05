import { beforeEach, describe, expect, it } from 'vitest';
import { addQuestion, writeWords } from '../../src/model/answering.js';
import { currentConversation } from '../../src/model/conversations.js';
import type { ConversationDefinition } from '../../src/model/definition.js';
import { promptsOf } from '../../src/model/guide.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { canRemove, comeBack, movePrompt, orderAsItCame, removeQuestion, reword, toComeBackTo } from '../../src/model/ways.js';

const definition: ConversationDefinition = {
  format: 'kith-conversation',
  version: 1,
  id: 'talk',
  title: { 'en-GB': 'A talk' },
  prompts: [
    { id: 'first', ask: { 'en-GB': 'First?', cy: 'Cyntaf?' }, short: { 'en-GB': 'First' } },
    { id: 'second', ask: { 'en-GB': 'Second?' } },
    { id: 'third', ask: { 'en-GB': 'Third?' }, when: { said: 'first' } },
    { id: 'fourth', ask: { 'en-GB': 'Fourth?' } },
    { id: 'anything-else', ask: { 'en-GB': 'Else?' } },
  ],
};
const talking = { definition: 'talk', lang: 'en-GB' };
const asking = (id: string) => ({ ...talking, prompt: { id }, asked: `${id}?` });
let draft: RecordDraft;

beforeEach(() => {
  draft = structuredClone(emptyRecord('r')) as RecordDraft;
});

const talk = () => currentConversation(draft, 'talk');
const prompts = (lang = 'en-GB') => promptsOf(definition, draft, talk(), lang);
const order = () => prompts().map(({ id }) => id);
const move = (id: string, by: -1 | 1) => movePrompt(draft, talking, order(), id, by);

describe('the order of the questions', () => {
  it('is changed one place at a time, and "anything else" stays last', () => {
    move('fourth', -1);
    expect(order()).toEqual(['first', 'fourth', 'second', 'anything-else']);
    move('second', 1);
    expect(order(), 'below the last there is no place').toEqual(['first', 'fourth', 'second', 'anything-else']);
  });

  it('takes in what comes later, after what it followed', () => {
    move('first', 1);
    writeWords(draft, asking('first'), 'tea');
    expect(order()).toEqual(['second', 'third', 'first', 'fourth', 'anything-else']);
    const id = addQuestion(draft, talking, 'And the garden?');
    expect(order()).toEqual(['second', 'third', 'first', 'fourth', id, 'anything-else']);
  });

  it('is put back as it came', () => {
    move('first', 1);
    orderAsItCame(draft, talking);
    expect(order()).toEqual(['first', 'second', 'fourth', 'anything-else']);
  });

  it('leaves out what the definition no longer has', () => {
    move('first', 1);
    draft.conversations['talk~1']!.sequence!.push('gone');
    expect(order()).toEqual(['second', 'first', 'fourth', 'anything-else']);
  });
});

describe('a question in other words', () => {
  it('is asked in them whatever the language, and in its own again', () => {
    reword(draft, talking, 'first', 'What keeps you going?');
    expect(prompts('cy')[0]!.ask).toEqual({ 'en-GB': 'What keeps you going?', cy: 'What keeps you going?' });
    reword(draft, talking, 'first');
    expect(prompts()[0]!.ask['en-GB']).toBe('First?');
    expect(talk()).not.toHaveProperty('reworded');
  });

  it('that was added is added in them', () => {
    const id = addQuestion(draft, talking, 'The garden?');
    reword(draft, talking, id, 'And the beans?');
    expect(talk()!.added).toEqual({ [id]: 'And the beans?' });
    reword(draft, talking, id);
    expect(talk()!.added, 'it came in no other').toEqual({ [id]: 'And the beans?' });
  });

  it('that was added goes again while nothing is said to it', () => {
    const id = addQuestion(draft, talking, 'The garden?');
    expect(canRemove(draft, talk(), 'first')).toBe(false);
    expect(canRemove(draft, talk(), id)).toBe(true);
    writeWords(draft, asking(id), 'Beans');
    expect(canRemove(draft, talk(), id)).toBe(false);
    writeWords(draft, asking(id), '');
    removeQuestion(draft, talking, id);
    expect(order()).not.toContain(id);
  });
});

it('a mark to come back to something stays until it is taken off', () => {
  comeBack(draft, asking('second'), true);
  writeWords(draft, asking('second'), 'later');
  expect(toComeBackTo(draft, talk(), prompts())).toEqual(['second']);
  comeBack(draft, asking('second'), false);
  expect(toComeBackTo(draft, talk(), prompts())).toEqual([]);
});
