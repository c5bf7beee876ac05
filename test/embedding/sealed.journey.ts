// The built drop-in locks a file: in a worker from beside it where the page's policy lets one start, and without it elsewhere.

import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Browser, Page } from '../journeys/driver/driver';
import { openBrowser } from '../journeys/driver/open';
import { dropInScript, type HostSite, page as pageOf, serveHost } from './host-pages';

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

/** Gives a copy with a passphrase, and answers what the file begins with. */
async function lockCopy(): Promise<string> {
  await page.get('button', 'Give a copy').click();
  await page.get('textbox', 'Who is it for?').fill('Sam');
  await page.get('radio', /^With a passphrase/).click();
  await page.get('textbox', 'Passphrase').fill('broad beans and dominoes');
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      document.documentElement.dataset['saved'] = this.href;
    };
  });
  await page.get('button', 'Save the copy as a file').click();
  await page.waitFor(() => !!document.documentElement.dataset['saved'], 'the file is locked');
  return page.evaluate(async () =>
    (await (await fetch(document.documentElement.dataset['saved']!)).text()).slice(0, 21),
  );
}

const rest = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self' blob:";

const workers = () => site!.asked.filter((path) => /\/sealed\.worker-[\w-]+\.js$/.test(path));

test('in a worker, where a strict policy allows workers of the site and names ours', async () => {
  const policy = `${rest}; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html kith-worker`;
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />${dropInScript}`;
  site = await serveHost({ 'index.html': pageOf('<kith-share></kith-share>', { head }) });
  await page.goto(`${site.url}/`);
  await page.get('heading', 'Take it with you').waitFor();
  expect(
    site.asked.some((path) => path.includes('sealing')),
    'nothing of it is fetched before it is wanted',
  ).toBe(false);
  expect(await lockCopy()).toBe('age-encryption.org/v1');
  expect(workers()).toHaveLength(1);
  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
});

test.each([
  ['allows no workers', `${rest}; worker-src 'none'`],
  ['does not name ours', `${rest}; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html`],
])('without one, where the policy %s', async (_why, policy) => {
  const head = `<meta http-equiv="Content-Security-Policy" content="${policy}" />${dropInScript}`;
  site = await serveHost({ 'index.html': pageOf('<kith-share></kith-share>', { head }) });
  await page.goto(`${site.url}/`);
  await page.get('heading', 'Take it with you').waitFor();
  expect(await lockCopy()).toBe('age-encryption.org/v1');
  expect(workers()).toHaveLength(0);
});
