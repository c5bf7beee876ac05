import type { records as english } from '../en-GB/records.js';
import type { Strings } from '../translation.js';
import { counted, quoted } from './saying.js';

export const records: Strings<typeof english> = {
  title: 'السجلات على هذا الجهاز',
  sub: 'سجل لكل شخص. لم يُرسل شيء من هنا إلى أحد.',
  nothing: 'لا سجلات بعد. يبدأ السجل حين تجلسان معًا.',
  start: 'بدء سجل',
  name: 'اسم الشخص، كما يحب أن يُنادى',
  nameHint: 'أو يبقى فارغًا ويُذكر لاحقًا.',
  begin: 'بدء',
  find: 'بحث بالاسم',
  found: (count) =>
    counted(count, { zero: 'لا سجلات', one: 'سجل واحد', two: 'سجلان', few: 'سجلات', many: 'سجلًّا', other: 'سجل' }),
  nothingFound: (name) => `لا سجل فيه ${quoted(name)}.`,
  showAll: 'عرض الكل',
  noName: 'بلا اسم حتى الآن',
  writtenOn: (day) => `آخر كتابة في ${day}`,
  open: 'فتح',
  remove: (name) => `إزالة ${name}`,
  reallyRemove: (name) =>
    `هل نزيل سجل ${name} من هذا الجهاز، مع كل ما كان فيه من قبل؟ لا يمكن إعادته. من الأفضل حفظ نسخة أولًا فقد يحتاج إليها أحد.`,
  removeIt: 'إزالته',
  removed: (name) => `أُزيل سجل ${name} من هذا الجهاز.`,
  back: 'العودة إلى السجلات',
  isOpen: (name) => `سجل ${name} مفتوح.`,
  failed: 'لم يستجب الجهاز. لم يضِع شيء. يمكنك المحاولة مرة أخرى.',
};
