import { html, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconMaximize, iconZoomIn, iconZoomOut } from '../../internal/icons.js';
import type { Desk } from './desk.js';
import { lookingWords } from './looking-words.js';

/** How much wider the picture is with the names of sectors round it. */
export const ROOM = 1.11;
/** The whole picture, in its own units; with sectors, and room for their names round it. */
const PICTURE = { x: 4, y: 4, size: 732 };
const WIDER = { x: 370 - (732 * ROOM) / 2, y: 370 - (732 * ROOM) / 2, size: 732 * ROOM };
/** How near one can come. */
const NEAREST = 4;
const STEP = 1.5;

type View = typeof PICTURE;

const wholeOf = ({ look }: Desk) => (look.by === 'sectors' ? WIDER : PICTURE);

const views = new WeakMap<SVGSVGElement, View>();
const watched = new WeakSet<Node>();

const pictureIn = (root: ParentNode) => root.querySelector<SVGSVGElement>('.picture > .rings');

/** Shows a part of the picture, never beyond its edge. Nothing is rendered for it. */
function show(svg: SVGSVGElement, { x, y, size }: View, whole: View): void {
  const within = Math.min(whole.size, Math.max(whole.size / NEAREST, size));
  const inside = (at: number) => Math.min(whole.x + whole.size - within, Math.max(whole.x, at));
  const view = { x: inside(x), y: inside(y), size: within };
  views.set(svg, view);
  svg.setAttribute('viewBox', `${view.x} ${view.y} ${view.size} ${view.size}`);
  // Only what is near is held by a finger: over the whole picture a page still scrolls.
  svg.classList.toggle('near', within < whole.size - 1);
}

/** Comes nearer to a spot of the picture, or goes away from it; the spot stays where it is seen. */
function come(svg: SVGSVGElement, desk: Desk, by: number, spot?: { readonly x: number; readonly y: number }): void {
  const whole = wholeOf(desk);
  const { x, y, size } = views.get(svg) ?? whole;
  const next = Math.min(whole.size, Math.max(whole.size / NEAREST, size / by));
  const at = spot ?? { x: x + size / 2, y: y + size / 2 };
  const share = next / size;
  show(svg, { x: at.x - (at.x - x) * share, y: at.y - (at.y - y) * share, size: next }, whole);
}

const spotOf = (svg: SVGSVGElement, { clientX, clientY }: { readonly clientX: number; readonly clientY: number }) =>
  new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM()!.inverse());

/** Two fingers come nearer and go away; one finger on the ground moves what is near; a wheel with Ctrl does as in a map. */
export function watchZoom(desk: Desk): void {
  const root = desk.host.shadowRoot!;
  if (watched.has(root)) return;
  watched.add(root);
  const fingers = new Map<number, PointerEvent>();
  const inPicture = ({ target }: Event) => {
    const svg = pictureIn(root);
    return svg?.contains(target as Node) ? svg : undefined;
  };
  const far = ([one, other]: readonly PointerEvent[]) => Math.hypot(one!.clientX - other!.clientX, one!.clientY - other!.clientY);
  const between = ([one, other]: readonly PointerEvent[]) => ({
    clientX: (one!.clientX + other!.clientX) / 2,
    clientY: (one!.clientY + other!.clientY) / 2,
  });
  const on = <Type extends 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel'>(type: Type, does: (event: PointerEvent, svg: SVGSVGElement) => void) =>
    root.addEventListener(type, (event) => {
      const svg = pictureIn(root);
      if (svg) does(event as PointerEvent, svg);
    });
  on('pointerdown', (event) => {
    if (inPicture(event) && (event.pointerType === 'touch' || !whoIsUnder(event))) fingers.set(event.pointerId, event);
  });
  on('pointermove', (event, svg) => {
    const was = fingers.get(event.pointerId);
    if (!was) return;
    const before = [...fingers.values()];
    fingers.set(event.pointerId, event);
    const after = [...fingers.values()];
    if (after.length === 2) come(svg, desk, far(after) / far(before), spotOf(svg, between(before)));
    else if (after.length === 1 && svg.classList.contains('near') && !whoIsUnder(was)) {
      const [from, to] = [spotOf(svg, was), spotOf(svg, event)];
      const view = views.get(svg)!;
      show(svg, { ...view, x: view.x + from.x - to.x, y: view.y + from.y - to.y }, wholeOf(desk));
    }
  });
  const lift = ({ pointerId }: PointerEvent) => void fingers.delete(pointerId);
  on('pointerup', lift);
  on('pointercancel', lift);
  // With two fingers down the page would scroll and take them away.
  root.addEventListener(
    'touchstart',
    (event) => {
      if ((event as TouchEvent).touches.length > 1 && inPicture(event)) event.preventDefault();
    },
    { passive: false },
  );
  root.addEventListener(
    'wheel',
    (event) => {
      const { ctrlKey, deltaY } = event as WheelEvent;
      const svg = ctrlKey && inPicture(event);
      if (!svg) return;
      event.preventDefault();
      come(svg, desk, Math.exp(-deltaY / 300), spotOf(svg, event as WheelEvent));
    },
    { passive: false },
  );
}

function whoIsUnder({ target }: Event): boolean {
  return !!(target as Element).closest('[data-who]');
}

/** Shows the whole picture again, when it has become wider or narrower. */
export function showWhole(desk: Desk): void {
  const svg = pictureIn(desk.host.shadowRoot!);
  if (svg) show(svg, wholeOf(desk), wholeOf(desk));
}

/** For one finger, a switch or a voice: nearer, further away, the whole. */
export function renderZoom(desk: Desk): TemplateResult {
  const t = lookingWords(desk.language);
  const button = (label: string, sign: Icon, does: (svg: SVGSVGElement) => void) =>
    html`<button
      type="button"
      class="button icon"
      aria-label=${label}
      title=${label}
      @click=${({ currentTarget }: Event) => does(pictureIn((currentTarget as Element).getRootNode() as ShadowRoot)!)}
    >
      ${icon(sign)}
    </button>`;
  return html`<div class="zoom" role="group" aria-label=${t.zoom}>
    ${button(t.nearer, iconZoomIn, (svg) => come(svg, desk, STEP))}${button(t.further, iconZoomOut, (svg) => come(svg, desk, 1 / STEP))}${button(
      t.whole,
      iconMaximize,
      (svg) => show(svg, wholeOf(desk), wholeOf(desk)),
    )}
  </div>`;
}
