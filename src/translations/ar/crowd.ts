import type { Translation } from '../translation.js';

export const crowd: Translation['crowd'] = {
  many: (count) => `${count} من الأشخاص والمجموعات والأماكن. تُرسم الخطوط لمن تختاره.`,
  keys: 'تنقلك مفاتيح الأسهم إلى الأقرب في ذلك الاتجاه. وتنقلك الحروف إلى اسم. ويفتح مفتاح Enter. وتتبع النقطة خطًا إلى آخرين، وتعيدك الفاصلة.',
  people: 'كل من هنا',
  find: 'ابحث عن شخص أو شيء',
  found: (count) => `عدد من يحملون هذا الاسم: ${count}.`,
  nobody: 'لا أحد هنا يحمل هذا الاسم.',
  page: (from, to, all) => `من ${from} إلى ${to} من أصل ${all}`,
  earlier: 'السابقون',
  later: 'التالون',
  wayHere: 'كيف أتعرّف إليهم؟',
  wayFrom: 'من يعرف أحدًا هناك؟',
  wayAsk: (name) => `من أيّ شخص إلى ${name}؟ اختر شخصًا، أو أنا في الوسط.`,
  way: (from, to) => `من ${from} إلى ${to}`,
  step: (one, other) => `الطريق من ${one} إلى ${other}.`,
  iKnow: (name) => `الطريق مني إلى ${name}.`,
  knowsMe: (name) => `الطريق من ${name} إليّ.`,
  noWay: (from, to) => `لا خطوط تصل من ${from} إلى ${to} بعد.`,
};
