import { html, nothing, type TemplateResult } from 'lit';
import { LONGEST_LABEL } from '../../model/schema.js';

export interface QuickAdd {
  readonly label: string;
  readonly add: string;
  readonly close: string;
  /** What the last addition did, in words. */
  readonly did?: string;
  /** Takes the trimmed text; the field is empty again afterwards. */
  readonly onAdd: (text: string) => void;
  readonly onClose: () => void;
}

/** A field and a button: a few words, Enter, done. Text that was not added stays in the field. */
export function quickAdd({ label, add, close, did, onAdd, onClose }: QuickAdd): TemplateResult {
  const take = (from: EventTarget | null) => {
    const field = (from as HTMLElement).closest('.quick')!.querySelector('input')!;
    const text = field.value.trim();
    if (!text) return field.focus();
    field.value = '';
    onAdd(text);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(event.target);
    } else if (event.key === 'Escape') onClose();
  };
  return html`<div class="quick">
    <label class="field"
      ><span>${label}</span><input type="text" dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${LONGEST_LABEL} @keydown=${onKey}
    /></label>
    <button type="button" class="button small" @click=${({ target }: Event) => take(target)}>${add}</button>
    <button type="button" class="button plain" @click=${onClose}>${close}</button>
    ${did ? html`<p class="hint">${did}</p>` : nothing}
  </div>`;
}
