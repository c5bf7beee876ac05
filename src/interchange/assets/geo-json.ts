import type { CommunitySource } from '../../model/community.js';
import { assetOfObject } from './asset-of-columns.js';
import { fieldOf } from './entry.js';
import { fileSource, type FileGiven } from './file-source.js';
import type { FeedOptions } from './gathering.js';
import { readList } from './json-list.js';

/**
 * GeoJSON (RFC 7946): a FeatureCollection whose features have a name among their properties. A line or an area is put where the
 * middle of its corners is; a feature without a geometry is an asset all the same.
 */
export function geoJson(given: FileGiven, options: FeedOptions = {}): CommunitySource {
  return fileSource(given, options, async (from, gathering, reading) => {
    await readList(from, ['features'], gathering, options, reading, (feature, entry) => {
      const properties = fieldOf(feature, 'properties');
      const id = fieldOf(feature, 'id');
      const said = { ...(typeof properties === 'object' ? properties : {}), ...(id !== undefined && { id }) };
      const [longitude, latitude] = middleOf(fieldOf(feature, 'geometry'));
      const asset = assetOfObject(said, entry, { latitude, longitude });
      if (asset) gathering.add(asset, entry);
    });
  });
}

/** Most corners of one outline that are looked at. */
const MOST_CORNERS = 100_000;

/** The middle of all the positions of a geometry, however deep they lie in it. */
function middleOf(geometry: unknown): readonly [unknown, unknown] {
  const within = fieldOf(geometry, 'coordinates');
  if (fieldOf(geometry, 'type') === 'Point')
    return Array.isArray(within) ? [within[0], within[1]] : [undefined, undefined];
  const open: unknown[] = [within ?? fieldOf(geometry, 'geometries')];
  let [east, north, count] = [0, 0, 0];
  while (open.length > 0 && count < MOST_CORNERS) {
    const one = open.pop();
    if (Array.isArray(one)) {
      if (typeof one[0] === 'number' && typeof one[1] === 'number') {
        east += one[0];
        north += one[1];
        count++;
      } else for (const deeper of one.slice(0, MOST_CORNERS)) open.push(deeper);
    } else if (one) open.push(fieldOf(one, 'coordinates'));
  }
  return count > 0 ? [east / count, north / count] : [undefined, undefined];
}
