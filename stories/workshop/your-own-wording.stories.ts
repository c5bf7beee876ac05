import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, within } from 'storybook/test';
import { offerDownload } from '../../src/internal/offer-download.js';
import { receiveDefinition, type ConversationDefinition } from '../../src/model/definition.js';
import { RecordError } from '../../src/model/errors.js';
import '../helpers/stage.css';
import { downloaded, inside } from '../helpers/inside.js';
import {
  asItComes,
  buildDefinition,
  DEFINITION_FILE,
  definitionFile,
  LANGUAGES,
  wordingControls,
  type Language,
  type Said,
} from './build-definition.js';

type Args = Said & { readonly language: Language; readonly mode: 'one' | 'all' };

const meta: Meta<Args> = {
  title: 'Workshop/Your own wording',
  parameters: {
    controls: { expanded: false },
    docs: {
      description: {
        component:
          'For a table with residents round it. Open “Controls” below the story: change what a question says, where it comes, or leave it out; add one of your own; look at it in English and in Welsh. The page follows as you type. When everybody is content, download the definition and put it on your site: it is the file that the live page reads.',
      },
    },
  },
  argTypes: {
    language: {
      name: 'Language shown',
      control: { type: 'inline-radio', labels: LANGUAGES },
      options: Object.keys(LANGUAGES),
      table: { category: 'How it is shown' },
    },
    mode: {
      name: 'Questions shown',
      control: { type: 'inline-radio', labels: { one: 'One at a time', all: 'The whole page' } },
      options: ['one', 'all'],
      table: { category: 'How it is shown' },
    },
    ...wordingControls,
  } as Meta<Args>['argTypes'],
  args: { language: 'en-GB', mode: 'all', ...asItComes } as Args,
  render: ({ language, mode, ...said }) => {
    try {
      return table(buildDefinition(said as Said), language, mode);
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      return html`<p role="alert">Leave at least one question in, and give it some words.</p>`;
    }
  },
};
export default meta;

function table(definition: ConversationDefinition, language: Language, mode: Args['mode']): TemplateResult {
  return html`<div class="stage">
    <kith-conversation lang=${language} mode=${mode} .definition=${definition}></kith-conversation>
    <div class="ends">
      <button
        type="button"
        class="take-away"
        @click=${() => offerDownload(definitionFile(definition), DEFINITION_FILE)}
      >
        Download the definition
      </button>
    </div>
    <p>
      Put <code>conversation.json</code> on your own site and name it:
      <code>&lt;kith-conversation definition="/conversation.json"&gt;</code>. What people have said already stays.
    </p>
  </div>`;
}

type Story = StoryObj<Args>;

export const AsItComes: Story = { name: 'As it comes' };

export const Reworded: Story = {
  name: 'Reworded round a table',
  args: {
    'title_en-GB': 'What matters, Hebbleton version',
    'good-day_place': 1,
    important_place: 2,
    'good-day_ask_en-GB': 'What does a good day look like for you?',
    'good-day_ask_cy': 'Sut beth yw diwrnod da i chi?',
    'ours_ask_en-GB': 'Who makes you laugh?',
    ours_ask_cy: 'Pwy sy’n gwneud i chi chwerthin?',
    'ours_short_en-GB': 'Who makes me laugh',
    ours_short_cy: 'Pwy sy’n gwneud i mi chwerthin',
  },
  play: async ({ canvas, canvasElement, step }) => {
    const asked = async (within: HTMLElement) => {
      const conversation = await inside(within, 'kith-conversation');
      return (await conversation.findAllByRole('article')).map(
        (article: HTMLElement) => article.querySelector('h3')?.textContent?.trim() ?? '',
      );
    };
    const english = [
      'What does a good day look like for you?',
      'What are the things that are important to you at the moment?',
      'Who makes you laugh?',
      'Is there anything else you want to tell me that I haven’t asked about?',
    ];
    let file = '';

    await step('the page follows the controls', async () => expect(await asked(canvasElement)).toEqual(english));

    await step('the file is one that a live page takes', async () => {
      const button = await canvas.findByRole('button', { name: 'Download the definition' });
      const { name, text } = await downloaded(() => userEvent.click(button));
      await expect(name).toBe(DEFINITION_FILE);
      await expect(receiveDefinition(text).prompts.map(({ id }) => id)).toEqual([
        'good-day',
        'important',
        'ours',
        'anything-else',
      ]);
      file = text;
    });

    await step('a fresh page shows what is in it, in both languages', async () => {
      const fresh = document.createElement('div');
      const conversation = document.createElement('kith-conversation');
      conversation.setAttribute('definition', file);
      conversation.mode = 'all';
      fresh.append(conversation);
      canvasElement.append(fresh);
      try {
        await expect(await asked(fresh)).toEqual(english);
        fresh.lang = 'cy';
        const shadow = within(conversation.shadowRoot as unknown as HTMLElement);
        await expect(await shadow.findByRole('heading', { name: 'Pwy sy’n gwneud i chi chwerthin?' })).toBeVisible();
      } finally {
        fresh.remove();
      }
    });
  },
};

export const InWelsh: Story = { name: 'In Welsh', args: { language: 'cy' } };

export const NothingLeft: Story = {
  name: 'With every question left out',
  args: Object.fromEntries(
    Object.keys(asItComes)
      .filter((key) => key.endsWith('_place'))
      .map((key) => [key, 'Leave it out']),
  ) as Partial<Args>,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('alert')).toHaveTextContent(/at least one question/);
  },
};
