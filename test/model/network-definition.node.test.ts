import { describe, expect, test } from 'vitest';
import { receiveNetworkDefinition } from '../../src/model/network-definition.js';

const definition = { format: 'kith-network', version: 1 };
const ring = (id: string, more: object = {}) => ({ id, ...more });
const refused = (input: unknown) => () => receiveNetworkDefinition(input);

describe('other rings and sectors', () => {
  test('come as an object or as JSON, with names in several languages', () => {
    const given = { ...definition, rings: [ring('intimacy', { name: { 'en-GB': 'My folk', cy: 'Fy mhobl' } }), ring('choir')] };
    expect(receiveNetworkDefinition(JSON.stringify(given))).toEqual(given);
    expect(receiveNetworkDefinition(definition)).toEqual(definition);
  });

  test('say where they do not hold, and how to mend it', () => {
    expect(refused({ ...definition, rings: [] })).toThrow(/rings/);
    expect(refused({ ...definition, rings: [ring('Not an id')] })).toThrow(/rings\.0\.id/);
    expect(refused({ ...definition, sectors: [ring('a'), ring('a')] })).toThrow(/two of them have the id a/);
    expect(refused({ ...definition, ring: [] })).toThrow(/“rings” is meant, perhaps/);
    expect(refused('{')).toThrow();
    expect(refused('{"__proto__": {"format": "kith-network"}}')).toThrow();
  });
});
