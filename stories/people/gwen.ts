import { tieId } from '../../src/model/people.js';
import { ME } from '../../src/model/schema.js';
import { recordOf, said } from './record-of.js';

const MAY = '2026-05-06T13:00:00Z';
const TALK = 'what-matters-to-you~1';

/** Gwen Pritchard, who tells it in Welsh. Invented; her words await a speaker's check, as all our Welsh does. */
export const gwen = recordOf(
  'gwen',
  { name: 'Gwen', lang: 'cy', started: MAY },
  {
    people: [
      { id: 'mair', name: 'Mair', about: 'fy chwaer', ring: 'intimacy', near: 'street' },
      { id: 'huw', name: 'Huw', about: 'o’r côr', ring: 'friendship', near: 'walk' },
    ],
    ties: [
      { id: tieId(ME, 'mair'), one: ME, other: 'mair', strength: 'strong', flow: 'both' },
      { id: tieId(ME, 'huw'), one: ME, other: 'huw', strength: 'ordinary', flow: 'both' },
    ],
    assets: [
      { id: 'canu', kind: 'gift', gift: 'hands', name: 'Canu alto' },
      { id: 'cor', kind: 'group', name: 'Côr y Capel', about: 'nos Fercher', near: 'walk', interest: 'part' },
    ],
    conversations: [{ id: TALK, definition: 'what-matters-to-you', revision: 1, lang: 'cy', at: MAY }],
    answers: [
      {
        id: `${TALK}~important`,
        conversation: TALK,
        prompt: 'important',
        asked: 'Beth yw’r pethau sy’n bwysig i chi ar hyn o bryd?',
        lang: 'cy',
        at: MAY,
        words: said('Y côr, a chael siarad Cymraeg gyda rhywun bob dydd.', MAY),
      },
    ],
  },
);
