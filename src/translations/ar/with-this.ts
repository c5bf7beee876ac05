import type { withThis as english } from '../en-GB/with-this.js';
import type { Strings } from '../translation.js';

export const withThis: Strings<typeof english> = {
  withThis: 'مع هذا',
  person: 'ذكر شخص باسمه',
  place: 'ذكر مكان أو جماعة',
  step: 'إضافة خطوة تالية',
  ask: { person: 'اسم الشخص', place: 'ما اسمه؟', step: 'ما الذي سيحدث بعد ذلك؟' },
  known: { person: 'أشخاص ذكرتهم', place: 'أماكن وجماعات ذكرتها', step: 'خطوات تالية موجودة' },
  isPlace: 'مكان',
  isGroup: 'جماعة',
  named: (name) => `${name} الآن مع هذا، وفي صورة الناس والأماكن في حياتك.`,
  make: 'اجعل منه شيئًا',
  makes: { hope: 'رجاء', step: 'خطوة تالية', gift: 'شيء أقدّمه' },
  is: { hope: 'رجاء', step: 'خطوة تالية', gift: 'ما أقدّمه' },
  made: { hope: 'صار مع ما ترجوه.', step: 'صار مع خطواتك التالية.', gift: 'صار مع ما هو قوي.' },
  takeOff: (name) => `إبعاد ${name} عن هذا`,
  takenOff: (name) => `لم يعد ${name} مع هذا.`,
  hopes: 'ما ترجوه',
  did: {
    with: (name) => `وضع ${name} مع هذا`,
    off: (name) => `إبعاد ${name} عن هذا`,
    made: { hope: 'جعله رجاءً', step: 'جعله خطوة تالية', gift: 'جعله شيئًا أقدّمه' },
  },
};
