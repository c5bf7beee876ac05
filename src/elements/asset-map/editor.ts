import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconTrash2 } from '../../internal/icons.js';
import { hasPlace } from '../../model/assets.js';
import type { Asset, Person } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import { choice, line } from './fields.js';
import { nameIn, type AssetWords } from './words.js';

/**
 * Opens one thing for change. `change` hears of each letter and each choice: what is written is in the record at once,
 * there is nothing to save. People are taken off their own picture, not here.
 */
export function editor(
  one: Person | Asset,
  t: AssetWords,
  common: Translation['common'],
  change: (event: Event) => void,
  close: () => void,
  remove: () => void,
): TemplateResult {
  const asset = 'kind' in one ? one : undefined;
  const escape = (event: KeyboardEvent) => event.key === 'Escape' && !event.isComposing && close();
  const label = t.changing(nameIn(t, one.name));
  return html`<div id="editor" class="panel" role="group" tabindex="-1" aria-label=${label} @input=${change} @keydown=${escape}>
    ${
      hasPlace(one)
        ? html`<div class="lines">${line('name', t.name, one.name)}${line('about', t.about, one.about ?? '')}</div>
            ${asset ? choice(t, 'kind', asset.kind) : nothing}${choice(t, 'near', one.near ?? '')}${
              asset ? choice(t, 'interest', asset.interest ?? 'part') : nothing
            }`
        : html`<label class="field"><span>${t.ownWords}</span><textarea name="name" .value=${live(one.name)}></textarea></label>
            ${asset?.kind === 'exchange' ? line('length', t.length, asset.length ?? '') : nothing}`
    }
    <div class="chips">
      <button type="button" class="button small" @click=${close}>${common.done}</button>
      ${asset ? html`<button type="button" class="button plain small" @click=${remove}>${icon(iconTrash2)}${t.takeOff}</button>` : nothing}
    </div>
  </div>`;
}
