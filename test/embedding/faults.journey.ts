// What can happen to a record that is kept: the tab dies while it is being written, the browser clears it, or refuses it.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page as PlaywrightPage } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../../scripts/browser-flags.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Page } from '../journeys/driver/driver';
import { openBrowser } from '../journeys/driver/open';
import { dropInScript, type HostSite, page as pageOf, serveHost } from './host-pages';

const isChromium = (process.env.KITH_ENGINE || 'chromium') === 'chromium';
const STATUS = { within: 'kith-status' };
const NOTE = { within: 'kith-outcome-note' };

const inside = '<kith-status></kith-status><kith-outcome-note></kith-outcome-note>';
const kept = (id: string) => `<kith-record keep="device" record-id="${id}">${inside}</kith-record>`;

/** As a browser that keeps nothing for this site does. */
const denied = `Object.defineProperty(globalThis, 'indexedDB', {
  value: { open() { throw new DOMException('The operation is insecure.', 'SecurityError'); } } });`;
const without = `Object.defineProperty(globalThis, 'indexedDB', { value: null });`;

let site: HostSite;
beforeAll(async () => {
  const classic = (name: string) => ({ head: `<script src="${name}"></script>${dropInScript}` });
  site = await serveHost({
    'killed.html': pageOf(kept('killed')),
    'cleared.html': pageOf(kept('cleared')),
    'denied.html': pageOf(kept('denied'), classic('denied.js')),
    'without.html': pageOf(kept('denied'), classic('without.js')),
    'denied.js': denied,
    'without.js': without,
  });
});
afterAll(() => site?.close());

/** What these tests ask of a page, whichever driver opened it. */
type Evaluates = Pick<Page | PlaywrightPage, 'evaluate'>;

const PEOPLE = 300;

interface Progress {
  start: number;
  begun: number;
  kept: number;
  stop: boolean;
  ended?: Promise<void>;
}

/** In the page: writes all the people anew, again and again, each time with the next number for a name, in one edit. */
function writeAndWrite(people: number): void {
  const record = document.querySelector('kith-record')!;
  const start = Number(record.record.people['p0']?.name ?? 0);
  const progress: Progress = { start, begun: start, kept: start, stop: false };
  (globalThis as { progress?: Progress }).progress = progress;
  progress.ended = (async () => {
    while (!progress.stop) {
      progress.begun++;
      record.session!.edit((draft) => {
        for (let at = 0; at < people; at++)
          draft.people[`p${at}`] = { id: `p${at}`, order: 'a0', name: String(progress.begun) };
      });
      await record.session!.settled();
      if (record.session!.status.state === 'saved') progress.kept = progress.begun;
    }
  })();
}

/** In the page: the numbers that the people have for names, each once, and how many people there are. */
async function numbersIn(): Promise<{ numbers: number[]; people: number }> {
  const record = document.querySelector('kith-record')!;
  while (!record.session) await new Promise(requestAnimationFrame);
  // A browser that has just died may take longer than the two seconds that opening has. The page says so then, and
  // somebody presses "Try again".
  while (record.session.status.state === 'memory') {
    record.session.retry();
    await record.session.settled();
  }
  const names = Object.values(record.record.people).map(({ name }) => Number(name));
  return { numbers: [...new Set(names)], people: names.length };
}

const call = <T>(page: Evaluates, script: (...values: never[]) => T | Promise<T>, ...values: unknown[]): Promise<T> =>
  (page as { evaluate(code: string): Promise<T> }).evaluate(`(${script})(...${JSON.stringify(values)})`);
const read = (page: Evaluates, expression: string) =>
  (page as { evaluate(code: string): Promise<number> }).evaluate(expression);
const isOpen = (page: Evaluates) =>
  expect.poll(() => read(page, `document.querySelector('kith-record')?.session ? 1 : 0`), { timeout: 10_000 }).toBe(1);

/** Writes until that many rounds more are kept, and answers the last number that was when the page was asked. */
async function writeUntil(page: Evaluates, rounds: number): Promise<number> {
  await isOpen(page);
  await (page as { evaluate(code: string): Promise<unknown> }).evaluate(`(${writeAndWrite})(${PEOPLE})`);
  let last = 0;
  const start = await read(page, 'progress.start');
  await expect
    .poll(async () => (last = await read(page, 'progress.kept')), { timeout: 20_000, interval: 5 })
    .toBeGreaterThanOrEqual(start + rounds);
  return last;
}

/** The old state or the new, never half: all the people have one number, and none that was said to be kept is lost. */
async function expectWhole(page: Evaluates, atLeast: number): Promise<number> {
  const { numbers, people } = await call(page, numbersIn);
  expect(people).toBe(PEOPLE);
  expect(numbers, 'all the people are of one edit').toHaveLength(1);
  expect(numbers[0]).toBeGreaterThanOrEqual(atLeast);
  return numbers[0]!;
}

describe('a tab that goes while it is being written', () => {
  let browser: Browser;
  let page: Page;
  beforeEach(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
    await page.goto(`${site.url}/killed.html`);
  });
  afterEach(() => browser?.close());

  const again = async () => {
    const next = await browser.newPage();
    await next.goto(`${site.url}/killed.html`);
    return next;
  };

  test('by nobody’s hand, has the last of what it wrote (the control)', async () => {
    await writeUntil(page, 3);
    await page.evaluate('(progress.stop = true, progress.ended)');
    const last = await read(page, 'progress.begun');
    expect(await expectWhole(await again(), last)).toBe(last);
  });

  test('with half an edit in it would be found out (the control)', async () => {
    await writeUntil(page, 1);
    await page.evaluate('(progress.stop = true, progress.ended)');
    await page.evaluate(async () => {
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('kith');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['heads', 'rows'], 'readwrite');
      const heads = transaction.objectStore('heads');
      const value = { id: 'p7', order: 'a0', name: '0' };
      heads.get('killed').onsuccess = ({ target }) => {
        const head = (target as IDBRequest<{ rev: number }>).result;
        const rev = head.rev + 1;
        heads.put({ ...head, rev });
        transaction.objectStore('rows').put({ record: 'killed', key: 'people/p7', rev, value });
      };
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    });
    await expect(expectWhole(await again(), 0)).rejects.toThrow(/of one edit/);
  });

  test('closed in the middle, again and again: the old state or the new, never half', async () => {
    for (const rounds of [1, 2, 4]) {
      const reached = await writeUntil(page, rounds);
      await page.close();
      page = await again();
      await expectWhole(page, reached);
    }
  });
});

describe.skipIf(!isChromium)('a browser that dies, in Chromium, whose driver can', () => {
  let folder: string;
  let context: BrowserContext;
  const launch = () =>
    chromium.launchPersistentContext(folder, { executablePath: chromiumPath(), args: chromiumFlags });
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/killed.html`);
    return page;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-killed-'));
    context = await launch();
  });
  afterEach(async () => {
    await context?.close().catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test('its tab killed mid-save: the old state or the new, never half', async () => {
    for (const rounds of [1, 2, 3, 5]) {
      const page = await open();
      const reached = await writeUntil(page, rounds);
      const crashed = page.waitForEvent('crash');
      const protocol = await context.newCDPSession(page);
      void protocol.send('Page.crash').catch(() => undefined);
      await crashed;
      const next = await open();
      await isOpen(next);
      await expectWhole(next, reached);
      await Promise.all([page.close(), next.close()]);
    }
  });

  test('all of it killed mid-save: the old state or the new, never half', async () => {
    for (const rounds of [1, 3]) {
      const page = await open();
      const reached = await writeUntil(page, rounds);
      const gone = new Promise((resolve) => context.once('close', resolve));
      const protocol = await context.newCDPSession(page);
      void protocol.send('Browser.crash' as 'Page.crash').catch(() => undefined);
      await gone;
      context = await launch();
      const next = await open();
      await isOpen(next);
      await expectWhole(next, reached);
      await next.close();
    }
  });

  test('its site data cleared while the page is open: it says so, and the words stay', async () => {
    const page = await context.newPage();
    await page.goto(`${site.url}/cleared.html`);
    await page.getByRole('textbox', { name: 'Sorted today' }).fill('Rang repairs.');
    await page
      .getByText(/^Kept on this device, /)
      .first()
      .waitFor();
    const protocol = await context.newCDPSession(page);
    await protocol.send('Storage.clearDataForOrigin', { origin: new URL(site.url).origin, storageTypes: 'all' });
    await page.getByRole('textbox', { name: 'Sorted today' }).pressSequentially(' Twice.');
    await page.getByText('No longer kept on this device').first().waitFor();
    expect(await page.getByText(/^Kept on this device/).count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page
      .getByText(/^Kept on this device, /)
      .first()
      .waitFor();
    await page.reload();
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Sorted today' }).inputValue())
      .toBe('Rang repairs. Twice.');
  });
});

describe('storage that is', () => {
  let browser: Browser;
  let page: Page;
  beforeEach(async () => {
    browser = await openBrowser();
    page = await browser.newPage();
  });
  afterEach(() => browser?.close());

  const sorted = () => page.get('textbox', 'Sorted today', NOTE);
  const write = async (path: string) => {
    await page.goto(`${site.url}/${path}`);
    await sorted().fill('Rang repairs.');
  };
  const statusText = () => page.css('kith-status').textContent();
  const says = (words: RegExp) =>
    expect
      .poll(async () => (await page.css('kith-status >>> .where').textContent()).trim(), { timeout: 10_000 })
      .toMatch(words);
  const copyHas = async (words: string) => {
    if (!browser.can.downloads) return;
    const { name, text } = await page.nextDownload(() => page.get('button', 'Save a copy', STATUS).click());
    expect(name).toBe('notes.kith.json');
    const { notes } = JSON.parse(text) as KithRecord;
    expect(Object.values(notes).map((note) => note.sorted?.text)).toEqual([words]);
  };

  test('there says so (the control)', async () => {
    await write('cleared.html');
    await says(/^Kept on this device, /);
    expect(await page.get('button', 'Save a copy', STATUS).count()).toBe(0);
  });

  for (const way of ['denied', 'without'])
    test(`refused (${way}): it is only on this page, the words stay, and a copy has them`, async () => {
      await write(`${way}.html`);
      await says(/^Only on this page.*This browser doesn’t let us keep it/);
      await page.get('button', 'Try again', STATUS).click();
      await expect.poll(() => page.announce()).toContain('Only on this page');
      await says(/^Only on this page/);
      expect(await statusText()).not.toMatch(/\bKept\b/);
      expect(await sorted().value()).toBe('Rang repairs.');
      await copyHas('Rang repairs.');
      expect(await page.axe()).toEqual([]);
      expect((await page.problems()).errors).toEqual([]);
    });

  test('cleared meanwhile, from another page: it says so, the words stay, a copy has them, and it is kept again when asked', async () => {
    await write('cleared.html');
    await says(/^Kept on this device, /);
    const clear = () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('kith');
        request.onsuccess = () => resolve('cleared');
        request.onblocked = () => reject(new Error('The page does not let go of its storage.'));
        request.onerror = () => reject(new Error('It could not be cleared.'));
      });
    const other = browser.can.secondTab ? await browser.newPage() : page;
    if (other !== page) await other.goto(`${site.url}/denied.js`);
    expect(await other.evaluate(clear)).toBe('cleared');
    await sorted().type(' Twice.');
    await says(/^No longer kept on this device/);
    expect(await statusText()).not.toMatch(/\bKept\b/);
    expect(await sorted().value()).toBe('Rang repairs. Twice.');
    await copyHas('Rang repairs. Twice.');
    expect(await page.axe()).toEqual([]);
    await page.get('button', 'Try again', STATUS).click();
    await says(/^Kept on this device, /);
    await page.reload();
    await page.waitFor(() => document.querySelector('kith-record')?.session, 'it is open');
    expect(await sorted().value()).toBe('Rang repairs. Twice.');
  });
});
