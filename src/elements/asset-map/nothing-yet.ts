import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';

export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
}

/** What an empty page says, and one thing to begin with. Without `begin` there is nothing to press. */
export function nothingYet(drawing: unknown, { title, hint, add }: EmptyWords, begin?: () => void, kind = ''): TemplateResult {
  return html`<div class="empty">
    <svg class="art" viewBox="0 0 220 96" aria-hidden="true">${drawing}</svg>
    <div>
      <h3>${title}</h3>
      <p class="hint">${hint}</p>
      ${begin ? html`<button type="button" class="button begin ${kind}" @click=${begin}>${icon(iconPlus)}${add}</button>` : nothing}
    </div>
  </div>`;
}
