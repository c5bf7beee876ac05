import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import type { KithAssetMapElement } from '../../src/elements/asset-map/asset-map.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  view: 'near' | 'list';
  readonly: boolean;
  disabled: boolean;
  name: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Asset map',
  component: 'kith-asset-map',
  argTypes: { record: whoseRecord },
  args: { record: 'Winston Reid', view: 'near', readonly: false, disabled: false, name: '' },
  render: ({ record, view, readonly, disabled, name }) => html`
    <kith-asset-map
      view=${view}
      name=${ifDefined(name || undefined)}
      ?readonly=${readonly}
      ?disabled=${disabled}
      .record=${recordOfWhom(record)}
    ></kith-asset-map>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText('Every bus route in the valley')).toBeVisible();
    await expect(map.getByText('Mill Lane plots')).toBeVisible();
  },
};

export const Empty: Story = {
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText('From your door outwards')).toBeVisible();
  },
};

export const AGiftAdded: Story = {
  name: 'A gift, added',
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.click(await map.findByRole('button', { name: /^Add I can$/ }));
    await userEvent.type(await map.findByRole('textbox', { name: 'I can' }), 'Drive a double-decker{Enter}');
    const { record } = await shown<KithAssetMapElement>(canvasElement, 'kith-asset-map');
    const added = Object.values(record.assets).find(({ name }) => name === 'Drive a double-decker');
    await expect(added).toMatchObject({ kind: 'gift', gift: 'hands' });
    await expect(map.getByRole('textbox', { name: 'I can' })).toHaveValue('');
  },
};

export const AsAList: Story = {
  name: 'As a list',
  args: { view: 'list' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.type(await map.findByRole('searchbox', { name: 'Find' }), 'bike');
    await expect(await map.findByText('Bike Shed Repairs')).toBeVisible();
    await expect(map.queryByText('Dominoes team')).toBeNull();
  },
};

export const HopesAndWhatIsAlongside: Story = {
  name: 'Hopes, and what is alongside',
  args: { record: 'Winston Reid, with what is strong around him' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.click(await map.findByRole('button', { name: /^To sing with other people again/ }));
    await userEvent.click(await map.findByRole('button', { name: 'St Mark’s choir' }));
    const { record } = await shown<KithAssetMapElement>(canvasElement, 'kith-asset-map');
    await expect(Object.values(record.links)).toContainEqual(expect.objectContaining({ one: 'choir', other: 'sing-again' }));
  },
};

export const AGroupWithAllThatIsKnown: Story = {
  name: 'A group, with all that is known of it',
  args: { record: 'Winston Reid, with what is strong around him', view: 'list' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.click(await map.findByRole('button', { name: /^St Mark’s choir/ }));
    await userEvent.click(await map.findByText(/^More/));
    await expect(map.getByRole('button', { name: 'A hearing loop' })).toHaveAttribute('aria-pressed', 'true');
  },
};

export const BecomesAnIntroduction: Story = {
  name: 'It becomes an introduction',
  args: { record: 'Winston Reid, with what is strong around him' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await userEvent.click(await map.findByRole('button', { name: /^St Mark’s choir/ }));
    await userEvent.click(await map.findByRole('button', { name: /introduces me/ }));
    await expect(await map.findByText('Go and say hello at St Mark’s choir')).toBeVisible();
  },
};

export const OffersAndAsksThatMeet: Story = {
  name: 'Offers and asks that meet',
  args: { record: 'Winston Reid, with what is strong around him' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText(/Both say: .*lift/)).toBeVisible();
  },
};

export const InArabic: Story = {
  name: 'From right to left',
  args: { record: 'Samira, in Arabic' },
  render: (args, context) => html`<div lang="ar">${meta.render?.(args, context)}</div>`,
};

export const OnAPhone: Story = {
  name: 'On a phone',
  render: (args, context) => html`<div class="phone">${meta.render?.(args, context)}</div>`,
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText('Mill Lane plots')).toBeVisible();
    await expect(map.queryByRole('button', { name: /^Add/ })).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByRole('alert')).toHaveTextContent(/stops half-way/);
  },
};
