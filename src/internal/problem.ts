import type { RecordErrorCode } from '../model/errors.js';
import { problems } from '../translations/en-GB/problems.js';
import { loadedTranslation } from '../translations/translation.js';

/** What is wrong with something from outside and what to do, as a sentence in this language. */
export function problemInWords(code: RecordErrorCode, lang: string): string {
  return (loadedTranslation(lang)?.problems ?? problems)[code];
}
