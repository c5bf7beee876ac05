// A neighbourhood's map as files and on paper. It comes when somebody asks for one.
import { toAssetCsv } from '../../interchange/assets/write-csv.js';
import { toGeoJson } from '../../interchange/assets/write-geojson.js';
import { toOpenReferral } from '../../interchange/assets/write-open-referral.js';
import { inOrder } from '../../model/order.js';
import type { KithRecord } from '../../model/record.js';

/** Names of files say nothing about anybody. */
export type CommunityFile = 'places.csv' | 'places.geojson' | 'places.json';

const TYPES: Readonly<Record<CommunityFile, string>> = {
  'places.csv': 'text/csv;charset=utf-8',
  'places.geojson': 'application/geo+json',
  'places.json': 'application/json',
};

const AT_ONCE_MS = 12;

/** Writes it piece by piece, so that the page stays alive however long it is. */
export async function communityFile(name: CommunityFile, record: KithRecord): Promise<Blob> {
  const assets = inOrder(record.assets);
  const pieces =
    name === 'places.csv'
      ? toAssetCsv(assets)
      : name === 'places.geojson'
        ? toGeoJson(assets)
        : toOpenReferral(assets, record.about.name ?? '');
  const written: string[] = [];
  let until = performance.now() + AT_ONCE_MS;
  for (const piece of pieces) {
    written.push(piece);
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    until = performance.now() + AT_ONCE_MS;
  }
  return new Blob(written, { type: TYPES[name] });
}
