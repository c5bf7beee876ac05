import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/record.js';
import '../../src/define/share.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithShareElement } from '../../src/elements/share/share.js';
import { addAsset } from '../../src/model/assets.js';
import { answerDraft, wordsOf } from '../../src/model/conversations.js';
import { receiveRecord } from '../../src/model/door.js';
import { addStep, noteDraft } from '../../src/model/notes.js';
import { addPerson, setTie } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import { ME } from '../../src/model/schema.js';
import { freeTextsOf } from '../../src/model/sharing-copy-texts.js';

function winstons(): KithRecord {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  draft.about = { name: 'Winston Reid' };
  draft.authors['priya'] = { id: 'priya', order: 'a1', role: 'coordinator', name: 'Priya' };
  const asked = 'What are the things that are important to you at the moment?';
  const asking = { definition: 'what-matters-to-you', revision: 1, lang: 'en-GB', asked };
  const answer = answerDraft(draft, { ...asking, prompt: { id: 'important' } });
  answer.words = wordsOf('The plot. And our Marcia not fretting.');
  answer.otherWords = wordsOf('Winston wants to get to the allotment.', 'priya');
  const marcia = addPerson(draft, {
    name: 'Marcia',
    about: 'my sister, round the corner',
    ring: 'intimacy',
    near: 'street',
  });
  addPerson(draft, { name: 'Len', ring: 'friendship', words: wordsOf('Thirty years of seedlings.') });
  addPerson(draft, { name: 'Errol', about: 'we fell out', doNotContact: true });
  addAsset(draft, { kind: 'gift', gift: 'hands', name: 'mend a puncture' });
  addAsset(draft, { kind: 'exchange', exchange: 'offer', name: 'Bikes mended', length: 'an hour' });
  addAsset(draft, { kind: 'group', name: 'Dominoes', about: 'at the Weavers', near: 'walk', interest: 'part' });
  addAsset(draft, { kind: 'story', name: 'The snow of 2010' });
  setTie(draft, ME, marcia, { strength: 'strong', flow: 'both' });
  noteDraft(draft).changed = wordsOf('I’m sleeping.');
  noteDraft(draft).sorted = wordsOf('Rang repairs.', 'priya');
  addStep(draft, { who: marcia, what: wordsOf('Bring the trolley'), when: 'Saturday' });
  return draft as KithRecord;
}

const settled = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const all = (share: Element, selector: string) => [...share.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const nameOf = (element: HTMLElement) =>
  settled(element.ariaLabel ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent);

/** What has this name, as a person who hears the page finds it. */
function named<Found extends HTMLElement = HTMLElement>(share: Element, kind: string, name: string | RegExp): Found {
  const found = all(share, kind).find((one) =>
    typeof name === 'string' ? nameOf(one).startsWith(name) : name.test(nameOf(one)),
  );
  if (!found) throw new Error(`No ${kind} “${name}” among: ${all(share, kind).map(nameOf).join(' | ')}`);
  return found as Found;
}
const button = (share: Element, name: string) => named<HTMLButtonElement>(share, 'button', name);
const field = (share: Element, name: string) => named<HTMLInputElement>(share, 'input:not([type="checkbox"])', name);
const box = (share: Element, name: string) => named<HTMLInputElement>(share, 'input[type="checkbox"]', name);
const heading = (share: Element) => settled(share.shadowRoot!.querySelector('h2')!.textContent);

async function write(share: KithShareElement, name: string, text: string): Promise<void> {
  field(share, name).value = text;
  field(share, name).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await share.updateComplete;
}
async function press(share: KithShareElement, element: HTMLElement): Promise<void> {
  element.click();
  await share.updateComplete;
}
async function show(share: KithShareElement, who: string, way: string): Promise<void> {
  const select = named<HTMLSelectElement>(share, 'select', `How ${who} is shown`);
  select.value = [...select.options].find(({ label }) => label === way)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await share.updateComplete;
}

/** What the preview shows, as text. */
async function preview(share: KithShareElement): Promise<string> {
  const paper = share.shadowRoot!.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(
    '.seen kith-paper',
  )!;
  await paper.updateComplete;
  return settled(paper.shadowRoot!.textContent);
}

/** What is saved as a file when this is pressed. */
async function saved(
  share: KithShareElement,
  element: HTMLElement,
): Promise<{ name: string; text: string } | undefined> {
  const { click } = HTMLAnchorElement.prototype;
  const links: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    links.push(this);
  };
  await press(share, element);
  HTMLAnchorElement.prototype.click = click;
  const [link] = links;
  return link && { name: link.download, text: await (await fetch(link.href)).text() };
}

describe('giving a copy with kith-share', () => {
  let share: KithShareElement;
  beforeEach(async () => {
    share = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
    share.record = winstons();
    await share.updateComplete;
    await press(share, button(share, 'Give a copy'));
    await waitUntil(() => all(share, 'select').length > 0, 'the choices are there', { timeout: 5000 });
  });

  it('says that it is a copy, and moves there', async () => {
    expect(heading(share)).to.equal('A copy for somebody');
    await waitUntil(() => share.shadowRoot!.activeElement?.localName === 'h2', 'the focus is at its heading');
    await write(share, 'Who is it for?', 'Sam at the hub');
    expect(heading(share)).to.equal('A copy for Sam at the hub');
  });

  it('is accessible, at the start and with everything open', async () => {
    await expect(share).to.be.accessible();
    for (const part of ['My people', 'My places', 'What has changed', 'The names of those who wrote'])
      await press(share, box(share, part));
    await show(share, 'Marcia', 'In other words');
    await press(share, button(share, 'Save the copy'));
    await expect(share).to.be.accessible();
  });

  it('shows what was chosen, and takes out what is not', async () => {
    expect(await preview(share))
      .to.include('The plot.')
      .and.not.include('I’m sleeping.');
    await press(share, box(share, 'What matters to me'));
    await press(share, box(share, 'What has changed'));
    expect(await preview(share))
      .to.include('I’m sleeping.')
      .and.not.include('The plot.');
  });

  it('leaves out single things of a part, and says how many go', async () => {
    const whole = box(share, 'What I can do');
    expect([whole.checked, whole.indeterminate]).to.deep.equal([true, false]);
    expect(await preview(share)).to.contain('mend a puncture').and.to.contain('Bikes mended');
    await press(share, box(share, 'mend a puncture'));
    expect(await preview(share)).to.contain('Bikes mended').and.not.to.contain('mend a puncture');
    expect([whole.checked, whole.indeterminate]).to.deep.equal([true, true]);
    expect(nameOf(whole)).to.contain('2 of 3');
    await press(share, whole);
    await press(share, whole);
    expect(await preview(share), 'what was left out stays out').not.to.contain('mend a puncture');
    await press(share, box(share, 'mend a puncture'));
    expect(await preview(share)).to.contain('mend a puncture');
    expect([whole.checked, whole.indeterminate]).to.deep.equal([true, false]);
  });

  it('offers no choice one by one where there is only one, or none goes', async () => {
    const offered = () => all(share, 'summary').map(nameOf);
    expect(offered()).to.deep.equal(['Choose one by one: What I can do']);
    await press(share, box(share, 'What I can do'));
    expect(offered()).to.deep.equal([]);
  });

  it('shows a friend by name, under other words, or not at all, also in what was said', async () => {
    expect(await preview(share)).to.include('our Marcia not');
    await show(share, 'Marcia', 'In other words');
    expect(field(share, 'In place of Marcia').value).to.equal('my sister');
    expect(await preview(share))
      .to.include('our [my sister] not')
      .and.not.include('Marcia');
    await write(share, 'In place of Marcia', 'a relative');
    expect(await preview(share))
      .to.include('our [a relative] not')
      .and.include('One name was changed');
    await show(share, 'Marcia', 'Left out');
    expect(await preview(share))
      .to.include('our [somebody] not')
      .and.include('somebody Bring the trolley');
    await show(share, 'Marcia', 'By name');
    expect(await preview(share))
      .to.include('our Marcia not')
      .and.not.include('changed');
  });

  it('shows each withheld name where it stands, and leaves it where that is wanted', async () => {
    expect(all(share, 'mark')).to.have.length(0);
    await show(share, 'Marcia', 'Left out');
    expect(all(share, 'mark').map(({ textContent }) => textContent)).to.deep.equal(['Marcia']);
    expect(settled(all(share, '.found')[0]!.textContent))
      .to.include('important to you')
      .and.include('Marcia becomes [somebody]');
    await press(share, box(share, 'Leave Marcia as it was said'));
    expect(await preview(share)).to.include('our Marcia not');
  });

  it('asks once about whoever is not to be contacted and is not in it', async () => {
    expect(await preview(share)).to.not.include('Errol');
    await press(share, button(share, 'Yes, add that line'));
    expect(await preview(share))
      .to.include('Please don’t contact: Errol.')
      .and.not.include('fell out');
    await press(share, button(share, 'Take the line out'));
    expect(await preview(share)).to.not.include('Errol');
    expect(all(share, 'button').map(nameOf).join()).to.not.include('Yes, add that line');
  });

  it('says it of whoever is in it, whatever they are called', async () => {
    await press(share, box(share, 'My people'));
    await show(share, 'Errol', 'In other words');
    await write(share, 'In place of Errol', 'a man from work');
    expect(await preview(share)).to.include('Please don’t contact: a man from work.');
  });

  it('does not go to nobody: it asks for whom, and moves there', async () => {
    expect(await saved(share, button(share, 'Save the copy'))).to.equal(undefined);
    await waitUntil(() => share.shadowRoot!.activeElement === field(share, 'Who is it for?'), 'the focus is there');
    expect(settled(share.shadowRoot!.querySelector('#nobody')!.textContent)).to.include('Say who it is for');
    await write(share, 'Who is it for?', 'Sam');
    expect(share.shadowRoot!.querySelector('#nobody')).to.equal(null);
  });

  it('is saved under a neutral name, said to be, and kept in the record', async () => {
    await write(share, 'Who is it for?', 'Sam');
    await write(share, 'What is it for', 'the spring');
    const file = await saved(share, button(share, 'Save the copy'));
    expect(file!.name).to.equal('notes.kith.json');
    expect(receiveRecord(file!.text).about.sharing).to.include({ recipient: 'Sam', purpose: 'the spring' });
    expect(settled(share.shadowRoot!.querySelector('footer [role="status"]')!.textContent)).to.include(
      'Saved. Look for notes.kith.json',
    );
    const [given] = Object.values(share.record.sharings);
    expect(given).to.include({ recipient: 'Sam', purpose: 'the spring', copy: receiveRecord(file!.text).id });
    expect(given!.parts).to.deep.equal(['words', 'hopes', 'gifts', 'steps']);
    expect(settled(share.shadowRoot!.textContent)).to.include('Copies you gave To Sam,');
  });

  it('is no longer said to be saved when something else is chosen', async () => {
    await write(share, 'Who is it for?', 'Sam');
    await saved(share, button(share, 'Save the copy'));
    await press(share, box(share, 'What I can do'));
    expect(settled(share.shadowRoot!.querySelector('footer [role="status"]')!.textContent)).to.include('Not given yet');
  });

  it('leaves the record as it was where nothing is to be changed', async () => {
    share.readonly = true;
    await write(share, 'Who is it for?', 'Sam');
    expect(await saved(share, button(share, 'Save the copy'))).to.have.property('name');
    expect(share.record.sharings).to.deep.equal({});
  });

  it('hides nothing: every text that goes is in the preview', async () => {
    await write(share, 'Who is it for?', 'Sam');
    for (const part of ['My people', 'My places', 'What has changed', 'The names of those who wrote'])
      await press(share, box(share, part));
    const seen = await preview(share);
    const { text } = (await saved(share, button(share, 'Save the copy')))!;
    const texts = freeTextsOf(receiveRecord(text) as RecordDraft).filter(({ path }) => path[0] !== 'asked');
    expect(texts.length).to.be.greaterThan(15);
    for (const { text, collection, path } of texts) expect(seen, `${collection} ${path}`).to.include(settled(text));
  });

  it('opens elsewhere as what the preview showed', async () => {
    await write(share, 'Who is it for?', 'Sam');
    await press(share, box(share, 'My people'));
    await show(share, 'Marcia', 'In other words');
    const seen = await preview(share);
    const { text } = (await saved(share, button(share, 'Save the copy')))!;
    const elsewhere = await fixture<KithRecordElement>(html`<kith-record><kith-share></kith-share></kith-record>`);
    const opener = elsewhere.querySelector('kith-share')!;
    await waitUntil(() => elsewhere.session && opener.shadowRoot!.querySelector('input'));
    const given = new DataTransfer();
    given.items.add(new File([text], 'notes.kith.json'));
    const input = opener.shadowRoot!.querySelector('input')!;
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => opener.shadowRoot!.textContent.includes('It is a copy for Sam.'), 'it is opened', {
      timeout: 5000,
    });
    await waitUntil(() => elsewhere.shadowRoot!.querySelector('kith-paper'), 'the paper is there', { timeout: 5000 });
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(settled(elsewhere.shadowRoot!.querySelector('kith-paper')!.shadowRoot!.textContent)).to.equal(seen);
  });

  it('is locked where that is wanted, and opens with its passphrase and no other', async () => {
    await write(share, 'Who is it for?', 'Sam');
    await press(share, named(share, 'input[type="radio"]', 'With a passphrase'));
    expect(await saved(share, button(share, 'Save the copy'))).to.equal(undefined);
    await waitUntil(() => share.shadowRoot!.activeElement === field(share, 'Passphrase'), 'the passphrase is asked for');
    await write(share, 'Passphrase', 'broad beans and dominoes');
    const files: [name: string, file: Blob][] = [];
    const { click } = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      void fetch(this.href).then(async (got) => files.push([this.download, await got.blob()]));
    };
    await press(share, button(share, 'Save the copy'));
    await waitUntil(() => files.length > 0, 'it is locked', { timeout: 9000 });
    HTMLAnchorElement.prototype.click = click;
    const [[name, file]] = files as [[string, Blob]];
    expect(name).to.equal('notes.kith.age');
    expect(await file.text()).to.not.match(/Marcia|kith-record/);

    const opener = await fixture<KithShareElement>(html`<kith-share></kith-share>`);
    opener.record = winstons();
    await opener.updateComplete;
    const before = opener.record;
    const given = new DataTransfer();
    given.items.add(new File([file], name));
    const input = opener.shadowRoot!.querySelector('input')!;
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    const secret = 'This file is locked.';
    await waitUntil(() => opener.shadowRoot!.querySelector('[name="secret"]'), 'it asks', { timeout: 5000 });
    await write(opener, secret, 'runner beans');
    await press(opener, button(opener, 'Open it'));
    const wrong = () => settled(opener.shadowRoot!.querySelector('[role="alert"]')!.textContent);
    await waitUntil(() => wrong().startsWith('That does not open this file.'), 'it says so', { timeout: 9000 });
    expect(opener.record, 'nothing is lost').to.equal(before);
    await expect(opener).to.be.accessible();
    await write(opener, secret, 'broad beans and dominoes');
    await press(opener, button(opener, 'Open it'));
    await waitUntil(() => opener.shadowRoot!.textContent.includes('It is a copy for Sam.'), 'it is open', { timeout: 9000 });
    expect(wrong()).to.equal('');
    expect(Object.keys(opener.record.people).length).to.be.greaterThan(Object.keys(before.people).length);
  }).timeout(30_000);

  it('prints the copy and nothing else, and the record again afterwards', async () => {
    const printed = () => {
      globalThis.dispatchEvent(new Event('beforeprint'));
      return settled(all(share, 'kith-paper').at(-1)!.shadowRoot!.textContent);
    };
    await waitUntil(() => all(share, 'kith-paper').length === 2, 'the paper is there', { timeout: 5000 });
    expect(printed()).to.include('A copy for').and.not.include('I’m sleeping.');
    await press(share, button(share, 'Not now'));
    expect(printed()).to.include('I’m sleeping.').and.not.include('A copy for');
  });

  it('is left by “Not now”, and the focus goes back to where it was opened', async () => {
    await press(share, button(share, 'Not now'));
    expect(heading(share)).to.equal('Take it with you');
    await waitUntil(() => share.shadowRoot!.activeElement === button(share, 'Give a copy'), 'the focus is back');
  });

  it('is made by keyboard alone', async () => {
    await waitUntil(() => share.shadowRoot!.activeElement?.localName === 'h2', 'the focus is at its heading');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Sam' });
    expect(heading(share)).to.equal('A copy for Sam');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: ' ' });
    expect(await preview(share)).to.not.include('The plot.');
    button(share, 'Save the copy').focus();
    await sendKeys({ down: 'Shift' });
    for (let back = 0; back < 2; back++) await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    await sendKeys({ press: 'Enter' });
    expect(heading(share)).to.equal('Take it with you');
  });

  it('follows the record when it is changed meanwhile', async () => {
    const next = structuredClone(share.record) as RecordDraft;
    Object.values(next.answers)[0]!.words = wordsOf('Something new');
    share.record = next;
    await share.updateComplete;
    expect(await preview(share)).to.include('Something new');
  });

  it('speaks the language of the page', async () => {
    share.lang = 'cy';
    await waitUntil(() => heading(share) === 'Copi i rywun', 'it is in Welsh', { timeout: 5000 });
    expect(await preview(share)).to.include('Pwysig i mi');
  });
});
