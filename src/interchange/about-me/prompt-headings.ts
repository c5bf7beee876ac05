import type { AboutMeTopic } from './headings.js';

/** The definition that a document which came in becomes a conversation of. */
export const ABOUT_ME = 'about-me';

/** Which prompts of a definition belong under which heading. */
export type PromptHeadings = Readonly<Record<string, AboutMeTopic>>;

/**
 * The mapping itself, by definition and prompt. A prompt that is not here is answered all the same, and listed as having
 * no heading. A definition with the id `about-me` names its prompts after the headings.
 */
export const HEADINGS_OF_PROMPTS: Readonly<Record<string, PromptHeadings>> = {
  'what-matters-to-you': { important: 'important', 'good-day': 'wellness', 'anything-else': 'also' },
  [ABOUT_ME]: {
    important: 'important',
    people: 'people',
    communication: 'communication',
    wellness: 'wellness',
    please: 'please',
    support: 'support',
    also: 'also',
    'anything-else': 'also',
  },
};
