import type { readAloud as english } from '../en-GB/read-aloud.js';
import type { Strings } from '../translation.js';

export const readAloud: Strings<typeof english> = {
  read: 'قراءة بصوت مسموع',
  stop: 'إيقاف القراءة',
};
