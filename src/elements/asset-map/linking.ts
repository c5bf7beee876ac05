import { html, nothing, type TemplateResult } from 'lit';
import { besideOf } from '../../model/alongside.js';
import type { KithRecord } from '../../model/record.js';
import type { AssetHands, AssetView, Opened } from './asset-view.js';
import { besideWords, calledIn } from './beside-words.js';
import { putTogether } from './goes-with.js';
import { itemWith } from './item.js';

/** Nearer than this, in CSS pixels, a hand that pressed has not moved. */
const STILL = 6;
/** So near the edge of the window, in CSS pixels, the page comes along, and by so much in each frame. */
const EDGE = 56;
const PACE = 9;
/** So long a finger rests on something before it comes along, in milliseconds: shorter, and it would be scrolling the page. */
const HOLD = 350;

/** Anything can stand alongside anything, but for somebody whom one has said not to contact. */
function canStandAlongside(record: KithRecord, id: string | undefined): boolean {
  const one = besideOf(record, id ?? '');
  return !!one && !('doNotContact' in one && one.doNotContact);
}

/** While something is being put with something else: what that is, and the way out. */
export function renderLinking(view: AssetView, hands: AssetHands): TemplateResult | typeof nothing {
  const { linking, records } = view;
  const one = besideOf(records.record, linking ?? '');
  if (!one || !view.writable) return nothing;
  const t = besideWords(view);
  return html`<div class="linking">
    <p>${t.alongside.choose(calledIn(t, one))}</p>
    <button type="button" class="button small" @click=${() => stop(view, hands)}>${t.alongside.stop}</button>
  </div>`;
}

function stop({ linking }: AssetView, hands: AssetHands, said?: string): void {
  hands.link();
  hands.goTo(said ?? '', itemWith(linking));
}

/** Something was pressed while something else waits to be put with it. */
export function chooseToLink(view: AssetView, pressed: Opened, hands: AssetHands): void {
  const { linking = '' } = view;
  const { id } = pressed;
  if (!besideOf(view.records.record, linking)) {
    // It has been taken off meanwhile: a press is a press again.
    hands.link();
    return hands.open(pressed);
  }
  const t = besideWords(view);
  let said: string = t.alongside.stopped;
  if (!canStandAlongside(view.records.record, id)) said = `${calledIn(t, besideOf(view.records.record, id))}: ${t.notContact}`;
  else if (id !== linking) putTogether(view, linking, id, (what) => (said = what));
  stop(view, hands, said);
}

/** Takes a key or a pointer that goes down on something: `+` and dragging put it with something else. */
export function takeInHand(event: KeyboardEvent | PointerEvent, view: AssetView, hands: AssetHands): void {
  const target = event.target as Element;
  const id = target.closest<HTMLElement>('.item[data-id]')?.dataset.id;
  if (event instanceof KeyboardEvent) {
    if (view.linking && event.key === 'Escape') stop(view, hands, besideWords(view).alongside.stopped);
    else if (id && event.key === '+' && !event.ctrlKey && !event.metaKey && canStandAlongside(view.records.record, id)) {
      event.preventDefault();
      hands.link(id);
      const t = besideWords(view);
      hands.say(t.alongside.choose(calledIn(t, besideOf(view.records.record, id))));
    }
  } else if (id && event.isPrimary && !event.button && canStandAlongside(view.records.record, id)) drag(event, id, view, hands);
}

/** Follows the pointer until it is let go. A finger has to rest first; a page that scrolls ends it. */
function drag(start: PointerEvent, id: string, view: AssetView, hands: AssetHands): void {
  const row = (start.target as Element).closest<HTMLElement>('.item')!;
  const root = row.getRootNode() as ShadowRoot;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true, passive: false };
  const isTouch = start.pointerType === 'touch';
  let carried: HTMLElement | undefined;
  let over: HTMLElement | undefined;
  const lift = () => {
    carried = row.cloneNode(true) as HTMLElement;
    carried.removeAttribute('data-id');
    carried.setAttribute('aria-hidden', 'true');
    carried.setAttribute('inert', '');
    carried.classList.add('carried');
    carried.style.setProperty('inline-size', `${Math.min(row.offsetWidth, 280)}px`);
    row.after(carried);
    row.classList.add('lifted');
    follow(start);
    requestAnimationFrame(scroll);
  };
  let last = start;
  /** What it could be put with may be further up or down than the window shows. */
  const scroll = () => {
    if (!carried?.isConnected) return;
    const by = last.clientY < EDGE ? -PACE : last.clientY > innerHeight - EDGE ? PACE : 0;
    if (by) {
      scrollBy(0, by);
      follow(last);
    }
    requestAnimationFrame(scroll);
  };
  const hold = isTouch ? setTimeout(lift, HOLD) : 0;
  const placeOf = ({ clientX, clientY }: PointerEvent) => {
    const found = root.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('.item[data-id], [data-drop]');
    const other = found?.dataset.id ?? found?.dataset.drop;
    return found && other !== id && canStandAlongside(view.records.record, other) ? found : undefined;
  };
  const follow = (event: PointerEvent) => {
    last = event;
    // Within something that the page has turned or shifted, `fixed` is fixed to that: what it is off by is taken back.
    const left = Math.max(0, Math.min(event.clientX + 8, innerWidth - carried!.offsetWidth - 8));
    const at = { left, top: event.clientY + 8 };
    for (const [name, value] of Object.entries(at)) carried!.style.setProperty(name, `${value}px`);
    const there = carried!.getBoundingClientRect();
    if (Math.abs(there.left - at.left) > 1) carried!.style.setProperty('left', `${2 * at.left - there.left}px`);
    if (Math.abs(there.top - at.top) > 1) carried!.style.setProperty('top', `${2 * at.top - there.top}px`);
    const place = placeOf(event);
    if (place === over) return;
    over?.classList.remove('over');
    over = place;
    over?.classList.add('over');
  };
  const end = () => {
    clearTimeout(hold);
    listening.abort();
    carried?.remove();
    row.classList.remove('lifted');
    over?.classList.remove('over');
  };
  addEventListener('touchmove', (event) => carried && event.preventDefault(), options);
  addEventListener('contextmenu', (event) => carried && event.preventDefault(), options);
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !carried) return;
      event.preventDefault();
      event.stopPropagation();
      end();
      hands.say(besideWords(view).alongside.stopped);
    },
    options,
  );
  addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      const isFar = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) >= STILL;
      // A finger that moves at once is scrolling.
      if (!carried && isFar && isTouch) return end();
      if (!carried && isFar) lift();
      if (carried) follow(event);
    },
    options,
  );
  addEventListener('pointercancel', (event) => event.pointerId === start.pointerId && end(), options);
  addEventListener(
    'pointerup',
    (event) => {
      if (event.pointerId !== start.pointerId) return;
      const wasCarried = !!carried;
      const other = carried ? (over?.dataset.id ?? over?.dataset.drop) : undefined;
      end();
      if (!wasCarried) return;
      ignoreClick();
      if (other) putTogether(view, id, other, hands.say);
      else hands.say(besideWords(view).alongside.stopped);
    },
    options,
  );
}

/** The click that follows is only the end of the drag. */
function ignoreClick(): void {
  const stop = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', stop, { capture: true, once: true });
  setTimeout(() => removeEventListener('click', stop, { capture: true }));
}
