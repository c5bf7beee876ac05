// A conversation that goes on over time.
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { press, shown, tidy } from '../helpers/finding.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const talk = 'what-matters-to-you~1';
const march = '2026-03-04T10:00:00Z';
const words = (text: string) => ({ text, author: 'me', verbatim: true, at: march });
const answer = (prompt: string, text: string) => ({
  ...{ id: `${talk}~${prompt}`, order: 'a0', at: march, conversation: talk, prompt, asked: 'What?', lang: 'en-GB' },
  words: words(text),
});

/** Winston talked in March, and was done for then. */
const finished: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  conversations: { [talk]: { id: talk, order: 'a0', at: march, definition: 'what-matters-to-you', finished: march } },
  answers: { [`${talk}~important`]: answer('important', 'The plot. Biscuit.'), [`${talk}~good-day`]: answer('good-day', 'A brew with Len.') },
  hopes: { up: { id: 'up', order: 'a0', words: words('Back up on the plot') } },
};

async function conversation(record: KithRecord, mode: 'one' | 'all' = 'one', readonly = false): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation mode=${mode} ?readonly=${readonly} .record=${record}></kith-conversation>`);
  await el.updateComplete;
  return el;
}
const text = (el: Element) => tidy(el.shadowRoot!.querySelector('.body')!.textContent);
const asked = (el: Element) => shown(el, 'article').map((one) => one.dataset['prompt']);
describe('coming back on another day', () => {
  it('begins with what was said, in the person’s own words', async () => {
    const el = await conversation(finished);
    expect(text(el)).to.match(/We talked on 4 March.*The plot\. Biscuit\..*A brew with Len\..*Back up on the plot/);
    expect(asked(el)).to.deep.equal([]);
    await expect(el).to.be.accessible();
  });

  it('goes on with the same talk where that is wanted', async () => {
    const el = await conversation(finished);
    await press(el, 'Go on with what is here');
    expect(asked(el)).to.deep.equal(['anything-else']);
    expect(Object.keys(el.record.conversations)).to.deep.equal([talk]);
  });

  it('does not come before a talk that was left in the middle, nor before one of today', async () => {
    const { finished: _, ...open } = finished.conversations[talk]!;
    expect(asked(await conversation({ ...finished, conversations: { [talk]: open } }))).to.deep.equal(['anything-else']);
    const today = { ...open, finished: new Date().toISOString() };
    expect(asked(await conversation({ ...finished, conversations: { [talk]: today } }))).to.deep.equal(['anything-else']);
  });

  it('leaves whoever only reads with the talk itself', async () => {
    expect(asked(await conversation(finished, 'all', true))).to.deep.equal(['important', 'good-day', 'anything-else']);
  });
});

describe('talking again', () => {
  const again = async () => {
    const el = await conversation(finished);
    await press(el, 'Talk again today');
    return el;
  };

  it('is a new conversation, in which each question shows what was said to it last time', async () => {
    const el = await again();
    expect(asked(el)).to.deep.equal(['important']);
    expect(Object.keys(el.record.conversations)).to.have.length(2);
    expect(text(el)).to.contain('Last time, on 4 March: The plot. Biscuit.');
    expect(tidy(el.shadowRoot!.activeElement!.textContent)).to.contain('What are the things');
    await expect(el).to.be.accessible();
  });

  it('says of what was said before that it still holds, in one tap, and leaves it where it was said', async () => {
    const el = await again();
    await press(el, 'Still true');
    expect(el.record.answers[`${talk}~important`]!.stillTrue).to.match(new RegExp(`^${new Date().toISOString().slice(0, 10)}`));
    expect(Object.keys(el.record.answers)).to.have.length(2);
    expect(text(el)).to.contain('Still true today');
  });

  it('takes the words up again to be changed, and what was said stays as it was', async () => {
    const el = await again();
    await press(el, 'Say it again, or change it');
    const field = shown(el, 'textarea')[0] as HTMLTextAreaElement;
    expect(field.value).to.equal('The plot. Biscuit.');
    expect(el.shadowRoot!.activeElement).to.equal(field);
    field.value = 'Biscuit.';
    field.dispatchEvent(new Event('input'));
    await el.updateComplete;
    expect(el.record.answers[`${talk}~important`]!.words!.text).to.equal('The plot. Biscuit.');
    expect(el.record.answers['what-matters-to-you~2~important']!.words!.text).to.equal('Biscuit.');
  });
});
