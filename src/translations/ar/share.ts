import type { share as english } from '../en-GB/share.js';
import type { Strings } from '../translation.js';

export const share: Strings<typeof english> = {
  title: 'يبقى معك',
  sub: 'هذا لك. لا يُرسل شيء إلى أحد.',
  save: 'حفظ ملف',
  saveHint: 'كل ما هنا، في ملف واحد على هذا الجهاز. يمكن فتحه هنا من جديد، أو في صفحة أخرى.',
  saved: (file) => `الملف ${file} بين التنزيلات.`,
  open: 'فتح ملف',
  openHint: 'يُحضر ما حفظته من قبل. وما هو هنا يبقى.',
  drop: 'يمكن إسقاط ملف هنا أيضًا.',
  print: 'طباعة',
  printHint: 'صفحة بالأسود على الأبيض، فيها مكان للكتابة.',
  give: 'إعطاء نسخة',
  giveHint: 'جزء منه، لشخص ما. الاختيار لك، وتظهر لك أولًا.',
};
