import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithLockElement } from '../../src/elements/lock/lock.js';
import { KithLeaveEvent } from '../../src/session/events.js';
import { deviceStore } from '../../src/store/device.js';
import { encrypted } from '../../src/store/encrypted.js';
import { memoryStore } from '../../src/store/memory.js';
import type { LockableStore } from '../../src/store/store.js';
import { freshId } from '../helpers/some-record.js';

const PASSPHRASE = 'three blue buses';

const lockOf = (record: Element) => record.shadowRoot!.querySelector<KithLockElement>('kith-lock');
const titleOf = (record: Element) => lockOf(record)?.shadowRoot?.querySelector('h3')?.textContent?.trim();
const isShown = (record: Element) => record.querySelector('kith-conversation')!.checkVisibility();
const field = (record: Element) =>
  record.querySelector('kith-conversation')!.shadowRoot!.querySelector<HTMLTextAreaElement>('[data-prompt="important"] textarea');
const deepFocus = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

async function recordIn(store: LockableStore): Promise<KithRecordElement> {
  return fixture<KithRecordElement>(
    html`<kith-record passphrase .store=${store}><kith-conversation mode="all"></kith-conversation></kith-record>`,
  );
}

/** Fills the form that is shown, and sends it. */
async function answer(record: Element, ...values: string[]): Promise<void> {
  await waitUntil(() => lockOf(record)?.shadowRoot?.querySelector('form'), 'it asks');
  const form = lockOf(record)!.shadowRoot!.querySelector('form')!;
  form.querySelectorAll<HTMLInputElement>('input:not([type=checkbox])').forEach((input, at) => (input.value = values[at]!));
  form.requestSubmit();
}

const isOpen = (record: Element) => waitUntil(() => isShown(record) && field(record), 'the record is shown', { timeout: 5000 });

/** Words, as somebody types them. */
function type(record: Element, words: string): void {
  const textarea = field(record)!;
  textarea.focus();
  textarea.value = words;
  textarea.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A store with a passphrase, and Winston's words behind it. */
async function kept(idle?: number): Promise<{ make: () => LockableStore }> {
  const vault = deviceStore({ name: freshId() });
  const make = () => encrypted(vault, { idle });
  const store = make();
  await store.begin(PASSPHRASE);
  const session = await store.open('mine');
  session.edit((draft) => void (draft.about.name = 'Winston'));
  await store.lock();
  return { make };
}

describe('a record behind a passphrase', () => {
  it('shows nothing before one is set, and says what a forgotten one means', async () => {
    const record = await recordIn(encrypted(memoryStore()));
    await waitUntil(() => titleOf(record));
    expect(isShown(record)).to.equal(false);
    expect(lockOf(record)!.shadowRoot!.querySelector('.warning')!.textContent).to.match(/gone/);
    await expect(record).to.be.accessible();
    await answer(record, PASSPHRASE, PASSPHRASE);
    await isOpen(record);
    type(record, 'The plot.');
    await waitUntil(() => record.session?.status.state !== 'saving');
    expect(Object.values(record.record.answers)[0]?.words?.text).to.equal('The plot.');
  });

  it('shows nothing until the right one is given; a wrong one says so and changes nothing', async () => {
    const { make } = await kept();
    const record = await recordIn(make());
    await answer(record, 'two green trams');
    await waitUntil(() => lockOf(record)!.shadowRoot!.querySelector('.problem'), 'it says that it is wrong', { timeout: 5000 });
    expect(isShown(record)).to.equal(false);
    await answer(record, PASSPHRASE);
    await isOpen(record);
    await waitUntil(() => record.record.about.name === 'Winston', 'it is Winston’s');
  });

  it('keeps what was just typed when it locks, takes it off the page, and brings back the place where the writing was', async () => {
    const { make } = await kept();
    const store = make();
    const record = await recordIn(store);
    await answer(record, PASSPHRASE);
    await isOpen(record);
    await waitUntil(() => record.record.about.name === 'Winston');
    type(record, 'Getting back up to the pl');
    await record.querySelector('kith-conversation')!.updateComplete;
    await store.lock();
    await waitUntil(() => titleOf(record), 'it asks again');
    expect(isShown(record)).to.equal(false);
    await waitUntil(() => !field(record)?.value, 'the words are off the page');
    expect(JSON.stringify(record.record)).not.to.contain('Winston').and.not.to.contain('plot');
    await waitUntil(() => deepFocus()?.localName === 'input', 'the focus is in the field for the passphrase');
    await answer(record, PASSPHRASE);
    await isOpen(record);
    await waitUntil(() => field(record)?.value === 'Getting back up to the pl', 'the words are back');
    await waitUntil(() => deepFocus() === field(record), 'the focus is back');
  });

  it('locks when somebody leaves quickly', async () => {
    const { make } = await kept();
    const record = await recordIn(make());
    await answer(record, PASSPHRASE);
    await isOpen(record);
    record.dispatchEvent(new KithLeaveEvent());
    await waitUntil(() => titleOf(record));
    expect(isShown(record)).to.equal(false);
  });

  it('locks when nobody touches the page', async () => {
    const { make } = await kept(60);
    const store = make();
    const turns: boolean[] = [];
    store.subscribe(() => turns.push(store.isOpen));
    const record = await recordIn(store);
    await answer(record, PASSPHRASE);
    await waitUntil(() => turns.join() === 'true,false', 'it opens, and locks by itself', { timeout: 5000 });
    await waitUntil(() => titleOf(record), 'it asks again');
    expect(isShown(record)).to.equal(false);
  });

  it('takes in what lay on the device without a passphrase, and leaves nothing of it there', async () => {
    const id = freshId();
    const open = await deviceStore().open(id);
    open.edit((draft) => void (draft.about.name = 'Amina'));
    await open.close();
    const record = await fixture<KithRecordElement>(
      html`<kith-record passphrase record-id=${id}><kith-conversation mode="all"></kith-conversation></kith-record>`,
    );
    await answer(record, PASSPHRASE, PASSPHRASE);
    await isOpen(record);
    await waitUntil(() => record.record.about.name === 'Amina', 'it has moved in');
    await record.session!.settled();
    const names = async () => (await deviceStore().list!()).map(({ name }) => name);
    expect(await names()).not.to.include('Amina');
  });

  it('without one, asks nothing and fetches nothing that would (the control)', async () => {
    const record = await fixture<KithRecordElement>(
      html`<kith-record .store=${memoryStore()}><kith-conversation mode="all"></kith-conversation></kith-record>`,
    );
    await isOpen(record);
    expect(lockOf(record)).to.equal(null);
  });
});
