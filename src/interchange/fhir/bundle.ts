import type { ConversationDefinition } from '../../model/definition.js';
import { COLLECTIONS, type CollectionName, type KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { collectionsLeft, type Mapped, type NotMapped } from '../not-mapped.js';
import { consents, type HandedOver } from './consents.js';
import { questionnaireResponses } from './conversations.js';
import { relatedPeople } from './people.js';
import { carePlans, goals } from './plans.js';
import type { Bundle, Entry } from './types.js';
import { fhirLanguage, fhirTime, losesCharacters, withoutEmpty } from './values.js';
import { FHIR_WORDING, type FhirWording } from './wording.js';

export interface FhirOptions {
  /** The definitions of the record's conversations, for what their cards read. */
  readonly definitions?: readonly ConversationDefinition[];
  /** Where definitions are published as a `Questionnaire`, by their id: canonical addresses. Without it a response names none. */
  readonly questionnaires?: Readonly<Record<string, string>>;
  /** Copies that the person has handed over. Without them there is no `Consent`. */
  readonly shared?: readonly HandedOver[];
  readonly wording?: Partial<FhirWording>;
  /** When the bundle is made. */
  readonly now?: Date;
}

/** R4 has resources for some of these, and none for what they mean here: whom I help, what I bring, a story. */
const NO_PLACE = ['ties', 'assets', 'introductions', 'media'] as const satisfies readonly CollectionName[];

/**
 * A record mapped to HL7 FHIR R4 (4.0.1): a `Bundle` of type `collection`, with what was said, hoped for and agreed, and
 * the people around. It is mapped to the standard's resources and to no profile of them, and nothing in it is coded by
 * us: people's words stay words. The person is a name to show, never an identifier.
 *
 * Everything that the bundle cannot carry is in `notMapped`, by its path in the record.
 */
export function fhirBundle(record: KithRecord, options: FhirOptions = {}): Mapped<Bundle> {
  const { definitions = [], questionnaires = {}, shared = [], now = new Date() } = options;
  const mapping = { record, questionnaires, wording: { ...FHIR_WORDING, ...options.wording } };
  const parts: Mapped<Entry[]>[] = [
    questionnaireResponses(mapping, definitions),
    goals(mapping),
    carePlans(mapping),
    relatedPeople(mapping),
    consents(mapping, shared),
  ];
  const bundle: Bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    language: fhirLanguage(record.about.lang),
    timestamp: now.toISOString(),
    entry: parts.flatMap(({ made }) => made),
  };
  return {
    made: withoutEmpty(bundle),
    notMapped: [
      ...Object.keys(record.about.versions ?? {}).map((name): NotMapped => ({
        path: `about.versions.${name}`,
        why: 'undecided',
      })),
      ...parts.flatMap(({ notMapped }) => notMapped),
      ...nameLeft(record),
      // Their names stand beside their words; who wrote has no entry of their own, and so no role.
      ...collectionsLeft(record, ['authors'], 'no-place').filter(({ path }) => path !== `authors.${ME}`),
      ...collectionsLeft(record, NO_PLACE, 'no-place'),
      ...valuesLeft(record),
    ],
  };
}

/** What the person is called as an author, where it is not the name that the record has. */
function nameLeft({ about, authors }: KithRecord): NotMapped[] {
  const name = authors[ME]?.name;
  return name && about.name && name !== about.name ? [{ path: `authors.${ME}.name`, why: 'no-place' }] : [];
}

/** Times and language tags that are none, and words with characters that FHIR does not take. */
function valuesLeft(record: KithRecord): NotMapped[] {
  const found: NotMapped[] = [];
  const look = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'string') {
      if (TIMES.has(name) ? !fhirTime(value) : name === 'lang' && !fhirLanguage(value))
        found.push({ path, why: 'not-valid', text: value });
      else if (losesCharacters(value)) found.push({ path, why: 'characters' });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) if (key !== 'versions') look(inner, `${path}.${key}`, key);
  };
  for (const name of COLLECTIONS) if (!NO_PLACE.some((one) => one === name)) look(record[name], name, name);
  look(record.about, 'about', 'about');
  return found;
}

const TIMES: ReadonlySet<string> = new Set(['at', 'done', 'finished', 'kept']);
