// A neighbourhood's map as files. It comes when somebody asks for one.
import { writeAssetsCsv } from '../../interchange/assets/write-csv.js';
import { writeGeoJson } from '../../interchange/assets/write-geo-json.js';
import { writeOpenReferral } from '../../interchange/assets/write-open-referral.js';
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

/** So many services are written before the page has its turn. */
const AT_ONCE = 40;

/** What of a neighbourhood's map may leave it, as a file. */
export async function communityFile(name: CommunityFile, record: KithRecord): Promise<Blob> {
  const assets = inOrder(record.assets).filter(isPublished).map((asset) => asPublished(asset, record.about.name ?? ''));
  const text =
    name === 'places.csv' ? writeAssetsCsv(assets) : name === 'places.geojson' ? writeGeoJson(assets) : await inTurns(assets, writeOpenReferral);
  return new Blob([text], { type: TYPES[name] });
}

/** Written in pieces that are put together again: the ids of services take long to make. */
async function inTurns<One>(all: readonly One[], write: (some: readonly One[]) => string): Promise<string> {
  const contents: unknown[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE) {
    contents.push(...(JSON.parse(write(all.slice(at, at + AT_ONCE))) as { contents: unknown[] }).contents);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const page = JSON.parse(write([])) as object;
  return JSON.stringify({ ...page, total_items: all.length, size: all.length, empty: !all.length, contents }, undefined, 1);
}
