import { ME } from '../../src/model/schema.js';
import { recordOf } from './record-of.js';

/** Bev Sutcliffe, who came into the library to get warm. Nothing is written yet: only who sits at the table. Invented. */
export const bev = recordOf(
  'bev',
  { name: 'Bev', lang: 'en-GB' },
  {
    authors: [
      { id: ME, role: 'me', name: 'Bev' },
      { id: 'priya', role: 'coordinator', name: 'Priya' },
    ],
  },
);
