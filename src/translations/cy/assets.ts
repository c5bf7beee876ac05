import type { assets as english } from '../en-GB/assets.js';
import type { Strings } from '../translation.js';

export const assets: Strings<typeof english> = {
  title: '',
};
