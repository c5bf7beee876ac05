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

/** Everybody and everything that is strong, by heading. Every heading is there, also an empty one; who is paid comes last. */
export function assetGroups(record: KithRecord): Map<AssetGroup, (Person | Asset)[]> {
  return findAssets(record, '');
}

/**
 * What of it says what somebody looks for. `held` stands open at a heading: it stays there, whatever is written in it
 * meanwhile.
 */
export function findAssets(
  record: KithRecord,
  query: string,
  held?: { readonly id: string; readonly at: string },
): Map<AssetGroup, (Person | Asset)[]> {
  const groups = new Map<string, (Person | Asset)[]>(ASSET_GROUPS.map((group) => [group, []]));
  for (const one of everything(record)) {
    const at = one.id === held?.id && held.at;
    if (at || isIn(textOf(one), query)) groups.get(at || assetGroupOf(one))?.push(one);
  }
  return groups as Map<AssetGroup, (Person | Asset)[]>;
}

/** Whether what somebody looks for is in a text: every word of it, whatever the capitals and the accents. */
export function isIn(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** Everything that is said of somebody or something, to be looked through. */
function textOf(one: Person | Asset): string {
  return [one.name, one.about, 'kind' in one && one.length].join('\n');
}

/** Without accents and capitals, so that "ty" finds "Tŷ". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
