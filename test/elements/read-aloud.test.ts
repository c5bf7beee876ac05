import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/conversation.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { KithLeaveEvent } from '../../src/session/events.js';

interface Spoken {
  text: string;
  lang: string;
  voice: { name: string } | null;
  onstart?: () => void;
  onend?: () => void;
  onboundary?: (event: { name: string; charIndex: number; charLength: number }) => void;
}

/** A device that speaks: each utterance lasts until it is told to end. */
class Device extends EventTarget {
  voices: { name: string; lang: string; localService: boolean }[] = [];
  readonly spoken: Spoken[] = [];
  cancelled = 0;
  getVoices() {
    return this.voices;
  }
  speak(utterance: Spoken) {
    this.spoken.push(utterance);
    utterance.onstart?.();
  }
  cancel() {
    this.cancelled++;
  }
  /** What is being said now ends. */
  end() {
    this.spoken.at(-1)!.onend?.();
  }
}

const LOCAL = { name: 'Device', lang: 'en-GB', localService: true };
const NETWORK = { name: 'Network', lang: 'en-GB', localService: false };
const talk = 'what-matters-to-you~1';
const said: KithRecord = {
  ...emptyRecord('one'),
  conversations: { [talk]: { id: talk, order: 'a0', definition: 'what-matters-to-you' } },
  answers: {
    [`${talk}~important`]: {
      id: `${talk}~important`,
      order: 'a0',
      conversation: talk,
      prompt: 'important',
      asked: 'What are the things that are important to you at the moment?',
      lang: 'en-GB',
      words: { text: 'The plot.', author: 'me', verbatim: true },
    },
  },
};

describe('reading aloud', () => {
  const before = { speechSynthesis: globalThis.speechSynthesis, SpeechSynthesisUtterance: globalThis.SpeechSynthesisUtterance };
  let device: Device;
  const put = (name: keyof typeof before, value: unknown) =>
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });

  beforeEach(() => {
    device = new Device();
    put('speechSynthesis', device);
    put('SpeechSynthesisUtterance', class { constructor(readonly text: string) {} });
  });
  afterEach(() => {
    for (const name of Object.keys(before) as (keyof typeof before)[]) put(name, before[name]);
  });

  async function conversation(voices: Device['voices'] = [LOCAL], mode: 'one' | 'all' = 'all'): Promise<KithConversationElement> {
    device.voices = voices;
    const element = await fixture<KithConversationElement>(html`<kith-conversation .record=${said} mode=${mode}></kith-conversation>`);
    await element.updateComplete;
    return element;
  }
  const buttons = (el: Element) =>
    [...el.shadowRoot!.querySelectorAll<HTMLButtonElement>('.read')].map((button) => ({
      button,
      name: button.textContent!.replace(/\s+/g, ' ').trim(),
    }));
  const press = async (el: KithConversationElement, name: string) => {
    buttons(el).find((one) => one.name === name)!.button.click();
    await el.updateComplete;
  };

  it('is offered for each question, by a voice of the device', async () => {
    const el = await conversation();
    expect(buttons(el).map(({ name }) => name)).to.deep.equal([
      'Read aloud Important to me',
      'Read aloud A good day',
      'Read aloud Anything else',
    ]);
    await expect(el).to.be.accessible();
  });

  it('is not offered where there is none, or one of the network, or one of another language', async () => {
    for (const voices of [[], [NETWORK], [{ ...LOCAL, lang: 'fr-FR' }]]) expect(buttons(await conversation(voices))).to.deep.equal([]);
  });

  it('is offered when the voices come after the page', async () => {
    const el = await conversation([]);
    device.voices = [LOCAL];
    device.dispatchEvent(new Event('voiceschanged'));
    await el.updateComplete;
    expect(buttons(el).length).to.equal(3);
  });

  it('reads the question, the hint and what was said, one after the other, and shows where it is', async () => {
    const el = await conversation([NETWORK, LOCAL]);
    await press(el, 'Read aloud Important to me');
    const marked = () => el.shadowRoot!.querySelector('.read-now');
    expect(marked()?.className).to.contain('prompt');
    device.end();
    device.end();
    expect(device.spoken.map(({ text }) => text)).to.deep.equal([
      'What are the things that are important to you at the moment?',
      'People, places, small things, big things. In any order.',
      'The plot.',
    ]);
    expect(device.spoken.every(({ voice }) => voice === LOCAL)).to.equal(true);
    expect(marked()?.localName).to.equal('textarea');
    device.end();
    await el.updateComplete;
    expect(marked()).to.equal(null);
    expect(buttons(el)[0]!.name).to.equal('Read aloud Important to me');
  });

  it('marks the word that is being read, where the browser can', async () => {
    const el = await conversation();
    await press(el, 'Read aloud Important to me');
    device.spoken[0]!.onboundary!({ name: 'word', charIndex: 9, charLength: 3 });
    const marks = () => (CSS.highlights ? [...(CSS.highlights.get('kith-word') ?? [])].map(String) : [el.shadowRoot!.querySelector('.read-now') && 'the']);
    expect(marks()).to.deep.equal(['the']);
    await press(el, 'Stop reading Important to me');
    expect(marks().filter(Boolean)).to.deep.equal([]);
  });

  it('stops when that is wanted, when another is read, when somebody leaves, when the page is turned, when it goes', async () => {
    const el = await conversation();
    await press(el, 'Read aloud Important to me');
    await press(el, 'Stop reading Important to me');
    expect(device.cancelled).to.equal(1);
    await press(el, 'Read aloud Important to me');
    await press(el, 'Read aloud A good day');
    expect(device.cancelled).to.equal(2);
    el.dispatchEvent(new KithLeaveEvent());
    await el.updateComplete;
    expect(device.cancelled).to.equal(3);
    expect(buttons(el)[1]!.name).to.equal('Read aloud A good day');
    await press(el, 'Read aloud A good day');
    el.mode = 'one';
    await el.updateComplete;
    expect(device.cancelled, 'the question is still there').to.equal(3);
    [...el.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim() === 'Next')!.click();
    await el.updateComplete;
    expect(device.cancelled).to.equal(4);
    await press(el, buttons(el)[0]!.name);
    el.remove();
    expect(device.cancelled).to.equal(5);
  });
});
