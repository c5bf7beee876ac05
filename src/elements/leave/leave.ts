import { html, LitElement } from 'lit';
import { LocaliseController } from '../../controllers/localise.js';
import { property, state } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconDoorOpen } from '../../internal/icons.js';
import { safeHref } from '../../internal/safe-href.js';
import { KithLeaveEvent } from '../../session/events.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { leave } from '../../translations/en-GB/leave.js';
import { leaveStyles } from './leave.styles.js';

/** Somewhere that anybody might have been looking at. */
const ANYWHERE = 'https://www.bbc.co.uk/weather';
const PRESSES = 3;
/** Milliseconds in which Escape is pressed three times. */
const WITHIN = 5000;

/**
 * Leaves the page quickly, for somebody who should not be seen on it: by the button, or by pressing Escape three times
 * anywhere on the page. Works as GOV.UK's "Exit this page" does. What is kept on the device stays there; what is not, goes.
 *
 * @summary Leave this page quickly.
 * @fires {KithLeaveEvent} kith-leave - Before leaving. Cancel it to leave in your own way.
 */
export class KithLeaveElement extends LitElement {
  static override styles = [base, controls, leaveStyles];

  readonly #words = new LocaliseController(this, 'leave', leave);
  #presses: number[] = [];
  #forget: ReturnType<typeof setTimeout> | undefined;

  @state() private announcement = '';

  /** Where to go: an address of the web. Nothing of it is loaded before. */
  @property() href = ANYWHERE;

  /** Says "Leave", where there is no room for more. A narrow page does so by itself. */
  @property({ type: Boolean, reflect: true }) short = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // While it goes down, so that nothing on the page can keep Escape to itself.
    globalThis.addEventListener('keydown', this.#onKey, { capture: true });
    globalThis.addEventListener('pageshow', this.#onReturn);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('keydown', this.#onKey, { capture: true });
    globalThis.removeEventListener('pageshow', this.#onReturn);
    this.#startAgain();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // A key that is held down is one press, and an Escape that ends the writing of a character is none.
    if (event.key !== 'Escape' || event.repeat || event.isComposing) return;
    this.#presses = [...this.#presses.filter((time) => event.timeStamp - time < WITHIN), event.timeStamp];
    const left = PRESSES - this.#presses.length;
    if (left <= 0) return this.leave();
    this.announcement = this.#words.t.presses(left);
    clearTimeout(this.#forget);
    this.#forget = setTimeout(() => this.#startAgain(), WITHIN);
  };

  /** The browser brought the page back as it was left: hidden. */
  readonly #onReturn = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) document.documentElement.style.removeProperty('display');
  };

  readonly #press = (): void => this.leave();

  #startAgain(): void {
    clearTimeout(this.#forget);
    this.#presses = [];
    this.announcement = '';
  }

  /** Leaves the page, as the button does. */
  leave(): void {
    this.#startAgain();
    if (!this.dispatchEvent(new KithLeaveEvent())) return;
    this.announcement = this.#words.t.leaving;
    // Nothing is to be seen while the other page is on its way.
    document.documentElement.style.setProperty('display', 'none', 'important');
    // The page that is gone to is not told which one was left.
    const referrer = document.createElement('meta');
    referrer.name = 'referrer';
    referrer.content = 'no-referrer';
    document.head.append(referrer);
    // In place of this page: the way back does not lead here.
    location.replace(addressOf(this.href));
  }

  protected override render(): unknown {
    const { t } = this.#words;
    return html`<button type="button" class="button leave" title=${t.hint} @click=${this.#press}>
        ${icon(iconDoorOpen, 'flip')}<span class="long">${t.leave}</span><span class="short">${t.short}</span>
      </button>
      <p class="unseen" role="status">${this.announcement}</p>`;
  }
}

/** What the host gave, if it is an address of the web; else the usual one: an exit that leads nowhere would be worse. */
function addressOf(href: string): string {
  const given = safeHref(href);
  return given && /^https?:$/.test(new URL(given, document.baseURI).protocol) ? given : ANYWHERE;
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-leave': KithLeaveElement;
  }
}
