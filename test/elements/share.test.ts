import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/record.js';
import '../../src/define/share.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithShareElement } from '../../src/elements/share/share.js';
import { addAsset } from '../../src/model/assets.js';
import { answerDraft, wordsOf } from '../../src/model/conversations.js';
import { receiveRecord } from '../../src/model/door.js';
import { addStep } from '../../src/model/notes.js';
import { addPerson } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';

function winstons(): KithRecord {
  const draft = structuredClone(emptyRecord('w')) as RecordDraft;
  draft.about = { name: 'Winston' };
  const asked = 'What are the things that are important to you at the moment?';
  const asking = { definition: 'what-matters-to-you', revision: 1, lang: 'en-GB', asked };
  answerDraft(draft, { ...asking, prompt: { id: 'important' } }).words = wordsOf('The plot');
  const len = addPerson(draft, { name: 'Len', ring: 'friendship' });
  addPerson(draft, { name: 'Errol', doNotContact: true });
  addAsset(draft, { kind: 'gift', gift: 'hands', name: 'mend a puncture' });
  addStep(draft, { who: len, what: wordsOf('Bring the trolley'), when: 'Saturday' });
  return draft as KithRecord;
}

const partOf = (element: Element, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const textOf = (element: Element, selector: string) => partOf(element, selector).textContent.trim();
const said = (element: Element) => textOf(element, '[role="status"]');
const wrong = (element: Element) => textOf(element, '[role="alert"]');

function button(element: Element, label: string): HTMLButtonElement {
  const all = [...element.shadowRoot!.querySelectorAll('button')];
  return all.find((one) => one.textContent.trim() === label)!;
}

function choose(element: Element, ...parts: BlobPart[]): void {
  const given = new DataTransfer();
  given.items.add(new File(parts, 'notes.kith.json', { type: 'application/json' }));
  const input = partOf(element, 'input[type="file"]') as HTMLInputElement;
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** The paper is fetched once the page has settled. */
async function paperOf(around: Element): Promise<Element> {
  await waitUntil(() => around.shadowRoot!.querySelector('kith-paper'), 'has its paper', { timeout: 5000 });
  return around.shadowRoot!.querySelector('kith-paper')!;
}

/** What would stand on paper, as text. */
async function onPaper(around: Element): Promise<string> {
  const paper = await paperOf(around);
  globalThis.dispatchEvent(new Event('beforeprint'));
  const text = paper.shadowRoot!.textContent;
  return text.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');
}

describe('kith-share', () => {
  describe('in typical usage', () => {
    let share: KithShareElement;
    beforeEach(async () => {
      share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
      share.record = winstons();
      await share.updateComplete;
    });

    it('is accessible, empty, filled and read-only', async () => {
      await expect(await fixture(html`<kith-share></kith-share>`)).to.be.accessible();
      await expect(share).to.be.accessible();
      share.readonly = true;
      await share.updateComplete;
      await expect(share).to.be.accessible();
    });

    it('saves the whole record under a neutral name', async () => {
      const click = HTMLAnchorElement.prototype.click;
      let link: HTMLAnchorElement | undefined;
      HTMLAnchorElement.prototype.click = function () {
        // eslint-disable-next-line @typescript-eslint/no-this-alias -- the link is all there is to see of a download
        link = this;
      };
      button(share, 'Save a file').click();
      HTMLAnchorElement.prototype.click = click;
      expect(link?.download).to.equal('notes.kith.json');
      expect(receiveRecord(await (await fetch(link!.href)).text())).to.deep.equal(share.record);
    });

    it('prints by the browser’s own dialogue', () => {
      const { print } = globalThis;
      let printed = 0;
      globalThis.print = () => void printed++;
      button(share, 'Print').click();
      globalThis.print = print;
      expect(printed).to.equal(1);
    });

    it('offers no file to open where nothing may change', async () => {
      share.readonly = true;
      await share.updateComplete;
      expect(partOf(share, 'input')).to.equal(null);
      expect(button(share, 'Save a file')).to.exist;
    });
  });

  describe('opening a file', () => {
    let share: KithShareElement;
    beforeEach(async () => {
      share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
    });

    it('takes it in as one change, and says what was in it', async () => {
      setTimeout(() => choose(share, JSON.stringify(winstons())));
      const { detail } = await oneEvent(share, 'kith-change');
      expect(detail.change.what).to.equal('opened a file');
      await share.updateComplete;
      expect(said(share)).to.equal('Opened. 1 answer, 2 people, 1 thing, 1 note.');
    });

    it('keeps what was here', async () => {
      share.record = winstons();
      const other = structuredClone(emptyRecord()) as RecordDraft;
      addPerson(other, { name: 'Marcia' });
      choose(share, JSON.stringify(other));
      await waitUntil(() => said(share).startsWith('Opened.'));
      expect(Object.values(share.record.people).map(({ name }) => name)).to.include.members(['Len', 'Marcia']);
      expect(share.record.about.name).to.equal('Winston');
    });

    it('is taken back by one press, and the focus stays', async () => {
      choose(share, JSON.stringify(winstons()));
      await waitUntil(() => button(share, 'Take it back'));
      button(share, 'Take it back').click();
      await share.updateComplete;
      expect(Object.keys(share.record.people)).to.deep.equal([]);
      expect(said(share)).to.equal('Took back: opened a file');
      expect(share.shadowRoot!.activeElement).to.equal(partOf(share, 'input'));
    });

    it('takes a file that is dropped on it', async () => {
      const given = new DataTransfer();
      given.items.add(new File([JSON.stringify(winstons())], 'notes.kith.json'));
      const drag = (type: string) =>
        partOf(share, 'section').dispatchEvent(
          new DragEvent(type, { dataTransfer: given, bubbles: true, composed: true, cancelable: true }),
        );
      await waitUntil(() => !drag('dragover'), 'takes files', { timeout: 5000 });
      drag('drop');
      await waitUntil(() => said(share).startsWith('Opened.'));
      expect(Object.keys(share.record.people)).to.have.length(2);
    });

    it('takes the same file twice, and says that all of it was here', async () => {
      const text = JSON.stringify(winstons());
      choose(share, text);
      await waitUntil(() => said(share).startsWith('Opened.'));
      expect((partOf(share, 'input') as HTMLInputElement).files).to.have.length(0);
      choose(share, text);
      await waitUntil(() => said(share).endsWith('All of it was here already.'));
    });

    const good = JSON.stringify(winstons());
    const bad: readonly [what: string, text: string, sentence: RegExp][] = [
      ['is no JSON', 'Dear Sir', /not a Kith file/],
      ['is empty', '', /not a Kith file/],
      ['is binary', '\u0000\u0001\u0002PNG', /not a Kith file/],
      ['is cut short', good.slice(0, good.length / 2), /stops half-way/],
      ['holds something else', '{"type":"FeatureCollection"}', /something else/],
      ['is of a newer version', good.replace('"version":1', '"version":2'), /newer version/],
      ['nests 100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000), /not built like/],
      ['carries __proto__', good.replace('"hopes":{}', '"hopes":{"__proto__":{}}'), /does not belong/],
    ];
    for (const [what, text, sentence] of bad)
      it(`that ${what} is refused in a plain sentence, and what was here stays`, async () => {
        share.record = winstons();
        const before = share.record;
        choose(share, text);
        await waitUntil(() => wrong(share));
        await share.updateComplete;
        expect(wrong(share)).to.match(sentence).and.to.include('What was here is still here.');
        expect(share.record).to.equal(before);
        await expect(share).to.be.accessible();
      });

    it('of 200 MB is refused before it is read', async () => {
      const file = new File([], 'notes.kith.json');
      Object.defineProperty(file, 'size', { value: 200 * 1024 * 1024 });
      file.text = () => expect.fail('read');
      const dataTransfer = { types: ['Files'], files: [file], dropEffect: 'none' };
      const drag = (type: string) => {
        const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true });
        Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
        return partOf(share, 'section').dispatchEvent(event);
      };
      await waitUntil(() => !drag('dragover'), 'takes files', { timeout: 5000 });
      drag('drop');
      await waitUntil(() => wrong(share));
      await share.updateComplete;
      expect(wrong(share)).to.include('too big');
    });

    it('after a bad one clears what was wrong', async () => {
      choose(share, 'nonsense');
      await waitUntil(() => wrong(share));
      choose(share, good);
      await waitUntil(() => said(share));
      expect(wrong(share)).to.equal('');
    });
  });

  describe('on paper', () => {
    it('has the person’s words, gifts, steps and room, and closes with whom not to contact and what the law gives', async () => {
      const share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
      share.record = winstons();
      const paper = await onPaper(share);
      for (const words of [
        'Winston',
        'Important to me',
        'The plot',
        'mend a puncture',
        'Bring the trolley',
        'Room for anything else',
      ])
        expect(paper).to.include(words);
      expect(paper).to.match(
        /Please don’t contact: Errol\. .*Care Act.* This page is Winston’s\. Ask before passing it on\.\s*$/,
      );
    });

    it('says how to ask in the host’s words', async () => {
      const share = await fixture<KithShareElement>(html`<kith-share rights="Ring 01632 960 018."></kith-share>`);
      expect(await onPaper(share)).to.include('Ring 01632 960 018.').and.not.include('Care Act');
    });

    it('speaks the language of the page', async () => {
      const share = await fixture<KithShareElement>(html`<kith-share lang="cy"></kith-share>`);
      await waitUntil(() => textOf(share, 'h2') !== 'Take it with you', 'is in Welsh', { timeout: 5000 });
      expect(await onPaper(share)).to.include('Beth sy’n bwysig i mi');
    });

    it('stands in place of all the widgets of the record around', async () => {
      const around = await fixture<KithRecordElement>(html`<kith-record><kith-share></kith-share></kith-record>`);
      await waitUntil(() => around.session);
      around.record = winstons();
      expect(await onPaper(around)).to.include('The plot');
      expect(around.querySelector('kith-share')!.shadowRoot!.querySelector('kith-paper')).to.equal(null);
    });

    it('is not drawn with each keystroke', async () => {
      const share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
      share.record = winstons();
      await share.updateComplete;
      expect((await paperOf(share)).shadowRoot!.textContent.trim()).to.equal('');
    });

    it('leaves the host’s style sheets as they were when it goes', async () => {
      const before = [...document.adoptedStyleSheets];
      const share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
      await paperOf(share);
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
      share.remove();
      expect([...document.adoptedStyleSheets]).to.deep.equal(before);
    });
  });
});
