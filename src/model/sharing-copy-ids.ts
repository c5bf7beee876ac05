import { answerId } from './conversations.js';
import { byOrder, orderAfter } from './order.js';
import { tieId } from './people.js';
import { COLLECTIONS, emptyRecord, newId, type RecordDraft } from './record.js';
import { ME } from './schema.js';

/** The fields in which an id of something else stands. */
const REFERENCES: ReadonlySet<string> = new Set([
  'author',
  'one',
  'other',
  'who',
  'to',
  'from',
  'conversation',
  'note',
  'step',
  'of',
]);

/**
 * The same record under other ids, so that two copies cannot be laid side by side by them. `me` stays, and so do the ids
 * of a conversation definition's prompts and cards: they are the same for everybody. Orders are counted anew: a gap would tell
 * that something was left out.
 */
export function renewIds(record: RecordDraft): RecordDraft {
  const known = new Map([[ME, ME]]);
  const renewed = (id: string) => {
    if (!known.has(id)) known.set(id, newId());
    return known.get(id)!;
  };
  // Questions and cards that were made on the spot.
  for (const { added } of Object.values(record.conversations)) Object.keys(added ?? {}).forEach(renewed);
  const copy = { ...structuredClone(record), ...structuredClone(collectionsOf(emptyRecord(newId()) as RecordDraft)) };
  copy.id = newId();
  for (const name of COLLECTIONS) {
    for (const entity of Object.values(record[name]).sort(byOrder)) {
      const next = renewWithin(structuredClone(entity), renewed) as typeof entity;
      if ('prompt' in next) {
        next.prompt = known.get(next.prompt) ?? next.prompt;
        renewCards(next);
      }
      // Some ids are named after what they are: elements find these by their names.
      next.id =
        'prompt' in next
          ? answerId(next.conversation, next.prompt)
          : 'strength' in next
            ? tieId(next.one, next.other)
            : renewed(entity.id);
      // What comes later, and points at it, finds it.
      known.set(entity.id, next.id);
      (copy[name] as Record<string, unknown>)[next.id] = next;
    }
  }
  copy.authors[ME] ??= { id: ME, order: '', role: 'me' };
  // People and places stand in one list.
  countAnew(copy.people, copy.assets);
  for (const name of COLLECTIONS) if (name !== 'people' && name !== 'assets') countAnew(copy[name]);
  return copy;
}

const collectionsOf = (record: RecordDraft) =>
  Object.fromEntries(COLLECTIONS.map((name) => [name, record[name]])) as Omit<
    RecordDraft,
    'format' | 'version' | 'id' | 'about'
  >;

type Renew = (id: string) => string;

/** Fields whose values stand under the ids of authors, or of questions. */
const BY_ID: ReadonlySet<string> = new Set(['confirmed', 'added', 'views', 'differs']);

function renewWithin(plain: object, renewed: Renew): object {
  const next = plain as Record<string, unknown>;
  const within = (value: unknown) => (typeof value === 'object' && value !== null ? renewWithin(value, renewed) : value);
  for (const [field, value] of Object.entries(next)) {
    if (REFERENCES.has(field) && typeof value === 'string') next[field] = renewed(value);
    // What others confirmed, how they put it, and questions added, stand under ids, too.
    else if (BY_ID.has(field))
      next[field] = Object.fromEntries(Object.entries(value as object).map(([id, of]) => [renewed(id), within(of)]));
    else if (typeof value === 'object' && value !== null && !Array.isArray(value)) renewWithin(value, renewed);
  }
  return next;
}

/** Cards that the person made; those of a definition keep their ids. */
function renewCards(answer: RecordDraft['answers'][string]): void {
  const ids = new Map(Object.keys(answer.ownCards ?? {}).map((id) => [id, newId()]));
  if (answer.cards) answer.cards = answer.cards.map((id) => ids.get(id) ?? id);
  if (answer.ownCards)
    answer.ownCards = Object.fromEntries(Object.entries(answer.ownCards).map(([id, label]) => [ids.get(id)!, label]));
}

function countAnew(...collections: Record<string, { id: string; order: string }>[]): void {
  const counted: Record<string, { id: string; order: string }> = {};
  // By their old orders, before any of them is renewed; a stable sort keeps those that are equal as they stood.
  const all = collections.flatMap((collection) => Object.values(collection));
  for (const entity of all.sort((one, other) => (one.order === other.order ? 0 : one.order < other.order ? -1 : 1))) {
    entity.order = orderAfter(counted);
    counted[entity.id] = { id: entity.id, order: entity.order };
  }
}
