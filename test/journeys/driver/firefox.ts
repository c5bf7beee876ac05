// Firefox as Debian ships it, through puppeteer-core over WebDriver BiDi.

import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type KeyInput, type Page as PuppeteerPage } from 'puppeteer-core';
import { cannot, type Hands, type Machine } from './hands';
import { DrivenBrowser } from './page';
import { ownedExecutable } from './processes';
import { nextSavedFile } from './saved-files';
import { type Heard, heardFrom, watchToConsole } from './watch';

function preferences(downloads: string): Record<string, unknown> {
  return {
    // Save without asking, to a folder that can be watched: puppeteer does not report BiDi downloads.
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.manager.showWhenStarting': false,
    'browser.download.alwaysOpenPanel': false,
    'pdfjs.disabled': true,
    // Tab reaches links too, as on the other engines.
    'accessibility.tabfocus': 7,
    // A microphone that hums, and is allowed.
    'media.navigator.streams.fake': true,
    'media.navigator.permission.disabled': true,
  };
}

function handsOn(page: PuppeteerPage, downloads: string, turnTo: () => Promise<void>): Hands {
  const heard: Heard[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    const [word, json] = message.text().split(/ (.*)/s);
    const news = heardFrom(word, json);
    if (news) heard.push(news);
  });
  const { mouse, keyboard, touchscreen } = page;
  const keyNamed = (key: string) => key as KeyInput;
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
    url: async () => page.url(),
    run: async (expression) => (await page.evaluate(expression)) as string,
    turnTo,
    moveTo: (x, y) => mouse.move(x, y),
    pressButton: () => mouse.down(),
    releaseButton: () => mouse.up(),
    tapAt: (x, y) => touchscreen.tap(x, y),
    keyDown: (key) => keyboard.down(keyNamed(key)),
    keyUp: (key) => keyboard.up(keyNamed(key)),
    typeKeys: (text) => keyboard.type(text),
    async setFile(expression, path) {
      const input = (await page.evaluateHandle(expression)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
      await input.dispose();
    },
    download: (action) => nextSavedFile(downloads, action),
    pdf: async () => cannot('firefox', 'print to PDF'),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    emulateMedia: async () => cannot('firefox', 'emulate media'),
    heard: async () => heard,
    requests: async () => requests,
  };
}

export async function openFirefox(): Promise<DrivenBrowser> {
  const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';
  if (!existsSync(firefox)) throw new Error(`No Firefox at ${firefox}: install firefox-esr, or set FIREFOX_PATH.`);
  const folder = await mkdtemp(join(tmpdir(), 'kith-journey-firefox-'));
  const remove = () => rm(folder, { recursive: true, force: true });
  const downloads = join(folder, 'saved');
  const executablePath = await ownedExecutable(firefox, folder);
  const browser = await puppeteer
    .launch({ browser: 'firefox', executablePath, extraPrefsFirefox: preferences(downloads) })
    .catch(async (error: unknown) => {
      await remove();
      throw error;
    });
  // Tabs of one window: only the one in front is drawn and has focus.
  let inFront: PuppeteerPage | undefined;
  const machine: Machine = {
    engine: 'firefox',
    can: {
      downloads: true,
      secondTab: true,
      pdf: false,
      uploads: true,
      touch: true,
      emulateMedia: false,
      language: false,
    },
    async newHands({ width, height }) {
      const page = await browser.newPage();
      const hands = handsOn(page, downloads, async () => {
        if (inFront === page) return;
        await page.bringToFront();
        inFront = page;
      });
      await page.evaluateOnNewDocument(watchToConsole);
      await page.setViewport({ width, height });
      await hands.turnTo();
      return hands;
    },
    async close() {
      await browser.close();
      await remove();
    },
  };
  return new DrivenBrowser(machine);
}
