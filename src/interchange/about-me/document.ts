import { LONGEST_LABEL, LONGEST_TEXT } from '../../model/schema.js';
import { flag, listOf, maybe, object, text, type Shaped } from '../../model/shape.js';

/** Something that is told under a heading. */
const entry = object({
  text: text(LONGEST_TEXT),
  /** The person's own words. Where nothing says so, they are in other words. */
  own: maybe(flag),
  /** Whose words they are, by name. */
  by: maybe(text(LONGEST_LABEL)),
});

/** About Me as plain sections: what `aboutMe` makes of a record, and what comes in from elsewhere. */
export const aboutMeSchema = object({
  sections: listOf(
    object({
      /** The heading as it is written in the document: one of About Me, or another. */
      heading: text(LONGEST_LABEL),
      entries: listOf(entry),
    }),
  ),
});

export type AboutMe = Shaped<typeof aboutMeSchema>;
export type AboutMeSection = AboutMe['sections'][number];
export type AboutMeEntry = AboutMeSection['entries'][number];

/** What stands between two entries that become one answer. */
export const BETWEEN = '\n\n';
