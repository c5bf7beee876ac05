import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus } from '../../internal/icons.js';
import { offeredForSteps } from '../../model/outcome.js';
import { ME } from '../../model/schema.js';
import type { NoteView } from './note-words.js';

/** How many are offered besides me before the rest go behind "Someone else". */
const OFFERED_FIRST = 4;

export interface StepChips {
  /** For whom a new step is being written now. */
  readonly chosen: string | undefined;
  /** Whether "Someone else" is open. */
  readonly wide: boolean;
  readonly onChoose: (who: string) => void;
  readonly onWiden: () => void;
  readonly onName: (name: string) => void;
}

/** Whom a step may be for, in the order that is always offered: me, my people, my community, then services. */
export function renderStepChips(
  view: NoteView,
  { chosen, wide, onChoose, onWiden, onName }: StepChips,
): TemplateResult {
  const { t, common } = view;
  const offered = offeredForSteps(view.record);
  const chip = (id: string, name: string, paid = false) =>
    html`<button
      type="button"
      class="chip ${paid ? 'paid' : ''}"
      data-who=${id}
      aria-pressed=${chosen === id}
      @click=${() => onChoose(id)}
    >
      ${chosen === id ? icon(iconCheck) : nothing}<bdi>${name}</bdi>
    </button>`;
  const chips = (some: typeof offered) => some.map(({ id, name, paid }) => chip(id, name, paid));
  const send = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (!name) return field.focus();
    field.value = '';
    onName(name);
  };
  return html`<div class="adding">
    <div class="chips" role="group" aria-labelledby="add-for">
      <span class="hint" id="add-for">${t.addFor}</span>
      ${chip(ME, common.me)}${chips(offered.slice(0, OFFERED_FIRST))}
      <button type="button" class="chip" data-who="" aria-expanded=${wide} aria-controls="others" @click=${onWiden}>
        ${icon(iconPlus)}${t.someoneElse}
      </button>
    </div>
    <div id="others" class="others" ?hidden=${!wide}>
      ${
        offered.length > OFFERED_FIRST
          ? html`<div class="chips" role="group" aria-labelledby="add-for">${chips(offered.slice(OFFERED_FIRST))}</div>`
          : nothing
      }
      <form class="name-form" autocomplete="off" @submit=${send}>
        <label class="field"><span>${t.name}</span><input id="name" type="text" dir="auto" /></label>
        <button class="button">${common.add}</button>
      </form>
    </div>
  </div>`;
}
