// The part of W3C WebDriver that the tests need to drive WebKitGTK, over fetch and nothing else.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

/** The name under which WebDriver hands out elements; the standard fixes it. */
export const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Keys that have no character of their own, as WebDriver writes them. */
// prettier-ignore
const KEYS = {
  Enter: '\uE007', Tab: '\uE004', Escape: '\uE00C', Space: ' ', Backspace: '\uE003', Delete: '\uE017',
  ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015', Home: '\uE011', End: '\uE010',
  PageUp: '\uE00E', PageDown: '\uE00F', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Meta: '\uE03D',
};
export const keyValue = (key) => KEYS[key] ?? key;

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Debian puts WebKitGTK's bare browser beside the library, not on the path. */
function findMiniBrowser() {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
    ['4.1', '6.0', '4.0'].map((api) => `/usr/lib/${machine}/webkit2gtk-${api}/MiniBrowser`),
  );
  const found = [process.env.MINIBROWSER_PATH, ...folders].find((path) => path && existsSync(path));
  if (!found)
    throw new Error("No WebKitGTK MiniBrowser was found: install Debian's webkit2gtk-driver or set MINIBROWSER_PATH.");
  return found;
}

/** A virtual display under a number that Xvfb picks itself, so that two runs do not meet. */
function startDisplay() {
  return new Promise((resolve, reject) => {
    const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const process = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    process.once('error', reject);
    process.stdio[3].once('data', (number) => resolve({ process, display: `:${String(number).trim()}` }));
  });
}

function startDriver(port, display) {
  return spawn(process.env.WEBKITWEBDRIVER_PATH ?? 'WebKitWebDriver', [`--port=${port}`], {
    stdio: process.env.DEBUG_WEBKIT ? 'inherit' : 'ignore',
    env: {
      ...process.env,
      ...(display && { DISPLAY: display, GDK_BACKEND: 'x11' }),
      // no accessibility bus, settings daemon or graphics card is to be had on a build machine
      NO_AT_BRIDGE: '1',
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    },
  });
}

async function command(base, method, path, body) {
  const response = await fetch(base + path, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const { value } = await response.json();
  if (!response.ok || value?.error) throw new Error(`WebDriver ${method} ${path}: ${value?.error} ${value?.message}`);
  return value;
}

async function untilReady(base) {
  for (let tries = 0; ; tries++) {
    try {
      return await command(base, 'GET', '/status');
    } catch (error) {
      if (tries > 200) throw error;
      await pause(50);
    }
  }
}

/** Starts WebKitGTK and resolves to a session: `send` is one WebDriver command, `execute` a script with its arguments. */
export async function startWebKit({ width, height }) {
  const needsDisplay = !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
  const xvfb = needsDisplay ? await startDisplay() : undefined;
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const driver = startDriver(port, xvfb?.display);
  const stopProcesses = () => {
    driver.kill();
    xvfb?.process.kill();
  };
  // whatever ends this process, no browser is left behind
  process.once('exit', stopProcesses);

  const failed = new Promise((_, reject) => driver.once('error', reject));
  await Promise.race([untilReady(base), failed]);
  const { sessionId, capabilities } = await command(base, 'POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: findMiniBrowser(),
          args: ['--automation', `--geometry=${width}x${height}`],
        },
      },
    },
  });
  const send = (method, path, body) => command(base, method, `/session/${sessionId}${path}`, body);
  await send('POST', '/timeouts', { script: 30_000, pageLoad: 60_000 });

  return {
    capabilities,
    send,
    execute: (script, ...args) => send('POST', '/execute/sync', { script, args }),
    async stop() {
      await send('DELETE', '').catch(() => undefined); // it may have crashed, which stops it too
      stopProcesses();
      process.removeListener('exit', stopProcesses);
    },
  };
}
