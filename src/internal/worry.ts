import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { KithWorryEvent } from '../session/events.js';
import { icon } from './icon.js';
import { iconLifeBuoy } from './icons.js';
import { safeHref } from './safe-href.js';

export interface WorryWords {
  /** "Something is worrying me" */
  readonly worry: string;
  /** What to do where the page has no route of its own. */
  readonly help: string;
}

/**
 * "Something is worrying me": the way out of a talk into the partner's own route. The page hears `kith-worry` first and may
 * show a route of its own; else its link is followed; else a plain sentence says what to do. Nothing of it enters the record.
 */
export class WorryWay {
  #told = false;

  constructor(private readonly host: LitElement) {}

  render({ worry, help }: WorryWords, href: string | undefined): TemplateResult {
    const link = safeHref(href);
    const label = html`${icon(iconLifeBuoy)}<span>${worry}</span>`;
    return html`${
        link
          ? html`<a class="button plain worry" href=${link} @click=${this.#press}>${label}</a>`
          : html`<button type="button" class="button plain worry" aria-expanded=${this.#told} @click=${this.#press}>
              ${label}
            </button>`
      }
      <div class="worried" role="status">${this.#told ? html`<p>${help}</p>` : nothing}</div>`;
  }

  readonly #press = (event: Event): void => {
    const goesOn = this.host.dispatchEvent(new KithWorryEvent());
    if (!goesOn) return event.preventDefault();
    if (event.currentTarget instanceof HTMLAnchorElement) return;
    this.#told = !this.#told;
    this.host.requestUpdate();
  };
}
