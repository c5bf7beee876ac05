import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import { offeredForSteps } from '../../model/outcome.js';
import { ME } from '../../model/schema.js';
import { chip, whoIn, type NoteView } from './note-words.js';

/** How many are offered before the rest go behind "Someone else". */
export const OFFERED_FIRST = 5;

type Choose = (who: string) => void;

/** Whom a step may be for, in the order that is always offered: me, my people, my community, then services. */
export function renderWhom(view: NoteView, chosen: string | undefined, choose: Choose, rest: unknown, widen: () => void): TemplateResult {
  const { t } = view;
  return html`<div class="adding" role="group" aria-labelledby="add-for">
    <div class="chips">
      <span class="hint" id="add-for">${t.addFor}</span>
      ${chipsFor(view, chosen, choose, 0, OFFERED_FIRST)}
      <button type="button" class="chip" data-who="" aria-expanded=${!!rest} @click=${widen}>
        ${icon(iconPlus)}${t.someoneElse}
      </button>
    </div>
    ${rest || nothing}
  </div>`;
}

/** A chip for each of them, from one place in their order to another. */
export function chipsFor(view: NoteView, chosen: string | undefined, choose: Choose, from: number, to?: number): TemplateResult[] {
  const ids = [ME, ...offeredForSteps(view.record).map(({ id }) => id)];
  return ids.slice(from, to).map((id) => chip(whoIn(view, id), chosen === id, () => choose(id), id));
}

/** The chip for somebody; without an id, "Someone else". */
export const chipOf = (who = ''): string => `[data-who="${CSS.escape(who)}"]`;
