import type { CommunityAsset } from '../../model/community.js';
import { writeCsv } from '../csv.js';

const COLUMNS = [
  'id',
  'kind',
  'exchange',
  'name',
  'about',
  'address',
  'latitude',
  'longitude',
  'when',
  'rule',
  'starts',
  'opens',
  'closes',
  'cost',
  'access',
  'helps',
  'web',
  'phone',
  'email',
  'tags',
  'assured',
  'licence',
  'source',
  'source address',
] as const;

/** A neighbourhood's assets as a table for a spreadsheet; `csv` reads it again. Several of a thing stand in one cell. */
export const writeAssetsCsv = (assets: readonly CommunityAsset[]): string => [...assetsCsvPieces(assets)].join('');

/** The same, line by line: however many there are, a page can draw in between. */
export function* assetsCsvPieces(assets: readonly CommunityAsset[]): Generator<string, void, undefined> {
  yield writeCsv([COLUMNS]);
  for (const asset of assets) {
    const cells = cellsOf(asset);
    // What tells a spreadsheet the encoding stands at the beginning only.
    yield writeCsv([COLUMNS.map((column) => cells[column] ?? '')]).replace(/^\uFEFF/, '');
  }
}

function cellsOf(asset: CommunityAsset): Readonly<Partial<Record<(typeof COLUMNS)[number], string>>> {
  const { point, schedules = [], helps, tags, source, ...said } = asset;
  const each = (field: 'rule' | 'starts' | 'opens' | 'closes') => {
    const cells = schedules.map((one) => one[field] ?? '');
    return cells.some(Boolean) ? cells.join('|') : '';
  };
  return {
    ...said,
    ...(point && { latitude: String(point.latitude), longitude: String(point.longitude) }),
    rule: each('rule'),
    starts: each('starts'),
    opens: each('opens'),
    closes: each('closes'),
    helps: helps?.join(';') ?? '',
    // One that has a comma in it stays one.
    tags: tags?.length ? `${tags.join(';')};` : '',
    source: source.feed,
    'source address': source.from ?? '',
  };
}
