// Chromium, through playwright-core. Pages share one context, so storage is shared; what playwright keeps per context
// (language, touch) is set per page over the DevTools protocol.

import { type CDPSession, chromium, type ElementHandle, type Page as PlaywrightPage } from 'playwright-core';
import { DrivenBrowser } from './page';
import type { Hands, Machine } from './hands';
import { type Heard, heardFrom, watchToConsole } from './watch';

/** As root a sandbox is refused; without --disable-background-networking it stalls where there is no internet. */
// prettier-ignore
const flags = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  // A microphone that beeps, and is allowed.
  '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream',
];

function handsOn(page: PlaywrightPage, protocol: CDPSession): Hands {
  const heard: Heard[] = [];
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  page.on('crash', () => heard.push({ kind: 'error', text: 'the page crashed' }));
  page.on('console', (message) => {
    const [word, json] = message.text().split(/ (.*)/s);
    const news = heardFrom(word, json);
    if (news) heard.push(news);
  });
  const { mouse, keyboard } = page;
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    protocol.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    close: () => page.close(),
    url: async () => page.url(),
    run: (expression) => page.evaluate<string>(expression),
    turnTo: () => page.bringToFront(),
    moveTo: (x, y) => mouse.move(x, y),
    pressButton: () => mouse.down(),
    releaseButton: () => mouse.up(),
    async tapAt(x, y) {
      await touch('touchStart', [{ x, y }]);
      await touch('touchEnd', []);
    },
    keyDown: (key) => keyboard.down(key),
    keyUp: (key) => keyboard.up(key),
    typeKeys: (text) => keyboard.type(text),
    async setFile(expression, path) {
      const input = (await page.evaluateHandle(expression)) as unknown as ElementHandle<HTMLInputElement>;
      await input.setInputFiles(path);
      await input.dispose();
    },
    async download(action) {
      const [download] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), action()]);
      return { name: download.suggestedFilename(), path: await download.path() };
    },
    pdf: async (path) => void (await page.pdf({ path, format: 'A4', preferCSSPageSize: true, printBackground: true })),
    screenshot: async (path) => void (await page.screenshot({ path })),
    emulateMedia: (media) => page.emulateMedia(media),
    heard: async () => heard,
    requests: async () => requests,
  };
}

export async function openChromium(): Promise<DrivenBrowser> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: flags });
  const context = await browser.newContext({ acceptDownloads: true });
  const machine: Machine = {
    engine: 'chromium',
    can: {
      downloads: true,
      secondTab: true,
      pdf: true,
      uploads: true,
      touch: true,
      emulateMedia: true,
      language: true,
    },
    async newHands({ width, height, lang, touch }) {
      const page = await context.newPage();
      const protocol = await context.newCDPSession(page);
      const hands = handsOn(page, protocol);
      await page.addInitScript(watchToConsole);
      await page.setViewportSize({ width, height });
      if (touch) await protocol.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
      if (lang) {
        const userAgent = await page.evaluate('navigator.userAgent');
        await protocol.send('Emulation.setUserAgentOverride', { userAgent: String(userAgent), acceptLanguage: lang });
        await protocol.send('Emulation.setLocaleOverride', { locale: lang });
      }
      return hands;
    },
    close: () => browser.close(),
  };
  return new DrivenBrowser(machine);
}
