import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_LABEL } from '../model/schema.js';
import type { Translation } from '../translations/translation.js';

export interface QuickField {
  /** Tells this field from the others of the element: `[data-add=KEY]` finds it, and what opens it. */
  readonly key: string;
  /** What the field asks, shown above it. */
  readonly label: string;
  readonly common: Translation['common'];
  /** More below the field: controls, each with a `name`, or what the last addition did. */
  readonly more?: TemplateResult | typeof nothing;
  /** Opens or closes it. The host moves the focus. */
  readonly toggle: (open: boolean) => void;
  /** What stands in it to begin with. */
  readonly value?: string;
  /** Takes what was written. `false`: it was not added, and stays in the field. */
  readonly add: (text: string, form: FormData) => boolean | void;
}

/**
 * Write, Enter, and it is ready for the next. "Done" adds what is left in the field; Escape leaves it. A real form, so an
 * input method's Enter is left alone.
 */
export function quickField({ key, label, common, more = nothing, value, toggle, add }: QuickField): TemplateResult {
  const take = (form: HTMLFormElement) => {
    const data = new FormData(form);
    const text = String(data.get('text')).trim();
    if (text && add(text, data) !== false) form.reset();
    form.querySelector('input')?.focus();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    take(event.currentTarget as HTMLFormElement);
  };
  const done = ({ currentTarget }: Event) => {
    take((currentTarget as HTMLButtonElement).form!);
    toggle(false);
  };
  const leave = ({ key, isComposing }: KeyboardEvent) => {
    if (key === 'Escape' && !isComposing) toggle(false);
  };
  return html`<form class="quick" data-add=${key} @submit=${submit} @keydown=${leave}>
    <label class="field"
      ><span>${label}</span><input type="text" name="text" dir="auto" placeholder=" " autocomplete="off" enterkeyhint="done" maxlength=${LONGEST_LABEL} value=${value ?? nothing}
    /></label>
    ${more}
    <div class="row">
      <button class="button small">${common.add}</button>
      <button type="button" class="button plain small" @click=${done}>${common.done}</button>
    </div>
  </form>`;
}
