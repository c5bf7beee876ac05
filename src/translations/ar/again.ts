import type { again as english } from '../en-GB/again.js';
import type { Strings } from '../translation.js';
import { quoted } from './saying.js';

export const again: Strings<typeof english> = {
  title: 'ما قلته في المرة الماضية',
  on: (day) => `تحدثنا في ${day}. هذا ما قلته، بكلماتك أنت.`,
  hopes: 'ما ترجوه',
  talkAgain: 'حديث جديد اليوم',
  goOn: 'المتابعة مع ما هو هنا',
  lastTime: (day) => `في المرة الماضية، في ${day}:`,
  putIn: 'قوله من جديد أو تغييره',
  did: { talkAgain: 'بدء محادثة جديدة', stillTrue: (about) => `القول إن ${quoted(about)} ما زال صحيحًا` },
};
