// Finds things in an element as people do: what is seen, by what it is called.

/** Text as it is read: without the marks that set names apart, with single spaces. */
export const tidy = (text: string | null | undefined): string =>
  text?.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim() ?? '';

/** Everything of this selector that can be seen, in the element's shadow root. */
export const shown = <E extends HTMLElement = HTMLElement>(el: Element, selector: string): E[] =>
  [...el.shadowRoot!.querySelectorAll<E>(selector)].filter((one) => one.checkVisibility());

/** What a control is called: by its label, by what labels it, or by what stands in it and is not hidden from whoever listens. */
export function nameOf(control: Element | null): string {
  if (!control) return '';
  const root = control.getRootNode() as ShadowRoot;
  const by = control.getAttribute('aria-labelledby')?.trim().split(/\s+/).map((id) => root.getElementById(id)?.textContent);
  const heard = (control.closest('label') ?? control).cloneNode(true) as Element;
  heard.querySelectorAll('[aria-hidden=true]').forEach((one) => one.remove());
  return tidy(by?.join(' ') ?? control.getAttribute('aria-label') ?? heard.textContent);
}

/** The first of this selector whose name holds these words. */
export function named<E extends HTMLElement = HTMLElement>(el: Element, selector: string, name: string): E {
  const all = shown<E>(el, selector);
  const found = all.find((one) => nameOf(one).startsWith(name)) ?? all.find((one) => nameOf(one).includes(name));
  if (!found) throw new Error(`no ${selector} “${name}” among ${all.map(nameOf).join(' | ')}`);
  return found;
}

type Updating = Element & { readonly updateComplete: Promise<boolean> };

/** Presses a button, anywhere in the element or within what a selector finds. */
export async function press(el: Updating, name: string, within = ''): Promise<void> {
  named(el, `${within} button`, name).click();
  await el.updateComplete;
}

/** What has the focus. */
export const focused = (el: Element): string => nameOf(el.shadowRoot!.activeElement);

/** What the live regions say. */
export const said = (el: Element): string => tidy([...el.shadowRoot!.querySelectorAll('[role=status]')].map((one) => one.textContent).join(' '));

/** Takes the last change back, as the undo button of the page does. */
export async function undo(el: Updating): Promise<void> {
  (el as unknown as { records: { undo(): void } }).records.undo();
  await el.updateComplete;
}
