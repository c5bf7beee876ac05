import type { RecordSession } from './session.js';

/** How all our events travel: to the page, through every shadow root. */
export const onward = { bubbles: true, composed: true } as const;

/**
 * A widget asks whatever record is around it, across shadow roots and slots, for its session. The record that hears it
 * calls `join` now and whenever the session is another one (`undefined` while it is being opened), until `stop` is called.
 */
export class SessionRequestEvent extends Event {
  stop: (() => void) | undefined;
  constructor(readonly join: (session: RecordSession | undefined) => void) {
    super('kith-session', onward);
  }
}

/** Lends the session of a record to whoever inside asks for it. Answers a function that tells all of them of another. */
export function lendSession(host: HTMLElement, current: () => RecordSession | undefined): () => void {
  const borrowers = new Set<SessionRequestEvent['join']>();
  host.addEventListener('kith-session', (event) => {
    const request = event as SessionRequestEvent;
    request.stopPropagation();
    borrowers.add(request.join);
    request.stop = () => void borrowers.delete(request.join);
    request.join(current());
  });
  return () => borrowers.forEach((join) => join(current()));
}
