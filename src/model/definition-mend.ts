import type { Shape } from './shape.js';

/** What a definition wants at a path where it departs from its shape, in a sentence for whoever wrote it. */
export function mendOf(schema: Shape, path: string, given: unknown): string {
  let shape: Shape | undefined = schema;
  let value: unknown = given;
  for (const key of path === '.' ? [] : path.split('.')) {
    if (shape.is === 'object') {
      const field: Shape | undefined = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (!field) return `there is no field “${key}”: ${nearest(key, Object.keys(shape.fields))}`;
      shape = field;
    } else if (shape.is === 'map') {
      if (!isObject(value) || !Object.hasOwn(value, key) || !holdsKey(shape.keys, key)) return `“${key}” is no language tag: write “en-GB” or “cy”`;
      shape = shape.of;
    } else if (shape.is === 'list') shape = shape.of;
    value = isObject(value) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value === undefined ? `it is missing: put in ${inWords(shape)}` : `put ${inWords(shape)} here`;
}

function inWords(shape: Shape): string {
  switch (shape.is) {
    case 'text':
      return shape.like ? 'an id of small letters, digits and hyphens, such as “good-day”' : `a text of ${shape.least} to ${shape.most} characters`;
    case 'number':
      return `a ${shape.whole ? 'whole ' : ''}number from ${shape.least} to ${shape.most}`;
    case 'flag':
      return 'true or false';
    case 'one':
      return shape.of.map((one) => `“${one}”`).join(' or ');
    case 'list':
      return `a list of ${shape.least} to ${shape.most} in square brackets`;
    case 'map':
      return 'the wording by language, such as {"en-GB": "…", "cy": "…"}';
    case 'object':
      return `an object in braces with ${shape.needs.map((name) => `“${name}”`).join(' and ') || 'its fields'}`;
    case 'anything':
      return 'something';
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const holdsKey = (shape: Shape, key: string) => shape.is !== 'text' || (shape.like?.test(key) ?? true);

/** The field that was probably meant, or all that there are. */
function nearest(key: string, fields: readonly string[]): string {
  const likely = fields.find((field) => distance(field.toLowerCase(), key.toLowerCase()) <= 2);
  return likely ? `“${likely}” is meant, perhaps` : `there are ${fields.join(', ')}`;
}

/** How many letters have to change for one word to become another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + Number(one[i - 1] !== other[j - 1]));
    row = next;
  }
  return row[other.length]!;
}
