import type { Asset } from '../../model/record.js';
import { stableId } from '../stable-id.js';
import { isPublished } from './published.js';

const POSTCODE = /\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b/i;

/** What is not there is left out, as the schemas have it. */
const only = (given: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined && value !== ''));

/**
 * A neighbourhood's map as one page of services in the shape of Open Referral UK (a profile of HSDS 3), piece by piece. Everything there
 * is called a service, so a term says of what kind it really is. `publisher` is who stands for the list. Held against the profile's
 * schemas, which is not the same as being conformant.
 */
export function* toOpenReferral(assets: readonly Asset[], publisher: string): Generator<string, void, undefined> {
  const all = assets.filter(isPublished);
  const page = { total_items: all.length, total_pages: 1, page_number: 1, size: all.length, first_page: true, last_page: true, empty: !all.length };
  const organization = { id: stableId('publisher', publisher), name: publisher || 'A neighbourhood', description: 'A list that neighbours keep.' };
  yield `${JSON.stringify(page).slice(0, -1)},"contents":[\n`;
  let between = '';
  for (const asset of all) {
    yield between + JSON.stringify(serviceOf(asset, organization));
    between = ',\n';
  }
  yield '\n]}\n';
}

function serviceOf(asset: Asset, organization: { readonly id: string }): object {
  const { name, about, web, email, cost, checked, source, phone, schedules = [], when, kind, exchange } = asset;
  const id = stableId('asset', asset.id);
  /** One hash for each thing is enough: what belongs to it differs in its last digits. */
  const part = (number: number) => `${id.slice(0, 24)}${(number + 1).toString(16).padStart(12, '0')}`;
  const place = locationOf(asset, part);
  return only({
    id,
    organization_id: organization.id,
    name,
    description: about,
    url: web,
    email,
    status: 'active',
    fees: cost,
    assured_date: (checked?.at ?? source?.assured)?.slice(0, 10),
    organization,
    phones: phone ? [{ id: part(1), service_id: id, number: phone }] : undefined,
    cost_options: cost ? [{ id: part(2), service_id: id, option: cost, ...(/^free\b/i.test(cost) && { amount: 0 }) }] : undefined,
    schedules: schedules.length || when ? schedulesOf(schedules, when, id, part) : undefined,
    service_at_locations: place && [{ id: part(3), service_id: id, location_id: place.id, location: place }],
    attributes: [
      {
        id: part(4),
        link_id: id,
        link_type: 'asset kind',
        taxonomy_term: { id: stableId('kind', exchange ?? kind), name: exchange ?? kind, description: 'What it is on a map of what is strong.' },
      },
    ],
  });
}

function schedulesOf(schedules: NonNullable<Asset['schedules']>, when: string | undefined, service: string, part: (number: number) => string): object[] {
  if (!schedules.length) return [{ id: part(100), service_id: service, description: when }];
  return schedules.map(({ rule, starts, opens, closes }, index) => {
    const parts = new Map(rule.split(';').map((one) => one.split('=') as [string, string]));
    const freq = parts.get('FREQ') === 'DAILY' ? 'WEEKLY' : parts.get('FREQ');
    const isMonthly = freq === 'MONTHLY';
    return only({
      id: part(100 + index),
      service_id: service,
      dtstart: starts,
      valid_to: parts.get('UNTIL')?.replace(/^(\d{4})(\d{2})(\d{2}).*/, '$1-$2-$3'),
      freq: freq === 'WEEKLY' || isMonthly ? freq : undefined,
      interval: parts.has('INTERVAL') ? Number(parts.get('INTERVAL')) : undefined,
      byday: parts.get('BYDAY') ?? (parts.get('FREQ') === 'DAILY' ? 'MO,TU,WE,TH,FR,SA,SU' : undefined),
      bymonthday: parts.get('BYMONTHDAY'),
      description: when,
      opens_at: opens,
      closes_at: closes,
    });
  });
}

function locationOf({ address, point, access, name }: Asset, part: (number: number) => string): { readonly id: string } | undefined {
  if (!address && !point) return undefined;
  const id = part(5);
  const [, outward = '', inward = ''] = POSTCODE.exec(address ?? '') ?? [];
  const lines = (address ?? '').replace(POSTCODE, '').replace(/[,\s]+$/, '');
  const line = { id: part(6), location_id: id, address_1: lines, city: '', state_province: '', country: 'GB', address_type: 'physical' };
  return only({
    id,
    location_type: 'physical',
    name,
    latitude: point?.latitude,
    longitude: point?.longitude,
    addresses: address ? [{ ...line, postal_code: `${outward} ${inward}`.trim().toUpperCase() }] : undefined,
    accessibility: access ? [{ id: part(7), location_id: id, description: access }] : undefined,
  }) as unknown as { readonly id: string };
}
