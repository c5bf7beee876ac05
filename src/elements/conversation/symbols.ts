import type { Icon } from '../../internal/icon.js';
import { iconLaugh, iconQuote } from '../../internal/icons.js';
import { symbolOf } from '../../internal/symbols.js';

/** The symbol on a card; a card whose symbol is not known, or that a person made, shows quotation marks: their words. */
export function cardSymbol(name: string | undefined): Icon {
  return symbolOf(name) ?? (name === 'laugh' ? iconLaugh : iconQuote);
}
