import type { ConversationDefinition } from '../model/definition.js';

/** Each comes when a page asks for it by its name: a page has one of them, and they grow with each language. */
const loaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  'what-matters-to-you': () => import('./what-matters-to-you.json', { with: { type: 'json' } }),
};

export const presetNames: readonly string[] = Object.keys(loaders);

/** The preset of this name. Our own are checked by the tests, so they come without the checks that others go through. */
export async function loadPreset(name: string): Promise<ConversationDefinition> {
  return (await loaders[name]!()).default as ConversationDefinition;
}
