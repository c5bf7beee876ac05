import { css, html, LitElement } from 'lit';
import { fromBase64 } from '../../internal/base64.js';
import { property } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import type { Media } from '../../model/media.js';

/** Pictures as they were decoded last, the latest last: on paper nothing waits for one. No wider than they are shown. */
const decoded = new Map<string, ImageBitmap>();
const MOST_DECODED = 24;
const WIDEST = 1000;

/** The same picture has the same key, whatever is said about it. */
const keyOf = ({ id, data }: Media) => `${id} ${data.length} ${data.slice(-32)}`;

/** Decodes a picture, so that it is there when it is drawn. */
export async function getReady(media: Media): Promise<ImageBitmap> {
  const key = keyOf(media);
  const known = decoded.get(key);
  if (known) return known;
  const blob = new Blob([fromBase64(media.data)], { type: media.type });
  const whole = await createImageBitmap(blob);
  const bitmap =
    whole.width > WIDEST ? await createImageBitmap(whole, { resizeWidth: WIDEST, resizeHeight: Math.round((whole.height * WIDEST) / whole.width), resizeQuality: 'high' }) : whole;
  decoded.set(key, bitmap);
  for (const [oldest] of decoded) if (decoded.size > MOST_DECODED) decoded.delete(oldest);
  return bitmap;
}

/**
 * A picture of a record. It is drawn, not loaded: a page whose policy allows no pictures but its own shows it all the same.
 *
 * @ignore
 */
export class KithPictureElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    canvas {
      display: block;
      max-inline-size: 100%;
      max-block-size: var(--_tallest, 22rem);
      border: 1px solid #d6dbd3;
      border-radius: 6px;
    }
  `;

  @property({ attribute: false }) media?: Media;
  /** What it shows, in words. */
  @property({ attribute: false }) label = '';

  protected override render(): unknown {
    return html`<canvas role="img" aria-label=${this.label} width="4" height="3"></canvas>`;
  }

  protected override updated(): void {
    const { media } = this;
    if (!media) return;
    const bitmap = decoded.get(keyOf(media));
    if (bitmap) this.#paint(bitmap);
    // What cannot be decoded still has its words.
    else getReady(media).then(() => this.requestUpdate(), () => undefined);
  }

  #paint(bitmap: ImageBitmap): void {
    const canvas = this.renderRoot.querySelector('canvas')!;
    canvas.width = bitmap.width;
    canvas.height = bitmap.height;
    canvas.getContext('2d')!.drawImage(bitmap, 0, 0);
  }
}

defineElement('kith-picture', KithPictureElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-picture': KithPictureElement;
  }
}
