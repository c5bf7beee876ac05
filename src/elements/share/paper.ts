import { nothing } from 'lit';
import { PaperElement } from '../../internal/paper-element.js';
import type { KithRecord } from '../../model/record.js';
import { base } from '../../styles/base.js';
import { assets } from '../../translations/en-GB/assets.js';
import { network } from '../../translations/en-GB/network.js';
import { note } from '../../translations/en-GB/note.js';
import { sharePaper } from '../../translations/en-GB/share-paper.js';
import { loadedTranslation } from '../../translations/translation.js';
import { picturePaperStyles } from '../network/network-paper.styles.js';
import { legendStyles } from '../network/legend.styles.js';
import { networkPictureStyles } from '../network/network-picture.styles.js';
import { drawPaper, type PaperWords } from './draw-paper.js';
import { paperStyles } from './paper.styles.js';

/** What the one who prints knows: the language, its words, and the host's own line about rights. */
export type PaperOrder = Pick<PaperWords, 'lang' | 'rights' | 'common'>;

/** What a page leaves of its height, in millimetres, when the host's own body has a margin. */
const PAGE = 267;
const PIXELS_IN_A_MILLIMETRE = 96 / 25.4;

/**
 * The record as one page of A4, for `kith-share`. It is drawn when it is asked to, at the moment of printing, and not
 * with each keystroke.
 *
 * @ignore
 */
export class KithPaperElement extends PaperElement {
  static override styles = [base, networkPictureStyles, legendStyles, picturePaperStyles, paperStyles];

  #drawn: { readonly record: KithRecord; readonly words: PaperWords } | undefined;

  /** Shows a record on the screen, as it would stand on paper but for the room to write. */
  set shown({ record, order }: { readonly record: KithRecord; readonly order: PaperOrder }) {
    this.#order(record, order);
    this.toggleAttribute('seen', true);
    this.requestUpdate();
  }

  /** Draws at once: a browser that is about to print does not wait for the next task. */
  draw(record: KithRecord, order: PaperOrder): void {
    this.#order(record, order);
    this.requestUpdate();
    this.performUpdate();
    // What takes more than one page anyway has room to breathe.
    this.toggleAttribute('snug', !this.#fitsOn(PAGE) && this.#fitsOn(PAGE, 'snug'));
  }

  #order(record: KithRecord, { lang, rights, common }: PaperOrder): void {
    const words = { assets, network, note, sharePaper, common, ...loadedTranslation(lang), lang };
    this.#drawn = { record, words: { ...words, rights: rights || words.note.rightsAssessment } };
    this.lang = lang;
  }

  /** Whether it would stay within a height in millimetres, measured where whatever keeps it off the screen does not count. */
  #fitsOn(height: number, density?: 'snug'): boolean {
    const around = this.parentElement?.style;
    around?.setProperty('display', 'block');
    this.toggleAttribute('snug', density === 'snug');
    this.toggleAttribute('measuring', true);
    const fits = this.offsetHeight <= height * PIXELS_IN_A_MILLIMETRE;
    this.toggleAttribute('measuring', false);
    around?.removeProperty('display');
    return fits;
  }

  protected override render(): unknown {
    return this.#drawn ? drawPaper(this.#drawn.record, this.#drawn.words) : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-paper': KithPaperElement;
  }
}
