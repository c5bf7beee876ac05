import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../src/internal/symbols.js';
import { definitionSchema, receiveDefinition, type Wording } from '../../src/model/definition.js';
import { presets } from '../../src/presets/index.js';
import { loadPreset, presetNames } from '../../src/presets/load.js';
import { readingAge } from './reading-age.js';

/** Every shipped prompt can be read by a nine-year-old. */
const OLDEST = 9;
const LANGUAGES = ['en-GB', 'ar', 'cy', 'en-GB-x-easy'];
/** Those that are not English. */
const OTHERS = ['ar', 'cy'];

it('come by name, all of them', () => expect([...presetNames].sort()).toEqual(Object.keys(presets).sort()));

it('cannot require anything: there is no such field', () => {
  const fields = Object.keys(definitionSchema.fields.prompts.of.fields);
  expect(fields.filter((field) => /requir|mandatory|must/i.test(field))).toEqual([]);
});

// They are shown without the checks that a definition from outside goes through: this is where they are checked.
describe.each(Object.entries(presets))('the preset %s', (name, preset) => {
  const { title, prompts, sections = [] } = receiveDefinition(preset);
  const wordings: Wording[] = [
    title,
    ...sections.map((section) => section.title),
    ...prompts.flatMap(({ ask, short, hint, cards = [], examples = [] }) => [ask, short, hint, ...cards.map(({ label }) => label), ...examples]),
  ].filter((one): one is Wording => !!one);

  it('goes through the door', () => expect(receiveDefinition(preset).id).toBe(name));
  it('is the one that comes by its name', async () => expect(await loadPreset(name)).toEqual(preset));

  it('has a drawing for each prompt and each card', () => {
    const symbols = prompts.flatMap(({ symbol, cards = [] }) => [symbol, ...cards.map((card) => card.symbol)]);
    expect(symbols.filter((symbol) => !symbolOf(symbol))).toEqual([]);
  });

  it('has a few words for each prompt, and always room for anything else', () => {
    expect(prompts.filter(({ short }) => !short)).toEqual([]);
    expect(prompts.at(-1)?.id).toBe('anything-else');
  });

  it('is complete in English, Arabic, Welsh and Easy Read, with nothing but them', () => {
    for (const wording of wordings) expect(Object.keys(wording).sort()).toEqual([...LANGUAGES].sort());
    for (const wording of wordings) expect(Object.values(wording).every((words) => words.trim() === words && words)).toBe(true);
  });

  it.each(OTHERS)('says in %s something else than in English', (language) =>
    expect(wordings.filter((wording) => wording[language] === wording['en-GB'])).toEqual([]));

  it('says everything in Arabic script, but for what is put in', () => {
    const words = wordings.map((wording) => wording['ar']!.replace(/\{[^}]+\}/g, ''));
    expect(words.filter((one) => /[A-Za-z?,;]/.test(one))).toEqual([]);
  });

  it('puts in the same values in every language, but for Easy Read', () => {
    const values = (words: string) => words.match(/\{[^}]+\}/g) ?? [];
    for (const wording of wordings)
      for (const language of OTHERS) expect(values(wording[language]!)).toEqual(values(wording['en-GB']!));
  });

  it.each(['en-GB', 'en-GB-x-easy'])(`can be read at the age of ${OLDEST} (%s)`, (language) => {
    const old = prompts
      .flatMap(({ ask, hint }) => [ask, hint])
      .flatMap((wording) => {
        const words = wording?.[language]?.replace(/\[?[^[\]]*\{[^}]+\}[^[\]]*\]?/g, '') ?? '';
        const age = words ? readingAge(words) : 0;
        return age > OLDEST ? [`${age.toFixed(1)}: ${words}`] : [];
      });
    expect(old).toEqual([]);
  });
});

describe('the reading age', () => {
  it('tells a hard text from an easy one (the control)', () => {
    expect(readingAge('The dog is here. We like him.')).toBeLessThan(8);
    expect(readingAge('Please enumerate the multidisciplinary interventions which you consider indispensable, notwithstanding contraindications.')).toBeGreaterThan(OLDEST);
  });
});
