import { css, type ReactiveController } from 'lit';
import { defineElement } from '../../internal/define-element.js';
import type { KithRecord } from '../../model/record.js';
import { recordAround } from '../../session/record-controller.js';
import { KithPaperElement } from './paper.js';
import type { ShareHost } from './share.js';

/**
 * What `kith-share` does where the page is printed: the paper stands in place of its sheet, and in place of all widgets of
 * the record around. It is fetched when the page has settled: nobody waits for it, and a page that never gets it prints
 * its widgets.
 */
export class Printing implements ReactiveController {
  readonly paper: KithPaperElement;
  readonly #print = matchMedia('print');
  /** Around the paper, where it stands in a record. */
  readonly #frame = document.createElement('div');

  /** `copy` goes on paper in place of the record, while one is being made. */
  constructor(
    private readonly host: () => ShareHost,
    private readonly copy: () => KithRecord | undefined,
  ) {
    defineElement('kith-paper', KithPaperElement);
    this.paper = document.createElement('kith-paper');
    this.#frame.className = 'paper';
    host().element.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#draw);
    this.#print.addEventListener('change', this.#draw);
    void this.#lend();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#draw);
    this.#print.removeEventListener('change', this.#draw);
    const root = this.#frame.getRootNode();
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== inPlace.styleSheet);
    this.#frame.remove();
  }

  hostUpdated(): void {
    // A record that changes while the page stands as it would on paper: a preview, or a browser that draws late.
    if (this.#print.matches) this.#draw();
  }

  async #lend(): Promise<void> {
    const { element } = this.host();
    const around = recordAround(element);
    if (!around) return;
    await customElements.whenDefined('kith-record');
    if (!element.isConnected || recordAround(element) !== around) return;
    const root = around.shadowRoot!;
    this.#frame.append(this.paper);
    root.append(this.#frame);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, inPlace.styleSheet!];
  }

  readonly #draw = (): void => {
    const { records, ...words } = this.host();
    this.paper.draw(this.copy() ?? records.record, words);
  };
}

/** In a record: on paper in place of whatever is inside it. */
const inPlace = css`
  .paper {
    display: none;
  }
  @media print {
    .paper {
      display: block;
    }
    slot {
      display: none;
    }
  }
`;

export const styles = [
  css`
    kith-paper {
      display: none;
    }
    @media print {
      .sheet {
        display: none;
      }
      kith-paper {
        display: flex;
      }
    }
  `,
];
