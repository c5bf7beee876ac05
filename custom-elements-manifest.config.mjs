import { publishedPaths } from './scripts/build/manifest-published-paths.mjs';
import { tagNames } from './scripts/build/manifest-tag-names.mjs';

// src/internal is read only for what elements inherit from there: `publishedPaths` leaves it out of the manifest.
export default {
  globs: ['src/elements/**/*.ts', 'src/internal/**/*.ts'],
  exclude: ['src/**/*.styles.ts', 'src/internal/icons.ts', 'src/internal/icons/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [tagNames(), publishedPaths()],
};
