import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/conversation.js';
import type { Later, Part } from '../../src/controllers/later.js';
import { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import type { ConversationDefinition } from '../../src/model/definition.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';

const IMPORTANT = 'What are the things that are important to you at the moment?';
const GOOD_DAY = 'When you have a good day, what are the things that make it good?';
const ELSE = 'Is there anything else you want to tell me that I haven’t asked about?';
const talk = 'what-matters-to-you~1';
const me = (text: string, at: string) => ({ text, author: 'me', verbatim: true, at });

/** Winston said something today, and something else in November. */
const filled: KithRecord = {
  ...emptyRecord('one'),
  about: { name: 'Winston' },
  authors: { me: { id: 'me', order: 'a0', role: 'me' }, other: { id: 'other', order: 'a1', role: 'supporter', name: 'Priya' } },
  people: { marcia: { id: 'marcia', order: 'a0', name: 'Marcia' } },
  conversations: { [talk]: { id: talk, order: 'a0', at: new Date().toISOString(), definition: 'what-matters-to-you' } },
  answers: {
    [`${talk}~important`]: {
      id: `${talk}~important`,
      order: 'a0',
      conversation: talk,
      prompt: 'important',
      asked: IMPORTANT,
      lang: 'en-GB',
      words: me('Company when I’m there.', new Date().toISOString()),
      otherWords: { text: 'Would like help.', author: 'other', verbatim: false },
    },
    [`${talk}~good-day`]: {
      id: `${talk}~good-day`,
      order: 'a1',
      conversation: talk,
      prompt: 'good-day',
      asked: GOOD_DAY,
      lang: 'en-GB',
      cards: ['pet'],
      words: me('A brew in the shed.', '2024-11-12T10:00:00Z'),
    },
  },
};

const garden: ConversationDefinition = {
  format: 'kith-conversation',
  version: 1,
  id: 'what-matters-to-you',
  revision: 2,
  title: { 'en-GB': 'A word over the fence' },
  prompts: [{ id: 'important', ask: { 'en-GB': 'What do you care about?', cy: 'Beth sy’n bwysig?' } }],
};

async function conversation(mode: 'one' | 'all' | undefined, record: KithRecord = emptyRecord('one')): Promise<KithConversationElement> {
  const el = await fixture<KithConversationElement>(html`<kith-conversation .record=${record}></kith-conversation>`);
  if (mode) el.mode = mode;
  await el.updateComplete;
  return el;
}

const tidy = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
const nameOf = (control: Element): string => {
  const root = control.getRootNode() as ShadowRoot;
  const by = control.getAttribute('aria-labelledby')?.trim().split(/\s+/).map((id) => root.getElementById(id)?.textContent);
  return tidy(control.getAttribute('aria-label') ?? by?.join(' ') ?? (control.closest('label') ?? control).textContent);
};
function all<E extends HTMLElement = HTMLElement>(el: Element, selector: string): E[] {
  return [...el.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());
}
function named<E extends HTMLElement>(el: Element, selector: string, name: string): E {
  const found = all<E>(el, selector).find((one) => nameOf(one).startsWith(name));
  if (!found) throw new Error(`no ${selector} “${name}” among ${all(el, selector).map(nameOf).join(' | ')}`);
  return found;
}
const button = (el: Element, name: string) => named<HTMLButtonElement>(el, 'button', name);
const field = (el: Element, name: string) => named<HTMLInputElement>(el, 'input[type=text], textarea', name);
const questions = (el: Element) => all(el, 'article h3').map((one) => tidy(one.textContent));
const focused = (el: Element) => nameOf(el.shadowRoot!.activeElement!);
const announced = (el: Element) => tidy([...el.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' '));
const text = (el: Element) => tidy(el.shadowRoot!.querySelector('section')!.textContent);
const answers = (el: Element) => Object.values((el as KithConversationElement).record.answers);

async function press(el: KithConversationElement, name: string): Promise<void> {
  button(el, name).click();
  await el.updateComplete;
}
async function choose(el: KithConversationElement, name: string, at = 0): Promise<void> {
  all(el, 'input[type=radio]').filter((one) => nameOf(one).startsWith(name))[at]!.click();
  await el.updateComplete;
}
async function type(el: KithConversationElement, into: string, words: string): Promise<void> {
  field(el, into).focus();
  await sendKeys({ type: words });
  await el.updateComplete;
}

describe('kith-conversation', () => {
  describe('when nothing has been said', () => {
    it('is accessible, one at a time and as a whole page', async () => {
      const el = await conversation('one');
      await expect(el).to.be.accessible();
      el.mode = 'all';
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });

    it('says to put the kettle on, and requires nothing', async () => {
      const el = await conversation('one');
      expect(text(el)).to.contain('Put the kettle on').and.to.contain('Nothing here has to be filled in');
      expect(questions(el)).to.deep.equal([]);
      el.mode = 'all';
      await el.updateComplete;
      expect(text(el)).to.contain('Put the kettle on');
      expect(questions(el)).to.deep.equal([IMPORTANT, GOOD_DAY, ELSE]);
      expect(all(el, '[required], [aria-required=true]')).to.have.length(0);
    });

    it('makes nothing of going through the questions', async () => {
      const el = await conversation('one');
      await press(el, 'First question');
      field(el, IMPORTANT).focus();
      await press(el, 'Next');
      expect(el.record).to.deep.equal(emptyRecord('one'));
    });
  });

  describe('in typical usage', () => {
    it('keeps words as they are typed, with the wording that was asked', async () => {
      const el = await conversation('all');
      await type(el, IMPORTANT, ' The plot, ');
      expect(answers(el)).to.have.length(1);
      const [answer] = answers(el);
      expect(answer).to.include({ asked: IMPORTANT, prompt: 'important', lang: 'en-GB', revision: 1 });
      expect(answer!.words).to.include({ text: ' The plot, ', author: 'me', verbatim: true });
    });

    it('tells the page of each change, in words', async () => {
      const el = await conversation('all');
      setTimeout(() => void type(el, IMPORTANT, 'T'));
      const { detail } = await oneEvent(el, 'kith-change');
      expect(detail.record).to.equal(el.record);
      expect(detail.change.what).to.contain('Important to me');
    });

    it('leaves the other questions alone while one is being answered', async () => {
      const el = await conversation('all');
      const changes = new MutationObserver(() => undefined);
      for (const article of all(el, 'article').slice(1)) changes.observe(article, { subtree: true, childList: true, attributes: true, characterData: true });
      await type(el, IMPORTANT, 'The plot');
      expect(changes.takeRecords()).to.have.length(0);
      changes.disconnect();
    });

    it('says whose words they are and when', async () => {
      const el = await conversation('all', filled);
      expect(text(el)).to.contain('My own words Today').and.to.contain('12 November 2024');
    });

    it('shows words that come from elsewhere in the field', async () => {
      const el = await conversation('all');
      el.record = filled;
      await el.updateComplete;
      expect(field(el, IMPORTANT).value).to.equal('Company when I’m there.');
    });

    describe('picking cards', () => {
      it('shows and keeps what is chosen, and puts it back', async () => {
        const el = await conversation('all');
        await press(el, 'Music');
        expect(button(el, 'Music').getAttribute('aria-pressed')).to.equal('true');
        expect(answers(el)[0]!.cards).to.deep.equal(['music']);
        await press(el, 'Music');
        expect(button(el, 'Music').getAttribute('aria-pressed')).to.equal('false');
      });

      it('then a card of one’s own is made on the spot, by keyboard', async () => {
        const el = await conversation('all');
        await press(el, 'My own card');
        await waitUntil(() => focused(el) === 'What does your card say?');
        await sendKeys({ type: 'Dominoes' });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => focused(el) === 'My own card');
        expect(button(el, 'Dominoes').getAttribute('aria-pressed')).to.equal('true');
      });

      it('then Escape leaves without one, and focus goes back', async () => {
        const el = await conversation('all');
        await press(el, 'My own card');
        await waitUntil(() => focused(el) === 'What does your card say?');
        await sendKeys({ press: 'Escape' });
        await waitUntil(() => focused(el) === 'My own card');
        expect(answers(el)).to.have.length(0);
      });
    });

    describe('when somebody puts it another way', () => {
      it('keeps both side by side, own words first', async () => {
        const el = await conversation('all');
        await type(el, IMPORTANT, 'Company.');
        await choose(el, 'Someone put it another way');
        await type(el, 'Who put it this way?', 'Priya');
        await type(el, 'How they put it', 'Needs support.');
        const [answer] = answers(el);
        expect(answer!.words!.text).to.equal('Company.');
        expect(answer!.otherWords).to.include({ text: 'Needs support.', verbatim: false });
        expect(el.record.authors[answer!.otherWords!.author]).to.include({ name: 'Priya', role: 'supporter' });
        await choose(el, 'Mine');
        expect(field(el, `${IMPORTANT} I’d say`).value).to.equal('Company.');
        expect(text(el)).to.match(/I’d say.*Priya\S* put it this way Needs support\./);
      });
    });

    describe('naming somebody', () => {
      it('adds them to the people, and the next name can follow', async () => {
        const el = await conversation('all');
        await press(el, 'Name someone');
        await waitUntil(() => focused(el) === 'Their name');
        await sendKeys({ type: ' Len ' });
        await sendKeys({ press: 'Enter' });
        await el.updateComplete;
        expect(Object.values(el.record.people).map(({ name }) => name)).to.deep.equal(['Len']);
        expect(announced(el)).to.contain('Len');
        expect(focused(el)).to.equal('Their name');
        expect(text(el)).to.contain('People you’ve named');
      });

      it('then "Done" adds what is left in the field, and focus goes back', async () => {
        const el = await conversation('all');
        await press(el, 'Name someone');
        await waitUntil(() => focused(el) === 'Their name');
        await sendKeys({ type: 'Len' });
        await press(el, 'Done');
        await waitUntil(() => focused(el) === 'Name someone');
        expect(Object.values(el.record.people).map(({ name }) => name)).to.deep.equal(['Len']);
      });

      it('takes a name said twice for the same person', async () => {
        const el = await conversation('all', filled);
        await press(el, 'Name someone');
        await waitUntil(() => focused(el) === 'Their name');
        await sendKeys({ type: 'marcia' });
        await sendKeys({ press: 'Enter' });
        await el.updateComplete;
        expect(Object.keys(el.record.people)).to.deep.equal(['marcia']);
        expect(announced(el)).to.contain('marcia');
      });
    });

    describe('adding a question', () => {
      it('asks it before "anything else" and goes there', async () => {
        const el = await conversation('all');
        await press(el, 'Add a question');
        await waitUntil(() => focused(el) === 'Your question');
        await sendKeys({ type: 'And the garden?' });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => focused(el) === 'And the garden?');
        expect(questions(el)).to.deep.equal([IMPORTANT, GOOD_DAY, 'And the garden?', ELSE]);
        await type(el, 'And the garden?', 'Beans');
        expect(answers(el)[0]).to.include({ asked: 'And the garden?' });
      });

      it('leaves whose words the others are as it was said', async () => {
        const el = await conversation('all');
        await press(el, 'Add a question');
        await waitUntil(() => focused(el) === 'Your question');
        await sendKeys({ type: 'And the garden?' });
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => focused(el) === 'And the garden?');
        const chosen = all(el, 'article').map((one) => [...one.querySelectorAll<HTMLInputElement>('.whose input')].map(({ checked }) => checked));
        expect(chosen, 'asked where somebody was').to.deep.equal([[true, false], [], [true, false], []]);
      });

      it('leaves who is writing where they are when it comes from elsewhere', async () => {
        const el = await conversation('all');
        await type(el, ELSE, 'The cat');
        el.record = { ...el.record, conversations: { [talk]: { ...el.record.conversations[talk]!, added: { garden: 'And the garden?' } } } };
        await el.updateComplete;
        expect(questions(el)).to.deep.equal([IMPORTANT, GOOD_DAY, 'And the garden?', ELSE]);
        expect(focused(el)).to.equal(ELSE);
        await sendKeys({ type: ' is old' });
        expect(field(el, ELSE).value).to.equal('The cat is old');
      });
    });

    describe('going by the index', () => {
      it('leads to the question', async () => {
        const el = await conversation('all');
        await press(el, 'Anything else');
        await waitUntil(() => focused(el) === ELSE);
      });
    });

    describe('finishing for now', () => {
      it('tells the page, says so calmly, and locks nothing', async () => {
        const el = await conversation('all', filled);
        setTimeout(() => void press(el, 'Finish for now'));
        const { detail } = await oneEvent(el, 'kith-done');
        await el.updateComplete;
        expect(detail).to.deep.equal({ record: el.record, what: 'conversation' });
        expect(el.record.conversations[talk]!.finished).to.be.a('string');
        expect(announced(el)).to.contain('Nothing is locked');
        await type(el, ELSE, 'One more thing');
        expect(answers(el)).to.have.length(3);
      });
    });
  });

  describe('one at a time', () => {
    it('is how it comes up where it is narrow; wide, it shows the whole page', async () => {
      const frame = await fixture<HTMLElement>(html`<div><kith-conversation .record=${filled}></kith-conversation></div>`);
      const el = frame.querySelector('kith-conversation')!;
      frame.style.setProperty('width', '360px');
      await waitUntil(() => questions(el).length === 1);
      frame.style.setProperty('width', '1100px');
      await waitUntil(() => questions(el).length === 3);
      expect(el.mode).to.equal(undefined);
    });

    it('turns into the whole page when somebody chooses', async () => {
      const el = await conversation('one', filled);
      const whole = [...el.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=mode]')][1]!;
      whole.click();
      await el.updateComplete;
      expect(el.getAttribute('mode')).to.equal('all');
      expect(questions(el)).to.have.length(3);
    });

    it('begins at the first question, with focus on it and its place said', async () => {
      const el = await conversation('one');
      await press(el, 'First question');
      await waitUntil(() => focused(el) === IMPORTANT);
      await press(el, 'Next');
      await waitUntil(() => focused(el) === GOOD_DAY);
      expect(announced(el)).to.contain('Question 2 of 3');
      await press(el, 'Back');
      expect(questions(el)).to.deep.equal([IMPORTANT]);
    });

    it('goes on where it was left', async () => {
      expect(questions(await conversation('one', filled))).to.deep.equal([ELSE]);
    });

    it('stays at a question while it is being answered', async () => {
      const el = await conversation('one');
      await press(el, 'First question');
      await type(el, IMPORTANT, 'Tea');
      expect(questions(el)).to.deep.equal([IMPORTANT]);
      expect(focused(el)).to.equal(IMPORTANT);
    });

    it('takes "not now" for an answer and keeps the words', async () => {
      const el = await conversation('one');
      await press(el, 'First question');
      await type(el, IMPORTANT, 'Tea');
      await press(el, 'Skip');
      await waitUntil(() => focused(el) === GOOD_DAY);
      expect(answers(el)[0]).to.include({ skipped: true });
      expect(answers(el)[0]!.words!.text).to.equal('Tea');
    });
  });

  describe('with an answer from an earlier day', () => {
    it('asks whether it is still true, and takes one tap for yes', async () => {
      const el = await conversation('all', filled);
      expect(text(el)).to.contain('You said this on 12 November 2024. Is it still true?');
      await press(el, 'Still true');
      expect(text(el)).not.to.contain('Is it still true?');
      expect(answers(el)[1]!.stillTrue).to.be.a('string');
      expect(answers(el)[1]!.words!.text).to.equal('A brew in the shed.');
      await waitUntil(() => focused(el) === GOOD_DAY);
    });

    it('in a copy asks whoever has it, who says so for themselves', async () => {
      const sharing = { recipient: 'Sam', at: '2026-03-04T10:00:00Z' };
      const el = await conversation('all', { ...filled, about: { name: 'Winston', sharing } });
      const read = () => text(el).replace(/[\u2068\u2069]/g, '');
      expect(read()).to.contain('Winston said this on 12 November 2024. Is it still true?');
      await press(el, 'Still true');
      expect(read()).to.contain('Sam says so too, today.').and.not.to.contain('Is it still true?');
      const answer = answers(el)[1]!;
      expect(answer.stillTrue, 'what Winston said last').to.equal(undefined);
      const [[by, at]] = Object.entries(answer.confirmed!) as [[string, string]];
      expect(el.record.authors[by]).to.include({ role: 'supporter', name: 'Sam' });
      expect(new Date(at).toDateString()).to.equal(new Date().toDateString());
      await waitUntil(() => focused(el) === GOOD_DAY);
      await expect(el).to.be.accessible();
    });

    it('leads to the words when it has changed', async () => {
      const el = await conversation('all', filled);
      await press(el, 'It’s changed');
      expect(el.shadowRoot!.activeElement).to.equal(field(el, GOOD_DAY));
    });
  });

  describe('in Easy Read', () => {
    const inLanguage = async (lang: string) => {
      const el = await conversation('all');
      el.lang = lang;
      await el.updateComplete;
      await waitUntil(() => text(el).includes(lang === 'en-GB' ? 'Mine' : 'Someone else'));
      return el;
    };
    const sizeOf = (el: Element, selector: string) => parseFloat(getComputedStyle(el.shadowRoot!.querySelector(selector)!).fontSize);
    const boxOf = (el: Element, selector: string) => el.shadowRoot!.querySelector(selector)!.getBoundingClientRect();

    it('asks in short words, in larger letters, with a picture beside each question', async () => {
      const [usual, easy] = [await inLanguage('en-GB'), await inLanguage('en-GB-x-easy')];
      expect(questions(easy)[0]).to.equal('What is important to you now?');
      expect(sizeOf(easy, '.prompt')).to.be.greaterThan(sizeOf(usual, '.prompt') * 1.15);
      const pictures = easy.shadowRoot!.querySelectorAll('.entry .picture');
      expect(pictures.length).to.equal(questions(easy).length);
      expect(boxOf(easy, '.picture').right).to.be.at.most(boxOf(easy, '.prompt').left);
      expect(boxOf(usual, '.picture').width).to.equal(0);
      await expect(easy).to.be.accessible();
    });

    it('has the picture on the other side where the page goes from right to left', async () => {
      const easy = await inLanguage('en-GB-x-easy');
      easy.dir = 'rtl';
      expect(boxOf(easy, '.picture').left).to.be.at.least(boxOf(easy, '.prompt').right);
    });
  });

  describe('with a preset that has sections and conditions', () => {
    const GOOD_LIFE = 'What would a good life look like for you?';
    const good = async () => {
      const el = await conversation('all');
      el.definition = 'a-good-life';
      await el.updateComplete;
      return el;
    };

    it('is in order, me first and services last, each section named once', async () => {
      const el = await good();
      const sections = [...el.shadowRoot!.querySelectorAll('.section')].map((one) => one.textContent!.trim());
      expect(sections).to.deep.equal(['Me', 'My people', 'My community', 'Services', 'What next']);
    });

    it('asks for a first step once there is a dream, with what was said in it, and the words stay when the dream goes', async () => {
      const el = await good();
      expect(questions(el).some((one) => one.includes('one small step'))).to.equal(false);
      await type(el, GOOD_LIFE, 'Back at the plot');
      const step = questions(el).find((one) => one.includes('one small step'))!;
      expect(step.replace(/[\u2068\u2069]/g, '')).to.equal('You said: Back at the plot What is one small step you could take this week?');
      await type(el, step, 'Walk to the gate');
      await type(el, GOOD_LIFE, '');
      expect(answers(el).map(({ words }) => words?.text)).to.include('Walk to the gate');
      expect(questions(el).some((one) => one.includes('one small step'))).to.equal(true);
    });

    it('shows what somebody might say', async () => {
      const el = await conversation('all');
      el.definition = 'about-me';
      await el.updateComplete;
      expect(text(el)).to.contain('For example: “Please knock and wait.”');
    });
  });

  describe('with a definition of one’s own', () => {
    it('takes an object at any time and keeps what was said', async () => {
      const el = await conversation('all', filled);
      el.definition = garden;
      await el.updateComplete;
      expect(questions(el)[0]).to.equal('What do you care about?');
      expect(field(el, 'What do you care about?').value).to.equal('Company when I’m there.');
      expect(text(el)).to.contain(`the question was: “\u2068${IMPORTANT}`);
      // What is no longer asked was still said.
      expect(questions(el)).to.deep.equal(['What do you care about?', GOOD_DAY]);
    });

    it('takes JSON inside the element', async () => {
      const frame = await fixture(html`<div></div>`);
      const el = document.createElement('kith-conversation');
      const script = Object.assign(document.createElement('script'), { type: 'application/json', slot: 'definition', textContent: JSON.stringify(garden) });
      el.mode = 'all';
      el.append(script);
      frame.append(el);
      await el.updateComplete;
      expect(questions(el)).to.deep.equal(['What do you care about?']);
    });

    it('asks in the language of the page', async () => {
      const frame = await fixture<HTMLElement>(html`<div lang="cy"><kith-conversation mode="all" .definition=${garden}></kith-conversation></div>`);
      const el = frame.querySelector('kith-conversation')!;
      await waitUntil(() => tidy(el.shadowRoot!.textContent).includes('Ychwanegu cwestiwn'));
      expect(questions(el)).to.deep.equal(['Beth sy’n bwysig?']);
      expect(text(el)).to.match(/dydd \S+ \d+ \S+\./);
    });

    it('says plainly what does not hold, where, and keeps the last good one', async () => {
      const el = await conversation('all');
      el.definition = garden;
      await el.updateComplete;
      el.definition = { ...garden, prompts: [{ id: 'Not An Id', ask: {} }] };
      await el.updateComplete;
      expect(text(el)).to.contain('could not be read').and.to.contain('prompts.0.id');
      expect(questions(el)).to.deep.equal(['What do you care about?']);
      el.definition = garden;
      await el.updateComplete;
      expect(text(el)).not.to.contain('could not be read');
    });

    it('does not fetch from another site, nor guess at a name', async () => {
      const el = await conversation('all');
      el.setAttribute('definition', 'https://elsewhere.example/talk.json');
      await waitUntil(() => text(el).includes('on another site'));
      expect(questions(el)).to.have.length(3);
      el.setAttribute('definition', 'what-maters');
      await waitUntil(() => text(el).includes('could not be found'));
    });

    it('fetches from the page’s own site', async () => {
      const el = await conversation('all');
      const url = URL.createObjectURL(new Blob([JSON.stringify(garden)], { type: 'application/json' }));
      el.setAttribute('definition', url);
      await waitUntil(() => questions(el)[0] === 'What do you care about?');
      URL.revokeObjectURL(url);
    });
  });

  describe('when something is worrying', () => {
    it('tells the page, and says plainly what to do', async () => {
      const el = await conversation('one');
      setTimeout(() => void press(el, 'Something is worrying me'));
      await oneEvent(el, 'kith-worry');
      await waitUntil(() => announced(el).includes('999'));
      expect(el.record).to.deep.equal(emptyRecord('one'));
    });

    it('leads where the page says, if the address is safe', async () => {
      const el = await conversation('one');
      el.worryHref = 'tel:08000000000';
      await el.updateComplete;
      expect(all<HTMLAnchorElement>(el, 'a').map(({ href }) => href)).to.deep.equal(['tel:08000000000']);
      el.worryHref = 'javascript:alert(1)';
      await el.updateComplete;
      expect(all(el, 'a')).to.have.length(0);
      expect(button(el, 'Something is worrying me')).to.exist;
    });
  });

  describe('when it is filled', () => {
    it('is accessible, one at a time and as a whole page', async () => {
      const el = await conversation('all', filled);
      await choose(el, 'Someone put it another way');
      await press(el, 'Name someone');
      await expect(el).to.be.accessible();
      el.mode = 'one';
      await el.updateComplete;
      await expect(el).to.be.accessible();
    });

    it('holds names and words of any kind', async () => {
      const name = '<img src=x onerror=alert(1)> ' + 'ب'.repeat(9000);
      const el = await conversation('all', { ...filled, about: { name }, people: { x: { id: 'x', order: 'a0', name } } });
      expect(el.shadowRoot!.querySelector('img')).to.equal(null);
      expect(el.scrollWidth).to.be.at.most(el.clientWidth);
    });
  });

  describe('with a bad signal', () => {
    let arrive: () => void;

    /** As a page with a poor signal has it: what comes later waits until it arrives. */
    class ConversationOnATrain extends KithConversationElement {
      readonly #signal = new Promise<void>((resolve) => (arrive = resolve));
      protected override later<Module extends object>(load: () => Promise<Part<Module>>, ahead = true): Later<Module> {
        return super.later(ahead ? () => this.#signal.then(load) : load, ahead);
      }
    }
    before(async () => {
      customElements.define('conversation-on-a-train', ConversationOnATrain);
      await import('../../src/elements/conversation/around.js');
    });

    it('whoever has begun to write keeps the hand when the rest arrives, and nothing they write is lost', async () => {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const el = document.createElement('conversation-on-a-train') as KithConversationElement;
      el.mode = 'one';
      box.append(el);
      await waitUntil(() => all(el, 'button').some((one) => nameOf(one) === 'First question'));
      all(el, 'button').find((one) => nameOf(one) === 'First question')!.click();
      await waitUntil(() => all(el, 'textarea').length === 1);
      await waitUntil(() => el.shadowRoot!.activeElement?.localName === 'h3', 'the question has the focus first');
      field(el, IMPORTANT).focus();
      await sendKeys({ type: 'The pl' });
      arrive();
      await waitUntil(() => all(el, 'input[type=radio]').some((one) => nameOf(one) === 'Mine'), 'the rest is there');
      await el.updateComplete;
      await sendKeys({ type: 'ot.' });
      expect(Object.values(el.record.answers).map(({ words }) => words?.text)).to.deep.equal(['The plot.']);
    });
  });

  describe('when it is to be read only', () => {
    it('shows what was said and takes nothing', async () => {
      const el = await conversation('all', filled);
      el.readonly = true;
      await el.updateComplete;
      expect(text(el)).to.contain('Company when I’m there.').and.to.contain('Would like help.').and.to.contain('My dog');
      expect(all(el, 'textarea, input:not([name=mode])')).to.have.length(0);
      expect(all(el, 'button').map(nameOf)).not.to.include('Finish for now');
      expect(text(el)).not.to.contain('Music');
      await expect(el).to.be.accessible();
    });
  });

  describe('inside a kith-record', () => {
    it('works on the record around it', async () => {
      const around = await fixture<HTMLElementTagNameMap['kith-record']>(html`<kith-record><kith-conversation mode="all"></kith-conversation></kith-record>`);
      const el = around.querySelector('kith-conversation')!;
      await waitUntil(() => questions(el).length === 3);
      await type(el, IMPORTANT, 'Tea');
      expect(Object.values(around.record.answers)[0]!.words!.text).to.equal('Tea');
    });

    it('takes typing back in one step', async () => {
      const around = await fixture<HTMLElementTagNameMap['kith-record']>(html`<kith-record><kith-conversation mode="all"></kith-conversation></kith-record>`);
      const el = around.querySelector('kith-conversation')!;
      await waitUntil(() => questions(el).length === 3);
      await type(el, IMPORTANT, 'Tea');
      around.session!.undo();
      await el.updateComplete;
      expect(field(el, IMPORTANT).value).to.equal('');
    });
  });
});
