import type { leave as english } from '../en-GB/leave.js';
import type { Strings } from '../translation.js';

export const leave: Strings<typeof english> = {
  leave: 'Gadael y dudalen hon',
  short: 'Gadael',
  leaving: 'Yn gadael…',
  hint: 'Neu pwyswch Escape dair gwaith.',
  presses: (left) => (left === 1 ? 'Pwyswch Escape unwaith eto i adael y dudalen hon.' : 'Pwyswch Escape ddwywaith eto i adael y dudalen hon.'),
};
