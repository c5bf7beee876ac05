import { html, nothing, type TemplateResult } from 'lit';
import { icon } from './icon.js';
import { iconPlus } from './icons.js';
import type { Translation } from '../translations/translation.js';

export interface QuickAdd {
  /** Tells this field from the others of the element: `[data-add=KEY]` finds it, closed or open. */
  readonly key: string;
  /** What the field asks, shown above it. */
  readonly label: string;
  readonly open: boolean;
  readonly common: Translation['common'];
  /** More controls below the field; each has a `name`. */
  readonly more?: TemplateResult;
  /** Opens or closes it. The host moves the focus. */
  readonly toggle: (open: boolean) => void;
  /** Takes what was written. `false`: it was not added, and stays in the field. */
  readonly add: (text: string, form: FormData) => boolean | void;
}

/** A button that becomes a field: write, Enter, and it is ready for the next. A real form, so an input method's Enter is left alone. */
export function quickAdd({ key, label, open, common, more, toggle, add }: QuickAdd): TemplateResult {
  if (!open)
    return html`<button type="button" class="button plain small add" data-add=${key} @click=${() => toggle(true)}>
      ${icon(iconPlus)}<span>${common.add}<span class="unseen"> ${label}</span></span>
    </button>`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const data = new FormData(form);
    const text = String(data.get('text')).trim();
    if (text && add(text, data) !== false) form.reset();
    form.querySelector('input')?.focus();
  };
  return html`<form class="quick" data-add=${key} @submit=${submit}>
    <label class="field"><span>${label}</span><input name="text" autocomplete="off" enterkeyhint="done" /></label>
    ${more ?? nothing}
    <div class="row">
      <button class="button small">${common.add}</button>
      <button type="button" class="button plain small" @click=${() => toggle(false)}>${common.done}</button>
    </div>
  </form>`;
}
