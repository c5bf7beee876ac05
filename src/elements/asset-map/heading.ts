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

type Swap = 'offer' | 'ask';
/** What is kept as the person's own words: gifts, what could be given and asked for, stories. */
export type WordsKind = Gift | Swap | 'story';

const ICONS = {
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
} as const;

export function isSwap(kind: WordsKind): kind is Swap {
  return kind === 'offer' || kind === 'ask';
}

/** "Head I know about", "Groups". */
export function heading(group: AssetGroup, { gifts, groups }: AssetWords): TemplateResult {
  const label =
    group in gifts ? html`${gifts[group as Gift].name} <span class="says">${gifts[group as Gift].says}</span>` : groups[group as Swap];
  return html`<h3>${icon(ICONS[group])}<span>${label}</span></h3>`;
}
