import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon, type Icon } from '../../internal/icon.js';
import { iconCircleDot, iconList } from '../../internal/icons.js';
import type { Translation } from '../../translations/translation.js';

export type View = 'diagram' | 'list';

/** Picture or list: the same people, the same things to do. */
export function renderSwitch(shown: View, words: Translation['network'], show: (view: View) => void): TemplateResult {
  const one = (view: View, label: string, sign: Icon) =>
    html`<label
      ><input type="radio" name="view" .checked=${live(shown === view)} @change=${() => show(view)} />${icon(sign)}<span
        >${label}</span
      ></label
    >`;
  return html`<div class="switch" role="radiogroup" aria-label=${words.show}>
    ${one('diagram', words.picture, iconCircleDot)}${one('list', words.list, iconList)}
  </div>`;
}
