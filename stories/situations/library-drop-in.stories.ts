import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
}

const meta: Meta<Args> = {
  title: 'Situations/A library drop-in',
  argTypes: { record: whoseRecord },
  args: { record: 'Bev, just sat down' },
  parameters: {
    docs: {
      description: {
        component:
          'Bev came into Hebbleton Library to get warm. Priya, the coordinator, turns the tablet so that both can see it. They talk; one of them writes. Whoever Bev names once is there in every part of the page. Nobody asked her to come, and nothing has to be filled in. Bev and Priya are invented.',
      },
    },
  },
  render: ({ record }) => html`
    <kith-record .record=${recordOfWhom(record)}>
      <div class="stage">
        <div class="ends">
          <kith-status></kith-status>
          <kith-leave @kith-leave=${(event: Event) => event.preventDefault()}></kith-leave>
        </div>
        <kith-conversation></kith-conversation>
        <kith-network></kith-network>
        <kith-asset-map></kith-asset-map>
        <kith-outcome-note></kith-outcome-note>
        <kith-share></kith-share>
      </div>
    </kith-record>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Beginning: Story = { name: 'They have just sat down' };

export const TheTalk: Story = {
  name: 'The talk',
  play: async ({ canvasElement, step }) => {
    const holder = await shown<KithRecordElement>(canvasElement, 'kith-record');
    const conversation = await inside(canvasElement, 'kith-conversation');
    const network = await inside(canvasElement, 'kith-network');
    const note = await inside(canvasElement, 'kith-outcome-note');

    await step('Bev says what makes a good day, in her own words', async () => {
      const goodDay = await conversation.findByRole('textbox', { name: /When you have a good day/ });
      await userEvent.type(goodDay, 'Somebody to have me tea with');
      await userEvent.click(conversation.getByRole('button', { name: 'A proper cuppa' }));
      await expect(Object.values(holder.record.answers)[0]?.words?.verbatim).toBe(true);
    });

    await step('she names somebody, once', async () => {
      await userEvent.click(await network.findByRole('button', { name: 'Add someone' }));
      await userEvent.type(await network.findByRole('textbox', { name: 'Name' }), 'Doreen{Enter}');
      await userEvent.click(network.getByRole('button', { name: 'Done' }));
    });

    await step('the note offers that person for a step', async () => {
      const chip = await note.findByRole('button', { name: 'Doreen' });
      await userEvent.click(chip);
      await userEvent.type(await note.findByRole('textbox', { name: 'What' }), 'Tea at hers after the market');
      await userEvent.click(note.getByRole('button', { name: 'This week' }));
      await userEvent.click(note.getByRole('button', { name: 'Add this step' }));
      const doreen = Object.values(holder.record.people)[0];
      await expect(Object.values(holder.record.steps)).toMatchObject([{ who: doreen?.id, when: 'This week' }]);
    });

    await step('the note is kept, and nothing was required', async () => {
      await userEvent.click(note.getByRole('button', { name: 'Keep the note' }));
      await waitFor(() => expect(Object.values(holder.record.notes)[0]?.kept).toBeTruthy());
    });
  },
};

export const NextTime: Story = {
  name: 'Somebody who came before',
  args: { record: 'Winston Reid' },
  play: async ({ canvasElement }) => {
    const holder = await shown<KithRecordElement>(canvasElement, 'kith-record');
    const conversation = await inside(canvasElement, 'kith-conversation');
    const old = await conversation.findAllByRole('button', { name: 'Still true' });
    await userEvent.click(old.at(-1)!);
    await waitFor(() =>
      expect(holder.record.answers['what-matters-to-you~1~good-day']?.stillTrue, 'one tap').toBeTruthy(),
    );
  },
};
