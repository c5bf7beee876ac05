import { angleAt, ringAt, type RingPicture } from '../../model/ring-layout.js';

/** Who is dragged where: the picture's own units. */
export interface DragHands {
  readonly layout: () => RingPicture | undefined;
  readonly may: () => boolean;
  readonly drop: (id: string, ring: number, angle: number) => void;
}

/** Nearer than this, in CSS pixels, a hand that pressed has not moved. */
const STILL = 6;

interface Drag {
  readonly node: SVGGElement;
  readonly svg: SVGSVGElement;
  readonly pointer: number;
  readonly startX: number;
  readonly startY: number;
  /** From the pointer to the middle of the mark, in picture units. */
  readonly grip: DOMPoint;
  readonly home: string;
  at: DOMPoint;
  moved: boolean;
  frame: number;
}

/** Moves marks about in the picture by their attributes alone: nothing is rendered until they are let go. */
export class PictureDrag {
  #drag: Drag | undefined;
  #justDropped = false;

  constructor(private readonly hands: DragHands) {}

  /** Whether the click that follows is only the end of a drag. */
  get justDropped(): boolean {
    return this.#justDropped;
  }

  /** To be called for `pointerdown` in the picture. */
  readonly press = (event: PointerEvent): void => {
    this.#justDropped = false;
    const node = (event.target as Element).closest<SVGGElement>('[data-who]');
    if (!node || event.button !== 0 || !event.isPrimary || this.#drag || !this.hands.may()) return;
    const svg = node.ownerSVGElement!;
    const at = spot(svg, event);
    const home = node.getAttribute('transform')!;
    const [x = 0, y = 0] = home.match(/-?[\d.]+/g)!.map(Number);
    const { pointerId, clientX, clientY } = event;
    this.#drag = {
      node,
      svg,
      pointer: pointerId,
      startX: clientX,
      startY: clientY,
      grip: new DOMPoint(x - at.x, y - at.y),
      home,
      at,
      moved: false,
      frame: 0,
    };
    node.setPointerCapture(pointerId);
    node.addEventListener('pointermove', this.#move);
    node.addEventListener('pointerup', this.#letGo);
    node.addEventListener('pointercancel', this.#putBack);
    // WebKit asks for this beside `touch-action`.
    node.addEventListener('touchmove', keepStill, { passive: false });
    addEventListener('keydown', this.#onKey, true);
  };

  /** Ends a drag and puts back whoever was dragged. */
  stop(): void {
    this.#end();
  }

  readonly #move = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    if (!drag.moved) {
      if (Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) < STILL) return;
      drag.moved = true;
      for (const tie of this.#ties(drag)) tie.setAttribute('opacity', '0.25');
      drag.node.setAttribute('data-dragged', '');
    }
    drag.at = spot(drag.svg, event);
    drag.frame ||= requestAnimationFrame(() => {
      drag.frame = 0;
      const { x, y } = held(drag);
      drag.node.setAttribute('transform', `translate(${x} ${y})`);
      const layout = this.hands.layout();
      if (layout) drag.svg.setAttribute('data-over', String(ringAt(x, y, layout) + 1));
    });
  };

  readonly #letGo = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (!drag || event.pointerId !== drag.pointer) return;
    this.#end();
    if (!drag.moved) return;
    this.#justDropped = true;
    const layout = this.hands.layout();
    drag.at = spot(drag.svg, event);
    const { x, y } = held(drag);
    if (layout) this.hands.drop(drag.node.dataset.who!, ringAt(x, y, layout), Math.round(angleAt(x, y, layout)));
  };

  readonly #putBack = (): void => this.#end();

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.#drag?.moved) event.preventDefault();
    this.#justDropped = !!this.#drag?.moved;
    this.#end();
  };

  #ties({ svg, node }: Drag): Element[] {
    const id = node.dataset.who!;
    return [...svg.querySelectorAll('[data-ends]')].filter((tie) =>
      tie.getAttribute('data-ends')!.split(' ').includes(id),
    );
  }

  #end(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    const { node, svg } = drag;
    cancelAnimationFrame(drag.frame);
    node.removeEventListener('pointermove', this.#move);
    node.removeEventListener('pointerup', this.#letGo);
    node.removeEventListener('pointercancel', this.#putBack);
    node.removeEventListener('touchmove', keepStill);
    removeEventListener('keydown', this.#onKey, true);
    if (node.hasPointerCapture(drag.pointer)) node.releasePointerCapture(drag.pointer);
    // Back as it was rendered; the next rendering puts it where it was dropped.
    node.setAttribute('transform', drag.home);
    node.removeAttribute('data-dragged');
    svg.removeAttribute('data-over');
    for (const tie of this.#ties(drag)) tie.removeAttribute('opacity');
  }
}

function spot(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
}

function held({ at, grip }: Drag): { x: number; y: number } {
  const inside = (value: number) => Math.min(736, Math.max(4, Math.round(value * 10) / 10));
  return { x: inside(at.x + grip.x), y: inside(at.y + grip.y) };
}

function keepStill(event: Event): void {
  event.preventDefault();
}
