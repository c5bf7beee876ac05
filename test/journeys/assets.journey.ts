// A person's assets, mapped by keyboard alone: what they bring, what they hope for, a group that could go with it and a friend who
// introduces; it becomes a step, and the note shows it. Then what is strong in their life, on one page of paper; and by mouse and by touch.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';

const MAP = { within: 'kith-asset-map' };
const NOTE = { within: 'kith-outcome-note' };
const EDITOR = { within: 'kith-asset-map >>> #editor' };
const HOPE = 'To be out in the air again';

let folder: string;
let site: Site;
let browser: Browser;

const pageOf = (id: string) => `<!doctype html>
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
      <kith-record keep="device" record-id="${id}">
        <kith-asset-map><kith-status slot="status"></kith-status></kith-asset-map>
        <kith-outcome-note></kith-outcome-note>
      </kith-record>
    </main>
  </body>
</html>`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-assets-'));
  for (const way of ['keyboard', 'mouse', 'touch']) {
    await mkdir(join(folder, way));
    await writeFile(join(folder, way, 'index.html'), pageOf(way));
  }
  site = await serveSite({ council: true, extra: { '/assets/': folder } });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const recordOn = (page: Page) => page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);

/** What stands alongside what, by name, each pair in the order of the alphabet. */
function pairsIn({ links, hopes, people, assets }: KithRecord): string[] {
  const called = (id: string) => hopes[id]?.words.text ?? people[id]?.name ?? assets[id]?.name ?? '';
  return Object.values(links)
    .map(({ one, other }) => [called(one), called(other)].filter(Boolean).sort())
    .filter(({ length }) => length === 2)
    .map((pair) => pair.join(' + '));
}

async function isSound(page: Page): Promise<void> {
  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
  expect(await page.axe()).toEqual([]);
  expect(await page.ibm()).toEqual([]);
}

/** One gift and one hope, to put together. */
async function begin(page: Page, way: string): Promise<void> {
  await page.goto(`${site.url}/assets/${way}/`);
  await page.get('button', 'Add one thing', MAP).press('Enter');
  await page.get('textbox', 'I know about', MAP).waitFor();
  await page.keyboard.type('Leeks that win prizes');
  await page.keyboard.press('Enter');
  await page.get('button', 'Leeks that win prizes', MAP).waitFor();
  await page.keyboard.press('Escape');
  await page.get('button', 'Add a hope', MAP).press('Enter');
  await page.get('textbox', 'I’d like', MAP).waitFor();
  await page.keyboard.type(HOPE);
  await page.keyboard.press('Enter');
  await page.get('button', HOPE, MAP).waitFor();
  await page.keyboard.press('Escape');
  await page.text(/Nobody and nothing is alongside this yet/, MAP).waitFor();
}

describe('the assets of one life', () => {
  let page: Page;

  test('by keyboard alone: a group, what one needs to go there, and who introduces', { timeout: 120_000 }, async () => {
    page = await browser.newPage({ width: 1200, height: 1000 });
    await begin(page, 'keyboard');
    const { keyboard } = page;
    await page.get('button', 'Add a place or a group', MAP).press('Enter');
    await page.get('textbox', 'Name', MAP).waitFor();
    await keyboard.type('Mill Lane growers');
    await keyboard.press('Enter');
    await page.get('button', /^Mill Lane growers/, MAP).waitFor();
    await keyboard.press('Escape');

    await page.get('button', /^Mill Lane growers/, MAP).press('Enter');
    await page.get('textbox', 'In my own words', MAP).type('They never rush you.');
    await page.get('radio', 'A walk away', MAP).press(' ');
    await page.get('radio', 'I fancy this', MAP).press(' ');
    await page.get('textbox', 'When it is on', MAP).type('Saturdays at ten');
    await page.get('combobox', 'Who could introduce me', MAP).select('Somebody else');
    await page.css('kith-asset-map >>> #introducing').waitFor();
    await keyboard.type('Len');
    await keyboard.press('Enter');
    await page.get('button', /^Mill Lane growers.*could introduce me/, MAP).waitFor();
    await page.get('button', /^More/, MAP).press('Enter');
    await page.get('textbox', 'What it costs', MAP).type('Free');
    await page.get('button', 'No steps', MAP).press('Enter');
    await isSound(page);
    await page.get('button', 'Done', MAP).press('Enter');
    const row = await page.get('button', /^Mill Lane growers/, MAP).textContent();
    for (const said of ['They never rush you.', 'Saturdays at ten', 'Free', 'No steps', 'I fancy this']) expect(row).toContain(said);
  });

  test('by keyboard alone: it is put alongside a hope, and the question is gone', async () => {
    await page.get('button', HOPE, MAP).press('+');
    await page.get('button', 'Stop choosing', MAP).waitFor();
    await isSound(page);
    await page.get('button', /^Mill Lane growers/, MAP).press('Enter');
    await page.get('button', 'Stop choosing', MAP).waitFor('gone');
    expect(await page.text(/Nobody and nothing is alongside this yet/, MAP).count()).toBe(0);
    expect(pairsIn(await recordOn(page))).toEqual([`Mill Lane growers + ${HOPE}`]);
    // And a friend by menu.
    await page.get('button', HOPE, MAP).press('Enter');
    await page.get('button', 'Len', EDITOR).press('Enter');
    await page.get('button', 'Done', MAP).press('Enter');
    expect(pairsIn(await recordOn(page))).toEqual([`Mill Lane growers + ${HOPE}`, `Len + ${HOPE}`]);
  });

  test('by keyboard alone: it becomes an introduction in one press, and the note shows it', async () => {
    await page.get('button', /^Mill Lane growers/, MAP).press('Enter');
    await page.get('button', /Len.? introduces me: make it a step/, MAP).press('Enter');
    await page.text('Go and say hello at Mill Lane growers', NOTE).waitFor();
    const note = await page.css('kith-outcome-note').textContent();
    expect(note).toMatch(/Len\s*and me/);
    expect(note).toContain('An introduction together');
    // Taken back, and made again.
    await page.get('button', /^Undo/).press('Enter');
    await page.text('Go and say hello at Mill Lane growers', NOTE).waitFor('gone');
    await page.get('button', /Len.? introduces me: make it a step/, MAP).press('Enter');
    await page.text('Go and say hello at Mill Lane growers', NOTE).waitFor();
    await page.get('button', 'Done', MAP).press('Enter');
    await isSound(page);
  });

  test('is there again as it was', async () => {
    await page.waitFor(() => document.querySelector('kith-record')!.session!.status.state === 'saved', 'it is kept');
    const made = await recordOn(page);
    await page.reload();
    await page.text('Go and say hello at Mill Lane growers', NOTE).waitFor();
    expect(await recordOn(page)).toEqual(made);
    await page.get('button', /^Mill Lane growers/, MAP).waitFor();
  });

  test('is on one page of paper', async (context) => {
    if (!browser.can.pdf) return context.skip('this driver prints no PDF');
    // The dialogue of the browser is the one thing that nobody can press from here.
    await page.evaluate(() => void (globalThis.print = () => {}));
    await page.get('button', 'Print what is strong in my life', MAP).press('Enter');
    const path = join(folder, 'strong.pdf');
    expect(await page.pdf(path)).toBe(1);
    const { stdout } = await promisify(execFile)('pdftotext', [path, '-']);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    // What sets names apart is printed as nothing, with or without room.
    const text = stdout.replace(/[\s\u2066-\u2069]/g, '');
    for (const said of ['What is strong in my life', HOPE, 'Alongside: Mill Lane growers, Len.', 'Leeks that win prizes', 'Saturdays at ten'])
      expect(text).toContain(said.replaceAll(' ', ''));
    expect(text).not.toContain('Beforewego');
  });
});

test('a gift is dragged onto a hope by mouse', { timeout: 60_000 }, async () => {
  const page = await browser.newPage({ width: 1200, height: 1000 });
  await begin(page, 'mouse');
  const [gift, hope] = [page.get('button', 'Leeks that win prizes', MAP), page.get('button', HOPE, MAP)];
  const [from, to] = [await gift.box(), await hope.box()];
  await gift.dragBy(0, to.y + to.height / 2 - from.y - from.height / 2);
  await page.text(/Nobody and nothing is alongside this yet/, MAP).waitFor('gone');
  expect(pairsIn(await recordOn(page))).toEqual([`Leeks that win prizes + ${HOPE}`]);
  await isSound(page);
  await page.close();
});

test('on a phone everything is within reach of a finger', { timeout: 60_000 }, async (context) => {
  if (!browser.can.touch) return context.skip('this driver has no touch');
  const page = await browser.newPage({ width: 360, height: 780, touch: true });
  await begin(page, 'touch');
  await page.get('button', /Put something alongside/, MAP).tap();
  await page.get('button', 'Leeks that win prizes', EDITOR).tap();
  await page.get('button', 'Make it a step', MAP).tap();
  await page.text(HOPE, NOTE).waitFor();
  await page.get('button', 'Done', MAP).tap();
  expect(pairsIn(await recordOn(page))).toEqual([`Leeks that win prizes + ${HOPE}`]);
  await isSound(page);
  await page.close();
});
