import type { ConversationDefinition } from '../model/definition.js';

/** Each comes when a page asks for it by its name: a page has one of them, and they grow with each language. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'what-matters-to-you': () => import('./what-matters-to-you.json', { with: { type: 'json' } }),
  'about-me': () => import('./about-me.json', { with: { type: 'json' } }),
  'one-page-profile': () => import('./one-page-profile.json', { with: { type: 'json' } }),
  'a-good-life': () => import('./a-good-life.json', { with: { type: 'json' } }),
  'talking-points': () => import('./talking-points.json', { with: { type: 'json' } }),
  'dream-and-first-step': () => import('./dream-and-first-step.json', { with: { type: 'json' } }),
  'for-carers': () => import('./for-carers.json', { with: { type: 'json' } }),
};

export const presetNames: readonly string[] = Object.keys(loaders);

/** The preset of this name. Our own are checked by the tests, so they come without the checks that others go through. */
export async function loadPreset(name: string): Promise<ConversationDefinition> {
  return (await loaders[name]!()).default as ConversationDefinition;
}
