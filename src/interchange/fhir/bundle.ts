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

/** What is mapped. R4 has resources for some of the rest, and none for what it means here: whom I help, what I bring. */
const MAPPED: readonly CollectionName[] = [
  'authors',
  'people',
  'conversations',
  'answers',
  'hopes',
  'links',
  'steps',
  'notes',
];
const isMapped = (name: CollectionName) => MAPPED.includes(name);
/** About the person: what is there, what this library keeps for itself, and what is said apart. */
const ABOUT = ['name', 'lang', 'started', 'versions'];

/**
 * A record mapped to HL7 FHIR R4 (4.0.1): a `Bundle` of type `collection`, with what was said, hoped for and agreed, and
 * the people around. It is mapped to the standard's resources and to no profile of them. Nothing that anybody said is
 * coded: people's words stay words. The person is a name to show, never an identifier.
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
      ...aboutLeft(record),
      ...parts.flatMap(({ notMapped }) => notMapped),
      // Their names stand beside their words; who wrote has no entry of their own, and so no role.
      ...collectionsLeft(record, ['authors'], 'no-place').filter(({ path }) => path !== `authors.${ME}`),
      ...collectionsLeft(
        record,
        COLLECTIONS.filter((name) => !isMapped(name)),
        'no-place',
      ),
      ...valuesLeft(record),
    ],
  };
}

/** About the person; and what they are called as an author, where it is not the name that the record has. */
function aboutLeft({ about, authors }: KithRecord): NotMapped[] {
  const name = authors[ME]?.name;
  const isAnother = name !== undefined && about.name !== undefined && name !== about.name;
  return [
    ...Object.keys(about.versions ?? {}).map((field): NotMapped => ({
      path: `about.versions.${field}`,
      why: 'undecided',
    })),
    ...Object.keys(about)
      .filter((field) => !ABOUT.includes(field))
      .map((field): NotMapped => ({ path: `about.${field}`, why: 'no-place' })),
    ...(isAnother ? [{ path: `authors.${ME}.name`, why: 'no-place' } as const] : []),
  ];
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
  for (const name of COLLECTIONS.filter(isMapped)) look(record[name], name, name);
  look(record.about, 'about', 'about');
  return found;
}

const TIMES: ReadonlySet<string> = new Set(['at', 'done', 'finished', 'kept']);
