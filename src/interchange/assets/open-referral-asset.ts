import type { CommunityAsset, Schedule } from '../../model/community.js';
import { HELPS } from '../../model/schema.js';
import { stableId } from '../stable-id.js';
import { fieldOf, objectsIn, textIn, type Entry, type Fields } from './entry.js';
import { helpsSaid, kindByName, kindNamed } from './kinds.js';

/** The names of taxonomy terms by their ids, for feeds that give no more than these. */
export type Terms = ReadonlyMap<string, string>;

/** The taxonomy under which a neighbourhood's own export says of what kind something is. */
export const KIND_TAXONOMY = 'kith-asset-kind';

type Read = Fields & Pick<CommunityAsset, 'id' | 'kind' | 'name'>;

/**
 * The assets in a service of HSDS 3 (https://docs.openreferral.org, and its UK profile): one for each place where it is; one for
 * all where it is nowhere in particular.
 */
export function assetsOfService(service: unknown, entry: Entry, terms: Terms): Read[] {
  const name = entry.line(fieldOf(service, 'name'));
  if (!name) {
    entry.leave(isObject(service) ? 'nameless' : 'not-an-entry');
    return [];
  }
  entry.what = name;
  const status = entry.line(fieldOf(service, 'status'))?.toLowerCase();
  if (status && status !== 'active') {
    entry.leave('gone');
    return [];
  }
  const said = saidOf(service, name, entry, terms);
  const places = objectsIn(fieldOf(service, 'service_at_locations'));
  const own = schedulesIn(service, entry);
  if (places.length === 0) return [{ ...said, ...own }];
  return places.map((place) => {
    const there = schedulesIn(place, entry);
    return {
      ...said,
      ...(there.schedules || there.when ? there : own),
      id: idOf(place, entry) ?? `${said.id}@${stableId(JSON.stringify(fieldOf(place, 'location') ?? ''))}`,
      ...placeOf(fieldOf(place, 'location'), entry, said.helps),
    };
  });
}

/** A service where it is, as `/service_at_locations` lists them: the other way round. */
export function assetsOfPlace(place: unknown, entry: Entry, terms: Terms): Read[] {
  const service = fieldOf(place, 'service');
  if (!isObject(service)) {
    entry.leave('not-an-entry');
    return [];
  }
  return assetsOfService({ ...service, service_at_locations: [place] }, entry, terms);
}

/** The ids of the taxonomy terms that came without their names. */
export function bareTermsOf(service: unknown): boolean {
  return objectsIn(fieldOf(service, 'attributes')).some(
    (one) => !isObject(fieldOf(one, 'taxonomy_term')) && typeof fieldOf(one, 'taxonomy_term_id') === 'string',
  );
}

function saidOf(service: unknown, name: string, entry: Entry, terms: Terms): Read {
  const text = (...path: string[]) => fieldOf(service, ...path);
  const attributes = objectsIn(text('attributes'));
  const termOf = (one: object) =>
    entry.line(fieldOf(one, 'taxonomy_term', 'name')) ?? terms.get(textIn(fieldOf(one, 'taxonomy_term_id')));
  const isKind = (one: object) => fieldOf(one, 'taxonomy_term', 'taxonomy') === KIND_TAXONOMY;
  const named = kindNamed(attributes.filter(isKind).map(termOf)[0]);
  const tags = attributes.filter((one) => !isKind(one)).map(termOf);
  const [phone] = [
    ...objectsIn(text('phones')),
    ...objectsIn(text('contacts')).flatMap((one) => objectsIn(fieldOf(one, 'phones'))),
  ];
  const organisation = entry.line(text('organization', 'name'));
  return {
    id: idOf(service, entry) ?? stableId(name, organisation ?? ''),
    ...(named ?? { kind: kindByName(name, 'organisation') }),
    name,
    about: entry.lines(text('description')),
    cost: costOf(service, entry),
    web: entry.link(text('url') || text('organization', 'website')),
    email: entry.email(text('email') || text('organization', 'email')),
    phone: entry.phone(fieldOf(phone, 'number')),
    tags: [...new Set(tags)].filter((tag): tag is string => !!tag),
    assured: entry.day(text('assured_date')),
  };
}

function costOf(service: unknown, entry: Entry): string | undefined {
  const options = objectsIn(fieldOf(service, 'cost_options')).map((one) => {
    const amount = fieldOf(one, 'amount');
    const said = entry.line(fieldOf(one, 'amount_description')) ?? entry.line(fieldOf(one, 'option'));
    const currency = entry.line(fieldOf(one, 'currency')) ?? 'GBP';
    const money = typeof amount === 'number' && amount > 0 ? moneyOf(amount, currency) : undefined;
    return [money, said].filter(Boolean).join(' ');
  });
  return (
    options.filter(Boolean).join('; ') || entry.lines(fieldOf(service, 'fees_description') ?? fieldOf(service, 'fees'))
  );
}

function moneyOf(amount: number, currency: string): string {
  const pounds = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return /^gbp$/i.test(currency) ? `£${pounds}` : `${pounds} ${currency.slice(0, 3).toUpperCase()}`;
}

function schedulesIn(within: unknown, entry: Entry): Pick<Fields, 'schedules' | 'when'> {
  const given = objectsIn(fieldOf(within, 'schedules'));
  const schedules = given.map((one) => scheduleOf(one, entry)).filter((one): one is Schedule => !!one);
  const said = given.map((one) => entry.lines(fieldOf(one, 'description')));
  const when = [...new Set(said)].filter(Boolean).join('; ');
  return { ...(schedules.length > 0 && { schedules }), ...(when && { when }) };
}

function scheduleOf(given: object, entry: Entry): Schedule | undefined {
  const part = (name: string, ...fields: string[]) => {
    const value = fields
      .map((field) => fieldOf(given, field))
      .find((one) => one !== undefined && one !== null && one !== '');
    return value === undefined
      ? undefined
      : `${name}=${Array.isArray(value) ? value.map(textIn).join() : textIn(value)}`;
  };
  const freq = part('FREQ', 'freq');
  if (!freq) return undefined;
  const until = part('UNTIL', 'until', 'valid_to')?.replaceAll('-', '');
  const days = [part('BYDAY', 'byday'), part('BYMONTHDAY', 'bymonthday')];
  const more = [part('COUNT', 'count'), part('BYWEEKNO', 'byweekno'), part('BYYEARDAY', 'byyearday')];
  const rule = [freq, part('INTERVAL', 'interval'), ...days, until, ...more].filter(Boolean).join(';');
  return entry.schedule({
    rule,
    // From when it is valid is no day of it.
    starts: fieldOf(given, 'dtstart') || (/;BY(?:MONTH)?DAY=/.test(rule) ? fieldOf(given, 'valid_from') : undefined),
    opens: fieldOf(given, 'opens_at'),
    closes: fieldOf(given, 'closes_at'),
  });
}

function placeOf(location: unknown, entry: Entry, helps: readonly string[] = []): Fields {
  const [address] = objectsIn(fieldOf(location, 'addresses') ?? fieldOf(location, 'physical_addresses'));
  const access = objectsIn(fieldOf(location, 'accessibility')).map((one) =>
    [entry.line(fieldOf(one, 'description')), entry.line(fieldOf(one, 'details'))].filter(Boolean).join(': '),
  );
  const parts = ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code'];
  const lines = [entry.line(fieldOf(location, 'name')), ...parts.map((part) => entry.line(fieldOf(address, part)))];
  return {
    point: entry.point(fieldOf(location, 'latitude'), fieldOf(location, 'longitude')),
    address: [...new Set(lines)].filter(Boolean).join(', ') || undefined,
    access: access.filter((said) => said && !HELPS.some((help) => help === said)).join('; ') || undefined,
    helps: [...new Set([...helps, ...helpsSaid(access)])],
  };
}

function idOf(from: unknown, entry: Entry): string | undefined {
  const id = entry.line(fieldOf(from, 'id'));
  return id && id.length > 200 ? stableId(id) : id;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
