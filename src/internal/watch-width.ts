import type { LitElement } from 'lit';

/**
 * Says when an element may have another width, for what answers to it in more than looks. What is watched is a rule of no
 * height inside it: the height of the element changes with whatever it draws, and an engine that finds it changed again while
 * it tells of sizes counts that as an error of the page.
 */
export function watchWidth(host: LitElement, changed: () => void): void {
  const rule = document.createElement('div');
  host.renderRoot.prepend(rule);
  new ResizeObserver(() => requestAnimationFrame(changed)).observe(rule);
}
