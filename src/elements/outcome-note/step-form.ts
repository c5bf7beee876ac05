import { css, html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconTrash2 } from '../../internal/icons.js';
import { wordsOf } from '../../model/conversations.js';
import { addStep, openNote } from '../../model/notes.js';
import { offeredForSteps, stepsOfNote } from '../../model/outcome.js';
import { addPerson, findByName } from '../../model/people.js';
import type { Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { RecordController } from '../../session/record-controller.js';
import { panel } from '../../styles/panel.js';
import { stepForm as english } from '../../translations/en-GB/step-form.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { shortened } from '../asset-map/words.js';
import { chip, inSentence, whoIn, type NoteView } from './note-words.js';
import { chipOf, chipsFor, OFFERED_FIRST } from './whom.js';

export const styles = [
  panel,
  css`
    #what {
      font: 420 1.1111em / 1.35 var(--_font-words);
      color: var(--_words);
    }
    form.chips {
      align-items: end;
    }
  `,
];

/** The form of one step at a time. What is written in it is in the record at once; closing it only closes it. */
export interface StepForm {
  /** Tells one opening of the form from the next, so that undo does not mix them. */
  readonly key: number;
  readonly isNew: boolean;
  /** The step, from its first mark on. */
  step?: string;
  /** Who it is for: an id, or the name of somebody who comes into the record with the first mark. */
  who?: string;
  readonly name?: string;
}

export interface StepHands {
  readonly records: RecordController;
  /** For whom a new step is: an id, or a name. */
  readonly choose: (who: string | undefined, name?: string) => void;
  /** Says what happened, and goes on to the first of these that is there. */
  readonly close: (said: string, ...selectors: string[]) => void;
}

const wordsIn = (language: string): Translation['stepForm'] => loadedTranslation(language)?.stepForm ?? english;

/** Who and what come into the record together, with the first mark. */
export function writeStep(view: NoteView, form: StepForm, records: RecordController, field: string, value: string | boolean): void {
  const { did } = wordsIn(view.language);
  let { step: id, who } = form;
  if (field === 'who' && value) who = value as string;
  const what = (form.isNew ? did.added : did.changed)(form.name ? shortened(form.name) : inSentence(view, who ?? ME));
  records.edit(
    (draft) => {
      if (form.name && !draft.people[who ?? '']) who = addPerson(draft, { name: form.name });
      if (!draft.steps[id ?? '']) id = addStep(draft, { who: who ?? ME });
      const step = draft.steps[id!]! as Record<string, unknown>;
      const was = draft.steps[id!]!.what;
      if (field === 'who') step.who = who;
      else if (!value) delete step[field];
      else step[field] = field === 'what' ? wordsOf(value as string, was?.author, was?.verbatim) : value;
    },
    { what, burst: `step-${form.key}/${field}` },
  );
  form.step = id;
  form.who = who;
}

function ready(view: NoteView, form: StepForm, hands: StepHands): void {
  const { did } = wordsIn(view.language);
  const { isNew, who } = form;
  const step = hands.records.record.steps[form.step ?? ''];
  if (!step || (isNew && !step.what && !step.when && !step.introduction)) return remove(view, form, hands);
  const said = (isNew ? did.added : did.changed)(inSentence(view, step.who));
  hands.close(said, isNew ? chipOf(who) : pencilOf(step.id), chipOf());
}

/** Takes the step out: "Cancel" for a new one. The focus goes to its neighbour. */
function remove(view: NoteView, { isNew, step: id, who }: StepForm, { records, close }: StepHands): void {
  const { record } = records;
  const step = record.steps[id ?? ''];
  const steps = stepsOfNote(record, openNote(record)?.id, true);
  const at = steps.findIndex((one) => one === step);
  const beside = !isNew && (steps[at + 1] ?? steps[at - 1])?.id;
  const removed = step ? wordsIn(view.language).did.removed(inSentence(view, step.who)) : '';
  if (step) records.edit((draft) => delete draft.steps[step.id], { what: removed });
  close(removed, beside ? pencilOf(beside) : chipOf(who), chipOf());
}

const pencilOf = (step: string): string => `[data-change="${CSS.escape(step)}"]`;

/** The rest of those whom a step may be for, and a field for somebody new. A name said twice is the same person. */
export function renderSomeoneElse(view: NoteView, chosen: string | undefined, { choose }: StepHands): TemplateResult {
  const send = (event: Event) => {
    event.preventDefault();
    const field = (event.target as HTMLFormElement).querySelector('input')!;
    const name = field.value.trim();
    if (!name) return field.focus();
    field.value = '';
    const known = findByName(view.record, name)?.id;
    choose(known, known ? undefined : name);
  };
  return html`<div class="chips">${chipsFor(view, chosen, choose, OFFERED_FIRST)}</div>
    <form class="chips" autocomplete="off" @submit=${send}>
      <label class="field"><span>${wordsIn(view.language).name}</span><input id="name" dir="auto" placeholder=" " /></label>
      <button class="button">${view.common.add}</button>
    </form>`;
}

/** The same small form for a new step and for changing one. Nothing in it is required. */
export function renderStepForm(view: NoteView, form: StepForm, step: Step | undefined, hands: StepHands): TemplateResult {
  const { t, common, record, language } = view;
  const { title, add, whenChips } = wordsIn(language);
  const who = form.who ?? ME;
  const write = (field: string, value: string | boolean) => writeStep(view, form, hands.records, field, value);
  const input = ({ target }: Event) => {
    const { name, type, value, checked } = target as HTMLInputElement;
    write(name, type === 'checkbox' ? checked : value);
  };
  const send = (event: Event) => {
    event.preventDefault();
    ready(view, form, hands);
  };
  const field = (name: 'what' | 'when', text = '') =>
    html`<label class="field"><span>${t[name]}</span><input id=${name} name=${name} dir="auto" placeholder=" " .value=${live(text)} /></label>`;
  const ids = new Set([ME, ...offeredForSteps(record).map(({ id }) => id), who]);
  return html`<form class="panel step-form" aria-labelledby="form-title" autocomplete="off" @submit=${send} @input=${input}>
    <h4 id="form-title">${title} <bdi>${form.name ? shortened(form.name) : whoIn(view, who)}</bdi></h4>
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
      ${whenChips.map((when) => chip(when, step?.when === when, () => write('when', step?.when === when ? '' : when)))}
    </div>
    <label class="check"
      ><input type="checkbox" name="introduction" .checked=${live(!!step?.introduction)} />${t.introduction}</label
    >
    <div class="chips">
      <button class="button go">${form.isNew ? add : common.done}</button>
      <button type="button" class="button plain" @click=${() => remove(view, form, hands)}>
        ${form.isNew ? common.cancel : html`${icon(iconTrash2)}${common.remove}`}
      </button>
    </div>
  </form>`;
}
