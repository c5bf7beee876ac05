import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconBan } from '../../internal/icons.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { initialsOf } from '../../model/initials.js';
import { flowOf, helpOf, type Help, type RingWords } from '../../model/network-summary.js';
import { ringIndex, type Alter } from '../../model/people.js';
import type { Strength } from '../../model/record.js';
import { tieShape } from '../../model/tie-shape.js';
import type { Translation } from '../../translations/translation.js';
import { tieInWords } from './wording.js';

/** A short piece of a line, beside the word for it. Help to me points back to the start. */
export function tieSample(strength: Strength, help: Help = 'none', width = 54): TemplateResult {
  const options = { strength, flow: flowOf(help), fromRadius: 1, toRadius: 1 };
  const { line, arrows } = tieShape({ x: 0, y: 12 }, { x: width, y: 12 }, options);
  return html`<svg class="sample" width=${width} height="24" viewBox="0 0 ${width} 24" aria-hidden="true"><path class="tie ${strength}" d=${line} /><path class="arrow ${strength}" d=${arrows.join('')} /></svg>`;
}

/** The line with somebody, drawn and in words. */
export function tieLine({ tie }: Alter, t: Translation['network'], lang: string): TemplateResult | typeof nothing {
  if (!tie) return nothing;
  return html`<span class="tie-line">${tieSample(tie.strength, helpOf(tie))}${tieInWords(tie, t, lang)}</span>`;
}

export function dontContact({ doNotContact }: Alter, t: Translation['network']): TemplateResult | typeof nothing {
  return doNotContact ? html`<span class="tag alert">${icon(iconBan)}${t.pleaseDont}</span>` : nothing;
}

/** The rings in small, with one of them filled. */
export function ringGlyph(rings: readonly RingWords[], ring: string): TemplateResult {
  const last = rings.length - 1;
  const circles = rings.map(
    (_, i) => svg`<circle class=${i + ringIndex(rings, ring) === last ? 'on' : ''} cx="17" cy="17" r=${16 - (12 / last) * i} />`,
  );
  return html`<svg class="glyph" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">${circles}</svg>`;
}

const OF_KIND: Readonly<Record<string, string>> = { group: 'users', place: 'map-pin', organisation: 'landmark' };

/** The symbol in somebody's mark: their own, or that of a group, a place or an organisation. People have letters, and everybody has until symbols have arrived. */
export function symbolIn({ symbol, asset }: Alter, symbolOf: SymbolOf): Icon | undefined {
  return symbolOf(symbol) ?? symbolOf(OF_KIND[asset ?? '']);
}

export function lettersIn({ name, paid }: Alter): string {
  return initialsOf(name, paid ? 2 : 1);
}

/** Somebody's face beside their name: round, doubled for a group or a place, square where they are paid. */
export function face(alter: Alter, symbolOf: SymbolOf): TemplateResult {
  const symbol = symbolIn(alter, symbolOf);
  const kinds = `${alter.kind === 'group' ? 'group' : ''} ${alter.paid ? 'paid' : ''}`;
  return html`<span class="face ${kinds}" aria-hidden="true">${symbol ? icon(symbol) : lettersIn(alter)}</span>`;
}
