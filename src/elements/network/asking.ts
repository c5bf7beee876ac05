import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconUserPlus } from '../../internal/icons.js';
import { summariseNetwork } from '../../model/network-summary.js';
import type { Ring } from '../../model/record.js';
import { LONGEST_LABEL, RINGS } from '../../model/schema.js';
import type { Desk } from './desk.js';

/** A name and a ring, Enter, and the next: the field is ready again at once. */
function renderAdd(desk: Desk): TemplateResult {
  const { t, common, said, adding } = desk;
  if (!adding)
    return html`<button type="button" class="button go start" @click=${() => desk.startAdding()}>
      ${icon(iconUserPlus)}${t.addSomeone}
    </button>`;
  const take = (event: Event) => {
    event.preventDefault();
    const [field, ring] = event.currentTarget as unknown as Iterable<HTMLInputElement>;
    const name = field!.value.trim();
    field!.value = '';
    field!.focus();
    if (name) desk.add(name, ring!.value as Ring);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) desk.stopAdding();
  };
  return html`<form class="add" @submit=${take} @keydown=${onKey}>
    <label class="field"
      ><span>${t.name}</span><input dir="auto" autocomplete="off" enterkeyhint="done" maxlength=${LONGEST_LABEL}
    /></label>
    <label class="field"
      ><span>${t.addWhere}</span
      ><select>
        ${RINGS.map((ring) => html`<option value=${ring} ?selected=${ring === 'friendship'}>${t.rings[ring]}</option>`)}
      </select></label
    >
    <button class="button go">${common.add}</button>
    <button type="button" class="button plain" @click=${() => desk.stopAdding()}>${common.done}</button>
    ${said ? html`<p class="hint" aria-hidden="true">${said}</p>` : nothing}
  </form>`;
}

/** The question under the picture and the list, on a warm ground. It asks; it does not count against anybody. */
export function renderAsk(desk: Desk): TemplateResult {
  const { t, writable, record } = desk;
  return html`<div class="ask">
    <p>${t.ask(summariseNetwork(record))} ${writable ? t.askMore : nothing}</p>
    ${writable ? renderAdd(desk) : nothing}
  </div>`;
}

/** Nobody is there yet. */
export function renderEmpty(desk: Desk): TemplateResult {
  const { t, writable } = desk;
  return html`<div class="empty">
    <svg class="rings" viewBox="0 0 104 104" aria-hidden="true">
      ${[50, 38, 26].map((r, i) => svg`<circle class="ring r${4 - i}" cx="52" cy="52" r=${r} />`)}
      <g class="me"><circle class="mark" cx="52" cy="52" r="14" /></g>
    </svg>
    <h3>${t.emptyTitle}</h3>
    ${
      writable
        ? html`<p>${t.empty}</p>
            ${renderAdd(desk)}`
        : nothing
    }
  </div>`;
}
