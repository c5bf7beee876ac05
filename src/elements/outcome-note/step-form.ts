import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus, iconTrash2 } from '../../internal/icons.js';
import { offeredForSteps } from '../../model/outcome.js';
import { nameOf } from '../../model/people.js';
import type { Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { shortened, whoIn, type NoteView } from './note-words.js';

/** The form for one step: of which, and for whom. */
export interface StepForm {
  /** Tells one opening of the form from the next, so that undo does not mix them. */
  readonly key: string;
  readonly isNew: boolean;
  /** The step, from its first mark on. */
  readonly step?: string;
  /** Who it is for: an id, or the name of somebody who comes into the record with the first mark. */
  readonly who?: string;
  readonly name?: string;
}

export type StepField = 'what' | 'when' | 'introduction';

export interface StepFormActions {
  readonly onWrite: (field: StepField, value: string | boolean) => void;
  readonly onWho: (who: string) => void;
  /** Enter, or the button. */
  readonly onReady: () => void;
  /** Takes the step out: "Cancel" for a new one. */
  readonly onRemove: () => void;
}

/** The same small form for a new step and for changing one. Nothing in it is required. */
export function renderStepForm(
  view: NoteView,
  form: StepForm,
  step: Step | undefined,
  actions: StepFormActions,
): TemplateResult {
  const { t, common } = view;
  const { onWrite, onWho, onReady, onRemove } = actions;
  const valueOf = (event: Event) => (event.target as HTMLInputElement).value;
  const send = (event: Event) => {
    event.preventDefault();
    onReady();
  };
  return html`<form class="step-form" aria-labelledby="form-title" autocomplete="off" @submit=${send}>
    <h4 id="form-title">
      ${t.stepFor}
      <bdi>${form.who ? whoIn(view, form.who) : shortened(form.name ?? '')}</bdi>
    </h4>
    <div class="fields">
      ${form.isNew ? nothing : renderWho(view, form, onWho)}
      <label class="field">
        <span>${t.what}</span>
        <input
          id="what"
          type="text"
          dir="auto"
          .value=${live(step?.what?.text ?? '')}
          @input=${(event: Event) => onWrite('what', valueOf(event))}
        />
      </label>
      <label class="field">
        <span>${t.when}</span>
        <input
          type="text"
          dir="auto"
          .value=${live(step?.when ?? '')}
          @input=${(event: Event) => onWrite('when', valueOf(event))}
        />
      </label>
    </div>
    <div class="chips" role="group" aria-label=${t.when}>
      ${t.whenChips.map(
        (when) =>
          html`<button
            type="button"
            class="chip"
            aria-pressed=${step?.when === when}
            @click=${() => onWrite('when', step?.when === when ? '' : when)}
          >
            ${step?.when === when ? icon(iconCheck) : nothing}${when}
          </button>`,
      )}
    </div>
    <label class="check">
      <input
        type="checkbox"
        .checked=${live(!!step?.introduction)}
        @change=${(event: Event) => onWrite('introduction', (event.target as HTMLInputElement).checked)}
      />
      ${t.introduction}
    </label>
    <div class="chips">
      <button class="button go">${form.isNew ? html`${icon(iconPlus)}${t.addStep}` : common.done}</button>
      <button type="button" class="button plain" @click=${onRemove}>
        ${form.isNew ? common.cancel : html`${icon(iconTrash2)}${common.remove}`}
      </button>
    </div>
  </form>`;
}

function renderWho(view: NoteView, form: StepForm, onWho: StepFormActions['onWho']): TemplateResult {
  const { record, t } = view;
  const offered = [ME, ...offeredForSteps(record).map(({ id }) => id)];
  const who = form.who ?? ME;
  if (!offered.includes(who)) offered.push(who);
  return html`<label class="field">
    <span>${t.who}</span>
    <select @change=${(event: Event) => onWho((event.target as HTMLSelectElement).value)}>
      ${offered.map((id) => html`<option value=${id} .selected=${id === who}>${id === ME ? view.common.me : shortened(nameOf(record, id)) || t.somebody}</option>`)}
    </select>
  </label>`;
}
