import { nothing } from 'lit';
import { PaperElement } from '../../internal/paper-element.js';
import { base } from '../../styles/base.js';
import { paperStyles } from '../share/paper.styles.js';
import type { AssetView } from './asset-view.js';
import { drawPaper } from './draw-paper.js';
import { assetPaperStyles } from './paper.styles.js';

/** What stands between the first line and the last on A4, in CSS pixels: 272 mm. */
const PAGE = (272 / 25.4) * 96;

/**
 * What is strong in somebody's life on A4, for `kith-asset-map`. It is drawn at the moment of printing.
 *
 * @ignore
 */
export class KithAssetPaperElement extends PaperElement {
  static override styles = [base, paperStyles, assetPaperStyles];

  #view: AssetView | undefined;

  /** Draws at once: a browser that is about to print does not wait for the next task. */
  draw(view: AssetView, direction: string): void {
    this.lang = view.language;
    this.dir = direction;
    this.#view = view;
    this.removeAttribute('snug');
    this.requestUpdate();
    this.performUpdate();
    this.toggleAttribute('measuring', true);
    this.toggleAttribute('snug', this.scrollHeight > PAGE);
    this.removeAttribute('measuring');
  }

  protected override render(): unknown {
    return this.#view ? drawPaper(this.#view) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-asset-paper': KithAssetPaperElement;
  }
}
