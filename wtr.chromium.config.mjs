import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, chromiumPath } from './scripts/browser-flags.mjs';
import { common } from './scripts/wtr-common.mjs';

export default {
  ...common('chromium'),
  // One page at a time: a page behind another gets no frames, and a test that waits for one would wait for ever.
  concurrency: 1,
  coverageConfig: { include: ['src/**/*.ts'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: chromiumFlags } })],
};
