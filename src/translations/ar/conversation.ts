import type { conversation as english } from '../en-GB/conversation.js';
import type { Strings } from '../translation.js';
import { quoted } from './saying.js';

export const conversation: Strings<typeof english> = {
  kettle: 'كوب شاي أولًا',
  kettleHint: 'يمكنك البدء من أي سؤال، أو الحديث فقط. لا شيء هنا يجب ملؤه.',
  first: 'السؤال الأول',
  back: 'السابق',
  skip: 'تخطّي',
  next: 'التالي',
  finish: 'يكفي الآن',
  finished: 'هذا كل شيء الآن. لا شيء مقفل: يمكنك العودة إلى أي سؤال متى شئت.',
  question: (at, of) => `السؤال ${at} من ${of}`,
  skipped: 'ليس الآن',
  cards: 'بطاقات للاختيار',
  ownCard: 'بطاقة من عندي',
  worryHelp: 'من المهم إخبار شخص يُوثَق به، الآن أو في أقرب وقت. وإذا كان هناك خطر عليك أو على غيرك، فيجب الاتصال بالرقم 999.',
  did: {
    wrote: (about) => `الكتابة تحت ${quoted(about)}`,
    picked: (card) => `اختيار ${quoted(card)}`,
    unpicked: (card) => `إعادة ${quoted(card)}`,
    skipped: (about) => `تخطّي ${quoted(about)}`,
    finished: 'التوقف الآن',
  },
};
