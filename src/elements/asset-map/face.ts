import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconLandmark, iconMapPin, iconUsers } from '../../internal/icons.js';
import { isService } from '../../model/assets.js';
import type { Asset, Person } from '../../model/record.js';
import { symbolOf } from '../../internal/symbols.js';

const OF_KIND = { group: iconUsers, place: iconMapPin, organisation: iconLandmark } as const;

/** People round, groups and places with a double ring, what is paid square, what is only fancied dashed: told apart without colour. */
export function face(one: Person | Asset): TemplateResult {
  const isAsset = 'kind' in one;
  const shape = isService(one) ? 'paid' : isAsset ? 'group' : '';
  const wanted = isAsset && one.interest === 'try' ? 'wanted' : '';
  const picture = symbolOf(one.symbol) ?? (isAsset ? OF_KIND[one.kind as keyof typeof OF_KIND] : undefined);
  return html`<span class="face small ${shape} ${wanted}" aria-hidden="true">${picture ? icon(picture) : initialOf(one.name)}</span>`;
}

/** The first letter as a reader counts letters: an emoji or a letter with its marks is one. */
function initialOf(name: string): string {
  const [first] = new Intl.Segmenter().segment(name.trim().slice(0, 40));
  return first?.segment.toLocaleUpperCase() ?? '';
}
