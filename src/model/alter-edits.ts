import { orderAfter } from './order.js';
import type { Asset, Flow, Person, RecordDraft, Strength } from './record.js';
import { ME } from './schema.js';
import { tieId } from './tie-id.js';

/** Draws or redraws the tie between two. What is not given stays; a new tie is ordinary and says nothing about help. */
export function setTie(
  draft: RecordDraft,
  one: string,
  other: string,
  change: { readonly strength?: Strength; readonly flow?: Flow },
): void {
  const id = tieId(one, other);
  const tie = draft.ties[id];
  if (tie) Object.assign(tie, change);
  else draft.ties[id] = { id, order: orderAfter(draft.ties), author: ME, one, other, strength: 'ordinary', flow: 'none', ...change };
}

/** Takes a person or an asset out, with their ties. Steps and words that name them stay: they were said. */
export function removeAlter(draft: RecordDraft, id: string): void {
  delete draft.people[id];
  delete draft.assets[id];
  for (const tie of Object.values(draft.ties)) if (tie.one === id || tie.other === id) delete draft.ties[tie.id];
}

/** Changes fields of a person or of an asset, whichever the id points at; `undefined` clears a field. */
export function changeAlter(draft: RecordDraft, id: string, change: Partial<Person> & Partial<Asset>): void {
  const entity = (draft.people[id] ?? draft.assets[id]) as Record<string, unknown> | undefined;
  if (!entity) return;
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) delete entity[field];
    else entity[field] = value;
  }
}
