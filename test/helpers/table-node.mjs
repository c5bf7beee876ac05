// One node of a table, as a process of its own, so that it can be killed: PORT REDIS_PORT FOLDER.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableServer } from '../../stories/guides/table-server.mjs';

const [port, redisPort, folder] = process.argv.slice(2);
const fileOf = (id) => join(folder, encodeURIComponent(id));

/** A folder in place of a database. While `broken` lies in it, it does not answer. */
const database = {
  async load(id) {
    if (existsSync(join(folder, '.broken'))) throw new Error('The database does not answer');
    return existsSync(fileOf(id)) ? readFileSync(fileOf(id)) : undefined;
  },
  async store(id, bytes) {
    const file = fileOf(id);
    writeFileSync(`${file}.${process.pid}.new`, bytes);
    renameSync(`${file}.${process.pid}.new`, file);
  },
};

const server = tableServer({
  port: Number(port),
  address: '127.0.0.1',
  redis: { host: '127.0.0.1', port: Number(redisPort) },
  database,
  mayOpen: (_id, token) => token !== 'wrong',
});
await server.listen();
process.send?.('listening');
