import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { CommunityAsset, CommunityReading, CommunitySource, LeftOut } from '../../../src/model/community.js';

export interface Served {
  readonly url: string;
  /** The addresses that were asked for, with what was asked. */
  readonly asked: { readonly url: URL; readonly headers: IncomingMessage['headers'] }[];
}

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A server on this machine, until the test ends. */
export async function serve(answer: (url: URL, response: ServerResponse) => void): Promise<Served> {
  const asked: { url: URL; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push({ url, headers: request.headers });
    answer(url, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

export function json(response: ServerResponse, value: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** One page of a list, as Open Referral UK has it. */
export function page(list: readonly unknown[], number: number, perPage: number): object {
  const pages = Math.ceil(list.length / perPage);
  const contents = list.slice((number - 1) * perPage, number * perPage);
  return {
    total_items: list.length,
    total_pages: pages,
    page_number: number,
    size: contents.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: contents.length === 0,
    contents,
  };
}

export interface Gathered {
  readonly assets: CommunityAsset[];
  readonly left: LeftOut[];
  readonly batches: number;
  readonly total: number | undefined;
  readonly error: unknown;
}

/** All that a source gives, and how it ended. */
export async function gather(source: CommunitySource, options: Partial<CommunityReading> = {}): Promise<Gathered> {
  const assets: CommunityAsset[] = [];
  const left: LeftOut[] = [];
  let batches = 0;
  let total: number | undefined;
  const onBatch: CommunityReading['onBatch'] = (batch) => {
    assets.push(...batch.assets);
    left.push(...batch.left);
    batches++;
    total = batch.total ?? total;
  };
  const error: unknown = await source.read({ signal: new AbortController().signal, onBatch, ...options }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { assets, left, batches, total, error };
}

export const named = (assets: readonly CommunityAsset[]) => assets.map(({ name }) => name);
export const whys = (left: readonly LeftOut[]) => left.map(({ why }) => why);
