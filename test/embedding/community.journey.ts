// What a community offers, on a host's page under a strict policy: a feed that the page names, and a map, without a string of markup.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import { writeOpenReferral } from '../../src/interchange/assets/write-open-referral.js';
import { hebbleton } from '../../stories/places/hebbleton.js';
import type { Browser, Page } from '../journeys/driver/driver';
import { openBrowser } from '../journeys/driver/open';
import { page as pageOf, serveHost, type HostSite } from './host-pages';

let browser: Browser;
let page: Page;
let site: HostSite | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage({ width: 1100, height: 900 });
});
afterEach(async () => {
  await page?.close();
  await site?.close();
  site = undefined;
});

const record = () => page.evaluate(() => JSON.stringify(document.querySelector<KithAssetMapElement>('kith-asset-map')!.record));
const asksFor = (part: RegExp) => site!.asked.filter((path) => part.test(path));

test('a feed is read when somebody looks further, a group is found and picked, and a map opens: 0 violations, nobody else is asked', async () => {
  site = await serveHost(
    {
      'index.html': pageOf('<kith-asset-map feed="/host/feed" feed-kind="open-referral"></kith-asset-map>'),
      'feed/services': writeOpenReferral(hebbleton),
    },
    { council: true },
  );
  await page.goto(`${site.url}/`);
  await page.get('heading', 'What’s strong round here').waitFor();
  expect(asksFor(/\/host\/feed/), 'nothing is asked for before').toEqual([]);
  await page.get('radio', 'List').click();
  await page.get('searchbox', 'Find a group, a place or a word').fill('knit');
  await page.get('button', /^Add to my map.*Knit and Natter/).click();
  await expect.poll(record).toMatch(/Knit and Natter/);
  expect(asksFor(/\/host\/feed/).length).toBeGreaterThan(0);
  expect(asksFor(/place-/), 'no map before it is opened').toEqual([]);
  await page.get('radio', 'Map').click();
  await page.get('button', 'Closer').click();
  await page.get('heading', 'On this part of the map').waitFor();
  await page.waitFor(() => !!document.querySelector('kith-asset-map')!.shadowRoot!.querySelector('.place-map canvas'), 'it is drawn');
  expect(asksFor(/place-/).length).toBe(1);
  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
  expect(site.asked.filter((path) => !/^\/(host|dist)\//.test(path))).toEqual([]);
});

test('without a feed, no view of the map asks for anything but its own parts', async () => {
  site = await serveHost({ 'index.html': pageOf('<kith-asset-map></kith-asset-map>') }, { council: true });
  await page.goto(`${site.url}/`);
  await page.get('heading', 'From your door outwards').waitFor();
  await page.evaluate(() => void (document.querySelector<KithAssetMapElement>('kith-asset-map')!.community = []));
  await page.get('radio', 'Map').waitFor();
  for (const view of ['list', 'near', 'place']) {
    await page.evaluate((name: string) => document.querySelector('kith-asset-map')!.setAttribute('view', name), view);
    await page.evaluate(() => document.querySelector<KithAssetMapElement>('kith-asset-map')!.updateComplete.then(() => {}));
  }
  await page.get('button', 'Show everything').waitFor();
  expect(site.asked.filter((path) => !/^\/(host|dist)\//.test(path))).toEqual([]);
  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
});
