import type { assetForms as english } from '../en-GB/asset-forms.js';
import type { Strings } from '../translation.js';
import { counted, quoted } from './saying.js';

export const assetForms: Strings<typeof english> = {
  asks: { kind: 'ما هو', near: 'كم يبعد', interest: 'عندي هو' },
  name: 'الاسم',
  about: 'بكلمات قليلة',
  length: 'كم من الوقت',
  ownWords: 'بكلماتي أنا',
  changing: (name) => `تغيير ${name}`,
  takeOff: 'إزالة من هنا',
  alreadyHere: (name) => `سبقت إضافة ${name} هنا.`,
  added: (name) => `إضافة ${name}`,
  changed: (name) => `تغيير ${name}`,
  tookOff: (name) => `إزالة ${name}`,
  moved: (name, where) => `نقل ${name}: ${where}`,
  find: 'بحث',
  found: (count) =>
    counted(count, {
      zero: 'لم نجد شيئًا.',
      one: 'وجدنا شيئًا واحدًا.',
      two: 'وجدنا شيئين.',
      few: 'أشياء وجدناها.',
      many: 'شيئًا وجدناها.',
      other: 'شيء وجدناها.',
    }),
  nothingMatches: (query) => `لا شيء هنا فيه ${quoted(query)}.`,
  showAll: 'عرض كل شيء',
};
