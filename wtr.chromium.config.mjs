import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumFlags, chromiumPath } from './scripts/browser-flags.mjs';
import { common } from './scripts/wtr-common.mjs';

export default {
  ...common('chromium'),
  concurrency: 2,
  coverageConfig: { include: ['src/**/*.ts'] },
  browsers: [chromeLauncher({ launchOptions: { executablePath: chromiumPath(), args: chromiumFlags } })],
};
