// @rgrove/parse-xml comes as CommonJS alone, beside its source. What we publish, bundle or serve to a browser is a module, so it is
// made from that source: no page and no bundler has to know of the other.
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from './paths.mjs';

const FOLDER = ['node_modules', '@rgrove', 'parse-xml'];

/** Matches the file that the package is resolved to. */
const RESOLVED = /@rgrove\/parse-xml\/dist\/(?:index|browser)\.js$/;

let made;

/** The package as one ECMAScript module, under its licence. */
export async function parseXmlModule() {
  made ??= build({
    entryPoints: [inRoot(...FOLDER, 'src', 'index.ts')],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const licence = readFileSync(inRoot(...FOLDER, 'LICENSE'), 'utf8').trim();
  return `/*! @rgrove/parse-xml\n${licence}\n*/\n${(await made).outputFiles[0].text}`;
}

/** The same, where this is the path of it; otherwise nothing. */
export const parseXmlAsModule = async (path) => (RESOLVED.test(path) ? parseXmlModule() : undefined);
