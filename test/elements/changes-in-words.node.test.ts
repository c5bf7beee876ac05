import { describe, expect, it } from 'vitest';
import { changesInWords } from '../../src/elements/network/changes-in-words.js';
import { usualRings } from '../../src/elements/network/wording.js';
import { compareNetworks } from '../../src/model/network-changes.js';
import { addAsset } from '../../src/model/assets.js';
import { addPerson, setTie } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft, type Support } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { tieId } from '../../src/model/tie-id.js';
import { looking } from '../../src/translations/en-GB/looking.js';
import { network } from '../../src/translations/en-GB/network.js';
import { thenAndNow } from '../../src/translations/en-GB/then-and-now.js';
import { tidy } from '../helpers/finding.js';

type Change = (draft: RecordDraft, ids: Readonly<Record<string, string>>) => void;

/** What is said of a change to a network of Len and Marcia, friends, and a choir, between whom there is a tie each. */
function said(change: Change, before: Change = () => {}): string[] {
  const draft = structuredClone(emptyRecord('r')) as RecordDraft;
  const ids = {
    len: addPerson(draft, { name: 'Len', ring: 'friendship' }),
    marcia: addPerson(draft, { name: 'Marcia', ring: 'friendship' }),
    choir: addAsset(draft, { kind: 'group', name: 'The choir' }),
  };
  setTie(draft, ME, ids.len, { flow: 'to-one' });
  before(draft, ids);
  const then = structuredClone(draft) as KithRecord;
  change(draft, ids);
  const now = draft as KithRecord;
  const words = { t: thenAndNow, network, supports: looking.supports, rings: usualRings(network), lang: 'en-GB' };
  return changesInWords(compareNetworks(then, now), words).flatMap((told) => told.said.map(({ text }) => tidy(text)));
}
const support = (draft: RecordDraft, id: string, kinds: { readonly [Kind in Support]?: 'to-one' | 'to-other' | 'both' }) =>
  void (draft.ties[tieId(ME, id)]!.support = kinds);

describe('what is different between two days, in words', () => {
  it('is nothing where nothing is', () => {
    expect(said(() => {})).toEqual([]);
  });

  it('says gently who is no longer here, and who is again', () => {
    expect(said((draft, { len }) => void (draft.people[len!]!.gone = 'died'))).toEqual(['Len has died, and keeps a place here.']);
    expect(said((draft, { len }) => void (draft.people[len!]!.gone = 'moved'))).toEqual(['Len has moved away.']);
    expect(said((draft, { choir }) => void (draft.assets[choir!]!.gone = 'of another page'))).toEqual(['The choir is no longer here.']);
    const back: Change = (draft, { len }) => void delete draft.people[len!]!.gone;
    expect(said(back, (draft, { len }) => void (draft.people[len!]!.gone = 'moved'))).toEqual(['Len is here again.']);
  });

  it('does not say that somebody has come who was no longer here by then', () => {
    expect(said((draft) => void addPerson(draft, { name: 'Joan', ring: 'intimacy', gone: 'died' }))).toEqual([
      'There is a place for Joan now, closest to me. Joan is no longer here.',
    ]);
  });

  it('says once that somebody went, and not their ties besides', () => {
    const leave: Change = (draft, { len }) => {
      delete draft.people[len!];
      delete draft.ties[tieId(ME, len!)];
    };
    expect(said(leave)).toEqual(['Len is not in the picture now.']);
    expect(said((draft, { len }) => void delete draft.ties[tieId(ME, len!)])).toEqual(['There is no line between you and Len now.']);
  });

  it('says which way help goes, and which kinds of it', () => {
    expect(said((draft, { len }) => void setTie(draft, ME, len!, { flow: 'both' }))).toEqual(['You help Len now, and Len helps you.']);
    expect(said((draft, { len }) => void setTie(draft, ME, len!, { flow: 'none' }))).toEqual(['Then, Len helped you.']);
    expect(said((draft, { len }) => support(draft, len!, { social: 'both', emotional: 'to-other' }))).toEqual([
      'You help Len now, and Len helps you. From you to Len now: warmth and company. From Len to you now: company.',
    ]);
    expect(said((draft, { len }) => support(draft, len!, {}), (draft, { len }) => support(draft, len!, { linking: 'to-one' }))).toEqual([
      'From Len to you then: opening doors.',
    ]);
  });

  it('says what is different between others', () => {
    expect(said((draft, { len, choir }) => void setTie(draft, len!, choir!, { strength: 'strong', flow: 'to-other' }))).toEqual([
      'There is a line between Len and The choir now: strong tie. Len helps The choir now.',
    ]);
  });

  it('says new names, pay, and whom not to contact', () => {
    expect(
      said((draft, { len, marcia }) => {
        draft.people[len!]!.name = 'Leonard';
        draft.people[marcia!]!.paid = true;
        draft.people[marcia!]!.doNotContact = true;
      }),
    ).toEqual(['Len is called Leonard now.', 'Marcia is paid to be around now.', 'Now it says: please don’t contact Marcia.']);
  });
});
