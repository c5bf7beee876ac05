import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { firefoxPath } from './scripts/browser-flags.mjs';
import { common } from './scripts/wtr-common.mjs';

// The Chrome launcher drives Firefox too, over WebDriver BiDi, and so the runner's commands work as they do in Chromium.
export default {
  ...common('firefox'),
  concurrency: 1,
  browsers: [
    chromeLauncher({
      puppeteer: puppeteerCore,
      launchOptions: { browser: 'firefox', executablePath: firefoxPath() },
    }),
  ],
};
