// The two pages as people meet them: a narrow phone, another language, no mouse, a finger, a quick way out.

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';

let hub: Site;
let council: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [hub, council] = [await serveSite(), await serveSite({ council: true })];
});
afterAll(() => Promise.all([hub?.close(), council?.close()]));
beforeEach(async () => {
  browser = await openBrowser();
});
afterEach(() => browser?.close());

const open = async (url: string, options: Parameters<Browser['newPage']>[0]) => {
  page = await browser.newPage(options);
  await page.goto(url);
  await page.get('heading', 'My people and places').waitFor();
};

/** Fills a little of everything, so that what is measured is not the empty page. */
const fillIn = () =>
  page.evaluate(() => {
    document.querySelector('kith-record')!.session!.edit((draft) => {
      const base = { order: 'a0', author: 'me' };
      draft.about.name = 'Winston';
      for (const [id, ring] of [['marcia', 'intimacy'], ['len', 'friendship'], ['priya', 'exchange']] as const)
        draft.people[id] = { ...base, id, name: id, ring, about: 'round the corner', near: 'walk' };
      draft.ties['len~me'] = { ...base, id: 'len~me', one: 'me', other: 'len', strength: 'strong', flow: 'both' };
      draft.assets['leeks'] = { ...base, id: 'leeks', kind: 'gift', gift: 'head', name: 'Leeks that win prizes' };
      draft.assets['plots'] = { ...base, id: 'plots', kind: 'group', name: 'Mill Lane allotments', near: 'walk' };
      draft.steps['walk'] = { ...base, id: 'walk', who: 'len', what: { text: 'Walk up to the plot', author: 'me', verbatim: true } };
    });
  });

const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Everything that can be pressed and is smaller than 24 by 24, links inside sentences aside (WCAG 2.2, 2.5.8). */
const smallTargets = () =>
  page.evaluate(() => {
    const found: string[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) look(element.shadowRoot);
        if (!element.matches('button, input, select, textarea, summary, [role=button], a[href]:not(p a)')) continue;
        // What is pressed is the label, where there is one around it.
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        if (width > 1 && height > 1 && (width < 24 || height < 24)) found.push(`${element.outerHTML.slice(0, 80)} ${width}×${height}`);
      }
    };
    look(document);
    return found;
  });

describe.each([
  ['the hub’s page', () => `${hub.url}/hub/`],
  ['the council’s page', () => `${council.url}/council/`],
])('%s', (_name, url) => {
  test('fits 320 px without scrolling sideways, which is 1280 px at 400 %, and every target is big enough', async (context) => {
    // A WebKitGTK window is never that narrow.
    if (browser.engine === 'webkit') context.skip('its window is never narrower than 447 px');
    await open(url(), { width: 320, height: 256 });
    expect(await sideways()).toBe(0);
    await fillIn();
    await page.get('button', /len/i, { within: 'kith-network', nth: 0 }).waitFor();
    expect(await sideways()).toBe(0);
    expect(await smallTargets()).toEqual([]);
    expect(await page.axe()).toEqual([]);
  });

  test('mirrors without scrolling sideways', async () => {
    await open(url(), { width: 500, height: 800 });
    await fillIn();
    await page.evaluate(() => void (document.documentElement.dir = 'rtl'));
    expect(await sideways()).toBe(0);
    expect(await page.axe()).toEqual([]);
  });

  test('speaks Welsh when the page does, and changes back', async () => {
    await open(url(), { width: 1200, height: 900 });
    await fillIn();
    await page.evaluate(() => void (document.documentElement.lang = 'cy'));
    await page.get('heading', 'Fy mhobl a’m lleoedd').waitFor();
    expect(await page.axe()).toEqual([]);
    await page.evaluate(() => void (document.documentElement.lang = 'en-GB'));
    await page.get('heading', 'My people and places').waitFor();
    expect((await page.problems()).violations).toEqual([]);
  });

  test('speaks Arabic from right to left when the page does, and fits a phone', async () => {
    await open(url(), { width: 500, height: 800 });
    await fillIn();
    await page.evaluate(() => void Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' }));
    for (const heading of ['ما الذي يهمّك', 'الناس والأماكن في حياتي', 'ما هو قوي من حولنا', 'قبل أن نذهب'])
      await page.get('heading', heading).waitFor();
    await page.get('button', /^len .*قوية، في الاتجاهين/, { within: 'kith-network', nth: 0 }).waitFor();
    expect(await sideways()).toBe(0);
    expect(await page.axe()).toEqual([]);
    expect((await page.problems()).violations).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  /** Presses Tab until what has focus has this role and name: as somebody would who cannot see the page. */
  const tabTo = async (role: Parameters<Page['get']>[0], name: string | RegExp, within: string) => {
    const wanted = page.get(role, name, { within, nth: 0 });
    await wanted.waitFor();
    for (let count = 0; count < 150; count++) {
      if (await wanted.isFocused()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never came to ${role} ${String(name)}`);
  };

  test('a prompt is answered, two people come and one moves, an asset and a step follow', async () => {
    await open(`${hub.url}/hub/`, { width: 1200, height: 900 });
    await tabTo('textbox', /important to you/, 'kith-conversation');
    await page.keyboard.type('Biscuit.');
    await tabTo('button', 'Add someone', 'kith-network');
    await page.keyboard.press('Enter');
    await tabTo('textbox', 'Name', 'kith-network');
    for (const name of ['Len', 'Marcia']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await tabTo('button', 'Done', 'kith-network');
    await page.keyboard.press('Enter');
    await page.get('button', /^Len\b/, { within: 'kith-network', nth: 0 }).focus();
    await page.keyboard.press('m');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await tabTo('button', /Add.*I know about/, 'kith-asset-map');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Leeks');
    await page.keyboard.press('Enter');
    await tabTo('button', 'Marcia', 'kith-outcome-note');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Lend me the trolley');
    await page.keyboard.press('Enter');
    const said = await page.evaluate(() => {
      const { answers, people, assets, steps } = document.querySelector('kith-record')!.record;
      return {
        words: Object.values(answers).map((answer) => answer.words?.text),
        rings: Object.fromEntries(Object.values(people).map(({ name, ring }) => [name, ring])),
        assets: Object.values(assets).map(({ name }) => name),
        steps: Object.values(steps).map(({ who, what }) => `${people[who]?.name}: ${what?.text}`),
      };
    });
    expect(said).toEqual({
      words: ['Biscuit.'],
      rings: { Len: expect.stringMatching(/intimacy|participation/), Marcia: 'friendship' },
      assets: ['Leeks'],
      steps: ['Marcia: Lend me the trolley'],
    });
  });
});

describe('with a finger on a phone', () => {
  test('somebody is added, and dragged to another ring in the picture', async (context) => {
    if (!browser.can.touch) context.skip('this driver has no touch');
    await open(`${hub.url}/hub/`, { width: 360, height: 780, touch: true });
    await page.get('button', 'Add someone', { within: 'kith-network', nth: 0 }).tap();
    await page.get('textbox', 'Name', { within: 'kith-network' }).fill('Len');
    await page.keyboard.press('Enter');
    await page.get('button', 'Done', { within: 'kith-network' }).tap();
    await page.get('radio', 'Picture', { within: 'kith-network' }).check();
    const somebody = page.get('button', /^Len\b/, { within: 'kith-network' });
    const before = await somebody.box();
    await somebody.dragBy(0, before.y > 300 ? -90 : 90);
    await page.waitFor(
      () => Object.values(document.querySelector('kith-record')!.record.people)[0]?.angle !== undefined,
      'where Len was put is in the record',
    );
  });
});

describe('leaving quickly', () => {
  test('takes one press, and the page does not stand in the history', async () => {
    await open(`${hub.url}/hub/`, { width: 1000, height: 800 });
    // The way out leads within the test's own site: no test leaves this machine.
    await page.evaluate(() => document.querySelector('kith-leave')!.setAttribute('href', '/dist/presets/what-matters-to-you.json'));
    await page.get('button', /^Leave/).click();
    await page.waitFor(() => location.pathname.startsWith('/dist/'), 'another page');
    expect(await page.evaluate(() => document.referrer)).toBe('');
  });
});
