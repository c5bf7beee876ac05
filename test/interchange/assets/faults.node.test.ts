import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/interchange/assets/csv.js';
import { MOST_BYTES } from '../../../src/interchange/assets/feed-bytes.js';
import { type FeedError } from '../../../src/interchange/assets/feed-error.js';
import { geoJson } from '../../../src/interchange/assets/geo-json.js';
import { jsonFile } from '../../../src/interchange/assets/json-file.js';
import { openReferral } from '../../../src/interchange/assets/open-referral.js';
import type { CommunitySource } from '../../../src/model/community.js';
import { knitting, many } from './services.js';
import { gather, json, named, page, serve, whys } from './served.js';

const codeOf = async (source: CommunitySource) => {
  const { error, assets } = await gather(source);
  expect(assets).toEqual([]);
  return (error as FeedError | undefined)?.code;
};

describe('a source that cannot be read', () => {
  it('is told apart by what it did', async () => {
    const { url } = await serve((url, response) => {
      const [, what] = url.pathname.split('/');
      const head = (status: number, type: string) => response.writeHead(status, { 'content-type': type });
      if (what === 'status') json(response, {}, 503);
      else if (what === 'html') head(200, 'text/html; charset=utf-8').end('<h1>Sign in</h1>');
      else if (what === 'html-as-json') head(200, 'application/json').end('\n <!doctype html><title>Sign in</title>');
      else if (what === 'not-json') head(200, 'application/json').end('sorry');
      else if (what === 'unknown') json(response, { error: 'no such thing', results: 3 });
      else if (what === 'empty') head(200, 'application/json').end('  ');
      else if (what === 'cut') head(200, 'application/json').end('{"contents": [{"na');
      else json(response, page([knitting], 1, 10));
    });
    const code = (what: string) => codeOf(openReferral(`${url}/${what}`));
    expect(await code('status')).toBe('status');
    expect(await code('html')).toBe('html');
    expect(await code('html-as-json')).toBe('html');
    expect(await code('not-json')).toBe('not-json');
    expect(await code('unknown')).toBe('unknown');
    expect(await code('empty')).toBe('empty');
    expect(await code('cut')).toBe('not-json');
    // The control: the same without a fault.
    expect(named((await gather(openReferral(`${url}/well`))).assets)).toEqual(['Knit & Natter']);
  });

  it('is not asked at all where its address is none that may be asked', async () => {
    for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'data:application/json,[]', 'not an address'])
      expect(await codeOf(jsonFile(address)), address).toBe('address');
  });

  it('is out of reach', async () => {
    expect(await codeOf(openReferral('http://127.0.0.1:9/api', { timeout: 5000 }))).toBe('offline');
  });

  it('is slow: it is not waited for', async () => {
    const { url } = await serve((at, response) => {
      if (at.pathname === '/begins/services')
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"contents": [');
    });
    expect(await codeOf(openReferral(`${url}/silent`, { timeout: 60 }))).toBe('slow');
    expect(await codeOf(openReferral(`${url}/begins`, { timeout: 60 }))).toBe('slow');
  });

  it('is more than 50 MB: it is refused, whether it says so or not', async () => {
    let sent = 0;
    const { url } = await serve((at, response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        ...(at.pathname === '/says' && { 'content-length': MOST_BYTES + 1 }),
      });
      response.on('error', () => {});
      const piece = Buffer.alloc(1_000_000, ' ');
      const more = () => {
        while (!response.destroyed && sent < 2 * MOST_BYTES) {
          sent += piece.length;
          if (!response.write(piece)) return response.once('drain', more);
        }
        return undefined;
      };
      more();
    });
    expect(await codeOf(jsonFile(`${url}/says`))).toBe('too-big');
    sent = 0;
    expect(await codeOf(jsonFile(`${url}/silent`))).toBe('too-big');
    // It was not read to the end first.
    expect(sent).toBeLessThan(2 * MOST_BYTES);
  });
});

describe('a reading that somebody ends', () => {
  it('stops asking, and keeps what had come', async () => {
    const ending = new AbortController();
    const { url, asked } = await serve((url, response) =>
      json(response, page(many(400), Number(url.searchParams.get('page')), 100)),
    );
    const names: string[] = [];
    const reading = openReferral(url).read({
      signal: ending.signal,
      onBatch({ assets }) {
        names.push(...named(assets));
        ending.abort(new Error('enough'));
      },
    });
    await expect(reading).rejects.toThrow('enough');
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(400);
    expect(asked.length).toBeLessThan(5);
  });

  it('is never begun where it had ended before', async () => {
    const { url, asked } = await serve((_, response) => json(response, []));
    const { error } = await gather(jsonFile(url), { signal: AbortSignal.abort(new Error('left')) });
    expect([(error as Error).message, asked]).toEqual(['left', []]);
  });
});

describe('entries that are not what they should be', () => {
  it('are left out or mended one by one, and each is told', async () => {
    const point = (latitude: unknown, longitude: unknown) => ({ latitude, longitude });
    const { assets, left, error } = await gather(
      jsonFile(
        JSON.stringify([
          { name: 'Well', id: 1, point: point(53.4, -2.1) },
          { name: 'Turned', id: 2, point: point(-2.1, 53.4) },
          { name: 'Nowhere', id: 3, point: point(0, 0) },
          { name: 'Off the earth', id: 4, point: point(530, 2000) },
          { name: 'Words', id: 5, point: point('here', 'there') },
          { name: 'Texts', id: 6, point: point('53.4', ' -2.1 ') },
          { name: 'Linked', id: 7, web: 'javascript:alert(1)' },
          { name: 'Bare', id: 8, web: 'knitters.example/times' },
          { name: 'Sometimes', id: 9, schedules: [{ rule: 'FREQ=SOMETIMES' }, { rule: 'FREQ=DAILY' }] },
          { name: 'Typed', id: 10, about: { text: 'an object' }, tags: 7 },
          { name: '<b>Bold</b> & <script>alert(1)</script>', id: 11 },
          { name: 'Well', id: 1 },
          { id: 13, about: 'nobody knows what' },
          'a text',
          null,
          [{ name: 'in a list' }],
        ]),
      ),
    );
    expect(error).toBeUndefined();
    const found = new Map(assets.map((asset) => [asset.name, asset]));
    expect(found.get('Turned')!.point).toEqual({ latitude: 53.4, longitude: -2.1 });
    expect(found.get('Texts')!.point).toEqual({ latitude: 53.4, longitude: -2.1 });
    for (const name of ['Nowhere', 'Off the earth', 'Words']) expect(found.get(name)!.point, name).toBeUndefined();
    expect(found.get('Linked')!.web).toBeUndefined();
    expect(found.get('Bare')!.web).toBe('https://knitters.example/times');
    expect(found.get('Sometimes')!.schedules).toEqual([{ rule: 'FREQ=DAILY' }]);
    expect(found.has('<b>Bold</b> & <script>alert(1)</script>')).toBe(true);
    expect(assets).toHaveLength(11);
    expect(left.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'Turned: point-swapped',
      'Nowhere: point',
      'Off the earth: point',
      'Words: point',
      'Linked: link',
      'Sometimes: rule',
      'Typed: value',
      'Well: same-id',
      '13: nameless',
      '14: not-an-entry',
      '15: not-an-entry',
      '16: not-an-entry',
    ]);
  });

  it('are not put where they are not where nobody can be sure', async () => {
    const one = (bounds?: readonly [number, number, number, number]) =>
      gather(
        geoJson(
          JSON.stringify({
            features: [{ properties: { name: 'Shore' }, geometry: { type: 'Point', coordinates: [55.4, -4.6] } }],
          }),
          bounds ? { bounds } : {},
        ),
      );
    // On the Seychelles, or with the numbers turned on the coast of Scotland.
    expect((await one([46, -11, 57, -3])).assets[0]!.point).toEqual({ latitude: -4.6, longitude: 55.4 });
    expect((await one()).assets[0]!.point).toEqual({ latitude: 55.4, longitude: -4.6 });
  });

  it('in a description of HTML leave its words', async () => {
    const about = async (text: string) =>
      (await gather(jsonFile(JSON.stringify([{ name: 'x', about: text }])))).assets[0]!.about;
    expect(await about('<p>Tea<br>and <a href="javascript:x">talk</a></p><ul><li>One</li><li>Two</li></ul>')).toBe(
      'Tea\nand talk\nOne\nTwo',
    );
    expect(await about('<script>alert(1)</script><p>Hello</p><!-- no -->')).toBe('Hello');
    expect(await about('Ages < 5 and > 3 & up')).toBe('Ages < 5 and > 3 & up');
    expect(await about('Caf&eacute; &#163;2 &bogus; &#0;')).toBe('Café £2 &bogus;');
    expect(await about(`<p>${'<a '.repeat(100_000)}`)).toBeDefined();
  });

  it('of which one is broken take no other with them', async () => {
    const { assets, left } = await gather(jsonFile('[{"name": "One"}, {"name": Two}, {"name": "Three"}, ]'));
    expect(named(assets)).toEqual(['One', 'Three']);
    expect(left).toEqual([{ what: '{"name": Two}', why: 'not-an-entry' }]);
  });

  it('of a CSV file are read up to where a quote is never closed', async () => {
    const { assets, left, error } = await gather(csv('Name,Cost\nOne,free\n"Two,free\nThree,free'));
    expect([named(assets), whys(left), error]).toEqual([['One'], ['page'], undefined]);
  });
});

describe('a source with more than is read', () => {
  it('gives as many as are, and says once that there are more', async () => {
    const { url, asked } = await serve((url, response) =>
      json(response, page(many(400), Number(url.searchParams.get('page')), 100)),
    );
    const names = many(400).map(({ name }) => name);
    for (const source of [
      openReferral(url, { name: 'Walks', most: 120 }),
      csv(['Name', ...names].join('\n'), { name: 'Walks', most: 120 }),
      jsonFile(JSON.stringify(names.map((name) => ({ name }))), { name: 'Walks', most: 120 }),
    ]) {
      const { assets, left } = await gather(source);
      expect([assets.length, left]).toEqual([120, [{ what: 'Walks', why: 'too-many' }]]);
    }
    expect(asked).toHaveLength(2);
    // The control: just as many as are read.
    expect((await gather(csv(['Name', ...names].join('\n'), { most: 400 }))).left).toEqual([]);
  });
});

describe('a file of 20,000 assets', () => {
  const about = 'Tea and talk. '.repeat(20);
  const list = Array.from({ length: 20_000 }, (_, at) => ({ id: `${at}`, name: `Group ${at}`, about }));

  it.each([
    ['JSON', () => jsonFile(JSON.stringify(list))],
    ['CSV', () => csv(['id,name,about', ...list.map(({ id, name, about }) => [id, name, about].join())].join('\n'))],
  ])('of %s comes in many batches, with the page free to draw in between', async (_, source) => {
    const given = source();
    let turns = 0;
    const turning = setInterval(() => turns++, 1);
    const { assets, batches } = await gather(given);
    clearInterval(turning);
    expect(assets).toHaveLength(20_000);
    expect(batches).toBeGreaterThan(50);
    expect(turns).toBeGreaterThan(20);
  });
});
