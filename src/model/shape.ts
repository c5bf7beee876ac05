import { isObject } from './draft.js';

/**
 * What plain JSON has to look like, as data: checked at the door, read by the compiler as types, and written out as
 * JSON Schema by the build. A library for this (valibot) took an eighth of the size that a conversation may have.
 */
export type Shape =
  | { readonly is: 'text'; readonly least: number; readonly most: number; readonly like?: RegExp }
  | { readonly is: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly is: 'flag' }
  | { readonly is: 'anything' }
  | { readonly is: 'one'; readonly of: readonly (string | number)[] }
  | { readonly is: 'list'; readonly of: Shape; readonly least: number; readonly most: number }
  | { readonly is: 'map'; readonly of: Shape; readonly keys: Shape }
  | { readonly is: 'object'; readonly fields: Fields; readonly needs: readonly string[] };

type Plain = Readonly<Record<string, unknown>>;

type Fields = { readonly [name: string]: Shape & { readonly maybe?: true } };

/** A string of so many UTF-16 units. */
export const text = (most: number, { least = 0, like }: { readonly least?: number; readonly like?: RegExp } = {}) =>
  ({ is: 'text', least, most, like }) as const;
export const number = (least: number, most: number) => ({ is: 'number', least, most, whole: false }) as const;
export const whole = (least: number, most: number) => ({ is: 'number', least, most, whole: true }) as const;
export const flag = { is: 'flag' } as const;
/** For what is kept as it came and never read. */
export const anything = { is: 'anything' } as const;
export const oneOf = <const Of extends readonly (string | number)[]>(...of: Of) => ({ is: 'one', of }) as const;
export const listOf = <Of extends Shape>(of: Of, least = 0, most = 100_000) => ({ is: 'list', of, least, most }) as const;
export const mapOf = <Of extends Shape>(keys: Shape, of: Of) => ({ is: 'map', keys, of }) as const;
/** An object with these fields and no others. */
export const object = <Of extends Fields>(fields: Of) => ({ is: 'object', fields, needs: Object.keys(fields).filter((name) => !fields[name]!.maybe) }) as const;
/** A field that may be left out. */
export const maybe = <Of extends Shape>(of: Of) => ({ ...of, maybe: true }) as const;

/** The type of what has a shape. */
export type Shaped<S> = S extends { readonly is: 'text' }
  ? string
  : S extends { readonly is: 'number' }
    ? number
    : S extends { readonly is: 'flag' }
      ? boolean
      : S extends { readonly is: 'one'; readonly of: readonly (infer Value)[] }
        ? Value
        : S extends { readonly is: 'list'; readonly of: infer Of }
          ? Shaped<Of>[]
          : S extends { readonly is: 'map'; readonly of: infer Of }
            ? Record<string, Shaped<Of>>
            : S extends { readonly is: 'object'; readonly fields: infer Of }
              ? { [Name in keyof Of as Of[Name] extends { readonly maybe: true } ? never : Name]: Shaped<Of[Name]> } & {
                  [Name in keyof Of as Of[Name] extends { readonly maybe: true } ? Name : never]?: Shaped<Of[Name]>;
                }
              : unknown;

/** Where a value first departs from its shape, as a dotted path (`.` for the whole); `undefined` where it holds. */
export function departure(shape: Shape, value: unknown): string | undefined {
  return wayTo(shape, value)?.join('.').replace(/^$/, '.');
}

/** The keys to where it departs. Nothing is made while it holds: a store checks every row with this when it opens. */
function wayTo(shape: Shape, value: unknown): string[] | undefined {
  const here: string[] | undefined = holds(shape, value) ? undefined : [];
  if (here || !isObject(value)) return here;
  for (const key of Object.keys(value)) {
    const found = wayInto(shape, key, (value as Plain)[key]);
    if (found) return [key, ...found];
  }
  const missing = shape.is === 'object' && shape.needs.find((key) => !Object.hasOwn(value, key));
  return missing ? [missing] : undefined;
}

function wayInto(shape: Shape, key: string, value: unknown): string[] | undefined {
  switch (shape.is) {
    case 'list':
      return wayTo(shape.of, value);
    case 'map':
      return wayTo(shape.keys, key) ?? wayTo(shape.of, value);
    case 'object': {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (!field) return [];
      return field.maybe && value === undefined ? undefined : wayTo(field, value);
    }
  }
  return undefined;
}

/** Whether a value is of this shape, whatever is inside it. */
function holds(shape: Shape, value: unknown): boolean {
  switch (shape.is) {
    case 'text':
      return typeof value === 'string' && isWithin(shape, value.length) && (shape.like?.test(value) ?? true);
    case 'number':
      return typeof value === 'number' && isWithin(shape, value) && (!shape.whole || Number.isInteger(value));
    case 'flag':
      return typeof value === 'boolean';
    case 'one':
      return shape.of.includes(value as string);
    case 'list':
      return Array.isArray(value) && isWithin(shape, value.length);
    case 'anything':
      return true;
    default:
      return isObject(value) && !Array.isArray(value);
  }
}

const isWithin = ({ least, most }: { readonly least: number; readonly most: number }, value: number) => value >= least && value <= most;
