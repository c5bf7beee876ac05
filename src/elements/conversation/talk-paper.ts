import { nothing } from 'lit';
import { PaperElement } from '../../internal/paper-element.js';
import { base } from '../../styles/base.js';
import { paperStyles } from '../share/paper.styles.js';
import { drawEmpty, drawSaid } from './draw-talk.js';
import type { Page } from './prompt.js';
import { talkPaperStyles } from './talk-paper.styles.js';

/**
 * One conversation on A4, for `kith-conversation`. It is drawn at the moment of printing.
 *
 * @ignore
 */
export class KithTalkPaperElement extends PaperElement {
  static override styles = [base, paperStyles, talkPaperStyles];

  #draw: () => unknown = () => nothing;

  /** Draws at once: a browser that is about to print does not wait for the next task. */
  draw(talk: Page, isEmpty: boolean, direction: string): void {
    this.lang = talk.lang;
    this.dir = direction;
    this.#draw = () => (isEmpty ? drawEmpty(talk) : drawSaid(talk));
    this.requestUpdate();
    this.performUpdate();
  }

  protected override render(): unknown {
    return this.#draw();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-talk-paper': KithTalkPaperElement;
  }
}
