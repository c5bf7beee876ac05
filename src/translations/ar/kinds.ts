import type { kinds as english } from '../en-GB/kinds.js';
import type { Strings } from '../translation.js';
import { counted } from './saying.js';

export const kinds: Strings<typeof english> = {
  ways: 'طرق أخرى لقوله',
  add: { picture: 'إضافة صورة', drawing: 'رسم', recording: 'قوله بالصوت' },
  about: { picture: 'ماذا في الصورة؟', drawing: 'ماذا في الرسم؟', recording: 'ما يُقال، مكتوبًا' },
  a: { picture: 'صورة', drawing: 'رسم', recording: 'تسجيل' },
  takeAway: { picture: 'إزالة الصورة', drawing: 'إزالة الرسم', recording: 'إزالة التسجيل' },
  isIn: { picture: 'أُضيفت الصورة.', drawing: 'أُضيف الرسم.', recording: 'أُضيف التسجيل.' },
  isOut: { picture: 'أُزيلت الصورة.', drawing: 'أُزيل الرسم.', recording: 'أُزيل التسجيل.' },
  drawMore: 'متابعة الرسم',
  working: 'نجهّز الصورة…',
  notAPicture: 'لم نتمكن من قراءة هذا الملف كصورة. لم يضع شيء. يمكنك تجربة ملف آخر.',
  full: 'لا مكان هنا لمزيد من الصور والتسجيلات. يلزم إزالة واحد منها أولًا.',
  paper: 'ورقة للرسم. الأسهم تحرّك القلم، ومفتاح المسافة يضعه على الورقة أو يرفعه.',
  pens: { thin: 'قلم رفيع', thick: 'قلم عريض', rubber: 'ممحاة' },
  pen: 'القلم',
  colour: 'اللون',
  colours: { black: 'أسود', blue: 'أزرق', green: 'أخضر', brown: 'بنّي', red: 'أحمر' },
  undoLine: 'إزالة الخط الأخير',
  startAgain: 'البدء من جديد',
  penDown: 'القلم على الورقة.',
  penUp: 'القلم مرفوع.',
  start: 'بدء التسجيل',
  stop: 'إيقاف',
  onDevice: (minutes) =>
    `حتى ${counted(minutes, { zero: 'أقل من دقيقة', one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' })}. يبقى مع ما تكتبه هنا.`,
  recording: (length) => `يجري التسجيل، ${length}`,
  loudness: 'ارتفاع الصوت',
  denied: 'لم يُسمح باستعمال الميكروفون. يمكنك الكتابة بدلًا من ذلك.',
  noMicrophone: 'لا تستطيع هذه الصفحة استعمال ميكروفون هنا. يمكنك الكتابة بدلًا من ذلك.',
  longEnough: 'هذا أطول تسجيل ممكن. وقد حُفظ.',
  play: 'تشغيل',
  cannotPlay: 'لا يستطيع هذا الجهاز تشغيله.',
  did: {
    added: { picture: 'إضافة صورة', drawing: 'الرسم', recording: 'التسجيل' },
    takenAway: { picture: 'إزالة صورة', drawing: 'إزالة رسم', recording: 'إزالة تسجيل' },
    described: 'وصف ما فيه',
    writtenDown: 'كتابة ما يُقال',
  },
};
