// Ways through a conversation: by picture cards, back to what was left, in other words, in another order.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { focused, named, nameOf, press, said, shown, tidy, undo } from '../helpers/finding.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const talk = 'what-matters-to-you~1';
const now = new Date().toISOString();
const filled: KithRecord = {
  ...emptyRecord('one'),
  conversations: { [talk]: { id: talk, order: 'a0', at: now, definition: 'what-matters-to-you' } },
  answers: {
    [`${talk}~good-day`]: {
      ...{ id: `${talk}~good-day`, order: 'a0', at: now, conversation: talk, prompt: 'good-day', asked: 'What?', lang: 'en-GB' },
      words: { text: 'A brew', author: 'me', verbatim: true, at: now },
    },
  },
};

async function conversation(mode: 'one' | 'all' | 'board', record: KithRecord = filled, readonly = false): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation mode=${mode} ?readonly=${readonly} .record=${record}></kith-conversation>`);
  await el.updateComplete;
  return el;
}
const asked = (el: Element) => shown(el, 'article').map((one) => one.dataset['prompt']);
const cards = (el: Element) => shown(el, '.board .card').map(nameOf);
const index = (el: Element) => shown(el, 'aside .index > li').map(nameOf);
describe('by picture cards', () => {
  it('each question is a card that says whether something is said', async () => {
    const el = await conversation('board');
    expect(cards(el)).to.deep.equal(['Important to me', 'A good day, something is said', 'Anything else']);
    expect(asked(el)).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('a card opens its question, and from there the way back leads to the card', async () => {
    const el = await conversation('board');
    named(el, '.card', 'A good day').focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(asked(el)).to.deep.equal(['good-day']);
    expect(focused(el)).to.contain('When you have a good day');
    await press(el, 'All the cards');
    await waitUntil(() => focused(el) === 'A good day, something is said');
    expect(asked(el)).to.deep.equal([]);
  });

  it('is chosen with the switch, and a question of one’s own is added there', async () => {
    const el = await conversation('one');
    shown(el, 'input[name=mode]').at(-1)!.click();
    await el.updateComplete;
    expect(cards(el)).to.have.length(3);
    await press(el, 'Add a question');
    await waitUntil(() => el.shadowRoot!.activeElement?.matches('.quick input'));
    await sendKeys({ type: 'And the garden?' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === 'And the garden?');
    expect(asked(el)).to.have.length(1);
  });

  it('is there to be read, too', async () => {
    const el = await conversation('board', filled, true);
    expect(cards(el)).to.have.length(3);
    expect(shown(el, '.board button:not(.card)')).to.have.length(0);
  });
});

describe('coming back to something', () => {
  it('is one tap, is shown wherever the question is named, and leads there', async () => {
    const el = await conversation('all');
    const mark = () => named(el, '[data-prompt=good-day] button', 'Come back to this');
    mark().click();
    await el.updateComplete;
    expect(mark().getAttribute('aria-pressed')).to.equal('true');
    expect(index(el)).to.include('A good day, something is said, to come back to');
    await expect(el).to.be.accessible();
    named(el, '.back-to button', 'A good day').click();
    await waitUntil(() => /When you have a good day/.test(focused(el)));
    mark().click();
    await el.updateComplete;
    expect(shown(el, '.back-to')).to.have.length(0);
  });

  it('is shown on the cards', async () => {
    const answers = { [`${talk}~good-day`]: { ...filled.answers[`${talk}~good-day`]!, comeBack: true } };
    expect(cards(await conversation('board', { ...filled, answers }))[1]).to.equal('A good day, something is said, to come back to');
  });
});

describe('asking another way', () => {
  const reword = async (el: KithConversationElement, words: string) => {
    named(el, '[data-prompt=important] button', 'Ask it another way').click();
    await waitUntil(() => el.shadowRoot!.activeElement?.matches('.quick input'));
    const field = el.shadowRoot!.activeElement as HTMLInputElement;
    expect(field.value).to.match(/^What are the things/);
    field.select();
    await sendKeys({ type: words });
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
  };

  it('asks in this person’s words from then on, and what is said keeps the words it was asked in', async () => {
    const el = await conversation('all');
    await reword(el, 'What keeps you going?');
    expect(tidy(el.shadowRoot!.querySelector('[data-prompt=important] h3')!.textContent)).to.equal('What keeps you going?');
    const field = el.shadowRoot!.querySelector<HTMLTextAreaElement>('[data-prompt=important] textarea')!;
    field.focus();
    await sendKeys({ type: 'Biscuit' });
    expect(Object.values(el.record.answers).find(({ prompt }) => prompt === 'important')!.asked).to.equal('What keeps you going?');
    await expect(el).to.be.accessible();
  });

  it('can be taken back, and undone', async () => {
    const el = await conversation('all');
    await reword(el, 'What keeps you going?');
    await undo(el);
    expect(tidy(el.shadowRoot!.querySelector('[data-prompt=important] h3')!.textContent)).to.match(/^What are the things/);
  });
});

describe('changing the order', () => {
  for (const mode of ['all', 'board'] as const)
    it(`by keyboard, with the focus going along (${mode})`, async () => {
      const el = await conversation(mode);
      await press(el, 'Change the order');
      named(el, '[data-move]', 'Move “A good day” up').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => said(el).includes('“A good day” is now 1 of 2.'));
      await el.updateComplete;
      expect(focused(el)).to.equal('Move “A good day” up');
      await expect(el).to.be.accessible();
      await press(el, 'That’s the order');
      expect(mode === 'all' ? asked(el) : cards(el).map((one) => one.split(',')[0])).to.deep.equal(
        mode === 'all' ? ['good-day', 'important', 'anything-else'] : ['A good day', 'Important to me', 'Anything else'],
      );
      await undo(el);
      expect(mode === 'all' ? asked(el)[0] : cards(el)[0]).to.equal(mode === 'all' ? 'important' : 'Important to me');
    });

  it('can be put back as it came', async () => {
    const el = await conversation('all');
    await press(el, 'Change the order');
    await press(el, 'Move “A good day” up');
    await waitUntil(() => asked(el)[0] === 'good-day');
    await press(el, 'As it came');
    expect(asked(el)).to.deep.equal(['important', 'good-day', 'anything-else']);
  });
});

it('a question that was added goes again while nothing is said to it', async () => {
  const conversations = { [talk]: { ...filled.conversations[talk]!, added: { garden: 'And the garden?' } } };
  const el = await conversation('all', { ...filled, conversations });
  await press(el, 'And the garden?');
  await press(el, 'Take this question out');
  expect(asked(el)).to.deep.equal(['important', 'good-day', 'anything-else']);
  expect(said(el)).to.equal('The question is out.');
});

it('cards that were picked are put in order, by keyboard, with the focus going along', async () => {
  const id = `${talk}~good-day`;
  const answers = { [id]: { ...filled.answers[id]!, cards: ['music', 'pet'] } };
  const el = await conversation('all', { ...filled, answers });
  shown(el, '[data-prompt=good-day] summary')[0]!.click();
  await waitUntil(() => shown(el, '[data-prompt=good-day] [data-move]').length === 4);
  named(el, '[data-move]', 'Move “My dog” up').focus();
  await sendKeys({ press: 'Enter' });
  await waitUntil(() => said(el).includes('“My dog” is now 1 of 2.'));
  await el.updateComplete;
  expect(el.record.answers[id]!.cards).to.deep.equal(['pet', 'music']);
  expect(focused(el)).to.equal('Move “My dog” up');
  await expect(el).to.be.accessible();
});
