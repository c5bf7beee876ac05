// dist/custom-elements.json, and from it the JSX types and the data with which editors complete tags.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
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

/** Types of the classes come from the package's entry, relative to where the generated file lies. */
const componentTypePath = () => './esm/index.js';

export function buildManifest() {
  const manifest = analyze();
  const common = { outdir: dist(), hideLogs: true };
  generateJsxTypes(manifest, { ...common, fileName: 'jsx.d.ts', componentTypePath });
  generateVsCodeCustomElementData(manifest, {
    ...common,
    htmlFileName: 'vscode.html-custom-data.json',
    cssFileName: 'vscode.css-custom-data.json',
  });
  generateJetBrainsWebTypes(manifest, { ...common, webTypesFileName: 'web-types.json', packageJson: false });
}
