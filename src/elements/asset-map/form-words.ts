import { assetForms } from '../../translations/en-GB/asset-forms.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import type { AssetView } from './asset-view.js';
import type { AssetWords } from './words.js';

/** Everything that is said where something is added, changed or looked for. */
export type FormWords = AssetWords & Translation['assetForms'];

export function formWords({ t, language }: AssetView): FormWords {
  return { ...t, ...(loadedTranslation(language)?.assetForms ?? assetForms) };
}
