import { round } from '../../model/ring-labels.js';
import { angleAt, ringAt } from '../../model/ring-spot.js';
import { RINGS } from '../../model/schema.js';
import type { Desk } from './desk.js';
import { place } from './moving.js';

/** Nearer than this, in CSS pixels, a hand that pressed has not moved. */
const STILL = 6;

interface Drag {
  readonly node: SVGGElement;
  readonly id: string;
  readonly svg: SVGSVGElement;
  readonly start: PointerEvent;
  /** From the pointer to the middle of the mark, in picture units. */
  readonly grip: DOMPoint;
  readonly home: string;
  readonly listening: AbortController;
  moved: boolean;
}

/** Moves marks about in the picture by their attributes alone: nothing is rendered until they are let go. */
export class PictureDrag {
  #drag: Drag | undefined;
  /** Whether the click that follows is only the end of a drag. */
  justDropped = false;

  constructor(private readonly desk: Desk) {}

  /** Takes a `pointerdown` in the picture. */
  press(start: PointerEvent): void {
    this.justDropped = false;
    const node = (start.target as Element).closest<SVGGElement>('[data-who]');
    const { writable, held } = this.desk;
    if (!node || start.button || !start.isPrimary || this.#drag || !writable || held) return;
    const svg = node.ownerSVGElement!;
    const home = node.getAttribute('transform')!;
    const [x = 0, y = 0] = home.match(/-?[\d.]+/g)!.map(Number);
    const at = spot(svg, start);
    const grip = new DOMPoint(x - at.x, y - at.y);
    const listening = new AbortController();
    this.#drag = { node, id: node.dataset.who!, svg, start, grip, home, listening, moved: false };
    node.setPointerCapture(start.pointerId);
    // WebKit asks for `touchmove` beside `touch-action`, and only a listener that is not passive may keep the page still.
    const options = { signal: listening.signal, capture: true, passive: false };
    for (const type of ['pointermove', 'pointerup', 'pointercancel', 'touchmove', 'keydown'])
      addEventListener(type, this, options);
  }

  handleEvent(event: Event): void {
    const drag = this.#drag!;
    const { type } = event;
    if (type === 'touchmove') event.preventDefault();
    else if (event instanceof KeyboardEvent) {
      if (event.key !== 'Escape') return;
      if (drag.moved) event.preventDefault();
      this.stop();
    } else if (event instanceof PointerEvent && event.pointerId === drag.start.pointerId) {
      if (type === 'pointermove') this.#move(drag, event);
      else this.stop();
      if (type !== 'pointerup' || !drag.moved) return;
      const { x, y } = held(drag, event);
      const { layout } = this.desk.layOut();
      place(this.desk, drag.id, RINGS[ringAt(x, y, layout)]!, Math.round(angleAt(x, y, layout)));
    }
  }

  #move(drag: Drag, event: PointerEvent): void {
    const { start, node, svg } = drag;
    if (!drag.moved && Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < STILL) return;
    drag.moved = true;
    const { x, y } = held(drag, event);
    node.setAttribute('transform', `translate(${x} ${y})`);
    show(drag, '0.25', svg.querySelectorAll('.ring').length - 1 - ringAt(x, y, this.desk.layOut().layout));
  }

  /** Ends a drag and puts back whoever was dragged; the next rendering puts them where they were dropped. */
  stop(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    this.justDropped = drag.moved;
    drag.listening.abort();
    drag.node.setAttribute('transform', drag.home);
    show(drag, '1');
  }
}

/** Their lines, faint while they are dragged, and the ring that they are over: the outermost is drawn first. */
function show({ svg, id }: Drag, opacity: string, over = -1): void {
  for (const tie of svg.querySelectorAll(`[data-ends~="${CSS.escape(id)}"]`)) tie.setAttribute('opacity', opacity);
  svg.querySelectorAll('.ring').forEach((ring, i) => ring.classList.toggle('over', i === over));
}

function spot(svg: SVGSVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
}

/** Where the mark is while the pointer is there: never outside the picture. */
function held({ svg, grip }: Drag, event: PointerEvent): { x: number; y: number } {
  const at = spot(svg, event);
  const inside = (value: number) => Math.min(736, Math.max(4, round(value)));
  return { x: inside(at.x + grip.x), y: inside(at.y + grip.y) };
}
