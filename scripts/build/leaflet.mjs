// Leaflet comes as one script that is not a module, and asks a browser what it can do by writing markup into an element: under
// Trusted Types that ends the script. What we publish, bundle or serve is a module of the parts that the place view needs, made from
// Leaflet's own source, in which that one question is answered: every browser that has custom elements draws SVG inside HTML.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from './paths.mjs';

const FOLDER = ['node_modules', 'leaflet'];

/** Matches the file that the package is resolved to. */
const RESOLVED = /\/leaflet\/dist\/leaflet-src\.js$/;

const PARTS = `
export { Map } from './map/index.js';
export { TileLayer } from './layer/tile/TileLayer.js';
`;

const PROBE = /var inlineSvg = !!svg && \(function \(\) \{[^]*?\}\)\(\);/;
const VML_PROBE =
  /export var vml = !inlineSvg && \(function \(\) \{[^]*?\}\(\)\);|var vml = !(?:inlineSvg|svg) && \(function \(\) \{[^]*?\}\(\)\);/;

const answered = {
  name: 'answered',
  setup({ onLoad }) {
    onLoad({ filter: /leaflet\/src\/core\/Browser\.js$/ }, ({ path }) => {
      const before = readFileSync(path, 'utf8');
      const after = before.replace(PROBE, 'var inlineSvg = true;').replace(VML_PROBE, 'var vml = false;');
      if (after.includes('innerHTML'))
        throw new Error('Leaflet asks the browser in a new way: see scripts/build/leaflet.mjs.');
      return { contents: after, loader: 'js' };
    });
  },
};

let made;

/** Leaflet's map and tiles as one ECMAScript module, under its licence. */
export async function leafletModule() {
  made ??= build({
    stdin: { contents: PARTS, resolveDir: inRoot(...FOLDER, 'src') },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    plugins: [answered],
  });
  const licence = readFileSync(inRoot(...FOLDER, 'LICENSE'), 'utf8').trim();
  return `/*! leaflet\n${licence}\n*/\n${(await made).outputFiles[0].text}`;
}

/** The same, where this is the path of it; otherwise nothing. */
export const leafletAsModule = async (path) => (RESOLVED.test(path) ? leafletModule() : undefined);
