import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/conversation.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const IMPORTANT = 'What are the things that are important to you at the moment?';
const GOOD_DAY = 'When you have a good day, what are the things that make it good?';
const talk = 'what-matters-to-you~1';
const said: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  authors: { me: { id: 'me', order: 'a0', role: 'me' }, other: { id: 'other', order: 'a1', role: 'supporter', name: 'Priya' } },
  conversations: { [talk]: { id: talk, order: 'a0', at: '2026-03-04T10:00:00Z', definition: 'what-matters-to-you' } },
  answers: {
    [`${talk}~good-day`]: {
      id: `${talk}~good-day`,
      order: 'a0',
      conversation: talk,
      prompt: 'good-day',
      asked: GOOD_DAY,
      lang: 'en-GB',
      words: { text: 'A brew in the shed.\nNobody watching the clock.', author: 'me', verbatim: true },
      otherWords: { text: 'Enjoys the allotment.', author: 'other', verbatim: false },
      cards: ['pet', 'mine'],
      ownCards: { mine: 'Dominoes' },
    },
  },
};

const words = (paper: Element | null | undefined) => paper?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '';
const inPlace = (talk: KithConversationElement) => talk.shadowRoot!.querySelector('kith-talk-paper');
const alone = () => document.querySelector('body > kith-talk-paper');
const press = (talk: KithConversationElement, name: string) =>
  [...talk.shadowRoot!.querySelectorAll('button')].find((one) => one.textContent!.trim() === name)!.click();

async function conversation(record?: KithRecord): Promise<KithConversationElement> {
  const element = await fixture<KithConversationElement>(html`<kith-conversation .record=${record} mode="all"></kith-conversation>`);
  await element.updateComplete;
  return element;
}

describe('a conversation on paper', () => {
  const print = globalThis.print;
  let printed: string[];
  beforeEach(() => {
    printed = [];
    // What is on paper is what stands there when the browser prints.
    globalThis.print = () => printed.push(words(alone()));
  });
  afterEach(() => {
    globalThis.print = print;
    globalThis.dispatchEvent(new Event('afterprint'));
  });

  it('is what was said: the own words, the cards, and how somebody else put it', async () => {
    const element = await conversation(said);
    globalThis.dispatchEvent(new Event('beforeprint'));
    const paper = words(inPlace(element));
    for (const part of ['Winston', 'A good day', 'A brew in the shed.', 'My dog', 'Dominoes', 'Priya', 'Enjoys the allotment.'])
      expect(paper).to.contain(part);
    expect(paper, 'what nothing was said to').not.to.contain(IMPORTANT);
  });

  it('is drawn when it is printed, with what was written up to then', async () => {
    const element = await conversation(said);
    expect(words(inPlace(element))).to.equal('');
    const field = element.shadowRoot!.querySelector('textarea')!;
    field.value = 'The plot.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    press(element, 'Print what I’ve said');
    expect(printed[0]).to.contain('The plot.');
  });

  it('is empty where nothing has been said: every question, and room to write', async () => {
    const element = await conversation();
    globalThis.dispatchEvent(new Event('beforeprint'));
    for (const part of [IMPORTANT, GOOD_DAY, 'My dog', 'My name']) expect(words(inPlace(element))).to.contain(part);
    expect([...element.shadowRoot!.querySelectorAll('.on-paper button')].map((one) => one.textContent!.trim())).to.deep.equal([
      'Print an empty page',
    ]);
  });

  it('is empty when that is asked for, whatever has been said, and is gone from the page afterwards', async () => {
    const element = await conversation(said);
    press(element, 'Print an empty page');
    expect(printed).to.have.lengthOf(1);
    expect(printed[0]).to.contain(IMPORTANT).and.not.to.contain('A brew').and.not.to.contain('Winston');
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(alone()).to.equal(null);
  });

  it('speaks the language of the conversation', async () => {
    const element = await fixture<KithConversationElement>(html`<kith-conversation lang="cy"></kith-conversation>`);
    await element.updateComplete;
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(words(inPlace(element))).to.contain('Beth yw’r pethau sy’n bwysig i chi ar hyn o bryd?');
  });
});
