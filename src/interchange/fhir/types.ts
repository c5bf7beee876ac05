// What this library writes of HL7 FHIR R4 (4.0.1), named as on its pages of resources and data types. No more than that.

export interface Reference {
  readonly reference?: string;
  readonly type?: string;
  readonly display?: string;
}

export interface Coding {
  readonly system?: string;
  readonly code?: string;
  readonly display?: string;
}

export interface CodeableConcept {
  readonly coding?: readonly Coding[];
  readonly text?: string;
}

export interface Annotation {
  readonly authorReference?: Reference;
  readonly time?: string;
  readonly text: string;
}

export interface Extension {
  readonly url: string;
  readonly valueReference: Reference;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly extension?: readonly Extension[];
  readonly answer?: readonly {
    readonly valueString?: string;
    readonly valueDate?: string;
    readonly valueCoding?: Coding;
  }[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language?: string;
  readonly questionnaire?: string;
  readonly status: 'in-progress' | 'completed';
  readonly subject: Reference;
  readonly authored?: string;
  readonly author?: Reference;
  readonly item: readonly ResponseItem[];
}

export interface RelatedPerson {
  readonly resourceType: 'RelatedPerson';
  readonly text?: { readonly status: 'additional'; readonly div: string };
  readonly patient: Reference;
  readonly name?: readonly { readonly text?: string }[];
  readonly relationship?: readonly CodeableConcept[];
}

export interface Goal {
  readonly resourceType: 'Goal';
  readonly lifecycleStatus: 'active';
  readonly description: CodeableConcept;
  readonly subject: Reference;
  readonly statusDate?: string;
  readonly expressedBy?: Reference;
  readonly note?: readonly Annotation[];
}

export interface CarePlan {
  readonly resourceType: 'CarePlan';
  readonly status: 'active';
  readonly intent: 'plan';
  readonly title?: string;
  readonly subject: Reference;
  readonly created?: string;
  readonly author?: Reference;
  readonly supportingInfo?: readonly Reference[];
  readonly activity?: readonly {
    readonly progress?: readonly Annotation[];
    readonly detail: {
      readonly code?: CodeableConcept;
      readonly goal?: readonly Reference[];
      readonly status: 'unknown' | 'completed';
      readonly scheduledString?: string;
      readonly performer?: readonly Reference[];
      readonly description?: string;
    };
  }[];
  readonly note?: readonly Annotation[];
}

export interface Consent {
  readonly resourceType: 'Consent';
  readonly status: 'active';
  readonly scope: CodeableConcept;
  readonly category: readonly CodeableConcept[];
  readonly patient: Reference;
  readonly dateTime?: string;
  readonly performer: readonly Reference[];
  readonly policyRule: CodeableConcept;
  readonly provision: {
    readonly type: 'permit';
    readonly actor: readonly { readonly role: CodeableConcept; readonly reference: Reference }[];
    readonly purpose?: readonly Coding[];
    readonly code?: readonly CodeableConcept[];
  };
}

export type Resource = QuestionnaireResponse | RelatedPerson | Goal | CarePlan | Consent;

export interface Entry<Of extends Resource = Resource> {
  readonly fullUrl: string;
  readonly resource: Of;
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly language?: string;
  readonly timestamp: string;
  readonly entry?: readonly Entry[];
}
