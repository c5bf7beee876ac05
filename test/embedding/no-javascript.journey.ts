// A browser in which JavaScript is switched off. Only Chromium's driver can do that; hosts.journey.ts leaves the script out in all three.

import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFlags, chromiumPath } from '../../scripts/browser-flags.mjs';
import { serveSite, type Site } from '../../scripts/serve.mjs';

const isChromium = (process.env.KITH_ENGINE || 'chromium') === 'chromium';

describe.skipIf(!isChromium)('with JavaScript switched off', () => {
  let site: Site;
  let council: Site;
  let browser: Awaited<ReturnType<typeof chromium.launch>>;
  beforeAll(async () => {
    [site, council] = [await serveSite(), await serveSite({ council: true })];
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([site?.close(), council?.close()]);
  });

  for (const path of ['hub', 'council'])
    test(`the ${path} page is there to read, and has no empty boxes`, async () => {
      for (const javaScriptEnabled of [false, true]) {
        const context = await browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 800 } });
        const page = await context.newPage();
        await page.goto(`${path === 'hub' ? site.url : council.url}/${path}/`);
        if (javaScriptEnabled) {
          // The control: the same page with it is another.
          await page.getByRole('button', { name: 'Add someone' }).first().waitFor();
          expect(
            await page.getByText('What are the things that are important to you at the moment?').count(),
          ).toBeGreaterThan(0);
        } else {
          const text = await page.locator('main').innerText();
          expect(text).toContain('What are the things that are important to you at the moment?');
          expect(text).toContain('needs JavaScript');
          expect(await page.getByRole('button').count()).toBe(0);
          for (const element of await page
            .locator('kith-status, kith-conversation, kith-network, kith-asset-map, kith-outcome-note, kith-share')
            .all()) {
            const [words, box] = [(await element.innerText()).trim(), await element.boundingBox()];
            expect(!!words, `${await element.evaluate((one) => one.localName)}: ${JSON.stringify(box)}`).toBe(
              (box?.height ?? 0) > 0,
            );
          }
        }
        await context.close();
      }
    });
});
