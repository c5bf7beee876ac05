import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCalendar, iconCheck, iconHandshake, iconPencil } from '../../internal/icons.js';
import { nameOf } from '../../model/people.js';
import type { Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { shortened } from '../asset-map/words.js';
import { faceOf, whoIn, type NoteView } from './note-words.js';

export interface StepActions {
  /** Ticked or unticked. Without it, what is done is only said. */
  readonly onDone?: (step: Step, done: boolean) => void;
  /** The pencil. Without it, nothing can be changed. */
  readonly onChange?: (step: Step) => void;
  /** The form in place of the step that is being changed. */
  readonly formFor?: (step: Step) => unknown;
}

/** What happens next, as a list that a wide page lays out in columns: who, what, when. */
export function renderSteps(view: NoteView, steps: readonly Step[], actions: StepActions): TemplateResult {
  const { t } = view;
  return html`<div class="steps">
    <div class="step heads hint" aria-hidden="true">
      <span>${t.who}</span><span class="what">${t.what}</span><span>${t.when}</span><span>${t.done}</span>
    </div>
    <ul>
      ${steps.map((step) => html`<li>${actions.formFor?.(step) ?? renderStep(view, step, actions)}</li>`)}
    </ul>
  </div>`;
}

function renderStep(view: NoteView, step: Step, { onDone, onChange }: StepActions): TemplateResult {
  const { t } = view;
  const { who, what, when, done, introduction } = step;
  const name = whoIn(view, who);
  const label = shortened(what?.text ?? '');
  return html`<div class="step">
    <span class="who"
      >${faceOf(view, who)}<span
        ><bdi>${nameOf(view.record, who) || name}</bdi>${introduction && who !== ME ? ` ${t.andMe}` : nothing}</span
      ></span
    >
    <div class="what">
      <span class="words" dir="auto">${what?.text}</span>
      ${introduction ? html`<span class="tag warm">${icon(iconHandshake)}${t.introduction}</span>` : nothing}
    </div>
    <span class="when">${when ? html`${icon(iconCalendar)}<bdi>${when}</bdi>` : nothing}</span>
    <span class="done">
      ${
        onDone
          ? html`<label class="check"
              ><input
                type="checkbox"
                aria-label=${t.stepDone(name, label)}
                .checked=${!!done}
                @change=${({ target }: Event) => onDone(step, (target as HTMLInputElement).checked)}
              /><span>${t.done}</span></label
            >`
          : done
            ? html`<span class="tag">${icon(iconCheck)}${t.done}</span>`
            : nothing
      }
    </span>
    ${
      onChange
        ? html`<button
            type="button"
            class="button icon plain"
            data-change=${step.id}
            aria-label=${t.changeStep(name, label)}
            @click=${() => onChange(step)}
          >
            ${icon(iconPencil)}
          </button>`
        : nothing
    }
  </div>`;
}
