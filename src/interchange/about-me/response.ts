import { isDay } from '../days.js';
import { saidBy } from '../fhir/references.js';
import type { QuestionnaireResponse, ResponseItem } from '../fhir/types.js';
import { fhirLanguage, fhirText, withoutEmpty } from '../fhir/values.js';
import { FHIR_WORDING } from '../fhir/wording.js';
import type { AboutMe, AboutMeEntry, AboutMeSection } from './document.js';
import { headingOf } from './headings.js';

export interface AboutMeResponseOptions {
  /** The name of the person whose document it is. A name to show, never an identifier. */
  readonly person?: string;
  readonly lang?: string;
}

/**
 * About Me as a FHIR R4 `QuestionnaireResponse`: a group for each heading, in it an item for each entry, with its author
 * where one is known. `Patient` as the author says that the words are the person's own.
 */
export function aboutMeResponse(document: AboutMe, options: AboutMeResponseOptions = {}): QuestionnaireResponse {
  const person = fhirText(options.person) ?? FHIR_WORDING.thePerson;
  const day = document.sections.find(({ heading }) => headingOf(heading) === 'updated')?.entries[0]?.text ?? '';
  return withoutEmpty<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    language: fhirLanguage(options.lang),
    status: 'completed',
    subject: { type: 'Patient', display: person },
    authored: isDay(day) ? day : undefined,
    item: document.sections.map((section, at) => group(section, at, person)),
  });
}

function group({ heading, entries }: AboutMeSection, at: number, person: string): ResponseItem {
  const linkId = headingOf(heading) ?? `section-${at + 1}`;
  return {
    linkId,
    text: fhirText(heading),
    item: entries.map((entry, index) => item(entry, `${linkId}.${index + 1}`, person)),
  };
}

function item({ text, own, by }: AboutMeEntry, linkId: string, person: string): ResponseItem {
  const name = fhirText(by);
  const author = own ? { type: 'Patient', display: person } : name === undefined ? undefined : { display: name };
  return {
    linkId,
    extension: saidBy(author),
    answer: [isDay(text) ? { valueDate: text } : { valueString: fhirText(text) }],
  };
}
