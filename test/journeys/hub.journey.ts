// One person's afternoon at the hub, and the morning after at the council: everything that the first issue promises,
// done by roles and names on the built pages, in whichever engine runs.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSite, type Site } from '../../scripts/serve.mjs';
import type { KithRecord } from '../../src/model/record.js';
import type { Browser, Page } from './driver/driver';
import { openBrowser } from './driver/open';

const IMPORTANT = 'What are the things that are important to you at the moment?';
const GOOD_DAY = 'When you have a good day, what are the things that make it good?';
const ANYTHING = 'Is there anything else you want to tell me that I haven’t asked about?';
const TALK = { within: 'kith-conversation' };
const PEOPLE = { within: 'kith-network' };
const ASSETS = { within: 'kith-asset-map' };
const NOTE = { within: 'kith-outcome-note' };
const SHARE = { within: 'kith-share' };
const STATUS = { within: 'kith-status' };

const recordOn = (page: Page) =>
  page.evaluate(() => JSON.parse(JSON.stringify(document.querySelector('kith-record')!.record)) as KithRecord);
const names = (collection: Readonly<Record<string, { readonly name: string }>>) =>
  Object.values(collection).map(({ name }) => name);
const kept = (page: Page) =>
  page.waitFor(() => document.querySelector('kith-record')?.session?.status.state === 'saved', 'the record is kept on the device');

let hub: Site;
let council: Site;
let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-journey-'));
  [hub, council] = [await serveSite(), await serveSite({ council: true })];
  browser = await openBrowser();
  page = await browser.newPage({ width: 1200, height: 900 });
  await page.goto(`${hub.url}/hub/`);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([hub?.close(), council?.close()]);
  await rm(folder, { recursive: true, force: true });
});

// Each step goes on where the one before it stopped, as a visit does.
describe('a visit to the hub', () => {
  test('answers three prompts, in own words and with a card', async () => {
    await page.get('textbox', IMPORTANT, TALK).fill('Getting back up to the plot. Biscuit.');
    await page.get('button', 'Being outdoors', TALK).click();
    await page.get('textbox', GOOD_DAY, TALK).fill('A brew in the shed with Len');
    await page.get('textbox', ANYTHING, TALK).fill('I used to sing a bit. Bass.');
    const { answers } = await recordOn(page);
    expect(Object.values(answers).map(({ words }) => words)).toMatchObject([
      { text: 'Getting back up to the plot. Biscuit.', author: 'me', verbatim: true },
      { text: 'A brew in the shed with Len', author: 'me', verbatim: true },
      { text: 'I used to sing a bit. Bass.', author: 'me', verbatim: true },
    ]);
  });

  test('adds six people, name after name, and two of them with a line', async () => {
    await page.get('button', 'Add someone', { ...PEOPLE, nth: 0 }).click();
    for (const name of ['Marcia', 'Len', 'Biscuit', 'Mrs Pickles', 'Errol', 'Priya']) {
      await page.get('textbox', 'Name', PEOPLE).fill(name);
      await page.keyboard.press('Enter');
    }
    await page.get('button', 'Done', PEOPLE).click();
    expect(names((await recordOn(page)).people)).toHaveLength(6);

    for (const [name, strength, flow] of [
      ['Len', 'Strong', 'Both'],
      ['Marcia', 'Ordinary', 'To me'],
    ] as const) {
      await page.get('button', new RegExp(`^${name}\\b`), { ...PEOPLE, nth: 0 }).click();
      await page.get('radio', strength, PEOPLE).check();
      await page.get('radio', flow, PEOPLE).check();
    }
    const { ties } = await recordOn(page);
    expect(Object.values(ties).map(({ strength, flow }) => [strength, flow])).toEqual([
      ['strong', 'both'],
      ['ordinary', 'to-one'],
    ]);
  });

  test('adds four assets: what the head knows, what the hands can do, a group and an offer', async () => {
    await page.get('button', /Add.*I know about/, ASSETS).click();
    await page.get('textbox', 'I know about', ASSETS).fill('Leeks that win prizes');
    await page.keyboard.press('Enter');
    await page.get('button', /Add.*I can/, ASSETS).click();
    await page.get('textbox', 'I can', ASSETS).fill('Mend a puncture');
    await page.keyboard.press('Enter');
    await page.get('button', 'Add a place or a group', ASSETS).click();
    await page.get('textbox', 'Name', ASSETS).fill('Mill Lane allotments');
    await page.keyboard.press('Enter');
    await page.get('button', /Add.*I could offer/, ASSETS).click();
    await page.get('textbox', 'I could offer', ASSETS).fill('Show someone how to grow leeks');
    await page.keyboard.press('Enter');
    expect(names((await recordOn(page)).assets)).toEqual([
      'Leeks that win prizes',
      'Mend a puncture',
      'Mill Lane allotments',
      'Show someone how to grow leeks',
    ]);
  });

  test('finds who and what was named once in the other widgets, at once', async () => {
    await page.get('button', /^Mill Lane allotments/, { ...PEOPLE, nth: 0 }).waitFor();
    await page.text('Mrs Pickles', { ...ASSETS, nth: 0 }).waitFor();
    await page.get('button', 'Len', NOTE).waitFor();
  });

  test('writes a note whose next step names one of those people', async () => {
    await page.get('textbox', 'Sorted today', NOTE).fill('Rang housing repairs together.');
    await page.get('button', 'Marcia', NOTE).click();
    await page.get('textbox', 'What', NOTE).fill('Lend me the little trolley');
    await page.get('textbox', 'When', NOTE).fill('By Saturday');
    await page.keyboard.press('Enter');
    await page.get('textbox', 'What has changed', NOTE).fill('I’m sleeping.');
    const { steps, people } = await recordOn(page);
    const [step] = Object.values(steps);
    expect(people[step!.who]?.name).toBe('Marcia');
    expect(step).toMatchObject({ what: { text: 'Lend me the little trolley' }, when: 'By Saturday' });
  });

  test('has it all again after a reload', async () => {
    await kept(page);
    const before = await recordOn(page);
    await page.reload();
    await page.get('textbox', IMPORTANT, TALK).waitFor();
    expect(await recordOn(page)).toEqual(before);
    expect(await page.get('textbox', IMPORTANT, TALK).value()).toBe('Getting back up to the plot. Biscuit.');
    await page.get('button', /^Len\b/, { ...PEOPLE, nth: 0 }).waitFor();
    await page.text('Leeks that win prizes', { ...ASSETS, nth: 0 }).waitFor();
    await page.text('Lend me the little trolley', { ...NOTE, nth: 0 }).waitFor();
  });

  test('undoes and redoes', async () => {
    await page.get('button', 'Having a laugh', TALK).click();
    const cards = async () => Object.values((await recordOn(page)).answers).flatMap((answer) => answer.cards ?? []);
    expect(await cards()).toEqual(['outdoors', 'laugh']);
    await page.get('button', /^Undo/, STATUS).click();
    expect(await cards()).toEqual(['outdoors']);
    await page.get('button', /^Redo/, STATUS).click();
    expect(await cards()).toEqual(['outdoors', 'laugh']);
  });

  test('loses nothing when two tabs write', async (context) => {
    if (!browser.can.secondTab) context.skip('this driver opens no second tab');
    await kept(page);
    const other = await browser.newPage({ width: 1200, height: 900 });
    await other.goto(`${hub.url}/hub/`);
    await other.get('textbox', IMPORTANT, TALK).waitFor();
    await other.get('textbox', ANYTHING, TALK).fill('Bass, at St Mark’s.');
    await page.get('textbox', GOOD_DAY, TALK).fill('A brew in the shed with Len, and nobody watching the clock.');
    const both = (one: Page) =>
      one.waitFor(() => {
        const texts = Object.values(document.querySelector('kith-record')!.record.answers).map(({ words }) => words?.text);
        return texts.includes('Bass, at St Mark’s.') && texts.some((text) => text?.endsWith('watching the clock.'));
      }, 'what was written in either tab');
    await both(page);
    await both(other);
    await kept(page);
    await other.close();
    await page.reload();
    await page.get('textbox', IMPORTANT, TALK).waitFor();
    await both(page);
  });

  test('asks nothing of any other host, breaks no policy, and axe finds nothing', async () => {
    expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
    expect(await page.axe()).toEqual([]);
  });
});

describe('the story told once', () => {
  let saved: { name: string; text: string };

  test('saves a file with a name that says nothing about anybody', async () => {
    saved = await page.nextDownload(() => page.get('button', 'Save a file', SHARE).click());
    expect(saved.name).toBe('notes.kith.json');
    expect(JSON.parse(saved.text)).toEqual(await recordOn(page));
  });

  test('fills all four widgets on the council’s page, under its strict policy, with nothing typed', async () => {
    await page.goto(`${council.url}/council/`);
    await page.get('textbox', IMPORTANT, TALK).waitFor();
    expect(await page.get('textbox', IMPORTANT, TALK).value()).toBe('');
    await page.setFile(page.css('kith-share >>> input[type=file]'), { name: saved.name, content: saved.text });
    await page.waitFor(() => Object.keys(document.querySelector('kith-record')!.record.people).length === 6, 'the opened record');
    expect(await page.get('textbox', IMPORTANT, TALK).value()).toBe('Getting back up to the plot. Biscuit.');
    await page.get('button', /^Len\b/, { ...PEOPLE, nth: 0 }).waitFor();
    await page.text('Leeks that win prizes', { ...ASSETS, nth: 0 }).waitFor();
    await page.text('Lend me the little trolley', { ...NOTE, nth: 0 }).waitFor();
    const { id: _one, ...opened } = await recordOn(page);
    const { id: _other, ...written } = JSON.parse(saved.text) as KithRecord;
    expect(opened).toEqual(written);
  });

  test('prints on one side of A4', async (context) => {
    if (!browser.can.pdf) context.skip('this driver prints no PDF');
    expect(await page.pdf(join(folder, 'notes.pdf'))).toBe(1);
  });

  test('says in a plain sentence what is wrong with a bad file, and leaves the page as it was', async () => {
    const before = await recordOn(page);
    const good = saved.text;
    const bad = [
      ['Dear Sam, …', /not a Kith file/],
      [good.slice(0, good.length / 2), /stops half-way/],
      [good.replace('"version": 1', '"version": 99'), /newer version/],
      ['['.repeat(100_000), /not built like/],
      [good.replace('"people": {', '"people": { "__proto__": {"id": "x"},'), /does not belong/],
    ] as const;
    for (const [content, sentence] of bad) {
      await page.setFile(page.css('kith-share >>> input[type=file]'), { name: 'notes.kith.json', content });
      await page.get('alert', sentence, SHARE).waitFor();
      expect(await recordOn(page)).toEqual(before);
    }
  });

  test('breaks no policy there either, and axe finds nothing', async () => {
    expect(await page.problems()).toEqual({ errors: [], violations: [], offOrigin: [] });
    expect(await page.axe()).toEqual([]);
  });
});
