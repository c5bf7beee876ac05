import { community } from '../../translations/en-GB/community.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';

export type CommunityWords = Translation['community'];

/** What is said of what others have shared, in this language. */
export function communityWords(language: string): CommunityWords {
  return loadedTranslation(language)?.community ?? community;
}
