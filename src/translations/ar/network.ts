import type { network as english } from '../en-GB/network.js';
import type { Strings } from '../translation.js';
import { counted, PEOPLE } from './saying.js';

const some = (count: number, who: string) => (count ? [`${counted(count, PEOPLE)} ${who}`] : []);

const sentence = (parts: readonly string[]): string => parts.join('، و') && `${parts.join('، و')}.`;

export const network: Strings<typeof english> = {
  title: 'الناس والأماكن في حياتي',
  subtitle: 'القائمة والصورة تقولان الشيء نفسه.',
  pictureOf: (name) => (name ? `الناس والأماكن في حياة ${name}` : 'الناس والأماكن في حياتي'),
  show: 'طريقة العرض',
  picture: 'صورة',
  list: 'قائمة',
  rings: {
    intimacy: { name: 'الأقرب إليّ', short: 'الأقرب', one: 'الأقرب إليّ', with: 'بين الأقرب إليّ' },
    friendship: { name: 'الأصدقاء', short: 'الأصدقاء', one: 'من الأصدقاء', with: 'بين الأصدقاء' },
    participation: { name: 'المجموعات والأماكن', short: 'المجموعات', one: 'مجموعة أو مكان', with: 'بين المجموعات والأماكن' },
    exchange: { name: 'من يعملون بأجر', short: 'بأجر', one: 'معي مقابل أجر', with: 'بين من يعملون بأجر' },
  },
  strengths: {
    strong: 'قوية',
    ordinary: 'عادية',
    tenuous: 'خفيفة',
    stressful: 'مُتعِبة',
    broken: 'منقطعة',
  },
  ties: {
    strong: 'صلة قوية',
    ordinary: 'صلة عادية',
    tenuous: 'صلة خفيفة',
    stressful: 'صلة مُتعِبة',
    broken: 'صلة منقطعة',
  },
  helpShort: { 'to-me': 'مساعدة لي', 'from-me': 'مساعدة مني', both: 'في الاتجاهين', none: '' },
  helpLong: {
    'to-me': 'المساعدة تأتي إليّ',
    'from-me': 'المساعدة تأتي مني',
    both: 'المساعدة في الاتجاهين',
    none: '',
  },
  nobody: 'بلا اسم حتى الآن',
  gone: 'لم يعد هنا',
  pleaseDont: 'يُرجى عدم الاتصال',
  legend: 'معنى الخطوط والأشكال',
  arrow: 'السهم: اتجاه المساعدة',
  person: 'شخص',
  choose: 'باختيار أي شخص في الصورة يظهر كيف هي الصلة بينكما.',
  drag: 'يمكن نقلهم بالسحب.',
  name: 'الاسم',
  whatLike: 'كيف هي الصلة بينكما',
  ask: ({ closest, friends, paid }) =>
    sentence([...some(closest, 'من الأقرب إليك'), ...some(friends, 'من الأصدقاء'), ...some(paid, 'مقابل أجر')]),
  askMore: 'هل هناك من يسرّك أن يزيد اللقاء به؟',
  addSomeone: 'إضافة شخص',
  addWhere: 'أين',
  emptyTitle: 'أنت في الوسط',
  empty: 'من أول شخص يخطر ببالك حين يأتيك خبر سعيد؟ اسم واحد يكفي للبداية.',
  said: {
    added: (name, where) => `${name} الآن في صورتك، ${where}.`,
    alreadyThere: (name) => `اسم ${name} هناك من قبل.`,
  },
  did: {
    added: (name) => `إضافة ${name}`,
  },
};
