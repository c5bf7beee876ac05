import type { conversation as english } from '../en-GB/conversation.js';
import type { Strings } from '../translation.js';

export const conversation: Strings<typeof english> = {
  title: '',
};
