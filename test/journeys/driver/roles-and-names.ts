// Runs in the page. Role, accessible name and visible text, near enough to "Accessible Name and Description Computation"
// for finding things, across open shadow roots. It is sent as source, so it must not refer to anything outside itself.
// Not covered: what ElementInternals holds (unreadable from outside) and text from CSS `content`.

export function rolesAndNames() {
  // prettier-ignore
  const implied: Record<string, string> = {
    address: 'group', article: 'article', aside: 'complementary', blockquote: 'blockquote', button: 'button',
    caption: 'caption', datalist: 'listbox', dd: 'definition', details: 'group', dfn: 'term', dialog: 'dialog',
    dt: 'term', fieldset: 'group', figure: 'figure', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading',
    h5: 'heading', h6: 'heading', hr: 'separator', li: 'listitem', main: 'main', menu: 'list', meter: 'meter',
    nav: 'navigation', ol: 'list', optgroup: 'group', option: 'option', output: 'status', p: 'paragraph',
    progress: 'progressbar', search: 'search', summary: 'button', table: 'table', tbody: 'rowgroup', td: 'cell',
    textarea: 'textbox', tfoot: 'rowgroup', thead: 'rowgroup', time: 'time', tr: 'row', ul: 'list',
  };
  // prettier-ignore
  const inputRoles: Record<string, string> = {
    button: 'button', submit: 'button', reset: 'button', image: 'button', file: 'button', color: 'button',
    checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox',
  };
  const namedByContent = new Set(
    (
      'button cell checkbox columnheader gridcell heading link menuitem menuitemcheckbox menuitemradio option radio row ' +
      'rowheader switch tab tooltip treeitem'
    ).split(' '),
  );
  /** ARIA gives these no name from what they hold, but that is how a person would tell one from another. */
  const toldByContent = new Set(
    'alert blockquote caption definition listitem log note paragraph status term'.split(' '),
  );

  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  const tag = (element: Element) => element.localName;

  /** Children as they are rendered: through shadow roots and slots. */
  function flatChildren(node: Node): Node[] {
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      return assigned.length ? assigned : [...node.childNodes];
    }
    return [...((node instanceof Element && node.shadowRoot) || node).childNodes];
  }

  /** The reverse: the slot it is shown in, else the parent, else the host. */
  function flatParent(node: Node): Element | null {
    const slot = (node as Element).assignedSlot;
    if (slot) return slot;
    const parent = node.parentNode;
    if (parent instanceof ShadowRoot) return parent.host;
    return parent instanceof Element ? parent : null;
  }

  function flatAncestors(element: Element): Element[] {
    const found: Element[] = [];
    for (let at: Element | null = element; at; at = flatParent(at)) found.push(at);
    return found;
  }

  /** Not `display: none`, not `visibility: hidden`, in an open `details`; it may have no size. */
  function rendered(element: Element): boolean {
    if (element.checkVisibility({ visibilityProperty: true })) return true;
    // No box of their own, but shown: `display: contents`, and the options of a select.
    if (element instanceof HTMLOptionElement || element instanceof HTMLOptGroupElement) {
      const select = element.closest('select');
      return select !== null && rendered(select);
    }
    const parent = flatParent(element);
    return parent !== null && getComputedStyle(element).display === 'contents' && rendered(parent);
  }

  /** Open modal dialogs make everything else inert. */
  function modals(root: Document | ShadowRoot = document, found: Element[] = []): Element[] {
    for (const element of root.querySelectorAll('*')) {
      if (element instanceof HTMLDialogElement && element.matches(':modal')) found.push(element);
      if (element.shadowRoot) modals(element.shadowRoot, found);
    }
    return found;
  }

  /** Whether assistive technology meets the element. */
  function exposed(element: Element, open = modals()): boolean {
    if (!rendered(element)) return false;
    const line = flatAncestors(element);
    if (line.some((ancestor) => ancestor.getAttribute('aria-hidden') === 'true' || ancestor.hasAttribute('inert')))
      return false;
    return open.length === 0 || line.some((ancestor) => open.includes(ancestor));
  }

  function roleOf(element: Element): string {
    const explicit = element.getAttribute('role')?.trim().split(/\s+/)[0];
    if (explicit) return explicit === 'image' ? 'img' : explicit;
    const name = tag(element);
    if (element instanceof HTMLInputElement) {
      if (element.type === 'hidden') return '';
      if (element.list && !inputRoles[element.type]) return 'combobox';
      return inputRoles[element.type] ?? 'textbox';
    }
    if (element instanceof HTMLSelectElement) return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    if (name === 'a' || name === 'area')
      return element.hasAttribute('href') || element.hasAttribute('xlink:href') ? 'link' : '';
    if (name === 'img') return element.getAttribute('alt') === '' ? '' : 'img';
    if (name === 'svg') return authorName(element, new Set()) ? 'img' : '';
    if (name === 'section') return authorName(element, new Set()) ? 'region' : '';
    if (name === 'form') return authorName(element, new Set()) ? 'form' : '';
    if (name === 'th') return element.getAttribute('scope')?.startsWith('row') ? 'rowheader' : 'columnheader';
    if (name === 'header' || name === 'footer') {
      const sectioned = flatAncestors(element).some((at) => /^(article|aside|main|nav|section)$/.test(tag(at)));
      return sectioned ? '' : name === 'header' ? 'banner' : 'contentinfo';
    }
    return implied[name] ?? '';
  }

  function labelsOf(element: Element): Element[] {
    const native = (element as HTMLInputElement).labels;
    if (native?.length) return [...native];
    // A form-associated custom element keeps its labels to itself.
    if (!element.id || !tag(element).includes('-')) return [];
    const root = element.getRootNode() as Document | ShadowRoot;
    return [...root.querySelectorAll('label')].filter((label) => label.htmlFor === element.id);
  }

  /** A name that the author gave: aria-labelledby, aria-label, a label, a legend, alt, a title. */
  function authorName(element: Element, seen: Set<Element>): string {
    const byId = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
    if (byId.length && !seen.has(element)) {
      const root = element.getRootNode() as Document | ShadowRoot;
      const parts = byId.map((id) => root.getElementById(id)).filter((at) => at !== null);
      const named = fold(parts.map((part) => nameOf(part, new Set([...seen, element]), true)).join(' '));
      if (named) return named;
    }
    const label = fold(element.getAttribute('aria-label') ?? '');
    if (label) return label;
    const labels = labelsOf(element).filter((at) => !seen.has(at));
    if (labels.length) return fold(labels.map((at) => contentOf(at, new Set([...seen, at, element]))).join(' '));
    const child = (selector: string) => [...element.children].find((at) => at.matches(selector));
    const titled = { fieldset: 'legend', table: 'caption', figure: 'figcaption', svg: 'title', g: 'title' }[
      tag(element)
    ];
    const holder = titled && child(titled);
    if (holder) return fold(holder.textContent ?? '');
    if (element instanceof HTMLImageElement || element instanceof HTMLAreaElement)
      return fold(element.alt || element.title);
    if (element instanceof HTMLInputElement && /^(button|submit|reset|image)$/.test(element.type)) {
      const unsaid = { submit: 'Submit', reset: 'Reset', image: 'Submit', button: '' }[element.type] ?? '';
      return fold(element.value || element.alt || element.title || unsaid);
    }
    if (element instanceof HTMLOptGroupElement) return fold(element.label);
    return '';
  }

  /** `always`: also from content where the role does not allow it, as a label referred to by id is read whole. */
  function nameOf(element: Element, seen: Set<Element> = new Set(), always = false): string {
    const given = authorName(element, seen);
    if (given) return given;
    const role = roleOf(element);
    if (always || namedByContent.has(role) || toldByContent.has(role)) {
      const content = fold(contentOf(element, new Set([...seen, element])));
      if (content) return content;
    }
    return fold(element.getAttribute('title') ?? element.getAttribute('placeholder') ?? '');
  }

  function spaced(element: Element, text: string): string {
    return getComputedStyle(element).display.startsWith('inline') ? text : ` ${text} `;
  }

  /** The text of an element as it counts towards a name. */
  function contentOf(element: Element, seen: Set<Element>): string {
    let text = '';
    for (const node of flatChildren(element)) {
      if (node instanceof Text) text += node.data;
      if (!(node instanceof Element) || seen.has(node)) continue;
      if (node.getAttribute('aria-hidden') === 'true' || !(rendered(node) || tag(node) === 'title')) continue;
      if (tag(node) === 'br') text += ' ';
      else if (node instanceof HTMLSelectElement) text += ` ${node.selectedOptions[0]?.label ?? ''} `;
      else if (node instanceof HTMLTextAreaElement) text += ` ${node.value} `;
      else if (node instanceof HTMLInputElement)
        text += /^(checkbox|radio|file)$/.test(node.type) ? '' : ` ${node.value} `;
      else text += spaced(node, authorName(node, seen) || contentOf(node, new Set([...seen, node])));
    }
    return text;
  }

  /** What can be read on the screen in an element; `visit` is told of every element and its text, innermost first. */
  function textOf(element: Element, visit?: (element: Element, text: string) => void): string {
    if (/^(script|style|template|noscript|title|desc)$/.test(tag(element)) || !rendered(element)) return '';
    let text = '';
    for (const node of flatChildren(element)) {
      if (node instanceof Text) text += node.data;
      else if (node instanceof Element) text += tag(node) === 'br' ? ' ' : spaced(node, textOf(node, visit));
    }
    visit?.(element, fold(text));
    return text;
  }

  return { exposed, flatAncestors, flatChildren, flatParent, fold, labelsOf, modals, nameOf, rendered, roleOf, textOf };
}

export type RolesAndNames = ReturnType<typeof rolesAndNames>;
