import { inOrder } from '../../model/order.js';
import type { Person } from '../../model/record.js';
import { fieldsLeft, type Mapped, type NotMapped } from '../not-mapped.js';
import { isNatural, thePerson, urlOf, type Mapping } from './references.js';
import type { Entry, RelatedPerson } from './types.js';
import { fhirText, narrative } from './values.js';

/**
 * The people who are in this life without being paid, as `RelatedPerson`. FHIR means by it those without a formal
 * responsibility, so whoever is paid is not one. R4 has no field for "do not contact"; `active: false` would say
 * something else. It is said in words instead, where every reader shows them: as a relationship and in the narrative.
 */
export function relatedPeople(mapping: Mapping): Mapped<Entry<RelatedPerson>[]> {
  const people = inOrder(mapping.record.people);
  const natural = people.filter(isNatural);
  return {
    made: natural.map((person) => ({
      fullUrl: urlOf(mapping, 'people', person.id),
      resource: relatedPerson(mapping, person),
    })),
    notMapped: [
      ...people
        .filter((person) => !isNatural(person))
        .map(({ id }): NotMapped => ({ path: `people.${id}`, why: 'paid' })),
      ...natural.flatMap((person) => left(person)),
    ],
  };
}

function relatedPerson(mapping: Mapping, { name, about, words, doNotContact }: Person): RelatedPerson {
  const warning = doNotContact ? mapping.wording.doNotContact : undefined;
  const relationship = [warning, about].map((text) => ({ text: fhirText(text) }));
  const told = [name, warning, about, words?.text].map(fhirText).filter((text) => text !== undefined);
  return {
    resourceType: 'RelatedPerson',
    text: told.length > 0 ? { status: 'additional', div: narrative(told) } : undefined,
    patient: thePerson(mapping),
    name: [{ text: fhirText(name) }],
    relationship,
  };
}

function left(person: Person): NotMapped[] {
  const inWords = (['words', 'doNotContact'] as const).filter((field) => person[field]);
  return [
    ...inWords.map((field): NotMapped => ({ path: `people.${person.id}.${field}`, why: 'only-in-words' })),
    ...fieldsLeft('people', person, ['name', 'about', 'words', 'doNotContact', 'paid']),
  ];
}
