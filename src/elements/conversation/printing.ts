// A conversation on paper: what was said, as one would pin it to the fridge, and an empty page to fill in by hand.
import { css, html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconPrinter } from '../../internal/icons.js';
import { standingAnswer } from '../../model/talks.js';
import { printAlone } from '../../internal/print-alone.js';
import { talkPaper } from '../../translations/en-GB/talk-paper.js';
import { loadedTranslation } from '../../translations/translation.js';
import { talkOf } from './draw-talk.js';
import { getReady } from './shown-picture.js';
import type { Page } from './prompt.js';
import { KithTalkPaperElement } from './talk-paper.js';

/** Each conversation has one, for as long as it lives. */
const printings = new WeakMap<LitElement, Printing>();

/** Two ways to have it on paper. The browser's own way prints what was said, too. */
export function onPaper(talk: Page): TemplateResult {
  const printing = printings.get(talk.host) ?? new Printing(talk.host);
  printing.talk = talk;
  const t = loadedTranslation(talk.lang)?.talkPaper ?? talkPaper;
  const way = (words: string, isEmpty: boolean) =>
    html`<button type="button" class="button plain small" @click=${() => printing.print(isEmpty)}>${words}</button>`;
  return html`<p class="on-paper">
    ${icon(iconPrinter)}<span class="hint">${t.onPaper}</span>${printing.isSaid ? way(t.printSaid, false) : nothing}${way(t.printEmpty, true)}
  </p>`;
}

class Printing implements ReactiveController {
  talk: Page | undefined;
  /** Stands in place of the conversation where it is printed. */
  readonly #paper: KithTalkPaperElement;
  readonly #print = matchMedia('print');

  constructor(private readonly host: LitElement) {
    defineElement('kith-talk-paper', KithTalkPaperElement);
    this.#paper = document.createElement('kith-talk-paper');
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
    // On paper nothing waits for a picture.
    for (const media of Object.values(this.talk?.records.record.media ?? {})) if (media.kind !== 'recording') void getReady(media).catch(() => undefined);
    // A page that stands as it would on paper: a preview, or a browser that draws late.
    if (this.#print.matches) this.#draw();
  }

  get isSaid(): boolean {
    const { talk } = this;
    return !!talk?.prompts.some(({ id }) => standingAnswer(talk.records.record, talkOf(talk), id));
  }

  readonly #draw = (): void => this.#drawOn(this.#paper, !this.isSaid);

  #drawOn(paper: KithTalkPaperElement, isEmpty: boolean): void {
    if (this.talk) paper.draw(this.talk, isEmpty, getComputedStyle(this.host).direction);
  }

  /** Prints nothing but this: whatever else is on the page, and however it would print. */
  print(isEmpty: boolean): void {
    printAlone(document.createElement('kith-talk-paper'), (paper) => this.#drawOn(paper, isEmpty));
  }
}

export const printingStyles = [
  css`
    kith-talk-paper {
      display: none;
    }
    .on-paper {
      display: flex;
      flex-wrap: wrap;
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
      kith-talk-paper {
        display: flex;
      }
    }
  `,
];
