// What the tests in a browser share, whichever the browser.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { jsonModule } from './build/modules.mjs';
import { versionDefine } from './build/paths.mjs';
import { countReporter } from './wtr-reporter.mjs';

const AS_MODULE = '?as-module';

/** Imports of JSON become JavaScript modules, as in a build; a test that fetches the same file still gets JSON. */
const jsonImports = {
  name: 'json-imports',
  resolveImport: ({ source }) => (/^\.{0,2}\/.*\.json$/.test(source) ? source + AS_MODULE : undefined),
  resolveMimeType: ({ url }) => (url.endsWith(`.json${AS_MODULE}`) ? 'js' : undefined),
  transform: ({ url, body }) => (url.endsWith(`.json${AS_MODULE}`) ? { body: jsonModule(body) } : undefined),
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
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json', define: versionDefine }),
  ],
  // Lit's development build is wanted here for its warnings, but not its notice that it is one
  filterBrowserLogs: ({ args }) => !args.some((arg) => String(arg).includes('Lit is in dev mode')),
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter(`test-results/browser-${engine}.json`)],
});
