import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import type { AssetWords } from './words.js';

/** A house between two trees, and one thing to begin with. Without `begin` there is nothing to press. */
export function nothingYet({ empty }: AssetWords, begin?: () => void): TemplateResult {
  return html`<div class="empty">
    <svg class="art" viewBox="0 0 220 96" aria-hidden="true">
      <path class="wash warm" d="M86 34h58v54H86z" />
      <path
        class="ln"
        d="M8 88H212M78 88V38l34-28 34 28v50M102 88V58h20v30M117 73v2M20 88V70M20 70a9 9 0 1 1 .1 0M180 88V64M180 64a11 11 0 1 1 .1 0"
      />
    </svg>
    <h3>${empty.title}</h3>
    <p>${empty.hint}</p>
    ${begin ? html`<button type="button" class="button go begin" @click=${begin}>${icon(iconPlus)}${empty.add}</button>` : nothing}
  </div>`;
}
