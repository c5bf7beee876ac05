// The package as another project meets it: every entry in bare Node, and in a bundle that does not use it.

import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import resolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import { rollup } from 'rollup';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
if (!existsSync(join(root, 'dist', 'esm'))) throw new Error('There is no dist/: run `npm run build` first.');

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default?: string }>>;
}
const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as Manifest;

/** For browsers: the drop-in brings its own copy of everything, style sheets and JSON are no modules, and types no code. */
const NOT_FOR_NODE = /^\.\/(kith\.js|.*\.css|.*\.json|presets\/.*|schemas\/.*|jsx)$/;

/** Every path that a project may import, patterns written out, and the file behind it. */
const entries = Object.entries(manifest.exports).flatMap(([path, target]): [path: string, file: string][] => {
  const file = typeof target === 'string' ? target : (target.default ?? target.types);
  const [before = '', after] = file.split('*');
  if (after === undefined) return [[path, file]];
  return readdirSync(join(root, before), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(after) && !name.endsWith('.map') && !name.endsWith('.d.ts') && /\.\w+$/.test(name))
    .map((name) => name.slice(0, name.length - after.length))
    .map((name) => [path.replace('*', name), file.replace('*', name)]);
});
const modules = entries.map(([path]) => path).filter((path) => !NOT_FOR_NODE.test(path));

interface Left {
  readonly exports: readonly string[];
  readonly registered: readonly string[];
  readonly globals: readonly string[];
  readonly dom: string;
}

/** Imports one path in a Node process of its own, and says what that left behind. */
async function importInNode(path: string): Promise<Left> {
  const tags = ['record', 'status', 'conversation', 'network', 'asset-map', 'outcome-note', 'share', 'leave', 'paper'];
  const script = `
    const before = new Set(Reflect.ownKeys(globalThis));
    const module = await import(${JSON.stringify(path.replace('.', manifest.name))});
    console.log(JSON.stringify({
      exports: Object.keys(module),
      registered: ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get('kith-' + tag)),
      globals: Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String),
      dom: [typeof document, typeof window, typeof HTMLElement].join(),
    }));`;
  const options = { cwd: root, timeout: 20_000, env: { PATH: process.env.PATH } };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', script],
    options,
  );
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Left;
}

describe('in bare Node', () => {
  it('there is something of every kind to import', () => {
    for (const path of [
      '.',
      './define',
      './define/record',
      './model',
      './store/device',
      './interchange/kith-file',
      './translations/cy',
    ])
      expect(modules).toContain(path);
  });

  it.each(modules)('%s is imported, throws nothing and leaves nothing behind', { timeout: 30_000 }, async (path) => {
    const { registered, globals, dom } = await importInNode(path);
    expect(dom, 'there is no document').toBe('undefined,undefined,undefined');
    // Lit leaves some of its own: which versions of it are loaded, and an empty registry in place of the browser's. Yjs says
    // that it is there, so that a second copy can warn.
    expect(globals.filter((name) => !/^(lit|reactive)[A-Z]|^customElements$|^__ \$YJS\$ __$/.test(name))).toEqual([]);
    if (!path.startsWith('./define')) expect(registered).toEqual([]);
  });

  it('the model needs no Lit, and says what it has', async () => {
    const { exports, globals } = await importInNode('./model');
    expect(globals).toEqual([]);
    expect(exports).toEqual(expect.arrayContaining(['emptyRecord', 'receiveRecord', 'mergeRecords']));
  });

  it('defining is what registers (the control)', async () => {
    const { registered } = await importInNode('./define');
    expect(registered).toContain('record');
  });

  it('every other path leads to a file', () => {
    const others = entries.filter(([path]) => NOT_FOR_NODE.test(path));
    expect(others.length).toBeGreaterThan(5);
    for (const [path, file] of others) expect(existsSync(join(root, file)), `${path} → ${file}`).toBe(true);
  });

  it('what is no entry cannot be reached', async () => {
    await expect(importInNode('./internal/kith-element')).rejects.toThrow(/ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });
});

describe('in a bundle', () => {
  let project: string;
  beforeAll(async () => {
    project = await mkdtemp(join(tmpdir(), 'kith-bundle-'));
    await mkdir(join(project, 'node_modules'));
    await symlink(root, join(project, 'node_modules', manifest.name));
    await writeFile(join(project, 'package.json'), '{ "type": "module" }');
  });
  afterAll(() => rm(project, { recursive: true, force: true }));

  const byRollup = async (code: string): Promise<string> => {
    const input = join(project, 'main.js');
    await writeFile(input, code);
    const bundle = await rollup({ input, plugins: [resolve({ exportConditions: ['browser', 'production'] })] });
    const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
    await bundle.close();
    return output[0].code.trim();
  };
  const byEsbuild = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: project },
      bundle: true,
      format: 'esm',
      minify: true,
      conditions: ['browser', 'production'],
      write: false,
      logLevel: 'silent',
    });
    return outputFiles[0]!.text.trim();
  };

  describe.each([
    ['Rollup', byRollup],
    ['esbuild', byEsbuild],
  ])('%s', (_, bundle) => {
    const name = manifest.name;

    it('leaves nothing of an import that is not used', { timeout: 30_000 }, async () => {
      expect(await bundle(`import '${name}';`)).toBe('');
      expect(await bundle(`import { KithRecordElement, deviceStore } from '${name}';`)).toBe('');
      expect(
        await bundle(`import { emptyRecord } from '${name}/model'; import { cy } from '${name}/translations/cy';`),
      ).toBe('');
    });

    it('keeps what is used, and no element for the sake of a model function', { timeout: 30_000 }, async () => {
      const code = await bundle(`import { emptyRecord } from '${name}'; console.log(emptyRecord('r'));`);
      expect(code).toContain('kith-record');
      expect(code).not.toMatch(/customElements|attachInternals|adoptedStyleSheets/);
      expect(code.length).toBeLessThan(20_000);
    });

    it('keeps a definition, which is there for what it does', { timeout: 30_000 }, async () => {
      expect(await bundle(`import '${name}/define/record';`)).toContain('customElements.define');
      expect(await bundle(`import '${name}/define';`)).toContain('kith-network');
    });
  });
});
