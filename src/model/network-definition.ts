import { mendOf } from './definition-mend.js';
import { takeIn, parse } from './door.js';
import { RecordError } from './errors.js';
import { listOf, mapOf, maybe, object, oneOf, text, departure, type Shaped } from './shape.js';

const wording = mapOf(text(35, { like: /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/ }), text(2000));
const id = text(64, { like: /^[a-z0-9][a-z0-9-]*$/ });

/** A ring. One of `RINGS` by its id alone is the usual one; with a name it is called something else and stays the same fact. */
const ring = object({
  id,
  /** What it is called: "Closest to me". */
  name: maybe(wording),
  /** In a word, for a small picture: "Closest". */
  short: maybe(wording),
  /** Of one who is on it: "Friend". */
  one: maybe(wording),
  /** Inside a sentence, after "Len is now": "with friends". */
  with: maybe(wording),
  /** Its ground, as a CSS colour. Names are written on it in ink, so it has to be light, or dark where the ink is light. */
  colour: maybe(text(100)),
});

/** Other rings and sectors than the usual ones, as data: rings from the middle outwards, sectors clockwise from the top. */
export const networkDefinitionSchema = object({
  format: oneOf('kith-network'),
  version: oneOf(1),
  rings: maybe(listOf(ring, 1, 8)),
  sectors: maybe(listOf(object({ id, name: maybe(wording) }), 2, 8)),
});

export type NetworkDefinition = Shaped<typeof networkDefinitionSchema>;

/** A network definition from outside, through the same guards as a record. Throws a `RecordError` with the path and the mend. */
export function receiveNetworkDefinition(input: unknown): NetworkDefinition {
  const plain = typeof input === 'string' ? parse(input) : input;
  takeIn(plain);
  const path = departure(networkDefinitionSchema, plain);
  if (path !== undefined) throw new RecordError('invalid', path, mendOf(networkDefinitionSchema, path, plain));
  const definition = plain as NetworkDefinition;
  for (const list of ['rings', 'sectors'] as const) {
    const ids = definition[list]?.map((one) => one.id) ?? [];
    const twice = ids.find((one, at) => ids.indexOf(one) !== at);
    if (twice) throw new RecordError('invalid', list, `two of them have the id ${twice}`);
  }
  return definition;
}
