import type { sharePaper as english } from '../en-GB/share-paper.js';
import type { Strings } from '../translation.js';
import { counted } from './saying.js';

export const sharePaper: Strings<typeof english> = {
  title: 'ما يهمّني',
  sub: 'كلماتي، والناس في حياتي، وماذا بعد',
  subNamed: 'ما يهمّني، والناس في حياتي، وماذا بعد',
  writtenWith: (names) => `كُتب مع ${names}`,
  putIt: (name) => `بكلمات ${name || 'شخص آخر'}:`,
  differs: (name) => `وهذا رأي مختلف، رأي ${name || 'الشخص نفسه'}.`,
  writtenDownBy: (name) => `بخط ${name || 'شخص آخر'}.`,
  interpretedBy: (name) => `بترجمة ${name || 'شخص آخر'}.`,
  chose: (cards) => `اخترت: ${cards}.`,
  saidOn: (day) => `قيل في ${day}.`,
  stillTrue: (day) => `ما زال صحيحًا في ${day}.`,
  confirmed: (name, day) => `وهذا رأي ${name || 'شخص آخر'} أيضًا، ${day}.`,
  with: (names) => `مع هذا: ${names}.`,
  hopes: 'ما أرجوه',
  bring: 'ما أقدّمه',
  near: 'من حولنا',
  rings: (names) => `الدوائر، من الوسط: ${names.join('، ')}.`,
  inFull: (names) => `الأسماء كاملة: ${names}.`,
  people: 'الناس في حياتي',
  places: 'الأماكن في حياتي',
  room: 'مساحة لأي شيء آخر',
  dontContact: (names) => `يُرجى عدم الاتصال مع: ${names}.`,
  somebody: 'شخص ما',
  copyFor: (to) => `نسخة إلى ${to}`,
  purpose: (purpose) => `الغرض منها: ${purpose}`,
  changed: (count) =>
    counted(count, {
      zero: 'لم يتغيّر أي اسم.',
      one: 'تغيّر اسم واحد، وهو بين قوسين.',
      two: 'تغيّر اسمان، وهما بين قوسين.',
      few: 'أسماء تغيّرت، وهي بين أقواس.',
      many: 'اسمًا تغيّرت، وهي بين أقواس.',
      other: 'اسم تغيّرت، وهي بين أقواس.',
    }),
  pageOf: (name) => `${name ? `هذه صفحة ${name}` : 'هذه صفحتك'}. لا تُعطى لأحد دون سؤال.`,
};
