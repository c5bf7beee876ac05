import { tieId } from '../../src/model/people.js';
import { ME } from '../../src/model/schema.js';
import { recordOf, said } from './record-of.js';

const JUNE = '2026-06-18T09:20:00Z';
const TALK = 'what-matters-to-you~1';

/** Mr Akhtar, at home up the valley where there is no signal. One talk is behind him. Invented. */
export const akhtar = recordOf(
  'akhtar',
  { name: 'Mr Akhtar', lang: 'en-GB', started: JUNE },
  {
    authors: [
      { id: ME, role: 'me', name: 'Mr Akhtar' },
      { id: 'joan', role: 'coordinator', name: 'Joan' },
    ],
    people: [
      { id: 'samina', name: 'Samina', about: 'my wife', ring: 'intimacy', near: 'home' },
      { id: 'bilal', name: 'Bilal', about: 'my nephew, drives for a living', ring: 'friendship', near: 'ride' },
    ],
    ties: [
      { id: tieId(ME, 'samina'), one: ME, other: 'samina', strength: 'strong', flow: 'both' },
      { id: tieId(ME, 'bilal'), one: ME, other: 'bilal', strength: 'ordinary', flow: 'to-one' },
    ],
    assets: [
      { id: 'roses', kind: 'gift', gift: 'hands', name: 'Roses from cuttings' },
      { id: 'mosque', kind: 'group', name: 'The mosque on Fleece Street', near: 'ride', interest: 'part' },
    ],
    conversations: [{ id: TALK, definition: 'what-matters-to-you', revision: 1, lang: 'en-GB', at: JUNE }],
    answers: [
      {
        id: `${TALK}~important`,
        conversation: TALK,
        prompt: 'important',
        asked: 'What are the things that are important to you at the moment?',
        lang: 'en-GB',
        at: JUNE,
        words: said('My wife’s hands in the garden again. Friday prayers, if Bilal can come for me.', JUNE),
      },
    ],
  },
);
