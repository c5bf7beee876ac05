import { deepFreeze } from '../../src/model/draft.js';
import { setSupport } from '../../src/model/alter-edits.js';
import { link } from '../../src/model/links.js';
import { addPerson } from '../../src/model/people.js';
import type { KithRecord, RecordDraft } from '../../src/model/record.js';
import { winston } from './winston.js';

/** Winston, after an afternoon over his picture: parts of life, who gives what to whom, who belongs together, and Joan. */
export const winstonMore: KithRecord = (() => {
  const draft = structuredClone(winston) as RecordDraft;
  for (const [sector, ids] of Object.entries({ family: ['marcia', 'tyrone', 'biscuit'], neighbours: ['len', 'pickles', 'errol'] }))
    for (const id of ids) draft.people[id]!.sector = sector;
  for (const id of ['dominoes', 'plots', 'bikes']) draft.assets[id]!.sector = 'neighbours';
  for (const id of ['choir', 'library']) draft.assets[id]!.sector = 'work';
  setSupport(draft, 'marcia', 'emotional', 'both');
  setSupport(draft, 'marcia', 'instrumental', 'to-me');
  setSupport(draft, 'len', 'social', 'both');
  setSupport(draft, 'len', 'instrumental', 'from-me');
  setSupport(draft, 'pickles', 'instrumental', 'from-me');
  setSupport(draft, 'hussain', 'informational', 'to-me');
  for (const id of ['len', 'pickles']) link(draft, 'plots', id);
  Object.assign(draft.people['errol']!, { gone: 'moved' });
  const joan = addPerson(draft, { name: 'Joan', about: 'my wife', ring: 'intimacy', sector: 'family' });
  draft.people[joan]!.gone = 'died';
  return deepFreeze(draft) as KithRecord;
})();
