import type { Icon } from './icon.js';
import { SYMBOLS } from './symbol-shapes.js';

/** The drawing for a name, as far as drawings have arrived: who shows them takes this module when it needs one. */
export type SymbolOf = (name: string | undefined) => Icon | undefined;

/** What can stand for somebody in place of initials, or be on a card, by the name that a record or a definition holds. */
export function symbolOf(name: string | undefined): Icon | undefined {
  return name && Object.hasOwn(SYMBOLS, name) ? SYMBOLS[name] : undefined;
}
