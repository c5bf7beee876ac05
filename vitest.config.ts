import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumFlags, chromiumPath } from './scripts/browser-flags.mjs';
import { versionDefine } from './scripts/build/paths.mjs';

export default defineConfig({
  define: versionDefine,
  test: {
    projects: [
      {
        extends: true,
        // `globals`: what a store promises is written once, for mocha in a browser and for this
        test: { name: 'unit', environment: 'node', globals: true, include: ['test/**/*.node.test.ts'] },
      },
      {
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook', disableAddonDocs: true })],
        test: {
          name: 'stories',
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: chromiumFlags } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        // whole pages in a browser of their own, chosen by KITH_ENGINE: slow, and one file at a time on a small machine
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/{journeys,embedding}/**/*.journey.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
