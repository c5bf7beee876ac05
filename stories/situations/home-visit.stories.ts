import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { deviceStore } from '../../src/store/device.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { findSignal, loseSignal } from '../helpers/signal.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  'record-id': string;
}

const meta: Meta<Args> = {
  title: 'Situations/A home visit without signal',
  argTypes: { record: whoseRecord, 'record-id': { control: false } },
  args: { record: 'Mr Akhtar' },
  parameters: {
    docs: {
      description: {
        component:
          'Joan sits in Mr Akhtar’s kitchen, up the valley where there is no signal. It is her own tablet, and he says it may keep his words. They are kept as they are written, whether there is signal or not; the page says so in plain words. Mr Akhtar and Joan are invented.',
      },
    },
  },
  render: (args) => html`
    <kith-record keep="device" record-id=${args['record-id']} .record=${recordOfWhom(args.record)}>
      <div class="stage">
        <kith-status></kith-status>
        <kith-conversation mode="all"></kith-conversation>
        <kith-outcome-note></kith-outcome-note>
      </div>
    </kith-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const BEFORE = 'story-home-visit-before';
const WITHOUT_SIGNAL = 'story-home-visit-without-signal';

export const Before: Story = {
  name: 'At the door',
  args: { 'record-id': BEFORE },
  beforeEach: () => deviceStore().remove(BEFORE),
};

export const NoSignal: Story = {
  name: 'No signal, nothing lost',
  args: { 'record-id': WITHOUT_SIGNAL },
  beforeEach: async () => {
    await deviceStore().remove(WITHOUT_SIGNAL);
    return findSignal;
  },
  play: async ({ canvasElement, step }) => {
    const holder = await shown<KithRecordElement>(canvasElement, 'kith-record');
    const status = await inside(canvasElement, 'kith-status');
    const conversation = await inside(canvasElement, 'kith-conversation');
    await waitFor(() => expect(holder.session?.status.state).toBe('saved'), { timeout: 3000 });

    await step('the signal goes, and he goes on', async () => {
      loseSignal();
      const question = await conversation.findByRole('textbox', { name: /When you have a good day/ });
      await userEvent.type(question, 'Samina laughing at the radio.');
      await expect((await status.findAllByText('No signal. Kept on this device.'))[0]).toBeVisible();
    });

    await step('the words are on the device: another page that opens the record has them', async () => {
      await holder.session?.settled();
      const again = await deviceStore().open(WITHOUT_SIGNAL);
      const texts = Object.values(again.record.answers).map(({ words }) => words?.text);
      await again.close();
      await expect(texts).toContain('Samina laughing at the radio.');
    });

    await step('the signal is back, and so is the everyday word', async () => {
      findSignal();
      await userEvent.type(await conversation.findByRole('textbox', { name: /anything else/ }), 'Come again Tuesday.');
      await waitFor(() => expect(status.getAllByText(/^Kept on this device, /)[0]).toBeVisible(), { timeout: 3000 });
    });
  },
};
