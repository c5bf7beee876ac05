// dist/custom-elements.json, and from it the JSX types and the data with which editors complete tags.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateJsxTypes } from 'custom-element-jsx-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { dist, inRoot } from './paths.mjs';

function analyze() {
  const cem = inRoot('node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
  const words = [cem, 'analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'];
  const { status } = spawnSync(process.execPath, words, { cwd: inRoot(), stdio: 'inherit' });
  if (status !== 0 || !existsSync(dist('custom-elements.json'))) throw new Error('The manifest could not be made.');
  return JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
}

const ENTRY = './esm/index.js';
const IMPORT = /^import type \{([^}]*)\} from "\.\/esm\/index\.js";\n/gm;

/**
 * The generator writes one import per element, which names shared events twice, and wraps every event in `CustomEvent`,
 * though each of ours has a class of its own.
 */
function correctJsxTypes(file) {
  const types = readFileSync(file, 'utf8');
  const names = [...types.matchAll(IMPORT)].flatMap(([, list]) => list.split(',').map((name) => name.trim()));
  const imported = [...new Set(names.filter(Boolean))].sort().join(', ');
  const rest = types.replace(IMPORT, '').replace(/CustomEvent<(Kith\w+Event)>/g, '$1');
  writeFileSync(file, imported ? `import type { ${imported} } from '${ENTRY}';\n${rest}` : rest);
}

export function buildManifest() {
  const manifest = analyze();
  const common = { outdir: dist(), hideLogs: true };
  generateJsxTypes(manifest, { ...common, fileName: 'jsx.d.ts', componentTypePath: () => ENTRY });
  correctJsxTypes(dist('jsx.d.ts'));
  generateVsCodeCustomElementData(manifest, {
    ...common,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: 'web-types.json', packageJson: false });
}
