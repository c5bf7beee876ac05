import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { KithConversationElement } from '../../src/elements/conversation/conversation.js';
import { presets } from '../../src/presets/index.js';
import '../helpers/stage.css';
import { focused, inside, shown } from '../helpers/inside.js';
import { recordOfWhom, whoseRecord, type Whose } from '../people/whose.js';

interface Args {
  record: Whose;
  definition: string;
  mode?: 'one' | 'all' | 'board';
  readonly: boolean;
  disabled: boolean;
  name: string;
  'worry-href': string;
}

const meta: Meta<Args> = {
  title: 'Elements/Conversation',
  component: 'kith-conversation',
  argTypes: {
    record: whoseRecord,
    definition: {
      description: 'The name of a preset, the address of a JSON file on the page’s own site, JSON, or an object.',
      control: 'select',
      options: [...Object.keys(presets), 'what-maters-to-you'],
      table: { category: 'attributes' },
    },
    worryHref: { table: { disable: true } },
  } as Meta<Args>['argTypes'],
  args: {
    record: 'Nobody yet',
    definition: 'what-matters-to-you',
    mode: 'all',
    readonly: false,
    disabled: false,
    name: '',
    'worry-href': '',
  },
  render: (args) => html`
    <kith-conversation
      definition=${args.definition}
      mode=${ifDefined(args.mode)}
      name=${ifDefined(args.name || undefined)}
      worry-href=${ifDefined(args['worry-href'] || undefined)}
      ?readonly=${args.readonly}
      ?disabled=${args.disabled}
      .record=${recordOfWhom(args.record)}
    ></kith-conversation>
  `,
};
export default meta;

type Story = StoryObj<Args>;

export const Filled: Story = { args: { record: 'Winston Reid' } };

export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByText('Put the kettle on', { exact: false })).toBeVisible();
    for (const field of conversation.getAllByRole('textbox')) await expect(field).not.toBeRequired();
  },
};

export const AGoodLife: Story = { name: 'A good life: me first, services last', args: { definition: 'a-good-life' } };

export const ForCarers: Story = { name: 'For carers, one at a time', args: { definition: 'for-carers', mode: 'one' } };

export const OneAtATime: Story = {
  name: 'One at a time',
  args: { mode: 'one' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await userEvent.click(await conversation.findByRole('button', { name: 'First question' }));
    await userEvent.click(await conversation.findByRole('button', { name: 'Skip' }));
    await waitFor(() => expect(focused()).toHaveTextContent(/^When you have a good day/));
    await expect(conversation.getByRole('button', { name: 'Having a laugh' })).toHaveAttribute('aria-pressed', 'false');
  },
};

export const OnAPhone: Story = {
  name: 'On a phone',
  args: { record: 'Winston Reid', mode: undefined },
  render: (args, context) => html`<div class="phone">${meta.render?.(args, context)}</div>`,
};

export const ByPictureCards: Story = {
  name: 'By picture cards, in any order',
  args: { definition: 'a-good-life', mode: 'board' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await userEvent.click(await conversation.findByRole('button', { name: /^My people/ }));
    await expect(await conversation.findByRole('button', { name: 'All the cards' })).toBeVisible();
  },
};

export const SeveralHands: Story = {
  name: 'Several hands: who is writing, and who sees it differently',
  args: { record: 'Winston Reid' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await userEvent.click(await conversation.findByRole('button', { name: /^Priya, coordinator/ }));
    await waitFor(async () => expect(await conversation.findByRole('button', { name: /^Priya, coordinator/, pressed: true })).toBeVisible());
  },
};

export const TalkingAgain: Story = {
  name: 'Talking again, on another day',
  args: { record: 'Winston Reid, who was done in March' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await userEvent.click(await conversation.findByRole('button', { name: 'Talk again today' }));
    await expect((await conversation.findAllByText(/^Last time, on/))[0]!).toBeVisible();
  },
};

export const InOwnWords: Story = {
  name: 'In own words',
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    const heard: string[] = [];
    canvasElement.addEventListener('kith-change', ({ detail }) => heard.push(detail.change.what));
    const question = 'What are the things that are important to you at the moment?';
    await userEvent.type(await conversation.findByRole('textbox', { name: question }), 'me mam, & the <cat>');
    const { record } = await shown<KithConversationElement>(canvasElement, 'kith-conversation');
    const [answer] = Object.values(record.answers);
    await expect(answer?.words).toMatchObject({ text: 'me mam, & the <cat>', author: 'me', verbatim: true });
    await expect(answer?.asked).toBe(question);
    await expect(heard.length).toBeGreaterThan(0);
  },
};

export const InWelsh: Story = {
  name: 'In Welsh',
  args: { record: 'Gwen, in Welsh' },
  render: (args, context) => html`<div lang="cy">${meta.render?.(args, context)}</div>`,
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByRole('heading', { name: 'Beth sy’n bwysig i chi' })).toBeVisible();
  },
};

export const InArabic: Story = {
  name: 'In Arabic',
  args: { record: 'Samira, in Arabic' },
  render: (args, context) => html`<div lang="ar" dir="rtl">${meta.render?.(args, context)}</div>`,
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByRole('heading', { name: 'ما الذي يهمّك' })).toBeVisible();
  },
};

export const ReadOnly: Story = {
  name: 'Read only',
  args: { record: 'Winston Reid', readonly: true },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByText(/Getting back up to the plot/)).toBeVisible();
    await expect(conversation.queryByRole('textbox')).toBeNull();
  },
};

export const WithError: Story = {
  name: 'Error',
  args: { record: 'A file that stops half-way' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByRole('alert')).toHaveTextContent(/stops half-way/);
  },
};

export const QuestionsNotFound: Story = {
  name: 'Error: questions not found',
  args: { definition: 'what-maters-to-you' },
  play: async ({ canvasElement }) => {
    const conversation = await inside(canvasElement, 'kith-conversation');
    await expect(await conversation.findByRole('alert')).toHaveTextContent(/could not be found/);
  },
};
