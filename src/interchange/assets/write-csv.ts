import type { Asset } from '../../model/record.js';
import { writeCsv } from '../csv.js';
import { isPublished } from './published.js';

const COLUMNS: readonly (readonly [name: string, of: (asset: Asset) => string | number | undefined])[] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['kind', ({ kind, exchange }) => exchange ?? kind],
  ['about', ({ about }) => about],
  ['address', ({ address }) => address],
  ['latitude', ({ point }) => point?.latitude],
  ['longitude', ({ point }) => point?.longitude],
  ['when', ({ when }) => when],
  ['rule', ({ schedules }) => schedules?.map(({ rule }) => rule).join(' | ')],
  ['starts', ({ schedules }) => schedules?.map(({ starts = '' }) => starts).join(' | ')],
  ['opens', ({ schedules }) => schedules?.map(({ opens = '' }) => opens).join(' | ')],
  ['closes', ({ schedules }) => schedules?.map(({ closes = '' }) => closes).join(' | ')],
  ['cost', ({ cost }) => cost],
  ['access', ({ access }) => access],
  ['helps', ({ helps }) => helps?.join('; ')],
  ['web', ({ web }) => web],
  ['phone', ({ phone }) => phone],
  ['email', ({ email }) => email],
  ['assured', ({ checked, source }) => checked?.at.slice(0, 10) ?? source?.assured],
  ['licence', ({ source }) => source?.licence],
  ['source', ({ source }) => source?.feed],
];

/** A neighbourhood's map as a table for a spreadsheet, piece by piece. */
export function* toAssetCsv(assets: readonly Asset[]): Generator<string, void, undefined> {
  yield writeCsv([COLUMNS.map(([name]) => name)]);
  const rest = (rows: string) => rows.replace(/^\uFEFF/, '');
  for (const asset of assets.filter(isPublished)) yield rest(writeCsv([COLUMNS.map(([, of]) => String(of(asset) ?? ''))]));
}
