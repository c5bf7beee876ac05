import type { CommunityAsset, CommunitySource } from '../../model/community.js';
import { stableId } from '../stable-id.js';
import { fieldOf, objectsIn, type Entry, type Fields } from './entry.js';
import { addressOf } from './feed-bytes.js';
import { Gathering, type FeedOptions } from './gathering.js';
import { helpsSaid, kindByName } from './kinds.js';
import { entriesOf, type PageFacts } from './pages.js';

/** Where ALISS answers. */
export const ALISS = 'https://api.aliss.org/v5';
const PER_PAGE = 100;

/**
 * ALISS, Scotland's open directory of what helps people to live well, by version 5 of its API (https://api.aliss.org;
 * https://github.com/aliss/ALISS). What somebody looks for and the postcode are sent to it, where they are given.
 */
export function aliss(url: string | URL = ALISS, options: FeedOptions = {}): CommunitySource {
  const name = options.name ?? 'ALISS';
  return {
    name,
    async read(reading) {
      const base = addressOf(url);
      const { query, postcode, within } = reading;
      let licence = options.licence;
      const gathering = new Gathering({ name, from: base.href }, options, reading, { query: true });
      const urlOf = (page: number) => {
        const at = new URL(base);
        at.pathname = `${at.pathname.replace(/\/+$/, '')}/services`;
        const asked = {
          q: query?.trim(),
          postcode: postcode?.trim(),
          radius: postcode?.trim() && within,
          page,
          page_size: PER_PAGE,
        };
        for (const [key, value] of Object.entries(asked)) if (value) at.searchParams.set(key, String(value));
        return at;
      };
      const factsOf = (facts: ReadonlyMap<string, unknown>): PageFacts => {
        const count = facts.get('count');
        const said = fieldOf(facts.get('meta'), 'licence');
        if (typeof said === 'string') licence = said.slice(0, 500);
        const isCount = typeof count === 'number' && Number.isInteger(count) && count >= 0;
        // `next` goes on past the end; how many there are does not.
        return isCount
          ? { total: count, pages: Math.ceil(count / PER_PAGE) }
          : { hasNext: facts.has('next') ? !!facts.get('next') : undefined };
      };
      const paging = { urlOf, lists: ['data'], factsOf, called: 'services' };
      const how = { signal: reading.signal, timeout: options.timeout, accept: 'application/json' };
      for await (const one of entriesOf(paging, how, gathering)) {
        const entry = gathering.next();
        if ('broken' in one) {
          entry.what = one.broken;
          entry.leave('not-an-entry');
        } else for (const asset of assetsOf(one.value, entry)) gathering.add({ ...asset, licence }, entry);
        await gathering.breathe();
      }
      gathering.flush();
    },
  };
}

type Read = Fields & Pick<CommunityAsset, 'id' | 'kind' | 'name'>;

function assetsOf(service: unknown, entry: Entry): Read[] {
  const name = entry.line(fieldOf(service, 'name'));
  if (!name) {
    entry.leave(typeof service === 'object' && service ? 'nameless' : 'not-an-entry');
    return [];
  }
  entry.what = name;
  const features = objectsIn(fieldOf(service, 'accessibility_features')).map((one) => ({
    at: fieldOf(one, 'location_id'),
    said: [entry.line(fieldOf(one, 'name')), entry.line(fieldOf(one, 'additional_info'))].filter(Boolean).join(': '),
  }));
  const tags = [...objectsIn(fieldOf(service, 'categories')), ...objectsIn(fieldOf(service, 'community_groups'))];
  const all: Read = {
    id: entry.line(fieldOf(service, 'id'))?.slice(0, 200) ?? stableId(name),
    kind: kindByName(name, 'organisation'),
    name,
    about: entry.lines(fieldOf(service, 'description') || fieldOf(service, 'summary')),
    web: entry.link(fieldOf(service, 'url') || fieldOf(service, 'aliss_url')),
    phone: entry.phone(fieldOf(service, 'phone')),
    email: entry.email(fieldOf(service, 'email')),
    tags: [...new Set(tags.map((one) => entry.line(fieldOf(one, 'name'))))].filter((tag): tag is string => !!tag),
    assured: reviewed(service, entry),
  };
  const there = (id: unknown): Fields => {
    const said = features.filter(({ at, said }) => said && (!at || at === id)).map((one) => one.said);
    return { helps: helpsSaid(said), access: said.join('; ') || undefined };
  };
  const locations = objectsIn(fieldOf(service, 'locations'));
  if (locations.length === 0) return [{ ...all, ...there(undefined) }];
  return locations.map((location) => {
    const id = entry.line(fieldOf(location, 'id'));
    const address = entry.line(fieldOf(location, 'formatted_address'));
    return {
      ...all,
      id: id ? `${all.id}@${id}`.slice(0, 200) : all.id,
      address,
      point: entry.point(fieldOf(location, 'latitude'), fieldOf(location, 'longitude')),
      ...there(id),
    };
  });
}

/** When it was last looked at; what never was has the year 1, which is no fault to tell of. */
function reviewed(service: unknown, entry: Entry): string | undefined {
  const said = [fieldOf(service, 'last_reviewed'), fieldOf(service, 'last_updated')];
  return entry.day(said.find((one) => typeof one === 'string' && !one.startsWith('0001')));
}
