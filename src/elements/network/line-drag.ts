import { ME } from '../../model/schema.js';
import type { Desk } from './desk.js';
import { drawLine, stopLine } from './tying.js';

/** Draws a line by hand: from the knob beside somebody to whoever is under the pointer when it is let go. */
export class LineDrag {
  #listening: AbortController | undefined;
  #pointer = -1;

  constructor(private readonly desk: Desk) {}

  /** Takes a `pointerdown` on the knob. */
  press(start: PointerEvent): void {
    const knob = (start.target as Element).closest<SVGGElement>('.knob');
    if (!knob || start.button || !start.isPrimary || this.#listening || !this.desk.writable) return;
    start.preventDefault();
    knob.setPointerCapture(start.pointerId);
    this.#pointer = start.pointerId;
    this.#listening = new AbortController();
    const root = knob.getRootNode() as ShadowRoot;
    const rubber = root.querySelector<SVGLineElement>('.rubber')!;
    const from = knob.dataset.from!;
    const end = () => {
      this.#listening?.abort();
      this.#listening = undefined;
      for (const name of ['x1', 'y1', 'x2', 'y2']) rubber.removeAttribute(name);
    };
    const options = { signal: this.#listening.signal, capture: true, passive: false };
    addEventListener('touchmove', (event) => event.preventDefault(), options);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        end();
        stopLine(this.desk);
      },
      options,
    );
    addEventListener('pointermove', (event) => event.pointerId === this.#pointer && stretch(rubber, knob, event), options);
    addEventListener('pointercancel', end, options);
    addEventListener(
      'pointerup',
      (event) => {
        if (event.pointerId !== this.#pointer) return;
        end();
        const under = root.elementFromPoint(event.clientX, event.clientY);
        const to = under?.closest('.me') ? ME : under?.closest<SVGElement>('[data-who]')?.dataset.who;
        if (to && to !== from) drawLine(this.desk, from, to);
        else stopLine(this.desk);
      },
      options,
    );
  }
}

function stretch(rubber: SVGLineElement, knob: SVGGElement, { clientX, clientY }: PointerEvent): void {
  const svg = knob.ownerSVGElement!;
  const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());
  const at = { x1: knob.dataset.x!, y1: knob.dataset.y!, x2: String(x), y2: String(y) };
  for (const [name, value] of Object.entries(at)) rubber.setAttribute(name, value);
}
