// Runs in the page: finds what a locator means, says where the pointer must go, and reads. One script for all engines,
// since their own locators differ in what they pierce and in what they call visible. Sent as source, like the other.

import { type RolesAndNames, rolesAndNames } from './roles-and-names';

/** A string is exact for names and a part for text; a pattern is sent as its source. */
export type TextMatch = string | { source: string; flags: string };

export type Query = { within?: Query | undefined; nth?: number | undefined } & (
  | { by: 'role'; role: string; name?: TextMatch | undefined }
  | { by: 'text'; text: TextMatch }
  | { by: 'css'; selector: string }
);

/** Either what was asked for, or why not yet. */
export type Reply = { value: unknown } | { problem: string };

function pageSide(accessibility: RolesAndNames) {
  const { exposed, flatAncestors, flatChildren, fold, labelsOf, modals, nameOf, rendered, roleOf, textOf } =
    accessibility;

  class NotYet extends Error {}

  const matches = (text: string, wanted: TextMatch, part: boolean) =>
    typeof wanted === 'object'
      ? new RegExp(wanted.source, wanted.flags.replace(/[gy]/g, '')).test(text)
      : part
        ? text.includes(fold(wanted))
        : text === fold(wanted);

  /** Every element below, as rendered, in reading order. */
  function* flatTree(node: Node): Generator<Element> {
    for (const child of flatChildren(node)) {
      if (!(child instanceof Element)) continue;
      yield child;
      yield* flatTree(child);
    }
  }

  /** Every element below, rendered or not, through open shadow roots. */
  function* wholeTree(node: Element | Document | ShadowRoot): Generator<Element> {
    if (node instanceof Element && node.shadowRoot) yield* wholeTree(node.shadowRoot);
    for (const child of node.children) {
      yield child;
      yield* wholeTree(child);
    }
  }

  function matchesOf(query: Query, scope: (Element | Document)[]): Element[] {
    const found = new Set<Element>();
    if (query.by === 'css') {
      let from: Iterable<Element | Document> = scope;
      for (const part of query.selector.split('>>>')) {
        const step = new Set<Element>();
        for (const start of from)
          for (const element of wholeTree(start)) if (element.matches(part.trim())) step.add(element);
        from = step;
      }
      for (const element of from) found.add(element as Element);
    } else if (query.by === 'text') {
      const holding = new Set<Element>();
      const visit = (element: Element, text: string) => {
        if (!matches(text, query.text, true)) return;
        // Innermost first: whoever holds a match already is an outer one.
        if (flatChildren(element).some((child) => holding.has(child as Element))) holding.add(element);
        else {
          found.add(element);
          holding.add(element);
        }
      };
      for (const start of scope) textOf(start instanceof Document ? start.documentElement : start, visit);
    } else {
      const open = modals();
      for (const start of scope) {
        for (const element of flatTree(start)) {
          if (roleOf(element) !== query.role || !exposed(element, open)) continue;
          if (query.name === undefined || matches(nameOf(element), query.name, false)) found.add(element);
        }
      }
    }
    return [...found];
  }

  function find(query: Query): Element[] {
    const scope = query.within ? find(query.within) : [document];
    const found = matchesOf(query, scope);
    return query.nth === undefined ? found : found.slice(query.nth, query.nth + 1);
  }

  function whatIsThere(query: Query): string {
    const scope = query.within ? find(query.within) : [document];
    if (scope.length === 0) return 'nothing matches what it should be within';
    if (query.by !== 'role') return `the page reads “${textOf(document.body).slice(0, 400)}”`;
    const of = (role: string) => matchesOf({ by: 'role', role }, scope).map((at) => `“${nameOf(at).slice(0, 60)}”`);
    const names = of(query.role);
    if (names.length) return `of that role there are ${names.slice(0, 30).join(', ')}`;
    const others = new Set(scope.flatMap((start) => [...flatTree(start)]).map(roleOf));
    return `of that role there is nothing; there are ${[...others].filter(Boolean).join(', ') || 'no roles at all'}`;
  }

  const visible = (element: Element) => {
    if (!rendered(element)) return false;
    if (getComputedStyle(element).display === 'contents') return textOf(element) !== '';
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };

  function markup(element: Element): string {
    return (element.cloneNode(false) as Element).outerHTML.slice(0, 200);
  }

  function one(query: Query, act = ''): Element {
    const all = find(query);
    // A selector also finds what is hidden; hands cannot touch that.
    const found = query.by === 'css' && /^(aim|select|startFilling|focus)$/.test(act) ? all.filter(visible) : all;
    const [first, second] = found;
    if (!first) throw new NotYet(`not found: ${whatIsThere(query)}`);
    if (second)
      throw new NotYet(
        `${found.length} of them; say which by name, within or nth: ${found.slice(0, 5).map(markup).join(' ')}`,
      );
    return first;
  }

  function deepElementFromPoint(x: number, y: number): Element | null {
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      // Engines differ for slotted content: some answer with an element outside this shadow root.
      if (!inner || inner === hit || inner.getRootNode() !== hit.shadowRoot) break;
      hit = inner;
    }
    return hit;
  }

  function deepActiveElement(): Element | null {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** A point where a pointer would hit the target: its middle, else another (a ring, a wrapped link, a half covered box). */
  function clearPoint(target: Element, accepted: Element[]): { x: number; y: number } | undefined {
    const boxes = [target.getBoundingClientRect(), ...target.getClientRects()].slice(0, 8);
    const parts = [0.5, 0.25, 0.75, 0.1, 0.9];
    for (const box of boxes) {
      for (const down of parts) {
        for (const across of parts) {
          const x = Math.floor(box.left + box.width * across);
          const y = Math.floor(box.top + box.height * down);
          if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
          const hit = deepElementFromPoint(x, y);
          if (hit && flatAncestors(hit).some((at) => accepted.includes(at))) return { x, y };
        }
      }
    }
    return undefined;
  }

  /** Two frames, or a moment: a page that is not in front draws none. */
  const nextFrames = () =>
    new Promise<void>((done) => {
      setTimeout(done, 100);
      requestAnimationFrame(() => requestAnimationFrame(() => done()));
    });

  async function aim(element: Element) {
    if (element.matches(':disabled')) throw new NotYet('it is disabled');
    const accepted = [element, ...labelsOf(element)];
    const targets = accepted.filter(visible);
    if (targets.length === 0) throw new NotYet('it takes up no room');
    const at = () => JSON.stringify(targets.map((target) => target.getBoundingClientRect()));
    for (const scroll of [false, true]) {
      for (const target of targets) {
        if (scroll) target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
        const before = at();
        await nextFrames();
        if (!element.isConnected) throw new NotYet('it was replaced meanwhile');
        if (before !== at()) throw new NotYet('it keeps moving');
        const point = clearPoint(target, accepted);
        if (point) return point;
      }
    }
    const { left, top, width, height } = targets[0]!.getBoundingClientRect();
    const over = deepElementFromPoint(left + width / 2, top + height / 2);
    throw new NotYet(
      `it cannot be hit: in its place is ${over ? markup(over) : 'nothing, or it is outside the viewport'}`,
    );
  }

  function focus(element: Element) {
    if (element.matches(':disabled')) throw new NotYet('it is disabled');
    (element as HTMLElement).focus();
    const active = deepActiveElement();
    if (!active || !flatAncestors(active).includes(element)) throw new NotYet('it does not take focus');
    return active;
  }

  const change = (field: HTMLElement) => {
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** Selects all that a field holds, to be typed over. True where there is nothing to type: the field is set at once. */
  function startFilling(element: Element, text: string): boolean {
    const field = focus(element);
    if (field instanceof HTMLInputElement && /^(date|time|month|week|datetime-local|color|range)$/.test(field.type)) {
      field.value = text;
      if (field.value !== text) throw new Error(`a field of type ${field.type} does not take “${text}”`);
      change(field);
      return true;
    }
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
      if (field.readOnly) throw new NotYet('it is read-only');
      field.select();
    } else if ((field as HTMLElement).isContentEditable) document.execCommand('selectAll');
    else throw new NotYet(`it is not a field: ${markup(field)}`);
    return false;
  }

  function select(element: Element, label: string) {
    if (!(element instanceof HTMLSelectElement)) throw new Error(`not a native select: ${markup(element)}`);
    const option = [...element.options].find((at) => fold(at.label) === fold(label));
    if (!option)
      throw new NotYet(`has no option “${label}”, but ${[...element.options].map((at) => `“${at.label}”`).join(', ')}`);
    element.focus();
    element.value = option.value;
    change(element);
  }

  const checked = (element: Element) =>
    element instanceof HTMLInputElement ? element.checked : element.getAttribute('aria-checked') === 'true';

  const box = ({ x, y, width, height }: DOMRect) => ({ x, y, width, height });

  function valueOf(element: Element): string {
    const value: unknown = (element as HTMLInputElement).value;
    return typeof value === 'string' ? value : textOf(element);
  }

  function liveRegions(): string[] {
    const live = '[aria-live="polite"], [aria-live="assertive"], [role="status"], [role="alert"], [role="log"], output';
    return find({ by: 'css', selector: live })
      .map((region) => textOf(region))
      .filter(Boolean);
  }

  const acts: Record<string, (element: Element, argument: string) => unknown> = {
    aim,
    select,
    startFilling,
    focus: (element) => void focus(element),
    value: valueOf,
    text: (element) => textOf(element),
    name: (element) => nameOf(element),
    attribute: (element, name) => element.getAttribute(name),
    checked,
    focused: (element) => flatAncestors(deepActiveElement() ?? document.body).includes(element),
    box: (element) => box(element.getBoundingClientRect()),
    there: () => true,
  };

  return {
    element: one,
    count: (query: Query) => find(query).length,
    isVisible: (query: Query) => find(query).some(visible),
    liveRegions,
    /** Does one of the acts to the one element that is meant. */
    async act(query: Query, name: string, argument = ''): Promise<Reply> {
      try {
        return { value: await acts[name]?.(one(query, name), argument) };
      } catch (error) {
        if (error instanceof NotYet) return { problem: error.message };
        throw error;
      }
    },
  };
}

export type PageSide = ReturnType<typeof pageSide>;

/** The expression that puts the script in place, as `__journey`; idempotent. */
export const installPageSide = `void (globalThis.__journey ??= (${pageSide})((${rolesAndNames})()))`;
