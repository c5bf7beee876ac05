import {
  receiveDefinition,
  type ConversationDefinition,
  type Prompt,
  type Wording,
} from '../../src/model/definition.js';
import { presets } from '../../src/presets/index.js';

/** The name under which the live site looks for its questions. */
export const DEFINITION_FILE = 'conversation.json';

export const LANGUAGES = { 'en-GB': 'English', cy: 'Cymraeg' } as const;
export type Language = keyof typeof LANGUAGES;
const languages = Object.keys(LANGUAGES) as Language[];

const FIELDS = { ask: 'The question', short: 'In a few words', hint: 'A hint' } as const;
type Field = keyof typeof FIELDS;

const LEFT_OUT = 'Leave it out';

/** What round the table is said of the questions: one entry a control. Keys are `prompt_field_language`, and a few more. */
export type Said = Readonly<Record<string, string | number>>;

const preset = receiveDefinition(presets['what-matters-to-you']);
/** Room for a question that nobody had thought of. It is there only once somebody has worded it. */
const OURS = 'ours';
/** "Is there anything else?" stays last until somebody says otherwise. */
const prompts: readonly Prompt[] = preset.prompts.toSpliced(-1, 0, { id: OURS, ask: {} });
const places = prompts.map((_, at) => at + 1);

const worded = (id: string, field: Field, language: Language) => `${id}_${field}_${language}`;

/** The preset as it comes, as arguments of a story. */
export const asItComes: Said = Object.fromEntries([
  ...languages.map((language) => [`title_${language}`, preset.title[language] ?? '']),
  ...prompts.flatMap((prompt, at) => [
    [`${prompt.id}_place`, at + 1],
    ...eachWording((field, language) => [worded(prompt.id, field, language), prompt[field]?.[language] ?? '']),
  ]),
]);

/** A control for each of them, under the question that it belongs to. */
export const wordingControls = Object.fromEntries([
  ...languages.map((language) => [
    `title_${language}`,
    { name: `Title, ${LANGUAGES[language]}`, control: 'text', table: { category: 'The whole' } },
  ]),
  ...prompts.flatMap(({ id, short }, at) => {
    const table = { category: `${at + 1}. ${short?.['en-GB'] ?? 'A question of our own'}` };
    return [
      [`${id}_place`, { name: 'Where it comes', control: 'select', options: [...places, LEFT_OUT], table }],
      ...eachWording((field, language) => [
        worded(id, field, language),
        { name: `${FIELDS[field]}, ${LANGUAGES[language]}`, control: 'text', table },
      ]),
    ];
  }),
]) as Record<string, object>;

function eachWording<Made>(make: (field: Field, language: Language) => Made): Made[] {
  const fields = Object.keys(FIELDS) as Field[];
  return fields.flatMap((field) => languages.map((language) => make(field, language)));
}

/**
 * The conversation definition that was made round the table: questions that nobody worded, or that were left out, are
 * not in it. It goes through the same door as any file. Throws a `RecordError` where no question is left.
 */
export function buildDefinition(said: Said): ConversationDefinition {
  const wordingOf = (key: string): Wording =>
    Object.fromEntries(
      languages.flatMap((language) => {
        const text = String(said[`${key}_${language}`] ?? '').trim();
        return text ? [[language, text]] : [];
      }),
    );
  const some = (wording: Wording) => (Object.keys(wording).length > 0 ? wording : undefined);
  const shown = prompts
    .map((prompt) => {
      const [ask, short, hint] = (['ask', 'short', 'hint'] as const).map((field) => wordingOf(`${prompt.id}_${field}`));
      return { ...prompt, ask: ask!, short: some(short!), hint: some(hint!) };
    })
    .filter(({ id, ask }) => said[`${id}_place`] !== LEFT_OUT && some(ask))
    .sort((one, other) => Number(said[`${one.id}_place`]) - Number(said[`${other.id}_place`]));
  const made = { ...preset, revision: (preset.revision ?? 1) + 1, title: wordingOf('title'), prompts: shown };
  return receiveDefinition(JSON.stringify(made));
}

/** The file that a live site uses: `<kith-conversation definition="/conversation.json">`. */
export function definitionFile(definition: ConversationDefinition): Blob {
  return new Blob([`${JSON.stringify(definition, undefined, 2)}\n`], { type: 'application/json' });
}
