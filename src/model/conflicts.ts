import { COLLECTIONS, type CollectionName, type KithRecord, type RecordDraft } from './record.js';

/** A field that was written in two places at once. Both versions are in the record; somebody may choose. */
export interface Conflict {
  readonly collection: CollectionName | 'about';
  /** The entity's id; empty for `about`. */
  readonly id: string;
  readonly field: string;
  /** What the page shows now. */
  readonly shown: unknown;
  /** What else was written. */
  readonly others: readonly unknown[];
}

type WithVersions = { readonly versions?: Readonly<Record<string, readonly unknown[]>> };

/** Every field of the record that has more than one version. */
export function conflictsOf(record: KithRecord): Conflict[] {
  const found: Conflict[] = [];
  const look = (collection: Conflict['collection'], id: string, entity: WithVersions) => {
    for (const [field, others] of Object.entries(entity.versions ?? {}))
      found.push({ collection, id, field, shown: (entity as Record<string, unknown>)[field], others });
  };
  look('about', '', record.about);
  for (const name of COLLECTIONS) for (const [id, entity] of Object.entries(record[name])) look(name, id, entity as WithVersions);
  return found;
}

/** A recipe that settles a conflict: keeps `value` and lets the other versions go. */
export function settle(conflict: Conflict, value: unknown): (draft: RecordDraft) => void {
  return (draft) => {
    const { collection, id, field } = conflict;
    const entity = (collection === 'about' ? draft.about : draft[collection][id]) as Record<string, unknown> | undefined;
    if (!entity) return;
    entity[field] = value;
    const { [field]: _settled, ...rest } = entity['versions'] as Record<string, unknown>;
    if (Object.keys(rest).length > 0) entity['versions'] = rest;
    else delete entity['versions'];
  };
}
