// dist/kith.js: everything that one <script type="module"> needs. What is imported dynamically lies in dist/kith/.
import { dropInPlugins } from './scripts/build/bundle.mjs';

export default {
  input: { kith: 'src/drop-in.ts' },
  // without this, what the entry shares with an on-demand part would move to a third file, and `kith.js` be no more than a door
  preserveEntrySignatures: 'allow-extension',
  output: {
    dir: 'dist',
    format: 'es',
    sourcemap: true,
    // A worker is an entry, too, and lies with the parts that come later.
    entryFileNames: ({ name }) => (name === 'kith' ? '[name].js' : 'kith/[name]-[hash].js'),
    chunkFileNames: 'kith/[name]-[hash].js',
  },
  plugins: dropInPlugins(),
};
