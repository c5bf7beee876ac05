import type { problems as english } from '../en-GB/problems.js';
import type { Strings } from '../translation.js';
import { leftToRight } from './saying.js';

const HERE = 'ما كان هنا ما زال هنا.';
const ANOTHER = `يمكنك اختيار ملف آخر. ${HERE}`;
const AGAIN = `يمكن طلبه مرة أخرى ممن أعطاه. ${HERE}`;

export const problems: Strings<typeof english> = {
  'not-json': `هذا ليس ملف Kith. ملفات Kith تنتهي بـ ${leftToRight('.kith.json')}. ${ANOTHER}`,
  'cut-short': `هذا الملف ينقطع في منتصفه، لذلك لا يمكن فتحه. ${AGAIN}`,
  'not-a-record': `في هذا الملف شيء آخر، لا سجل Kith. ${ANOTHER}`,
  newer: `صُنع هذا الملف بإصدار أحدث من Kith. يمكن إعادة تحميل الصفحة والمحاولة مرة أخرى. ${HERE}`,
  'too-big': `هذا الملف أكبر من أن يكون سجل Kith. ${ANOTHER}`,
  'too-deep': `هذا الملف ليس مبنيًّا كسجل Kith، لذلك لم يُفتح. ${ANOTHER}`,
  'forbidden-key': `في هذا الملف شيء لا مكان له في سجل، لذلك لم يُفتح. ${ANOTHER}`,
  invalid: `في هذا الملف شيء ليس كما ينبغي، لذلك لم يُفتح. ${AGAIN}`,
  'object-object': `أعطت الصفحة النص «${leftToRight('[object Object]')}» بدلًا من سجل. من يعتني بهذه الصفحة يستطيع إصلاحها: يوضع السجل كخاصية، أو بصيغة JSON.`,
};
