// Bundles a module of the bench for a page, serves it on loopback, and opens Chromium on it.
import { createServer } from 'node:http';
import esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { chromiumFlags, chromiumPath } from '../browser-flags.mjs';
import { leafletAsModule } from '../build/leaflet.mjs';
import { inRoot, versionDefine } from '../build/paths.mjs';

/** Leaflet as it is built: see leaflet.mjs. */
const leaflet = {
  name: 'leaflet',
  setup: ({ onLoad }) => onLoad({ filter: /leaflet-src\.js$/ }, async ({ path }) => ({ contents: await leafletAsModule(path) })),
};

const bundled = async (entry) => {
  const { outputFiles } = await esbuild.build({
    entryPoints: [inRoot('scripts', 'bench', entry)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    define: versionDefine,
    plugins: [leaflet],
    conditions: ['browser', 'production'],
    tsconfig: inRoot('tsconfig.json'),
  });
  return outputFiles[0].text;
};

/** Runs `work` with a function that opens a fresh page, whose `bench` object is what the module exports. */
export async function withPage(entry, work) {
  const script = await bundled(entry);
  const server = createServer(({ url }, answer) => {
    const [type, body] = url === '/bench.js' ? ['text/javascript', script] : ['text/html', '<!doctype html><title>bench</title>'];
    answer.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const context = await browser.newContext();
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.evaluate(`import('/bench.js').then((bench) => void (globalThis.bench = bench))`);
    return page;
  };
  try {
    return await work(open);
  } finally {
    await browser.close();
    server.close();
  }
}

/** Main-thread time of a page so far, in milliseconds. */
export async function cpuOf(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
