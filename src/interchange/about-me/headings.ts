/**
 * The headings of "About Me" 2.01 (Professional Record Standards Body), in its order. All of them are optional. What
 * this library does is mapped to them; it is no conformant implementation of the standard, and does not say so.
 */
export const ABOUT_ME_HEADINGS = {
  important: 'What is most important to me',
  people: 'People who are important to me',
  communication: 'How I communicate and how to communicate with me',
  wellness: 'My wellness',
  please: 'Please do and please do not',
  support: 'How and when to support me',
  also: 'Also worth knowing about me',
  'written-by': 'Supported to write this by',
  updated: 'Date last updated',
} as const;

export type AboutMeHeading = keyof typeof ABOUT_ME_HEADINGS;

/** The headings under which a person tells something; the last two are about the telling. */
export type AboutMeTopic = Exclude<AboutMeHeading, 'written-by' | 'updated'>;

/** Writing that differs and means the same: capitals, typographic signs, "&", "don't", what stands in front or behind. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\bdon't\b/g, 'do not')
    .replaceAll('&', ' and ')
    .replace(/^[\s#*\d.)\-•]+|[\s*:.]+$/g, '')
    .replace(/\s+/g, ' ');

const byTitle = new Map<string, AboutMeHeading>(
  Object.entries(ABOUT_ME_HEADINGS).map(([heading, title]) => [plain(title), heading as AboutMeHeading]),
);

/** The heading that a text is, whichever way it is written; `undefined` where it is none. */
export function headingOf(text: string): AboutMeHeading | undefined {
  // The longest heading has 50 characters; a page of words need not be looked at.
  return text.length > 100 ? undefined : byTitle.get(plain(text));
}
