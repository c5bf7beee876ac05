import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Redis, two nodes, a folder for a database, and one address before them that leads to a node that lives. */
export class Table {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kith-table-'));
  readonly #nodes: { readonly port: number; readonly process: ChildProcess }[] = [];
  readonly #lines = new Set<Socket>();
  #redis: ChildProcess | undefined;
  #redisPort = 0;
  #door: Server | undefined;
  #next = 0;
  /** Nobody gets through: the signal is gone. */
  #isCut = false;

  static async start(): Promise<Table> {
    const table = new Table();
    await table.#startRedis();
    await Promise.all([table.#startNode(), table.#startNode()]);
    table.#door = createServer((from) => table.#lead(from)).listen(0, '127.0.0.1');
    await once(table.#door, 'listening');
    return table;
  }

  /** The one address that a browser knows. Each that comes gets the next node. */
  get url(): string {
    return `ws://127.0.0.1:${(this.#door!.address() as AddressInfo).port}`;
  }

  /** Each node's own. */
  get urls(): readonly string[] {
    return this.#nodes.map(({ port }) => `ws://127.0.0.1:${port}`);
  }

  /** As the power goes. */
  async kill(at: number): Promise<void> {
    const [node] = this.#nodes.splice(at, 1);
    node!.process.kill('SIGKILL');
    await once(node!.process, 'exit');
  }

  async startAnother(): Promise<void> {
    await this.#startNode();
  }

  cut(): void {
    this.#isCut = true;
    for (const line of this.#lines) line.destroy();
  }

  mend(): void {
    this.#isCut = false;
  }

  set databaseAnswers(answers: boolean) {
    const file = join(this.#folder, '.broken');
    if (answers) rmSync(file, { force: true });
    else writeFileSync(file, '');
  }

  /** What is stored of a record, as it stands there. */
  stored(id: string): Buffer | undefined {
    const file = join(this.#folder, encodeURIComponent(id));
    return existsSync(file) ? readFileSync(file) : undefined;
  }

  async stop(): Promise<void> {
    this.cut();
    this.#door?.close();
    for (const { process } of this.#nodes) process.kill('SIGKILL');
    this.#redis?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #startRedis(): Promise<void> {
    this.#redisPort = await freePort();
    const words = ['--port', String(this.#redisPort), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#redis = spawn(process.env['REDIS_PATH'] ?? 'redis-server', words, { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    for await (const chunk of this.#redis.stdout!) if ((said += String(chunk)).includes('Ready to accept connections')) return;
    throw new Error(`redis-server did not start: ${said}`);
  }

  async #startNode(): Promise<void> {
    const port = await freePort();
    // What they say among themselves (who stores just now) is no news here.
    const node = fork(join(import.meta.dirname, 'table-node.mjs'), [String(port), String(this.#redisPort), this.#folder], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const [said] = await Promise.race([once(node, 'message'), once(node, 'exit')]);
    if (said !== 'listening') throw new Error(`A node did not start: ${String(said)}`);
    this.#nodes.push({ port, process: node });
  }

  #lead(from: Socket): void {
    const node = this.#nodes[this.#next++ % this.#nodes.length];
    if (this.#isCut || !node) return void from.destroy();
    const to = connect(node.port, '127.0.0.1');
    for (const [one, other] of [[from, to], [to, from]] as const) {
      this.#lines.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        this.#lines.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  }
}
