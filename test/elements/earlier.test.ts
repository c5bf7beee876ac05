import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define/all.js';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { html } from 'lit';
import { deviceStore } from '../../src/store/device.js';
import { freshId, kept, namesIn, onDevice, write } from '../helpers/some-record.js';

const status = (record: Element) => record.querySelector('kith-status')!;
const earlier = (record: Element) => status(record).shadowRoot!.querySelector('kith-earlier')?.shadowRoot;
const find = (root: ParentNode | null | undefined, name: RegExp) =>
  [...(root?.querySelectorAll<HTMLButtonElement>('button') ?? [])].find((button) => name.test(button.textContent!));
async function press(root: () => ParentNode | null | undefined, name: RegExp): Promise<void> {
  await waitUntil(() => find(root(), name), `a button ${name}`);
  find(root(), name)!.click();
}
const look = (record: Element) => press(() => status(record).shadowRoot, /As it was/);

/** A record in which Len was named in one visit, and Marcia in the next. */
async function twoVisits(): Promise<KithRecordElement> {
  const id = freshId();
  const session = await deviceStore().open(id);
  write(session, 'Len');
  await session.close();
  const record = await onDevice(id, html`<kith-status></kith-status>`);
  write(record.session, 'Marcia');
  await kept(record);
  return record;
}

describe('the way back in kith-status', () => {
  it('lists what was written, when, and by whom; the latest is now', async () => {
    const record = await twoVisits();
    await look(record);
    await waitUntil(() => earlier(record)?.querySelectorAll('li').length === 3);
    const [now, before, first] = [...earlier(record)!.querySelectorAll('li')].map((one) => one.textContent!.replace(/\s+/g, ' '));
    expect(now).to.include('Now.').and.include('1 person').and.include('Written by Me');
    expect(before).to.include('1 person');
    expect(first).to.include('Before all this');
  });

  it('reads an earlier state without changing what is here', async () => {
    const record = await twoVisits();
    const { record: before } = record;
    await look(record);
    await waitUntil(() => earlier(record)?.querySelectorAll('li').length === 3);
    earlier(record)!.querySelectorAll<HTMLElement>('li button')[0]!.click();
    await waitUntil(() => earlier(record)?.querySelector('kith-paper')?.shadowRoot?.textContent.includes('Len'));
    expect(earlier(record)!.querySelector('kith-paper')!.shadowRoot!.textContent).not.to.include('Marcia');
    expect(earlier(record)!.activeElement?.localName).to.equal('h3');
    expect(record.record).to.equal(before);
  });

  it('brings an earlier state back as a change that undo takes back', async () => {
    const record = await twoVisits();
    await look(record);
    await waitUntil(() => earlier(record)?.querySelectorAll('li').length === 3);
    earlier(record)!.querySelectorAll<HTMLElement>('li button')[0]!.click();
    await press(() => earlier(record), /Bring this back/);
    await waitUntil(() => namesIn(record.record).join() === 'Len', 'Len alone is there');
    await press(() => status(record).shadowRoot, /^\s*Undo/);
    expect(namesIn(record.record).sort()).to.deep.equal(['Len', 'Marcia']);
  });

  it('is offered where the record is kept, and not where it is only on this page', async () => {
    const record = await onDevice(freshId(), html`<kith-status></kith-status>`);
    await kept(record);
    await waitUntil(() => find(status(record).shadowRoot, /As it was/));
    record.keep = 'none';
    await waitUntil(() => !find(status(record).shadowRoot, /As it was/));
  });

  it('only reads where nothing can be written', async () => {
    const record = await twoVisits();
    record.readonly = true;
    await record.updateComplete;
    await look(record);
    await waitUntil(() => earlier(record)?.querySelectorAll('li').length === 3);
    earlier(record)!.querySelectorAll<HTMLElement>('li button')[0]!.click();
    await waitUntil(() => earlier(record)?.querySelector('kith-paper'));
    expect(find(earlier(record), /Bring this back/)).to.equal(undefined);
  });

  it('is accessible, as a list and as a page', async () => {
    const record = await twoVisits();
    await look(record);
    await waitUntil(() => earlier(record)?.querySelectorAll('li').length === 3);
    await expect(status(record)).to.be.accessible();
    earlier(record)!.querySelectorAll<HTMLElement>('li button')[0]!.click();
    await waitUntil(() => earlier(record)?.querySelector('kith-paper'));
    await expect(status(record)).to.be.accessible();
  });
});
