import { orderAfter } from './order.js';
import { newId, type Author, type RecordDraft } from './record.js';
import { ME } from './schema.js';

/**
 * Somebody who has a copy says that an answer still holds. Who said so and when stands beside it, for each of them; what the
 * person at the centre said last is not touched. Answers the id under which they are known.
 */
export function confirmStillTrue(
  draft: RecordDraft,
  answer: string,
  by: Pick<Author, 'name'> & { readonly role: Exclude<Author['role'], 'me'> },
  at = new Date(),
): string | undefined {
  const confirmed = draft.answers[answer];
  if (!confirmed) return undefined;
  const name = by.name?.trim() ?? '';
  const known = Object.values(draft.authors).find(
    (one) => one.id !== ME && one.role === by.role && (one.name ?? '') === name,
  );
  const id = known?.id ?? newId();
  draft.authors[id] ??= { id, order: orderAfter(draft.authors), role: by.role, ...(name && { name }) };
  confirmed.confirmed = { ...confirmed.confirmed, [id]: at.toISOString() };
  return id;
}
