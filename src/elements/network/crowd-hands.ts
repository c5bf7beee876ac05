import { changeAlter } from '../../model/alter-edits.js';
import { MIDDLE, nearestTo, nextInCrowd, spotInCrowd } from '../../model/crowd-layout.js';
import { CENTRE_RADIUS } from '../../model/ring-layout.js';
import { typeAhead } from '../../model/roving.js';
import { ME } from '../../model/schema.js';
import type { CrowdDesk } from './crowd-desk.js';
import { someoneWords } from './someone-words.js';
import { follow, startLine, stopLine } from './tying.js';

/** Nearer than this, in CSS pixels, a hand that pressed has not moved; and so near it must be to whoever it presses. */
const STILL = 6;
const REACH = 14;
/** Letters typed within this time, in milliseconds, are one word. */
const ONE_WORD = 700;
const ZOOM = 1.5;

interface Hand {
  readonly start: PointerEvent;
  /** Who was pressed; nobody, where it was the ground. */
  readonly id: string | undefined;
  readonly view: CrowdDesk['view'];
  moved: boolean;
}

/** What pointers and keys do in the picture of a crowd. One of them is carried by a label: nothing is painted until they are let go. */
export class CrowdHands {
  readonly #fingers = new Map<number, PointerEvent>();
  #hand: Hand | undefined;
  #ring = -1;

  constructor(private readonly at: CrowdDesk) {}

  #spot(field: Element, { clientX, clientY }: MouseEvent) {
    const { left, top, width } = field.getBoundingClientRect();
    const { x, y, size } = this.at.view;
    return { x: x + ((clientX - left) * size) / width, y: y + ((clientY - top) * size) / width, unit: size / width };
  }

  #whoIsAt(field: Element, event: MouseEvent): string | undefined {
    const { crowd, desk } = this.at;
    const { x, y, unit } = this.#spot(field, event);
    if (desk.tying && Math.hypot(x - MIDDLE, y - MIDDLE) < CENTRE_RADIUS) return ME;
    const i = nearestTo(crowd, x, y, Math.max(crowd.dot, REACH * unit));
    return i === undefined ? undefined : crowd.ids[i];
  }

  readonly down = (event: PointerEvent): void => {
    if (event.button) return;
    const field = event.currentTarget as HTMLElement;
    this.#fingers.set(event.pointerId, event);
    if (!event.isPrimary || this.#fingers.size > 1) return void (this.#hand = undefined);
    this.#hand = { start: event, id: this.#whoIsAt(field, event), view: this.at.view, moved: false };
    if (event.isTrusted) field.setPointerCapture(event.pointerId);
  };

  readonly move = (event: PointerEvent): void => {
    const field = event.currentTarget as HTMLElement;
    const hand = this.#hand;
    if (this.#fingers.size === 2 && this.#fingers.has(event.pointerId)) return this.#pinch(field, event);
    if (!hand || !this.#fingers.has(event.pointerId)) return this.#hover(field, event);
    const { start, id, view } = hand;
    const [dx, dy] = [event.clientX - start.clientX, event.clientY - start.clientY];
    if (!hand.moved && Math.hypot(dx, dy) < STILL) return;
    hand.moved = true;
    const { x, y, unit } = this.#spot(field, event);
    if (id === undefined || !this.at.desk.writable) {
      this.at.show({ ...view, x: view.x - dx * unit, y: view.y - dy * unit });
      return this.at.desk.host.requestUpdate();
    }
    const { ring } = spotInCrowd(this.at.crowd, x, y);
    this.#tip(field, event, ring === this.#ring ? undefined : `${this.at.desk.called(id)}: ${this.at.desk.rings[ring]!.name}`);
    this.#ring = ring;
  };

  readonly up = (event: PointerEvent): void => {
    const field = event.currentTarget as HTMLElement;
    this.#fingers.delete(event.pointerId);
    const hand = this.#hand;
    this.#hand = undefined;
    this.#ring = -1;
    this.#tip(field);
    if (!hand || hand.id === undefined || event.type !== 'pointerup') return;
    if (!hand.moved) return this.at.desk.toggle(hand.id);
    if (!this.at.desk.writable || hand.id === ME) return;
    const { x, y } = this.#spot(field, event);
    this.#place(hand.id, spotInCrowd(this.at.crowd, x, y));
  };

  #place(id: string, { ring, angle }: { readonly ring: number; readonly angle: number }): void {
    const { desk } = this.at;
    const { said, did } = someoneWords(desk);
    const { id: to, name: ringName, with: within } = desk.rings[ring]!;
    const name = desk.called(id);
    const elsewhere = desk.alter(id)?.ring !== to;
    desk.edit((draft) => changeAlter(draft, id, { ring: to, angle }), did.moved(name, elsewhere ? ringName : ''));
    desk.say(elsewhere ? said.now(name, within) : said.moved(name));
    desk.current = id;
  }

  /** Two fingers come nearer and go away. */
  #pinch(field: Element, event: PointerEvent): void {
    const far = ([one, other]: PointerEvent[]) => Math.hypot(one!.clientX - other!.clientX, one!.clientY - other!.clientY) || 1;
    const before = [...this.#fingers.values()];
    this.#fingers.set(event.pointerId, event);
    const after = [...this.#fingers.values()];
    this.at.come(far(after) / far(before), this.#spot(field, event));
    this.at.desk.host.requestUpdate();
  }

  /** The name of whoever the pointer is over. */
  #hover(field: HTMLElement, event: PointerEvent): void {
    if (event.pointerType === 'touch') return;
    const id = this.#whoIsAt(field, event);
    this.#tip(field, event, id === undefined || id === ME ? '' : this.at.desk.called(id));
  }

  #tip(field: HTMLElement, event?: PointerEvent, text?: string): void {
    const tip = field.querySelector<HTMLElement>('.tip')!;
    if (text !== undefined || !event) tip.textContent = text ?? '';
    tip.hidden = !tip.textContent;
    if (!event || tip.hidden) return;
    const { left, top } = field.getBoundingClientRect();
    tip.style.setProperty('transform', `translate(${event.clientX - left}px, ${event.clientY - top}px)`);
  }

  /** A finger on somebody, or two anywhere, is not the page's to scroll with; anything else is. */
  readonly touch = {
    passive: false,
    handleEvent: (event: TouchEvent): void => {
      const [finger] = event.touches;
      const isHeld = this.#whoIsAt(event.currentTarget as Element, finger as unknown as MouseEvent) !== undefined;
      if (event.touches.length > 1 || (isHeld && this.at.desk.writable)) event.preventDefault();
    },
  };

  readonly wheel = (event: WheelEvent): void => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.at.come(Math.exp(-event.deltaY / 300), this.#spot(event.currentTarget as Element, event));
    this.at.desk.host.requestUpdate();
  };

  readonly key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { desk } = this.at;
    const id = desk.current;
    if (id !== undefined && this.#goes(event.key, id)) event.preventDefault();
  };

  #goes(key: string, id: string): boolean {
    const { desk, crowd, alters } = this.at;
    let next: string | undefined;
    if (key === 'Escape' && desk.tying) stopLine(desk);
    else if (key === 'Escape' && desk.open) desk.close();
    else if (key === 'Enter' || (key === ' ' && !desk.typed)) desk.toggle(id, true);
    else if (key === '+' && desk.writable) startLine(desk, id);
    else if ((key === '.' || key === ',') && !desk.typed) next = follow(desk, id, key === ',');
    else if (/^Arrow/.test(key)) next = crowd.ids[nextInCrowd(crowd, crowd.at.get(id)!, key as 'ArrowUp')];
    else if (key === 'Home') next = crowd.ids[0];
    else if (key === 'End') next = crowd.ids.at(-1);
    else if (key.length === 1) {
      const word = (desk.typed += key);
      // Unless another letter has come by then.
      setTimeout(() => desk.typed === word && (desk.typed = ''), ONE_WORD);
      next = typeAhead(
        word,
        alters.map(({ id: one, name }) => ({ id: one, label: name })),
        id,
      );
    } else return false;
    if (next === undefined) return true;
    this.at.bring(next);
    desk.goTo(next);
    return true;
  }

  readonly nearer = (): void => this.#zoom(ZOOM);
  readonly further = (): void => this.#zoom(1 / ZOOM);
  #zoom(by: number): void {
    const { current } = this.at.desk;
    const spot = current === undefined ? undefined : this.at.spotOf(current);
    this.at.come(by, this.at.desk.open && spot);
    this.at.desk.host.requestUpdate();
  }
}
