// The built drop-in on other people's pages: under their policy, beside another version of itself, without its script.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { cy } from '../../src/translations/cy.js';
import type { Browser, Page } from '../journeys/driver/driver';
import { openBrowser } from '../journeys/driver/open';
import { dropInScript, everyElement, type HostSite, page as pageOf, root, serveHost } from './host-pages';

let browser: Browser;
let page: Page;
let site: HostSite | undefined;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  page = await browser.newPage({ width: 1100, height: 900 });
});
afterEach(async () => {
  await page?.close();
  await site?.close();
  site = undefined;
});

/** A little of everything that draws: writing, a person, a line, a place, the list, a note, paper. */
async function useEverything(within = ''): Promise<void> {
  const inside = (tag: string) => ({ within: `${within} ${tag}` });
  const record = () =>
    page.evaluate(
      (selector: string) => JSON.stringify(document.querySelector<KithRecordElement>(selector)!.record),
      `${within} kith-record`,
    );
  const before = await record();
  await page.evaluate((selector: string) => {
    document.querySelector<KithRecordElement>(selector)!.session!.edit((draft) => {
      const base = { order: 'a0', author: 'me' };
      draft.people['len'] = { ...base, id: 'len', name: 'Len', ring: 'friendship', near: 'walk' };
      draft.people['priya'] = { ...base, id: 'priya', name: 'Priya', ring: 'exchange', paid: true };
      draft.ties['len~me'] = { ...base, id: 'len~me', one: 'me', other: 'len', strength: 'strong', flow: 'both' };
      draft.assets['leeks'] = { ...base, id: 'leeks', kind: 'gift', gift: 'head', name: 'Leeks that win prizes' };
      draft.assets['plots'] = { ...base, id: 'plots', kind: 'group', name: 'Mill Lane allotments', near: 'walk' };
      draft.steps['walk'] = {
        ...base,
        id: 'walk',
        who: 'len',
        what: { text: 'Up to the plot', author: 'me', verbatim: true },
      };
    });
  }, `${within} kith-record`);
  await page.get('button', /^Len\b/, { ...inside('kith-network'), nth: 0 }).click();
  await page.get('textbox', undefined, { ...inside('kith-outcome-note'), nth: 0 }).fill('Rang repairs.');
  await page.get('textbox', undefined, { ...inside('kith-conversation'), nth: 0 }).fill('Getting back up to the plot.');
  await page.evaluate(async (around: string) => {
    const element = (tag: string) =>
      document.querySelector(`${around} ${tag}`) as HTMLElement & { updateComplete: Promise<unknown> };
    const ways = {
      'kith-network': { view: ['list', 'diagram'] },
      'kith-asset-map': { view: ['list', 'near'] },
      'kith-conversation': { mode: ['all', 'one'] },
    };
    for (const [tag, attributes] of Object.entries(ways))
      for (const [name, values] of Object.entries(attributes))
        for (const value of values) {
          element(tag).setAttribute(name, value);
          await element(tag).updateComplete;
        }
    for (const language of ['ar', 'en-GB', 'cy', '']) element('kith-record').lang = language;
    dispatchEvent(new Event('beforeprint'));
  }, within);
  expect(await record()).not.toBe(before);
}

describe('under a strict policy with Trusted Types', () => {
  const welsh = (tag: string) => `.cymraeg ${tag}`;

  test('every element works, in English and in Welsh, with 0 violations, and asks nothing of anybody else', async () => {
    site = await serveHost(
      {
        'index.html': pageOf(
          `<div class="saesneg">${everyElement()}</div><div class="cymraeg" lang="cy">${everyElement('keep="device" record-id="cy"')}</div>`,
        ),
      },
      { council: true },
    );
    await page.goto(`${site.url}/`);
    await page.get('heading', 'My people and places').waitFor();
    // The other language comes in a piece of its own, fetched from beside the drop-in.
    await page.get('heading', cy.network.title, { within: welsh('kith-network') }).waitFor();
    await page.get('heading', cy.share.title, { within: welsh('kith-share') }).waitFor();
    expect(site.asked.filter((path) => /^\/dist\/kith\/cy-/.test(path))).toHaveLength(1);
    await useEverything('.saesneg');
    await useEverything('.cymraeg');
    await page.waitFor(
      () => document.querySelector<KithRecordElement>('.cymraeg kith-record')!.session!.status.state === 'saved',
      'it is kept',
    );
    expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
    expect(site.asked.filter((path) => !/^\/(host|dist)\//.test(path))).toEqual([]);
  });

  test('a page that does break the policy would be told of (the control)', async () => {
    site = await serveHost({ 'index.html': pageOf(everyElement()) }, { council: true });
    await page.goto(`${site.url}/`);
    await page.get('heading', 'My people and places').waitFor();
    const trusts = await page.evaluate<boolean>('"trustedTypes" in globalThis');
    await page.evaluate(() => {
      document.body.setAttribute('style', 'color: red');
      try {
        document.createElement('p').innerHTML = '<b>words</b>';
      } catch {
        // Refused: that is what is asked for.
      }
    });
    await expect.poll(async () => (await page.problems()).violations.join('\n')).toMatch(/style-src/);
    if (trusts) expect((await page.problems()).violations.join('\n')).toMatch(/require-trusted-types-for/);
  });

  test('a page that does ask somebody else would be told of (the control)', async () => {
    const elsewhere = await serveHost({ 'tracker.txt': '' });
    site = await serveHost({ 'index.html': pageOf(everyElement()) });
    await page.goto(`${site.url}/`);
    await page.get('heading', 'My people and places').waitFor();
    expect((await page.problems()).offOrigin).toEqual([]);
    await page.evaluate(
      (url: string) => fetch(url, { mode: 'no-cors' }).then(() => true),
      `${elsewhere.url}/tracker.txt`,
    );
    await expect.poll(async () => (await page.problems()).offOrigin).toEqual([`${elsewhere.url}/tracker.txt`]);
    await elsewhere.close();
  });
});

describe('loaded twice', () => {
  const listen = `globalThis.warned = []; for (const name of ['warn', 'error']) {
    const say = console[name]; console[name] = (...words) => { warned.push(words.join(' ')); say.apply(console, words); }; }`;
  const other = '<script type="module" src="/host/other/kith.js"></script>';
  const head = `<script src="listen.js"></script>${dropInScript}${other}`;
  const version = async () =>
    (JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }).version;

  /** Both scripts have run when the second one has, since modules run in their order. */
  const open = async (files: Parameters<typeof serveHost>[0]) => {
    site = await serveHost({
      'index.html': pageOf(everyElement('keep="device" record-id="twice"'), {
        head: `${head}<script type="module" src="last.js"></script>`,
      }),
      'listen.js': listen,
      'last.js': 'globalThis.loaded = true;',
      'other/kith': { copyOf: 'dist/kith' },
      ...files,
    });
    await page.goto(`${site.url}/`);
    await page.waitFor('globalThis.loaded', 'both are loaded');
    await page.get('heading', 'My people and places').waitFor();
    expect(site.asked).toContain('/host/other/kith.js');
    return page.evaluate<string[]>('globalThis.warned');
  };

  test('of two versions, the first one works and one line in the console says so', async () => {
    const now = await version();
    const older = (text: string) => {
      const changed = text.replaceAll(`"${now}"`, '"0.0.9"');
      expect(changed, 'the version is in the drop-in').not.toBe(text);
      return changed;
    };
    const warned = await open({ 'other/kith.js': { copyOf: 'dist/kith.js', change: older } });
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain(now);
    expect(warned[0]).toContain('0.0.9');
    await useEverything();
    expect((await page.problems()).errors).toEqual([]);
  });

  test('of the same version, in silence', async () => {
    expect(await open({ 'other/kith.js': { copyOf: 'dist/kith.js' } })).toEqual([]);
    await useEverything();
    expect((await page.problems()).errors).toEqual([]);
  });

  test('a widget of one copy finds the record of the other', async () => {
    site = await serveHost({
      'index.html': pageOf('<kith-record></kith-record>', {
        head: `${dropInScript}<script type="module" src="mix.js"></script>`,
      }),
      'mix.js': `import '/dist/kith.js';
        const First = customElements.get('kith-outcome-note');
        const define = customElements.define.bind(customElements);
        const get = customElements.get.bind(customElements);
        customElements.get = (tag) => tag.startsWith('kith-') ? get('other-' + tag) : get(tag);
        customElements.define = (tag, made) => define('other-' + tag, made);
        await import('/host/other/kith.js');
        document.querySelector('kith-record').append(document.createElement('other-kith-outcome-note'));
        globalThis.loaded = get('other-kith-outcome-note') !== First;`,
      'other/kith': { copyOf: 'dist/kith' },
      'other/kith.js': { copyOf: 'dist/kith.js' },
    });
    await page.goto(`${site.url}/`);
    await page.waitFor('globalThis.loaded', 'there are two copies');
    await page.get('textbox', 'Sorted today', { within: 'other-kith-outcome-note' }).fill('Rang repairs.');
    expect(
      await page.evaluate(() => Object.values(document.querySelector('kith-record')!.record.notes)[0]?.sorted?.text),
    ).toBe('Rang repairs.');
  });

  test('from an address with something added against caches, it works, in Welsh and on paper too', async () => {
    site = await serveHost({
      'index.html': pageOf(everyElement(), {
        head: '<script type="module" src="/dist/kith.js?ver=6.5"></script>',
        lang: 'cy',
      }),
    });
    await page.goto(`${site.url}/`);
    await page.get('heading', cy.network.title).waitFor();
    await useEverything();
    expect((await page.problems()).errors).toEqual([]);
  });
});

describe('without its script', () => {
  const hub = async (change: (html: string) => string) => {
    site = await serveHost({
      'index.html': { copyOf: 'pages/hub/index.html', change },
      'hub.css': { copyOf: 'pages/hub/hub.css' },
      'hub.js': '',
      // Wherever the middle falls, what is left does not parse.
      'half.js': { copyOf: 'dist/kith.js', change: (text) => `${text.slice(0, text.length / 2)}(` },
    });
    await page.goto(`${site.url}/`);
  };

  /** What the author put inside is read, and an element that is empty takes no room. */
  const isReadable = async () => {
    await page.get('heading', 'What matters to you').waitFor();
    await page.text('What are the things that are important to you at the moment?').waitFor();
    await page.get('heading', 'My people and places').waitFor();
    await page.get('heading', 'Before we go').waitFor();
    await page.text('You can ask the council for a Care Act assessment at any time.').waitFor();
    await page.get('link', 'Leave this page').waitFor();
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('kith-record, kith-record *')]
        .filter((element) => element.localName.startsWith('kith-'))
        .map((element) => ({
          tag: element.localName,
          says: element.innerText.trim().length,
          height: element.getBoundingClientRect().height,
        })),
    );
    expect(boxes).toHaveLength(8);
    for (const { tag, says, height } of boxes)
      if (says) expect(height, tag).toBeGreaterThan(10);
      else expect(height, `${tag} is no empty box`).toBe(0);
    expect(await page.axe()).toEqual([]);
  };

  test('that the page leaves out, what its author wrote is there to read', async () => {
    await hub((html) => html.replace('<script type="module" src="/dist/kith.js"></script>', ''));
    await isReadable();
  });

  test('that does not load, what its author wrote is there to read', async () => {
    await hub((html) => html.replace('/dist/kith.js', '/dist/not-there.js'));
    await isReadable();
    expect((await page.problems()).errors.join()).toMatch(/not-there\.js/);
  });

  test('that breaks half-way, what its author wrote is there to read', async () => {
    await hub((html) => html.replace('/dist/kith.js', 'half.js'));
    await isReadable();
    expect(site?.asked).toContain('/host/half.js');
    expect((await page.problems()).errors).not.toEqual([]);
  });

  test('and with it, the elements take its place (the control)', async () => {
    await hub((html) => html);
    await page.get('button', 'Add someone', { within: 'kith-network', nth: 0 }).waitFor();
    expect(await page.text('To write here, this page needs JavaScript.').count()).toBe(0);
  });
});
