import type { ArgTypesEnhancer, StrictInputType } from 'storybook/internal/types';

/** What the manifest lists and nobody sets from a control: they are no values of the element. */
const NO_VALUES: ReadonlySet<string> = new Set(['slots', 'events', 'css shadow parts', 'css custom properties']);

/**
 * Controls from what the manifest says of an element, where a story says nothing itself: a union of words becomes a
 * choice, optional text becomes a text field. The types come as text: `'one' | 'all' | undefined`.
 */
export const controlsFromManifest: ArgTypesEnhancer = ({ argTypes }) =>
  Object.fromEntries(Object.entries(argTypes).map(([name, argType]) => [name, { ...controlFor(argType), ...argType }]));

function controlFor({ table, type }: StrictInputType): Partial<StrictInputType> {
  if (NO_VALUES.has(table?.category ?? '')) return { control: { disable: true } };
  const parts = String(type?.name ?? '').split(' | ');
  const words = parts.flatMap((part) => /^'(.*)'$/.exec(part)?.[1] ?? []);
  if (words.length > 1) return { control: { type: 'inline-radio' }, options: words };
  return parts.includes('string') ? { control: { type: 'text' } } : {};
}
