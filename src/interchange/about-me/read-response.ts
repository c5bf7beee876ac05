import { RecordError } from '../../model/errors.js';
import { AUTHOR } from '../fhir/references.js';
import type { Mapped, NotMapped } from '../not-mapped.js';
import { valueAt } from '../value-at.js';
import type { AboutMe, AboutMeEntry, AboutMeSection } from './document.js';
import { ABOUT_ME_HEADINGS, headingOf } from './headings.js';

type Plain = Readonly<Record<string, unknown>>;

/** Where in the response the reader is. */
interface Place {
  readonly path: string;
  readonly section?: AboutMeSection;
  /** Who is said to have written what is here. */
  readonly author?: Plain;
}

/**
 * A FHIR R4 `QuestionnaireResponse` with the headings of About Me as the texts of its items, groups or not. Words are
 * the person's own where a `Patient` is given as their author: on the item, or on the whole response.
 */
export function readAboutMeResponse(response: Plain): Mapped<AboutMe> {
  const sections: AboutMeSection[] = [];
  const notMapped: NotMapped[] = [];

  const readItems = (items: unknown, place: Place): void => {
    for (const [at, item] of listAt(items, place.path).entries())
      readItem(item, { ...place, path: `${place.path}.${at}` });
  };

  const readItem = (item: Plain, { path, section: around, author: above }: Place): void => {
    const text = textAt(item, 'text', path);
    const linkId = textAt(item, 'linkId', path);
    const heading = headingOf(text) ? text : text ? undefined : valueAt(ABOUT_ME_HEADINGS, linkId);
    const section = heading === undefined ? around : startSection(heading);
    const author = authorOf(item, path) ?? above;
    for (const [at, answer] of listAt(item['answer'], `${path}.answer`).entries()) {
      const place = { path: `${path}.answer.${at}`, section: section ?? startSection(text || linkId), author };
      const value = valueOf(answer);
      if (value === undefined) notMapped.push({ path: place.path, why: 'no-place' });
      // A question within a section stays with what was answered to it.
      else place.section.entries.push(entry(around && text && !heading ? `${text}\n${value}` : value, author));
      readItems(answer['item'] ?? [], { ...place, path: `${place.path}.item` });
    }
    readItems(item['item'] ?? [], { path: `${path}.item`, section, author });
  };

  const startSection = (heading: string): AboutMeSection => {
    const section: AboutMeSection = { heading, entries: [] };
    sections.push(section);
    return section;
  };

  const author = response['author'] ?? response['source'];
  readItems(response['item'] ?? [], { path: 'item', author: isPlain(author) ? author : undefined });
  const subject = isPlain(response['subject']) && response['subject']['display'];
  if (typeof subject === 'string') notMapped.push({ path: 'subject', why: 'no-place', text: subject });
  return { made: { sections }, notMapped };
}

function entry(text: string, author: Plain | undefined): AboutMeEntry {
  // Where nobody is named, whoever takes it in can still ask the person.
  if (!author) return { text };
  const { type, reference, display } = author;
  const own = type === 'Patient' || (typeof reference === 'string' && /(^|\/)Patient\//.test(reference));
  return { text, own, ...(typeof display === 'string' && { by: display }) };
}

function authorOf(item: Plain, path: string): Plain | undefined {
  const extension = listAt(item['extension'], `${path}.extension`).find(({ url }) => url === AUTHOR);
  return isPlain(extension?.['valueReference']) ? extension['valueReference'] : undefined;
}

/** What an answer says in words; `undefined` for what is none: a picture, a quantity, a yes or no. */
function valueOf(answer: Plain): string | undefined {
  const coding = isPlain(answer['valueCoding']) ? answer['valueCoding'] : {};
  const values = [
    answer['valueString'],
    answer['valueDate'],
    answer['valueDateTime'],
    coding['display'],
    coding['code'],
  ];
  return values.find((value) => typeof value === 'string');
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listAt(value: unknown, path: string): readonly Plain[] {
  if (value === undefined) return [];
  if (!Array.isArray(value) || !value.every(isPlain)) throw new RecordError('invalid', path);
  return value;
}

function textAt(item: Plain, field: string, path: string): string {
  const text = item[field] ?? '';
  if (typeof text !== 'string') throw new RecordError('invalid', `${path}.${field}`);
  return text;
}
