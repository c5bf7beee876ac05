import type { share as english } from '../en-GB/share.js';
import type { Strings } from '../translation.js';

export const share: Strings<typeof english> = {
  title: '',
};
