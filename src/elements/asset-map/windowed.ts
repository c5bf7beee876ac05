import { html, render, type TemplateResult } from 'lit';

/** How much above and below what is seen is ready, so that a row is there before somebody scrolls or steps to it. */
const AHEAD = 320;
const FIRST_GUESS = 92;

export interface Rows {
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** What stands in a row: something in it that takes the focus has `data-row`. */
  readonly draw: (index: number) => TemplateResult;
  readonly label: string;
}

/**
 * A list of any length of which only the rows that can be seen are in the page. Each row is as high as what stands in it, says where in
 * the whole list it is, and the one with the focus stays. Up and down, page up and down, home and end go from row to row.
 */
export class Windowed {
  #region: HTMLElement | undefined;
  readonly #list = document.createElement('ul');
  readonly #items = new Map<string, HTMLElement>();
  #rows: Rows | undefined;
  #heights = new Map<string, number>();
  #guess = FIRST_GUESS;
  #held = '';
  #width = 0;
  #wanted = -1;

  /** `redraw` draws the list again, at once. */
  constructor(private readonly redraw: () => void) {}

  /** To the beginning, for another list. */
  toStart(): void {
    if (this.#region) this.#region.scrollTop = 0;
  }

  /** To a row, which gets the focus when it is there. */
  goTo(index: number): void {
    this.#wanted = index;
  }

  render(rows: Rows): TemplateResult {
    this.#rows = rows;
    this.#list.setAttribute('aria-label', rows.label);
    this.#put(rows, this.#shown(rows));
    return html`<div class="window" @scroll=${this.#scrolled} @keydown=${this.#keyed} @focusin=${this.#focused} @focusout=${this.#left}>
      ${this.#list}
    </div>`;
  }

  /** Each row keeps its own item for as long as it is there, so that the focus stays where it is. */
  #put(rows: Rows, shown: readonly number[]): void {
    const keys = new Set(shown.map(rows.keyOf));
    for (const [key, item] of this.#items) {
      if (keys.has(key)) continue;
      this.#items.delete(key);
      item.remove();
    }
    let before: Element | null = this.#list.firstElementChild;
    for (const index of shown) {
      const key = rows.keyOf(index);
      const item = this.#items.get(key) ?? document.createElement('li');
      this.#items.set(key, item);
      item.dataset.at = String(index);
      item.setAttribute('aria-setsize', String(rows.count));
      item.setAttribute('aria-posinset', String(index + 1));
      render(rows.draw(index), item);
      if (item === before) before = before.nextElementSibling;
      else this.#list.insertBefore(item, before);
    }
  }

  /** After it has been drawn: puts the rows where they belong and learns how high they are. */
  drawn(root: ParentNode): void {
    const rows = this.#rows;
    this.#region = root.querySelector<HTMLElement>('.window') ?? undefined;
    if (!rows || !this.#region) return;
    this.#learn(rows, this.#region, this.#list);
    this.#lay(rows, this.#list);
    if (this.#wanted >= 0) this.#goOn();
  }

  #heightOf(rows: Rows, index: number): number {
    return this.#heights.get(rows.keyOf(index)) ?? this.#guess;
  }

  /** Which rows there are: those in sight, those just beyond, and the one with the focus. */
  #shown(rows: Rows): number[] {
    const { scrollTop = 0, clientHeight = 0 } = this.#region ?? {};
    const [from, to] = [scrollTop - AHEAD, scrollTop + (clientHeight || 600) + AHEAD];
    const shown: number[] = [];
    let top = 0;
    for (let index = 0; index < rows.count; index++) {
      const bottom = top + this.#heightOf(rows, index);
      const isHeld = index === this.#wanted || (!!this.#held && rows.keyOf(index) === this.#held);
      if (isHeld || (bottom > from && top < to)) shown.push(index);
      else if (top >= to && !this.#held && this.#wanted < index) break;
      top = bottom;
    }
    return shown;
  }

  #learn(rows: Rows, region: HTMLElement, list: HTMLElement): void {
    const items = [...list.children] as HTMLElement[];
    if (!items.length || !region.clientWidth) return;
    // Turned, zoomed or resized: what is known no longer holds. Else the guess stays: another would move every row that is not there.
    const isOther = this.#width !== region.clientWidth;
    if (isOther) this.#heights.clear();
    let sum = 0;
    for (const item of items) {
      sum += item.offsetHeight;
      this.#heights.set(rows.keyOf(Number(item.dataset.at)), item.offsetHeight);
    }
    if (!isOther) return;
    this.#width = region.clientWidth;
    this.#guess = Math.max(24, Math.round(sum / items.length));
    if (region.scrollTop) queueMicrotask(this.redraw);
  }

  /** Room for the rows that are not there, above, between and below. */
  #lay(rows: Rows, list: HTMLElement): void {
    const room = (from: number, to: number) => {
      let sum = 0;
      for (let index = from; index < to; index++) sum += this.#heightOf(rows, index);
      return `${sum}px`;
    };
    let next = 0;
    for (const item of list.children as Iterable<Element> & HTMLCollectionOf<HTMLElement>) {
      const at = Number(item.dataset.at);
      item.style.setProperty('margin-block-start', at > next ? room(next, at) : '0');
      next = at + 1;
    }
    list.style.setProperty('padding-block-end', room(next, rows.count));
  }

  readonly #scrolled = (): void => this.redraw();

  readonly #focused = ({ target }: Event): void => {
    this.#held = this.#keyAt((target as Element).closest<HTMLElement>('[data-at]'));
  };

  readonly #left = (): void => void (this.#held = '');

  #keyAt(item: HTMLElement | null): string {
    return item && this.#rows ? this.#rows.keyOf(Number(item.dataset.at)) : '';
  }

  readonly #keyed = (event: KeyboardEvent): void => {
    const from = (event.target as Element).closest<HTMLElement>('[data-at]');
    const isWriting = (event.target as Element).matches('input, select, textarea');
    if (!from || !this.#rows || isWriting || event.altKey || event.ctrlKey || event.metaKey) return;
    const at = Number(from.dataset.at);
    const last = this.#rows.count - 1;
    const page = Math.max(1, Math.floor((this.#region?.clientHeight ?? 0) / this.#guess) - 1);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: last }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    this.#wanted = Math.max(0, Math.min(last, to));
    this.redraw();
  };

  /** The row that somebody stepped to is there now. */
  #goOn(): void {
    const item = this.#list.querySelector<HTMLElement>(`[data-at="${this.#wanted}"]`);
    this.#wanted = -1;
    item?.querySelector<HTMLElement>('[data-row]')?.focus({ preventScroll: true });
    item?.scrollIntoView({ block: 'nearest' });
  }
}
