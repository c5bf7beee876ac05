import type { Alter } from '../../model/people.js';
import { RINGS } from '../../model/schema.js';
import { nextInDirection, typeAhead, type RovingKey } from '../../model/roving.js';
import type { NetworkPicture } from './draw-network.js';
import type { MoveKey } from './moving.js';

/** What keys do in the picture. */
export interface KeyHands {
  readonly picture: () => NetworkPicture | undefined;
  readonly writable: () => boolean;
  /** Whether somebody is being moved. */
  readonly moving: () => boolean;
  readonly goTo: (id: string) => void;
  readonly toggle: (id: string) => void;
  /** Answers whether there was something to close. */
  readonly close: () => boolean;
  readonly take: (id: string) => void;
  readonly move: (key: MoveKey) => void;
  readonly letGo: (keep: boolean) => void;
}

const DIRECTIONS: ReadonlySet<string> = new Set<RovingKey>([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
]);
/** Letters typed within this time, in milliseconds, are one word. */
const ONE_WORD = 700;

/** One tab stop: arrows go from one to the next, letters to a name; Enter opens, M moves. */
export class PictureKeys {
  #typed = '';
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly hands: KeyHands) {}

  /** To be called for `keydown` in the picture. */
  readonly press = (event: KeyboardEvent): void => {
    const id = (event.target as Element).closest<SVGElement>('[data-id]')?.dataset.id;
    if (!id || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (this.hands.moving() ? this.#moves(event.key) : this.#goes(event.key, id)) event.preventDefault();
  };

  #moves(key: string): boolean {
    if (/^Arrow/.test(key)) this.hands.move(key as MoveKey);
    else if (key === 'Enter' || key === ' ' || key === 'Escape') this.hands.letGo(key !== 'Escape');
    else return false;
    return true;
  }

  #goes(key: string, id: string): boolean {
    const { picture, writable, goTo, toggle, close, take } = this.hands;
    const { layout, alters } = picture()!;
    if (key === 'Escape') return close();
    if (key === 'Enter' || (key === ' ' && !this.#typed)) toggle(id);
    else if (key.toLowerCase() === 'm' && !this.#typed && writable()) take(id);
    else {
      const next = DIRECTIONS.has(key)
        ? nextInDirection(id, layout.placed, (one) => RINGS.indexOf(alters.get(one)!.ring), key as RovingKey)
        : key.length === 1 && this.#search(key, alters, id);
      if (next === false) return false;
      if (next) goTo(next);
    }
    return true;
  }

  #search(letter: string, alters: ReadonlyMap<string, Alter>, current: string): string | undefined {
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => (this.#typed = ''), ONE_WORD);
    this.#typed += letter;
    const items = [...alters.values()].map(({ id, name }) => ({ id, label: name }));
    return typeAhead(this.#typed, items, current);
  }
}
