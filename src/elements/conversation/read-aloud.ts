// Reads a question and what was said to it aloud, with a voice of the device itself: nothing goes to anybody's server.
import { css, html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconVolume2, iconX } from '../../internal/icons.js';
import { readAloud } from '../../translations/en-GB/read-aloud.js';
import { loadedTranslation } from '../../translations/translation.js';

/** The name under which the style sheet knows the word that is being read. */
const WORD = 'kith-word';

/** Each conversation has one, for as long as it lives. */
const readers = new WeakMap<LitElement, Reader>();

/** Where the device has a voice for the language: a button that reads, and stops. */
export function readButton(host: LitElement, prompt: string, name: string, lang: string): TemplateResult | typeof nothing {
  const reader = readers.get(host) ?? new Reader(host);
  if (!reader.voiceFor(lang)) return nothing;
  const t = loadedTranslation(lang)?.readAloud ?? readAloud;
  const reads = reader.reading === prompt;
  return html`<button type="button" class="button plain small read" @click=${() => (reads ? reader.stop() : reader.read(prompt, lang))}>
    ${icon(reads ? iconX : iconVolume2)}<span>${reads ? t.stop : t.read}<span class="unseen"> ${name}</span></span>
  </button>`;
}

/** Something that is read in one go, and where it stands. */
interface Piece {
  readonly element: HTMLElement;
  readonly text: string;
}

class Reader implements ReactiveController {
  /** The prompt that is being read. */
  reading: string | undefined;
  readonly #synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;

  constructor(private readonly host: LitElement) {
    readers.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    // Voices come a moment after the page.
    this.#synthesis?.addEventListener?.('voiceschanged', this.#look);
    for (const type of ['pagehide', 'kith-leave']) globalThis.addEventListener(type, this.stop);
  }

  hostDisconnected(): void {
    this.#synthesis?.removeEventListener?.('voiceschanged', this.#look);
    for (const type of ['pagehide', 'kith-leave']) globalThis.removeEventListener(type, this.stop);
    this.stop();
  }

  hostUpdated(): void {
    // The page was turned.
    if (this.reading !== undefined && !this.#entry(this.reading)) this.stop();
  }

  readonly #look = (): void => this.host.requestUpdate();

  /** Never one of the network: what was said would leave the device. */
  voiceFor(lang: string): SpeechSynthesisVoice | undefined {
    const [language] = lang.split('-');
    const voices = this.#synthesis?.getVoices().filter((voice) => voice.localService && voice.lang.split(/[-_]/)[0] === language) ?? [];
    return voices.find((voice) => voice.lang.replace('_', '-') === lang) ?? voices[0];
  }

  read(prompt: string, lang: string): void {
    this.stop();
    const pieces = this.#pieces(prompt);
    if (pieces.length === 0) return;
    this.reading = prompt;
    this.#say(pieces, lang);
    this.#look();
  }

  readonly stop = (): void => {
    if (this.reading === undefined) return;
    this.reading = undefined;
    this.#synthesis?.cancel();
    this.#mark(undefined);
    this.#look();
  };

  #say([piece, ...more]: readonly Piece[], lang: string): void {
    const { reading } = this;
    if (!piece) return this.stop();
    const utterance = new SpeechSynthesisUtterance(piece.text);
    utterance.lang = lang;
    utterance.voice = this.voiceFor(lang) ?? null;
    const isOn = () => this.reading === reading;
    utterance.onstart = () => isOn() && this.#mark(piece);
    utterance.onboundary = ({ name, charIndex, charLength }) => isOn() && name === 'word' && this.#mark(piece, charIndex, charLength);
    utterance.onend = () => isOn() && this.#say(more, lang);
    utterance.onerror = () => isOn() && this.stop();
    this.#synthesis!.speak(utterance);
  }

  #entry(prompt: string): Element | null {
    return this.host.renderRoot.querySelector(`[data-prompt="${CSS.escape(prompt)}"]`);
  }

  /** The question, its hint, the cards, and what was said, in the order in which they stand. */
  #pieces(prompt: string): Piece[] {
    const found = this.#entry(prompt)?.querySelectorAll<HTMLElement>('.prompt, .page > .hint, .card bdi, textarea, .words') ?? [];
    return [...found].flatMap((element) => {
      const text = element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? '');
      return text.trim() ? [{ element, text }] : [];
    });
  }

  /** Shows where the reading is: the word, where the browser can tell, and the whole piece where it cannot. */
  #mark(piece: Piece | undefined, from?: number, length?: number): void {
    for (const one of this.host.renderRoot.querySelectorAll('.read-now')) one.classList.remove('read-now');
    globalThis.CSS.highlights?.delete(WORD);
    if (!piece) return;
    const range = from !== undefined && globalThis.CSS.highlights ? rangeIn(piece.element, from, from + (length || 1)) : undefined;
    if (range) CSS.highlights.set(WORD, new Highlight(range));
    else piece.element.classList.add('read-now');
  }
}

/** From one character of an element's text to another. `undefined` where it has no such text: what is in a field cannot be marked. */
function rangeIn(element: Element, from: number, to: number): Range | undefined {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let [at, begun] = [0, false];
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    const end = at + node.length;
    if (!begun && from < end) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= end) {
      range.setEnd(node, to - at);
      return range;
    }
    at = end;
  }
  return undefined;
}

export const readAloudStyles = css`
  .read {
    justify-self: start;
  }
  ::highlight(kith-word) {
    background-color: #fbead0;
    color: #1d2936;
    text-decoration: underline;
  }
  .read-now {
    background: var(--_warm-tint);
    outline: 3px solid var(--_warm);
    outline-offset: 3px;
  }
  @media print {
    .read {
      display: none;
    }
  }
`;
