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
  /** Makes the store that the record is kept in. A new one each time: stories do not share what they keep. */
  store: () => RecordStore | undefined;
  readonly: boolean;
}

/** One field, written in two places while neither knew of the other. */
const twice = withChanges(winston as RecordDraft, (draft) => {
  const answer = draft.answers['what-matters-to-you~1~important'];
  if (answer) answer.versions = { words: [said('Getting back up to the plot. And Thursdays at the Weavers.')] };
});

const stores = {
  'This page only': () => undefined,
  'A store that keeps all': keepsAll,
  'A store that takes its time': neverAnswers,
  'No signal': withoutSignal,
  'Storage that refuses': refuses,
  'Storage that is full': () => fails('full'),
  'Written in two places': () => holds(twice),
} as const;

const meta: Meta<Args> = {
  title: 'Elements/Status',
  component: 'kith-status',
  argTypes: {
    store: {
      name: 'Where it is kept',
      description: 'What the `kith-record` around it is kept in',
      control: 'select',
      options: Object.keys(stores),
      mapping: stores,
    },
  },
  args: { store: 'This page only' as never, readonly: false },
  render: ({ store, readonly }) => html`
    <kith-record record-id="story-status" .store=${store()} .record=${winston} ?readonly=${readonly}>
      <kith-status></kith-status>
    </kith-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** A story of one store, and what the status must say of it. */
function storyOf(store: keyof typeof stores, name: string, says: RegExp, more: Partial<Story> = {}): Story {
  return {
    name,
    args: { store: store as never },
    play: async ({ canvasElement }) => {
      const status = await inside(canvasElement, 'kith-status');
      await waitFor(() => expect(status.getAllByText(says)[0]).toBeVisible(), { timeout: 3000 });
    },
    ...more,
  };
}

export const InMemory = storyOf('This page only', 'Only on this page', /^Only on this page$/);
export const Kept = storyOf('A store that keeps all', 'Kept', /^Kept on this device/);
export const Keeping = storyOf('A store that takes its time', 'Keeping', /^Keeping…$/);
export const NoSignal = storyOf('No signal', 'No signal', /^No signal\. Kept on this device\.$/);
export const Refused = storyOf('Storage that refuses', 'Not kept: refused', /doesn’t let us keep it/);
export const Full = storyOf('Storage that is full', 'Not kept: full', /The device may be full/);

export const InTwoPlaces = storyOf(
  'Written in two places',
  'Written in two places',
  /^Written in two places at once$/,
  {
    play: async ({ canvasElement }) => {
      const status = await inside(canvasElement, 'kith-status');
      await userEvent.click(await status.findByRole('button', { name: 'See both' }));
      await expect(await status.findByText(/before the broad beans/)).toBeVisible();
      await expect(status.getByText(/Thursdays at the Weavers/)).toBeVisible();
    },
  },
);

export const UndoAndRedo: Story = {
  name: 'Undo and redo',
  args: { store: 'A store that keeps all' as never },
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
  ...storyOf('A store that keeps all', 'Read only', /^To read, not to change$/),
  args: { store: 'A store that keeps all' as never, readonly: true },
};
