import type { LitElement, ReactiveController } from 'lit';
import type { Later } from './later.js';

/**
 * Moves the focus when the next update has drawn what it goes to. What a part draws that is still to come is waited for, and left
 * alone where somebody has gone elsewhere meanwhile: what they write would go nowhere.
 */
export class NextFocus implements ReactiveController {
  #selectors: readonly string[] = [];
  #from: Element | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly part: Later<object>,
  ) {
    host.addController(this);
  }

  /** The first of these that is there. */
  goTo(...selectors: string[]): void {
    this.#selectors = selectors;
    this.#from = this.#active;
    this.host.requestUpdate();
  }

  get #active(): Element | null {
    return (this.host.renderRoot as ShadowRoot).activeElement;
  }

  hostUpdated(): void {
    if (this.#active && this.#active !== this.#from) this.#selectors = [];
    const found = this.#selectors.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector)).find(Boolean);
    if (found || !this.part.wanted) this.#selectors = [];
    found?.focus();
  }
}
