import type { stepForm as english } from '../en-GB/step-form.js';
import type { Strings } from '../translation.js';

export const stepForm: Strings<typeof english> = {
  name: 'Enw’r person',
  title: 'Cam i',
  add: 'Ychwanegu’r cam hwn',
  whenChips: ['Heddiw', 'Yfory', 'Yr wythnos hon', 'Y tro nesaf i ni gwrdd'],
  did: {
    added: (who) => `wedi ychwanegu cam i ${who}`,
    changed: (who) => `wedi newid y cam i ${who}`,
    removed: (who) => `wedi tynnu’r cam i ${who}`,
  },
};
