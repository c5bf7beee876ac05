import type { network as english } from '../en-GB/network.js';
import type { Strings } from '../translation.js';

export const network: Strings<typeof english> = {
  title: '',
};
