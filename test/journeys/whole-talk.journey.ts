// One conversation with everything in it: words, cards, a drawing, a picture, a recording; left in the middle and gone on
// with; written by one and by another, who see it differently; kept, taken away as a file, printed. Under a strict policy.

import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';
import { talkPage } from './talk-page';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
const TALK = { within: 'kith-conversation' };
const SHARE = { within: 'kith-share' };
const IMPORTANT = 'kith-conversation >>> [data-prompt=important]';
const GOOD_DAY = 'kith-conversation >>> [data-prompt=good-day]';
const ELSE = 'kith-conversation >>> [data-prompt=anything-else]';

/** What people write: long, in two directions, with faces in it, and whatever has broken other programs. */
const LONG = `Biscuit 🐕‍🦺 شلومو has קפה with Len. ${'Broad beans, mostly. '.repeat(950)}`.slice(0, 20_000);
const NAUGHTY = naughty.filter((words) => !words.includes('\0')).join('\n');

/** A picture as plain as can be: 16 by 16, a bitmap, brown as Biscuit. */
const PICTURE = (() => {
  const [side, head] = [16, 54];
  const bitmap = Buffer.alloc(head + side * side * 3, 0x4a);
  bitmap.fill(0, 0, head).write('BM');
  for (const [at, value] of [[2, bitmap.length], [10, head], [14, 40], [18, side], [22, side]] as const) bitmap.writeUInt32LE(value, at);
  bitmap.writeUInt16LE(1, 26);
  bitmap.writeUInt16LE(24, 28);
  return bitmap;
})();

let folder: string;
let site: Site;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-talk-'));
  for (const id of ['one', 'other']) {
    await mkdir(join(folder, id));
    await writeFile(join(folder, id, 'index.html'), talkPage({ id, mode: 'all', shares: true }));
  }
  site = await serveSite({ council: true, extra: { '/talk/': folder } });
  browser = await openBrowser();
  page = await browser.newPage({ width: 1200, height: 900 });
  await page.goto(`${site.url}/talk/one/`);
  await settled();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const settled = () =>
  page.waitFor(() => document.querySelector('kith-conversation')?.shadowRoot?.querySelector('.switch'), 'what comes later is there');
const record = () =>
  page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);
const kept = () => page.waitFor(() => document.querySelector('kith-record')?.session?.status.state === 'saved', 'it is kept');
const answerTo = async (prompt: string) => Object.values((await record()).answers).find((one) => one.prompt === prompt);
const media = async () => Object.values((await record()).media);
const at = (prompt: string) => ({ within: prompt });

/** As an input method or the clipboard would put it there; nobody types twenty thousand letters. */
const put = (prompt: string, text: string) =>
  page.evaluate(
    (prompt: string, text: string) => {
      const field = document.querySelector('kith-conversation')!.shadowRoot!.querySelector<HTMLTextAreaElement>(`[data-prompt=${prompt}] textarea.own`)!;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    prompt,
    text,
  );

const checked = async (state: string) => {
  // What stays in sight may lie over something else, until somebody scrolls.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await page.axe(), `axe, ${state}`).toEqual([]);
  expect(await page.ibm(), `IBM, ${state}`).toEqual([]);
};

describe('one conversation', () => {
  test('in words and cards', async () => {
    await put('important', LONG);
    await page.get('button', 'Being outdoors', TALK).click();
    await put('anything-else', NAUGHTY);
    expect((await answerTo('important'))!.words!.text).toBe(LONG);
    expect((await answerTo('anything-else'))!.words!.text).toBe(NAUGHTY);
    expect((await answerTo('good-day'))!.cards).toHaveLength(1);
    await checked('with long words');
  });

  test('with a drawing, by hand', async () => {
    await page.get('button', /^Draw/, at(GOOD_DAY)).click();
    const paper = page.css('kith-drawing-pad >>> canvas');
    await paper.dragBy(80, 60);
    await paper.dragBy(-60, 40);
    await page.get('button', 'Thick pen', { within: 'kith-drawing-pad' }).click();
    await page.get('button', 'Red', { within: 'kith-drawing-pad' }).click();
    await paper.dragBy(40, -60);
    await checked('while drawing');
    await page.get('button', 'Done', { within: 'kith-drawing-pad' }).click();
    await page.css('kith-conversation >>> kith-picture').waitFor();
    expect(await media()).toMatchObject([{ kind: 'drawing', author: 'me' }]);
    await page.get('textbox', 'What does the drawing show?', TALK).fill('The way to my plot');
  });

  test('with a picture', async () => {
    await page.setFile(page.css(`${GOOD_DAY} input[type=file]`), { name: 'IMG_1.bmp', content: PICTURE });
    await page.get('textbox', 'What is in the picture?', TALK).fill('Biscuit');
    expect(await media()).toMatchObject([{ kind: 'drawing' }, { kind: 'picture', about: 'Biscuit' }]);
  });

  test('with a recording, where the browser can; else it says so', async () => {
    await page.get('button', /^Say it aloud/, at(ELSE)).click();
    await page.get('button', 'Start recording', { within: 'kith-recorder' }).click();
    if (browser.engine === 'webkit') {
      await page.text('This page cannot use a microphone here.', { within: 'kith-recorder' }).waitFor();
      await page.get('button', 'Done', { within: 'kith-recorder' }).click();
      return;
    }
    await page.text(/Recording, 0:02/, { within: 'kith-recorder' }).waitFor();
    await checked('while recording');
    await page.get('button', 'Stop', { within: 'kith-recorder' }).click();
    await page.get('textbox', /What is said, written down/, TALK).fill('Hum');
    expect((await media()).at(-1)).toMatchObject({ kind: 'recording', words: { text: 'Hum' } });
    await page.get('button', 'Play', { within: 'kith-player' }).click();
    await page.get('button', 'Stop', { within: 'kith-player' }).waitFor();
  });

  test('that Priya writes down, and puts another way; which is not how the person sees it', async () => {
    await page.get('button', 'Someone else', TALK).click();
    await page.get('textbox', 'Their name', TALK).fill('Priya');
    await page.get('radio', 'A coordinator or worker', TALK).check();
    await page.get('button', 'Done', TALK).click();
    expect(await page.announce()).toContainEqual(expect.stringMatching(/Priya.* is writing now/));
    await put('good-day', 'A brew in the shed');
    await page.get('radio', /puts it another way/, at(GOOD_DAY)).check();
    await page.get('textbox', /puts it another way/, at(GOOD_DAY)).fill('Would like company.');
    expect(await answerTo('good-day')).toMatchObject({ words: { text: 'A brew in the shed', verbatim: true }, otherWords: { text: 'Would like company.' } });
    await page.get('button', 'Me', TALK).click();
    await page.get('button', /^I see it differently/, at(GOOD_DAY)).click();
    await page.keyboard.type('I have company.');
    const told = await answerTo('good-day');
    expect(Object.values(told!.differs!)).toEqual(['I have company.']);
    await checked('when they see it differently');
  });

  test('becomes a hope, and is marked to come back to', async () => {
    await page.get('button', /^A hope/, at(GOOD_DAY)).click();
    await page.get('button', /^Come back to this/, at(GOOD_DAY)).click();
    expect(Object.values((await record()).hopes)).toMatchObject([{ words: { text: 'A brew in the shed' } }]);
  });

  test('is left in the middle, and goes on where it was left, with everything in it', async () => {
    await kept();
    const before = await record();
    await page.reload();
    await settled();
    await page.css('kith-conversation >>> kith-picture', { nth: 1 }).waitFor();
    expect(await record()).toEqual(before);
    expect(await page.css(`${IMPORTANT} textarea[aria-labelledby^=ask]`).value()).toBe(LONG);
    expect(await page.css(`${ELSE} textarea[aria-labelledby^=ask]`).value()).toBe(NAUGHTY.replace(/\r\n?/g, '\n'));
    await page.get('radio', 'One at a time', TALK).check();
    expect(await page.css('kith-conversation >>> [data-prompt]').attribute('data-prompt')).toBe('good-day');
    await page.get('radio', 'Whole page', TALK).check();
    await checked('after coming back');
  });

  test('is printed with its drawing and its picture', async (context) => {
    if (!browser.can.pdf) context.skip('this driver prints no PDF');
    const path = join(folder, 'talk.pdf');
    await put('important', 'Getting back up to the plot.');
    await page.evaluate(() => void (globalThis.print = () => {}));
    await page.get('button', 'Print what I’ve said', TALK).click();
    await page.pdf(path);
    const { stdout: text } = await promisify(execFile)('pdftotext', [path, '-']);
    for (const words of ['Getting back up to the plot.', 'A brew in the shed', 'Would like company.', 'The way to my plot', 'Biscuit', 'I have company.'])
      expect(text.replace(/\s+/g, ' ').includes(words), words).toBe(true);
    const { stdout: images } = await promisify(execFile)('pdfimages', ['-list', path]);
    expect(images.split('\n').filter((line) => /\bimage\b/.test(line)).length).toBeGreaterThanOrEqual(2);
    await page.evaluate(() => void dispatchEvent(new Event('afterprint')));
    await put('important', LONG);
    await kept();
  });

  test('travels in a file, all of it, into another record', async () => {
    const saved = await page.nextDownload(() => page.get('button', 'Save a file', SHARE).click());
    const before = await record();
    expect(JSON.parse(saved.text)).toEqual(before);
    await page.goto(`${site.url}/talk/other/`);
    await settled();
    await page.setFile(page.css('kith-share >>> input[type=file]'), { name: saved.name, content: saved.text });
    await page.waitFor(() => Object.keys(document.querySelector('kith-record')!.record.media).length > 1, 'the file is open');
    const { id: _one, ...opened } = await record();
    const { id: _other, ...written } = before;
    expect(opened).toEqual(written);
    await page.css('kith-conversation >>> kith-picture', { nth: 1 }).waitFor();
  });

  test('broke no policy, and nothing left the page', async () => {
    expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
  });
});
