import type { CommunityAsset } from '../../model/community.js';
import type { Asset } from '../../model/record.js';
import { asOffered } from './own-assets.js';

/**
 * Whether something of a neighbourhood's map may leave it as a file or on paper: groups, places, organisations, offers and asks. Gifts,
 * stories and what is at home stay; so do, of all that leave, people's own words and who could introduce somebody.
 */
export function isPublished({ kind, near, name }: Asset): boolean {
  return kind !== 'gift' && kind !== 'story' && near !== 'home' && !!name.trim();
}

/** As a neighbourhood publishes it: when it was last seen to hold, and where it came from first. `feed`: what the neighbourhood is called. */
export function asPublished(asset: Asset, feed: string): CommunityAsset {
  const { checked, source } = asset;
  const assured = checked?.at.slice(0, 10) ?? source?.assured;
  return {
    ...(JSON.parse(JSON.stringify(asOffered(asset))) as CommunityAsset),
    ...(assured && { assured }),
    source: source ? { feed: source.feed, ...(source.from && { from: source.from }) } : { feed },
  };
}
