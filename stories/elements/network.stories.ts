import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithNetworkElement } from '../../src/elements/network/network.js';
import '../helpers/stage.css';
import { focused, inside, shown } from '../helpers/inside.js';
import { millLane } from '../people/mill-lane.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  view: 'diagram' | 'list' | 'auto';
  readonly: boolean;
  disabled: boolean;
  name: string;
}

const meta: Meta<Args> = {
  title: 'Elements/Network',
  component: 'kith-network',
  argTypes: { record: whoseRecord },
  args: { record: 'Winston Reid', view: 'auto', readonly: false, disabled: false, name: '' },
  render: ({ record, view, readonly, disabled, name }) => html`
    <kith-network
      view=${view}
      name=${ifDefined(name || undefined)}
      ?readonly=${readonly}
      ?disabled=${disabled}
      .record=${recordOfWhom(record)}
    ></kith-network>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {
  args: { view: 'diagram' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    for (const name of [/^Marcia/, /^Len/, /^Errol/, /^Dominoes team/, /^Housing repairs/])
      await expect(await network.findByRole('button', { name })).toBeVisible();
  },
};

export const Empty: Story = {
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.click(await network.findByRole('button', { name: 'Add someone' }));
    await userEvent.type(await network.findByRole('textbox', { name: 'Name' }), 'Auntie Jean{Enter}');
    const { record } = await shown<KithNetworkElement>(canvasElement, 'kith-network');
    await expect(Object.values(record.people)).toMatchObject([{ name: 'Auntie Jean', ring: 'friendship' }]);
  },
};

export const AsAList: Story = {
  name: 'As a list',
  args: { view: 'list' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('heading', { name: 'Closest to me' })).toBeVisible();
    await expect(network.getByRole('button', { name: /Errol.*Please don’t contact/s })).toBeVisible();
  },
};

export const OnAPhone: Story = {
  name: 'On a phone',
  render: (args, context) => html`<div class="phone">${meta.render?.(args, context)}</div>`,
};

export const PictureOnAPhone: Story = {
  name: 'The picture on a phone',
  args: { view: 'diagram' },
  render: (args, context) => html`<div class="phone">${meta.render?.(args, context)}</div>`,
};

export const MovedWithKeys: Story = {
  name: 'Somebody moved with keys',
  args: { view: 'diagram' },
  play: async ({ canvasElement }) => {
    const element = await shown<KithNetworkElement>(canvasElement, 'kith-network');
    const network = await inside(canvasElement, 'kith-network');
    const len = await network.findByRole('button', { name: /^Len/ });
    len.focus();
    await userEvent.keyboard('m');
    await waitFor(() => expect(network.getByRole('button', { name: 'Closer' })).toBeVisible());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(element.record.people['len']?.ring).toBe('intimacy'));
    await waitFor(() => expect(focused()).toBe(network.getByRole('button', { name: /^Len/ })));
  },
};

export const PartsOfLife: Story = {
  name: 'Arranged by parts of life',
  args: { record: 'Winston Reid, with more said of his people', view: 'diagram' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.click(await network.findByRole('button', { name: 'Look another way' }));
    await userEvent.click(await network.findByRole('radio', { name: 'Part of life' }));
    await waitFor(() => expect(network.getByText('Work, learning and faith')).toBeVisible());
  },
};

export const OneKindOfSupport: Story = {
  name: 'One kind of support',
  args: { record: 'Winston Reid, with more said of his people', view: 'diagram' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.click(await network.findByRole('button', { name: 'Look another way' }));
    await userEvent.click(await network.findByRole('button', { name: 'Practical help' }));
    await expect(await network.findByRole('button', { name: /^Marcia.*help comes to me/ })).toBeVisible();
  },
};

export const NamesAsRoles: Story = {
  name: 'Names as roles',
  args: { record: 'Winston Reid, with more said of his people', view: 'diagram' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.click(await network.findByRole('button', { name: 'Look another way' }));
    await userEvent.click(await network.findByRole('radio', { name: 'As roles' }));
    await waitFor(() => expect(network.getByRole('button', { name: /^Friend 1/ })).toBeVisible());
    await expect(network.queryByText('Len')).toBeNull();
  },
};

export const Told: Story = {
  name: 'In words and figures',
  args: { record: 'Winston Reid, with more said of his people', view: 'list' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    // Coming near brings what is done with the whole.
    await userEvent.click(await network.findByRole('button', { name: /^Len/ }));
    await userEvent.click(await network.findByRole('button', { name: 'In words and figures' }));
    await expect(await network.findByText(/Joan has died, and keeps a place here/)).toBeVisible();
    await userEvent.click(network.getByText('Figures, for those who work with them'));
    await expect(await network.findByRole('rowheader', { name: 'Reciprocity' })).toBeVisible();
  },
};

/** The page gives other rings: a `NetworkDefinition`, as an object or as JSON. */
export const OtherRings: Story = {
  name: 'Rings of the page',
  args: { view: 'diagram' },
  render: ({ record }) => html`
    <kith-network
      view="diagram"
      .record=${recordOfWhom(record)}
      definition=${JSON.stringify({
        format: 'kith-network',
        version: 1,
        rings: [{ id: 'intimacy', name: { 'en-GB': 'My folk' } }, { id: 'friendship' }, { id: 'participation' }, { id: 'faith', name: { 'en-GB': 'My chapel' }, colour: '#f3e6f5' }, { id: 'exchange' }],
      })}
    ></kith-network>
  `,
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await waitFor(() => expect(network.getByText('My chapel')).toBeVisible());
  },
};

export const ANeighbourhood: Story = {
  name: 'A neighbourhood of 2,000',
  render: () => html`<kith-network view="diagram" .record=${millLane(2000)}></kith-network>`,
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.type(await network.findByRole('searchbox', { name: 'Find somebody or something' }), 'allotment');
    await userEvent.click(await network.findByRole('button', { name: /^Mill Lane allotment/ }));
    await userEvent.click(await network.findByRole('button', { name: 'How do I get to know them?' }));
    await expect(await network.findByText(/^I know [^.]*\.$/, { selector: 'li' })).toBeVisible();
  },
};

export const InArabic: Story = {
  name: 'In Arabic',
  args: { record: 'Samira, in Arabic', view: 'diagram' },
  render: (args, context) => html`<div lang="ar" dir="rtl">${meta.render?.(args, context)}</div>`,
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('heading', { name: 'الناس والأماكن في حياتي' })).toBeVisible();
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { view: 'diagram', readonly: true },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('button', { name: /^Len/ })).toBeVisible();
    await expect(network.queryByRole('button', { name: 'Add someone' })).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('alert')).toHaveTextContent(/stops half-way/);
  },
};
