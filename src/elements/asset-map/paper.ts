import { nothing } from 'lit';
import { PaperElement } from '../../internal/paper-element.js';
import { base } from '../../styles/base.js';
import { paperStyles } from '../share/paper.styles.js';
import type { AssetView } from './asset-view.js';
import { drawPaper } from './draw-paper.js';
import { assetPaperStyles } from './paper.styles.js';

/** What stands between the first line and the last on A4, in CSS pixels: 272 mm. */
const PAGE = (272 / 25.4) * 96;

/** Closer together; people by their names; places by their names and when: the first that keeps it to one page is taken. */
const CLOSER = ['snug', 'named', 'brief'];
const DENSITIES = [0, 1, 2, 3].map((count) => CLOSER.slice(0, count));

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
    this.requestUpdate();
    this.performUpdate();
    // What takes more than one page however short it is said has all that is known, and room to breathe.
    const density = DENSITIES.find((one) => this.#fits(one)) ?? [];
    for (const name of CLOSER) this.toggleAttribute(name, density.includes(name));
  }

  #fits(density: readonly string[]): boolean {
    for (const name of CLOSER) this.toggleAttribute(name, density.includes(name));
    this.toggleAttribute('measuring', true);
    const fits = this.offsetHeight <= PAGE;
    this.toggleAttribute('measuring', false);
    return fits;
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
