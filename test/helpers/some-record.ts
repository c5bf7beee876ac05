import { fixture, html, waitUntil } from '@open-wc/testing';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { addPerson } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';
import type { RecordChannel } from '../../src/session/channel.js';
import { openSession, type SessionOptions } from '../../src/session/open-session.js';
import type { RecordSession } from '../../src/session/session.js';
import type { RecordStore } from '../../src/store/store.js';

/** A record in which these people are named. */
export function recordOf(...names: string[]): KithRecord {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  for (const name of names) addPerson(draft, { name });
  return draft as KithRecord;
}

export const namesIn = (record: KithRecord): string[] => Object.values(record.people).map(({ name }) => name);
export const jsonOf = (...names: string[]): string => JSON.stringify(recordOf(...names));

let count = 0;
/** An id under which nothing is kept yet, and which tells nothing. */
export const freshId = (): string => `test-${Date.now()}-${count++}`;

/** A name in a record, as another tab or the host might write it: not by a person here. */
export const write = (session: RecordSession | undefined, name: string): void =>
  void session!.edit((draft) => void addPerson(draft, { name }), { what: `added ${name}` });

/** What a person types into a field of an element. */
export function typeInto(element: Element, selector: string, text: string): void {
  const field = element.shadowRoot!.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector)!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export const opened = (element: KithRecordElement): Promise<void> =>
  waitUntil(() => element.session, 'the record is open');
export const kept = (element: KithRecordElement): Promise<void> =>
  waitUntil(() => element.session?.status.state === 'saved', 'the record is kept');

/** A `kith-record` on this device under an id of its own, open. */
export async function onDevice(recordId = freshId(), inside: unknown = ''): Promise<KithRecordElement> {
  const element = await fixture<KithRecordElement>(
    html`<kith-record keep="device" record-id=${recordId}>${inside}</kith-record>`,
  );
  await opened(element);
  return element;
}

/** What an action writes to the console as an error, in place of writing it. */
export async function complaintsOf(act: () => unknown): Promise<string[]> {
  const { error } = console;
  const complaints: string[] = [];
  console.error = (...words: unknown[]) => void complaints.push(words.join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return complaints;
}

/** A store that does as it is told: takes what it is given at once, refuses, or lets everybody wait. */
export function toldStore(options: SessionOptions = {}) {
  const told = {
    /** Awaited by everything that asks the store. */
    gate: Promise.resolve() as Promise<unknown>,
    refuse: undefined as Error | undefined,
    stored: undefined as KithRecord | undefined,
    opened: 0,
    closed: 0,
    /** Puts this in place of what is sent, as somebody else who wrote at the same moment. */
    merge: (mine: KithRecord): KithRecord => mine,
    hint: () => {},
    /** Who else has it open. */
    others: undefined as readonly string[] | undefined,
  };
  const channel = (): RecordChannel => ({
    durable: true,
    get others() {
      return told.others;
    },
    async exchange(_base, mine) {
      await told.gate;
      if (told.refuse) throw told.refuse;
      return (told.stored = told.merge(mine));
    },
    onHint: (callback) => void (told.hint = callback),
    close: () => void told.closed++,
  });
  const store: RecordStore = {
    async open(id) {
      told.opened++;
      await told.gate;
      return openSession(told.stored ?? emptyRecord(id), { channel: channel(), ...options });
    },
    remove: async () => {},
  };
  return { told, store };
}

/** A door that stays shut until it is opened. */
export function gate(): { shut: Promise<void>; open: () => void } {
  let open = () => {};
  const shut = new Promise<void>((resolve) => (open = resolve));
  return { shut, open };
}
