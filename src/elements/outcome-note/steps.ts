import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../internal/icon.js';
import { iconCalendar, iconCheck, iconHandshake, iconPencil } from '../../internal/icons.js';
import { altersOf, type Alter } from '../../model/people.js';
import type { Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { face, whatOf, whoIn, type NoteView } from './note-words.js';

export interface StepActions {
  /** Ticked or unticked. Without it, what is done is only said. */
  readonly onDone?: (step: Step, done: boolean) => void;
  /** The pencil. Without it, nothing can be changed. */
  readonly onChange?: (step: Step) => void;
  /** The form in place of the step that is being changed. */
  readonly formFor?: (step: Step) => TemplateResult | undefined;
}

/** What happens next, as a list that a wide page lays out in columns: who, what, when. */
export function renderSteps(
  view: NoteView,
  steps: readonly Step[],
  actions: StepActions = {},
): TemplateResult | typeof nothing {
  if (steps.length === 0) return nothing;
  const { t } = view;
  const alters = new Map(altersOf(view.record).map((alter) => [alter.id, alter]));
  const ticked = actions.onDone ?? steps.some(({ done }) => done);
  return html`<div class="steps ${actions.onChange ? 'changing' : ''}">
    <div class="heads" aria-hidden="true">
      <span>${t.who}</span><span>${t.what}</span><span>${t.when}</span><span>${ticked ? t.done : ''}</span>
    </div>
    <ul>
      ${repeat(
        steps,
        ({ id }) => id,
        (step) => {
          const form = actions.formFor?.(step);
          return form
            ? html`<li class="open">${form}</li>`
            : html`<li class="step">${renderStep(view, step, alters.get(step.who), actions)}</li>`;
        },
      )}
    </ul>
  </div>`;
}

function renderStep(
  view: NoteView,
  step: Step,
  alter: Alter | undefined,
  { onDone, onChange }: StepActions,
): TemplateResult {
  const { t } = view;
  const who = whoIn(view, step.who);
  const withMe = step.introduction && step.who !== ME;
  return html`<span class="who">
      ${face(view, step.who, alter)}<span class="name"
        ><bdi>${alter?.name || who}</bdi>${withMe ? ` ${t.andMe}` : nothing}</span
      >
    </span>
    <div class="what">
      <span class="words" dir="auto">${step.what?.text}</span>
      ${step.introduction ? html`<span class="tag warm">${icon(iconHandshake)}${t.introduction}</span>` : nothing}
    </div>
    <span class="when">${step.when ? html`${icon(iconCalendar)}<bdi>${step.when}</bdi>` : nothing}</span>
    <span class="done">
      ${
        onDone
          ? html`<label class="check">
              <input
                type="checkbox"
                aria-label=${t.stepDone(who, whatOf(step))}
                .checked=${!!step.done}
                @change=${(event: Event) => onDone(step, (event.target as HTMLInputElement).checked)}
              />
              <span>${t.done}</span>
            </label>`
          : step.done
            ? html`<span class="tag">${icon(iconCheck)}${t.done}</span>`
            : html`<span class="box"></span>`
      }
    </span>
    ${
      onChange
        ? html`<button
            type="button"
            class="button icon plain change"
            data-change=${step.id}
            aria-label=${t.changeStep(who, whatOf(step))}
            @click=${() => onChange(step)}
          >
            ${icon(iconPencil)}
          </button>`
        : nothing
    }`;
}
