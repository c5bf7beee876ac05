import type { Asset } from '../../model/record.js';
import { isPublished } from './published.js';

/**
 * A neighbourhood's map as GeoJSON (RFC 7946), piece by piece: one feature for each, without a geometry where nobody has said where it
 * is. The properties have the names of the record's fields.
 */
export function* toGeoJson(assets: readonly Asset[]): Generator<string, void, undefined> {
  yield '{"type":"FeatureCollection","features":[\n';
  let between = '';
  for (const asset of assets.filter(isPublished)) {
    const { id, kind, exchange, name, about, address, point, when, schedules, cost, access, helps, web, phone, email, checked, source } = asset;
    const said = { name, kind, exchange, about, address, when, schedules, cost, access, helps, web, phone, email };
    const properties = { ...said, assured: checked?.at.slice(0, 10) ?? source?.assured, source: source?.feed, licence: source?.licence };
    const geometry = point ? { type: 'Point', coordinates: [point.longitude, point.latitude] } : null;
    yield `${between}${JSON.stringify({ type: 'Feature', id, geometry, properties })}`;
    between = ',\n';
  }
  yield '\n]}\n';
}
