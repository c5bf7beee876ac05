import type { CommunityAsset, GeoPoint, Schedule } from '../../model/community.js';
import { HELPS } from '../../model/schema.js';
import { stableId } from '../stable-id.js';
import { byColumn, type Column } from './columns.js';
import { fieldOf, objectsIn, textIn, type Entry, type Fields } from './entry.js';
import { pointOfGrid } from './national-grid.js';
import { helpsSaid, kindByName, kindNamed } from './kinds.js';

type Read = Fields & Pick<CommunityAsset, 'id' | 'kind' | 'name'>;

/**
 * The asset in a row of a table, or in a flat object. Only a name is wanted. Where there is no id, one is made of what it is and
 * where, so that it is known again. `place`: where it is, as far as something else than a column says so.
 */
export function assetOfColumns(
  values: Iterable<readonly [string, unknown]>,
  entry: Entry,
  place: { readonly latitude?: unknown; readonly longitude?: unknown } = {},
): Read | undefined {
  const columns = byColumn(values);
  const line = (column: Column) => entry.line(columns.get(column));
  const name = line('name');
  if (!name) {
    entry.leave('nameless');
    return undefined;
  }
  entry.what = name;
  if (/^(?:inactive|defunct|closed|temporarily closed|ended)$/i.test(line('status') ?? '')) {
    entry.leave('gone');
    return undefined;
  }
  const point =
    gridIn(columns) ??
    entry.point(place.latitude ?? columns.get('latitude'), place.longitude ?? columns.get('longitude'));
  const parts = (['street', 'town', 'county', 'postcode'] as const).map(line);
  const postcode = parts.at(-1);
  const whole = line('address');
  const address =
    whole && postcode && !whole.toLowerCase().includes(postcode.toLowerCase())
      ? `${whole}, ${postcode}`
      : (whole ?? [...new Set(parts.filter(Boolean))].join(', '));
  const kind = kindNamed(kindText(columns.get('kind'), columns.get('exchange')));
  const when = entry.lines(columns.get('when'));
  const id = line('id');
  return {
    id: id && id.length <= 200 ? id : stableId(id ?? '', name, address, when ?? ''),
    ...(kind ?? { kind: kindByName(name, point || address ? 'place' : 'group') }),
    name,
    about: entry.lines(columns.get('about')),
    address: address || undefined,
    point,
    when,
    schedules: schedulesIn(columns, entry),
    cost: line('cost'),
    access: entry.lines(columns.get('access')),
    helps: helpsIn(columns, entry),
    web: entry.link(columns.get('web')),
    phone: entry.phone(columns.get('phone')),
    email: entry.email(columns.get('email')),
    tags: listIn(columns.get('tags'), entry),
    assured: entry.day(columns.get('assured')),
    licence: line('licence'),
  };
}

/** Where it is on the National Grid, under names that say so or as X and Y. */
function gridIn(columns: ReadonlyMap<Column, unknown>): GeoPoint | undefined {
  const [east, north] = [
    columns.get('easting') ?? columns.get('longitude'),
    columns.get('northing') ?? columns.get('latitude'),
  ];
  const number = (value: unknown) => Number(textIn(value).replace(/(\d),(?=\d{3})/g, '$1') || NaN);
  return pointOfGrid(number(east), number(north));
}

function kindText(kind: unknown, exchange: unknown): string | undefined {
  if (typeof exchange === 'string' && (kind === 'exchange' || kind === undefined)) return exchange;
  return typeof kind === 'string' ? kind : undefined;
}

function schedulesIn(columns: ReadonlyMap<Column, unknown>, entry: Entry): Schedule[] {
  const cell = (column: Column) => textIn(columns.get(column)).split('|');
  const [rules, starts, opens, closes] = (['rule', 'starts', 'opens', 'closes'] as const).map(cell);
  return rules!
    .map((rule, at) => entry.schedule({ rule, starts: starts![at], opens: opens![at], closes: closes![at] }))
    .filter((one): one is Schedule => !!one);
}

function helpsIn(columns: ReadonlyMap<Column, unknown>, entry: Entry): string[] {
  const said = [...listIn(columns.get('helps'), entry), entry.lines(columns.get('access')) ?? ''];
  const isStepFree = /^(?:yes|y|true|1|designated)$/i.test(textIn(columns.get('wheelchair')));
  const helps = new Set([...helpsSaid(said), ...(isStepFree ? ['step-free'] : [])]);
  return HELPS.filter((help) => helps.has(help));
}

/** The items of a list, or of a cell that holds one: between semicolons or lines, else between commas. */
function listIn(value: unknown, entry: Entry): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    const text = entry.lines(value) ?? '';
    value = text.split(/[;|\n]/.test(text) ? /[;|\n]/ : ',');
  }
  const items = (value as unknown[]).map((item) => entry.line(item)?.trim());
  return [...new Set(items)].filter((item): item is string => !!item).slice(0, 50);
}

/** The asset in an object such as this code writes: `schedules` is a list and `point` an object. */
export function assetOfObject(
  given: object,
  entry: Entry,
  place?: { readonly latitude?: unknown; readonly longitude?: unknown },
): Read | undefined {
  const { schedules, point, source: _, ...flat } = given as Readonly<Record<string, unknown>>;
  const own =
    place ??
    (point === undefined ? {} : { latitude: fieldOf(point, 'latitude'), longitude: fieldOf(point, 'longitude') });
  const asset = assetOfColumns(Object.entries(flat), entry, own);
  if (!asset || schedules === undefined) return asset;
  const read = objectsIn(schedules).map((one) =>
    entry.schedule({
      rule: fieldOf(one, 'rule'),
      starts: fieldOf(one, 'starts'),
      opens: fieldOf(one, 'opens'),
      closes: fieldOf(one, 'closes'),
    }),
  );
  if (!Array.isArray(schedules)) entry.leave('rule');
  return { ...asset, schedules: read.filter((one): one is Schedule => !!one) };
}
