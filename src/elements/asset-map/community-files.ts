// A neighbourhood's map as files. It comes when somebody asks for one.
import { assetsCsvPieces } from '../../interchange/assets/write-csv.js';
import { geoJsonPieces } from '../../interchange/assets/write-geo-json.js';
import { openReferralPieces } from '../../interchange/assets/write-open-referral.js';
import { inOrder } from '../../model/order.js';
import type { KithRecord } from '../../model/record.js';
import { asPublished, isPublished } from './published.js';

/** Names of files say nothing about anybody. */
export type CommunityFile = 'places.csv' | 'places.geojson' | 'places.json';

const TYPES: Readonly<Record<CommunityFile, string>> = {
  'places.csv': 'text/csv;charset=utf-8',
  'places.geojson': 'application/geo+json',
  'places.json': 'application/json',
};

/** Milliseconds of writing after which the page has its turn. */
const AT_ONCE_MS = 8;

/** What of a neighbourhood's map may leave it, as a file. */
export async function communityFile(name: CommunityFile, record: KithRecord): Promise<Blob> {
  const assets = inOrder(record.assets).filter(isPublished).map((asset) => asPublished(asset, record.about.name ?? ''));
  const pieces =
    name === 'places.csv' ? assetsCsvPieces(assets) : name === 'places.geojson' ? geoJsonPieces(assets) : openReferralPieces(assets);
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
