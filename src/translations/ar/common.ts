import type { common as english } from '../en-GB/common.js';
import type { Strings } from '../translation.js';

export const common: Strings<typeof english> = {
  me: 'أنا',
  close: 'إغلاق',
  cancel: 'إلغاء',
  done: 'تم',
  add: 'إضافة',
  remove: 'إزالة',
  opening: 'يُفتح الآن…',
  worry: 'هناك ما يقلقني',
  undid: (what) => `تراجعنا عن: ${what}`,
  putBack: 'إعادة كل شيء كما جاء',
  overtaken: 'تغيّر هذا بعد ذلك في مكان آخر، فتركناه كما هو.',
  tryAgain: 'محاولة أخرى',
  notOpened: 'لم نتمكن من فتح هذا. ما كان هنا ما زال هنا.',
  late: 'لم يصل هذا الجزء بعد. ربما لا توجد إشارة. الباقي يعمل كما هو.',
};
