// dist/schemas: the JSON Schemas of what Kith reads and writes, made from the valibot schemas that validate it.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { dist } from './build/paths.mjs';

const SCHEMAS = [
  { file: 'record.json', module: 'model/schema.js', name: 'recordSchema', title: 'A Kith record' },
  {
    file: 'definition.json',
    module: 'model/definition.js',
    name: 'definitionSchema',
    title: 'A Kith conversation definition',
  },
];

/** Checks that only code can make have no JSON Schema: they are left out, and Kith makes them when it reads. */
async function jsonSchema({ module, name, title }) {
  const exports = await import(pathToFileURL(dist('esm', module)).href);
  if (!exports[name])
    throw new Error(`${module} has no export "${name}", which the published JSON Schema is made from.`);
  const { $schema, ...schema } = toJsonSchema(exports[name], { errorMode: 'ignore' });
  return { $schema, title, ...schema };
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
