import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import { withChanges } from '../../src/model/draft.js';
import type { RecordDraft } from '../../src/model/record.js';
import type { RecordStore } from '../../src/store/store.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { fails, holds, keepsAll, neverAnswers, refuses, withoutSignal } from '../helpers/stores.js';
import { said } from '../people/record-of.js';
import { winston } from '../people/winston.js';

interface Args {
  /** What the record is kept in. */
  store: keyof typeof stores;
  readonly: boolean;
}

/** One field, written in two places while neither knew of the other. */
const twice = withChanges(winston as RecordDraft, (draft) => {
  const answer = draft.answers['what-matters-to-you~1~important'];
  if (answer) answer.versions = { words: [said('Getting back up to the plot. And Thursdays at the Weavers.')] };
});

/** Each makes a new store: stories do not share what they keep. */
const stores = {
  'This page only': () => undefined,
  'A store that keeps all': keepsAll,
  'A store that takes its time': neverAnswers,
  'No signal': withoutSignal,
  'Storage that refuses': refuses,
  'Storage that is full': () => fails('full'),
  'Written in two places': () => holds(twice),
} as const satisfies Record<string, () => RecordStore | undefined>;

const meta: Meta<Args> = {
  title: 'Elements/Status',
  component: 'kith-status',
  argTypes: {
    store: {
      name: 'Where it is kept',
      description: 'What the `kith-record` around it is kept in',
      control: 'select',
      options: Object.keys(stores),
    },
  },
  args: { store: 'This page only', readonly: false },
  render: ({ store, readonly }) => html`
    <kith-record record-id="story-status" .store=${stores[store]()} .record=${winston} ?readonly=${readonly}>
      <kith-status></kith-status>
    </kith-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Where the record is kept, and the sentence that the status must then say. */
function keptIn(store: keyof typeof stores, sentence: RegExp): Pick<Story, 'args' | 'play'> {
  return {
    args: { store: store },
    play: async ({ canvasElement }) => {
      const status = await inside(canvasElement, 'kith-status');
      await waitFor(() => expect(status.getAllByText(sentence)[0]).toBeVisible(), { timeout: 3000 });
    },
  };
}

export const InMemory: Story = { name: 'Only on this page', ...keptIn('This page only', /^Only on this page$/) };
export const Kept: Story = { name: 'Kept', ...keptIn('A store that keeps all', /^Kept on this device/) };
export const Keeping: Story = { name: 'Keeping', ...keptIn('A store that takes its time', /^Keeping…$/) };
export const NoSignal: Story = { name: 'No signal', ...keptIn('No signal', /^No signal\. Kept on this device\.$/) };
export const Refused: Story = { name: 'Error: refused', ...keptIn('Storage that refuses', /doesn’t let us keep it/) };
export const Full: Story = { name: 'Error: full', ...keptIn('Storage that is full', /The device may be full/) };

export const InTwoPlaces: Story = {
  name: 'Written in two places',
  args: { store: 'Written in two places' },
  play: async ({ canvasElement }) => {
    const status = await inside(canvasElement, 'kith-status');
    await userEvent.click(await status.findByRole('button', { name: 'See both' }));
    await expect(await status.findByText(/before the broad beans/)).toBeVisible();
    await expect(status.getByText(/Thursdays at the Weavers/)).toBeVisible();
  },
};

export const UndoAndRedo: Story = {
  name: 'Undo and redo',
  args: { store: 'A store that keeps all' },
  play: async ({ canvasElement }) => {
    const holder = await shown<KithRecordElement>(canvasElement, 'kith-record');
    const status = await inside(canvasElement, 'kith-status');
    await status.findByText(/^Kept on this device/);
    holder.session?.edit((draft) => void (draft.people['len']!.ring = 'intimacy'), { what: 'moved Len' });
    await userEvent.click(await status.findByRole('button', { name: 'Undo moved Len' }));
    await expect(holder.record.people['len']?.ring).toBe('friendship');
    await userEvent.click(await status.findByRole('button', { name: 'Redo moved Len' }));
    await expect(holder.record.people['len']?.ring).toBe('intimacy');
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  ...keptIn('A store that keeps all', /^To read, not to change$/),
  args: { store: 'A store that keeps all', readonly: true },
};
