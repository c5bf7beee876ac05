import { parse } from '../model/door.js';
import { emptyRecord } from '../model/record.js';
import { LONGEST_LABEL } from '../model/schema.js';
import { departure, listOf, object, text } from '../model/shape.js';
import { ChannelTrouble } from '../session/channel.js';
import { openSession } from '../session/open-session.js';
import { Requests, type RequestOptions } from './requests.js';
import { RestChannel } from './rest-channel.js';
import type { RecordStore, RecordSummary } from './store.js';

export interface RestOptions extends RequestOptions {
  /** How often to look for what others wrote, in milliseconds. Unless told, when the page is shown again and with each edit. */
  readonly poll?: number;
}

const label = text(LONGEST_LABEL);
const summaries = listOf(object({ id: text(200, { least: 1 }), name: label, at: label }));

/**
 * Keeps records on a server of the host's, as `dist/openapi.json` describes it. What cannot be sent is held on this page
 * only: `together(deviceStore(), restStore(…))` keeps it on the device as well, and is what to use where a signal may go.
 */
export function restStore(options: RestOptions): RecordStore {
  const requests = new Requests(options);

  return {
    async open(id, { signal } = {}) {
      signal?.throwIfAborted();
      const channel = new RestChannel(id, requests, options.poll);
      try {
        const { record, newer, setAside } = await channel.begin(signal);
        return openSession(record, { channel, newer, setAside });
      } catch (error) {
        if (!signal?.aborted) return openSession(emptyRecord(id), { channel, trouble: (error as ChannelTrouble).reason });
        channel.close();
        throw signal.reason;
      }
    },

    async list() {
      const { status, text: body } = await requests.send({ method: 'GET' });
      try {
        const list = parse(body);
        const path = departure(summaries, list);
        if (status !== 200 || path !== undefined) throw new Error(`No list of records: ${path ?? status}`);
        return list as RecordSummary[];
      } catch (error) {
        throw new ChannelTrouble('failed', error);
      }
    },

    async remove(id) {
      const { status } = await requests.send({ method: 'DELETE', id });
      const isGone = (status >= 200 && status < 300) || status === 404 || status === 410;
      if (!isGone) throw new ChannelTrouble('failed', new Error(`The server answered ${status}`));
    },
  };
}
