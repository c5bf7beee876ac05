import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { copyOf } from '../../src/model/community.js';
import type { Asset } from '../../src/model/record.js';
import '../helpers/stage.css';
import { inside } from '../helpers/inside.js';
import { recordOf } from '../people/record-of.js';
import { winston } from '../people/winston.js';
import { hebbleton, manyAssets, streets } from '../places/hebbleton.js';

/** Hebbleton as its neighbours keep it, with somebody's second entry for the knitters. */
const neighbourhood = recordOf(
  'hebbleton',
  { name: 'Hebbleton and round about' },
  {
    authors: [
      { id: 'me', role: 'me', name: 'Bev' },
      { id: 'priya', role: 'coordinator', name: 'Priya' },
    ],
    assets: [
      ...hebbleton.map((one) => ({
        id: one.id,
        ...copyOf(one, new Date('2026-02-12T10:00:00Z')),
        ...(one.name.includes('Knit') && { checked: { by: 'priya', at: '2026-03-02T14:00:00Z' } }),
      })),
      { id: 'again', kind: 'group' as const, name: 'Knit & natter, Hebbleton', about: 'At the library', point: hebbleton[1]!.point, cost: '50p' },
    ] as Omit<Asset, 'order'>[],
  },
);

const meta: Meta = {
  title: 'Elements/Asset map/A neighbourhood',
  component: 'kith-asset-map',
};
export default meta;

type Story = StoryObj;

export const LookingFurther: Story = {
  name: 'Looking further',
  render: () => html`<kith-asset-map view="list" .record=${winston} .community=${hebbleton}></kith-asset-map>`,
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.type(await map.findByRole('searchbox', { name: 'Find a group, a place or a word' }), 'knit');
    await expect(await map.findByText('Hebbleton Knit and Natter')).toBeVisible();
  },
};

export const OnAMap: Story = {
  name: 'On a map',
  render: () => html`<kith-asset-map view="place" .record=${winston} .community=${hebbleton} .background=${streets}></kith-asset-map>`,
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await waitFor(() => expect(map.getByText('On this part of the map')).toBeVisible(), { timeout: 9000 });
    await expect(map.getByText('Your home is never on this map.')).toBeVisible();
  },
};

export const TwentyThousand: Story = {
  name: 'Twenty thousand',
  render: () => html`<kith-asset-map view="list" .record=${winston} .community=${manyAssets(20_000)}></kith-asset-map>`,
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await waitFor(() => expect(map.getByText(/^20000 to look through/)).toBeVisible(), { timeout: 9000 });
  },
};

export const MadeByMany: Story = {
  name: 'A neighbourhood’s map, made by many',
  render: () => html`<kith-asset-map neighbourhood .record=${neighbourhood}></kith-asset-map>`,
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText('Could these be the same?')).toBeVisible();
    await expect(map.getByRole('button', { name: 'Print a booklet' })).toBeVisible();
  },
};

export const OnAPhone: Story = {
  name: 'A neighbourhood’s map, on a phone',
  render: () => html`<div class="phone"><kith-asset-map neighbourhood .record=${neighbourhood}></kith-asset-map></div>`,
};
