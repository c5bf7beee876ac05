// A server for `yjsStore`, as a council would run it: any number of these, behind one address.
import { Redis } from '@hocuspocus/extension-redis';
import { Server } from '@hocuspocus/server';
import { applyUpdate, encodeStateAsUpdate } from 'yjs';

/**
 * `database` has two functions, `load(id)` and `store(id, bytes)`; `mayOpen(id, token)` says whether somebody may open a record.
 * `redis` is where the nodes tell each other what is new.
 */
export function tableServer({ port, address = '0.0.0.0', redis, database, mayOpen }) {
  return new Server({
    port,
    address,
    quiet: true,
    // What arrives is stored at once: a node may go at any moment.
    debounce: 0,
    extensions: [new Redis(redis)],

    async onAuthenticate({ documentName, token }) {
      if (!(await mayOpen(documentName, token))) throw new Error('Not yours to open');
    },

    // Where the database does not answer, nobody gets an empty record to write in: what is thrown here refuses them, and
    // with a `reason` of its own they try again later rather than ask for a sign-in.
    async onLoadDocument({ documentName, document }) {
      try {
        const bytes = await database.load(documentName);
        // What is returned here is left alone unless it is a document, so the bytes are put into the one that there is.
        if (bytes) applyUpdate(document, bytes);
      } catch (cause) {
        throw Object.assign(new Error('The record could not be read', { cause }), { reason: 'unavailable' });
      }
    },

    async onStoreDocument({ documentName, document }) {
      await database.store(documentName, encodeStateAsUpdate(document));
    },
  });
}
