import { orderAfter } from './order.js';
import { flowOf, helpOf, type Help } from './help.js';
import type { Asset, Person, RecordDraft, Support, Tie } from './record.js';
import { ME } from './schema.js';
import { tieId } from './tie-id.js';

/** Draws or redraws the tie between two. What is not given stays; a new tie is ordinary and says nothing about help. */
export function setTie(
  draft: RecordDraft,
  one: string,
  other: string,
  change: Partial<Pick<Tie, 'strength' | 'flow' | 'toOne' | 'toOther'>>,
): void {
  const id = tieId(one, other);
  const tie = draft.ties[id];
  if (tie) Object.assign(tie, change);
  else draft.ties[id] = { id, order: orderAfter(draft.ties), author: ME, one, other, strength: 'ordinary', flow: 'none', ...change };
}

/**
 * Says that a kind of support goes between me and somebody, and which way; `none` takes it back. Help that goes a way shows on
 * the whole line too: an arrow that is not there yet is drawn.
 */
export function setSupport(draft: RecordDraft, id: string, kind: Support, help: Help): void {
  setTie(draft, ME, id, {});
  const tie = draft.ties[tieId(ME, id)]!;
  const { [kind]: _was, ...others } = tie.support ?? {};
  if (help !== 'none') tie.support = { ...others, [kind]: flowOf(help, tie.one) };
  else if (Object.keys(others).length) tie.support = others;
  else delete tie.support;
  const ways = new Set([helpOf(tie), help].filter((way) => way !== 'none'));
  if (ways.size) tie.flow = flowOf(ways.size > 1 ? 'both' : [...ways][0]!, tie.one);
}

/** Takes a person or an asset out, with their ties. Steps and words that name them stay: they were said. */
export function removeAlter(draft: RecordDraft, id: string): void {
  delete draft.people[id];
  delete draft.assets[id];
  for (const joined of [draft.ties, draft.links])
    for (const { id: between, one, other } of Object.values(joined)) if (one === id || other === id) delete joined[between];
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
