import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithOutcomeNoteElement } from '../../src/elements/outcome-note/outcome-note.js';
import '../helpers/stage.css';
import { inside, shown } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  readonly: boolean;
  disabled: boolean;
  name: string;
  'rights-href': string;
  'worry-href': string;
}

const meta: Meta<Args> = {
  title: 'Elements/Outcome note',
  component: 'kith-outcome-note',
  argTypes: {
    record: whoseRecord,
    rightsHref: { table: { disable: true } },
    worryHref: { table: { disable: true } },
  } as Meta<Args>['argTypes'],
  args: {
    record: 'Winston Reid',
    readonly: false,
    disabled: false,
    name: '',
    'rights-href': 'tel:01632960018',
    'worry-href': '',
  },
  render: (args) => html`
    <kith-outcome-note
      name=${ifDefined(args.name || undefined)}
      rights-href=${ifDefined(args['rights-href'] || undefined)}
      worry-href=${ifDefined(args['worry-href'] || undefined)}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      .record=${recordOfWhom(args.record)}
    ></kith-outcome-note>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = {};

export const Empty: Story = {
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const note = await inside(canvasElement, 'kith-outcome-note');
    await expect(await note.findByText('Nothing to note')).toBeVisible();
    for (const field of note.getAllByRole('textbox')) await expect(field).not.toBeRequired();
  },
};

export const JustATalk: Story = {
  name: 'Just a talk',
  args: { record: 'Bev, just sat down' },
  play: async ({ canvasElement }) => {
    const note = await inside(canvasElement, 'kith-outcome-note');
    const done: string[] = [];
    canvasElement.addEventListener('kith-done', ({ detail }) => done.push(detail.what));
    await userEvent.click(await note.findByRole('button', { name: 'Nothing today, just a talk' }));
    await userEvent.click(note.getByRole('button', { name: 'Keep the note' }));
    await waitFor(() => expect(done).toEqual(['note']));
    await expect(await note.findByRole('button', { name: 'Change it' })).toBeVisible();
  },
};

export const AStepForSomebody: Story = {
  name: 'A step for somebody',
  play: async ({ canvasElement }) => {
    const note = await inside(canvasElement, 'kith-outcome-note');
    await userEvent.click(await note.findByRole('button', { name: 'Marcia' }));
    await userEvent.type(await note.findByRole('textbox', { name: 'What' }), 'Sunday dinner at hers');
    await userEvent.click(note.getByRole('button', { name: 'This week' }));
    await userEvent.click(note.getByRole('button', { name: 'Add this step' }));
    const { record } = await shown<KithOutcomeNoteElement>(canvasElement, 'kith-outcome-note');
    const step = Object.values(record.steps).find(({ what }) => what?.text === 'Sunday dinner at hers');
    await expect(step).toMatchObject({ who: 'marcia', when: 'This week' });
  },
};

export const OnAPhone: Story = {
  name: 'On a phone',
  render: (args, context) => html`<div class="phone">${meta.render?.(args, context)}</div>`,
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const note = await inside(canvasElement, 'kith-outcome-note');
    await expect(await note.findByText(/A surveyor is booked/)).toBeVisible();
    await expect(note.queryByRole('textbox')).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const note = await inside(canvasElement, 'kith-outcome-note');
    await expect(await note.findByRole('alert')).toHaveTextContent(/stops half-way/);
  },
};
