import type { Translation } from '../translation.js';

export const readAloud: Translation['readAloud'] = {
  read: 'Darllen yn uchel',
  stop: 'Stopio darllen',
};
