// What every bundle of Kith's sources is made with: the drop-in file and the sizes that are measured.
import resolve from '@rollup/plugin-node-resolve';
import esbuild, { minify } from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { jsonModule } from './modules.mjs';
import { inRoot, versionDefine } from './paths.mjs';

const define = versionDefine;
const target = 'es2022';

const json = {
  name: 'json',
  transform: (code, id) => (id.endsWith('.json') ? { code: jsonModule(code), map: { mappings: '' } } : null),
};

/**
 * White space between inline elements is text that people read, so it is narrowed to one space but never removed; and
 * without its closing slash an SVG shape would swallow the next one.
 */
const templates = minifyTemplates({
  include: ['src/**/*.ts'],
  failOnError: true,
  options: {
    minifyOptions: {
      collapseWhitespace: true,
      conservativeCollapse: true,
      keepClosingSlash: true,
      decodeEntities: false,
      removeEmptyAttributes: false,
    },
  },
});

export const bundlePlugins = () => [
  resolve({ exportConditions: ['browser', 'production'] }),
  json,
  templates,
  esbuild({ target, tsconfig: inRoot('tsconfig.json'), define }),
  minify({ target, define, legalComments: 'none' }),
];
