import { VERSION } from '../model/version.js';

interface Marked extends CustomElementConstructor {
  kithVersion?: string;
}

let warned = false;

/**
 * Registers an element, unless somebody has. A second copy of the same version is silent; of another version it warns
 * once. Neither throws: two charities' scripts may meet on one page.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  if (!globalThis.customElements) return;
  const there = customElements.get(tag) as Marked | undefined;
  if (!there) {
    (constructor as Marked).kithVersion = VERSION;
    customElements.define(tag, constructor);
  } else if (there !== constructor && there.kithVersion !== VERSION && !warned) {
    warned = true;
    console.warn(`Kith ${VERSION} was loaded where Kith ${there.kithVersion ?? '(unknown)'} already is; the first one is used.`);
  }
}
