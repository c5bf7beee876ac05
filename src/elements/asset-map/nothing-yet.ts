import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';

export interface EmptyWords {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
}

/** A house between two trees. */
export const HOUSE = svg`<path class="wash warm" d="M86 34h58v54H86z" /><path class="ln" d="M8 88h204M78 88V38l34-28 34 28v50M102 88V58h20v30M20 88V70a9 9 0 1 1 .1 0M180 88V64a11 11 0 1 1 .1 0" />`;

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
