import { html, type CSSResult, type TemplateResult } from 'lit';
import type { Part } from '../../controllers/later.js';
import type { Desk } from './desk.js';

interface Fetched {
  part?: unknown;
  failed?: boolean;
}

const fetchedBy = new WeakMap<Desk, Map<string, Fetched>>();

/**
 * Draws with a module that only few ask for, once it has arrived. Until then it says that it is coming; where it did not arrive,
 * a line says so and offers to try again. Style sheets that it brings go after those of the element.
 */
export function onDemand<Module extends object>(
  desk: Desk,
  name: string,
  load: () => Promise<Part<Module>>,
  draw: (part: Module) => unknown,
): unknown {
  const { common } = desk;
  const all = fetchedBy.get(desk) ?? new Map<string, Fetched>();
  fetchedBy.set(desk, all);
  const known = all.get(name);
  if (known?.part) return draw(known.part as Module);
  if (known?.failed) return late(desk, () => all.delete(name));
  if (!known) {
    const fetched: Fetched = {};
    all.set(name, fetched);
    load()
      .then(
        (part) => {
          fetched.part = part;
          wear(desk, part.styles ?? []);
        },
        () => void (fetched.failed = true),
      )
      .finally(() => desk.host.requestUpdate());
  }
  return html`<p class="hint" aria-busy="true">${common.opening}</p>`;
}

function wear({ host }: Desk, styles: readonly CSSResult[]): void {
  const root = host.shadowRoot!;
  const more = styles.map(({ styleSheet }) => styleSheet!).filter((sheet) => !root.adoptedStyleSheets.includes(sheet));
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...more];
}

function late({ common, host }: Desk, again: () => void): TemplateResult {
  const press = () => {
    again();
    host.requestUpdate();
  };
  return html`<p class="hint">
    ${common.late} <button type="button" class="button small" @click=${press}>${common.tryAgain}</button>
  </p>`;
}
