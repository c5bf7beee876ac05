import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import type { KithLeaveEvent } from '../../src/session/events.js';
import '../helpers/stage.css';
import { inside } from '../helpers/inside.js';

interface Args {
  href: string;
  short: boolean;
}

/** A story stays where it is: it cancels the event and says what would have happened. */
const stay = (event: KithLeaveEvent) => {
  event.preventDefault();
  const said = (event.currentTarget as Element).querySelector('output');
  if (said) said.textContent = 'Here the page would be gone.';
};

const meta: Meta<Args> = {
  title: 'Elements/Leave',
  component: 'kith-leave',
  args: { href: 'https://www.bbc.co.uk/weather', short: false },
  render: ({ href, short }) => html`
    <div class="stage" @kith-leave=${stay}>
      <kith-leave href=${href} ?short=${short}></kith-leave>
      <output></output>
    </div>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const InFull: Story = {
  name: 'In full',
  play: async ({ canvas, canvasElement }) => {
    const leave = await inside(canvasElement, 'kith-leave');
    await userEvent.click(await leave.findByRole('button', { name: 'Leave this page' }));
    await expect(canvas.getByText('Here the page would be gone.')).toBeVisible();
  },
};

export const Short: Story = { args: { short: true } };

export const EscapeThreeTimes: Story = {
  name: 'Escape, three times',
  play: async ({ canvas, canvasElement }) => {
    const leave = await inside(canvasElement, 'kith-leave');
    await userEvent.keyboard('{Escape}');
    await expect(await leave.findByText(/2 more times/)).toBeInTheDocument();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(canvas.getByText('Here the page would be gone.')).toBeVisible();
  },
};
