import { addAsset } from '../../src/model/assets.js';
import { deepFreeze } from '../../src/model/draft.js';
import { link } from '../../src/model/links.js';
import { changeAlter } from '../../src/model/people.js';
import type { KithRecord, RecordDraft } from '../../src/model/record.js';
import { said } from './record-of.js';
import { winston } from './winston.js';

/** Winston, after a talk about what is strong around him: hopes, what goes with them, and what one needs to go along. */
export const winstonStrong: KithRecord = (() => {
  const draft = structuredClone(winston) as RecordDraft;
  const hope = (id: string, text: string) =>
    (draft.hopes[id] = { id, order: `h${Object.keys(draft.hopes).length}`, author: 'me', words: said(text) });
  hope('back-up', 'Getting back up to the plot before the broad beans want putting in');
  hope('sing-again', 'To sing with other people again');
  link(draft, 'back-up', 'plots');
  link(draft, 'back-up', 'len');
  link(draft, 'plots', 'leeks');
  changeAlter(draft, 'plots', {
    words: said('The only place my shoulders drop.'),
    when: 'Any day, till dark',
    access: 'Ring Len, and he comes down to the gate',
    helps: ['parking', 'toilet'],
  });
  changeAlter(draft, 'choir', {
    when: 'Wednesdays, half past seven',
    cost: 'Free, bring a biscuit',
    helps: ['step-free', 'hearing-loop', 'toilet'],
    introducer: 'pickles',
  });
  changeAlter(draft, 'library', { when: 'Tuesdays at ten', helps: ['step-free', 'quiet-hour', 'bus'] });
  addAsset(draft, { kind: 'exchange', exchange: 'offer', name: 'Lifts on Fridays, said the woman at the library', length: 'an hour' });
  return deepFreeze(draft) as KithRecord;
})();
