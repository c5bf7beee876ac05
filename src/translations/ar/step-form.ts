import type { stepForm as english } from '../en-GB/step-form.js';
import type { Strings } from '../translation.js';

export const stepForm: Strings<typeof english> = {
  name: 'اسم الشخص',
  title: 'خطوة يقوم بها',
  add: 'إضافة هذه الخطوة',
  whenChips: ['اليوم', 'غدًا', 'هذا الأسبوع', 'في لقائنا القادم'],
  did: {
    added: (who) => `إضافة خطوة: ${who}`,
    changed: (who) => `تغيير خطوة: ${who}`,
    removed: (who) => `حذف خطوة: ${who}`,
  },
};
