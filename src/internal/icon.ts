import { html, type TemplateResult } from 'lit';

/** The data of one path on a grid of 24 (Lucide's). */
export type Icon = string;

/** A symbol, always beside a word, so it is hidden from screen readers. The class `flip` mirrors it right to left. */
export function icon(shape: Icon, more = ''): TemplateResult {
  return html`<svg class="i ${more}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
    <path d=${shape} />
  </svg>`;
}
