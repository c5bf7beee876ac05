import { html, type SVGTemplateResult, type TemplateResult } from 'lit';

/** A symbol (Lucide, 24 grid), always beside a word, so it is hidden from screen readers. `flip` mirrors it right to left. */
export function icon(shapes: SVGTemplateResult, flip: '' | 'flip' = ''): TemplateResult {
  return html`<svg
    class="i ${flip}"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${shapes}
  </svg>`;
}
