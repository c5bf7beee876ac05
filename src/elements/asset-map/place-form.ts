import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import type { Asset } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import { interestChoice, kindChoice, nearChoice } from './editor.js';
import { present, type AssetWords } from './words.js';

export type PlaceGiven = Pick<Asset, 'kind' | 'name'> & Partial<Pick<Asset, 'near' | 'about' | 'interest'>>;

export interface PlaceForm {
  readonly t: AssetWords;
  readonly common: Translation['common'];
  readonly open: boolean;
  /** Why what was written was not added. */
  readonly objection: string;
  readonly toggle: (open: boolean) => void;
  readonly change: () => void;
  /** Answers whether it was added; then the form is ready for the next. */
  readonly add: (place: PlaceGiven) => boolean;
}

/** "Add a place or a group": a button that becomes a small form. */
export function placeForm({ t, common, open, objection, toggle, change, add }: PlaceForm): TemplateResult {
  if (!open)
    return html`<button type="button" class="button small add" data-add="near" @click=${() => toggle(true)}>
      ${icon(iconPlus)}${t.addPlace}
    </button>`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { name, ...more } = given(new FormData(form));
    if (name && add({ name, ...(present(more) as Omit<PlaceGiven, 'name'>) })) form.reset();
    form.querySelector('input')?.focus();
  };
  return html`<form class="panel" data-add="near" aria-label=${t.addPlace} @submit=${submit} @input=${change}>
    <div class="lines">
      <label class="field"><span>${t.name}</span><input name="name" autocomplete="off" enterkeyhint="done" /></label>
      <label class="field"><span>${t.about}</span><input name="about" autocomplete="off" enterkeyhint="done" /></label>
    </div>
    ${objection ? html`<p class="objection">${objection}</p>` : nothing}
    ${kindChoice(t, 'group')}${nearChoice(t, undefined)}${interestChoice(t, 'part')}
    <div class="row">
      <button class="button go small">${common.add}</button>
      <button type="button" class="button plain small" @click=${() => toggle(false)}>${common.done}</button>
    </div>
  </form>`;
}

function given(form: FormData): Record<string, string> & { readonly name: string } {
  return { name: '', ...Object.fromEntries([...form].map(([field, value]) => [field, String(value).trim()])) };
}
