/** What this library says itself in what it writes as FHIR. Give your own for another language. */
export interface FhirWording {
  /** Who a record is about, where it holds no name. */
  readonly thePerson: string;
  readonly doNotContact: string;
  readonly inOtherWords: string;
  /** The title of a care plan. */
  readonly next: string;
  readonly introduction: string;
  readonly done: string;
  /** Over the parts of an outcome note. */
  readonly sorted: string;
  readonly changed: string;
  readonly justATalk: string;
  /** What a consent is about, and by what rule. */
  readonly copy: string;
  readonly chosen: string;
  readonly recipient: string;
}

export const FHIR_WORDING: FhirWording = {
  thePerson: 'The person whose record this is',
  doNotContact: 'Please do not contact',
  inOtherWords: 'In other words than the person’s own',
  next: 'What happens next',
  introduction: 'An introduction',
  done: 'Done',
  sorted: 'What was sorted',
  changed: 'What has changed',
  justATalk: 'Nothing this time, just a talk.',
  copy: 'A copy of part of the record',
  chosen: 'The person chose what is in the copy, and saw it before it was handed over.',
  recipient: 'Was given the copy',
};
