// dist/openapi.json: what a server of a host's own answers, for `kith-elements/store/rest`.
import { writeFileSync } from 'node:fs';
import { dist, version } from './paths.mjs';

const json = (schema) => ({ 'application/json': { schema } });
const record = { $ref: './schemas/record.json' };
const etag = { ETag: { description: 'Changes with every write. Across origins, `Access-Control-Expose-Headers: ETag`.', required: true, schema: { type: 'string' } } };
const header = (name, description, required) => ({ name, in: 'header', required, description, schema: { type: 'string' } });
const ifMatch = header('If-Match', 'The ETag of the state that this is written on top of.', true);

const later = {
  401: { description: 'Who is writing has to sign in. The page holds the words and asks for it.' },
  429: { description: 'Not just now. `Retry-After` is heeded.' },
  503: { description: 'Not just now, as any 5xx. The page holds the words and tries again, later and later.' },
};
const gone = { 404: { description: 'There is no such record. A page that had it keeps its words and says so.' } };
const quicker = { 412: { description: 'Somebody else was quicker. Nothing was written; the page fetches, merges and tries again.' } };

const document = {
  openapi: '3.1.0',
  info: {
    title: 'Records on a server',
    version,
    description: 'What `restStore` of kith-elements asks of a server. Records are plain JSON, in collections keyed by id.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/records', description: 'The `url` that the store is given.' }],
  paths: {
    '/': {
      get: {
        operationId: 'listRecords',
        summary: 'The records that whoever asks may open.',
        responses: {
          200: {
            description: 'In any order.',
            content: json({
              type: 'array',
              items: {
                type: 'object',
                required: ['id', 'name', 'at'],
                properties: { id: { type: 'string' }, name: { type: 'string' }, at: { type: 'string', format: 'date-time' } },
              },
            }),
          },
          ...later,
        },
      },
    },
    '/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 200 } }],
      get: {
        operationId: 'readRecord',
        summary: 'A record as it stands.',
        parameters: [header('If-None-Match', 'The ETag of what the page has.', false)],
        responses: {
          200: { description: 'The record.', headers: etag, content: json(record) },
          304: { description: 'As the page has it.' },
          ...gone,
          ...later,
        },
      },
      put: {
        operationId: 'writeRecord',
        summary: 'Begins a record, or writes it whole where a server knows no PATCH.',
        parameters: [header('If-None-Match', '`*`: only where there is none yet.', false), { ...ifMatch, required: false }],
        requestBody: { required: true, content: json(record) },
        responses: {
          201: { description: 'Begun.', headers: etag },
          204: { description: 'Written.', headers: etag },
          ...quicker,
          ...later,
        },
      },
      patch: {
        operationId: 'changeRecord',
        summary: 'Changes the fields that it names (JSON Merge Patch, RFC 7396).',
        parameters: [ifMatch],
        requestBody: { required: true, content: { 'application/merge-patch+json': { schema: { type: 'object' } } } },
        responses: { 204: { description: 'Written.', headers: etag }, ...gone, ...quicker, ...later },
      },
      delete: {
        operationId: 'removeRecord',
        summary: 'Removes a record with all that belongs to it.',
        responses: { 204: { description: 'Removed.' }, ...gone, ...later },
      },
    },
  },
};

export function buildOpenApi() {
  writeFileSync(dist('openapi.json'), `${JSON.stringify(document, undefined, 2)}\n`);
}
