import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconLandmark, iconMapPin, iconUsers } from '../../internal/icons.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { isService } from '../../model/assets.js';
import { initialsOf } from '../../model/initials.js';
import type { Asset, Person } from '../../model/record.js';

const OF_KIND = { group: iconUsers, place: iconMapPin, organisation: iconLandmark } as const;

/** People round, groups and places with a double ring, what is paid square, what is only fancied dashed: told apart without colour. */
export function face(one: Pick<Person, 'name'> & Partial<Person | Asset>, symbolOf: SymbolOf, me = ''): TemplateResult {
  const asset = 'kind' in one ? (one as Asset) : undefined;
  const isPaid = isService(one as Person | Asset);
  const picture = symbolOf(one.symbol) ?? OF_KIND[asset?.kind as keyof typeof OF_KIND];
  return html`<span class="face small ${me || (isPaid ? 'paid' : asset ? 'group' : '')} ${asset?.interest ?? ''}" aria-hidden="true"
    >${picture ? icon(picture) : initialsOf(one.name, isPaid ? 2 : 1)}</span
  >`;
}
