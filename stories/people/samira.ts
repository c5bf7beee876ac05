import { tieId } from '../../src/model/people.js';
import type { Entity, Flow, Strength } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { putBy, recordOf, said } from './record-of.js';

const MAY = '2026-05-06T13:00:00Z';
const TALK = 'what-matters-to-you~1';

const tie = (other: string, strength: Strength, flow: Flow): Omit<Entity<'ties'>, 'order'> => ({
  id: tieId(ME, other),
  one: ME,
  other,
  strength,
  flow,
});

/**
 * Samira, who tells it in Arabic, in a street where names and places are English: both directions meet in every line.
 * Invented; her words await a speaker's check, as all our Arabic does.
 */
export const samira = recordOf(
  'samira',
  { name: 'سميرة', lang: 'ar', started: MAY },
  {
    authors: [
      { id: ME, role: 'me', name: 'سميرة' },
      { id: 'joan', role: 'coordinator', name: 'Joan Whitworth' },
    ],
    people: [
      { id: 'huda', name: 'هدى', about: 'أختي، في الشارع نفسه', ring: 'intimacy', near: 'street', words: said('تعرف ما في قلبي قبل أن أتكلم.', MAY) },
      { id: 'yusuf', name: 'يوسف', about: 'ابني، في Leeds', ring: 'intimacy', near: 'further' },
      { id: 'pat', name: 'Pat Ogden', about: 'جارتي في رقم 14', ring: 'friendship', near: 'street' },
      { id: 'errol', name: 'Errol', about: 'from the market', ring: 'friendship', doNotContact: true },
      { id: 'nisha', name: 'Dr Nisha Rao', about: 'الطبيبة', ring: 'exchange', paid: true, near: 'walk' },
    ],
    ties: [
      tie('huda', 'strong', 'both'),
      tie('yusuf', 'tenuous', 'to-one'),
      tie('pat', 'ordinary', 'both'),
      tie('errol', 'broken', 'none'),
      tie('nisha', 'stressful', 'to-one'),
      tie('sewing', 'strong', 'to-other'),
    ],
    assets: [
      { id: 'bread', kind: 'gift', gift: 'hands', name: 'خبز الصاج' },
      { id: 'poems', kind: 'gift', gift: 'head', name: 'الشعر القديم' },
      { id: 'young', kind: 'gift', gift: 'heart', name: 'الأطفال الصغار' },
      { id: 'sewing', kind: 'group', name: 'Mill Lane Sewing (الخياطة)', about: 'كل ثلاثاء، 10 صباحًا', near: 'walk', ring: 'participation', interest: 'part' },
      { id: 'market', kind: 'place', name: 'السوق القديم', near: 'ride', interest: 'try' },
      { id: 'lessons', kind: 'exchange', exchange: 'offer', name: 'درس في الخط العربي', length: 'ساعة' },
    ],
    conversations: [{ id: TALK, definition: 'what-matters-to-you', revision: 1, lang: 'ar', at: MAY }],
    answers: [
      {
        id: `${TALK}~important`,
        conversation: TALK,
        prompt: 'important',
        asked: 'ما الأشياء المهمة عندك في هذه الأيام؟',
        lang: 'ar',
        at: MAY,
        words: said('أختي هدى، والخياطة في Mill Lane كل ثلاثاء. وأن أسمع صوت يوسف.', MAY),
        otherWords: putBy('joan', 'Samira lights up when the sewing group comes up.', MAY),
      },
      {
        id: `${TALK}~good-day`,
        conversation: TALK,
        prompt: 'good-day',
        asked: 'حين يمرّ بك يوم جميل، ما الأشياء التي تجعله جميلًا؟',
        lang: 'ar',
        at: MAY,
        words: said('شاي بالنعناع مع Pat، والباب مفتوح.', MAY),
        cards: ['cuppa', 'people'],
      },
    ],
    steps: [
      { id: 'call', who: ME, what: said('أكلّم يوسف يوم الجمعة', MAY), when: 'هذا الأسبوع' },
      { id: 'walk', who: 'pat', what: putBy('joan', 'Walk to Mill Lane together'), when: 'Tuesday, 10 am', done: MAY },
    ],
  },
);
