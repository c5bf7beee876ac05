// What a person can do in a conversation before its later parts have arrived, and when they never do.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Browser, Page } from '../journeys/driver/driver';
import { openBrowser } from '../journeys/driver/open';
import { type HostSite, page as pageOf, root, serveHost } from './host-pages';

const IMPORTANT = 'What are the things that are important to you at the moment?';
const GOOD_DAY = 'When you have a good day, what are the things that make it good?';
const LATER = /^around-/;

let site: HostSite;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  const conversation = '<kith-conversation mode="one"></kith-conversation>';
  const arrived = (await readdir(join(root, 'dist/kith'))).filter((name) => !LATER.test(name) && name.endsWith('.js'));
  site = await serveHost({
    'with.html': pageOf(conversation),
    'without.html': pageOf(conversation, { head: '<script type="module" src="built/kith.js"></script>' }),
    'built/kith.js': { copyOf: 'dist/kith.js' },
    ...Object.fromEntries(arrived.map((name) => [`built/kith/${name}`, { copyOf: `dist/kith/${name}` }])),
  });
});
afterAll(() => site?.close());
beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});
afterEach(() => browser?.close());

/** Goes through two questions: writes, goes on, picks a card, skips. Answers what the record holds then. */
async function answer(path: string) {
  await page.goto(`${site.url}/${path}`);
  await page.get('button', 'First question').click();
  await page.get('textbox', IMPORTANT).type('The plot.');
  await page.get('button', 'Next').click();
  await page.get('button', 'Music').click();
  await page.get('heading', GOOD_DAY).waitFor();
  await page.get('button', 'Skip').click();
  const { answers } = await page.evaluate(() => document.querySelector('kith-conversation')!.record);
  return Object.values(answers).map(({ words, cards, skipped }) => words?.text ?? [cards, skipped]);
}

describe('a conversation whose later parts', () => {
  const said = ['The plot.', [['music'], true]];

  test('have not arrived takes words and cards, goes on, and says that something is missing', async () => {
    expect(await answer('without.html')).toEqual(said);
    await page.get('button', 'Try again').waitFor();
    expect(await page.get('radio', 'Mine').count()).toBe(0);
  });

  test('have arrived takes the same, and asks whose words they are', async () => {
    expect(await answer('with.html')).toEqual(said);
    await page.get('radio', 'Mine').waitFor();
    expect(await page.get('button', 'Try again').count()).toBe(0);
  });
});
