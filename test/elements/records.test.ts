import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithRecordsElement } from '../../src/elements/records/records.js';
import { addPerson } from '../../src/model/people.js';
import { KithLeaveEvent } from '../../src/session/events.js';
import { encrypted } from '../../src/store/encrypted.js';
import { memoryStore } from '../../src/store/memory.js';
import type { RecordStore } from '../../src/store/store.js';

const PASSPHRASE = 'three blue buses';

async function storeOf(...names: string[]): Promise<RecordStore> {
  const store = memoryStore();
  for (const name of names) {
    const session = await store.open(`id-${name}`);
    session.edit((draft) => void (draft.about.name = name));
    await session.close();
  }
  return store;
}

async function records(store: RecordStore): Promise<KithRecordsElement> {
  const element = await fixture<KithRecordsElement>(
    html`<kith-records .store=${store}><kith-record><kith-status></kith-status></kith-record></kith-records>`,
  );
  return element;
}

const buttons = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')];
const nameOf = (button: Element): string =>
  button.getAttribute('aria-label') ?? (button.querySelector('.who') ?? button).textContent!.trim().replace(/\s+/g, ' ');
async function button(element: Element, name: string | RegExp): Promise<HTMLButtonElement> {
  const isIt = (one: Element) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)));
  return (await waitUntil(() => buttons(element).find(isIt), `a button ${name}`).then(() => buttons(element).find(isIt)))!;
}
const press = async (element: Element, name: string | RegExp) => (await button(element, name)).click();
const listed = (element: Element) =>
  buttons(element).map(nameOf).filter((name) => name.startsWith('Open ')).map((name) => name.slice(5));
const record = (element: Element) => element.querySelector<KithRecordElement>('kith-record')!;
const isShown = (element: Element) => record(element).checkVisibility();
const text = (element: Element) => element.shadowRoot!.textContent!;

describe('the records on a device', () => {
  it('are listed by name, and say what to do where there are none', async () => {
    const filled = await records(await storeOf('Winston', 'Amina'));
    await button(filled, 'Open Amina');
    expect(listed(filled)).to.deep.equal(['Amina', 'Winston']);
    const empty = await records(await storeOf());
    await waitUntil(() => text(empty).includes('No records yet'));
  });

  it('show the one that is opened in the record inside, and nothing of it after going back', async () => {
    const element = await records(await storeOf('Winston', 'Amina'));
    expect(isShown(element)).to.equal(false);
    await press(element, 'Open Winston');
    await waitUntil(() => record(element).record.about.name === 'Winston', 'the record is open');
    expect(isShown(element)).to.equal(true);
    await press(element, 'Back to the records');
    await waitUntil(() => !record(element).record.about.name, 'the record is closed');
    expect(isShown(element)).to.equal(false);
  });

  it('begin with a name or without one', async () => {
    const store = await storeOf();
    const element = await records(store);
    await press(element, 'Start a record');
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!.value = 'Siân';
    await press(element, 'Start');
    await waitUntil(() => record(element).record.about.name === 'Siân', 'the record is open');
    await press(element, 'Back to the records');
    await press(element, 'Start a record');
    await element.updateComplete;
    await press(element, 'Start');
    await waitUntil(() => isShown(element));
    expect((await store.list!()).map(({ name }) => name)).to.deep.equal(['Siân']);
  });

  it('are written to by the widgets inside', async () => {
    const store = await storeOf('Winston');
    const element = await records(store);
    await press(element, 'Open Winston');
    await waitUntil(() => record(element).record.about.name === 'Winston');
    record(element).session!.edit((draft) => void addPerson(draft, { name: 'Len' }));
    await record(element).session!.settled();
    const again = await store.open('id-Winston');
    expect(Object.values(again.record.people).map(({ name }) => name)).to.deep.equal(['Len']);
  });

  it('are found by name once there are many, whatever the accents', async () => {
    const element = await records(await storeOf('Amina', 'Siân', 'Winston', 'Len', 'Marcia', 'Gwen'));
    await button(element, 'Open Amina');
    const field = element.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
    field.value = 'sian';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(listed(element)).to.deep.equal(['Siân']);
    field.value = 'nobody';
    field.dispatchEvent(new InputEvent('input'));
    await element.updateComplete;
    expect(text(element)).to.include('No record says “nobody”');
  });

  it('are removed only after a second word, with what stood before', async () => {
    const store = await storeOf('Winston');
    const element = await records(store);
    await press(element, 'Remove Winston');
    expect(await store.list!()).to.have.length(1);
    await press(element, 'Cancel');
    expect(await store.list!()).to.have.length(1);
    await press(element, 'Remove Winston');
    await press(element, 'Remove it');
    await waitUntil(() => text(element).includes('No records yet'));
    expect(await store.list!()).to.have.length(0);
    expect(await (await store.open('id-Winston')).past()).to.have.length(0);
  });

  it('close what is open when the page is left quickly', async () => {
    const element = await records(await storeOf('Winston'));
    await press(element, 'Open Winston');
    await waitUntil(() => record(element).record.about.name === 'Winston');
    document.body.dispatchEvent(new KithLeaveEvent());
    await waitUntil(() => !record(element).record.about.name);
    expect(isShown(element)).to.equal(false);
  });

  it('put no name into the address or the title', async () => {
    const element = await records(await storeOf('Winston'));
    const [href, title] = [location.href, document.title];
    await press(element, 'Open Winston');
    await waitUntil(() => record(element).record.about.name === 'Winston');
    expect([location.href, document.title]).to.deep.equal([href, title]);
  });

  it('say so when the store does not answer, and can be asked again', async () => {
    const store = await storeOf('Winston');
    const { list } = store;
    store.list = () => Promise.reject(new Error('no'));
    const element = await records(store);
    await waitUntil(() => text(element).includes('did not answer'));
    store.list = list!;
    await press(element, 'Try again');
    await button(element, 'Open Winston');
  });
});

describe('records behind a passphrase', () => {
  const lock = (element: Element) => element.shadowRoot!.querySelector('kith-lock')!;
  const enter = async (element: Element, ...words: string[]) => {
    await waitUntil(() => lock(element)?.shadowRoot?.querySelector('[type=password]'), 'it asks for a passphrase');
    lock(element).shadowRoot!.querySelectorAll<HTMLInputElement>('[type=password]').forEach((field, at) => (field.value = words[at]!));
    lock(element).shadowRoot!.querySelector('form')!.requestSubmit();
  };

  it('ask for one first, say what forgetting it means, and list nothing before', async () => {
    const element = await records(encrypted(memoryStore()));
    await waitUntil(() => lock(element)?.shadowRoot?.textContent.includes('Choose a passphrase'));
    expect(lock(element).shadowRoot!.textContent).to.include('If it is forgotten');
    expect(buttons(element)).to.have.length(0);
    await enter(element, PASSPHRASE, PASSPHRASE);
    await button(element, 'Start a record');
  });

  it('do not take two that differ, or one that is short', async () => {
    const store = encrypted(memoryStore());
    const element = await records(store);
    await enter(element, PASSPHRASE, 'three red buses');
    await waitUntil(() => lock(element).shadowRoot!.textContent.includes('not the same'));
    await enter(element, 'short', 'short');
    await waitUntil(() => lock(element).shadowRoot!.textContent.includes('a little longer'));
    expect(await store.isSet()).to.equal(false);
  });

  it('open with the right one; a wrong one is said', async () => {
    const inner = memoryStore();
    const store = encrypted(inner);
    await store.begin(PASSPHRASE);
    const session = await store.open('r');
    session.edit((draft) => void (draft.about.name = 'Winston'));
    await session.close();
    const element = await records(encrypted(inner));
    await enter(element, 'four red buses');
    await waitUntil(() => lock(element).shadowRoot!.textContent.includes('another passphrase'));
    expect(listed(element)).to.deep.equal([]);
    await enter(element, PASSPHRASE);
    await button(element, 'Open Winston');
  });

  it('lock what is open, and take it off the page', async () => {
    const store = encrypted(memoryStore());
    await store.begin(PASSPHRASE);
    const element = await records(store);
    await press(element, 'Start a record');
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLInputElement>('[name=name]')!.value = 'Siân';
    await press(element, 'Start');
    await waitUntil(() => record(element).record.about.name === 'Siân');
    await store.lock();
    await waitUntil(() => !record(element).record.about.name);
    expect(isShown(element)).to.equal(false);
    await waitUntil(() => lock(element)?.shadowRoot?.textContent.includes('Locked'));
  });

  it('is accessible, closed and open', async () => {
    const store = encrypted(memoryStore());
    const element = await records(store);
    await waitUntil(() => lock(element)?.shadowRoot?.querySelector('form'));
    await expect(element).to.be.accessible();
    await store.begin(PASSPHRASE);
    await button(element, 'Start a record');
    await expect(element).to.be.accessible();
  });
});
