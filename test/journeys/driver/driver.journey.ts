// The driver tried on a page of its own, under the strict policy of a council site.

import { type IncomingMessage, request } from 'node:http';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../../scripts/serve.mjs';
import type { Browser, Page } from './driver';
import { openBrowser } from './open';

const fixture = fileURLToPath(new URL('./fixture/', import.meta.url));

let site: Site;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-driver-'));
  site = await serveSite({ council: true, extra: { '/fixture/': fixture } });
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${site.url}/fixture/`);
});

afterEach(() => browser?.close());

describe('the site', () => {
  /** Not `fetch`, which would tidy the path before it is sent. */
  const ask = (path: string) =>
    new Promise<IncomingMessage>((answered, failed) => {
      request(site.url, { path, agent: false }, (answer) => answered(answer.resume()))
        .once('error', failed)
        .end();
    });

  test('serves what is in its folders, and refuses every way out of them', async () => {
    const status = async (path: string) => (await ask(path)).statusCode;
    expect(await status('/fixture/fixture.js')).toBe(200);
    const ways = [
      '/fixture/../driver.ts',
      '/fixture/%2e%2e/driver.ts',
      '/fixture/..%2fdriver.ts',
      '/fixture//etc/passwd',
      '/%00',
      '/%',
    ];
    for (const way of ways) expect(await status(way), way).toBeGreaterThanOrEqual(400);
    for (const way of ways) expect(await status(way), way).toBeLessThan(500);
  });

  test('sends the policy of a council site with every answer, and lets nothing be stored', async () => {
    for (const path of ['/fixture/', '/fixture/fixture.js', '/nothing-here']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy'], path).toContain(
        "require-trusted-types-for 'script'; trusted-types lit-html",
      );
      expect(headers['cache-control'], path).toBe('no-store');
    }
  });
});

describe('finding by role and name', () => {
  test('reaches into nested shadow roots and slots, and leaves out what is hidden', async () => {
    expect(await page.get('button', 'Add').count()).toBe(1);
    expect(await page.get('heading', 'Slotted title').count()).toBe(1);
    expect(await page.get('textbox', 'Your words').count()).toBe(1);
    expect(await page.get('group', 'Who says so').count()).toBe(1);
    expect(await page.get('button', 'Amina', { within: 'fixture-diagram' }).count()).toBe(1);
    expect(await page.css('fixture-notes >>> circle').count()).toBe(1);
    expect(await page.css('button').count()).toBe(6);
    expect(await page.text('Slotted').textContent()).toBe('Slotted title');
  });

  test('says what was looked for and what there is instead', async () => {
    page.patience = 300;
    await expect(page.get('button', 'Ad').click()).rejects.toThrow(
      /click button “Ad”: waited 0.3 s; not found: of that role there are .*“Add”.*“Save a copy”/,
    );
    await expect(page.get('button', /a/i).click()).rejects.toThrow(/of them; say which/);
  });

  test('knows an open modal dialog from the page behind it', async () => {
    await page.get('button', 'Ask first').click();
    await page.get('dialog', 'Are you sure?').waitFor();
    expect(await page.get('button', 'Add').count()).toBe(0);
    await page.get('button', 'Close', { within: page.get('dialog', 'Are you sure?') }).click();
    await page.get('dialog', 'Are you sure?').waitFor('gone');
    expect(await page.get('button', 'Add').count()).toBe(1);
  });
});

describe('hands', () => {
  test('type, press keys, and click', async () => {
    const words = page.get('textbox', 'Your words');
    await words.fill('to be thrown away');
    await words.fill('A walk with Zoë,\nŵyr a “thé” – 漢');
    expect(await words.value()).toBe('A walk with Zoë,\nŵyr a “thé” – 漢');
    await words.fill('Tea');
    await words.press('Home');
    await words.type('<');
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Backspace');
    expect(await words.value()).toBe('<');
    await words.fill('Tea');
    await words.press('Control+z');
    expect((await page.css('fixture-notes').attribute('data-keys'))?.split(' ').at(-1)).toBe('Control+z');
    await words.fill('Tea at four');
    await page.get('button', 'Add').click();
    await page.get('listitem', 'Tea at four').waitFor();
    expect(await page.announce()).toEqual(['Saved']);
    await words.focus();
    await page.keyboard.press('Tab');
    expect(await page.get('button', 'Add').isFocused()).toBe(true);
    await page.keyboard.press('Shift+Tab');
    expect(await words.isFocused()).toBe(true);
  });

  test('choose: a radio through its label, a checkbox, an option, a day', async () => {
    await page.get('radio', 'My sister').check();
    expect(await page.get('radio', 'My sister').isChecked()).toBe(true);
    expect(await page.get('radio', 'Myself').isChecked()).toBe(false);
    await page.get('checkbox', 'Agreed').check();
    await page.get('checkbox', 'Agreed').uncheck();
    expect(await page.get('checkbox', 'Agreed').isChecked()).toBe(false);
    await page.get('combobox', 'Colour').select('Blue');
    expect(await page.get('combobox', 'Colour').value()).toBe('Blue');
    await page.get('textbox', 'Day').fill('2026-02-28');
    expect(await page.get('textbox', 'Day').value()).toBe('2026-02-28');
  });

  test('drag a node of a diagram, move it with a key, and scroll to what is far below', async () => {
    const amina = page.get('button', 'Amina');
    const before = await amina.box();
    await amina.dragBy(70, 35);
    const after = await amina.box();
    expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([70, 35]);
    expect(await page.css('fixture-diagram').attribute('data-pointer')).toBe('mouse');
    await amina.press('ArrowLeft');
    expect(Math.round((await amina.box()).x - after.x)).toBe(-10);
    await page.get('button', 'Far below').click();
    expect(await page.announce()).toEqual(['Reached']);
  });

  test('touch, where the driver can', async () => {
    if (!browser.can.touch) {
      await expect(page.get('button', 'Amina').tap()).rejects.toThrow('cannot touch');
      return;
    }
    const touched = await browser.newPage({ width: 500, touch: true });
    await touched.goto(`${site.url}/fixture/`);
    await touched.get('button', 'Amina').tap();
    expect(await touched.css('fixture-diagram').attribute('data-pointer')).toBe('touch');
    expect(await touched.evaluate('innerWidth')).toBe(500);
  });
});

describe('files', () => {
  test('are chosen, and saved under the name the page gave', async () => {
    await page.setFile(page.css('input[type=file]'), { name: 'café.txt', content: 'What matters: llonydd' });
    await page.text('Opened café.txt: What matters: llonydd').waitFor();
    const { name, text } = await page.nextDownload(() => page.get('button', 'Save a copy').click());
    expect({ name, text }).toEqual({ name: 'notes.kith.json', text: '{"words":"Zoë ♥"}' });
    expect((await page.nextDownload(() => page.get('button', 'Save a copy').click())).name).toBe('notes.kith.json');
  });

  test('can be a picture of the page, and a PDF where the driver can', async () => {
    await page.screenshot(join(folder, 'page.png'));
    expect((await stat(join(folder, 'page.png'))).size).toBeGreaterThan(1000);
    if (browser.can.pdf) expect(await page.pdf(join(folder, 'page.pdf'))).toBeGreaterThanOrEqual(1);
    else await expect(page.pdf(join(folder, 'page.pdf'))).rejects.toThrow('cannot print');
  });
});

describe('two tabs', () => {
  test('share the database and hear each other, and focus follows the person', async () => {
    const other = await browser.newPage();
    await other.goto(`${site.url}/fixture/`);
    await page.get('textbox', 'Your words').fill('From the first tab');
    await page.get('button', 'Add').click();
    await other.get('listitem', 'From the first tab').waitFor();
    expect(await other.announce()).toEqual(['Another tab added a note']);
    await other.get('textbox', 'Your words').fill('From the second');
    expect(await other.evaluate('document.hasFocus()')).toBe(true);
    await page.get('textbox', 'Your words').press('End');
    expect(await page.evaluate('document.hasFocus()')).toBe(true);
    await other.reload();
    await other.get('listitem', 'From the first tab').waitFor();
    await other.close();
    expect(await page.title()).toBe('What the driver is tried on');
  });

  test('of another browser share nothing', async () => {
    await page.get('textbox', 'Your words').fill('Mine alone');
    await page.get('button', 'Add').click();
    await page.get('listitem', 'Mine alone').waitFor();
    const stranger = await openBrowser(browser.engine);
    try {
      const theirs = await stranger.newPage();
      await theirs.goto(`${site.url}/fixture/`);
      expect(await theirs.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
      expect(await theirs.get('listitem').count()).toBe(0);
    } finally {
      await stranger.close();
    }
  });
});

describe('problems', () => {
  test('are none on a page that keeps to the policy, the driver at work included', async () => {
    await page.get('textbox', 'Your words').fill('Nothing to report');
    await page.get('button', 'Add').click();
    const rules = async () => (await page.axe()).map(({ rule }) => rule);
    expect(await rules()).toEqual([]);
    expect(await page.ibm()).toEqual([]);
    await page.evaluate(() => document.documentElement.removeAttribute('lang'));
    expect(await rules()).toEqual(['html-has-lang']);
    expect((await page.ibm()).join()).toMatch(/^html_lang_exists/);
    expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
  });

  test('are all told on a page that does not, from the first line on and after it was left', async () => {
    await page.goto(`${site.url}/fixture/violating.html`);
    const told = async () => (await page.problems()).errors.join('\n');
    await expect.poll(told).toMatch(/thrown a little later/);
    const { errors, violations } = await page.problems();
    expect(errors.join('\n')).toMatch(/thrown while loading/);
    expect(errors.join('\n')).toMatch(/rejected while loading/);
    const directives = violations.map((text) => text.split(' ')[0]);
    expect(directives).toEqual(
      expect.arrayContaining(['script-src-elem', 'style-src-attr', 'connect-src', 'require-trusted-types-for']),
    );
    await page.get('link', 'Leave').click();
    await page.get('heading', 'Elsewhere').waitFor();
    expect((await page.problems()).errors).toEqual(errors);
  });

  test('name requests to another origin, where no policy stops them', async () => {
    const plain = await serveSite({ extra: { '/fixture/': fixture } });
    const other = await serveSite();
    try {
      await page.goto(`${plain.url}/fixture/`);
      await page.evaluate(
        (url: string) =>
          fetch(url)
            .catch(() => null)
            .then(() => true),
        `${other.url}/tracker`,
      );
      await expect.poll(async () => (await page.problems()).offOrigin).toEqual([`${other.url}/tracker`]);
    } finally {
      await plain.close();
      await other.close();
    }
  });
});
