import type { ways as english } from '../en-GB/ways.js';
import type { Strings } from '../translation.js';
import { quoted } from './saying.js';

export const ways: Strings<typeof english> = {
  board: 'بطاقات',
  boardShort: 'بطاقات',
  boardTitle: 'من أين تحب أن تبدأ؟',
  boardHint: 'أي بطاقة تصلح. ثم العودة إلى هنا للبطاقة التالية.',
  allCards: 'كل البطاقات',
  comeBack: 'العودة إلى هذا',
  toComeBackTo: 'للعودة إليه:',
  marked: 'للعودة إليه',
  askOtherwise: 'سؤاله بطريقة أخرى',
  askedOtherwise: 'كيف تسأله أنت؟',
  asItCame: 'سؤاله كما كان',
  remove: 'إزالة هذا السؤال',
  removed: 'أُزيل السؤال.',
  sortCards: 'ترتيب بطاقاتي',
  sortHint: 'الأهم يأتي أولًا.',
  changeOrder: 'تغيير الترتيب',
  orderDone: 'هذا هو الترتيب',
  orderAsItCame: 'كما كان',
  up: (about) => `نقل ${quoted(about)} إلى أعلى`,
  down: (about) => `نقل ${quoted(about)} إلى أسفل`,
  moved: (about, at, of) => `${quoted(about)} الآن ${at} من ${of}.`,
  asBefore: 'الأسئلة بالترتيب الذي جاءت به.',
  did: {
    comeBack: (about) => `وضع علامة للعودة إلى ${quoted(about)}`,
    cameBack: (about) => `إزالة العلامة عن ${quoted(about)}`,
    reworded: (about) => `سؤال ${quoted(about)} بطريقة أخرى`,
    removed: 'إزالة سؤال',
    moved: (about) => `نقل ${quoted(about)}`,
    asItCame: 'إعادة الأسئلة إلى ترتيبها',
  },
};
