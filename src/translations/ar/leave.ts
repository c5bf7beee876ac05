import type { leave as english } from '../en-GB/leave.js';
import type { Strings } from '../translation.js';

export const leave: Strings<typeof english> = {
  leave: 'مغادرة هذه الصفحة',
  short: 'مغادرة',
  leaving: 'نغادر الآن…',
  hint: 'أو ثلاث ضغطات على Escape.',
  presses: (left) => `${left === 1 ? 'ضغطة واحدة أخرى' : 'ضغطتان أخريان'} على Escape لمغادرة هذه الصفحة.`,
};
