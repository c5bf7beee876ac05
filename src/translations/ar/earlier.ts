import type { earlier as english } from '../en-GB/earlier.js';
import type { Strings } from '../translation.js';
import { ANSWERS, counted, NOTES, PEOPLE, STEPS } from './saying.js';

export const earlier: Strings<typeof english> = {
  title: 'كما كان',
  hint: 'كل ما كان هنا من قبل يمكن قراءته وإعادته. النظر إليه لا يُضيع شيئًا.',
  nothing: 'لا شيء أقدم محفوظ. ما يُكتب من الآن يمكن الرجوع إليه.',
  notKept: 'لم نتمكن من قراءة ما كان من قبل. ما هو هنا يبقى كما هو.',
  now: 'الآن',
  begin: 'قبل كل هذا',
  by: (names) => `بقلم ${names}`,
  changed: {
    about: () => 'اسمك',
    authors: (count) =>
      counted(count, { zero: 'لا أسماء لمن كتب', one: 'اسم واحد لمن كتب', two: 'اسمان لمن كتب', few: 'أسماء لمن كتب', many: 'اسمًا لمن كتب', other: 'اسم لمن كتب' }),
    people: (count) => counted(count, PEOPLE),
    ties: (count) => counted(count, { zero: 'لا خطوط', one: 'خط واحد', two: 'خطان', few: 'خطوط', many: 'خطًّا', other: 'خط' }),
    assets: (count) =>
      counted(count, { zero: 'لا شيء قوي', one: 'شيء قوي واحد', two: 'شيئان قويان', few: 'أشياء قوية', many: 'شيئًا قويًّا', other: 'شيء قوي' }),
    conversations: (count) =>
      counted(count, { zero: 'لا محادثات', one: 'محادثة واحدة', two: 'محادثتان', few: 'محادثات', many: 'محادثة', other: 'محادثة' }),
    answers: (count) => counted(count, ANSWERS),
    hopes: (count) => counted(count, { zero: 'لا آمال', one: 'أمل واحد', two: 'أملان', few: 'آمال', many: 'أملًا', other: 'أمل' }),
    links: (count) => counted(count, { zero: 'لا روابط', one: 'رابط واحد', two: 'رابطان', few: 'روابط', many: 'رابطًا', other: 'رابط' }),
    steps: (count) => counted(count, STEPS),
    introductions: (count) =>
      counted(count, { zero: 'لا تعارف', one: 'تعارف واحد', two: 'تعارفان', few: 'مرات تعارف', many: 'مرة تعارف', other: 'مرة تعارف' }),
    notes: (count) => counted(count, NOTES),
    media: (count) =>
      counted(count, {
        zero: 'لا صور ولا تسجيلات',
        one: 'صورة واحدة أو تسجيل واحد',
        two: 'صورتان أو تسجيلان',
        few: 'صور أو تسجيلات',
        many: 'صورة أو تسجيلًا',
        other: 'صورة أو تسجيل',
      }),
    sharings: (count) =>
      counted(count, { zero: 'لا نسخ أُعطيت', one: 'نسخة واحدة أُعطيت', two: 'نسختان أُعطيتا', few: 'نسخ أُعطيت', many: 'نسخة أُعطيت', other: 'نسخة أُعطيت' }),
  },
  look: (when) => `قراءته كما كان: ${when}`,
  asItWas: (when) => `كما كان، ${when}`,
  bringBack: 'إعادة هذا',
  broughtBack: (when) => `عاد كما كان: ${when}. زر التراجع يلغي ذلك.`,
  did: (when) => `الإعادة كما كان: ${when}`,
  back: 'العودة إلى القائمة',
};
