import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define/network.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import type { KithRecord } from '../../src/model/record.js';
import { loadTranslation } from '../../src/translations/translation.js';
import { named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';
import { network, some } from '../helpers/some-network.js';

/** Nine, three of them groups and places; Joan who has died, and Errol who asks not to be contacted. */
const record = network(
  [
    { id: 'marcia', name: 'Marcia', ring: 'intimacy', sector: 'family' },
    { id: 'len', name: 'Len', ring: 'friendship' },
    { id: 'ana', name: 'Ana', ring: 'friendship' },
    { id: 'bo', name: 'Bo', ring: 'friendship' },
    { id: 'errol', name: 'Errol', ring: 'friendship', doNotContact: true },
    { id: 'priya', name: 'Priya', ring: 'exchange', paid: true },
    { id: 'joan', name: 'Joan', ring: 'intimacy', gone: 'died' },
  ],
  [
    ['me', 'len', { strength: 'strong', flow: 'both', support: { social: 'both' } }],
    ['me', 'ana', { flow: 'to-other' }],
    ['me', 'bo', { strength: 'stressful' }],
    ['me', 'marcia', { flow: 'to-one', support: { emotional: 'to-one' } }],
    ['me', 'priya', { flow: 'to-one' }],
    ['len', 'ana'],
    ['ana', 'bo'],
    ['bo', 'len'],
    ['bo', 'plots'],
  ],
  [{ id: 'plots', name: 'Mill Lane plots' }, { id: 'library', name: 'Library', kind: 'place' }, { id: 'choir', name: 'Choir', interest: 'try' }],
);
const NAMES = /Marcia|Len|Ana|Bo\b|Errol|Priya|Joan|Mill|Library|Choir/;
const WORDS = [
  'Six people and three groups and places. One very close. Four friends. Three in groups and places. One is paid.',
  'You and Len help each other. You help Ana. Marcia and Priya help you. Your tie with Len is strong. There is a strain with Bo. Len, Ana and Bo all know each other.',
  'Joan has died, and keeps a place here. Please don’t contact Errol.',
];

async function drawn(given: KithRecord = record, { lang = 'en-GB', view = 'list', tool = 'In words and figures' } = {}): Promise<KithNetworkElement> {
  await loadTranslation(lang);
  const around = await fixture(html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}><kith-network .record=${given} view=${view}></kith-network></div>`);
  const el = around.querySelector<KithNetworkElement>('kith-network')!;
  await el.updateComplete;
  // Whoever comes near brings what is done with it.
  el.shadowRoot!.querySelector<HTMLElement>('.row')!.click();
  await waitUntil(() => shown(el, '.more button').some((one) => nameOf(one) === tool), 'what is done with it has come');
  await press(el, tool, '.more');
  await waitUntil(() => shown(el, '.told').length, 'it has arrived');
  return el;
}
const words = (el: KithNetworkElement) => shown(el, '.told .sentences p').map((one) => tidy(one.textContent));
const questions = (el: KithNetworkElement) => shown(el, '.told .questions li').map((one) => tidy(one.textContent));
const details = (el: KithNetworkElement) => el.shadowRoot!.querySelector<HTMLDetailsElement>('.figures')!;
async function openFigures(el: KithNetworkElement): Promise<Record<string, string>> {
  details(el).querySelector('summary')!.click();
  await waitUntil(() => shown(el, 'tbody tr').length, 'the table is there');
  return figures(el);
}
const figures = (el: KithNetworkElement): Record<string, string> =>
  Object.fromEntries(
    shown(el, 'tbody tr').map((row) => {
      const [name, value] = [...row.children];
      const lines = [...value!.querySelectorAll('li')].map((one) => tidy(one.textContent));
      return [tidy(name!.textContent), lines.join(' | ') || tidy(value!.textContent)];
    }),
  );
async function look(el: KithNetworkElement, name: string): Promise<void> {
  await press(el, 'Look another way');
  const input = shown<HTMLInputElement>(el, '.looking input').find((one) => nameOf(one) === name);
  if (input) input.click();
  else await press(el, name, '.looking');
  await press(el, 'In words and figures');
}

/** A clipboard that takes what it is given, that refuses, or that is not there, as on a page without a secure address. */
function clipboard(kind: 'takes' | 'refuses' | 'none'): string[] {
  const taken: string[] = [];
  const writeText = (text: string) => (kind === 'takes' ? Promise.resolve(void taken.push(text)) : Promise.reject(new DOMException('no', 'NotAllowedError')));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: kind === 'none' ? undefined : { writeText } });
  return taken;
}

describe('the network, told', () => {
  before(() => setViewport({ width: 1200, height: 1400 }));
  afterEach(() => void delete (navigator as { clipboard?: unknown }).clipboard);

  describe('in words', () => {
    it('says who there is, how things are, who is not here and who asks for something, as somebody would say it', async () => {
      expect(words(await drawn())).to.deep.equal(WORDS);
    });

    it('changes with the record', async () => {
      const el = await drawn();
      await press(el, 'Write several names');
      named<HTMLTextAreaElement>(el, 'textarea', 'Names').value = 'Siân';
      await press(el, 'Add', '.several');
      await press(el, 'In words and figures');
      expect(words(el)[0]).to.contain('Seven people').and.to.contain('Five friends');
      await undo(el);
      expect(words(el)).to.deep.equal(WORDS);
    });

    it('says the rings of a page by their own names', async () => {
      const el = await drawn();
      el.definition = { format: 'kith-network', version: 1, rings: [{ id: 'intimacy', name: { 'en-GB': 'My folk' } }, { id: 'friendship' }, { id: 'faith', name: { 'en-GB': 'My chapel' } }] };
      await el.updateComplete;
      expect(words(el)[0]).to.equal('Six people and three groups and places. One in “My folk”. Four friends. Four in “My chapel”. One is paid.');
    });

    it('calls people as they are called in the picture: never by a name that is hidden', async () => {
      const el = await drawn();
      await openFigures(el);
      for (const [way, one] of [['As roles', 'You and Friend 1 help each other.'], ['Hidden', 'You and Person 2 help each other.']] as const) {
        await look(el, way);
        expect(words(el).join(' ')).to.contain(one);
        expect(tidy(el.shadowRoot!.querySelector('.told')!.textContent), way).to.not.match(NAMES);
      }
    });

    it('tells of everything while one kind of support is shown, and says so', async () => {
      const el = await drawn();
      await look(el, 'Company');
      expect(words(el)).to.deep.equal(WORDS);
      expect(shown(el, '.told .hint').map((one) => tidy(one.textContent))).to.include('These words are about all kinds of support, not only the one that is shown.');
    });

    it('says of many only the first, but names everybody who asks not to be contacted', async () => {
      const ids = Array.from({ length: 9 }, (_, i) => `p${i}`);
      const many = network(ids.map((id) => ({ id, doNotContact: true })), ids.map((id) => ['me', id, { flow: 'to-other' }] as const));
      const [, help, please] = words(await drawn(many));
      expect(help).to.equal('You help p0, p1, p2, p3 and five others.');
      expect(please).to.equal('Please don’t contact p0, p1, p2, p3, p4, p5, p6, p7 and p8.');
    });

    it('is gentle where only somebody who has died is drawn', async () => {
      const el = await drawn(network([{ id: 'joan', name: 'Joan', gone: 'died' }]));
      expect(words(el)).to.deep.equal(['Nobody is here now.', 'Joan has died, and keeps a place here.']);
      expect(questions(el)).to.include('Who remembers Joan with you?');
    });

    for (const [lang, tool, first, second] of [
      ['cy', 'Mewn geiriau a ffigurau', /^6 o bobl a 3 o grwpiau a lleoedd\. Un person agos iawn\./, 'Rydych chi a Len yn helpu eich gilydd.'],
      ['ar', 'بالكلمات والأرقام', /^6 أشخاص، و3 من المجموعات والأماكن\./, 'المساعدة في الاتجاهين بينك وبين Len.'],
      ['en-GB-x-easy', 'In words and figures', /^Six people and three groups and places\. One very close\./, 'Strong lines: Len.'],
    ] as const)
      it(`says the same in ${lang}`, async () => {
        const el = await drawn(record, { lang, tool });
        expect(words(el)[0]).to.match(first);
        expect(words(el)[1]).to.contain(second);
        expect(words(el)).to.have.length(3);
      });
  });

  it('has one idea on a line in Easy Read', async () => {
    const tops = (el: KithNetworkElement) => new Set(shown(el, '.told .sentences p:first-child span').map((one) => one.getBoundingClientRect().top));
    expect(tops(await drawn(record, { lang: 'en-GB-x-easy' })).size).to.equal(5);
    expect(tops(await drawn()).size, 'elsewhere they run on').to.be.lessThan(5);
  });

  describe('copied', () => {
    it('gives just these words, and says so', async () => {
      const taken = clipboard('takes');
      const el = await drawn();
      await press(el, 'Copy these words');
      await waitUntil(() => said(el).includes('The words are copied.'));
      expect(taken).to.deep.equal([WORDS.join(' ')]);
      expect(shown(el, '.told .hint').map((one) => tidy(one.textContent)).join()).to.contain('The words are copied.');
    });

    it('does not give a name that is hidden', async () => {
      const taken = clipboard('takes');
      const el = await drawn();
      await look(el, 'Hidden');
      await press(el, 'Copy these words');
      await waitUntil(() => taken.length);
      expect(taken[0]).to.contain('Person 2').and.to.not.match(NAMES);
    });

    for (const kind of ['refuses', 'none'] as const)
      it(`says so plainly and marks the words where the clipboard ${kind === 'none' ? 'is not there' : 'refuses'}`, async () => {
        clipboard(kind);
        const el = await drawn();
        await press(el, 'Copy these words');
        await waitUntil(() => said(el).includes('This page may not copy.'));
        expect(getSelection()!.type).to.equal('Range');
      });
  });

  it('asks at most three questions that fit what is drawn', async () => {
    expect(questions(await drawn())).to.deep.equal(['Who could come with you to Choir the first time?', 'Who remembers Joan with you?', 'What would make things easier with Bo?']);
  });

  describe('in figures', () => {
    it('has them on demand, each with its value, what it means and where it comes from', async () => {
      const el = await drawn();
      expect(shown(el, 'table'), 'only when asked for').to.have.length(0);
      expect(await openFigures(el)).to.deep.equal({
        Size: '9',
        'Of each kind': 'People: 6 | Groups: 2 | Places: 1',
        'On each ring': 'Closest to me: 1 | Friends: 4 | Groups and places: 3 | People who are paid: 1',
        'In each part of life': 'Family: 1 | Friends and neighbours: 0 | Work, learning and faith: 0 | Paid: 1 | Not said: 7',
        Paid: '1',
        'Lines with me, by strength': 'Strong: 1 | Ordinary: 3 | Thin: 0 | A strain: 1 | Broken: 0',
        'Kinds of support':
          'Warmth: 1 to me, 0 from me | Practical help: 0 to me, 0 from me | Knowing things: 0 to me, 0 from me | Company: 1 to me, 1 from me | Opening doors: 0 to me, 0 from me',
        Reciprocity: '1 of 4 (0.25)',
        Isolated: '5: Marcia, Errol, Priya, Library and Choir',
        Bridges: '1: Bo',
        Components: '6 | Len, Ana, Bo and Mill Lane plots',
        Cliques: '1 | Len, Ana and Bo',
        Density: '4 of 36 (0.11)',
      });
      for (const row of shown(el, 'tbody tr')) {
        const [, , meaning, source] = [...row.children].map((cell) => tidy(cell.textContent));
        expect(meaning).to.match(/\.$/);
        expect(source).to.match(/\p{Lu}\p{L}+.* \d{4}$/u);
      }
      expect(tidy(details(el).textContent)).to.contain('These figures are about a drawing, not about a person.');
    });

    it('stays open, and follows the record', async () => {
      const el = await drawn();
      await openFigures(el);
      await press(el, 'Write several names');
      named<HTMLTextAreaElement>(el, 'textarea', 'Names').value = 'Siân';
      await press(el, 'Add', '.several');
      await press(el, 'In words and figures');
      expect(figures(el)).to.include({ Size: '10' });
    });

    it('says what is not worked out in a crowd', async () => {
      const el = await drawn(network(some(...Array.from({ length: 301 }, (_, i) => `p${i}`))));
      const { Cliques: cliques, Isolated: isolated } = await openFigures(el);
      expect(cliques).to.equal('Not worked out: there are more than 300 people.');
      expect(isolated).to.match(/^301: p0, .*p11 and 289 others$/);
    });

    it('is a table for whoever listens also where rows are stacked, and nothing scrolls sideways', async () => {
      await setViewport({ width: 360, height: 900 });
      const el = await drawn();
      await openFigures(el);
      expect(shown(el, '[role=columnheader]').map((one) => tidy(one.textContent))).to.deep.equal(['Figure', 'Here', 'What it means', 'Source']);
      const told = el.shadowRoot!.querySelector('.told')!;
      expect(told.scrollWidth).to.be.at.most(told.clientWidth);
      const [name, value] = shown(el, 'tbody tr')[0]!.children;
      expect(value!.getBoundingClientRect().top).to.be.at.least(name!.getBoundingClientRect().bottom - 1);
      expect(value!.getBoundingClientRect().width).to.equal(name!.parentElement!.getBoundingClientRect().width);
      await expect(el).to.be.accessible();
      await setViewport({ width: 1200, height: 1400 });
    });
  });

  it('is on paper as it is open: the words, and the figures only where they are open', async function () {
    // Only Chromium shows a page as it would be printed.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
    const el = await drawn();
    await emulateMedia({ media: 'print' });
    expect(shown(el, '.told .sentences')).to.have.length(1);
    expect(shown(el, '.told button')).to.have.length(0);
    expect(shown(el, '.figures')).to.have.length(0);
    await emulateMedia({ media: 'screen' });
    await openFigures(el);
    await emulateMedia({ media: 'print' });
    expect(shown(el, 'tbody tr').length).to.be.greaterThan(5);
    await emulateMedia({ media: 'screen' });
  });

  it('is accessible', async () => {
    const el = await drawn();
    await openFigures(el);
    await expect(el).to.be.accessible();
  });
});
