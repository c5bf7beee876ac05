import type { Mapped, NotMapped } from '../not-mapped.js';
import { thePerson, urlOf, type Mapping } from './references.js';
import type { Consent, Entry } from './types.js';
import { fhirText, fhirTime } from './values.js';

/** A copy that was handed over, as a record remembers it. */
export interface HandedOver {
  /** To whom, by the name that the person gave them. */
  readonly who: string;
  /** What was in it, in words. */
  readonly what: readonly string[];
  /** When, as ISO 8601. */
  readonly when?: string;
  /** For what, in words. */
  readonly purpose?: string;
}

const CODE_SYSTEMS = 'http://terminology.hl7.org/CodeSystem/';

/**
 * Who was given which part of the record and for what, as `Consent`: the person's own choice, once for each copy. What
 * was not handed over is not in here, and says nothing about what may be.
 */
export function consents(mapping: Mapping, copies: readonly HandedOver[]): Mapped<Entry<Consent>[]> {
  return {
    made: copies.map((copy, at) => ({
      fullUrl: urlOf(mapping, 'shared', String(at)),
      resource: consent(mapping, copy),
    })),
    notMapped: copies.flatMap(({ when }, at): NotMapped[] =>
      when === undefined || fhirTime(when) ? [] : [{ path: `shared.${at}.when`, why: 'not-valid', text: when }],
    ),
  };
}

function consent(mapping: Mapping, { who, what, when, purpose }: HandedOver): Consent {
  const { wording } = mapping;
  return {
    resourceType: 'Consent',
    status: 'active',
    scope: { coding: [{ system: `${CODE_SYSTEMS}consentscope`, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: `${CODE_SYSTEMS}v3-ActCode`, code: 'IDSCL' }], text: wording.copy }],
    patient: thePerson(mapping),
    dateTime: fhirTime(when),
    performer: [thePerson(mapping)],
    policyRule: { text: wording.chosen },
    provision: {
      type: 'permit',
      actor: [
        {
          role: { coding: [{ system: `${CODE_SYSTEMS}v3-ParticipationType`, code: 'IRCP' }], text: wording.recipient },
          reference: { display: fhirText(who) ?? '…' },
        },
      ],
      purpose: [{ display: fhirText(purpose) }],
      code: what.map((text) => ({ text: fhirText(text) })),
    },
  };
}
