import { takeIn, checkSize, parse } from '../../model/door.js';
import { RecordError } from '../../model/errors.js';
import { LONGEST_LABEL, LONGEST_TEXT } from '../../model/schema.js';
import { departure } from '../../model/shape.js';
import type { Mapped, NotMapped } from '../not-mapped.js';
import { aboutMeSchema, BETWEEN, type AboutMe, type AboutMeSection } from './document.js';
import { headingOf } from './headings.js';
import { readAboutMeResponse } from './read-response.js';
import { readAboutMeText } from './read-text.js';

/**
 * An About Me document from elsewhere, through the same guards as a record: its sections as JSON or as an object, a FHIR
 * R4 `QuestionnaireResponse` with the standard's headings, or the text of a document in which they stand. What comes out
 * is for `addAboutMe`. What belongs under no heading is in `notMapped`, with its words.
 * @throws {RecordError} with a plain code: `not-a-record` where none of the headings is in it.
 */
export function receiveAboutMe(input: unknown): Mapped<AboutMe> {
  const { made, notMapped } = typeof input === 'string' ? readText(input) : readPlain(input);
  const path = departure(aboutMeSchema, made);
  if (path !== undefined) throw new RecordError('invalid', path);
  if (!made.sections.some(({ heading }) => headingOf(heading))) throw new RecordError('not-a-record');
  checkNames(made.sections);
  const hasHeading = ({ heading }: AboutMeSection) => heading.trim() !== '';
  const loose = made.sections.filter((section) => !hasHeading(section)).flatMap(wordsOf);
  return { made: { sections: merged(made.sections.filter(hasHeading)) }, notMapped: [...notMapped, ...loose] };
}

function readText(text: string): Mapped<AboutMe> {
  checkSize(text.length);
  const document = text.replace(/^\uFEFF/, '');
  return /^\s*[[{]/.test(document) ? readPlain(parse(document)) : readAboutMeText(document);
}

function readPlain(plain: unknown): Mapped<AboutMe> {
  takeIn(plain);
  if (typeof plain !== 'object' || plain === null) throw new RecordError('not-a-record');
  if ('resourceType' in plain) {
    if (plain.resourceType !== 'QuestionnaireResponse') throw new RecordError('not-a-record', 'resourceType');
    return readAboutMeResponse({ ...plain });
  }
  if (!('sections' in plain)) throw new RecordError('not-a-record');
  return { made: plain as AboutMe, notMapped: [] };
}

/** One section for each heading, whichever way it is written, short enough for the answer that it becomes. */
function merged(sections: readonly AboutMeSection[]): AboutMeSection[] {
  const byHeading = new Map<string, AboutMeSection>();
  for (const { heading, entries } of sections) {
    const key = headingOf(heading) ?? `other ${heading.trim()}`;
    const section = byHeading.get(key) ?? { heading: heading.trim(), entries: [] };
    for (const one of entries) if (one.text.trim()) section.entries.push({ ...one });
    byHeading.set(key, section);
  }
  for (const { heading, entries } of byHeading.values()) {
    const length = entries.reduce((sum, { text }) => sum + text.length + BETWEEN.length, 0);
    if (length > LONGEST_TEXT) throw new RecordError('too-big', heading, `${length} characters`);
  }
  return [...byHeading.values()];
}

/** Names become names of authors, which have an end somewhere. */
function checkNames(sections: readonly AboutMeSection[]): void {
  const names = sections.flatMap(({ heading, entries }) =>
    entries.map(({ text, by = '' }) => (headingOf(heading) === 'written-by' ? text : by)),
  );
  const length = [...new Set(names)].join(', ').length;
  if (length > LONGEST_LABEL) throw new RecordError('too-big', 'sections', `names of ${length} characters`);
}

const wordsOf = ({ entries }: AboutMeSection): NotMapped[] =>
  entries.map(({ text }) => ({ path: 'sections', why: 'no-heading', text }));
