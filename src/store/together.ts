import { isBlank, TogetherSession } from './together-session.js';
import type { RecordStore } from './store.js';

/** What both last agreed on is a record of its own beside each, for no list: an id that begins with `~` is Kith's own. */
const agreedOn = (id: string) => `~with/${id}`;

/**
 * Keeps records in one store first, and passes them on to another when that can be reached:
 * `together(deviceStore(), restStore({ url }))`. What the first has taken outlives a reload without a signal, and is what
 * the status says; what both last agreed on outlives it too, so that what was removed stays removed. Whatever else the
 * first store can do (be locked, say), this one can.
 */
export function together<Local extends RecordStore>(local: Local, remote: RecordStore): Local {
  const both: RecordStore = {
    async open(id, { signal } = {}) {
      const here = await local.open(id, { signal });
      const agreed = await local.open(agreedOn(id), { signal }).catch(async (error: unknown) => {
        await here.close();
        throw error;
      });
      const session = new TogetherSession(here, agreed, (leave) => remote.open(id, { signal: leave }));
      // Whoever opens it here for the first time sees what is there, not an empty record that fills a moment later.
      if (isBlank(here.record)) await session.settled();
      if (!signal?.aborted) return session;
      await session.close();
      throw signal.reason;
    },

    async list() {
      const [here, there] = await Promise.all([local.list?.() ?? [], remote.list?.().catch(() => []) ?? []]);
      const byId = new Map([...there, ...here].map((summary) => [summary.id, summary]));
      return [...byId.values()].filter(({ id }) => !id.startsWith('~'));
    },

    /** There first: what cannot be removed there would come back from there. */
    async remove(id) {
      await remote.remove(id);
      await local.remove(id);
      await local.remove(agreedOn(id));
    },
  };
  return Object.assign(Object.create(local) as Local, both);
}
