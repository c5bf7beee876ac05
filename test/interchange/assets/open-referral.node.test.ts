import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { aliss } from '../../../src/interchange/assets/aliss.js';
import { FeedError } from '../../../src/interchange/assets/feed-error.js';
import { openReferral } from '../../../src/interchange/assets/open-referral.js';
import { advice, apart, ended, knitting, many } from './services.js';
import { gather, json, named, page, serve, whys } from './served.js';

const directory = (services: readonly unknown[], perPage = 10) =>
  serve((url, response) => {
    if (url.pathname === '/api/services') json(response, page(services, Number(url.searchParams.get('page')), perPage));
    else json(response, {}, 404);
  });

describe('a directory in Open Referral UK', () => {
  it('asks for nothing until it is read', async () => {
    const { url, asked } = await directory([knitting]);
    const source = openReferral(`${url}/api`);
    expect(asked).toEqual([]);
    await gather(source);
    expect(asked).toHaveLength(1);
  });

  it('gives what a service says, with the markup of its description read as text', async () => {
    const { url } = await directory([knitting]);
    const { assets, left, error, total } = await gather(openReferral(`${url}/api/`, { name: 'Hyde’s directory' }));
    expect(error).toBeUndefined();
    expect(total).toBe(1);
    expect(left).toEqual([]);
    expect(assets).toEqual([
      {
        id: knitting.service_at_locations[0]!.id,
        kind: 'group',
        name: 'Knit & Natter',
        about: 'Bring your needles.\nTea & cake.',
        cost: '£2 with a cup of tea',
        web: 'https://knitters.example/',
        tags: ['Crafts'],
        assured: '2026-02-11',
        schedules: [{ rule: 'FREQ=WEEKLY;BYDAY=TU', opens: '10:00', closes: '12:00' }],
        point: { latitude: 53.45, longitude: -2.08 },
        address: 'Mill Lane Library, 2 Mill Lane, Hyde, Tameside, SK14 1AB',
        access: 'Step-free from the car park. No hearing loop',
        helps: ['step-free', 'parking'],
        source: { feed: 'Hyde’s directory', from: `${url}/api/` },
      },
    ]);
  });

  it('asks without cookies, and without saying which page asks', async () => {
    const { url } = await directory([knitting]);
    const fetched = vi.spyOn(globalThis, 'fetch');
    await gather(openReferral(`${url}/api`));
    const how = fetched.mock.calls.map(([, init]) => [init?.credentials, init?.referrerPolicy]);
    fetched.mockRestore();
    expect(how).toEqual([['omit', 'no-referrer']]);
  });

  it('goes through all pages, and leaves out what is over', async () => {
    const { url, asked } = await directory([...many(23), ended, advice]);
    const { assets, left, total } = await gather(openReferral(`${url}/api`, { perPage: 10 }));
    expect(assets).toHaveLength(24);
    expect(total).toBe(25);
    expect(left).toEqual([{ what: 'Summer band', why: 'gone' }]);
    expect(asked.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2', '3']);
  });

  it('takes the places from where they are listed, and gives nothing twice', async () => {
    const { short, places } = apart(knitting);
    const { service_at_locations: _, ...money } = advice;
    const { url } = await serve((url, response) =>
      json(
        response,
        page(url.pathname === '/services' ? [short, money] : places, Number(url.searchParams.get('page')), 10),
      ),
    );
    const { assets } = await gather(openReferral(url));
    expect(assets.map(({ name, point }) => [name, point?.latitude])).toEqual([
      ['Knit & Natter', 53.45],
      ['Money matters', undefined],
    ]);
  });

  it('puts places that name their services by an id alone where these are', async () => {
    const { short, places } = apart(knitting);
    const bare = places.map(({ service: _, ...place }) => place);
    const { service_at_locations: _, ...money } = advice;
    const { url } = await serve((url, response) =>
      json(
        response,
        page(url.pathname === '/services' ? [short, money] : bare, Number(url.searchParams.get('page')), 10),
      ),
    );
    const { assets, left } = await gather(openReferral(url));
    expect(assets.map(({ id, name, point }) => [id, name, point?.latitude])).toEqual([
      [places[0]!.id, 'Knit & Natter', 53.45],
      [advice.id, 'Money matters', undefined],
    ]);
    expect(left).toEqual([]);
  });

  it('gives services without their places where these cannot be had, and says so', async () => {
    const { short } = apart(knitting);
    const { url } = await serve((url, response) =>
      url.pathname === '/services' ? json(response, page([short], 1, 10)) : json(response, {}, 500),
    );
    const { assets, left, error } = await gather(openReferral(url));
    expect([named(assets), whys(left), error]).toEqual([['Knit & Natter'], ['page'], undefined]);
  });

  it('asks for what is near a postcode where the source can tell', async () => {
    const { places } = apart(knitting);
    const { url, asked } = await serve((_, response) => json(response, page(places, 1, 10)));
    const { assets } = await gather(openReferral(url), { postcode: ' SK14 1AB ', within: 2000, query: 'knit' });
    expect(named(assets)).toEqual(['Knit & Natter']);
    expect(asked).toHaveLength(1);
    expect(asked[0]!.url.pathname).toBe('/service_at_locations');
    const asking = Object.fromEntries(asked[0]!.url.searchParams);
    expect(asking).toMatchObject({ postcode: 'SK14 1AB', proximity: '2000', search: 'knit' });
  });

  it('does not tell the source of a point: what is far from it is left aside here', async () => {
    const { url, asked } = await directory([knitting, advice]);
    const here = { near: { latitude: 53.46, longitude: -2.08 }, within: 3000 };
    expect(named((await gather(openReferral(`${url}/api`), here)).assets)).toEqual(['Knit & Natter', 'Money matters']);
    const far = { near: { latitude: 51.5, longitude: -0.1 }, within: 3000 };
    expect(named((await gather(openReferral(`${url}/api`), far)).assets)).toEqual(['Money matters']);
    for (const { url } of asked) expect(url.href).not.toMatch(/53\.4|51\.5/);
  });

  it('finds the names of taxonomy terms that came as ids', async () => {
    const bare = { ...advice, attributes: [{ id: 'x', taxonomy_term_id: 't1' }] };
    const { url } = await serve((url, response) =>
      json(response, page(url.pathname === '/services' ? [bare] : [{ id: 't1', name: 'Money' }], 1, 10)),
    );
    const { assets, total } = await gather(openReferral(url));
    expect(assets[0]!.tags).toEqual(['Money']);
    expect(total).toBe(1);
  });

  it('is one asset for each of its places', async () => {
    const [place] = knitting.service_at_locations;
    const other = { ...place!, id: 'other', location: { ...place!.location, latitude: 53.5 } };
    const { url } = await directory([{ ...knitting, service_at_locations: [place, other] }]);
    const { assets } = await gather(openReferral(`${url}/api`));
    expect(assets.map(({ point }) => point?.latitude)).toEqual([53.45, 53.5]);
    expect(new Set(assets.map(({ id }) => id)).size).toBe(2);
  });
});

describe('a directory that is paged wrongly', () => {
  it('gives the same page again: reading ends there', async () => {
    const { url, asked } = await serve((_, response) =>
      json(response, { ...page(many(10), 1, 10), total_pages: 50, last_page: false }),
    );
    const { assets, left } = await gather(openReferral(url));
    expect(assets).toHaveLength(10);
    expect(whys(left)).toEqual(['same-page']);
    expect(asked.filter(({ url }) => url.pathname === '/services')).toHaveLength(2);
  });

  it('goes round in a circle: reading ends with the first page that comes again', async () => {
    const { url } = await serve((url, response) => {
      const turn = (Number(url.searchParams.get('page')) - 1) % 3;
      json(response, { contents: many(30).slice(turn * 10, turn * 10 + 10) });
    });
    const { assets, left } = await gather(openReferral(url));
    expect(assets).toHaveLength(30);
    expect(whys(left)).toContain('same-page');
  });

  it('does not say how many pages there are: reading ends with an empty one', async () => {
    const { url } = await serve((url, response) => {
      const at = (Number(url.searchParams.get('page')) - 1) * 10;
      json(response, { contents: many(25).slice(at, at + 10) });
    });
    const { assets, left } = await gather(openReferral(url));
    expect([assets.length, left]).toEqual([25, []]);
  });

  it('has no pages at all: it is read once, and nothing is amiss', async () => {
    const { url } = await serve((_, response) => json(response, { services: many(25) }));
    const { assets, left } = await gather(openReferral(url));
    expect([assets.length, left]).toEqual([25, []]);
  });

  it('says too few pages: those that it says are still to come are read', async () => {
    const { url } = await serve((url, response) =>
      json(response, { ...page(many(25), Number(url.searchParams.get('page')), 10), total_pages: 1 }),
    );
    expect((await gather(openReferral(url))).assets).toHaveLength(25);
  });

  it('has the same asset on two pages: it is given once, and the other is told', async () => {
    const all = many(19);
    const { url } = await directory([...all.slice(0, 10), all[9], ...all.slice(10)]);
    const { assets, left } = await gather(openReferral(`${url}/api`));
    expect(assets).toHaveLength(19);
    expect(left).toEqual([{ what: 'Walking group 10', why: 'same-id' }]);
  });

  it('fails in the middle: what came before and after is given', async () => {
    const { url } = await serve((url, response) => {
      const at = Number(url.searchParams.get('page'));
      if (at === 2) json(response, {}, 500);
      else json(response, page(many(30), at, 10));
    });
    const { assets, left, error } = await gather(openReferral(url));
    expect([assets.length, whys(left), error]).toEqual([20, ['page'], undefined]);
    expect(left[0]!.what).toContain('500');
  });

  it('breaks off in the middle of a page: what came of it is given', async () => {
    const { url } = await serve((_, response) => {
      const text = JSON.stringify(page(many(10), 1, 10));
      response.writeHead(200, { 'content-type': 'application/json' }).end(text.slice(0, text.indexOf('group 6')));
    });
    const { assets, left } = await gather(openReferral(url));
    expect([assets.length, whys(left)]).toEqual([5, ['page']]);
  });
});

describe('a directory whose values are anything', () => {
  const value = fc.jsonValue({ maxDepth: 2 });
  const some = (...names: string[]) =>
    fc.record(Object.fromEntries(names.map((name) => [name, value])), { requiredKeys: [] });
  const schedule = some('freq', 'byday', 'interval', 'dtstart', 'valid_to', 'opens_at', 'description');
  const location = fc.record(
    {
      latitude: value,
      longitude: value,
      addresses: fc.array(some('address_1', 'city', 'postal_code')),
      accessibility: value,
    },
    { requiredKeys: [] },
  );
  const service = fc.record(
    {
      id: value,
      name: fc.oneof(fc.string(), value),
      description: value,
      status: fc.constantFrom('active', 3, undefined),
      url: fc.oneof(value, fc.constantFrom('javascript:alert(1)', 'https://a.example')),
      schedules: fc.oneof(value, fc.array(schedule)),
      cost_options: fc.array(some('amount', 'option', 'currency')),
      attributes: fc.oneof(value, fc.array(some('taxonomy_term', 'taxonomy_term_id'))),
      service_at_locations: fc.oneof(value, fc.array(fc.record({ id: value, location }, { requiredKeys: [] }))),
      // ALISS
      locations: fc.array(some('id', 'latitude', 'longitude', 'formatted_address')),
      accessibility_features: fc.array(some('name', 'location_id')),
      last_reviewed: value,
    },
    { requiredKeys: [] },
  );

  it('gives the asset even where a value has a name of the language’s own', async () => {
    const odd = { toString: false, valueOf: 1 };
    const list = [
      {
        name: 'Choir',
        id: odd,
        schedules: [{ freq: odd, byday: [odd] }],
        attributes: [{ taxonomy_term_id: odd }],
        service_at_locations: [],
      },
    ];
    const { url } = await serve((_, response) => json(response, { total_pages: odd, contents: list }));
    const { assets, left, error } = await gather(openReferral(url));
    expect([named(assets), whys(left), error]).toEqual([['Choir'], ['value', 'rule'], undefined]);
  });

  it('gives what is an asset, and leaves out the rest in a code’s words', async () => {
    let answer: unknown;
    const { url } = await serve((_, response) => json(response, answer));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(service, value)),
        some('total_pages', 'total_items', 'last_page', 'count', 'meta'),
        async (list, facts) => {
          for (const [source, name] of [
            [openReferral(url), 'contents'],
            [aliss(url), 'data'],
          ] as const) {
            answer = { ...facts, [name]: list };
            const { assets, error } = await gather(source);
            if (error !== undefined) expect(error).toBeInstanceOf(FeedError);
            for (const asset of assets) {
              expect(asset.name.trim()).not.toBe('');
              expect(asset.web ?? 'https:').toMatch(/^https?:/);
              expect(Math.abs(asset.point?.latitude ?? 0)).toBeLessThanOrEqual(90);
            }
            expect(new Set(assets.map(({ id }) => id)).size).toBe(assets.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  }, 60_000);
});
