import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconMessageCircle } from '../../internal/icons.js';
import type { Translation } from '../../translations/translation.js';

/** Before the first question: nothing has to be filled in. */
export function welcome(t: Translation['conversation'], begin: () => void): TemplateResult {
  return html`<div class="welcome">
    <svg viewBox="0 0 220 96" aria-hidden="true">
      <path class="wash" d="M48 40h44v46H48z" />
      <path class="wash warm" d="M132 46h42v40h-42z" />
      <path
        class="line"
        d="M8 88H212M42 38h46v36q0 12-12 12H54q-12 0-12-12zM88 48h6q10 0 10 10t-10 10h-6M126 44h44v32q0 10-10 10h-24q-10 0-10-10zM126 54h-6q-9 0-9 9t9 9h6M56 28q-5-5 0-10t0-10M72 28q-5-5 0-10t0-10M140 34q-5-5 0-10t0-10M156 34q-5-5 0-10t0-10"
      />
    </svg>
    <h3>${t.kettle}</h3>
    <p>${t.kettleHint}</p>
    <button type="button" class="button go" @click=${begin}>${icon(iconMessageCircle)}${t.first}</button>
  </div>`;
}
