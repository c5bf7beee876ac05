// dist/schemas: the JSON Schemas of what Kith reads and writes, made from the shapes that its door checks (src/model/shape.ts).
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dist } from './build/paths.mjs';

const SCHEMAS = [
  { file: 'record.json', module: 'model/schema.js', name: 'recordSchema', title: 'A Kith record' },
  {
    file: 'sharing-copy.json',
    module: 'model/sharing-copy.js',
    name: 'sharingCopySchema',
    title: 'A sharing copy: part of a Kith record, for somebody',
  },
  {
    file: 'definition.json',
    module: 'model/definition.js',
    name: 'definitionSchema',
    title: 'A Kith conversation definition',
  },
  {
    file: 'network-definition.json',
    module: 'model/network-definition.js',
    name: 'networkDefinitionSchema',
    title: 'A Kith network definition: rings and sectors',
  },
];

const limit = (name, value) => (Number.isFinite(value) ? { [name]: value } : {});

/** A shape in the words of JSON Schema 2020-12. */
function inJsonSchema(shape) {
  switch (shape.is) {
    case 'text':
      return { type: 'string', minLength: shape.least, maxLength: shape.most, ...(shape.like && { pattern: shape.like.source }) };
    case 'number':
      return { type: shape.whole ? 'integer' : 'number', ...limit('minimum', shape.least), ...limit('maximum', shape.most) };
    case 'flag':
      return { type: 'boolean' };
    case 'one':
      return shape.of.length === 1 ? { const: shape.of[0] } : { enum: [...shape.of] };
    case 'list':
      return { type: 'array', items: inJsonSchema(shape.of), minItems: shape.least, maxItems: shape.most };
    case 'map':
      return { type: 'object', propertyNames: inJsonSchema(shape.keys), additionalProperties: inJsonSchema(shape.of) };
    case 'object': {
      const fields = Object.entries(shape.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, inJsonSchema(field)])),
        required: fields.filter(([, field]) => !field.maybe).map(([name]) => name),
        additionalProperties: false,
      };
    }
    case 'anything':
      return {};
    default:
      throw new Error(`No JSON Schema is known for the shape "${shape.is}".`);
  }
}

async function jsonSchema({ module, name, title }) {
  const exports = await import(pathToFileURL(dist('esm', module)).href);
  if (!exports[name])
    throw new Error(`${module} has no export "${name}", which the published JSON Schema is made from.`);
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...inJsonSchema(exports[name]) };
}

export async function buildSchemas() {
  mkdirSync(dist('schemas'), { recursive: true });
  for (const entry of SCHEMAS) {
    if (!existsSync(dist('esm', entry.module))) {
      console.log(`  no ${entry.module} yet: ${entry.file} is left out`);
      continue;
    }
    writeFileSync(dist('schemas', entry.file), `${JSON.stringify(await jsonSchema(entry), null, 2)}\n`);
  }
}
