import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../internal/decorators.js';
import { defineElement } from '../../internal/define-element.js';
import { icon } from '../../internal/icon.js';
import { iconBrush, iconEraser, iconPencil, iconTrash2, iconUndo2 } from '../../internal/icons.js';
import { asPicture, type SmallPicture } from '../../internal/small-picture.js';
import type { Media } from '../../model/media.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { common } from '../../translations/en-GB/common.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import type { Translation } from '../../translations/translation.js';
import { COLOURS, drawAll, drawLine, PAPER_SIZE, type Colour, type Line, type Pen, type Point } from './drawing.js';
import { getReady } from './shown-picture.js';

const PEN_SYMBOLS = { thin: iconPencil, thick: iconBrush, rubber: iconEraser } as const;
const ARROWS: Readonly<Record<string, readonly [number, number]>> = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

/**
 * Paper to draw on with a finger, a pen, a mouse or the arrow keys. What was drawn is handed over when it is done, and when
 * it is left otherwise: the page is turned, or closed.
 *
 * @ignore
 */
export class KithDrawingPadElement extends LitElement {
  static override styles = [
    base,
    ...controls,
    css`
      .paper {
        display: block;
        inline-size: 100%;
        aspect-ratio: 10 / 7;
        border: 2px solid var(--_edge);
        border-radius: var(--_radius);
        background: #fffefb;
        touch-action: none;
        /* Clear of what stays in sight above and below. */
        scroll-margin-block: 84px 96px;
        cursor: crosshair;
        forced-color-adjust: none;
      }
      .stage {
        position: relative;
        direction: ltr;
      }
      .nib {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        pointer-events: none;
        visibility: hidden;
      }
      .paper:focus-visible + .nib {
        visibility: visible;
      }
      .tools {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin-block: 10px;
      }
      .chip {
        padding-inline: 12px;
      }
      .drop {
        inline-size: 22px;
        block-size: 22px;
        border-radius: 50%;
        background: var(--colour);
        forced-color-adjust: none;
      }
      .chip[aria-pressed='true'] .drop {
        outline: 2px solid var(--_ink);
        outline-offset: 2px;
      }
    `,
  ];

  @property({ attribute: false }) words: Translation['kinds'] = kinds;
  @property({ attribute: false }) common: Translation['common'] = common;
  /** A drawing to go on with. */
  @property({ attribute: false }) media?: Media;
  /** Takes what was drawn, new or in place of the one of this id. Answers the id; nothing where there is no room. */
  @property({ attribute: false }) keep: (drawing: SmallPicture, id?: string) => string | undefined = () => undefined;
  @property({ attribute: false }) done: () => void = () => undefined;

  @state() private pen: Pen = 'thin';
  @state() private colour: Colour = 'black';
  @state() private lines: readonly Line[] = [];
  @state() private nib: { readonly x: number; readonly y: number } = { x: PAPER_SIZE.width / 2, y: PAPER_SIZE.height / 2 };
  @state() private isDown = false;
  @state() private told = '';
  /** What was there before. */
  #before: ImageBitmap | undefined;
  #line: Line | undefined;
  /** Which drawing of the record this is. */
  #id: string | undefined;
  #isKept = true;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['pagehide', 'kith-leave']) addEventListener(type, this.#leave);
    document.addEventListener('visibilitychange', this.#leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['pagehide', 'kith-leave']) removeEventListener(type, this.#leave);
    document.removeEventListener('visibilitychange', this.#leave);
    this.#leave();
  }

  protected override firstUpdated(): void {
    this.#drawAgain();
    this.#canvas.focus();
    if (!this.media) return;
    this.#id = this.media.id;
    void getReady(this.media).then((before) => {
      this.#before = before;
      this.#drawAgain();
    });
  }

  get #canvas(): HTMLCanvasElement {
    return this.renderRoot.querySelector('canvas')!;
  }
  get #context(): CanvasRenderingContext2D {
    return this.#canvas.getContext('2d')!;
  }

  #drawAgain(): void {
    drawAll(this.#context, this.lines, this.#before);
  }

  /** Hands over what was drawn, once. */
  readonly #leave = (): void => {
    if (this.#isKept || !this.hasUpdated) return;
    const id = this.keep(asPicture(this.#canvas), this.#id);
    this.#isKept = !!id;
    this.#id ??= id;
  };

  readonly #finish = (): void => {
    this.#leave();
    // What there is no room for stays on the paper.
    if (this.#isKept) this.done();
  };

  #begin(point: Point): void {
    this.#line = { pen: this.pen, colour: this.colour, points: [point] };
    this.lines = [...this.lines, this.#line];
    this.#isKept = false;
    drawLine(this.#context, this.#line);
  }

  #goOn(points: readonly Point[]): void {
    if (!this.#line) return;
    const from = this.#line.points.push(...points) - points.length;
    drawLine(this.#context, this.#line, from);
  }

  #pointOf({ clientX, clientY, pressure, pointerType }: PointerEvent): Point {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect();
    return {
      x: ((clientX - left) * PAPER_SIZE.width) / width,
      y: ((clientY - top) * PAPER_SIZE.height) / height,
      pressure: pointerType === 'pen' ? pressure : 0.5,
    };
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    // Some engines refuse it for a pointer that is gone already; then the line ends where it leaves the paper.
    try {
      this.#canvas.setPointerCapture(event.pointerId);
    } catch {}
    this.#begin(this.#pointOf(event));
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (!this.#line || this.isDown) return;
    const all = event.getCoalescedEvents?.() ?? [];
    this.#goOn((all.length > 0 ? all : [event]).map((one) => this.#pointOf(one)));
  };

  readonly #onUp = (): void => {
    if (!this.isDown) this.#line = undefined;
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const by = event.shiftKey ? 4 : 20;
      const x = Math.min(Math.max(this.nib.x + arrow[0] * by, 0), PAPER_SIZE.width);
      const y = Math.min(Math.max(this.nib.y + arrow[1] * by, 0), PAPER_SIZE.height);
      this.nib = { x, y };
      if (this.isDown) this.#goOn([{ x, y, pressure: 0.5 }]);
    } else if (event.key === ' ') {
      this.isDown = !this.isDown;
      this.told = this.words[this.isDown ? 'penDown' : 'penUp'];
      if (this.isDown) this.#begin({ ...this.nib, pressure: 0.5 });
      else this.#line = undefined;
    } else if (event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey)) this.#undoLine();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #undoLine = (): void => this.#become(this.lines.slice(0, -1));

  readonly #startAgain = (): void => {
    this.#before = undefined;
    this.#become([]);
  };

  #become(lines: readonly Line[]): void {
    this.#line = undefined;
    this.isDown = false;
    this.lines = lines;
    this.#isKept = false;
    this.#drawAgain();
  }

  protected override updated(): void {
    for (const drop of this.renderRoot.querySelectorAll<HTMLElement>('.drop')) drop.style.setProperty('--colour', COLOURS[drop.dataset['colour'] as Colour]);
  }

  protected override render(): TemplateResult {
    const { words: t, common, nib, isDown } = this;
    const chip = (isOn: boolean, choose: () => void, content: unknown) =>
      html`<button type="button" class="chip" aria-pressed=${isOn} @click=${choose}>${content}</button>`;
    return html`<div class="tools" role="group" aria-label=${t.pen}>
        ${Object.entries(PEN_SYMBOLS).map(([pen, symbol]) => chip(this.pen === pen, () => (this.pen = pen as Pen), html`${icon(symbol)}${t.pens[pen as Pen]}`))}
      </div>
      <div class="tools" role="group" aria-label=${t.colour}>
        ${(Object.keys(COLOURS) as Colour[]).map((colour) =>
          chip(this.colour === colour, () => (this.colour = colour), html`<span class="drop" data-colour=${colour}></span>${t.colours[colour]}`),
        )}
      </div>
      <div class="stage">
        <canvas
          class="paper"
          width=${PAPER_SIZE.width}
          height=${PAPER_SIZE.height}
          tabindex="0"
          role="application"
          aria-label=${t.paper}
          @pointerdown=${this.#onDown}
          @pointermove=${this.#onMove}
          @pointerup=${this.#onUp}
          @pointercancel=${this.#onUp}
          @keydown=${this.#onKey}
        ></canvas>
        <svg class="nib" viewBox="0 0 ${PAPER_SIZE.width} ${PAPER_SIZE.height}" aria-hidden="true">
          <circle cx=${nib.x} cy=${nib.y} r=${isDown ? 9 : 14} fill=${isDown ? '#1d2936' : 'none'} stroke="#1d2936" stroke-width="3" />
          <circle cx=${nib.x} cy=${nib.y} r="18" fill="none" stroke="#fffefb" stroke-width="3" />
        </svg>
      </div>
      <div class="tools">
        <button type="button" class="button small" ?disabled=${this.lines.length === 0} @click=${this.#undoLine}>${icon(iconUndo2, 'flip')}${t.undoLine}</button>
        <button type="button" class="button small" ?disabled=${this.lines.length === 0 && !this.media} @click=${this.#startAgain}>${icon(iconTrash2)}${t.startAgain}</button>
        <button type="button" class="button go" @click=${this.#finish}>${common.done}</button>
      </div>
      <p class="unseen" role="status">${this.told || nothing}</p>`;
  }
}

defineElement('kith-drawing-pad', KithDrawingPadElement);

declare global {
  interface HTMLElementTagNameMap {
    'kith-drawing-pad': KithDrawingPadElement;
  }
}
