import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../helpers/stage.css';
import { inside } from '../helpers/inside.js';
import { akhtar } from '../people/akhtar.js';
import { bev } from '../people/bev.js';
import { winston } from '../people/winston.js';
import type { KithRecord } from '../../src/model/record.js';
import { encrypted } from '../../src/store/encrypted.js';
import { memoryStore } from '../../src/store/memory.js';
import type { RecordStore } from '../../src/store/store.js';
import type { VaultStore } from '../../src/store/vault.js';

interface Args {
  store: RecordStore;
}

/** Holds these records, on this page only. */
async function hold(store: RecordStore, ...records: readonly KithRecord[]): Promise<void> {
  for (const record of records) {
    const session = await store.open(record.id);
    session.takeIn(record);
    await session.close();
  }
}

const PASSPHRASE = 'three blue buses';

const meta: Meta<Args> = {
  title: 'Elements/Records',
  component: 'kith-records',
  argTypes: { store: { control: false } } as Meta<Args>['argTypes'],
  render: ({ store }) => html`
    <kith-records .store=${store}>
      <kith-record>
        <div class="stage">
          <kith-status></kith-status>
          <kith-conversation></kith-conversation>
          <kith-network view="list"></kith-network>
        </div>
      </kith-record>
    </kith-records>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {
  args: { store: memoryStore() },
  beforeEach: ({ args }) => hold(args.store, winston, akhtar, bev),
  play: async ({ canvasElement }) => {
    const records = await inside(canvasElement, 'kith-records');
    await expect(await records.findByRole('button', { name: /^Open Winston Reid/ })).toBeVisible();
  },
};

export const Empty: Story = { args: { store: memoryStore() } };

export const OpenOne: Story = {
  name: 'One of them open',
  args: { store: memoryStore() },
  beforeEach: ({ args }) => hold(args.store, winston, akhtar),
  play: async ({ canvasElement }) => {
    const records = await inside(canvasElement, 'kith-records');
    await userEvent.click(await records.findByRole('button', { name: /^Open Winston Reid/ }));
    const network = await inside(canvasElement, 'kith-network');
    await expect(await network.findByRole('heading', { name: 'Closest to me' })).toBeVisible();
    await expect(records.getByRole('button', { name: 'Back to the records' })).toBeVisible();
  },
};

export const AskBeforeRemoving: Story = {
  name: 'Asked before one is removed',
  args: { store: memoryStore() },
  beforeEach: ({ args }) => hold(args.store, winston, akhtar),
  play: async ({ canvasElement }) => {
    const records = await inside(canvasElement, 'kith-records');
    await userEvent.click(await records.findByRole('button', { name: 'Remove Winston Reid' }));
    await expect(await records.findByText(/It cannot be brought back/)).toBeVisible();
  },
};

export const FirstPassphrase: Story = {
  name: 'Behind a passphrase, the first time',
  args: { store: encrypted(memoryStore()) },
  play: async ({ canvasElement }) => {
    const lock = await lockIn(canvasElement);
    await expect(await lock.findByText(/If it is forgotten/)).toBeVisible();
  },
};

const kept: VaultStore = memoryStore();
export const Locked: Story = {
  name: 'Behind a passphrase, and a wrong one',
  args: { store: encrypted(kept) },
  beforeEach: async () => {
    const store = encrypted(kept);
    await store.begin(PASSPHRASE);
    await hold(store, winston);
    await store.lock();
  },
  play: async ({ canvasElement }) => {
    const lock = await lockIn(canvasElement);
    await userEvent.type(await lock.findByLabelText('Passphrase'), 'four red buses{Enter}');
    await expect(await lock.findByText(/That is another passphrase/, {}, { timeout: 10_000 })).toBeVisible();
    const over = { initialSelectionStart: 0, initialSelectionEnd: 99 };
    await userEvent.type(lock.getByLabelText('Passphrase'), `${PASSPHRASE}{Enter}`, over);
    const records = await inside(canvasElement, 'kith-records');
    // A passphrase takes its time, on purpose.
    await expect(await records.findByRole('button', { name: /^Open Winston Reid/ }, { timeout: 10_000 })).toBeVisible();
  },
};

/** The lock is a part inside the records. */
async function lockIn(canvas: HTMLElement): ReturnType<typeof inside> {
  const records = await waitFor(() => {
    const found = canvas.querySelector('kith-records')?.shadowRoot?.querySelector('kith-lock');
    if (!found) throw new Error('There is no lock yet.');
    return found.parentElement!;
  });
  return inside(records, 'kith-lock');
}
