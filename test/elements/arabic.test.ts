import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define/all.js';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const base = { order: 'a0', author: 'me' };

/** Names in both scripts, so that both directions meet. */
const samira: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'سميرة', lang: 'ar' },
  people: {
    huda: { ...base, id: 'huda', name: 'هدى', about: 'أختي', ring: 'intimacy', near: 'street' },
    pat: { ...base, id: 'pat', name: 'Pat Ogden', ring: 'friendship', angle: 90, near: 'walk' },
    len: { ...base, id: 'len', name: 'Len', ring: 'friendship', angle: 180, near: 'ride' },
  },
  assets: { bread: { ...base, id: 'bread', kind: 'gift', gift: 'hands', name: 'خبز الصاج' } },
  ties: { 'huda~me': { ...base, id: 'huda~me', one: 'huda', other: 'me', strength: 'strong', flow: 'both' } },
  steps: { walk: { ...base, id: 'walk', who: 'pat', what: { text: 'Up to the plot', author: 'me', verbatim: true } } },
};

const TITLES: Readonly<Record<string, string>> = {
  'kith-conversation': 'ما الذي يهمّك',
  'kith-network': 'الناس والأماكن في حياتي',
  'kith-asset-map': 'ما هو قوي من حولنا',
  'kith-outcome-note': 'قبل أن نذهب',
  'kith-share': 'يبقى معك',
};

const clean = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
const find = <E extends Element = HTMLElement>(el: Element, selector: string) => el.shadowRoot!.querySelector<E>(selector)!;
const heading = (el: Element) => clean(el.shadowRoot?.querySelector('h2')?.textContent);
const boxOf = (el: Element, selector: string) => find(el, selector).getBoundingClientRect();

/** An element on a page, or on a part of it, in a language; `dir` as the host says it, or not at all. */
async function inLanguage(tag: string, lang: string, dir?: 'rtl'): Promise<LitElement> {
  const around = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  if (dir) around.dir = dir;
  const el = document.createElement(tag) as LitElement & { record: unknown; mode?: string };
  el.mode = 'all';
  el.record = samira;
  around.append(el);
  await el.updateComplete;
  return el;
}
async function inArabic(tag: string, dir?: 'rtl'): Promise<LitElement> {
  const el = await inLanguage(tag, 'ar', dir);
  await waitUntil(() => heading(el) === TITLES[tag], `${tag} says “${TITLES[tag]}”`);
  await el.updateComplete;
  return el;
}

/** What our own text says in Latin letters: everything that can be read or heard, but for what the record holds. */
function inLatin(el: Element): string[] {
  const words: string[] = [];
  for (const one of el.shadowRoot!.querySelectorAll('*')) {
    words.push(one.getAttribute('aria-label') ?? '', one.getAttribute('title') ?? '');
    for (const node of one.childNodes) if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent!);
  }
  const ours = words.map((text) => clean(text.replace(/Pat Ogden|Len|Up to the plot|Care Act|Enter|Escape|\bM\b/g, '')));
  return ours.filter((text) => /\p{Script=Latin}{2}/u.test(text));
}

describe('on a page in Arabic', () => {
  before(() => setViewport({ width: 1100, height: 900 }));

  for (const tag of Object.keys(TITLES))
    describe(tag, () => {
      it('says everything in Arabic, and is accessible', async () => {
        const el = await inArabic(tag, 'rtl');
        expect(inLatin(el)).to.deep.equal([]);
        await expect(el).to.be.accessible();
      });

      it('begins on the right, whether or not the page says so', async () => {
        for (const dir of ['rtl', undefined] as const) {
          const el = await inArabic(tag, dir);
          const [sheet, title] = [boxOf(el, '.sheet'), find(el, 'h2')];
          const words = document.createRange();
          words.selectNodeContents(title);
          expect(sheet.right - words.getBoundingClientRect().right, `from the right, dir ${dir}`).to.be.lessThan(80);
        }
      });

      it('does not scroll sideways on a phone', async () => {
        await setViewport({ width: 360, height: 740 });
        await inArabic(tag, 'rtl');
        const { scrollWidth, clientWidth } = document.documentElement;
        await setViewport({ width: 1100, height: 900 });
        expect(scrollWidth).to.equal(clientWidth);
      });
    });

  it('begins on the left in English (the control)', async () => {
    const el = await inLanguage('kith-network', 'en-GB');
    expect(boxOf(el, 'h2').left - boxOf(el, '.sheet').left).to.be.lessThan(80);
    expect(inLatin(el)).not.to.deep.equal([]);
  });

  it('turns its arrows, and not those that point down', async () => {
    const turned = (el: Element, at: string) => new DOMMatrix(getComputedStyle(find(el, at)).transform);
    for (const [lang, dir, way] of [['en-GB', undefined, 1], ['ar', 'rtl', -1], ['ar', undefined, -1]] as const) {
      const el = lang === 'ar' ? await inArabic('kith-network', dir) : await inLanguage('kith-network', lang);
      (el as KithNetworkElement).view = 'list';
      await el.updateComplete;
      expect(turned(el, '.row .flip').a, `${lang}, dir ${dir}`).to.equal(way);
      find(el, '.row').click();
      await el.updateComplete;
      // A quarter turn to the right: what pointed to the end points down.
      const down = turned(el, '[aria-expanded=true] .flip');
      expect([Math.round(down.a), Math.round(down.b)], `${lang}, dir ${dir}, open`).to.deep.equal([0, 1]);
    }
  });

  it('begins an empty field on the right, and English words on the left', async () => {
    const note = await inArabic('kith-outcome-note', 'rtl');
    expect(getComputedStyle(find(note, 'textarea')).direction).to.equal('rtl');
    const el = await inArabic('kith-conversation', 'rtl');
    const field = find<HTMLTextAreaElement>(el, 'textarea');
    expect(getComputedStyle(field).direction).to.equal('rtl');
    field.focus();
    await sendKeys({ type: 'Tea with Pat' });
    expect(getComputedStyle(field).direction).to.equal('ltr');
  });

  describe('the picture', () => {
    const label = (el: Element) => clean(el.shadowRoot!.activeElement?.getAttribute('aria-label'));

    it('says in Arabic, with Arabic commas, who somebody is', async () => {
      const el = await inArabic('kith-network', 'rtl');
      const names = [...el.shadowRoot!.querySelectorAll('[role=button]')].map((one) => clean(one.getAttribute('aria-label')));
      expect(names).to.include('هدى، الأقرب إليّ، صلة قوية، المساعدة في الاتجاهين').and.to.include('Pat Ogden، من الأصدقاء');
    });

    it('is moved in with buttons that stand where they point', async () => {
      const el = await inArabic('kith-network', 'rtl');
      el.shadowRoot!.querySelector<SVGElement>('[role=button][aria-label^="Pat"]')!.focus();
      await sendKeys({ press: 'm' });
      await waitUntil(() => find(el, '.moving'));
      const at = (name: string) => boxOf(el, `.moving [aria-label="${name}"]`);
      expect(at('دوران إلى اليسار').right).to.be.at.most(at('دوران إلى اليمين').left);
      expect(clean(find(el, '.moving p').textContent)).to.match(/^نقل Pat Ogden\./);
    });

    it('is not mirrored, so keys go where they point: right is clockwise', async () => {
      const el = await inArabic('kith-network', 'rtl');
      const at = (name: string) => el.shadowRoot!.querySelector<SVGElement>(`[role=button][aria-label^="${name}"]`)!;
      // Pat is at three o’clock, so on the right; Len at six.
      expect(at('Pat').getBoundingClientRect().left).to.be.greaterThan(at('Len').getBoundingClientRect().right);
      at('Pat').focus();
      await sendKeys({ press: 'ArrowRight' });
      await el.updateComplete;
      expect(label(el)).to.match(/^Len/);
      await sendKeys({ press: 'ArrowLeft' });
      await el.updateComplete;
      expect(label(el)).to.match(/^Pat/);
    });
  });

  it('goes from one choice to the next on its left', async function () {
    // WebKit's own radio buttons go to the next with the right arrow in every language.
    if (/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent)) this.skip();
    const el = await inArabic('kith-network');
    const [picture, list] = el.shadowRoot!.querySelectorAll<HTMLInputElement>('.switch input');
    expect(list!.getBoundingClientRect().right).to.be.at.most(picture!.getBoundingClientRect().left + 1);
    picture!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    await el.updateComplete;
    expect(el.shadowRoot!.querySelectorAll<HTMLInputElement>('.switch input')[1]!.checked).to.equal(true);
  });
});
