import type { shareOpening as english } from '../en-GB/share-opening.js';
import type { Strings } from '../translation.js';
import { ANSWERS, counted, NOTES, PEOPLE, THINGS } from './saying.js';

export const shareOpening: Strings<typeof english> = {
  opened: (parts) => (parts.length ? `فُتح الملف. ${parts.join('، ')}.` : 'فُتح الملف. لا شيء فيه بعد.'),
  answers: (count) => counted(count, ANSWERS),
  people: (count) => counted(count, PEOPLE),
  things: (count) => counted(count, THINGS),
  notes: (count) => counted(count, NOTES),
  copyFor: (to, purpose) => `هذه نسخة إلى ${to}${purpose && `: ${purpose}`}.`,
  nothingNew: 'كل ما فيه كان هنا من قبل.',
  takeBack: 'التراجع عنه',
  unreadable: 'لم نتمكن من قراءة الملف من مكانه. يمكن نسخه إلى هذا الجهاز والمحاولة مرة أخرى. ما كان هنا ما زال هنا.',
  locked: 'هذا الملف مقفل. ما الذي يفتحه: عبارة سر، أم مفتاحك؟',
  unlock: 'فتحه',
  wrongSecret: 'هذا لا يفتح الملف. لم يتغيّر شيء. يمكنك المحاولة مرة أخرى، أو طلب ما يفتحه.',
  damaged: 'هذا الملف ناقص، لذلك لا يمكن فتح قفله. يمكن طلبه مرة أخرى ممن أعطاه. ما كان هنا ما زال هنا.',
  did: 'فتح ملف',
};
