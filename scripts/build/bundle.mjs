// What every bundle of Kith's sources is made with: the drop-in file and the sizes that are measured.
import { dirname, join } from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { minify } from 'terser';
import { leafletAsModule } from './leaflet.mjs';
import { jsonModule } from './modules.mjs';
import { parseXmlAsModule } from './parse-xml.mjs';
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
    // Style sheets have a minifier of their own below, which knows nesting and container queries.
    shouldMinifyCSS: () => false,
    minifyOptions: {
      collapseWhitespace: true,
      conservativeCollapse: true,
      keepClosingSlash: true,
      decodeEntities: false,
      removeEmptyAttributes: false,
    },
  },
});

const STYLES = /\bcss`([^`$]*)`/g;

/** Style sheets that are written out in one piece, made small by esbuild. */
const styles = {
  name: 'styles',
  async transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('css`')) return null;
    const sheets = await Promise.all(
      [...code.matchAll(STYLES)].map(([, sheet]) => transform(sheet, { loader: 'css', minify: true })),
    );
    let at = 0;
    const escaped = (text) => text.trim().replaceAll('\\', '\\\\');
    return { code: code.replace(STYLES, () => `css\`${escaped(sheets[at++].code)}\``), map: { mappings: '' } };
  },
};

const HELPER = '\0decorate';
const HELPER_OF_ESBUILD = /^var __defProp\b[^]*?\nvar __decorateClass = [^]*?\n};\n/m;

/**
 * esbuild writes a helper into every module that has a decorator, with all that a decorator of methods might want. Ours are
 * on fields and accessors and answer nothing, so one line does, once.
 */
const decorateOnce = {
  name: 'decorate-once',
  resolveId: (id) => (id === HELPER ? id : null),
  load: (id) =>
    id === HELPER
      ? 'export const __decorateClass = (all, prototype, name) => all.forEach((decorate) => decorate(prototype, name));'
      : null,
  transform: {
    order: 'post',
    // As many lines as before, so that the source map still holds.
    handler: (code) => ({
      code: code.replace(
        HELPER_OF_ESBUILD,
        (helper) => `import { __decorateClass } from ${JSON.stringify(HELPER)};${helper.replace(/[^\n]/g, '')}`,
      ),
      map: null,
    }),
  },
};

/**
 * Terser takes a fortieth more off than esbuild, which at these budgets is a feature's worth. But it gives every private
 * field a name of its own; from esbuild each class has the same few, which pack better.
 */
const smallest = {
  name: 'smallest',
  async renderChunk(code) {
    const named = await transform(code, {
      minifyIdentifiers: true,
      format: 'esm',
      sourcemap: 'external',
      sourcesContent: false,
    });
    const options = {
      module: true,
      ecma: 2022,
      compress: { passes: 3, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
      format: { comments: false },
      sourceMap: { content: named.map },
    };
    const { code: small, map } = await minify(named.code, options);
    return { code: small, map: JSON.parse(map) };
  },
};

/**
 * Lit can put styles into `<style>` elements where there are no constructed style sheets. Every browser that reads our style sheets
 * at all (nesting, container queries, `:dir()`) has them, so the bundles go without that; the modules of the package have Lit as it is.
 */
const constructedStyles = {
  name: 'constructed-styles',
  load: (id) =>
    /reactive-element[\\/]css-tag\.js$/.test(id)
      ? `export class CSSResult {
  constructor(cssText) { this.cssText = cssText; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(String(text));
export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));
export const adoptStyles = (root, styles) => { root.adoptedStyleSheets = styles.map((style) => style.styleSheet ?? style); };
export const getCompatibleStyle = (style) => style;
export const supportsAdoptingStyleSheets = true;`
      : null,
};

const WORKER = /new URL\((['"])(\.\/[\w.-]+\.worker)\.js\1, import\.meta\.url\)/g;

/** A worker is a file of its own; its address is written where it is started. */
const workers = {
  name: 'workers',
  transform(code, id) {
    if (!id.endsWith('.ts') || !code.includes('.worker.js')) return null;
    const emit = (_all, _quote, path) =>
      `new URL(import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: join(dirname(id), `${path}.ts`) })})`;
    return { code: code.replace(WORKER, emit), map: { mappings: '' } };
  },
};

const asModules = {
  name: 'as-modules',
  load: async (id) => (await parseXmlAsModule(id)) ?? (await leafletAsModule(id)) ?? null,
};

export const bundlePlugins = () => [
  resolve({ exportConditions: ['browser', 'production'] }),
  asModules,
  constructedStyles,
  json,
  styles,
  templates,
  workers,
  esbuild({ target, tsconfig: inRoot('tsconfig.json'), define }),
  decorateOnce,
  smallest,
];

/**
 * A part that did not arrive is asked for once more under another address: some browsers (Firefox) remember that a module
 * failed, and would never fetch it again however often somebody tries.
 */
const askAgain = {
  name: 'ask-again',
  renderDynamicImport: () => ({
    left: '(url => import(url).catch(() => import(`${url}?${Date.now()}`)))(new URL(',
    right: ', import.meta.url).href)',
  }),
};

/** The drop-in file loads its parts itself; with a bundler, its own loader does. */
export const dropInPlugins = () => [...bundlePlugins(), askAgain];
