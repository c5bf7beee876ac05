import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../src/internal/symbols.js';
import { receiveDefinition } from '../../src/model/definition.js';
import { presets } from '../../src/presets/index.js';
import { loadPreset, presetNames } from '../../src/presets/load.js';

it('come by name, all of them', () => expect([...presetNames].sort()).toEqual(Object.keys(presets).sort()));

// They are shown without the checks that a definition from outside goes through: this is where they are checked.
describe.each(Object.entries(presets))('the preset %s', (name, preset) => {
  it('goes through the door', () => expect(receiveDefinition(preset).id).toBe(name));
  it('is the one that comes by its name', async () => expect(await loadPreset(name)).toEqual(preset));
  it('has a drawing for each card', () => {
    const cards = receiveDefinition(preset).prompts.flatMap((prompt) => prompt.cards ?? []);
    expect(cards.filter(({ symbol }) => symbol && !symbolOf(symbol))).toEqual([]);
  });
});
