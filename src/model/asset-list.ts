import { everything } from './assets.js';
import type { Asset, KithRecord, Person } from './record.js';
import { GIFTS } from './schema.js';

/** The headings of the list, in the order that is always offered: me, my people, my community, then services, then giving and asking. */
export const ASSET_GROUPS = [...GIFTS, 'person', 'group', 'place', 'organisation', 'offer', 'ask', 'story'] as const;
export type AssetGroup = (typeof ASSET_GROUPS)[number];

/** The heading under which somebody or something belongs. */
export function assetGroupOf(one: Person | Asset): AssetGroup {
  if (!('kind' in one)) return 'person';
  if (one.kind === 'gift') return one.gift ?? 'hands';
  if (one.kind === 'exchange') return one.exchange ?? 'offer';
  return one.kind;
}

/**
 * Everybody and everything that is strong, by heading. Every heading is there, also an empty one; who is paid comes last.
 * `held` stands open at a heading: it stays there, whatever is written in it meanwhile, and whatever else is shown.
 */
export function assetGroups(
  record: KithRecord,
  held?: { readonly id: string; readonly at: string },
  isShown: (one: Person | Asset) => boolean = () => true,
): Map<AssetGroup, (Person | Asset)[]> {
  const groups = new Map<string, (Person | Asset)[]>(ASSET_GROUPS.map((group) => [group, []]));
  for (const one of everything(record)) {
    const at = one.id === held?.id && held.at;
    if (at || isShown(one)) groups.get(at || assetGroupOf(one))?.push(one);
  }
  return groups as Map<AssetGroup, (Person | Asset)[]>;
}
