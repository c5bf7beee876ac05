import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconPlus, iconTrash2 } from '../../internal/icons.js';
import { offeredForSteps } from '../../model/outcome.js';
import type { Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { shortened } from '../asset-map/words.js';
import { chip, whoIn, type NoteView } from './note-words.js';

/** How many are offered besides me before the rest go behind "Someone else". */
const OFFERED_FIRST = 4;

/** The form for one step: of which, and for whom. */
export interface StepForm {
  /** Tells one opening of the form from the next, so that undo does not mix them. */
  readonly key: number;
  readonly isNew: boolean;
  /** The step, from its first mark on. */
  readonly step?: string;
  /** Who it is for: an id, or the name of somebody who comes into the record with the first mark. */
  readonly who?: string;
  readonly name?: string;
}

/** What happens when a step is written: the note does it. */
export interface StepHands {
  /** For whom a new step is: an id, or a name. */
  readonly choose: (who: string | undefined, name?: string) => void;
  readonly chooseByName: (name: string) => void;
  /** Shows or hides "Someone else". */
  readonly widen: () => void;
  readonly write: (field: string, value: string | boolean) => void;
  /** Enter, or the button. */
  readonly ready: () => void;
  /** Takes the step out: "Cancel" for a new one. */
  readonly remove: () => void;
}

/** Whom a step may be for, in the order that is always offered: me, my people, my community, then services. */
export function renderWhom(view: NoteView, chosen: string | undefined, isWide: boolean, hands: StepHands): TemplateResult {
  const { t, common, record } = view;
  const ids = [ME, ...offeredForSteps(record).map(({ id }) => id)];
  const chips = (some: readonly string[]) => some.map((id) => chip(whoIn(view, id), chosen === id, () => hands.choose(id), id));
  const send = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (!name) return field.focus();
    field.value = '';
    hands.chooseByName(name);
  };
  return html`<div class="adding" role="group" aria-labelledby="add-for">
    <div class="chips">
      <span class="hint" id="add-for">${t.addFor}</span>
      ${chips(ids.slice(0, 1 + OFFERED_FIRST))}
      <button type="button" class="chip" data-who="" aria-expanded=${isWide} @click=${hands.widen}>
        ${icon(iconPlus)}${t.someoneElse}
      </button>
    </div>
    ${
      isWide
        ? html`<div class="chips">${chips(ids.slice(1 + OFFERED_FIRST))}</div>
            <form class="chips" autocomplete="off" @submit=${send}>
              <label class="field"><span>${t.name}</span><input id="name" dir="auto" /></label>
              <button class="button">${common.add}</button>
            </form>`
        : nothing
    }
  </div>`;
}

/** The same small form for a new step and for changing one. Nothing in it is required. */
export function renderStepForm(view: NoteView, form: StepForm, step: Step | undefined, hands: StepHands): TemplateResult {
  const { t, common, record } = view;
  const who = form.who ?? ME;
  const input = ({ target }: Event) => {
    const { name, type, value, checked } = target as HTMLInputElement;
    hands.write(name, type === 'checkbox' ? checked : value);
  };
  const send = (event: Event) => {
    event.preventDefault();
    hands.ready();
  };
  const field = (name: 'what' | 'when', text = '') =>
    html`<label class="field"><span>${t[name]}</span><input id=${name} name=${name} dir="auto" .value=${live(text)} /></label>`;
  const ids = new Set([ME, ...offeredForSteps(record).map(({ id }) => id), who]);
  return html`<form class="panel step-form" aria-labelledby="form-title" autocomplete="off" @submit=${send} @input=${input}>
    <h4 id="form-title">${t.stepFor} <bdi>${form.name ? shortened(form.name) : whoIn(view, who)}</bdi></h4>
    <div class="lines">
      ${
        form.isNew
          ? nothing
          : html`<label class="field"
              ><span>${t.who}</span
              ><select name="who" @change=${input}>
                ${[...ids].map((id) => html`<option value=${id} .selected=${id === who}>${whoIn(view, id)}</option>`)}
              </select></label
            >`
      }
      ${field('what', step?.what?.text)}${field('when', step?.when)}
    </div>
    <div class="chips" role="group" aria-label=${t.when}>
      ${t.whenChips.map((when) => chip(when, step?.when === when, () => hands.write('when', step?.when === when ? '' : when)))}
    </div>
    <label class="check"
      ><input type="checkbox" name="introduction" .checked=${live(!!step?.introduction)} />${t.introduction}</label
    >
    <div class="chips">
      <button class="button go">${form.isNew ? t.addStep : common.done}</button>
      <button type="button" class="button plain" @click=${hands.remove}>
        ${form.isNew ? common.cancel : html`${icon(iconTrash2)}${common.remove}`}
      </button>
    </div>
  </form>`;
}
