import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithShareElement } from '../../src/elements/share/share.js';
import { receiveRecord } from '../../src/model/door.js';
import '../helpers/stage.css';
import { downloaded, inside, shown } from '../helpers/inside.js';
import { akhtar } from '../people/akhtar.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  rights: string;
  readonly: boolean;
  disabled: boolean;
}

const meta: Meta<Args> = {
  title: 'Elements/Share',
  component: 'kith-share',
  argTypes: { record: whoseRecord },
  args: {
    record: 'Winston Reid',
    rights: 'You can ask the council for a Care Act assessment at any time: 01632 960 018.',
    readonly: false,
    disabled: false,
  },
  render: ({ record, rights, readonly, disabled }) => html`
    <kith-share
      rights=${rights}
      ?readonly=${readonly}
      ?disabled=${disabled}
      .record=${recordOfWhom(record)}
    ></kith-share>
  `,
};
export default meta;

type Story = StoryObj<Args>;

const fileNamed = (name: string, text: string) => new File([text], name, { type: 'application/json' });

export const Filled: Story = {
  name: 'Filled: a file, saved',
  play: async ({ canvasElement }) => {
    const share = await inside(canvasElement, 'kith-share');
    const save = await share.findByRole('button', { name: 'Save a file' });
    const { name, text } = await downloaded(() => userEvent.click(save));
    await expect(name, 'says nothing about anybody').toBe('notes.kith.json');
    await expect(receiveRecord(text).people['len']?.name).toBe('Len');
  },
};

export const Empty: Story = { args: { record: 'Nobody yet' } };

export const AFileOpened: Story = {
  name: 'A file, opened',
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const share = await inside(canvasElement, 'kith-share');
    const file = fileNamed('notes.kith.json', JSON.stringify(akhtar));
    await userEvent.upload(await share.findByLabelText('Open a file'), file);
    const element = await shown<KithShareElement>(canvasElement, 'kith-share');
    await waitFor(() => expect(Object.keys(element.record.people)).toHaveLength(2));
    await expect(await share.findByRole('button', { name: 'Take it back' })).toBeVisible();
  },
};

/** Opens the choices, and says for whom. */
async function giveTo(canvasElement: HTMLElement, recipient: string) {
  const share = await inside(canvasElement, 'kith-share');
  await userEvent.click(await share.findByRole('button', { name: 'Give a copy' }));
  await userEvent.type(await share.findByLabelText('Who is it for?'), recipient);
  return share;
}

export const Copy: Story = {
  name: 'A copy, being chosen',
  play: async ({ canvasElement }) => {
    const share = await giveTo(canvasElement, 'Sam at the community hub');
    await userEvent.selectOptions(await share.findByLabelText('How Marcia is shown'), 'role');
    await expect(await share.findByText('Marcia', { selector: 'mark' })).toBeVisible();
    await expect(await share.findByRole('button', { name: 'Yes, add that line' })).toBeVisible();
  },
};

export const CopyOfEverything: Story = {
  name: 'A copy: people, places and all',
  play: async ({ canvasElement }) => {
    const share = await giveTo(canvasElement, 'Sam at the community hub');
    for (const part of [/^My people/, /^My places/, /^What has changed/])
      await userEvent.click(await share.findByLabelText(part));
    await userEvent.selectOptions(await share.findByLabelText('How Errol is shown'), 'out');
    await expect(await share.findByRole('button', { name: 'Yes, add that line' })).toBeVisible();
  },
};

export const CopyForNobody: Story = {
  name: 'A copy: nobody said for whom',
  play: async ({ canvasElement }) => {
    const share = await giveTo(canvasElement, ' ');
    await userEvent.click(await share.findByRole('button', { name: 'Save the copy as a file' }));
    await expect(await share.findByText(/Say who it is for/)).toBeVisible();
  },
};

export const CopyGiven: Story = {
  name: 'A copy, given',
  play: async ({ canvasElement }) => {
    const share = await giveTo(canvasElement, 'Sam at the community hub');
    const save = await share.findByRole('button', { name: 'Save the copy as a file' });
    const { name, text } = await downloaded(() => userEvent.click(save));
    await expect(name, 'says nothing about anybody').toBe('notes.kith.json');
    await expect(receiveRecord(text).about.sharing?.recipient).toBe('Sam at the community hub');
    await expect(await share.findByText(/^Saved\. Look for/)).toBeVisible();
    await expect(await share.findByText('Copies you gave')).toBeVisible();
  },
};

export const CopyOfNothing: Story = {
  name: 'A copy: there is nothing yet',
  args: { record: 'Nobody yet' },
  play: async ({ canvasElement }) => {
    const share = await giveTo(canvasElement, 'Sam');
    await expect(await share.findByText('There is nothing to give yet.')).toBeVisible();
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { readonly: true },
  play: async ({ canvasElement }) => {
    const share = await inside(canvasElement, 'kith-share');
    await expect(await share.findByRole('button', { name: 'Save a file' })).toBeVisible();
    await expect(share.queryByLabelText('Open a file')).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const share = await inside(canvasElement, 'kith-share');
    await expect((await share.findAllByRole('alert'))[0]).toHaveTextContent(/stops half-way/);
  },
};

export const WrongFile: Story = {
  name: 'Error: another kind of file',
  play: async ({ canvasElement }) => {
    const share = await inside(canvasElement, 'kith-share');
    const shopping = fileNamed('list.json', '{"milk": 2}');
    await userEvent.upload(await share.findByLabelText('Open a file'), shopping);
    await expect(await share.findByText(/not a Kith record/)).toBeVisible();
    const { record } = await shown<KithShareElement>(canvasElement, 'kith-share');
    await expect(record.people['len']?.name, 'what was here is still here').toBe('Len');
  },
};
