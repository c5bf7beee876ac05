// Every preset, from its first question to "Finish for now": by keyboard alone; by touch on a narrow phone in Welsh; in Easy
// Read at 400 % zoom; in Arabic from right to left, with the server gone. On pages with the strict policy of a council.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { ConversationDefinition } from '../../src/model/definition.js';
import type { KithRecord } from '../../src/model/record.js';
import { say } from '../../src/model/wording.js';
import { presets } from '../../src/presets/index.js';
import { ar } from '../../src/translations/ar.js';
import { cy } from '../../src/translations/cy.js';
import { easyRead } from '../../src/translations/en-GB-x-easy.js';
import { common } from '../../src/translations/en-GB/common.js';
import { conversation } from '../../src/translations/en-GB/conversation.js';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';
import { talkPage } from './talk-page';

const TALK = { within: 'kith-conversation' };

/** The words of a language, as far as they are pressed. */
const english = { common, conversation };

interface Way {
  readonly name: string;
  readonly lang: string;
  readonly dir?: 'rtl';
  readonly words: Pick<typeof ar, 'common' | 'conversation'>;
  readonly width: number;
  readonly height: number;
  readonly by: 'keys' | 'touch' | 'pointer';
  /** Whether the server goes once the page has settled. */
  readonly offline?: boolean;
}

const WAYS: readonly Way[] = [
  { name: 'by keyboard alone', lang: 'en-GB', words: english, width: 1200, height: 900, by: 'keys' },
  { name: 'by touch at 360 px, in Welsh', lang: 'cy', words: cy, width: 360, height: 780, by: 'touch' },
  { name: 'in Easy Read, at 400 % of 1280 px', lang: 'en-GB-x-easy', words: easyRead, width: 320, height: 256, by: 'pointer' },
  { name: 'in Arabic, from right to left, offline', lang: 'ar', dir: 'rtl', words: ar, width: 1024, height: 768, by: 'pointer', offline: true },
];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-presets-'));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

const recordOn = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** The question that is shown. */
const asked = (page: Page) =>
  page.evaluate(() => document.querySelector('kith-conversation')!.shadowRoot!.querySelector<HTMLElement>('[data-prompt]')?.dataset['prompt']);

async function site(definition: string, { lang, dir }: Way): Promise<Site> {
  const pages = join(folder, `${definition}-${lang}`);
  await mkdir(pages, { recursive: true });
  const html = talkPage({ id: `${definition}-${lang}`, mode: 'one', definition, lang, dir });
  await writeFile(join(pages, 'index.html'), html);
  return serveSite({ council: true, extra: { '/talk/': pages } });
}

/** Presses a button in the way that this journey goes. */
async function press(page: Page, way: Way, name: string): Promise<void> {
  const button = page.get('button', name, TALK);
  if (way.by === 'touch' && browser.can.touch) await button.tap();
  else if (way.by === 'keys') await tabTo(page, name);
  else await button.click();
}

/** Goes on with the Tab key until the button of this name has the focus, and presses Enter. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate(() => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return { tag: active?.localName ?? '', name: (active?.getAttribute('aria-label') ?? active?.textContent ?? '').replace(/\s+/g, ' ').trim() };
    });
  const seen: string[] = [];
  for (let tabs = 0; tabs < 60; tabs++) {
    const now = await focused();
    if (now.tag === 'button' && now.name === name) return page.keyboard.press('Enter');
    seen.push(now.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`sixty tabs did not lead to “${name}”: ${seen.join(' | ')}`);
}

/** Writes in the field of the question; by keyboard, in the first field after the question, which has the focus. */
async function write(page: Page, way: Way, text: string): Promise<void> {
  if (way.by !== 'keys') return page.css('kith-conversation >>> [data-prompt] textarea.own').fill(text);
  const isField = () =>
    page.evaluate(() => document.querySelector('kith-conversation')!.shadowRoot!.activeElement?.matches('textarea.own'));
  for (let tabs = 0; tabs < 30 && !(await isField()); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.type(text);
}

async function checked(page: Page, state: string): Promise<void> {
  expect(await page.axe(), `axe, ${state}`).toEqual([]);
  expect(await page.ibm(), `IBM, ${state}`).toEqual([]);
  expect(await sideways(page), `nothing lies outside, ${state}`).toBeLessThanOrEqual(0);
}

async function goThrough(definition: ConversationDefinition, way: Way): Promise<void> {
  const { conversation: t } = way.words;
  const server = await site(definition.id, way);
  // WebKitGTK has no window as narrow as a phone's, and no touch: there the way is narrow, and by mouse.
  const [width, height] = browser.engine === 'webkit' && way.width < 460 ? [460, way.height] : [way.width, way.height];
  const page = await browser.newPage({ width, height, ...(way.by === 'touch' && browser.can.touch && { touch: true }) });
  try {
    await page.goto(`${server.url}/talk/`);
    await page.get('button', t.first, TALK).waitFor();
    // Whatever comes later has come: from here on nothing is fetched.
    await page.waitFor(() => document.querySelector('kith-conversation')?.shadowRoot?.querySelector('.switch'), 'what comes later is there');
    await checked(page, 'at the start');
    if (way.offline) await server.close();
    await press(page, way, t.first);
    const gone: string[] = [];
    for (let at = 0; at < definition.prompts.length * 2; at++) {
      const id = (await asked(page))!;
      gone.push(id);
      const isLast = id === 'anything-else';
      // "Not now" is an answer, too.
      if (at % 3 === 1 && !isLast) await press(page, way, t.skip);
      else {
        await write(page, way, `🌱 ${id} ${at}`);
        if (at === 0) await checked(page, 'with an answer');
        await press(page, way, isLast ? t.finish : t.next);
      }
      if (isLast) break;
      await page.waitFor(`document.querySelector('kith-conversation').shadowRoot.querySelector('[data-prompt]').dataset.prompt !== '${id}'`, 'the next question');
    }
    await page.text(t.finished, TALK).waitFor();
    await checked(page, 'when it is finished');
    await page.waitFor(() => document.querySelector('kith-record')?.session?.status.state === 'saved' || !navigator.onLine, 'it is kept');
    const { answers } = await recordOn(page);
    const told = Object.values(answers);
    expect(told.map(({ prompt }) => prompt).sort()).toEqual([...gone].sort());
    for (const { prompt, asked: wording, words, skipped, lang } of told) {
      expect(words?.text.startsWith(`🌱 ${prompt}`) ?? skipped, prompt).toBe(true);
      expect(lang).toBe(way.lang);
      expect(wording.length).toBeGreaterThan(3);
    }
    // What is always asked, in the words of the language.
    const [first] = definition.prompts;
    expect(told.find(({ prompt }) => prompt === first!.id)!.asked).toContain(say(first!.ask, way.lang).split(/[[{،,?؟]/)[0]!.trim());
    const { errors, violations, offOrigin } = await page.problems();
    expect({ violations, offOrigin }).toEqual({ violations: [], offOrigin: [] });
    if (!way.offline) expect(errors).toEqual([]);
  } finally {
    await page.close();
    if (!way.offline) await server.close();
  }
}

const all = Object.values(presets) as ConversationDefinition[];
describe.each(all.map((preset) => [preset.id, preset] as const))('%s', (_id, preset) => {
  test.each(WAYS.map((way) => [way.name, way] as const))('%s', (_name, way) => goThrough(preset, way));
});
