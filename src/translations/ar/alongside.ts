import type { alongside as english } from '../en-GB/alongside.js';
import type { Strings } from '../translation.js';
import { quoted } from './saying.js';

export const alongside: Strings<typeof english> = {
  hopes: 'ما أرجوه',
  addHope: 'إضافة رجاء',
  hope: 'أودّ',
  noHopes: 'لا شيء بعد. ما الذي تودّ أن يكثر في حياتك؟',
  lonely: 'لا أحد ولا شيء مع هذا بعد. من أو ماذا يمكن أن يكون معه؟',
  alongside: 'معه',
  putIt: (name) => `كما قال ${name}`,
  how: 'يمكن سحب شخص أو شيء إلى الرجاء. باللمس: الضغط عليه مطوّلًا أولًا. بلوحة المفاتيح: الضغط على + فوقه.',
  putWith: 'وضع شيء مع هذا',
  goesWith: 'ما الذي يكون مع هذا',
  with: (names) => `مع ${names}`,
  choose: (name) => `ما الذي يكون مع ${name}؟ يُختار من هنا، أو يُضغط Escape.`,
  stop: 'التوقف عن الاختيار',
  stopped: 'لم يوضع شيء مع شيء.',
  already: (one, other) => `${one} مع ${other} من قبل.`,
  somebodyNew: 'شخص جديد',
  asStep: 'اجعله خطوة تالية',
  introduce: (name) => `${name} يعرّفني: اجعله خطوة تالية`,
  steps: {
    goAlong: (name) => `الذهاب إلى ${name}`,
    see: (name) => `الحديث مع ${name}`,
    hello: (name) => `إلقاء التحية في ${name}`,
  },
  inNote: 'ضمن ما سيحدث بعد ذلك:',
  meeting: 'قد يلتقي هذان',
  meets: (ask, offer, words) => `هناك من يطلب ${quoted(ask)}، وهناك من يقدّم ${quoted(offer)}. وكلاهما يقول: ${words}.`,
  hour: 'الساعة بساعة.',
  did: {
    hope: 'كتابة رجاء',
    changedHope: 'تغيير رجاء',
    tookOffHope: 'إزالة رجاء',
    with: (one, other) => `وضع ${one} مع ${other}`,
    apart: (one, other) => `إبعاد ${one} عن ${other}`,
    step: (what) => `إضافة خطوة تالية: ${what}`,
  },
};
