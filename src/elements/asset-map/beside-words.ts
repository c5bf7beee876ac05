import { commaIn } from '../../internal/comma.js';
import { calledBy, type Beside } from '../../model/alongside.js';
import { alongside } from '../../translations/en-GB/alongside.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import type { AssetView } from './asset-view.js';
import { formWords, type FormWords } from './form-words.js';
import { nameIn } from './words.js';

/** Everything that is said of hopes, of what stands alongside, and of steps, and what forms say. */
export type BesideWords = FormWords & { readonly alongside: Translation['alongside'] };

export function besideWords(view: AssetView): BesideWords {
  return { ...formWords(view), alongside: loadedTranslation(view.language)?.alongside ?? alongside };
}

/** Its name inside one of our sentences; of a hope, its words. */
export const calledIn = (t: BesideWords, one: Beside | undefined): string => nameIn(t, calledBy(one));

/** Several names inside one of our sentences. */
export function namesIn(t: BesideWords, ones: readonly Beside[], language: string): string {
  return ones.map((one) => calledIn(t, one)).join(commaIn(language));
}
