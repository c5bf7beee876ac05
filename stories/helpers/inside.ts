import type { LitElement } from 'lit';
import { configure, expect, waitFor, within } from 'storybook/test';

// Testing Library would print what it searched, and cannot print a shadow root: without this, a failed search hangs.
configure({
  getElementError: (message, container) =>
    new Error(`${message ?? ''}\n\nThere is: ${container.textContent?.trim().slice(0, 400) ?? ''}`),
});

/** An element of the story, once it shows something. */
export async function shown<Shown extends LitElement>(canvas: HTMLElement, selector: string): Promise<Shown> {
  const element = await waitFor(() => {
    const found = canvas.querySelector<Shown>(selector);
    expect(found?.shadowRoot?.childElementCount, `${selector} shows something`).toBeTruthy();
    return found!;
  });
  await element.updateComplete;
  return element;
}

/** Looks inside an element as a person does: by role, label and text. */
export async function inside(canvas: HTMLElement, selector: string): Promise<ReturnType<typeof within>> {
  const { shadowRoot } = await shown(canvas, selector);
  // Testing Library asks for an element, and needs no more than a shadow root has.
  return within(shadowRoot as unknown as HTMLElement);
}

/** Clicks a link that downloads, and answers what would have been saved: its name and its text. */
export async function downloaded(act: () => Promise<void>): Promise<{ readonly name: string; readonly text: string }> {
  const { click } = HTMLAnchorElement.prototype;
  const caught: HTMLAnchorElement[] = [];
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    caught.push(this);
  };
  try {
    await act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  await expect(caught, 'something is downloaded').toHaveLength(1);
  const [{ href, download }] = caught as [HTMLAnchorElement];
  return { name: download, text: await (await fetch(href)).text() };
}

/** What has the focus, however deep in shadow roots it is. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
