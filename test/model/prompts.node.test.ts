import { describe, expect, it } from 'vitest';
import { skipPrompt, writeWords } from '../../src/model/answering.js';
import { answerId, conversationId, currentConversation } from '../../src/model/conversations.js';
import { receiveDefinition, type ConversationDefinition } from '../../src/model/definition.js';
import { promptsOf } from '../../src/model/guide.js';
import { isFromEarlier, isSameDay, lastHeld, whereToGoOn } from '../../src/model/prompts.js';
import { emptyRecord, type Answer, type KithRecord, type RecordDraft } from '../../src/model/record.js';

const definition = definitionOf('first', 'second', 'anything-else');
const asking = (prompt: string) => ({ definition: 'talk', lang: 'en-GB', prompt: { id: prompt }, asked: `About ${prompt}?` });
const talk = conversationId('talk', 1);
const answer: Answer = { id: 'a', order: 'a0', conversation: talk, prompt: 'first', asked: '?' };
const said = (at: string) => ({ text: 'tea', author: 'me', verbatim: true, at });

describe('the prompts of a conversation', () => {
  it('are those of the definition, in its order', () => {
    expect(idsOf(emptyRecord())).toEqual(['first', 'second', 'anything-else']);
  });

  it('take in a question added on the spot before "anything else"', () => {
    const record = recordOf((draft) => {
      writeWords(draft, asking('first'), 'tea');
      draft.conversations[talk]!.added = { mine: 'And the garden?' };
    });
    expect(idsOf(record)).toEqual(['first', 'second', 'mine', 'anything-else']);
  });

  it('put an added question last where the definition has no "anything else"', () => {
    const record = recordOf((draft) => {
      writeWords(draft, asking('first'), 'tea');
      draft.conversations[talk]!.added = { mine: 'And the garden?' };
    });
    expect(idsOf(record, definitionOf('first'))).toEqual(['first', 'mine']);
  });

  it('go on showing what was said to a question that the definition no longer asks, as it was asked', () => {
    const record = recordOf((draft) => writeWords(draft, asking('gone'), 'tea'));
    const prompts = promptsOf(definition, record, currentConversation(record, 'talk'), 'en-GB');
    expect(prompts.at(-1)).toEqual({ id: 'gone', ask: { 'en-GB': 'About gone?' } });
  });
});

describe('coming back after a break', () => {
  const where = (record: KithRecord) => whereToGoOn(record, currentConversation(record, 'talk'), definition.prompts);

  it('begins at the first prompt', () => expect(where(emptyRecord())).toBe('first'));

  it('goes on at the first prompt that is neither answered nor skipped', () => {
    const record = recordOf((draft) => {
      writeWords(draft, asking('first'), 'tea');
      skipPrompt(draft, asking('second'));
    });
    expect(where(record)).toBe('anything-else');
  });

  it('goes on where it was left, whatever is open before', () => {
    const record = recordOf((draft) => {
      writeWords(draft, asking('first'), 'tea');
      draft.conversations['talk~1']!.place = 'second';
    });
    expect(where(record)).toBe('second');
    expect(whereToGoOn(record, { ...currentConversation(record, 'talk')!, place: 'gone' }, definition.prompts)).toBe('second');
  });

  it('stays at the last when all are answered', () => {
    const record = recordOf((draft) => definition.prompts.forEach(({ id }) => writeWords(draft, asking(id), 'tea')));
    expect(where(record)).toBe('anything-else');
  });
});

describe('asking whether something still holds', () => {
  const today = new Date(2026, 2, 4, 9);
  const earlier = new Date(2025, 10, 12, 9).toISOString();

  it('asks of words from an earlier day', () => expect(isFromEarlier(emptyRecord(), { ...answer, words: said(earlier) }, today)).toBe(true));
  it('does not ask of words from today', () =>
    expect(isFromEarlier(emptyRecord(), { ...answer, words: said(new Date(2026, 2, 4, 8).toISOString()) }, today)).toBe(false));
  it('does not ask again on the day on which somebody said so', () =>
    expect(isFromEarlier(emptyRecord(), { ...answer, words: said(earlier), stillTrue: today.toISOString() }, today)).toBe(false));
  it('does not ask where nothing is said', () => expect(isFromEarlier(emptyRecord(), { ...answer, at: earlier }, today)).toBe(false));
  it('takes the later of saying it and saying that it holds', () =>
    expect(lastHeld({ ...answer, words: said(earlier), stillTrue: today.toISOString() })).toBe(today.toISOString()));
  it('knows no day for what is no time', () => {
    expect(isSameDay(undefined, today)).toBe(false);
    expect(isFromEarlier(emptyRecord(), { ...answer, words: said('soon') }, today)).toBe(false);
  });
});

function definitionOf(...ids: string[]): ConversationDefinition {
  const prompts = ids.map((id) => ({ id, ask: { 'en-GB': `About ${id}?` } }));
  return receiveDefinition({ format: 'kith-conversation', version: 1, id: 'talk', title: { 'en-GB': 'Talk' }, prompts });
}

function recordOf(recipe: (draft: RecordDraft) => void): KithRecord {
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  recipe(draft);
  return draft;
}

function idsOf(record: KithRecord, of = definition): string[] {
  return promptsOf(of, record, currentConversation(record, 'talk'), 'en-GB').map(({ id }) => id);
}

it('gives an answer the same id on every device', () => {
  const record = recordOf((draft) => writeWords(draft, asking('first'), 'tea'));
  expect(Object.keys(record.answers)).toEqual([answerId(talk, 'first')]);
});
