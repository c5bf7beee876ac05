// A circle of twelve, made by keyboard alone, by touch on a phone, and by mouse: names, where they are, lines between them, what it is
// like with one of them. How long each took is printed; a promise about time is kept by the benchmark, not by a test.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Locator, Page } from './driver/driver';
import { openBrowser } from './driver/open';

const PEOPLE = { within: 'kith-network' };
const CIRCLE = {
  'Closest to me': ['Marcia', 'Tyrone', 'Biscuit'],
  Friends: ['Len', 'Mrs Pickles', 'Errol', 'Ana'],
  'Groups and places': ['Choir', 'Allotment'],
  'People who are paid': ['Priya', 'Nisha', 'Dr Hussain'],
} as const;
const WAYS = ['keyboard', 'touch', 'mouse'] as const;

let folder: string;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-circle-'));
  for (const way of WAYS) {
    await mkdir(join(folder, way));
    await writeFile(
      join(folder, way, 'index.html'),
      `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Notes</title>
    <link rel="stylesheet" href="/dist/kith.css" />
    <script type="module" src="/dist/kith.js"></script>
  </head>
  <body>
    <main>
      <h1>Notes</h1>
      <kith-record keep="device" record-id="${way}"><kith-network><kith-status slot="status"></kith-status></kith-network></kith-record>
    </main>
  </body>
</html>`,
    );
  }
  site = await serveSite({ council: true, extra: { '/circle/': folder } });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const recordOn = (page: Page) => page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);

/** Opens the page, and prints how long what is done there took. */
async function onPage(way: (typeof WAYS)[number], options: Parameters<Browser['newPage']>[0], does: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage(options);
  await page.goto(`${site.url}/circle/${way}/`);
  await page.get('button', 'Add someone', PEOPLE).waitFor();
  const start = performance.now();
  await does(page);
  console.log(`a circle of twelve by ${way}, in ${browser.engine}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  await isTwelve(page);
  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
  expect(await page.axe()).toEqual([]);
  expect(await page.ibm()).toEqual([]);
  // It is kept as it was made.
  await page.waitFor(() => document.querySelector('kith-record')!.session!.status.state === 'saved', 'it is kept');
  const made = await recordOn(page);
  await page.reload();
  await page.waitFor(() => Object.keys(document.querySelector('kith-record')?.record.people ?? {}).length > 8, 'it is there again');
  expect(await recordOn(page)).toEqual(made);
  await page.close();
}

async function isTwelve(page: Page): Promise<void> {
  const { people, assets, ties } = await recordOn(page);
  const ids = new Map([...Object.values(people), ...Object.values(assets)].map(({ id, name }) => [name, id]));
  const ring = (name: string) => (people[ids.get(name)!] ?? assets[ids.get(name)!])?.ring;
  expect(ids.size).toBe(12);
  expect([...ids.keys()].sort()).toEqual(Object.values(CIRCLE).flat().sort());
  expect(['Marcia', 'Ana', 'Choir', 'Nisha'].map(ring)).toEqual(['intimacy', 'friendship', 'participation', 'exchange']);
  const tied = Object.values(ties).map(({ one, other, strength }) => [[one, other].sort().join(), strength]);
  const pair = (one: string, other: string) => [one, other].map((name) => ids.get(name) ?? name).sort().join();
  expect(Object.fromEntries(tied)).toEqual({ [pair('Len', 'Allotment')]: 'ordinary', [pair('me', 'Len')]: 'strong' });
}

describe('a circle of twelve', () => {
  test('by keyboard alone', { timeout: 120_000 }, () =>
    onPage('keyboard', { width: 1200, height: 1000 }, async (page) => {
      const { keyboard } = page;
      await page.get('button', 'Add someone', PEOPLE).press('Enter');
      for (const [ring, names] of Object.entries(CIRCLE)) {
        await page.get('combobox', 'Where', PEOPLE).select(ring);
        await page.get('textbox', 'Name', PEOPLE).focus();
        for (const name of names) {
          await keyboard.type(name);
          await keyboard.press('Enter');
          await page.get('button', new RegExp(`^${name}`), PEOPLE).waitFor();
        }
      }
      await keyboard.press('Escape');
      const len = page.get('button', /^Len/, PEOPLE);
      await len.press('+');
      await page.get('button', 'No line', PEOPLE).waitFor();
      // By its letters to the other end, and there it is drawn.
      await keyboard.type('Allo');
      await isFocused(page.get('button', /^Allotment/, PEOPLE), page);
      await keyboard.press('Enter');
      await page.get('button', 'No line', PEOPLE).waitFor('gone');
      await len.press('Enter');
      await page.get('radio', 'Strong', PEOPLE).press(' ');
      await page.get('button', /^Len.*strong tie/, PEOPLE).waitFor();
      await keyboard.press('Escape');
      await isFocused(len, page);
    }),
  );

  test('by touch on a phone', { timeout: 120_000 }, async (context) => {
    if (!browser.can.touch) return context.skip('this driver has no touch');
    await onPage('touch', { width: 360, height: 780, touch: true }, async (page) => {
      await page.get('button', 'Add someone', PEOPLE).tap();
      for (const [ring, names] of Object.entries(CIRCLE)) {
        await page.get('combobox', 'Where', PEOPLE).select(ring);
        for (const name of names) {
          await page.get('textbox', 'Name', PEOPLE).type(name);
          await page.get('button', 'Add', PEOPLE).tap();
          await page.get('button', new RegExp(`^${name}`), PEOPLE).waitFor();
        }
      }
      await page.get('button', 'Done', PEOPLE).tap();
      // A narrow page begins with the list: a line is drawn there by two taps as well.
      await page.get('button', 'Draw a line', PEOPLE).tap();
      await page.get('button', /^Len/, PEOPLE).tap();
      await page.get('button', /^Allotment/, PEOPLE).tap();
      await page.get('button', 'No line', PEOPLE).waitFor('gone');
      await page.get('button', /^Len/, PEOPLE).tap();
      await page.get('radio', 'Strong', PEOPLE).tap();
      await page.get('button', 'Close', PEOPLE).tap();
      await page.get('radio', 'Picture', PEOPLE).tap();
      await page.get('button', /^Len.*strong tie/, PEOPLE).waitFor();
    });
  });

  test('by mouse', { timeout: 120_000 }, () =>
    onPage('mouse', { width: 1200, height: 1000 }, async (page) => {
      await page.get('button', 'Write several names', PEOPLE).waitFor('gone');
      await page.get('button', 'Add someone', PEOPLE).click();
      await page.get('textbox', 'Name', PEOPLE).type('Ana');
      await page.get('button', 'Add', PEOPLE).click();
      await page.get('button', 'Done', PEOPLE).click();
      // The rest from a list.
      await page.get('button', 'Write several names', PEOPLE).click();
      for (const [ring, names] of Object.entries(CIRCLE)) {
        await page.get('combobox', 'Where', PEOPLE).select(ring);
        await page.get('textbox', /^Names/, PEOPLE).fill(names.filter((name) => name !== 'Ana').join(', '));
        await page.get('button', 'Add', PEOPLE).click();
        await page.get('button', new RegExp(`^${names.at(-1)!}`), PEOPLE).waitFor();
      }
      await page.get('button', 'Write several names', PEOPLE).click();
      // Somebody was put on the wrong ring, and is dragged: the picture's middle is where I am.
      const errol = page.get('button', /^Errol/, PEOPLE);
      const [picture, from] = [await page.css('kith-network >>> .picture > .rings').box(), await errol.box()];
      const out = { x: from.x + from.width / 2 - picture.x - picture.width / 2, y: from.y + from.height / 2 - picture.y - picture.height / 2 };
      await errol.dragBy(-out.x * 0.45, -out.y * 0.45);
      await page.get('button', /^Errol, closest to me/, PEOPLE).waitFor();
      await page.get('button', /^Undo/).click();
      await page.get('button', /^Errol, friend/, PEOPLE).waitFor();
      await page.get('button', 'Draw a line', PEOPLE).click();
      await page.get('button', /^Len/, PEOPLE).click();
      await page.get('button', /^Allotment/, PEOPLE).click();
      await page.get('button', 'No line', PEOPLE).waitFor('gone');
      await page.get('button', /^Len/, PEOPLE).click();
      await page.get('radio', 'Strong', PEOPLE).check();
      await page.get('button', /^Len.*strong tie/, PEOPLE).waitFor();
    }),
  );
});

async function isFocused(locator: Locator, page: Page): Promise<void> {
  await locator.waitFor();
  const name = await locator.name();
  await page.waitFor(
    `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return (at?.getAttribute('aria-label') ?? at?.textContent)?.trim() === ${JSON.stringify(name)}; })()`,
    `the focus is on “${name}”`,
  );
}
