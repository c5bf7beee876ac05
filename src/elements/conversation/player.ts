import { css, html, LitElement, nothing } from 'lit';
import { fromBase64 } from '../../internal/base64.js';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconPlay, iconSquare } from '../../internal/icons.js';
import { lengthInWords, type Media } from '../../model/media.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import type { Translation } from '../../translations/translation.js';

/**
 * Plays a recording of a record. It is decoded here, not loaded from an address: no policy of a page has to allow it.
 *
 * @ignore
 */
export class KithPlayerElement extends LitElement {
  static override styles = [
    base,
    controls,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 12px;
      }
      progress {
        flex: 1 1 6rem;
        max-inline-size: 16rem;
        accent-color: var(--_action);
      }
    `,
  ];

  @property({ attribute: false }) media?: Media;
  @property({ attribute: false }) words: Translation['kinds'] = kinds;

  /** Seconds that have been heard, while it plays. */
  @state() private heard: number | undefined;
  @state() private cannot = false;
  #stop: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }

  readonly #play = async (): Promise<void> => {
    if (this.#stop) return this.#stop();
    this.cannot = false;
    const context = new AudioContext();
    let isOver = false;
    this.#stop = () => {
      isOver = true;
      this.#stop = this.heard = undefined;
      removeEventListener('kith-leave', leave);
      void context.close();
    };
    const leave = () => this.#stop?.();
    addEventListener('kith-leave', leave);
    try {
      const source = context.createBufferSource();
      source.buffer = await context.decodeAudioData(fromBase64(this.media!.data).buffer);
      if (isOver) return;
      source.connect(context.destination);
      source.onended = () => this.#stop?.();
      source.start();
      const began = context.currentTime;
      const tick = () => {
        if (isOver) return;
        this.heard = context.currentTime - began;
        requestAnimationFrame(tick);
      };
      tick();
    } catch {
      this.cannot = true;
      this.#stop?.();
    }
  };

  protected override render(): unknown {
    const { words: t, media, heard } = this;
    const seconds = media?.seconds ?? 0;
    const isPlaying = heard !== undefined;
    return html`<button type="button" class="button small" @click=${this.#play}>${icon(isPlaying ? iconSquare : iconPlay)}${isPlaying ? t.stop : t.play}</button>
      <progress max=${seconds || 1} value=${heard ?? 0} aria-label=${t.a.recording}></progress>
      <span>${isPlaying ? `${lengthInWords(heard)} / ` : ''}${lengthInWords(seconds)}</span>
      ${this.cannot ? html`<span role="alert">${t.cannotPlay}</span>` : nothing}`;
  }
}

defineElement('kith-player', KithPlayerElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-player': KithPlayerElement;
  }
}
