import type { note as english } from '../en-GB/note.js';
import type { Strings } from '../translation.js';

export const note: Strings<typeof english> = {
  title: '',
};
