import { describe, expect, it } from 'vitest';
import { receiveDefinition } from '../../src/model/definition.js';

const prompt = { id: 'first', ask: { 'en-GB': 'First?' } };
const whole = { format: 'kith-conversation', version: 1, id: 'talk', title: { 'en-GB': 'Talk' }, prompts: [prompt] };
const refusal = (definition: unknown): string => {
  try {
    receiveDefinition(definition);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('a definition that does not hold says where and what to do', () => {
  it('not when it holds (the control)', () => expect(refusal(whole)).toBe(''));

  it.each([
    [{ ...whole, title: undefined }, 'invalid at title: it is missing: put in the wording by language, such as {"en-GB": "…", "cy": "…"}'],
    [{ ...whole, prompts: [{ ...prompt, ask: 'First?' }] }, 'invalid at prompts.0.ask: put the wording by language'],
    [{ ...whole, prompts: [{ ...prompt, hnt: {} }] }, 'invalid at prompts.0.hnt: there is no field “hnt”: “hint” is meant, perhaps'],
    [{ ...whole, prompts: [{ ...prompt, required: true }] }, 'there is no field “required”: there are id, section, ask'],
    [{ ...whole, prompts: [{ ...prompt, ask: { English: 'First?' } }] }, '“English” is no language tag: write “en-GB” or “cy”'],
    [{ ...whole, prompts: [{ ...prompt, id: 'First one' }] }, 'invalid at prompts.0.id: put an id of small letters'],
    [{ ...whole, version: 2 }, 'invalid at version: put “1” here'],
    [{ ...whole, prompts: [] }, 'invalid at prompts: put a list of 1 to 200'],
    [{ ...whole, prompts: [prompt, prompt] }, 'two prompts have the id first'],
    [{ ...whole, prompts: [{ ...prompt, section: 'me' }] }, 'invalid at prompts.0.section: there is no section me'],
    [{ ...whole, prompts: [{ ...prompt, when: { said: 'secnd' } }] }, 'invalid at prompts.0.when.said: there is no prompt secnd'],
    [{ ...whole, prompts: [{ ...prompt, when: { picked: 'dog' } }] }, 'invalid at prompts.0.when.picked: there is no card dog'],
    [{ ...whole, prompts: [{ ...prompt, when: { has: 'money' } }] }, 'invalid at prompts.0.when.has: put “name” or “people”'],
  ])('%j', (definition, message) => expect(refusal(JSON.parse(JSON.stringify(definition)))).toContain(message));
});
