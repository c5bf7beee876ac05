import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { dist, versionDefine } from '../scripts/build/paths.mjs';

/** Pages of a site that uses Kith lie beside the stories, on what a build makes; without a build they are not there. */
const staticDirs = [
  { from: '../dist', to: '/dist' },
  { from: '../pages', to: '/' },
].filter(({ from }) => existsSync(fileURLToPath(new URL(from, import.meta.url))));

/**
 * The manifest that a build makes, or none. A plain import would ask for /dist/custom-elements.json, which the static
 * files answer first, with JSON where a module is expected.
 */
const manifest = {
  name: 'kith-manifest',
  resolveId: (id: string) => (id === 'virtual:kith-manifest' ? `\0${id}` : null),
  load(id: string) {
    if (id !== '\0virtual:kith-manifest') return null;
    const file = dist('custom-elements.json');
    return `export default ${existsSync(file) ? readFileSync(file, 'utf8') : '{ "modules": [] }'}`;
  },
};

/** Vite answers an import of JSON with JavaScript, which a browser refuses where the import itself says that it is JSON. */
const jsonImports = {
  name: 'kith-json-imports',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.ts') && code.includes('.json')
      ? { code: code.replace(/(\bimport\([^()]*\.json'),\s*\{\s*with:[^()]*\)/g, '$1)'), map: null }
      : null,
};

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // a checklist for developers in the sidebar is in the way of everybody else
  features: { sidebarOnboardingChecklist: false },
  staticDirs,
  viteFinal: (viteConfig) => ({
    ...viteConfig,
    define: { ...viteConfig.define, ...versionDefine },
    plugins: [...(viteConfig.plugins ?? []), manifest, jsonImports],
  }),
};
export default config;
