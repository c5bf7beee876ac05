import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aliss } from '../../../src/interchange/assets/aliss.js';
import { csv } from '../../../src/interchange/assets/csv.js';
import { FeedError } from '../../../src/interchange/assets/feed-error.js';
import { geoJson } from '../../../src/interchange/assets/geo-json.js';
import { JsonEntries } from '../../../src/interchange/assets/json-entries.js';
import { jsonFile } from '../../../src/interchange/assets/json-file.js';
import { openReferral } from '../../../src/interchange/assets/open-referral.js';
import { writeAssetsCsv } from '../../../src/interchange/assets/write-csv.js';
import { writeGeoJson } from '../../../src/interchange/assets/write-geo-json.js';
import { writeOpenReferral } from '../../../src/interchange/assets/write-open-referral.js';
import type { CommunityAsset } from '../../../src/model/community.js';
import { addAsset } from '../../../src/model/assets.js';
import { metresBetween } from '../../../src/model/distance.js';
import { copyOf, hasChanged } from '../../../src/model/community.js';
import { emptyRecord, type RecordDraft } from '../../../src/model/record.js';
import { entitySchemas } from '../../../src/model/schema.js';
import { departure } from '../../../src/model/shape.js';
import { gather, json, named, serve, whys } from './served.js';

describe('a table of a council', () => {
  it('is read by what its columns are called', async () => {
    const text = [
      'Groups in Hyde,,,,,,,,',
      '',
      '"Organisation","Group name","Day","Time","Cost (£)","Address Line 1","Town","Post Code","Website","Telephone","Wheelchair access"',
      '"Age Together","Chair yoga","Thursdays","2pm - 3pm","3","Town Hall","Hyde","SK14 1AL","www.yoga.example","0161 496 0000","Yes"',
      '"","Knit & Natter","","","","","","","","",""',
    ].join('\r\n');
    const { assets, left } = await gather(csv(text));
    expect(left).toEqual([]);
    expect(assets[0]).toMatchObject({
      kind: 'place',
      name: 'Chair yoga',
      when: 'Thursdays, 2pm - 3pm',
      cost: '3',
      address: 'Town Hall, Hyde, SK14 1AL',
      web: 'https://www.yoga.example/',
      phone: '0161 496 0000',
      helps: ['step-free'],
    });
    // A group without a link, an address or a time is an asset all the same.
    expect(assets[1]).toEqual({ id: assets[1]!.id, kind: 'group', name: 'Knit & Natter', source: { feed: '' } });
  });

  it('is known again: what has no id gets the same one each time', async () => {
    const read = async () =>
      (await gather(csv('Name;Where;Town\nChoir;;Hyde\nChoir;;Denton'))).assets.map(({ id }) => id);
    const [one, other] = [await read(), await read()];
    expect(one).toEqual(other);
    expect(new Set(one).size).toBe(2);
  });

  it('may be as a spreadsheet in Britain writes it', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('Name,Cost\nCaf'),
      0xe9,
      ...new TextEncoder().encode(','),
      0xa3,
      0x32,
    ]);
    const { url } = await serve((_, response) => response.writeHead(200, { 'content-type': 'text/csv' }).end(bytes));
    const { assets } = await gather(csv(url));
    expect(assets[0]).toMatchObject({ name: 'Café', cost: '£2' });
    expect((await gather(csv(new Blob([bytes])))).assets[0]!.name).toBe('Café');
  });

  it('may say where things are on the National Grid', async () => {
    // The worked example of the Survey's guide, and two that every map has: within ten metres.
    const known = [
      ['Caister water tower', '651409.903', '313177.270', 52.65798, 1.71605],
      ['Big Ben', '530268', '179640', 51.5007, -0.1246],
      ['Ben Nevis', '216667', '771288', 56.79686, -5.00366],
    ] as const;
    const text = ['Name,Easting,Northing', ...known.map((one) => one.slice(0, 3).join())].join('\n');
    const { assets, left } = await gather(csv(text));
    expect(left).toEqual([]);
    for (const [at, [name, , , latitude, longitude]] of known.entries())
      expect(metresBetween(assets[at]!.point!, { latitude, longitude }), name).toBeLessThan(10);
    expect((await gather(csv('Name,X,Y\nBig Ben,"530,268","179,640"'))).assets[0]!.point).toEqual(assets[1]!.point);
    expect(whys((await gather(csv('Name,Easting,Northing,Lat,Long\nNo grid,0,0,x,y'))).left)).toEqual(['point']);
  });

  it('without a column of names is none', async () => {
    expect(((await gather(csv('Ward,Population\nHyde,3'))).error as FeedError).code).toBe('unknown');
  });

  it('finds what somebody looks for', async () => {
    const { assets } = await gather(csv('Name,About\nChoir,sing with us\nBand,bring a drum'), { query: 'DRUM' });
    expect(named(assets)).toEqual(['Band']);
  });
});

describe('GeoJSON', () => {
  it('gives features of OpenStreetMap and of a council, where they are', async () => {
    const feature = (properties: object | null, geometry: object | null, id?: string) => ({
      type: 'Feature',
      id,
      properties,
      geometry,
    });
    const { assets, left } = await gather(
      geoJson(
        JSON.stringify({
          type: 'FeatureCollection',
          features: [
            feature(
              {
                name: 'Mill Lane Library',
                amenity: 'library',
                wheelchair: 'yes',
                'addr:postcode': 'SK14 1AB',
                opening_hours: 'Mo-Fr 09:00-17:00',
              },
              { type: 'Point', coordinates: [-2.08, 53.45] },
              'node/1',
            ),
            feature(
              { name: 'The Green', '@id': 'way/2' },
              {
                type: 'Polygon',
                coordinates: [
                  [
                    [-2, 53],
                    [-2, 54],
                    [-1, 54],
                    [-1, 53],
                  ],
                ],
              },
            ),
            feature({ name: 'Somewhere' }, null),
            feature({ amenity: 'bench' }, { type: 'Point', coordinates: [-2, 53] }),
            feature(null, { type: 'Point', coordinates: 'here' }),
          ],
        }),
        { name: 'The map' },
      ),
    );
    expect(assets[0]).toMatchObject({
      id: 'node/1',
      kind: 'place',
      tags: ['library'],
      helps: ['step-free'],
      address: 'SK14 1AB',
      when: 'Mo-Fr 09:00-17:00',
      point: { latitude: 53.45, longitude: -2.08 },
    });
    expect(assets.map(({ id, point }) => [id.length > 20 ? 'made' : id, point])).toEqual([
      ['node/1', { latitude: 53.45, longitude: -2.08 }],
      ['way/2', { latitude: 53.5, longitude: -1.5 }],
      ['made', undefined],
    ]);
    expect(whys(left)).toEqual(['nameless', 'nameless']);
  });
});

describe('ALISS', () => {
  it('gives what is near a postcode, page by page, with its terms', async () => {
    const service = (at: number) => ({
      id: `s${at}`,
      name: `Men’s shed ${at}`,
      description: 'Mend things.\r\nTalk.',
      url: 'https://shed.example/',
      last_reviewed: '2026-01-20T09:00:00',
      categories: [{ name: 'Woodwork', slug: 'woodwork' }],
      community_groups: [{ name: 'Men' }],
      accessibility_features: [
        { name: 'Wheelchair access', location_id: 'l1' },
        { name: 'Hearing loop', additional_info: 'Not working', location_id: 'l1' },
      ],
      locations:
        at === 0 ? [{ id: 'l1', formatted_address: '3 Bridge St, Ayr', latitude: 55.46, longitude: -4.63 }] : [],
    });
    const { url, asked } = await serve((url, response) => {
      const at = Number(url.searchParams.get('page'));
      const data = Array.from({ length: at === 1 ? 100 : 20 }, (_, one) => service((at - 1) * 100 + one));
      json(response, {
        meta: { licence: 'https://creativecommons.org/licenses/by/4.0/' },
        count: 120,
        next: '/more',
        previous: null,
        data,
      });
    });
    const { assets, total, left } = await gather(aliss(`${url}/v5`), {
      postcode: 'KA7 1AA',
      within: 5000,
      query: 'shed',
    });
    expect([assets.length, total, left]).toEqual([120, 120, []]);
    expect(Object.fromEntries(asked[0]!.url.searchParams)).toEqual({
      q: 'shed',
      postcode: 'KA7 1AA',
      radius: '5000',
      page: '1',
      page_size: '100',
    });
    expect(asked).toHaveLength(2);
    expect(assets[0]).toEqual({
      id: 's0@l1',
      kind: 'place',
      name: 'Men’s shed 0',
      about: 'Mend things.\nTalk.',
      web: 'https://shed.example/',
      tags: ['Woodwork', 'Men'],
      assured: '2026-01-20',
      address: '3 Bridge St, Ayr',
      point: { latitude: 55.46, longitude: -4.63 },
      access: 'Wheelchair access; Hearing loop: Not working',
      helps: ['step-free'],
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      source: { feed: 'ALISS', from: `${url}/v5` },
    });
  });
});

const neighbourhood: readonly CommunityAsset[] = [
  {
    id: '00000000-0000-4000-8000-000000000001',
    kind: 'group',
    name: 'Knit, natter & "sing"',
    about: 'Bring needles.\nTea.',
    address: '2 Mill Lane, Hyde, SK14 1AB',
    point: { latitude: 53.45, longitude: -2.08 },
    schedules: [
      { rule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=TU', opens: '10:00', closes: '12:00' },
      { rule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR', starts: '2026-01-30' },
    ],
    cost: '£2',
    access: 'Ring the bell',
    helps: ['step-free', 'hearing-loop'],
    web: 'https://knitters.example/',
    phone: '0161 496 0000',
    email: 'hello@knitters.example',
    tags: ['Crafts, and wool', 'Tea'],
    assured: '2026-02-11',
    source: { feed: 'Hyde' },
  },
  {
    id: '00000000-0000-4000-8000-000000000002',
    kind: 'exchange',
    exchange: 'ask',
    name: '=A lift on Fridays',
    when: 'Fridays',
    source: { feed: 'Hyde' },
  },
  {
    id: '00000000-0000-4000-8000-000000000003',
    kind: 'place',
    name: 'The bench',
    point: { latitude: 53.4, longitude: -2 },
    source: { feed: 'Hyde' },
  },
];

describe('a neighbourhood that is written', () => {
  const options = { name: 'Hyde' };

  it('as GeoJSON is read again as it was', async () => {
    const { assets, left } = await gather(geoJson(writeGeoJson(neighbourhood), options));
    expect([assets, left]).toEqual([neighbourhood, []]);
  });

  it('as CSV is read again as it was', async () => {
    const { assets, left } = await gather(csv(writeAssetsCsv(neighbourhood), options));
    expect([assets, left]).toEqual([neighbourhood, []]);
  });

  it('as JSON is read again as it was', async () => {
    const { assets, left } = await gather(jsonFile(JSON.stringify({ assets: neighbourhood }), options));
    expect([assets, left]).toEqual([neighbourhood, []]);
  });

  it('as Open Referral UK is read again as it was', async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(writeOpenReferral(neighbourhood)),
    );
    const { assets, left } = await gather(openReferral(url, options));
    const here = neighbourhood.map((asset) => ({ ...asset, source: { feed: 'Hyde', from: `${url}/` } }));
    expect([assets, left]).toEqual([here, []]);
  });
});

describe('what is picked from a source', () => {
  it('is an asset of the record’s own, and says when the source has changed', () => {
    const draft = structuredClone(emptyRecord()) as RecordDraft;
    for (const asset of neighbourhood) addAsset(draft, copyOf(asset, new Date('2026-03-04T15:00:00Z')));
    const own = Object.values(draft.assets);
    for (const asset of own) expect(departure(entitySchemas.assets, asset)).toBeUndefined();
    expect(own[0]).toMatchObject({
      kind: 'group',
      source: { feed: 'Hyde', id: neighbourhood[0]!.id, assured: '2026-02-11' },
    });
    const [knitting, lift] = neighbourhood as [CommunityAsset, CommunityAsset];
    expect(hasChanged(own[0]!, { ...knitting, assured: '2026-03-01' })).toBe(false);
    expect(hasChanged(own[0]!, { ...knitting, cost: '£3' })).toBe(true);
    // Another one is no change of this one.
    expect(hasChanged(own[0]!, lift)).toBe(false);
  });

  it('does not bring along where somebody offers a thing from', () => {
    const offer: CommunityAsset = {
      id: '1',
      kind: 'exchange',
      name: 'Lifts',
      point: { latitude: 53, longitude: -2 },
      source: { feed: 'x' },
    };
    expect(copyOf(offer).point).toBeUndefined();
    expect(copyOf({ ...offer, kind: 'group' }).point).toEqual(offer.point);
  });

  it('fits into a record, whatever a source of somebody’s own says', () => {
    const long = 'x'.repeat(20_000);
    const copied = copyOf({ id: long, kind: 'group', name: long, about: long, source: { feed: long, from: long } });
    expect(departure(entitySchemas.assets, { ...copied, id: 'a', order: 'a0' })).toBeUndefined();
  });
});

describe('a JSON list that comes piece by piece', () => {
  const values = fc.jsonValue({ maxDepth: 3 });
  const entriesOf = (text: string, cuts: readonly number[]) => {
    const list = new JsonEntries(['list']);
    const found: unknown[] = [];
    let at = 0;
    for (const cut of [...[...cuts].sort((one, other) => one - other), text.length]) {
      for (const entry of list.push(text.slice(at, Math.max(at, cut))))
        found.push('value' in entry ? entry.value : 'broken');
      at = Math.max(at, cut);
    }
    return { found, list };
  };

  it('is the same as read at once, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(values.filter((value) => value !== null)),
        values,
        fc.array(fc.nat(400)),
        fc.constantFrom(undefined, 1),
        (entries, beside, cuts, space) => {
          const plain = JSON.parse(JSON.stringify(entries)) as unknown[];
          const inObject = entriesOf(
            JSON.stringify({ before: beside, list: entries, 'af"ter': 3 }, undefined, space),
            cuts,
          );
          expect(inObject.found).toEqual(plain);
          expect(inObject.list.isWhole && inObject.list.hasList).toBe(true);
          expect(inObject.list.facts.get('before')).toEqual(JSON.parse(JSON.stringify(beside)));
          expect(inObject.list.facts.get('af"ter')).toBe(3);
          expect(entriesOf(JSON.stringify(entries, undefined, space), cuts).found).toEqual(plain);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never gives an entry longer than is read, and goes on after it', () => {
    const { found } = entriesOf(`[{"a": "${'x'.repeat(2_000_000)}"}, 1]`, [100, 500_000, 1_200_000]);
    expect(found).toEqual(['broken', 1]);
  });
});

describe('a file that anything may have happened to', () => {
  it('is read as far as it goes, or refused in a code’s words', async () => {
    const whole = [
      JSON.stringify({ assets: neighbourhood }),
      writeGeoJson(neighbourhood),
      writeAssetsCsv(neighbourhood),
    ];
    const bent = fc.oneof(
      fc
        .tuple(fc.constantFrom(...whole), fc.nat(1500), fc.string())
        .map(([text, at, more]) => text.slice(0, at) + more + text.slice(at + more.length)),
      fc
        .tuple(fc.constantFrom(...whole), fc.nat(1500), fc.nat(50))
        .map(([text, at, length]) => text.slice(0, at) + text.slice(at + length)),
      fc
        .array(
          fc.dictionary(
            fc.constantFrom('name', 'id', 'point', 'schedules', 'tags', 'web', '__proto__', 'helps', 'kind'),
            fc.jsonValue(),
          ),
        )
        .map((list) => JSON.stringify(list)),
      fc.string().map((text) => `[${text}`),
    );
    await fc.assert(
      fc.asyncProperty(bent, fc.constantFrom(jsonFile, geoJson, csv), async (text, source) => {
        const { assets, error } = await gather(source(new Blob([text])));
        if (error !== undefined) expect(error).toBeInstanceOf(FeedError);
        for (const asset of assets) {
          expect(asset.name.trim()).not.toBe('');
          expect(asset.web ?? 'https:').toMatch(/^https?:/);
          expect(departure(entitySchemas.assets, { ...copyOf(asset), id: 'a', order: 'a0' })).toBeUndefined();
        }
      }),
      { numRuns: 1500 },
    );
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  }, 60_000);
});
