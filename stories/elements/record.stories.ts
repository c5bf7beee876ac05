import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import '../helpers/stage.css';
import { encrypted } from '../../src/store/encrypted.js';
import { memoryStore } from '../../src/store/memory.js';
import { inside } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  keep: 'none' | 'device';
  'record-id': string;
  readonly: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Record',
  component: 'kith-record',
  argTypes: {
    record: whoseRecord,
    recordId: { table: { disable: true } },
    store: { control: false },
  } as Meta<Args>['argTypes'],
  args: { record: 'Winston Reid', keep: 'none', 'record-id': 'story-record', readonly: false },
  render: (args) => html`
    <kith-record
      record-id=${args['record-id']}
      keep=${args.keep}
      ?readonly=${args.readonly}
      .record=${recordOfWhom(args.record)}
    >
      <div class="stage">
        <kith-status></kith-status>
        <kith-network view="list"></kith-network>
        <kith-asset-map view="list"></kith-asset-map>
      </div>
    </kith-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};

export const Empty: Story = { args: { record: 'Nobody yet' } };

/** Each time that the story is shown there is another store, so a passphrase is set first. */
export const BehindAPassphrase: Story = {
  name: 'Behind a passphrase',
  render: () => html`
    <kith-record passphrase .store=${encrypted(memoryStore())}>
      <div class="stage"><kith-conversation></kith-conversation></div>
    </kith-record>
  `,
};

export const NamedOnce: Story = {
  name: 'Named once, there in both',
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const network = await inside(canvasElement, 'kith-network');
    await userEvent.click(await network.findByRole('button', { name: 'Add someone' }));
    await userEvent.type(await network.findByRole('textbox', { name: 'Name' }), 'Auntie Jean{Enter}');
    const map = await inside(canvasElement, 'kith-asset-map');
    await expect(await map.findByText('Auntie Jean')).toBeVisible();
    const status = await inside(canvasElement, 'kith-status');
    await userEvent.click(await status.findByRole('button', { name: /^Undo/ }));
    await expect(map.queryByText('Auntie Jean')).toBeNull();
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const status = await inside(canvasElement, 'kith-status');
    await expect(await status.findByText('To read, not to change')).toBeVisible();
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('heading', { name: 'Closest to me' })).toBeVisible();
    await expect(network.queryByRole('button', { name: 'Add someone' })).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const record = await inside(canvasElement, 'kith-record');
    await expect(await record.findByRole('alert')).toHaveTextContent(/stops half-way/);
  },
};
