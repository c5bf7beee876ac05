import type { whose as english } from '../en-GB/whose.js';
import type { Strings } from '../translation.js';
import { quoted } from './saying.js';

export const whose: Strings<typeof english> = {
  writing: 'من يكتب؟',
  someoneElse: 'شخص آخر',
  writerName: 'اسم الشخص',
  writerRole: 'ما دوره هنا؟',
  roles: { supporter: 'صديق أو مساند', coordinator: 'منسّق أو موظف', interpreter: 'مترجم' },
  roleShort: { supporter: 'مساند', coordinator: 'منسّق', interpreter: 'مترجم' },
  nowWrites: (name) => (name ? `الآن يكتب ${name}.` : 'الكتابة الآن لك أنت.'),
  whose: 'كلام من هذا؟',
  mine: 'كلامي',
  other: 'شخص آخر قاله بطريقة أخرى',
  otherName: 'من قاله بهذه الطريقة؟',
  otherWords: 'كيف قيل',
  iSay: 'أقول',
  putIt: (name) => `بكلمات ${name || 'شخص آخر'}`,
  ownWordsOf: (name) => (name ? `كلام ${name}` : 'كلامه هو'),
  putsIt: (name) => `${name || 'شخص آخر'} بطريقة أخرى`,
  writtenDownBy: (name) => `بخط ${name || 'شخص آخر'}`,
  through: (name) => `بترجمة ${name || 'شخص آخر'}`,
  notTheirs: (name) => `هذا كلام ${name || 'الشخص نفسه'}، ولا يغيّره أحد غيره. يمكنك قوله بطريقة أخرى.`,
  seeDifferently: 'أراه بشكل مختلف',
  takeBack: 'التراجع عن هذا',
  seesDifferently: (name) => (name ? `هذا رأي ${name}، وهو مختلف` : 'أراه بشكل مختلف'),
  did: {
    put: (about) => `قول ${quoted(about)} بطريقة أخرى`,
    otherName: 'ذكر من قاله بطريقة أخرى',
    writer: (name) => `إضافة ${name} إلى من يكتب`,
    differs: (name) => `رؤيته بشكل مختلف عن ${name || 'شخص آخر'}`,
    agrees: 'التراجع عن ”أراه بشكل مختلف“',
  },
};
