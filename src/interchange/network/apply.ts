import { orderAfter, orderBetween } from '../../model/order.js';
import { newId, type AssetKind, type RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { tieId } from '../../model/tie-id.js';
import { cleanWords } from '../clean-text.js';
import type { End, NetworkImport, PlannedNode, PlannedTie } from './plan.js';

type Adding = { readonly author: string; readonly at: string };

/**
 * Adds what was planned, inside one edit: one undo takes it back. Everybody gets a new id of the record. Of somebody who was
 * merged only what nobody had said yet is filled in; not to be contacted always comes along. Answers the ids of those added.
 */
export function applyNetworkImport(draft: RecordDraft, plan: NetworkImport, now = new Date()): string[] {
  const adding = { author: ME, at: now.toISOString() };
  const ids = new Map<string, string>();
  const next = orders(orderAfter({ ...draft.people, ...draft.assets }));
  for (const node of plan.people) {
    const id = newId();
    ids.set(node.id, id);
    if (node.kind === 'person')
      draft.people[id] = { ...entity(id, next(), adding), ...saidOf(node), ...personal(node) };
    else draft.assets[id] = { ...entity(id, next(), adding), kind: node.kind satisfies AssetKind, ...saidOf(node) };
  }
  for (const { node, id, merged } of plan.known) if (merged) fillIn(draft, id, node);
  addTies(draft, plan.ties, ids, adding);
  return [...ids.values()];
}

const entity = (id: string, order: string, adding: Adding) => ({ id, order, ...adding });

/** One order after another. */
function orders(first: string): () => string {
  let order = first;
  return () => {
    const now = order;
    order = orderBetween(order, '');
    return now;
  };
}

function saidOf({ name, ring, ringIsSaid, angle, sector, gone, symbol, about, notes }: PlannedNode) {
  const words = cleanWords([about, notes].filter((text) => text !== undefined && text !== '').join('\n'));
  return {
    name,
    ...(words && { about: words }),
    ...(ringIsSaid && { ring }),
    ...(angle !== undefined && { angle }),
    ...(sector !== undefined && { sector }),
    ...(gone !== undefined && { gone }),
    ...(symbol !== undefined && { symbol }),
  };
}

const personal = ({ paid, doNotContact }: PlannedNode) => ({
  ...(paid && { paid }),
  ...(doNotContact && { doNotContact }),
});

/** What the record has of somebody stands; what it has not is filled in. */
function fillIn(draft: RecordDraft, id: string, node: PlannedNode): void {
  const person = draft.people[id];
  const there = person ?? draft.assets[id];
  if (!there) return;
  const { name: _, ...said } = saidOf(node);
  const isUnsaid = (field: string) => there[field as keyof typeof said] === undefined;
  Object.assign(there, Object.fromEntries(Object.entries(said).filter(([field]) => isUnsaid(field))));
  if (person && node.doNotContact) person.doNotContact = true;
  if (person && node.paid && person.paid === undefined) person.paid = true;
}

function addTies(
  draft: RecordDraft,
  ties: readonly PlannedTie[],
  ids: ReadonlyMap<string, string>,
  adding: Adding,
): void {
  const nextTie = orders(orderAfter(draft.ties));
  const nextLink = orders(orderAfter(draft.links));
  const idOf = (end: End) => ('node' in end ? ids.get(end.node) : isThere(draft, end.there) ? end.there : undefined);
  for (const tie of ties) {
    const [one, other] = [idOf(tie.one), idOf(tie.other)];
    // Somebody may have gone from the record since it was planned.
    if (one === undefined || other === undefined) continue;
    if (tie.member && one !== ME && other !== ME) {
      const id = `${one}~${other}`;
      draft.links[id] = { ...entity(id, nextLink(), adding), one, other };
    } else {
      const id = tieId(one, other);
      draft.ties[id] ??= { ...entity(id, nextTie(), adding), one, other, ...carriedBy(tie) };
    }
  }
}

const isThere = (draft: RecordDraft, id: string) => id === ME || id in draft.people || id in draft.assets;

function carriedBy({ strength, flow, support, toOne, toOther, conflict }: PlannedTie) {
  return {
    strength: strength ?? (conflict ? ('stressful' as const) : ('ordinary' as const)),
    flow: flow ?? ('none' as const),
    ...(support && Object.keys(support).length > 0 && { support: { ...support } }),
    ...(toOne !== undefined && { toOne }),
    ...(toOther !== undefined && { toOther }),
  };
}
