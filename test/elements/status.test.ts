import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/outcome-note.js';
import '../../src/define/record.js';
import '../../src/define/status.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithStatusElement } from '../../src/elements/status/status.js';
import { receiveRecord } from '../../src/model/door.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { ChannelTrouble } from '../../src/session/channel.js';
import type { SessionOptions } from '../../src/session/open-session.js';
import type { Trouble } from '../../src/session/session.js';
import { freshId, gate, namesIn, opened, recordOf, toldStore, typeInto, write } from '../helpers/some-record.js';

const folded = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const shownIn = (status: Element) => folded(status.shadowRoot!.querySelector('.where')?.textContent);
const saidIn = (status: Element) => folded(status.shadowRoot!.querySelector('[role="status"]')?.textContent);
const buttonsIn = (status: Element) =>
  [...status.shadowRoot!.querySelectorAll('button')].map((one) => folded(one.textContent));
function press(status: Element, name: string): void {
  const all = [...status.shadowRoot!.querySelectorAll('button')];
  const button = all.find((one) => folded(one.textContent) === name);
  if (!button) throw new Error(`No button “${name}” among ${buttonsIn(status).join(', ')}`);
  button.focus();
  button.click();
}
const focusIn = (status: Element) => folded(status.shadowRoot!.activeElement?.textContent);
const shows = (status: Element, words: string | RegExp) =>
  waitUntil(
    () => (typeof words === 'string' ? shownIn(status).includes(words) : words.test(shownIn(status))),
    `it shows ${words}`,
  );

/** Everything that the live region has said. */
function hear(status: Element): string[] {
  const heard: string[] = [];
  const region = status.shadowRoot!.querySelector('[role="status"]')!;
  new MutationObserver(() => region.textContent && heard.push(folded(region.textContent))).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return heard;
}

interface Around {
  around: KithRecordElement;
  status: KithStatusElement;
}

const inMemory = async (): Promise<Around> => {
  const around = await fixture<KithRecordElement>(
    html`<kith-record><kith-status></kith-status><kith-outcome-note></kith-outcome-note></kith-record>`,
  );
  await opened(around);
  const status = around.querySelector('kith-status')!;
  await shows(status, 'Only on this page');
  return { around, status };
};

const inStore = async (options?: SessionOptions, stored?: KithRecord) => {
  const { told, store } = toldStore(options);
  told.stored = stored;
  const around = await fixture<KithRecordElement>(
    html`<kith-record record-id=${freshId()} .store=${store}
      ><kith-status></kith-status><kith-outcome-note></kith-outcome-note
    ></kith-record>`,
  );
  await opened(around);
  const status = around.querySelector('kith-status')!;
  await waitUntil(() => !shownIn(status).includes('Opening'));
  return { told, around, status };
};

/** Two answers of which each was written in two places, and who Len is as well. */
function writtenTwice(): KithRecord {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  const said = (text: string) => ({ text, author: 'me', verbatim: true });
  draft.conversations['c'] = { id: 'c', order: 'a0', definition: 'what-matters-to-you' };
  draft.answers['a'] = {
    id: 'a',
    order: 'a0',
    conversation: 'c',
    prompt: 'important',
    asked: 'What is important to you?',
    words: said('The plot'),
    versions: { words: [said('Biscuit')] },
  };
  draft.people['len'] = {
    id: 'len',
    order: 'a0',
    name: 'Len',
    about: 'plot 14',
    versions: { about: ['next to mine'] },
  };
  return receiveRecord(draft);
}

describe('kith-status', () => {
  describe('in typical usage', () => {
    it('says where the record is when it is on this page only, alone and around others', async () => {
      const { status } = await inMemory();
      expect(shownIn(status)).to.match(/^Only on this page\s?Nothing is kept unless you ask/);
      const alone = await fixture<KithStatusElement>(html`<kith-status></kith-status>`);
      expect(shownIn(alone)).to.include('Only on this page');
      expect(buttonsIn(alone)).to.deep.equal(['Undo']);
      for (const one of [status, alone]) await expect(one).to.be.accessible();
    });

    it('keeps the record on the device when a person asks, and leaves the focus somewhere', async () => {
      const { around, status } = await inMemory();
      around.recordId = freshId();
      await around.updateComplete;
      write(around.session, 'Len');
      await status.updateComplete;
      const heard = hear(status);
      press(status, 'Keep it on this device');
      await shows(status, /^Kept on this device, \d/);
      expect(around.keep).to.equal('device');
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(buttonsIn(status)).not.to.include('Keep it on this device');
      expect(heard).to.have.length(1);
      expect(heard[0]).to.match(/^Kept on this device/);
      expect(focusIn(status)).to.match(/^Undo/);
      await expect(status).to.be.accessible();
    });

    it('follows the page where it stops keeping, or begins to, with nothing written', async () => {
      const { around, status } = await inMemory();
      around.recordId = freshId();
      around.keep = 'device';
      await shows(status, 'Kept on this device');
      around.keep = 'none';
      await shows(status, 'Only on this page');
    });

    it('says that it is being opened, and claims nothing yet', async () => {
      const { told, store } = toldStore();
      const door = gate();
      told.gate = door.shut;
      const around = await fixture<KithRecordElement>(
        html`<kith-record .store=${store}><kith-status></kith-status></kith-record>`,
      );
      const status = around.querySelector('kith-status')!;
      expect(folded(status.shadowRoot!.textContent)).to.equal('Opening…');
      await expect(status).to.be.accessible();
      door.open();
      await shows(status, 'Kept on this device');
      expect(saidIn(status)).to.equal('');
    });
  });

  describe('somebody else at the table', () => {
    const come = (told: { others: readonly string[] | undefined; hint: () => void }, ...names: string[]) => {
      told.others = names;
      told.hint();
    };

    it('is named, and that they came and went is heard once each', async () => {
      const { told, status } = await inStore();
      const heard = hear(status);
      come(told, 'Priya');
      await shows(status, /Priya\W* has this open too\./);
      come(told, 'Priya', 'Len');
      await shows(status, /Priya\W*, \W*Len\W* have this open too\./);
      told.hint();
      come(told);
      await waitUntil(() => !shownIn(status).includes('open too'));
      expect(heard.map((words) => words.replace(/[\u2068\u2069]/g, ''))).to.deep.equal([
        'Priya has this open too.',
        'Priya, Len have this open too.',
        'Nobody else has this open now.',
      ]);
      await expect(status).to.be.accessible();
    });

    it('is nobody where the store cannot tell', async () => {
      const { status } = await inStore();
      expect(shownIn(status)).not.to.include('open too');
      expect(saidIn(status)).to.equal('');
    });
  });

  describe('keeping', () => {
    it('says when it was kept', async () => {
      const { around, status } = await inStore();
      write(around.session, 'Len');
      await shows(status, /^Kept on this device, \d{1,2}\.\d\d\s?[ap]m\s?Nothing has been sent to anyone\.$/);
      await expect(status).to.be.accessible();
    });

    it('says that it is keeping only where that takes a moment', async () => {
      const { told, around, status } = await inStore();
      const seen = new Set<string>();
      new MutationObserver(() => seen.add(shownIn(status))).observe(status.shadowRoot!, {
        subtree: true,
        characterData: true,
        childList: true,
      });
      write(around.session, 'Len');
      await shows(status, /Kept on this device, /);
      expect([...seen].join()).not.to.include('Keeping');
      const door = gate();
      told.gate = door.shut;
      write(around.session, 'Marcia');
      await shows(status, 'Keeping…');
      expect(shownIn(status)).not.to.include('Kept');
      await expect(status).to.be.accessible();
      door.open();
      await shows(status, /Kept on this device, /);
      expect(saidIn(status)).to.equal('');
    });

    it('does not chatter while somebody writes', async () => {
      const { around, status } = await inStore();
      const heard = hear(status);
      const note = around.querySelector('kith-outcome-note')!;
      for (let at = 1; at <= 'Rang repairs.'.length; at++) {
        typeInto(note, 'textarea', 'Rang repairs.'.slice(0, at));
        await around.session!.settled();
        await status.updateComplete;
      }
      expect(heard).to.deep.equal([]);
    });

    it('says what could not be read, and that it was left', async () => {
      const { status } = await inStore({ setAside: [{ key: 'people/len' }, { key: 'people/marcia' }] });
      expect(shownIn(status)).to.include('2 parts could not be read. They were left as they are.');
      await expect(status).to.be.accessible();
    });
  });

  describe('without a signal', () => {
    const offline = (is: boolean) => {
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: !is });
      globalThis.dispatchEvent(new Event(is ? 'offline' : 'online'));
    };
    afterEach(() => {
      delete (navigator as { onLine?: unknown }).onLine;
      globalThis.dispatchEvent(new Event('online'));
    });

    it('says so, that it is kept all the same, and when the signal is back', async () => {
      const { around, status } = await inStore();
      const states: string[] = [];
      around.addEventListener('kith-status', ({ detail }) => states.push(detail.status.state));
      const heard = hear(status);
      offline(true);
      await shows(status, 'No signal. Kept on this device.');
      await expect(status).to.be.accessible();
      write(around.session, 'Len');
      await around.session!.settled();
      await status.updateComplete;
      expect(shownIn(status)).to.include('No signal. Kept on this device.');
      offline(false);
      await shows(status, /^Kept on this device, /);
      expect(states).to.include.members(['offline', 'saved']);
      expect(heard).to.have.length(2);
      expect(heard[0]).to.equal('No signal. Kept on this device.');
    });

    it('says nothing of it where the record is on this page only', async () => {
      const { status } = await inMemory();
      offline(true);
      await status.updateComplete;
      expect(shownIn(status)).to.include('Only on this page');
    });
  });

  describe('when it could not be kept', () => {
    const troubles: readonly [Trouble, RegExp][] = [
      ['full', /^Couldn’t keep the last change.*The device may be full/],
      ['failed', /^Couldn’t keep the last change.*Save a copy to be sure/],
      ['denied', /^Couldn’t keep the last change/],
      ['slow', /^Couldn’t keep the last change/],
      ['newer', /^Not kept: this page is out of date.*Save a copy of your words, then load this page again/],
      ['cleared', /^No longer kept on this device.*cleared it\. Your words are still on the page/],
    ];
    for (const [reason, words] of troubles)
      it(`(${reason}) says so once, claims nothing, offers a way on, and says so when it is kept again`, async () => {
        const { told, around, status } = await inStore();
        write(around.session, 'Len');
        await shows(status, /Kept on this device, /);
        const heard = hear(status);
        const seen: string[] = [];
        const watch = new MutationObserver(() => seen.push(folded(status.shadowRoot!.textContent)));
        told.refuse = new ChannelTrouble(reason);
        write(around.session, 'Marcia');
        await shows(status, words);
        watch.observe(status.shadowRoot!, { subtree: true, characterData: true, childList: true });
        write(around.session, 'Errol');
        await around.session!.settled();
        await status.updateComplete;
        expect(buttonsIn(status)).to.include.members(['Try again', 'Save a copy']);
        expect(folded(status.shadowRoot!.textContent)).not.to.match(/\bKept\b/);
        expect(heard).to.have.length(1);
        expect(words.source.replace('^', '')).to.satisfy((source: string) => source.startsWith(heard[0]!));
        await expect(status).to.be.accessible();

        press(status, 'Try again');
        await waitUntil(() => heard.length === 2, 'trying in vain is heard as well');
        expect(folded(heard[1])).to.equal(folded(heard[0]));
        expect(seen.join()).not.to.match(/\bKept\b/);
        watch.disconnect();

        told.refuse = undefined;
        press(status, 'Try again');
        await shows(status, /^Kept on this device, /);
        expect(namesIn(told.stored!)).to.deep.equal(['Len', 'Marcia', 'Errol']);
        expect(heard).to.have.length(3);
        expect(heard[2]).to.match(/^Kept on this device/);
      });

    it('is heard even when it took a while to find out', async () => {
      const { told, around, status } = await inStore();
      const heard = hear(status);
      const door = gate();
      told.gate = door.shut;
      told.refuse = new ChannelTrouble('full');
      write(around.session, 'Len');
      await shows(status, 'Keeping…');
      door.open();
      await shows(status, 'Couldn’t keep');
      expect(heard).to.deep.equal(['Couldn’t keep the last change']);
    });

    it('gives a copy of every word', async () => {
      const { told, around, status } = await inStore();
      told.refuse = new ChannelTrouble('full');
      write(around.session, 'Len');
      await shows(status, 'Couldn’t keep');
      const { click } = HTMLAnchorElement.prototype;
      let link: HTMLAnchorElement | undefined;
      HTMLAnchorElement.prototype.click = function () {
        // eslint-disable-next-line @typescript-eslint/no-this-alias -- the link is all there is to see of a download
        link = this;
      };
      press(status, 'Save a copy');
      HTMLAnchorElement.prototype.click = click;
      expect(link?.download).to.equal('notes.kith.json');
      expect(receiveRecord(await (await fetch(link!.href)).text())).to.deep.equal(around.record);
    });

    for (const [reason, words] of [
      ['denied', /^Only on this page\s?This browser doesn’t let us keep it/],
      ['slow', /^Only on this page for now/],
      ['full', /^Only on this page/],
    ] as const)
      it(`from the start (${reason}), says that it is only on this page, and flashes no “Kept” when tried again`, async () => {
        const { told, status } = await inStore({ trouble: reason });
        expect(shownIn(status)).to.match(words);
        expect(buttonsIn(status)).to.include.members(['Try again', 'Save a copy']);
        await expect(status).to.be.accessible();
        const heard = hear(status);
        told.refuse = new ChannelTrouble(reason);
        press(status, 'Try again');
        await waitUntil(() => heard.length > 0);
        await status.updateComplete;
        expect(shownIn(status)).to.match(words);
        expect(heard.join()).not.to.match(/\bKept\b/);
      });
  });

  describe('when something was written in two places', () => {
    it('shows both versions with what they are about, and keeps the one that is chosen', async () => {
      const { told, around, status } = await inStore({}, writtenTwice());
      await shows(status, 'Written in two places at once');
      await expect(status).to.be.accessible();
      const changes: string[] = [];
      around.addEventListener('kith-change', ({ detail }) => changes.push(detail.change.what));
      press(status, 'See both');
      await status.updateComplete;
      await expect(status).to.be.accessible();
      const toggle = [...status.shadowRoot!.querySelectorAll('button')].find(
        (one) => folded(one.textContent) === 'See both',
      )!;
      expect(toggle.getAttribute('aria-expanded')).to.equal('true');
      const items = () => [...status.shadowRoot!.querySelectorAll('.conflicts > li')];
      expect(items()).to.have.length(2);
      const about = items().find((item) => folded(item.textContent).startsWith('Len'))!;
      expect(folded(about.textContent)).to.include('plot 14').and.include('next to mine').and.not.include('Keep both');

      const keep = (item: Element, name: string, nth = 0) => {
        const found = [...item.querySelectorAll('button')].filter((one) => folded(one.textContent) === name)[nth]!;
        found.focus();
        found.click();
      };
      keep(about, 'Keep this one', 1);
      await waitUntil(() => items().length === 1);
      expect(around.record.people['len']).to.include({ about: 'next to mine' }).and.not.have.property('versions');
      expect(focusIn(status), 'the next choice has the focus').to.equal('Keep this one');

      const heard = hear(status);
      keep(items()[0]!, 'Keep both');
      await shows(status, /^Kept on this device, /);
      expect(around.record.answers['a']!.words).to.deep.include({
        text: 'The plot\n\nBiscuit',
        author: 'me',
        verbatim: true,
      });
      expect(around.record.answers['a']).not.to.have.property('versions');
      expect(items()).to.have.length(0);
      expect(focusIn(status)).to.match(/^Undo/);
      expect(heard).to.have.length(1);
      expect(changes).to.have.length(2);
      await around.session!.settled();
      expect(told.stored).to.deep.equal(around.record);
    });

    it('says whom and what it is about in words, not by ids', async () => {
      const group = { id: 'growers', order: 'a0', kind: 'group', name: 'Growers', introducer: 'len', helps: ['step-free', 'toilet'] } as const;
      const said = (text: string) => ({ text, author: 'me', verbatim: true });
      const twice: KithRecord = {
        ...writtenTwice(),
        assets: { growers: { ...group, versions: { introducer: ['3f0c'], helps: [['parking']] } } },
        hopes: { sing: { id: 'sing', order: 'a0', words: said('To sing'), versions: { words: [said('To sing again')] } } },
      };
      const { status } = await inStore({}, twice);
      press(status, 'See both');
      await status.updateComplete;
      const text = folded(status.shadowRoot!.textContent);
      expect(text).to.include('Somebody who is no longer here').and.include('No steps, A toilet').and.include('Somewhere to park');
      expect(text).to.include('What I hope for').and.not.include('3f0c').and.not.include('step-free');
    });

    it('can be taken back', async () => {
      const { around, status } = await inStore({}, writtenTwice());
      press(status, 'See both');
      await status.updateComplete;
      press(status, 'Keep this one');
      await status.updateComplete;
      press(
        status,
        buttonsIn(status).find((name) => name.startsWith('Undo'))!,
      );
      expect(around.record).to.deep.equal({ ...writtenTwice(), id: around.record.id });
    });

    it('offers both in memory and in trouble too, and asks nobody who can only read', async () => {
      const { around, status } = await inMemory();
      around.record = writtenTwice();
      await waitUntil(() => buttonsIn(status).includes('See both'));
      expect(shownIn(status)).to.include('Only on this page');
      around.readonly = true;
      await waitUntil(() => !buttonsIn(status).includes('See both'));
      const full = await inStore({}, writtenTwice());
      full.told.refuse = new ChannelTrouble('full');
      write(full.around.session, 'Marcia');
      await shows(full.status, 'Couldn’t keep');
      expect(buttonsIn(full.status)).to.include.members(['See both', 'Try again', 'Save a copy']);
    });
  });

  describe('undo and redo', () => {
    it('say what they would take back and bring back, and that they did', async () => {
      const { around, status } = await inMemory();
      const changes: string[] = [];
      around.addEventListener('kith-change', ({ detail }) => changes.push(detail.change.what));
      write(around.session, 'Len');
      write(around.session, 'Marcia');
      await status.updateComplete;
      expect(buttonsIn(status)).to.include('Undo added Marcia').and.not.include('Redo');
      press(status, 'Undo added Marcia');
      await status.updateComplete;
      expect(namesIn(around.record)).to.deep.equal(['Len']);
      expect(saidIn(status)).to.equal('Took back: added Marcia');
      expect(buttonsIn(status)).to.include.members(['Undo added Len', 'Redo added Marcia']);
      press(status, 'Redo added Marcia');
      await status.updateComplete;
      expect(saidIn(status)).to.equal('Brought back: added Marcia');
      expect(changes).to.deep.equal(['added Marcia', 'added Marcia']);
      await expect(status).to.be.accessible();
    });

    it('by keyboard, with the focus where it was', async () => {
      const { around, status } = await inMemory();
      write(around.session, 'Len');
      write(around.session, 'Marcia');
      await status.updateComplete;
      [...status.shadowRoot!.querySelectorAll('button')]
        .find((one) => folded(one.textContent).startsWith('Undo'))!
        .focus();
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await status.updateComplete;
      expect(namesIn(around.record)).to.deep.equal([]);
      expect(focusIn(status)).to.equal('Undo');
    });

    it('of the same kind twice is heard twice', async () => {
      const { around, status } = await inMemory();
      for (let at = 0; at < 2; at++)
        around.session!.edit((draft) => void (draft.about.name = `${at}`), { what: 'wrote a name' });
      await status.updateComplete;
      const heard = hear(status);
      for (const many of [1, 2]) {
        press(status, 'Undo wrote a name');
        await waitUntil(() => heard.length === many);
      }
      expect(heard).to.deep.equal(['Took back: wrote a name', 'Took back: wrote a name']);
    });

    it('with nothing to undo does nothing, and says so to assistive technology', async () => {
      const { status } = await inMemory();
      const undo = status.shadowRoot!.querySelector('.steps button')!;
      expect(undo.getAttribute('aria-disabled')).to.equal('true');
      press(status, 'Undo');
      await status.updateComplete;
      expect(saidIn(status)).to.equal('');
    });

    it('that somebody else has overtaken is left, and said', async () => {
      const { told, around, status } = await inStore();
      around.session!.edit((draft) => void (draft.about.name = 'Winston'), { what: 'wrote a name' });
      await around.session!.settled();
      told.merge = (mine) => ({ ...mine, about: { name: 'Win' } });
      told.hint();
      await waitUntil(() => around.record.about.name === 'Win');
      await status.updateComplete;
      press(status, 'Undo wrote a name');
      await status.updateComplete;
      expect(around.record.about.name).to.equal('Win');
      expect(saidIn(status)).to.include('changed somewhere else');
    });

    it('are not there for who can only read', async () => {
      const { around, status } = await inMemory();
      around.readonly = true;
      await shows(status, 'To read, not to change');
      expect(buttonsIn(status)).to.deep.equal([]);
      await expect(status).to.be.accessible();
    });
  });

  it('speaks the language of the page, the announcements too', async () => {
    const { around, status } = await inMemory();
    around.parentElement!.lang = 'cy';
    await shows(status, 'Ar y dudalen hon yn unig');
    write(around.session, 'Len');
    await status.updateComplete;
    press(
      status,
      buttonsIn(status).find((name) => name.startsWith('Dadwneud'))!,
    );
    await status.updateComplete;
    expect(saidIn(status)).to.equal('Wedi’i ddadwneud: added Len');
    await expect(status).to.be.accessible();
    around.record = recordOf();
  });
});
