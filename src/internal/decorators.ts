import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorate = (prototype: ReactiveElement, name: PropertyKey) => void;

/** A reactive property. Lit's own decorator serves two standards; our sources use the older one, and this is all of it. */
export const property =
  (options?: PropertyDeclaration): Decorate =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** A reactive property of the element's own, which no attribute sets. */
export const state = (): Decorate => property({ state: true, attribute: false });
