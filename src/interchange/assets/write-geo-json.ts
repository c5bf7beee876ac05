import type { CommunityAsset } from '../../model/community.js';

/**
 * A neighbourhood's assets as GeoJSON (RFC 7946). What is nowhere in particular is a feature without a geometry. Where something
 * came from and under which terms goes along: whoever passes it on has to say so.
 */
export function writeGeoJson(assets: readonly CommunityAsset[]): string {
  const features = assets.map(({ id, point, ...properties }) => ({
    type: 'Feature',
    id,
    geometry: point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null,
    properties,
  }));
  return JSON.stringify({ type: 'FeatureCollection', features }, undefined, 1);
}
