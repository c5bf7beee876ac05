// WebKitGTK's MiniBrowser, through WebKitWebDriver under an Xvfb of its own.
//
// What is particular to it:
// - a window is never narrower than 447 px: narrow layouts go into an iframe, or are tested in another engine;
// - Shift+Tab moves focus, but its keydown says `key: 'Unidentified'` (`code` is 'Tab');
// - pointers are always a mouse: a touch is refused, not faked;
// - there is no window manager, so the window under the X pointer, in the middle of the screen, is the one with focus.
//   To turn to a page is to move its window there and the others away.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cannot, type Hands, type Machine } from './hands';
import { DrivenBrowser } from './page';
import { own } from './processes';
import { nextSavedFile } from './saved-files';
import { until } from './until';
import type { Heard } from './watch';
import { type Command, elementKey, keyCode, webDriver } from './webdriver';
import { openWatchingProxy, type WatchingProxy } from './webkit-proxy';

const screen = { width: 2560, height: 1600 };

function miniBrowser(): string {
  const versions = ['4.1', '6.0', '4.0'];
  const usual = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    versions.map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
  );
  const found = [process.env.MINIBROWSER_PATH, ...usual].find((path) => path && existsSync(path));
  if (!found)
    throw new Error('No MiniBrowser was found: install webkit2gtk-driver and its library, or set MINIBROWSER_PATH.');
  return found;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function startScreen() {
  const xvfb = own('Xvfb', [
    '-displayfd',
    '3',
    '-screen',
    '0',
    `${screen.width}x${screen.height}x24`,
    '-nolisten',
    'tcp',
  ]);
  let display = '';
  xvfb.process.stdio[3]?.on('data', (text) => (display += String(text)));
  await until('start Xvfb', async () => (display.endsWith('\n') ? { value: display } : { problem: xvfb.complaints() }));
  return { display: `:${display.trim()}`, end: xvfb.end };
}

/** The session's windows; every command says which one it is for, one after the other. */
class Session {
  private readonly command: Command;
  private readonly path: string;
  private current = '';
  private inFront = '';
  private queue: Promise<unknown> = Promise.resolve();
  readonly sizes = new Map<string, { width: number; height: number }>();

  constructor(command: Command, id: string) {
    this.command = command;
    this.path = `/session/${id}`;
  }

  /** Commands that belong together, with the window switched to. */
  in<T>(window: string, work: (command: Command) => Promise<T>): Promise<T> {
    const run = async () => {
      await this.switchTo(window);
      return work(this.plain);
    };
    const done = this.queue.then(run, run);
    this.queue = done.catch(() => undefined);
    return done;
  }

  plain: Command = (method, path, body) => this.command(method, this.path + path, body);

  async turnTo(window: string): Promise<void> {
    if (this.inFront === window) return;
    for (const other of this.sizes.keys()) if (other !== window) await this.place(other, screen.width * 2);
    await this.place(window, 0);
    this.inFront = window;
    await until('bring the page to the front', async () =>
      (await this.in(window, (command) =>
        command('POST', '/execute/sync', { script: 'return document.hasFocus()', args: [] }),
      ))
        ? { value: true }
        : { problem: 'it has no focus' },
    );
  }

  forget(window: string): void {
    this.sizes.delete(window);
    if (this.inFront === window) this.inFront = '';
    if (this.current === window) this.current = '';
  }

  private async switchTo(window: string): Promise<void> {
    if (this.current === window) return;
    await this.plain('POST', '/window', { handle: window });
    this.current = window;
  }

  private place(window: string, away: number): Promise<void> {
    const { width, height } = this.sizes.get(window) ?? { width: 0, height: 0 };
    const x = Math.round((screen.width - width) / 2) + away;
    const y = Math.max(0, Math.round((screen.height - height) / 2));
    return this.in(window, async (command) => void (await command('POST', '/window/rect', { x, y, width, height })));
  }
}

/** Sizes the window until the viewport is as wanted, or as near as the window can get. */
async function sizeViewport(session: Session, window: string, width: number, height: number): Promise<void> {
  const wanted = Math.max(width, 447);
  await until(`size the viewport to ${width} by ${height}`, () =>
    session.in(window, async (command) => {
      const script = 'return [innerWidth, innerHeight]';
      const [w = 0, h = 0] = await command<number[]>('POST', '/execute/sync', { script, args: [] });
      const rect = await command<{ width: number; height: number }>('GET', '/window/rect');
      session.sizes.set(window, { width: rect.width, height: rect.height });
      if (w === wanted && h === height) return { value: true };
      await command('POST', '/window/rect', { width: rect.width + wanted - w, height: rect.height + height - h });
      return { problem: `it is ${w} by ${h}` };
    }),
  );
}

function handsOn(session: Session, window: string, proxy: WatchingProxy, downloads: string): Hands {
  const here = <T = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) =>
    session.in(window, (command) => command<T>(method, path, body));
  const perform = async (source: object) => void (await here('POST', '/actions', { actions: [source] }));
  const key = (...actions: object[]) => perform({ type: 'key', id: 'keyboard', actions });
  const pointer = (...actions: object[]) =>
    perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });

  async function run(expression: string): Promise<string> {
    const script = `const done = arguments[0];
      Promise.resolve().then(() => (${expression})).then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await here<{ value: string; error?: string }>('POST', '/execute/async', { script, args: [] });
    if (answer.error) throw new Error(answer.error);
    return answer.value;
  }

  const heard: Heard[] = [];
  const firstReport = proxy.heard.length;
  const firstRequest = proxy.requests.length;
  return {
    goto: async (url) => void (await here('POST', '/url', { url })),
    reload: async () => void (await here('POST', '/refresh')),
    async close() {
      await here('DELETE', '/window');
      session.forget(window);
    },
    url: () => here<string>('GET', '/url'),
    run,
    turnTo: () => session.turnTo(window),
    moveTo: (x, y) => pointer({ type: 'pointerMove', duration: 0, x, y }),
    pressButton: () => pointer({ type: 'pointerDown', button: 0 }),
    releaseButton: () => pointer({ type: 'pointerUp', button: 0 }),
    tapAt: async () => cannot('webkit', 'touch'),
    keyDown: (name) => key({ type: 'keyDown', value: keyCode(name) }),
    keyUp: (name) => key({ type: 'keyUp', value: keyCode(name) }),
    typeKeys: (text) =>
      key(
        ...[...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      ),
    async setFile(expression, path) {
      const element = await here<Record<string, string>>('POST', '/execute/sync', {
        script: `return ${expression}`,
        args: [],
      });
      await here('POST', `/element/${element[elementKey]}/value`, { text: path });
    },
    download: (action) => nextSavedFile(downloads, action),
    pdf: async () => cannot('webkit', 'print to PDF'),
    screenshot: async (path) => writeFile(path, Buffer.from(await here<string>('GET', '/screenshot'), 'base64')),
    emulateMedia: async () => cannot('webkit', 'emulate media'),
    async heard() {
      const unread = await run(`JSON.stringify(globalThis.__journeyHeard?.splice(0) ?? [])`);
      heard.push(...(JSON.parse(unread) as Heard[]));
      // Reports do not say which page they are from: with two tabs, both hear of them.
      return [...proxy.heard.slice(firstReport), ...heard];
    },
    requests: async () => proxy.requests.slice(firstRequest),
  };
}

/** A home of its own, so that nothing is kept; it also tells where downloads go. */
async function newHome(): Promise<{ home: string; downloads: string }> {
  const home = await mkdtemp(join(tmpdir(), 'kith-journey-webkit-'));
  const downloads = join(home, 'saved');
  await mkdir(join(home, '.config'));
  await mkdir(downloads);
  await writeFile(join(home, '.config', 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  return { home, downloads };
}

export async function openWebKit(): Promise<DrivenBrowser> {
  const ends: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const end of ends.reverse()) await end().catch(() => undefined);
  };
  try {
    const { home, downloads } = await newHome();
    ends.push(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
    const proxy = await openWatchingProxy();
    ends.push(proxy.close);
    const { display, end } = await startScreen();
    ends.push(end);
    const port = await freePort();
    const driver = own(process.env.WEBKITWEBDRIVER_PATH ?? 'WebKitWebDriver', [`--port=${port}`], {
      ...process.env,
      DISPLAY: display,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local'),
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      // Of the bare locale C, `navigator.language` would be 'C', which Intl refuses; this one need not be installed.
      LC_ALL: 'en_GB.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    });
    ends.push(driver.end);
    const command = webDriver(`http://127.0.0.1:${port}`);
    await until('start WebKitWebDriver', async () => {
      if (driver.process.exitCode !== null) return { problem: `it ended: ${driver.complaints()}` };
      await command('GET', '/status');
      return { value: true };
    });
    const browserOptions = { binary: miniBrowser(), args: ['--automation', '--geometry=1024x768'] };
    const { sessionId } = await command<{ sessionId: string }>('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': browserOptions,
          proxy: { proxyType: 'manual', httpProxy: proxy.address, sslProxy: proxy.address },
          unhandledPromptBehavior: 'accept',
        },
      },
    });
    const session = new Session(command, sessionId);
    ends.push(() => session.plain('DELETE', ''));
    await session.plain('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });
    // The first window stays, since without one the session ends; it is out of the way and never a page.
    const first = await session.plain<string>('GET', '/window');
    session.sizes.set(first, { width: 500, height: 500 });
    const machine: Machine = {
      engine: 'webkit',
      can: {
        downloads: true,
        secondTab: true,
        pdf: false,
        uploads: true,
        touch: false,
        emulateMedia: false,
        language: false,
      },
      async newHands({ width, height }) {
        const { handle } = await session.in(first, (at) =>
          at<{ handle: string }>('POST', '/window/new', { type: 'window' }),
        );
        await sizeViewport(session, handle, width, height);
        await session.turnTo(handle);
        return handsOn(session, handle, proxy, downloads);
      },
      close,
    };
    return new DrivenBrowser(machine);
  } catch (error) {
    await close();
    throw error;
  }
}
