import { looking } from '../../translations/en-GB/looking.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';

/** The words of other ways to look at a network, in this language. */
export function lookingWords(lang: string): Translation['looking'] {
  return loadedTranslation(lang)?.looking ?? looking;
}
