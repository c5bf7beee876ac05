import { fold } from './fold.js';
import { assetGroups, type AssetGroup } from './asset-list.js';
import type { Asset, KithRecord, Person } from './record.js';

/** What of the asset list says what somebody looks for. What is `held` stays. */
export function findAssets(
  record: KithRecord,
  query: string,
  held?: { readonly id: string; readonly at: string },
): Map<AssetGroup, (Person | Asset)[]> {
  return assetGroups(record, held, (one) => isIn(textOf(one), query));
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
