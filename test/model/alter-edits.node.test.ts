import { describe, expect, test } from 'vitest';
import { setSupport } from '../../src/model/alter-edits.js';
import { helpOf } from '../../src/model/help.js';
import { emptyRecord, type RecordDraft, type Tie } from '../../src/model/record.js';
import { tieId } from '../../src/model/tie-id.js';

function drafted(tie?: Partial<Tie>): { draft: RecordDraft; tie: () => Tie } {
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  const id = tieId('me', 'len');
  if (tie) draft.ties[id] = { id, order: 'a0', one: 'me', other: 'len', strength: 'ordinary', flow: 'none', ...tie } as RecordDraft['ties'][string];
  return { draft, tie: () => draft.ties[id]! };
}

describe('a kind of support', () => {
  test('draws the line where there is none yet, with an arrow that way', () => {
    const { draft, tie } = drafted();
    setSupport(draft, 'len', 'social', 'from-me');
    expect(tie().support).toEqual({ social: 'to-other' });
    expect(helpOf(tie())).toBe('from-me');
  });

  test('adds its way to the arrow that is there, from whichever end the tie is stored', () => {
    const { draft, tie } = drafted({ one: 'len', other: 'me', flow: 'to-other' });
    expect(helpOf(tie())).toBe('to-me');
    setSupport(draft, 'len', 'emotional', 'from-me');
    expect(helpOf(tie())).toBe('both');
    expect(helpOf({ ...tie(), flow: tie().support!['emotional']! })).toBe('from-me');
  });

  test('is taken back alone, and leaves nothing behind when it was the last', () => {
    const { draft, tie } = drafted();
    setSupport(draft, 'len', 'social', 'both');
    setSupport(draft, 'len', 'linking', 'to-me');
    setSupport(draft, 'len', 'social', 'none');
    expect(tie().support).toEqual({ linking: 'to-one' });
    setSupport(draft, 'len', 'linking', 'none');
    expect('support' in tie()).toBe(false);
  });
});
