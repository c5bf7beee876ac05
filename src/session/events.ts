import type { KithRecord } from '../model/record.js';
import { onward } from './context.js';
import type { Change, SessionStatus } from './session.js';

/** A person changed the record. `detail.record` is the record as it stands now, frozen. */
export class KithChangeEvent extends CustomEvent<{ readonly record: KithRecord; readonly change: Change }> {
  constructor(record: KithRecord, change: Change) {
    super('kith-change', { ...onward, detail: Object.freeze({ record, change }) });
  }
}

/** Where the record is kept, or is not, has changed. */
export class KithStatusEvent extends CustomEvent<{ readonly status: SessionStatus }> {
  constructor(status: SessionStatus) {
    super('kith-status', { ...onward, detail: Object.freeze({ status }) });
  }
}

/** A conversation or a note was finished. */
export class KithDoneEvent extends CustomEvent<{ readonly record: KithRecord; readonly what: 'conversation' | 'note' }> {
  constructor(record: KithRecord, what: 'conversation' | 'note') {
    super('kith-done', { ...onward, detail: Object.freeze({ record, what }) });
  }
}

/** "Something is worrying me." Cancel it to show a route of your own in place of the link. */
export class KithWorryEvent extends CustomEvent<undefined> {
  constructor() {
    super('kith-worry', { ...onward, cancelable: true });
  }
}

/** Somebody wants to leave the page quickly. Cancel it to leave in your own way. */
export class KithLeaveEvent extends CustomEvent<undefined> {
  constructor() {
    super('kith-leave', { ...onward, cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'kith-change': KithChangeEvent;
    'kith-status': KithStatusEvent;
    'kith-done': KithDoneEvent;
    'kith-worry': KithWorryEvent;
    'kith-leave': KithLeaveEvent;
  }
}
