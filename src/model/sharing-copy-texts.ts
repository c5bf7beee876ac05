import { COLLECTIONS, type CollectionName, type RecordDraft } from './record.js';
import { aboutSchema, entitySchemas, LONGEST_LABEL, LONGEST_TEXT } from './schema.js';
import type { Shape } from './shape.js';

/** Where a text stands in a record: in which entity, and the fields that lead to it. */
export interface Place {
  readonly collection: CollectionName | 'about';
  /** The entity's id; empty for `about`. */
  readonly id: string;
  readonly path: readonly string[];
}

/** A text that somebody said, wrote or named something with. */
export interface FreeText extends Place {
  readonly text: string;
  /** Puts another text in its place. */
  readonly become: (text: string) => void;
}

/** Texts that name a thing of ours, and nobody. */
const CODES: ReadonlySet<string> = new Set(['order', 'lang', 'symbol', 'definition', 'type']);

/**
 * Every text in a record that a person could have put anything in. The schema says which they are, so a field that is
 * added to it is looked through from its first day.
 */
export function freeTextsOf(record: RecordDraft): FreeText[] {
  const texts: FreeText[] = [];
  const look = (shape: Shape, within: Record<string, unknown>, field: string, place: Place) => {
    const value = within[field];
    if (value === undefined || CODES.has(field)) return;
    const deeper = (of: Shape, key: string) =>
      look(of, value as Record<string, unknown>, key, { ...place, path: [...place.path, key] });
    if (shape.is === 'text') {
      // Shorter are ids and times, longer are pictures.
      if (shape.most >= LONGEST_LABEL && shape.most <= LONGEST_TEXT)
        texts.push({ ...place, text: value as string, become: (text) => (within[field] = text) });
    } else if (shape.is === 'object') for (const key of Object.keys(shape.fields)) deeper(shape.fields[key]!, key);
    else if (shape.is === 'map' || shape.is === 'list')
      for (const key of Object.keys(value as object)) deeper(shape.of, key);
  };
  const lookAt = (
    shape: { readonly fields: Readonly<Record<string, Shape>> },
    entity: object,
    place: Omit<Place, 'path'>,
  ) => {
    for (const [field, of] of Object.entries(shape.fields))
      look(of, entity as Record<string, unknown>, field, { ...place, path: [field] });
  };
  lookAt(aboutSchema, record.about, { collection: 'about', id: '' });
  for (const collection of COLLECTIONS)
    for (const entity of Object.values(record[collection]))
      lookAt(entitySchemas[collection], entity, { collection, id: entity.id });
  return texts;
}
