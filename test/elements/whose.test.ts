// Who is writing, whose words they are, and a person who sees it differently.
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { focused, named, nameOf, press, said, shown, tidy } from '../helpers/finding.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const IMPORTANT = 'What are the things that are important to you at the moment?';
const talk = 'what-matters-to-you~1';
const now = new Date().toISOString();
const answer = `${talk}~important`;

/** Winston said something; Priya put it another way. */
const filled: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  authors: {
    me: { id: 'me', order: 'a0', role: 'me' },
    priya: { id: 'priya', order: 'a1', role: 'coordinator', name: 'Priya' },
    amal: { id: 'amal', order: 'a2', role: 'interpreter', name: 'Amal' },
  },
  conversations: { [talk]: { id: talk, order: 'a0', at: now, definition: 'what-matters-to-you' } },
  answers: {
    [answer]: {
      ...{ id: answer, order: 'a0', at: now, conversation: talk, prompt: 'important', asked: IMPORTANT, lang: 'en-GB' },
      words: { text: 'Company.', author: 'me', verbatim: true, at: now },
      otherWords: { text: 'Would like help.', author: 'priya', verbatim: false, at: now },
    },
  },
};

async function conversation(record: KithRecord = filled, readonly = false): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation mode="all" ?readonly=${readonly} .record=${record}></kith-conversation>`);
  await el.updateComplete;
  return el;
}

const writing = (el: Element) => shown(el, '[role=group][aria-label="Who is writing?"] [aria-pressed=true]').map(nameOf);
const first = (el: Element) => tidy(el.shadowRoot!.querySelector('[data-prompt=important]')!.textContent);
const answers = (el: KithConversationElement) => el.record.answers;

async function type(el: KithConversationElement, field: string, words: string): Promise<void> {
  named(el, 'textarea', field).focus();
  await sendKeys({ type: words });
  await el.updateComplete;
}

describe('who is writing', () => {
  it('is the person, until somebody else taps once; it is said, and accessible', async () => {
    const el = await conversation();
    expect(writing(el)).to.deep.equal(['Winston']);
    await press(el, 'Priya, coordinator');
    expect(writing(el)).to.deep.equal(['Priya, coordinator']);
    expect(said(el)).to.contain('Priya is writing now.');
    await expect(el).to.be.accessible();
  });

  it('can be somebody new, by keyboard: their name and what they do, and they write', async () => {
    const el = await conversation(emptyRecord('one'));
    await press(el, 'Someone else');
    expect(focused(el)).to.equal('Their name');
    await sendKeys({ type: 'Amal' });
    named(el, 'input[type=radio]', 'An interpreter').click();
    named(el, 'input[type=text]', 'Their name').focus();
    await sendKeys({ press: 'Enter' });
    await el.updateComplete;
    expect(writing(el)).to.deep.equal(['Amal, interpreter']);
    expect(Object.values(el.record.authors).map(({ role, name }) => [role, name])).to.deep.include(['interpreter', 'Amal']);
    await type(el, IMPORTANT, 'My garden');
    const [one] = Object.values(answers(el));
    expect(one!.words, 'through an interpreter is not word for word').to.include({ text: 'My garden', verbatim: false });
    expect(first(el)).to.contain('My own words').and.to.contain('Interpreted by Amal');
  });

  it('the same name in the same part is the same person', async () => {
    const el = await conversation();
    await press(el, 'Someone else');
    await sendKeys({ type: 'amal' });
    named(el, 'input[type=radio]', 'An interpreter').click();
    await press(el, 'Done');
    expect(Object.keys(el.record.authors)).to.deep.equal(['me', 'priya', 'amal']);
    expect(writing(el)).to.deep.equal(['Amal, interpreter']);
  });

  it('a coordinator writes down what is said as it is said, and that is told', async () => {
    const el = await conversation();
    await press(el, 'Priya, coordinator');
    await type(el, 'have a good day', 'Len in the shed');
    const written = answers(el)[`${talk}~good-day`]!;
    expect(written.words).to.include({ text: 'Len in the shed', author: 'priya', verbatim: true });
    expect(tidy(el.shadowRoot!.querySelector('[data-prompt=good-day]')!.textContent)).to.contain('Written down by Priya');
  });

  it('nobody writes over the person: their words stand to be read, and why is said', async () => {
    const el = await conversation();
    expect(shown(el, '[data-prompt=important] textarea.own'), 'the person writes there').to.have.length(1);
    await press(el, 'Priya, coordinator');
    expect(shown(el, '[data-prompt=important] textarea.own')).to.have.length(0);
    expect(first(el)).to.contain('Company.').and.to.contain('Winston wrote this');
  });

  it('several put it their way, each beside the others', async () => {
    const el = await conversation();
    await press(el, 'Amal, interpreter');
    named(el, '[data-prompt=important] input[type=radio]', 'Amal puts it another way').click();
    await el.updateComplete;
    await type(el, 'Amal puts it another way', 'A friend to sit with.');
    expect(answers(el)[answer]).to.deep.include({ otherWords: filled.answers[answer]!.otherWords });
    expect(answers(el)[answer]!.views).to.have.nested.property('amal.text', 'A friend to sit with.');
    await press(el, 'Winston');
    expect(first(el)).to.contain('Priya put it this way Would like help.').and.to.contain('Amal put it this way A friend to sit with.');
  });
});

describe('a person who sees it differently', () => {
  it('says so in one tap, then how; both stand', async () => {
    const el = await conversation();
    await press(el, 'I see it differently');
    expect(focused(el)).to.contain('I see it differently');
    await sendKeys({ type: 'Not help. Company.' });
    await el.updateComplete;
    expect(answers(el)[answer]!.differs).to.deep.equal({ priya: 'Not help. Company.' });
    expect(first(el)).to.contain('Would like help.').and.to.contain('I see it differently');
    await expect(el).to.be.accessible();
  });

  it('can take it back', async () => {
    const el = await conversation();
    await press(el, 'I see it differently');
    await press(el, 'Take this back');
    expect(answers(el)[answer]).not.to.have.property('differs');
  });

  it('is told to whoever reads it, by name', async () => {
    const { [answer]: one } = filled.answers;
    const el = await conversation({ ...filled, answers: { [answer]: { ...one!, differs: { priya: 'Company!' } } } }, true);
    expect(first(el)).to.contain('Priya put it this way Would like help.').and.to.contain('Winston sees it differently').and.to.contain('Company!');
    expect(shown(el, 'textarea, [aria-pressed]')).to.have.length(0);
  });
});

it('a talk that was left goes on where it was left', async () => {
  const store = await fixture<HTMLElement & { record: KithRecord }>(html`<kith-record .record=${filled}><kith-conversation mode="one"></kith-conversation></kith-record>`);
  const el = store.querySelector('kith-conversation')!;
  await el.updateComplete;
  expect(shown(el, 'article').map((one) => one.dataset['prompt']), 'what is open comes first').to.deep.equal(['good-day']);
  await press(el, 'Back');
  expect(store.record.conversations[talk]!.place).to.equal('important');
  const again = await fixture<KithConversationElement>(html`<kith-conversation mode="one" .record=${JSON.parse(JSON.stringify(store.record)) as KithRecord}></kith-conversation>`);
  await again.updateComplete;
  expect(shown(again, 'article').map((one) => one.dataset['prompt'])).to.deep.equal(['important']);
});

it('what opens around an answer opens where somebody goes, and stays', async () => {
  const el = await conversation(emptyRecord('one'));
  const open = () => shown(el, 'article').filter((one) => one.querySelector('.whose')).map((one) => one.dataset['prompt']);
  expect(open(), 'at the question to begin with').to.deep.equal(['important']);
  named(el, 'textarea', 'Is there anything else').focus();
  await el.updateComplete;
  expect(open()).to.deep.equal(['important', 'anything-else']);
});
