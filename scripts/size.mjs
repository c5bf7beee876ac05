// npm run size: what a page downloads, in kB (1000 bytes) after gzip, against scripts/sizes.json: the goal, and the limit
// over which this fails. Where the goal is not reached yet, the limit is what has been reached, and only ever goes down.
// Parts that are imported on demand are not counted: a page gets them when somebody asks for them.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { bundlePlugins, dropInPlugins } from './build/bundle.mjs';
import { inRoot, root } from './build/paths.mjs';

const ENTRY = '\0entry';

/** One module that imports every entry for its side effects and exports what they export, so that nothing is left out. */
const entryOf = (files) => ({
  name: 'entry',
  resolveId: (id) => (id === ENTRY ? { id, moduleSideEffects: true } : null),
  load: (id) => {
    if (id !== ENTRY) return null;
    return files
      .map(
        (file, index) =>
          `import ${JSON.stringify(inRoot(file))}; export * as part${index} from ${JSON.stringify(inRoot(file))};`,
      )
      .join('\n');
  },
});

/** The entry and every chunk that it imports statically: what is fetched before anything is shown. */
function fetchedAtOnce(chunks) {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const fetched = new Set();
  (function fetch(chunk) {
    if (!chunk || fetched.has(chunk)) return;
    fetched.add(chunk);
    for (const name of chunk.imports) fetch(byName.get(name));
  })(chunks.find((chunk) => chunk.isEntry));
  return [...fetched];
}

async function measure({ entries }) {
  const bundle = await rollup({
    input: ENTRY,
    preserveEntrySignatures: 'allow-extension',
    plugins: [entryOf(entries), ...(entries.includes('src/drop-in.ts') ? dropInPlugins() : bundlePlugins())],
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const parts = fetchedAtOnce(output.filter(({ type }) => type === 'chunk'));
  const sizes = parts.map(({ code }) => ({ raw: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length }));
  return { raw: total(sizes, 'raw'), gzip: total(sizes, 'gzip') };
}

const total = (sizes, key) => sizes.reduce((sum, size) => sum + size[key], 0);
const kB = (bytes) => (bytes / 1000).toFixed(2).padStart(7);

process.chdir(root);
const budgets = JSON.parse(readFileSync(inRoot('scripts', 'sizes.json'), 'utf8'));
console.log(`${'bundle'.padEnd(14)} gzip kB    goal   limit  raw kB`);
for (const [name, { entries, goal, limit, about }] of Object.entries(budgets)) {
  const { raw, gzip } = await measure({ entries });
  const verdict = gzip > limit ? 'OVER ITS LIMIT' : gzip > goal ? `${kB(gzip - goal).trim()} kB over its goal` : 'ok';
  console.log(`${name.padEnd(14)} ${kB(gzip)} ${kB(goal)} ${kB(limit)} ${kB(raw)}  ${verdict} – ${about}`);
  if (gzip > limit) process.exitCode = 1;
}
