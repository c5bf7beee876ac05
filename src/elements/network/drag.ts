import { round } from '../../model/ring-labels.js';
import { angleAt, ringAt } from '../../model/ring-spot.js';
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
  readonly home: DOMPoint;
  readonly listening: AbortController;
  /** Whoever is dragged, once they have moved, on a layer of their own: nothing else is painted meanwhile. */
  carried?: SVGSVGElement;
  /** From the page to the picture, as it stood when the drag began. */
  readonly toPicture: DOMMatrix;
  over?: number;
}

/** Moves marks about in the picture: nothing is rendered until they are let go. */
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
    const [x = 0, y = 0] = node.getAttribute('transform')!.match(/-?[\d.]+/g)!.map(Number);
    const toPicture = matrixOf(svg);
    const at = spot(toPicture, start);
    const [home, grip] = [new DOMPoint(x, y), new DOMPoint(x - at.x, y - at.y)];
    const listening = new AbortController();
    this.#drag = { node, id: node.dataset.who!, svg, start, grip, home, listening, toPicture };
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
      if (drag.carried) event.preventDefault();
      this.stop();
    } else if (event instanceof PointerEvent && event.pointerId === drag.start.pointerId) {
      if (type === 'pointermove') this.#move(drag, event);
      else this.stop();
      if (type !== 'pointerup' || !drag.carried) return;
      // The page may have been scrolled meanwhile.
      const { x, y } = held(drag, event, matrixOf(drag.svg));
      const { layout } = this.desk.layOut();
      place(this.desk, drag.id, this.desk.rings[ringAt(x, y, layout)]!.id, Math.round(angleAt(x, y, layout)));
    }
  }

  #move(drag: Drag, event: PointerEvent): void {
    const { start, home, toPicture } = drag;
    if (!drag.carried) {
      if (Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) < STILL) return;
      drag.carried = lift(drag);
    }
    const { x, y } = held(drag, event, toPicture);
    drag.carried.style.setProperty('transform', `translate(${(x - home.x) / toPicture.a}px, ${(y - home.y) / toPicture.d}px)`);
    const over = ringAt(x, y, this.desk.layOut().layout);
    if (over !== drag.over) showRing(drag, over);
    drag.over = over;
  }

  /** Ends a drag and puts back whoever was dragged; the next rendering puts them where they were dropped. */
  stop(): void {
    const drag = this.#drag;
    if (!drag) return;
    this.#drag = undefined;
    this.justDropped = !!drag.carried;
    drag.listening.abort();
    drag.carried?.remove();
    drag.node.removeAttribute('opacity');
    drag.svg.classList.remove('dragging');
    showRing(drag, -1);
  }
}

/** Takes them up: what is seen of them lies over the picture, on a layer that only has to be shifted. Their lines stay, faint. */
function lift({ node, svg }: Drag): SVGSVGElement {
  const carried = svg.cloneNode() as SVGSVGElement;
  const copy = node.cloneNode(true) as SVGGElement;
  for (const one of [carried, ...copy.querySelectorAll('[data-id]')])
    for (const { name } of [...one.attributes]) if (/^(role|tabindex|aria-|data-)/.test(name)) one.removeAttribute(name);
  carried.classList.add('carried');
  carried.setAttribute('aria-hidden', 'true');
  carried.append(copy);
  const { left, top, width, height } = svg.getBoundingClientRect();
  for (const [name, value] of Object.entries({ left, top, width, height })) carried.style.setProperty(name, `${value}px`);
  svg.after(carried);
  // Within something that the page has turned or shifted, `fixed` is fixed to that.
  const there = carried.getBoundingClientRect();
  carried.style.setProperty('left', `${2 * left - there.left}px`);
  carried.style.setProperty('top', `${2 * top - there.top}px`);
  node.setAttribute('opacity', '0');
  svg.classList.add('dragging');
  return carried;
}

/** The ring that they are over: the outermost is drawn first. */
function showRing({ svg }: Drag, over: number): void {
  const rings = svg.querySelectorAll('.ring');
  rings.forEach((ring, i) => ring.classList.toggle('over', i === rings.length - 1 - over));
}

const matrixOf = (svg: SVGSVGElement) => DOMMatrix.fromMatrix(svg.getScreenCTM()!).inverse();

function spot(toPicture: DOMMatrix, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(toPicture);
}

/** Where the mark is while the pointer is there: never outside the picture. */
function held({ grip }: Drag, event: PointerEvent, toPicture: DOMMatrix): { x: number; y: number } {
  const at = spot(toPicture, event);
  const inside = (value: number) => Math.min(736, Math.max(4, round(value)));
  return { x: inside(at.x + grip.x), y: inside(at.y + grip.y) };
}
