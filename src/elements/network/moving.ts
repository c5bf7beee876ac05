import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconArrowDown, iconArrowLeft, iconArrowRight, iconArrowUp } from '../../internal/icons.js';
import { changeAlter } from '../../model/alter-edits.js';
import type { RecordDraft } from '../../model/record.js';
import { ringIndex } from '../../model/people.js';
import { normalAngle } from '../../model/ring-layout.js';
import type { Desk } from './desk.js';
import { sectorAt } from './looking.js';
import { someoneWords } from './someone-words.js';

export type MoveKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Degrees that one press of an arrow key goes round. */
const STEP = 10;

/** When one goes elsewhere, the others stay where they are seen: the picture is the person's own, and remembers. */
export function editAround(desk: Desk, moving: string, recipe: (draft: RecordDraft) => void, what: string): void {
  // In a crowd they stay anyhow.
  if (desk.isCrowd) return desk.edit(recipe, what);
  const { layout, alters } = desk.layOut();
  desk.edit((draft) => {
    for (const { id, angle } of layout.placed)
      if (id !== moving && alters.get(id)!.angle === undefined) changeAlter(draft, id, { angle: Math.round(angle) });
    recipe(draft);
  }, what);
}

/** Puts somebody on a ring, at an angle where a hand chose one, in one step. */
export function place(desk: Desk, id: string, ring: string, angle?: number): void {
  const { said, did } = someoneWords(desk);
  const { name: ringName, with: within } = desk.ringOf(ring);
  const name = desk.called(id);
  const elsewhere = desk.alter(id)?.ring !== ring;
  const what = did.moved(name, elsewhere ? ringName : '');
  if (desk.look.by === 'sectors') {
    // Where somebody is put in this arrangement is a part of life; where they were put among the rings stays.
    const sector = angle === undefined ? desk.alter(id)?.sector : sectorAt(desk, angle);
    desk.edit((draft) => changeAlter(draft, id, { ring, sector }), what);
  } else editAround(desk, id, (draft) => changeAlter(draft, id, { ring, angle }), what);
  desk.say(elsewhere ? said.now(name, within) : said.moved(name));
  desk.current = id;
}

/** Takes somebody in hand, to be moved with keys. */
export function take(desk: Desk, id: string): void {
  const { placed } = desk.layOut().layout;
  const seats = new Map(placed.map((one) => [one.id, Math.round(one.angle)]));
  const { ring } = desk.alter(id)!;
  desk.held = { id, ring, angle: seats.get(id)!, seats, keep: () => letGo(desk, true) };
  desk.say(someoneWords(desk).moving(desk.called(id)));
  desk.goTo(id);
}

/** Up and down are outwards and inwards, left and right anticlockwise and clockwise, as when going from one to the next. */
export function move(desk: Desk, key: MoveKey): void {
  const held = desk.held!;
  const way = key === 'ArrowUp' || key === 'ArrowRight' ? 1 : -1;
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    const angle = normalAngle(held.angle + way * STEP);
    desk.held = { ...held, angle };
    // Where that is on the face of a clock.
    desk.say(someoneWords(desk).said.at(Math.round(angle / 30) || 12));
  } else {
    const ring = desk.rings[ringIndex(desk.rings, held.ring) + way] ?? desk.ringOf(held.ring);
    desk.held = { ...held, ring: ring.id };
    desk.say(`${ring.name}.`);
  }
}

export function letGo(desk: Desk, keep: boolean): void {
  const { id, ring, angle } = desk.held!;
  desk.held = undefined;
  if (keep) place(desk, id, ring, angle);
  else desk.say(someoneWords(desk).said.stays(desk.called(id)));
  desk.goTo(id);
}

/**
 * What arrow keys do to somebody who is being moved, for one finger, a switch or a voice. In place of the legend. What
 * goes to the left stands on the left, in every language.
 */
export function renderMoving(id: string, desk: Desk): TemplateResult {
  const t = someoneWords(desk);
  const ways: readonly (readonly [MoveKey, string, Icon])[] = [
    ['ArrowDown', t.closer, iconArrowDown],
    ['ArrowUp', t.further, iconArrowUp],
    ['ArrowLeft', t.left, iconArrowLeft],
    ['ArrowRight', t.right, iconArrowRight],
  ];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') letGo(desk, false);
  };
  return html`<div class="moving" @keydown=${onKey}>
    <p>${t.moving(desk.called(id))}</p>
    <div class="chips">
      <div class="chips" dir="ltr">
        ${ways.map(
          ([key, label, sign]) =>
            html`<button
              type="button"
              class="button icon"
              aria-label=${label}
              title=${label}
              @click=${() => move(desk, key)}
            >
              ${icon(sign)}
            </button>`,
        )}
      </div>
      <button type="button" class="button go" @click=${() => letGo(desk, true)}>${t.keep}</button>
      <button type="button" class="button plain" @click=${() => letGo(desk, false)}>${t.putBack}</button>
    </div>
  </div>`;
}
