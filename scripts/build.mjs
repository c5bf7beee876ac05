// Builds dist/ from nothing: what is published, and what the pages, the stories and the journeys run on.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { rollup } from 'rollup';
import rollupConfig from '../rollup.config.mjs';
import { buildManifest } from './build/manifest.mjs';
import { buildModules } from './build/modules.mjs';
import { buildOpenApi } from './build/openapi.mjs';
import { dist, filesUnder, inRoot, root } from './build/paths.mjs';
import { buildFonts, buildStyles } from './build/styles.mjs';
import { buildSchemas } from './schemas.mjs';

async function buildDropIn() {
  if (!existsSync(inRoot(rollupConfig.input.kith))) return console.log(`  no ${rollupConfig.input.kith} yet: left out`);
  const bundle = await rollup({
    ...rollupConfig,
    onwarn(warning, warn) {
      // a module that was not found would be left as an import that no browser can follow
      if (warning.code === 'UNRESOLVED_IMPORT') throw new Error(warning.message);
      warn(warning);
    },
  });
  await bundle.write(rollupConfig.output);
  await bundle.close();
}

function copyPresets() {
  mkdirSync(dist('presets'), { recursive: true });
  for (const preset of filesUnder(inRoot('src', 'presets'), (name) => name.endsWith('.json')))
    copyFileSync(preset, dist('presets', basename(preset)));
}

const STEPS = [
  ['modules', buildModules],
  ['drop-in', buildDropIn],
  ['styles', buildStyles],
  ['fonts', buildFonts],
  ['presets', copyPresets],
  ['schemas', buildSchemas],
  ['OpenAPI', buildOpenApi],
  ['manifest', buildManifest],
];

process.chdir(root);
rmSync(dist(), { recursive: true, force: true });
mkdirSync(dist());
for (const [name, step] of STEPS) {
  const started = performance.now();
  try {
    await step();
  } catch (error) {
    console.error(`build: ${name} failed\n${error.message}`);
    process.exit(1);
  }
  console.log(`build: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
}
