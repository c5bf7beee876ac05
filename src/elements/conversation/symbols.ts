import type { SVGTemplateResult } from 'lit';
import { iconLaugh, iconQuote } from '../../internal/icons.js';
import { symbolOf } from '../network/symbols.js';

/** The symbol on a card; a card whose symbol is not known, or that a person made, shows quotation marks: their words. */
export function cardSymbol(name: string | undefined): SVGTemplateResult {
  return symbolOf(name) ?? (name === 'laugh' ? iconLaugh : iconQuote);
}
