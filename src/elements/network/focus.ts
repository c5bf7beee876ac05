import { markOf, type Desk } from './desk.js';

/** Who or what has the focus as a rendering begins: somebody's mark or row, or one of the controls in the panel. */
const noted = new WeakMap<Desk, { readonly id: string | undefined; readonly control: number }>();

const active = ({ host }: Desk) => host.shadowRoot?.activeElement as HTMLElement | null | undefined;

const controls = ({ host }: Desk) => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.panel :is(button, input, select, textarea)') ?? [])];

/** Before a rendering. */
export function noteFocus(desk: Desk): void {
  const at = active(desk);
  noted.set(desk, { id: at?.dataset['id'], control: controls(desk).indexOf(at!) });
}

/** After it: whose mark or row gets the focus back; a control of the panel has it again at once. */
export function keepFocus(desk: Desk): string | undefined {
  const { id, control = -1 } = noted.get(desk) ?? {};
  const at = active(desk);
  if (id && id !== at?.dataset['id']) return markOf(id);
  if (!at) controls(desk)[control]?.focus();
  return undefined;
}
