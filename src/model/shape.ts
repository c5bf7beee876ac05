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
  | { readonly is: 'object'; readonly fields: Fields };

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
export const object = <Of extends Fields>(fields: Of) => ({ is: 'object', fields }) as const;
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

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a value first departs from its shape, as a dotted path (`.` for the whole); `undefined` where it holds. */
export function departure(shape: Shape, value: unknown, path = ''): string | undefined {
  const here = path || '.';
  const deeper = (key: string | number) => (path ? `${path}.${key}` : String(key));
  switch (shape.is) {
    case 'text': {
      const holds =
        typeof value === 'string' && value.length >= shape.least && value.length <= shape.most && (shape.like?.test(value) ?? true);
      return holds ? undefined : here;
    }
    case 'number': {
      const holds = typeof value === 'number' && value >= shape.least && value <= shape.most && (!shape.whole || Number.isInteger(value));
      return holds ? undefined : here;
    }
    case 'flag':
      return typeof value === 'boolean' ? undefined : here;
    case 'one':
      return shape.of.includes(value as string) ? undefined : here;
    case 'list':
      if (!Array.isArray(value) || value.length < shape.least || value.length > shape.most) return here;
      return first(value.keys(), (at) => departure(shape.of, value[at], deeper(at)));
    case 'map':
      if (!isObject(value)) return here;
      return first(Object.keys(value), (key) => departure(shape.keys, key, deeper(key)) ?? departure(shape.of, value[key], deeper(key)));
    case 'object':
      if (!isObject(value)) return here;
      return (
        first(Object.keys(value), (key) => (Object.hasOwn(shape.fields, key) ? undefined : deeper(key))) ??
        first(Object.entries(shape.fields), ([key, field]) =>
          value[key] === undefined && field.maybe ? undefined : departure(field, value[key], deeper(key)),
        )
      );
    case 'anything':
      return undefined;
  }
}

function first<Item>(items: Iterable<Item>, look: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
