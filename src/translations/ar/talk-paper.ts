import type { talkPaper as english } from '../en-GB/talk-paper.js';
import type { Strings } from '../translation.js';

export const talkPaper: Strings<typeof english> = {
  onPaper: 'على الورق:',
  printSaid: 'طباعة ما قلته',
  printEmpty: 'طباعة صفحة فارغة',
  sub: 'بكلماتي أنا',
  emptySub: 'لا شيء هنا يجب ملؤه. يمكنك تخطّي ما شئت، والتوقف متى شئت.',
  name: 'اسمي',
  date: 'التاريخ',
  with: 'كُتب مع',
  pick: 'علامة أمام ما يناسبك، ولك إضافة ما عندك.',
  otherWords: 'إذا قاله شخص آخر بطريقة أخرى، فمن وكيف:',
};
