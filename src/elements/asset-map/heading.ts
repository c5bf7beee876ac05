import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import {
  iconBookHeart,
  iconBrain,
  iconHand,
  iconHandHeart,
  iconHeart,
  iconLandmark,
  iconMapPin,
  iconMessageCircle,
  iconUser,
  iconUsers,
} from '../../internal/icons.js';
import type { AssetGroup } from '../../model/asset-list.js';
import type { Gift } from '../../model/record.js';
import type { AssetWords } from './words.js';

const ICONS: Readonly<Record<AssetGroup, string>> = {
  head: iconBrain,
  heart: iconHeart,
  hands: iconHand,
  person: iconUser,
  group: iconUsers,
  place: iconMapPin,
  organisation: iconLandmark,
  offer: iconHandHeart,
  ask: iconMessageCircle,
  story: iconBookHeart,
};

/** "Head I know about", "Groups". */
export function heading(group: AssetGroup, { gifts, groups }: AssetWords): TemplateResult {
  const gift = gifts[group as Gift];
  return html`<h3>
    ${icon(ICONS[group])}<span
      >${gift ? html`${gift.name} <span class="says">${gift.says}</span>` : groups[group as 'story']}</span
    >
  </h3>`;
}
