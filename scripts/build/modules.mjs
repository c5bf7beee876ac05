// dist/esm: one JavaScript module, declaration and source map per source module.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { leafletModule } from './leaflet.mjs';
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

/**
 * Two packages come as CommonJS. The one module of ours that imports each gets a module of it from beside it: see parse-xml.mjs and
 * leaflet.mjs. Its types stay those of the package.
 */
async function writeBeside(importer, name, file, makeModule) {
  const path = dist('esm', ...importer);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(`'${name}'`, `'./${file}'`);
  if (after === before) throw new Error(`${importer.join('/')} no longer imports ${name}.`);
  writeFileSync(path, after);
  writeFileSync(join(dirname(path), file), await makeModule());
}

export async function buildModules() {
  compile();
  writeJsonModules();
  await writeBeside(['interchange', 'network', 'xml.js'], '@rgrove/parse-xml', 'parse-xml.js', parseXmlModule);
  await writeBeside(['elements', 'asset-map', 'place-map.js'], 'leaflet', 'leaflet.js', leafletModule);
  for (const file of filesUnder(dist('esm'), (name) => /\.(js|d\.ts)$/.test(name))) finish(file);
}
