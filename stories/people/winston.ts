import { tieId } from '../../src/model/people.js';
import type { Entity, Flow, Strength } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { putBy, recordOf, said } from './record-of.js';

const NOVEMBER = '2025-11-12T10:30:00Z';
const MARCH = '2026-03-04T14:10:00Z';
const TALK = 'what-matters-to-you~1';

const tie = (other: string, strength: Strength, flow: Flow, one: string = ME): Omit<Entity<'ties'>, 'order'> => ({
  id: tieId(one, other),
  one,
  other,
  strength,
  flow,
});

/** Winston Reid, retired bus driver, getting over a stroke. Invented, with everybody round him. */
export const winston = recordOf(
  'winston',
  { name: 'Winston Reid', lang: 'en-GB', started: NOVEMBER },
  {
    authors: [
      { id: ME, role: 'me', name: 'Winston' },
      { id: 'priya', role: 'coordinator', name: 'Priya' },
    ],
    people: [
      { id: 'marcia', name: 'Marcia', about: 'my sister, round the corner', ring: 'intimacy', near: 'street' },
      { id: 'tyrone', name: 'Tyrone', about: 'my lad, in Leeds, rings Sundays', ring: 'intimacy', near: 'further' },
      { id: 'biscuit', name: 'Biscuit', about: 'my dog, nine years old', ring: 'intimacy', near: 'home' },
      {
        id: 'len',
        name: 'Len',
        about: 'plot 14, next to mine',
        ring: 'friendship',
        near: 'walk',
        words: said('Thirty years of pinching each other’s seedlings. He’d notice if I wasn’t there.', MARCH),
      },
      { id: 'pickles', name: 'Mrs Pickles', about: 'next door; I do her bins', ring: 'friendship', near: 'home' },
      { id: 'errol', name: 'Errol', about: 'from the bus garage; we fell out', ring: 'friendship', doNotContact: true },
      { id: 'nisha', name: 'Nisha', about: 'stroke physio', ring: 'exchange', paid: true, near: 'home' },
      {
        id: 'hussain',
        name: 'Dr Hussain',
        about: 'my GP at Bridge Street',
        ring: 'exchange',
        paid: true,
        near: 'walk',
      },
    ],
    ties: [
      tie('marcia', 'strong', 'both'),
      tie('tyrone', 'tenuous', 'to-one'),
      tie('biscuit', 'strong', 'both'),
      tie('len', 'strong', 'both'),
      tie('pickles', 'ordinary', 'both'),
      tie('errol', 'broken', 'none'),
      tie('nisha', 'ordinary', 'to-one'),
      tie('hussain', 'ordinary', 'to-one'),
      tie('plots', 'strong', 'to-one'),
      tie('dominoes', 'ordinary', 'both'),
      tie('choir', 'tenuous', 'to-other'),
      tie('repairs', 'stressful', 'none'),
      tie('pickles', 'ordinary', 'both', 'marcia'),
    ],
    assets: [
      { id: 'routes', kind: 'gift', gift: 'head', name: 'Every bus route in the valley' },
      { id: 'leeks', kind: 'gift', gift: 'head', name: 'Leeks that win prizes' },
      { id: 'lads', kind: 'gift', gift: 'heart', name: 'Lads having somewhere to go' },
      { id: 'puncture', kind: 'gift', gift: 'hands', name: 'Mend a puncture' },
      { id: 'cook', kind: 'gift', gift: 'hands', name: 'Cook for twenty' },
      { id: 'bass', kind: 'gift', gift: 'hands', name: 'Sing bass, given a push' },
      { id: 'plots', kind: 'place', name: 'Mill Lane plots', about: 'allotments', near: 'walk', interest: 'part' },
      { id: 'dominoes', kind: 'group', name: 'Dominoes team', about: 'The Weavers Arms, Thursdays', near: 'street' },
      {
        id: 'choir',
        kind: 'group',
        name: 'St Mark’s choir',
        about: 'I used to sing bass',
        near: 'ride',
        interest: 'try',
      },
      {
        id: 'bikes',
        kind: 'group',
        name: 'Bike Shed Repairs',
        about: 'Saturday mornings',
        near: 'walk',
        interest: 'try',
      },
      { id: 'library', kind: 'place', name: 'Library', about: 'Tuesday coffee morning', near: 'walk' },
      {
        id: 'repairs',
        kind: 'organisation',
        name: 'Housing repairs',
        about: 'the damp, since October',
        near: 'further',
      },
      { id: 'mending', kind: 'exchange', exchange: 'offer', name: 'Bikes mended', length: 'an hour' },
      { id: 'lift', kind: 'exchange', exchange: 'ask', name: 'A lift to the garden centre', length: 'an afternoon' },
      {
        id: 'snow',
        kind: 'story',
        name: 'I took the 508 through the snow of 2010. Last bus running. Forty folk on, and all of them singing.',
      },
    ],
    conversations: [{ id: TALK, definition: 'what-matters-to-you', revision: 1, lang: 'en-GB', at: NOVEMBER }],
    answers: [
      {
        id: `${TALK}~important`,
        conversation: TALK,
        prompt: 'important',
        asked: 'What are the things that are important to you at the moment?',
        lang: 'en-GB',
        at: MARCH,
        words: said(
          'Getting back up to the plot before the broad beans want putting in. Biscuit. And our Marcia not fretting over me.',
          MARCH,
        ),
        otherWords: putBy('priya', 'Winston would like some help getting to the allotment.', MARCH),
      },
      {
        id: `${TALK}~good-day`,
        conversation: TALK,
        prompt: 'good-day',
        asked: 'When you have a good day, what are the things that make it good?',
        lang: 'en-GB',
        at: NOVEMBER,
        cards: ['outdoors', 'laugh', 'pet'],
        words: said('A brew in the shed with Len, and nobody watching the clock.', NOVEMBER),
      },
    ],
    notes: [
      {
        id: 'note~1',
        author: 'priya',
        at: MARCH,
        sorted: { ...putBy('priya', 'Rang housing repairs together. A surveyor is booked.', MARCH) },
        changed: said('I’m sleeping. And I went to dominoes on my own steam, twice.', MARCH),
      },
    ],
    steps: [
      {
        id: 'gate',
        note: 'note~1',
        who: ME,
        what: said('Walk up to the plot gate and back'),
        when: 'most mornings',
        done: MARCH,
      },
      {
        id: 'trolley',
        note: 'note~1',
        who: 'marcia',
        what: said('Lend me the little trolley for the tools'),
        when: 'by Saturday',
      },
      {
        id: 'hello',
        note: 'note~1',
        who: 'bikes',
        what: said('Go and say hello, with Priya'),
        when: 'Wednesday',
        introduction: true,
      },
    ],
  },
);
