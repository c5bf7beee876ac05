import type { LitElement, ReactiveController } from 'lit';
import type { Later } from './later.js';

/** Moves the focus when the next update has drawn what it goes to. What a part draws that is still to come is waited for. */
export class NextFocus implements ReactiveController {
  #selectors: readonly string[] = [];

  constructor(
    private readonly host: LitElement,
    private readonly part: Later<object>,
  ) {
    host.addController(this);
  }

  /** The first of these that is there. */
  goTo(...selectors: string[]): void {
    this.#selectors = selectors;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const found = this.#selectors.map((selector) => this.host.renderRoot.querySelector<HTMLElement>(selector)).find(Boolean);
    if (found || !this.part.wanted) this.#selectors = [];
    found?.focus();
  }
}
