import type { CommunityAsset, Schedule } from '../../model/community.js';
import { readRule } from '../../model/recurrence.js';
import { stableId } from '../stable-id.js';
import { KIND_TAXONOMY } from './open-referral-asset.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/i;

/**
 * A neighbourhood's assets as one page of services in Open Referral UK, such as `/services` answers it, mapped to its
 * schemas (https://openreferraluk.org): what a directory takes in. Of what kind an asset is stands under a taxonomy of our own.
 */
export const writeOpenReferral = (assets: readonly CommunityAsset[]): string =>
  [...openReferralPieces(assets)].join('');

/** The same, one service at a time: however many there are, a page can draw in between. */
export function* openReferralPieces(assets: readonly CommunityAsset[]): Generator<string, void, undefined> {
  const page = { total_items: assets.length, total_pages: 1, page_number: 1, size: assets.length };
  const head = JSON.stringify({ ...page, first_page: true, last_page: true, empty: assets.length === 0 });
  yield `${head.slice(0, -1)},"contents":[`;
  for (const [at, asset] of assets.entries()) yield `${at > 0 ? ',' : ''}\n${JSON.stringify(serviceOf(asset))}`;
  yield '\n]}\n';
}

const idOf = (...parts: readonly string[]) =>
  parts.length === 1 && UUID.test(parts[0]!) ? parts[0]! : stableId(...parts);

function serviceOf(asset: CommunityAsset): object {
  const id = idOf(asset.id);
  const { name, about, web, email, phone, cost, assured } = asset;
  const isSomewhere = asset.point || asset.address || asset.access || asset.helps?.length;
  return {
    id,
    name,
    status: 'active',
    ...(about && { description: about }),
    ...(web && { url: web }),
    ...(email && { email }),
    ...(assured && { assured_date: assured }),
    ...(cost && { cost_options: [{ id: idOf(id, 'cost'), service_id: id, amount_description: cost }] }),
    ...(phone && {
      contacts: [{ id: idOf(id, 'contact'), service_id: id, phones: [{ id: idOf(id, 'phone'), number: phone }] }],
    }),
    schedules: schedulesOf(id, asset),
    service_at_locations: isSomewhere ? [placeOf(id, asset)] : [],
    attributes: [
      termOf(id, KIND_TAXONOMY, asset.kind === 'exchange' ? (asset.exchange ?? 'offer') : asset.kind),
      ...(asset.tags ?? []).map((tag) => termOf(id, asset.source.feed || 'tags', tag)),
    ],
  };
}

function termOf(id: string, taxonomy: string, name: string): object {
  const term = { id: idOf(taxonomy, name), name, description: name, taxonomy };
  return {
    id: idOf(id, taxonomy, name),
    link_id: id,
    taxonomy_term_id: term.id,
    link_type: 'service',
    taxonomy_term: term,
  };
}

/** What is on again and again; and when it is on in words where no rule says it. */
function schedulesOf(id: string, { schedules = [], when }: CommunityAsset): object[] {
  const written = schedules.map((one, at) => scheduleOf(id, at, one)).filter((one) => one !== undefined);
  const inWords = when ? [{ id: idOf(id, 'when'), service_id: id, description: when }] : [];
  return [...written, ...inWords];
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** `undefined` where the standard has no way to say it. */
function scheduleOf(id: string, at: number, { rule, starts, opens, closes }: Schedule): object | undefined {
  const read = readRule(rule);
  if (!read) return undefined;
  const days = read.every === 'day' ? DAYS : read.days.map(({ day, nth = '' }) => `${nth}${DAYS[day]}`);
  return {
    id: idOf(id, 'schedule', String(at)),
    service_id: id,
    freq: read.every === 'month' ? 'MONTHLY' : 'WEEKLY',
    interval: read.interval,
    ...(days.length > 0 && { byday: days.join() }),
    ...(read.monthDays.length > 0 && { bymonthday: read.monthDays.join() }),
    ...(starts && { dtstart: starts }),
    ...(read.until && { valid_to: read.until }),
    ...(opens && { opens_at: opens }),
    ...(closes && { closes_at: closes }),
  };
}

function placeOf(id: string, { address, point, access, helps = [] }: CommunityAsset): object {
  const location = idOf(id, 'location');
  const told = [access, ...helps.filter((help) => !access?.includes(help))].filter((one) => !!one);
  return {
    // Each asset is in one place: whoever reads it again knows it by this.
    id,
    service_id: id,
    location_id: location,
    location: {
      id: location,
      location_type: 'physical',
      ...point,
      ...(address && { addresses: [addressOf(location, address)] }),
      accessibility: told.map((description, at) => ({
        id: idOf(location, 'access', String(at)),
        location_id: location,
        description,
      })),
    },
  };
}

/** One line, in the parts that the standard wants. What is not there stays empty. */
function addressOf(location: string, address: string): object {
  const postcode = POSTCODE.exec(address)?.[0] ?? '';
  const parts = address
    .replace(postcode, '')
    .split(',')
    .map((part) => part.trim());
  const [first = '', ...more] = parts.filter(Boolean);
  const [city = '', ...before] = more.reverse();
  return {
    id: idOf(location, 'address'),
    location_id: location,
    address_1: [first, ...before.reverse()].join(', '),
    city,
    state_province: '',
    postal_code: postcode,
    country: 'GB',
    address_type: 'physical',
  };
}
