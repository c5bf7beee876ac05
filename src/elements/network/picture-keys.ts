import { ringIndex } from '../../model/people.js';
import { nextInDirection, typeAhead, type RovingKey } from '../../model/roving.js';
import type { Desk } from './desk.js';
import { letGo, move, take, type MoveKey } from './moving.js';
import { follow, startLine, stopLine } from './tying.js';

/** Letters typed within this time, in milliseconds, are one word. */
const ONE_WORD = 700;

/** Takes a `keydown` on somebody in the picture, which is one tab stop: arrows go from one to the next, letters to a name; Enter opens, M moves; full stop goes along a line, comma comes back, plus draws one. */
export function pressKey(event: KeyboardEvent, id: string, desk: Desk): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (desk.held ? moves(event.key, desk) : goes(event.key, id, desk)) event.preventDefault();
}

function moves(key: string, desk: Desk): boolean {
  if (/^Arrow/.test(key)) move(desk, key as MoveKey);
  else if (/^(Enter| |Escape)$/.test(key)) letGo(desk, key !== 'Escape');
  else return false;
  return true;
}

function goes(key: string, id: string, desk: Desk): boolean {
  const { layout, alters } = desk.layOut();
  let next: string | undefined;
  if (key === 'Escape' && desk.tying) stopLine(desk);
  else if (key === 'Escape' && desk.open) desk.close();
  else if (key === 'Enter' || (key === ' ' && !desk.typed)) desk.toggle(id, true);
  else if (/^m$/i.test(key) && !desk.typed && desk.writable) take(desk, id);
  else if (key === '+' && desk.writable) startLine(desk, id);
  else if ((key === '.' || key === ',') && !desk.typed) next = follow(desk, id, key === ',');
  else if (/^(Arrow|Home$|End$)/.test(key))
    next = nextInDirection(id, layout.placed, (one) => ringIndex(desk.rings, alters.get(one)!.ring), key as RovingKey);
  else if (key.length === 1) {
    const word = (desk.typed += key);
    // Unless another letter has come by then.
    setTimeout(() => desk.typed === word && (desk.typed = ''), ONE_WORD);
    next = typeAhead(
      word,
      [...alters.values()].map((alter) => ({ id: alter.id, label: alter.name })),
      id,
    );
  } else return false;
  if (next) desk.goTo(next);
  return true;
}
