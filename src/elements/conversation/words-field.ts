import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { LONGEST_TEXT } from '../../model/schema.js';

export interface WordsField {
  /** Whose words: the person's `own`, or those of an `other`. */
  readonly kind: 'own' | 'other';
  /** The ids of what names it. */
  readonly labels: string;
  readonly text: string;
  readonly write: (text: string) => void;
}

/** A field for words, as high as what is in it. */
export function wordsField({ kind, labels, text, write }: WordsField): TemplateResult {
  return html`<textarea
    class=${kind}
    placeholder=" "
    dir="auto"
    rows=${rowsFor(text)}
    maxlength=${LONGEST_TEXT}
    aria-labelledby=${labels}
    .value=${text}
    @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}
  ></textarea>`;
}

/** Where a browser cannot size a field by what is in it: about as many rows as the words take. */
function rowsFor(text: string): number {
  const lines = text.split('\n').length + text.length / 45;
  return Math.min(Math.max(lines | 0, 2), 40);
}

/** Whose words stand below it. */
export function whoseLabel(id: string, symbol: Icon, label: string): TemplateResult {
  return html`<p class="hint who" id=${id}>${icon(symbol)}${label}</p>`;
}
