import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconLandmark, iconMapPin, iconUsers } from '../../internal/icons.js';
import { symbolOf } from '../../internal/symbols.js';
import { isService } from '../../model/assets.js';
import type { Asset, Person } from '../../model/record.js';
import { capitalised } from './words.js';

const OF_KIND = { group: iconUsers, place: iconMapPin, organisation: iconLandmark } as const;

/** People round, groups and places with a double ring, what is paid square, what is only fancied dashed: told apart without colour. */
export function face(one: Pick<Person, 'name'> & Partial<Person | Asset>, me = ''): TemplateResult {
  const asset = 'kind' in one ? (one as Asset) : undefined;
  const isPaid = isService(one as Person | Asset);
  const picture = symbolOf(one.symbol) ?? OF_KIND[asset?.kind as keyof typeof OF_KIND];
  return html`<span class="face small ${me || (isPaid ? 'paid' : asset ? 'group' : '')} ${asset?.interest ?? ''}" aria-hidden="true"
    >${picture ? icon(picture) : lettersOf(one.name, isPaid ? 2 : 1)}</span
  >`;
}

/** The first letters as a reader counts letters: an emoji or a letter with its marks is one. */
function lettersOf(name: string, count: number): string {
  const letters = [...new Intl.Segmenter().segment(capitalised(name.trim().slice(0, 40)))];
  return letters
    .slice(0, count)
    .map(({ segment }) => segment)
    .join('');
}
