// What the tests in a browser share, whichever the browser.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { build } from 'esbuild';
import { leafletAsModule } from './build/leaflet.mjs';
import { jsonModule } from './build/modules.mjs';
import { parseXmlAsModule } from './build/parse-xml.mjs';
import { root, versionDefine } from './build/paths.mjs';
import { countReporter } from './wtr-reporter.mjs';

const AS_MODULE = '?as-module';

/** Imports of JSON become JavaScript modules, as in a build; a test that fetches the same file still gets JSON. */
const jsonImports = {
  name: 'json-imports',
  resolveImport: ({ source }) => (/^\.{0,2}\/.*\.json$/.test(source) ? source + AS_MODULE : undefined),
  resolveMimeType: ({ url }) => (url.endsWith(`.json${AS_MODULE}`) ? 'js' : undefined),
  transform: ({ url, body }) => (url.endsWith(`.json${AS_MODULE}`) ? { body: jsonModule(body) } : undefined),
};

const asModules = {
  name: 'as-modules',
  serve: async ({ path }) => {
    const body = (await parseXmlAsModule(path)) ?? (await leafletAsModule(path));
    return body && { body, type: 'js' };
  },
};

/** A screen reader to test with: parts of it are CommonJS, so it is served in one piece. */
const SCREEN_READER = '@guidepup/virtual-screen-reader';
let screenReader;
const heard = {
  name: 'screen-reader',
  resolveImport: ({ source }) => (source === SCREEN_READER ? `/${SCREEN_READER}.js` : undefined),
  serve: async ({ path }) => {
    if (path !== `/${SCREEN_READER}.js`) return undefined;
    screenReader ??= build({ entryPoints: [SCREEN_READER], absWorkingDir: root, bundle: true, format: 'esm', platform: 'browser', write: false });
    return { body: (await screenReader).outputFiles[0].text, type: 'js' };
  },
};

/** A worker is asked for by its address, which no import is there to resolve. */
const workers = (context, next) => {
  if (context.path.endsWith('.worker.js')) context.url = context.url.replace('.worker.js', '.worker.ts');
  return next();
};

export const common = (engine) => ({
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts'],
  nodeResolve: true,
  middleware: [workers],
  // `jsonImports` comes first: the next plugins leave what has been resolved alone
  plugins: [
    jsonImports,
    asModules,
    heard,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: versionDefine }),
  ],
  // Lit's development build is wanted here for its warnings, but not its notice that it is one
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(`test-results/browser-${engine}.json`)],
});
