import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMapPin } from '../../internal/icons.js';
import type { AssetWords } from './words.js';

type View = 'near' | 'list';
const ICONS = { near: iconMapPin, list: iconList } as const;

/** From the door outwards, or the same as a list. Any other view is shown as near, until it is drawn. */
export function viewSwitch(t: AssetWords, chosen: string, choose: (view: View) => void): TemplateResult {
  const way = (view: View) =>
    html`<label>
      <input
        type="radio"
        name="view"
        value=${view}
        .checked=${live((chosen === 'list') === (view === 'list'))}
        @change=${() => choose(view)}
      />${icon(ICONS[view])}${t[view]}
    </label>`;
  return html`<div class="switch" role="radiogroup" aria-label=${t.show}>${way('near')}${way('list')}</div>`;
}
