// dist/esm: one JavaScript module, declaration and source map per source module.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseXmlModule } from './parse-xml.mjs';
import { dist, filesUnder, inRoot, version } from './paths.mjs';

/**
 * A JSON file as a JavaScript module. Import attributes (`with { type: 'json' }`) are not in every browser and bundler
 * that Kith supports, and a plain JSON import is in none, so what is published imports a module instead.
 */
export const jsonModule = (text) => `export default ${JSON.stringify(JSON.parse(text))};\n`;

/** Matches the specifier of a JSON import, static or dynamic, with its attributes. */
const JSON_IMPORT =
  /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.[^'"]+\.json)\2(?:\s*,?\s*(?:with\s*:?\s*)?\{[^{}]*(?:\{[^{}]*\})?[^{}]*\})?/g;

export const importJsonModules = (code) => code.replace(JSON_IMPORT, '$1$2$3.js$2');

function compile() {
  const tsc = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', inRoot('tsconfig.build.json')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('TypeScript found errors: see above.');
}

function writeJsonModules() {
  for (const file of filesUnder(dist('esm'), (name) => name.endsWith('.json'))) {
    writeFileSync(`${file}.js`, jsonModule(readFileSync(file, 'utf8')));
    writeFileSync(`${file}.d.ts`, 'declare const json: Readonly<Record<string, unknown>>;\nexport default json;\n');
    rmSync(file);
  }
}

/** What tsc cannot do: JSON imports and the version. Neither adds or removes a line, so source maps stay right. */
function finish(file) {
  const before = readFileSync(file, 'utf8');
  const after = importJsonModules(before).replaceAll('__KITH_VERSION__', JSON.stringify(version));
  if (after !== before) writeFileSync(file, after);
}

/** The one module that reads XML gets the parser from beside it: see parse-xml.mjs. Its types stay those of the package. */
async function writeParser() {
  const reader = dist('esm', 'interchange', 'network', 'xml.js');
  const before = readFileSync(reader, 'utf8');
  const after = before.replace("'@rgrove/parse-xml'", "'./parse-xml.js'");
  if (after === before) throw new Error('interchange/network/xml.js no longer imports the XML parser.');
  writeFileSync(reader, after);
  writeFileSync(dist('esm', 'interchange', 'network', 'parse-xml.js'), await parseXmlModule());
}

export async function buildModules() {
  compile();
  writeJsonModules();
  await writeParser();
  for (const file of filesUnder(dist('esm'), (name) => /\.(js|d\.ts)$/.test(name))) finish(file);
}
