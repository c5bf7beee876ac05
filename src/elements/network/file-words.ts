import { networkFiles } from '../../translations/en-GB/network-files.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import type { Desk } from './desk.js';

/** The words of taking the network along and of bringing in a file, in the language of the desk. */
export function fileWords({ language }: Desk): Translation['networkFiles'] {
  return loadedTranslation(language)?.networkFiles ?? networkFiles;
}
