import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon, type Icon } from '../../internal/icon.js';
import { iconArrowDown, iconArrowLeft, iconArrowRight, iconArrowUp, iconUserPlus } from '../../internal/icons.js';
import { summariseNetwork } from '../../model/network-summary.js';
import type { Ring } from '../../model/record.js';
import { LONGEST_LABEL, RINGS } from '../../model/schema.js';
import type { Desk, MoveKey } from './desk.js';

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

/** What arrow keys do to somebody who is being moved, for one finger, a switch or a voice. In place of the legend. */
export function renderMoving(id: string, desk: Desk): TemplateResult {
  const { t } = desk;
  const ways: readonly (readonly [MoveKey, string, Icon])[] = [
    ['ArrowDown', t.closer, iconArrowDown],
    ['ArrowUp', t.further, iconArrowUp],
    ['ArrowLeft', t.left, iconArrowLeft],
    ['ArrowRight', t.right, iconArrowRight],
  ];
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') desk.letGo(false);
  };
  return html`<div class="moving" @keydown=${onKey}>
    <p>${t.moving(desk.called(id))}</p>
    <div class="chips">
      ${ways.map(
        ([key, label, sign]) =>
          html`<button
            type="button"
            class="button icon"
            aria-label=${label}
            title=${label}
            @click=${() => desk.move(key)}
          >
            ${icon(sign)}
          </button>`,
      )}
      <button type="button" class="button go" @click=${() => desk.letGo(true)}>${t.keep}</button>
      <button type="button" class="button plain" @click=${() => desk.letGo(false)}>${t.putBack}</button>
    </div>
  </div>`;
}
