// A conversation printed by itself from a page under a strict policy, as a person gets it in their hand.

import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';

const TALK = { within: 'kith-conversation' };
const IMPORTANT = /important to you at the moment/;

let site: Site;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  site = await serveSite({ council: true });
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'kith-'));
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The pages that come out of the printer when the button is pressed. */
async function pressAndPrint(button: string): Promise<{ pages: number; text: string }> {
  // The dialogue of the browser is the one thing that nobody can press from here.
  await page.evaluate(() => void (globalThis.print = () => {}));
  await page.get('button', button, TALK).click();
  const path = join(folder, 'talk.pdf');
  const pages = await page.pdf(path);
  const { stdout } = await promisify(execFile)('pdftotext', [path, '-']);
  await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
  return { pages, text: stdout.replace(/\s+/g, ' ') };
}

test('prints what was said, and an empty page, and nothing else of the page', async (context) => {
  if (!browser.can.pdf) context.skip('this driver prints no PDF');
  page = await browser.newPage({ width: 1200, height: 900 });
  await page.goto(`${site.url}/council/`);
  await page.get('textbox', IMPORTANT, TALK).fill('Getting back up to the plot.');

  const said = await pressAndPrint('Print what I’ve said');
  expect(said.pages).toBe(1);
  expect(said.text).toContain('Getting back up to the plot.');
  expect(said.text).not.toContain('My people and places');

  const empty = await pressAndPrint('Print an empty page');
  expect(empty.pages).toBe(1);
  expect(empty.text).toMatch(IMPORTANT);
  expect(empty.text).toContain('My name');
  expect(empty.text).not.toContain('Getting back up');
  expect(empty.text).not.toContain('My people and places');

  expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
});
