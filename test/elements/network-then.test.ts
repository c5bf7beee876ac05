import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { type KithThenAndNowElement, renderThenAndNow } from '../../src/elements/network/then-and-now.js';
import { USUAL_LOOK } from '../../src/elements/network/looking.js';
import { usualRings } from '../../src/elements/network/wording.js';
import { addAsset } from '../../src/model/assets.js';
import { addPerson, changeAlter, removeAlter, setTie } from '../../src/model/people.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { openSession } from '../../src/session/open-session.js';
import type { RecordSession } from '../../src/session/session.js';
import { deviceStore } from '../../src/store/device.js';
import { common } from '../../src/translations/en-GB/common.js';
import { network } from '../../src/translations/en-GB/network.js';
import { loadTranslation, loadedTranslation } from '../../src/translations/translation.js';
import { named, said, shown, tidy } from '../helpers/finding.js';
import { freshId } from '../helpers/some-record.js';

const DAY = 24 * 3_600_000;

/** Opens a record of this device some days ago, changes it, and closes it again. */
async function daysAgo(id: string, days: number, change: (draft: RecordDraft) => void): Promise<void> {
  const { now } = Date;
  const then = now() - days * DAY;
  Date.now = () => then;
  try {
    const session = await deviceStore().open(id);
    session.edit(change);
    await session.settled();
    await session.close();
  } finally {
    Date.now = now;
  }
}

const idOf = ({ people, assets }: { people: object; assets: object }, name: string): string =>
  Object.values({ ...people, ...assets } as Record<string, { id: string; name: string }>).find((one) => one.name === name)!.id;

/** Nine days ago Marcia, Len, Bo, Joan and Priya; two days ago all that is different since. */
async function twoDays(): Promise<string> {
  const id = freshId();
  await daysAgo(id, 9, (draft) => {
    for (const name of ['Marcia', 'Joan']) addPerson(draft, { name, ring: 'intimacy' });
    for (const name of ['Len', 'Bo']) addPerson(draft, { name, ring: 'friendship' });
    addPerson(draft, { name: 'Priya', ring: 'exchange', paid: true });
    setTie(draft, ME, idOf(draft, 'Len'), { strength: 'ordinary', flow: 'to-one' });
    setTie(draft, ME, idOf(draft, 'Priya'), { strength: 'ordinary', flow: 'to-one' });
  });
  await daysAgo(id, 2, (draft) => {
    addPerson(draft, { name: 'Ana', ring: 'friendship' });
    addAsset(draft, { kind: 'group', name: 'Friday choir' });
    changeAlter(draft, idOf(draft, 'Bo'), { ring: 'intimacy' });
    draft.people[idOf(draft, 'Joan')]!.gone = 'died';
    setTie(draft, ME, idOf(draft, 'Len'), { strength: 'strong', flow: 'both' });
    removeAlter(draft, idOf(draft, 'Priya'));
  });
  return id;
}

const sessions: RecordSession[] = [];
async function opened(id: string): Promise<RecordSession> {
  const session = await deviceStore().open(id);
  sessions.push(session);
  return session;
}

/** The part as `kith-network` draws it. */
async function thenAndNow(session: RecordSession | undefined, lang = 'en-GB', look = USUAL_LOOK): Promise<KithThenAndNowElement> {
  const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  await loadTranslation(lang);
  const words = loadedTranslation(lang) ?? { network, common };
  const desk = { t: words.network, common: words.common, rings: usualRings(words.network), circles: undefined, language: lang, look, symbolOf: () => undefined };
  render(renderThenAndNow(desk, session), around);
  const el = around.querySelector('kith-then-and-now')!;
  await waitUntil(() => !el.shadowRoot!.querySelector('[aria-busy]') && el.shadowRoot!.querySelector('section'), 'the days have been read');
  await el.updateComplete;
  return el;
}

/** The sentences under a heading. */
const told = (el: KithThenAndNowElement, heading: string): string[] => {
  const head = shown(el, 'h4').find((one) => tidy(one.textContent) === heading);
  return [...(head?.parentElement?.querySelectorAll('li') ?? [])].map((one) => tidy(one.textContent));
};
const pictures = (el: KithThenAndNowElement) => shown<HTMLElement>(el, '[role=img]');
const pictureNames = (el: KithThenAndNowElement) =>
  pictures(el).map((one) => tidy(el.shadowRoot!.getElementById(one.getAttribute('aria-labelledby')!)!.textContent));
/** Whose mark has a sign in one of the two pictures, by the letters and labels that are drawn. */
const signed = (el: KithThenAndNowElement, picture: number, sign: string): string[] =>
  [...pictures(el)[picture]!.querySelectorAll<SVGElement>(`[data-sign=${sign}]`)]
    .map(({ dataset }) => pictures(el)[picture]!.querySelector(`[data-who="${dataset['of']}"] .name`)!.textContent!.trim())
    .sort();
/** The angle of everybody in a picture, by their labels. */
const angles = (el: KithThenAndNowElement, picture: number): Map<string, number> =>
  new Map(
    [...pictures(el)[picture]!.querySelectorAll('[data-who]')].map((one) => {
      const [x, y] = /translate\((\S+) (\S+)\)/.exec(one.getAttribute('transform')!)!.slice(1).map(Number);
      return [one.querySelector('.name')!.textContent!.trim(), (Math.atan2(x! - 370, 370 - y!) * 180) / Math.PI];
    }),
  );
async function choose(el: KithThenAndNowElement, field: string, at: number): Promise<void> {
  const select = named<HTMLSelectElement>(el, 'select', field);
  select.selectedIndex = at;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await el.updateComplete;
}
const inFull = (daysAgo: number) =>
  new Date(Date.now() - daysAgo * DAY).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

describe('then and now', () => {
  before(() => setViewport({ width: 1100, height: 900 }));
  afterEach(async () => {
    for (const session of sessions.splice(0)) await session.close();
  });

  it('says in words who came, who went, who moved, and what is different between you', async () => {
    const el = await thenAndNow(await opened(await twoDays()));
    expect(told(el, 'Who has come')).to.deep.equal(['Ana has come, with friends.', 'Friday choir has come, with groups and places.']);
    expect(told(el, 'Who is not here now')).to.deep.equal(['Joan has died, and keeps a place here.', 'Priya is not in the picture now.']);
    expect(told(el, 'Who has moved')).to.deep.equal(['Bo is closer: closest to me now, with friends then.']);
    expect(told(el, 'What is different between you')).to.deep.equal([
      'You help Len now, and Len helps you. Between you and Len: strong tie now, ordinary tie then.',
    ]);
    expect(said(el)).to.equal('Six things are different between these two days.');
  });

  it('says the same in the two pictures, by shapes and not by colour', async () => {
    const el = await thenAndNow(await opened(await twoDays()));
    expect(signed(el, 0, 'went')).to.deep.equal(['Priya']);
    expect(signed(el, 1, 'came')).to.deep.equal(['Ana', 'Friday choir']);
    expect(signed(el, 1, 'closer')).to.deep.equal(['Bo']);
    expect(signed(el, 1, 'gone')).to.deep.equal(['Joan']);
    expect([signed(el, 0, 'gives'), signed(el, 1, 'gives')]).to.deep.equal([[], ['Len']]);
    const shapes = ['came', 'closer', 'gone', 'gives'].map((sign) =>
      [...pictures(el)[1]!.querySelectorAll(`[data-sign=${sign}] :is(path, circle, rect)`)].map((one) => one.outerHTML).join(),
    );
    expect(new Set(shapes).size).to.equal(4);
    expect(shown(el, '[aria-label="What the signs mean"] li').map((one) => tidy(one.textContent))).to.deep.equal([
      'Has come',
      'Not in the picture now',
      'No longer here since then',
      'Has moved: the arrow says which way',
      'I help them',
    ]);
  });

  it('names each picture by its day and who is in it', async () => {
    const el = await thenAndNow(await opened(await twoDays()));
    expect(pictureNames(el)).to.deep.equal([`${inFull(9)} Five people.`, `${inFull(2)} (now) Five people and one group or place.`]);
  });

  it('has whoever is in both at the same angle', async () => {
    const el = await thenAndNow(await opened(await twoDays()));
    const [then, now] = [angles(el, 0), angles(el, 1)];
    for (const name of ['Marcia', 'Joan', 'Len', 'Bo']) expect(then.get(name), name).to.be.closeTo(now.get(name)!, 0.5);
  });

  it('tells giving as well as receiving, on both days', async () => {
    const el = await thenAndNow(await opened(await twoDays()));
    const rows = shown(el, 'tbody tr').map((row) => [...row.children].map((cell) => tidy(cell.textContent)));
    expect(rows).to.deep.equal([
      ['I help', 'Nobody', 'Nobody'],
      ['We help each other', 'Nobody', 'Len'],
      ['They help me', 'Len, Priya', 'Nobody'],
    ]);
  });

  it('compares any two days, and says it when nothing has changed between them', async () => {
    const id = await twoDays();
    await daysAgo(id, 1, (draft) => void (draft.about.name = 'Winston'));
    const el = await thenAndNow(await opened(id));
    expect(named<HTMLSelectElement>(el, 'select', 'Then').selectedOptions[0]!.text).to.equal(inFull(9));
    await choose(el, 'Then', 0);
    expect(said(el)).to.equal('Nothing has changed between these two days.');
    expect(told(el, 'Who has come')).to.deep.equal([]);
    await choose(el, 'Now', 1);
    await waitUntil(() => told(el, 'Who has moved').length === 1);
    expect(named<HTMLSelectElement>(el, 'select', 'Then').selectedOptions[0]!.text, 'then is before now').to.equal(inFull(9));
    expect(pictureNames(el)[1]).to.equal(`${inFull(2)} Five people and one group or place.`);
  });

  it('reads on while somebody writes', async () => {
    const session = await opened(await twoDays());
    const el = await thenAndNow(session);
    session.edit((draft) => void addPerson(draft, { name: 'Siân', ring: 'friendship' }));
    await waitUntil(() => told(el, 'Who has come').includes('Siân has come, with friends.'));
  });

  it('says so where there is one day only, and how earlier days are kept where they are not', async () => {
    const id = freshId();
    await daysAgo(id, 3, (draft) => void addPerson(draft, { name: 'Len' }));
    expect(tidy((await thenAndNow(await opened(id))).shadowRoot!.textContent)).to.include('There is only one day so far.');
    const memory = await thenAndNow(openSession(emptyRecord()));
    expect(tidy(memory.shadowRoot!.textContent)).to.include('Earlier days are not kept here. Choose “Keep it on this device”');
    await expect(memory).to.be.accessible();
  });

  it('says so where the earlier days cannot be read', async () => {
    const session = await opened(await twoDays());
    session.past = () => Promise.reject(new Error('denied'));
    const el = await thenAndNow(session);
    await waitUntil(() => tidy(el.shadowRoot!.textContent).includes('The earlier days could not be read.'));
  });

  for (const lang of ['en-GB', 'cy', 'ar'])
    it(`is accessible, side by side and one below the other (${lang})`, async () => {
      const el = await thenAndNow(await opened(await twoDays()), lang);
      await expect(el).to.be.accessible();
      const boxes = () => pictures(el).map((one) => one.getBoundingClientRect());
      const [then, now] = boxes();
      expect(lang === 'ar' ? then!.left > now!.right : then!.right < now!.left, 'then comes first').to.equal(true);
      el.parentElement!.style.inlineSize = '300px';
      await waitUntil(() => boxes()[1]!.top > boxes()[0]!.bottom);
      expect(el.scrollWidth).to.be.at.most(300);
      for (const one of shown(el, 'td, th, li, select')) expect(one.scrollWidth, one.textContent!).to.be.at.most(one.clientWidth + 1);
      await expect(el).to.be.accessible();
    });

  it('names nobody where names are hidden, and calls each the same on both days', async () => {
    const el = await thenAndNow(await opened(await twoDays()), 'en-GB', { ...USUAL_LOOK, names: 'hidden' });
    expect(tidy(el.shadowRoot!.textContent)).not.to.match(/Marcia|Joan|Len|Bo|Priya|Ana|choir/);
    const moved = /^(Person \d) is closer/.exec(told(el, 'Who has moved')[0]!)![1]!;
    expect(signed(el, 1, 'closer')).to.deep.equal([moved]);
    expect(angles(el, 0).get(moved)).to.be.closeTo(angles(el, 1).get(moved)!, 0.5);
    expect(said(el)).to.equal('Six things are different between these two days.');
  });

  it('takes in names that are markup, endless or empty', async () => {
    const id = freshId();
    await daysAgo(id, 3, (draft) => void addPerson(draft, { name: 'Len' }));
    await daysAgo(id, 1, (draft) => {
      for (const name of ['<img src=x>', 'x'.repeat(10_000), '  ']) addPerson(draft, { name });
    });
    const el = await thenAndNow(await opened(id));
    const came = told(el, 'Who has come');
    expect(came[0]).to.equal('<img src=x> has come, with friends.');
    expect(came[1]!.length).to.be.below(80);
    expect(came[2]).to.equal('No name yet has come, with friends.');
    expect(el.shadowRoot!.querySelector('img')).to.equal(null);
  });
});
