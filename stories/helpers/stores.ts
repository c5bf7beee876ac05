import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { ChannelTrouble, type RecordChannel } from '../../src/session/channel.js';
import { openSession, type SessionOptions } from '../../src/session/open-session.js';
import type { RecordSession, SessionStatus, Trouble } from '../../src/session/session.js';
import type { RecordStore } from '../../src/store/store.js';

type Exchange = RecordChannel['exchange'];

const channelWith = (exchange: Exchange): RecordChannel => ({ durable: true, exchange, onHint() {}, close() {} });

function storeOf(open: (id: string) => RecordSession): RecordStore {
  return { open: async (id) => open(id), remove: async () => {} };
}

const storeWith = (exchange: Exchange, options?: SessionOptions): RecordStore =>
  storeOf((id) => openSession(emptyRecord(id), { ...options, channel: channelWith(exchange) }));

/** Stores that behave in one way each, for what the status says of it. They keep nothing. */
export const keepsAll = (): RecordStore => storeWith(async (_base, mine) => mine);
export const neverAnswers = (): RecordStore => storeWith(() => new Promise(() => {}));
export const refuses = (): RecordStore =>
  storeWith(() => Promise.reject(new ChannelTrouble('denied')), { trouble: 'denied' });
export const fails = (reason: Trouble): RecordStore => storeWith(() => Promise.reject(new ChannelTrouble(reason)));

/** Holds a record in which something was written in two places at once. */
export const holds = (record: KithRecord): RecordStore =>
  storeOf(() => openSession(record, { channel: channelWith(async (_base, mine) => mine) }));

/** Says that there is no signal, whatever the browser thinks. */
export const withoutSignal = (): RecordStore =>
  storeOf((id) => {
    const session = openSession(emptyRecord(id), { channel: channelWith(async (_base, mine) => mine) });
    const status: SessionStatus = { state: 'offline' };
    return new Proxy(session, {
      get(target, key) {
        if (key === 'status') return status;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
      set: (target, key, value) => Reflect.set(target, key, value, target),
    });
  });
