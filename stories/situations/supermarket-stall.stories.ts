import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { KithRecordElement } from '../../src/elements/record/record.js';
import type { KithLeaveEvent } from '../../src/session/events.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
}

/** The story stays where it is. A real page would be gone, and the way back would not lead to it. */
const stay = (event: KithLeaveEvent) => {
  event.preventDefault();
  const said = (event.currentTarget as Element).querySelector('output');
  if (said) said.textContent = 'Here the page would be gone, and the weather would be there.';
};

const meta: Meta<Args> = {
  title: 'Situations/A supermarket stall, with a quick exit',
  argTypes: { record: whoseRecord },
  args: { record: 'Nobody yet' },
  parameters: {
    docs: {
      description: {
        component:
          'A stall by the trolleys on a Saturday. Dawn has five minutes and a phone. One question at a time, and a way out that works at once, because somebody is waiting for her by the tills. Nothing is kept on the phone unless she asks. Dawn is invented. In the story the way out only says that it would have gone.',
      },
    },
  },
  render: ({ record }) => html`
    <div class="phone stage" @kith-leave=${stay}>
      <kith-record .record=${recordOfWhom(record)}>
        <kith-conversation mode="one">
          <kith-leave slot="tools" short></kith-leave>
          <kith-status slot="status"></kith-status>
        </kith-conversation>
      </kith-record>
      <output></output>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const FirstLook: Story = { name: 'Before the first question' };

export const AQuickExit: Story = {
  name: 'Five minutes, then away',
  play: async ({ canvas, canvasElement, step }) => {
    const holder = await shown<KithRecordElement>(canvasElement, 'kith-record');
    const conversation = await inside(canvasElement, 'kith-conversation');
    const leave = await inside(canvasElement, 'kith-leave');

    await step('one question, answered', async () => {
      await userEvent.click(await conversation.findByRole('button', { name: 'First question' }));
      await userEvent.type(await conversation.findByRole('textbox', { name: /important to you/ }), 'My two girls.');
      await userEvent.click(conversation.getByRole('button', { name: 'Next' }));
    });

    await step('the next one, by a tap', async () => {
      await userEvent.click(await conversation.findByRole('button', { name: 'Music' }));
      await expect(conversation.getByRole('button', { name: 'Music' })).toHaveAttribute('aria-pressed', 'true');
    });

    await step('away, at once', async () => {
      const here = location.href;
      await userEvent.click(leave.getByRole('button', { name: /Leave/ }));
      await expect(canvas.getByText(/the page would be gone/)).toBeVisible();
      await expect(location.href).toBe(here);
    });

    await step('nothing was kept on the phone: nobody asked', async () => {
      await expect(holder.session?.status.state).toBe('memory');
    });
  },
};

export const ByKeyboard: Story = {
  name: 'Away by keyboard',
  play: async ({ canvas, canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await userEvent.click(await conversation.findByRole('button', { name: 'First question' }));
    await userEvent.type(await conversation.findByRole('textbox', { name: /important to you/ }), 'My two gi');
    await userEvent.keyboard('{Escape}{Escape}{Escape}');
    await expect(canvas.getByText(/the page would be gone/)).toBeVisible();
  },
};
