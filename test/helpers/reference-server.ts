// A server as dist/openapi.json describes it, in memory, for tests alone: it says what a host's own has to do, and does
// wrong what a test asks for.

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { KithRecord } from '../../src/model/record.js';

type Plain = Record<string, unknown>;

/** One request, as a fault may treat it. `answer` is what the server would do. */
export interface Asked {
  readonly method: string;
  /** Of the record; empty for the list. */
  readonly id: string;
  readonly response: ServerResponse;
  answer(): void;
}
export type Fault = (asked: Asked) => void;

interface Held {
  readonly etag: string;
  readonly record: Plain;
  readonly at: string;
}

export class ReferenceServer {
  readonly held = new Map<string, Held>();
  /** What was asked of it, `GET r`. */
  readonly asked: string[] = [];
  /** The headers of the last request. */
  headers: IncomingMessage['headers'] = {};
  fault: Fault | undefined;
  /** Who may come in; `undefined` for everybody. */
  token: string | undefined;
  #revision = 0;

  private constructor(readonly server: Server) {}

  static async start(): Promise<ReferenceServer> {
    const server = createServer((request, response) => void reference.#receive(request, response));
    const reference = new ReferenceServer(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return reference;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/records`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Puts a record there, as another device might. */
  put(record: object & { readonly id: string }): void {
    this.held.set(record.id, { etag: `"${++this.#revision}"`, record: record as Plain, at: '2026-03-02T10:00:00Z' });
  }

  record(id: string): KithRecord | undefined {
    return this.held.get(id)?.record as KithRecord | undefined;
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const id = decodeURIComponent(/^\/records\/?([^/]*)$/.exec(url)?.[1] ?? '');
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    this.asked.push(`${method} ${id}`.trim());
    this.headers = headers;
    const answer = () => this.#answer(method, id, headers, body, response);
    if (this.fault) this.fault({ method, id, response, answer });
    else answer();
  }

  #answer(method: string, id: string, headers: IncomingMessage['headers'], body: string, response: ServerResponse): void {
    const say = (status: number, held?: Held | undefined, json?: unknown) => {
      response.writeHead(status, { ...(held && { ETag: held.etag }), ...(json !== undefined && { 'Content-Type': 'application/json' }) });
      response.end(json === undefined ? undefined : JSON.stringify(json));
    };
    if (this.token !== undefined && headers.authorization !== `Bearer ${this.token}`) return say(401);
    if (id === '') return say(200, undefined, this.#list());
    const held = this.held.get(id);
    if (method === 'DELETE') {
      this.held.delete(id);
      return say(204);
    }
    if (method === 'GET') {
      if (!held) return say(404);
      return headers['if-none-match'] === held.etag ? say(304, held) : say(200, held, held.record);
    }
    if (method === 'PATCH' && !held) return say(404);
    const holds = headers['if-none-match'] === '*' ? !held : headers['if-match'] === held?.etag;
    if (!holds) return say(412);
    const sent = JSON.parse(body) as Plain;
    this.put((method === 'PATCH' ? patched(held!.record, sent) : sent) as Plain & { id: string });
    return say(held ? 204 : 201, this.held.get(id));
  }

  #list() {
    return [...this.held].map(([id, { record, at }]) => ({ id, name: (record['about'] as { name?: string }).name ?? '', at }));
  }
}

/** JSON Merge Patch, as RFC 7396 writes it. */
export function patched(target: unknown, patch: unknown): unknown {
  const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(patch)) return patch;
  const result = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = patched(result[key], value);
  }
  return result;
}

const isWrite = (method: string) => method === 'PUT' || method === 'PATCH';

/** What can go wrong, by name. */
export const faults = {
  /** Takes the request and never answers. */
  silent: (): Fault => () => {},
  /** Somebody else was quicker, for ever. */
  alwaysOvertaken: (): Fault => ({ method, response, answer }) => (isWrite(method) ? void response.writeHead(412).end() : answer()),
  /** Cannot just now, so often; then it can. */
  unwell: (times: number, status = 503, headers: Record<string, string> = {}): Fault => {
    let left = times;
    return ({ response, answer }) => (left-- > 0 ? void response.writeHead(status, headers).end() : answer());
  },
  says: (status: number, headers: Record<string, string> = {}, body = ''): Fault => ({ response }) =>
    void response.writeHead(status, headers).end(body),
  html: (): Fault => faults.says(200, { 'Content-Type': 'text/html', ETag: '"1"' }, '<!doctype html><title>Welcome to our wifi</title>'),
  /** Ends in the middle of what it said was longer. */
  cutOff: (body: string): Fault => ({ response }) => {
    response.writeHead(200, { ETag: '"1"', 'Content-Length': body.length });
    response.write(body.slice(0, body.length / 2), () => response.destroy());
  },
  /** Stops in the middle, and keeps the line open. */
  stuck: (body: string): Fault => ({ response }) => {
    response.writeHead(200, { ETag: '"1"', 'Content-Length': body.length });
    response.write(body.slice(0, body.length / 2));
  },
  /** Hangs up without a word. */
  reset: (): Fault => ({ response }) => void response.socket?.destroy(),
  /** Does as it was asked, and hangs up before it says so: once. */
  answerLost: (): Fault => {
    let isLost = false;
    return ({ method, response, answer }) => {
      if (!isWrite(method) || isLost) return answer();
      isLost = true;
      response.end = () => (response.socket?.destroy(), response);
      answer();
    };
  },
  /** Far more than it says: a small body that unpacks to so many bytes. */
  bomb: (bytes: number): Fault =>
    faults.says(200, { ETag: '"1"', 'Content-Encoding': 'gzip' }, gzipSync(Buffer.alloc(bytes, 32)) as unknown as string),
} as const;
