import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconChevronRight } from '../../internal/icons.js';
import type { Translation } from '../../translations/translation.js';

type Strings = Translation['conversation'];

/** Before the first question: nothing has to be filled in. */
export function welcome(t: Strings, picture: unknown, begin: () => void): TemplateResult {
  return html`<div class="welcome">
    <div class="art">${picture}</div>
    <h3 class="prompt">${t.kettle}</h3>
    <p class="sub">${t.kettleHint}</p>
    <button type="button" class="button go" @click=${begin}>${t.first}${icon(iconChevronRight, 'flip')}</button>
  </div>`;
}
