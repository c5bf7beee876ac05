import { html, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPlus } from '../../internal/icons.js';
import type { NoteView } from './note-words.js';

/** What an empty note says: that it is all right as it is. */
export function renderEmptyNote({ t }: NoteView, onAddNext: () => void): TemplateResult {
  return html`<div class="empty">
    <svg class="art" viewBox="56 12 128 76" aria-hidden="true">
      <path class="wash" d="M66 22h96v60H66z" />
      <path class="line" d="M60 16h92v66H60zM78 16v66M90 34h48M90 48h48M90 62h26M124 70l44-50 10 9-44 50-14 5z" />
    </svg>
    <div>
      <h3>${t.emptyTitle}</h3>
      <p class="hint">${t.empty}</p>
      <button type="button" class="button small" @click=${onAddNext}>${icon(iconPlus)}${t.addNext}</button>
    </div>
  </div>`;
}
