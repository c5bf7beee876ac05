import { someone } from '../../translations/en-GB/someone.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import type { Desk } from './desk.js';

/** The words of what is done with somebody, in the language of the desk. */
export function someoneWords({ language }: Desk): Translation['someone'] {
  return loadedTranslation(language)?.someone ?? someone;
}
