import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyRecord } from '../../src/model/record.js';
import { ReferenceServer } from '../helpers/reference-server.js';

const dist = new URL('../../dist/', import.meta.url);
interface Operation {
  readonly responses: Readonly<Record<string, { readonly headers?: object; readonly content?: object }>>;
}
type Method = 'get' | 'put' | 'patch' | 'delete';
const api = JSON.parse(readFileSync(new URL('openapi.json', dist), 'utf8')) as {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Partial<Record<Method, Operation>>>>;
};

let server: ReferenceServer;
beforeAll(async () => void (server = await ReferenceServer.start()));
afterAll(() => server?.stop());

/** Asks as the store does, and holds the answer against the document. */
async function ask(method: Method, id: string, headers: Record<string, string> = {}, body?: unknown): Promise<Response> {
  const answer = await fetch(id ? `${server.url}/${id}` : server.url, {
    method: method.toUpperCase(),
    headers: { 'Content-Type': method === 'patch' ? 'application/merge-patch+json' : 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const told = api.paths[id ? '/{id}' : '/']?.[method]?.responses[answer.status];
  expect(told, `${method} answers ${answer.status}`).toBeDefined();
  if (told!.headers) expect(answer.headers.has('ETag'), `${method} ${answer.status} has an ETag`).toBe(true);
  return answer;
}

describe('the OpenAPI document', () => {
  it('says what the reference server does, from the first write to the removal', async () => {
    const record = emptyRecord('r');
    const statuses: number[] = [];
    const remember = async (answer: Promise<Response>) => {
      const { status, headers } = await answer;
      statuses.push(status);
      return headers.get('ETag')!;
    };
    await remember(ask('get', 'r'));
    const etag = await remember(ask('put', 'r', { 'If-None-Match': '*' }, record));
    await remember(ask('put', 'r', { 'If-None-Match': '*' }, record));
    await remember(ask('get', 'r', { 'If-None-Match': etag }));
    const next = await remember(ask('patch', 'r', { 'If-Match': etag }, { about: { name: 'Winston' } }));
    await remember(ask('patch', 'r', { 'If-Match': etag }, { about: { name: 'Win' } }));
    const there = await ask('get', 'r');
    expect([there.headers.get('ETag'), ((await there.json()) as typeof record).about]).toEqual([next, { name: 'Winston' }]);
    expect(await (await ask('get', '')).json()).toMatchObject([{ id: 'r', name: 'Winston' }]);
    await remember(ask('delete', 'r'));
    server.token = 'sesame';
    await remember(ask('get', 'r'));
    expect(statuses).toEqual([404, 201, 412, 304, 204, 412, 204, 401]);
  });

  it('is of version 3.1, and what it refers to is beside it', () => {
    expect(api.openapi).toMatch(/^3\.1\./);
    for (const [, path] of JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g))
      expect(existsSync(fileURLToPath(new URL(path!, dist))), path).toBe(true);
  });
});
