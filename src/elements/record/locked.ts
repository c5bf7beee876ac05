// A record behind a passphrase: what asks for it, and what moves in behind it.
import { css, html, nothing } from 'lit';
import { defineElement } from '../../internal/define-element.js';
import { nearest } from '../../session/ancestors.js';
import { deviceStore } from '../../store/device.js';
import { encrypted } from '../../store/encrypted.js';
import type { LockableStore, RecordStore } from '../../store/store.js';
import { KithLockElement } from '../lock/lock.js';
import type { KithRecordElement } from './record.js';

defineElement('kith-lock', KithLockElement);

/** One for the page, with one lock. */
let sealed: LockableStore | undefined;

/** The device behind a passphrase. What lay there without one moves in when it is opened. */
export function sealedDevice(): LockableStore {
  const device = deviceStore();
  return (sealed ??= movingIn(encrypted(device), device));
}

function movingIn(behind: LockableStore, before: RecordStore): LockableStore {
  const store = Object.create(behind) as LockableStore;
  store.open = async (id, options) => {
    const session = await behind.open(id, options);
    const found = (await before.list!().catch(() => [])).some((one) => one.id === id);
    if (!found) return session;
    const open = await before.open(id, options);
    session.takeIn(open.record, { undoable: false });
    await session.settled();
    await open.close();
    // Only what is kept there is taken away here.
    if (session.status.state === 'saved' || session.status.state === 'conflict') await before.remove(id);
    return session;
  };
  return store;
}

/** Where the focus is, through shadow roots. */
function focused(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at as HTMLElement | null) ?? undefined;
}

/** Whose lock each record follows. */
const followed = new WeakMap<KithRecordElement, LockableStore>();

/**
 * Asks for the passphrase; once it is open, the ways to lock it.
 * `forget` takes the record off the page.
 */
export function lockOf(record: KithRecordElement, store: LockableStore | undefined, forget: () => void): unknown {
  // Without a store that has a lock there is nothing to open.
  if (!store?.unlock) return nothing;
  if (followed.get(record) !== store) follow(record, store, forget);
  return html`<kith-lock .store=${store}></kith-lock>`;
}

/** Looks after the focus, too: from whatever is taken off the screen to the field for the passphrase, and back. */
function follow(record: KithRecordElement, store: LockableStore, forget: () => void): void {
  followed.set(record, store);
  let before: HTMLElement | undefined;
  const stop = store.subscribe(() => void onTurn());
  const onTurn = async () => {
    if (followed.get(record) !== store || !record.isConnected) return leave();
    const had = focused();
    const isHere = had && nearest(had, (one) => one === record);
    if (!store.isOpen) {
      before = isHere && had;
      forget();
    }
    record.requestUpdate();
    await record.updateComplete;
    const lock = record.renderRoot.querySelector('kith-lock');
    await lock?.updateComplete;
    if (!isHere || !lock) return;
    const back = store.isOpen && before?.isConnected ? before : lock.renderRoot.querySelector<HTMLElement>('input, button');
    back?.focus();
  };
  const leave = () => {
    stop();
    if (followed.get(record) === store) followed.delete(record);
  };
}

export const styles = [
  css`
    kith-lock {
      display: block;
      margin-block-end: 16px;
    }
  `,
];
