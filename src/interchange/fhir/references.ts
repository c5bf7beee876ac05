import { isService } from '../../model/assets.js';
import { nameOf } from '../../model/people.js';
import type { CollectionName, KithRecord, Person, Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { stableId } from '../stable-id.js';
import { valueAt } from '../value-at.js';
import type { Annotation, Extension, Reference } from './types.js';
import { fhirText, fhirTime } from './values.js';
import type { FhirWording } from './wording.js';

/** What every part of the mapping is given. */
export interface Mapping {
  readonly record: KithRecord;
  readonly wording: FhirWording;
  /** Canonical addresses of definitions, by their id. */
  readonly questionnaires: Readonly<Record<string, string>>;
}

/** The name under which an entity is in the bundle (R4, "Bundle": Resolving references). It says nothing about anybody. */
export function urlOf({ record }: Mapping, collection: CollectionName | 'shared', id: string): string {
  return `urn:uuid:${stableId(record.id, collection, id)}`;
}

/** The person at the centre: a name to show, and nothing by which a system could look somebody up. */
export function thePerson({ record, wording }: Mapping): Reference {
  return { type: 'Patient', display: fhirText(record.about.name) ?? fhirText(nameOf(record, ME)) ?? wording.thePerson };
}

/** Whether somebody is around without being paid, and so is a `RelatedPerson`. */
export const isNatural = (person: Person): boolean => !isService(person);

/** Whoever an id points at: to their entry where they have one, else by name. `undefined` where they are gone. */
export function who(mapping: Mapping, id: string): Reference | undefined {
  const { record } = mapping;
  if (id === ME) return thePerson(mapping);
  const person = valueAt(record.people, id);
  const named = person ?? valueAt(record.assets, id) ?? valueAt(record.authors, id);
  const name = fhirText(named?.name) ?? valueAt(record.authors, id)?.role;
  // It travels with the person, also where they have no entry that would say it.
  const display = person?.doNotContact ? `${name ?? '…'} (${mapping.wording.doNotContact})` : name;
  if (person && isNatural(person)) return { reference: urlOf(mapping, 'people', id), display };
  return display === undefined ? undefined : { display };
}

/** R4, "Extension: author": who gave the answers of an item. */
export const AUTHOR = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author';

/** On an item of a response: whose words its answers are. */
export function saidBy(author: Reference | undefined): Extension[] {
  return author ? [{ url: AUTHOR, valueReference: author }] : [];
}

/** Words as a note in the margin, with whose they are. */
export function annotation(mapping: Mapping, words: Words | undefined, heading?: string): Annotation[] {
  const text = fhirText(words?.text);
  if (!words || !text) return [];
  const above = [heading, !words.verbatim && mapping.wording.inOtherWords].filter(Boolean).join('. ');
  return [
    {
      authorReference: who(mapping, words.author),
      time: fhirTime(words.at),
      text: above ? `${above}:\n\n${text}` : text,
    },
  ];
}
