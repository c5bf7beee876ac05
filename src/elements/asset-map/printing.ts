// What is strong in somebody's life on one page of paper. The browser's own way prints it too.
import { css, html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconPrinter } from '../../internal/icons.js';
import { printAlone } from '../../internal/print-alone.js';
import { assetPaper } from '../../translations/en-GB/asset-paper.js';
import { loadedTranslation } from '../../translations/translation.js';
import type { AssetView } from './asset-view.js';
import { KithAssetPaperElement } from './paper.js';

/** Each map has one, for as long as it lives. */
const printings = new WeakMap<LitElement, Printing>();

/** The way to have it on paper. */
export function onPaper(host: LitElement, view: AssetView): TemplateResult {
  const printing = printings.get(host) ?? new Printing(host);
  printing.view = view;
  const t = loadedTranslation(view.language)?.assetPaper ?? assetPaper;
  return html`<p class="on-paper">
    ${icon(iconPrinter)}<button type="button" class="button plain small" @click=${() => printing.print()}>${t.print}</button>
  </p>`;
}

class Printing implements ReactiveController {
  view: AssetView | undefined;
  /** Stands in place of the map where it is printed. */
  readonly #paper: KithAssetPaperElement;
  readonly #print = matchMedia('print');

  constructor(private readonly host: LitElement) {
    defineElement('kith-asset-paper', KithAssetPaperElement);
    this.#paper = document.createElement('kith-asset-paper');
    printings.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.append(this.#paper);
    globalThis.addEventListener('beforeprint', this.#draw);
    this.#print.addEventListener('change', this.#draw);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#draw);
    this.#print.removeEventListener('change', this.#draw);
  }

  hostUpdated(): void {
    // A page that stands as it would on paper: a preview, or a browser that draws late.
    if (this.#print.matches) this.#draw();
  }

  readonly #draw = (): void => this.#drawOn(this.#paper);

  #drawOn(paper: KithAssetPaperElement): void {
    if (this.view) paper.draw(this.view, getComputedStyle(this.host).direction);
  }

  print(): void {
    printAlone(document.createElement('kith-asset-paper'), (paper) => this.#drawOn(paper));
  }
}

export const styles = [
  css`
    kith-asset-paper {
      display: none;
    }
    .on-paper {
      display: flex;
      align-items: center;
      gap: 0 12px;
      padding: 12px var(--_gutter);
      border-block-start: 1px solid var(--_rule);
      color: var(--_pencil);
    }
    .on-paper .button {
      text-align: start;
    }
    @media print {
      .sheet {
        display: none;
      }
      kith-asset-paper {
        display: flex;
      }
    }
  `,
];
