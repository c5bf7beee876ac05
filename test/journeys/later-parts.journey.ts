// A signal that goes when the first file has come: what comes later is not there, and what matters is.

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';

const ASSETS = { within: 'kith-asset-map' };
const NOTE = { within: 'kith-outcome-note' };

const recordOn = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-parts-'));
  // What is imported on demand lies here: nothing, until a signal comes.
  site = await serveSite({ extra: { '/dist/kith/': folder } });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (): Promise<Page> => {
  const page = await browser.newPage({ width: 1200, height: 900 });
  await page.goto(`${site.url}/hub/`);
  return page;
};

describe('where nothing but the first file has come', () => {
  let page: Page;
  beforeAll(async () => {
    page = await open();
    await page.waitFor(() => document.querySelector('kith-record')?.session, 'the record is open');
    await page.evaluate(() => {
      const record = document.querySelector('kith-record')!;
      record.session!.edit((draft) => {
        draft.people.len = { id: 'len', order: 'a0', name: 'Len', near: 'street', symbol: 'sprout' };
        draft.steps.gate = { id: 'gate', order: 'a0', who: 'len', what: { text: 'Meet at the gate', at: '', author: 'me', verbatim: true } };
      });
    });
  });

  test('everything is read', async () => {
    const text = (tag: string) => page.evaluate((tag: string) => document.querySelector(tag)!.shadowRoot!.textContent, tag);
    expect(await text('kith-asset-map')).toMatch(/My street.*Len/s);
    expect(await text('kith-outcome-note')).toMatch(/Len.*Meet at the gate/s);
  });

  test('the list of the map is read from the door outwards meanwhile', async () => {
    await page.get('radio', 'List', ASSETS).check();
    expect(await page.css('kith-asset-map').textContent()).toMatch(/My street.*Len/s);
    await page.get('radio', 'Near me', ASSETS).check();
  });

  test('what was sorted and what has changed is written', async () => {
    await page.get('textbox', 'Sorted today', NOTE).fill('Rang repairs');
    await page.get('textbox', 'What has changed', NOTE).fill('I sleep');
    expect(Object.values((await recordOn(page)).notes)).toMatchObject([{ sorted: { text: 'Rang repairs' }, changed: { text: 'I sleep' } }]);
  });

  test('what does not open says so, and opens when there is a signal again', async () => {
    await page.get('button', 'Add a place or a group', ASSETS).click();
    await page.get('button', 'Me', NOTE).click();
    await page.get('button', 'Try again', ASSETS).waitFor();
    await page.get('button', 'Try again', NOTE).waitFor();
    await cp('dist/kith', folder, { recursive: true });
    await page.get('button', 'Try again', ASSETS).click();
    await page.get('textbox', 'Name', ASSETS).fill('Allotments');
    await page.get('button', 'Done', ASSETS).click();
    await page.get('button', 'Try again', NOTE).click();
    await page.get('textbox', 'What', NOTE).fill('Go along');
    const { assets, steps } = await recordOn(page);
    expect(Object.values(assets)).toMatchObject([{ name: 'Allotments' }]);
    expect(Object.values(steps).map(({ what }) => what?.text)).toContain('Go along');
  });
});

test('with a signal, they open at once', async () => {
  const page = await open();
  await page.get('button', 'Me', NOTE).click();
  await page.get('textbox', 'What', NOTE).fill('Walk up');
  expect(Object.values((await recordOn(page)).steps).map(({ what }) => what?.text)).toContain('Walk up');
});
