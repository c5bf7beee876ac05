// Runs web-test-runner's tests in WebKitGTK: a launcher, and as much of puppeteer's Page as the runner's commands use.
import { ELEMENT, keyValue, pause, startWebKit } from './webdriver.mjs';

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** Sets the size of the page; WebDriver only knows that of the window around it. WebKitGTK stays wider than 447 px. */
async function setViewport({ send, execute }, width, height) {
  for (let tries = 0; tries < 6; tries++) {
    const [pageWidth, pageHeight] = await execute('return [innerWidth, innerHeight]');
    if (pageWidth === width && pageHeight === height) return;
    const { width: windowWidth, height: windowHeight } = await send('GET', '/window/rect');
    await send('POST', '/window/rect', {
      width: windowWidth + width - pageWidth,
      height: windowHeight + height - pageHeight,
    });
    await pause(100);
  }
}

function keyboardOf(send) {
  const keys = (actions) => send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  const down = (key) => ({ type: 'keyDown', value: keyValue(key) });
  const up = (key) => ({ type: 'keyUp', value: keyValue(key) });
  return {
    async type(text) {
      for (const character of text) await keys([down(character), up(character)]);
    },
    press: (key) => keys([down(key), up(key)]),
    down: (key) => keys([down(key)]),
    up: (key) => keys([up(key)]),
  };
}

function mouseOf(send) {
  const pointer = (actions) =>
    send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  const to = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  const down = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x, y) => pointer([to(x, y)]),
    click: (x, y, { button } = {}) => pointer([to(x, y), down(button), up(button)]),
    down: ({ button } = {}) => pointer([down(button)]),
    up: ({ button } = {}) => pointer([up(button)]),
    reset: () => send('DELETE', '/actions'),
  };
}

function pageOf(session) {
  const { send, execute } = session;
  const unsupported = () => {
    throw new Error('WebKitGTK cannot emulate media: guard the test.');
  };
  return {
    keyboard: keyboardOf(send),
    mouse: mouseOf(send),
    setViewport: ({ width, height }) => setViewport(session, width, height),
    emulateMediaType: unsupported,
    emulateMediaFeatures: unsupported,
    screenshot: async () => Buffer.from(await send('GET', '/screenshot'), 'base64'),
    evaluateHandle: async (getElement) => ({
      asElement: () => ({
        async screenshot() {
          const element = await execute(`return (${getElement})()`);
          return Buffer.from(await send('GET', `/element/${element[ELEMENT]}/screenshot`), 'base64');
        },
      }),
    }),
  };
}

export function webkitLauncher({ width = 800, height = 600 } = {}) {
  let starting;
  let session;
  let config;
  const active = new Set();
  // one window serves all test files, one after another
  let queue = Promise.resolve();
  const inTurn = (work) => (queue = queue.then(work, work));

  return {
    name: 'WebKit',
    type: 'puppeteer', // for the runner's commands, which ask for `getPage`
    concurrency: 1,
    initialize(runnerConfig) {
      config = runnerConfig;
    },
    startSession: (id, url) =>
      inTurn(async () => {
        session = await (starting ??= startWebKit({ width, height }));
        active.add(id);
        await setViewport(session, width, height);
        await session.send('POST', '/url', { url });
      }),
    stopSession: (id) =>
      inTurn(async () => {
        active.delete(id);
        const testCoverage = config.coverage ? await session.execute('return window.__coverage__ ?? null') : null;
        await session.send('POST', '/url', { url: 'about:blank' });
        return { testCoverage: testCoverage ?? undefined };
      }),
    isActive: (id) => active.has(id),
    getBrowserUrl: () => session.send('GET', '/url'),
    getPage: () => pageOf(session),
    stop: () => session?.stop(),
  };
}
