import type { CommunityAsset } from '../../model/community.js';

/**
 * A neighbourhood's assets as GeoJSON (RFC 7946). What is nowhere in particular is a feature without a geometry. Where something
 * came from and under which terms goes along: whoever passes it on has to say so.
 */
export const writeGeoJson = (assets: readonly CommunityAsset[]): string => [...geoJsonPieces(assets)].join('');

/** The same, one feature at a time: however many there are, a page can draw in between. */
export function* geoJsonPieces(assets: readonly CommunityAsset[]): Generator<string, void, undefined> {
  yield '{"type":"FeatureCollection","features":[';
  for (const [at, { id, point, ...properties }] of assets.entries()) {
    const geometry = point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null;
    yield `${at > 0 ? ',' : ''}\n${JSON.stringify({ type: 'Feature', id, geometry, properties })}`;
  }
  yield '\n]}\n';
}
