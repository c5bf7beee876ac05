// Where things are, for every script: absolute, so that a script runs from any folder.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const inRoot = (...parts) => join(root, ...parts);
export const dist = (...parts) => inRoot('dist', ...parts);

export const version = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).version;

/** The text the source has in place of the version, and what a build puts there. */
export const versionDefine = { __KITH_VERSION__: JSON.stringify(version) };

/** Absolute paths of the files under a folder, sorted so that builds are deterministic; none if the folder is missing. */
export function filesUnder(folder, accept = () => true) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter(accept)
    .sort();
}
