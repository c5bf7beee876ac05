import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconUserPlus } from '../../internal/icons.js';
import { summariseNetwork } from '../../model/network-summary.js';
import { renderAdding } from './adding.js';
import { ADD_FIELD, type Desk } from './desk.js';

function renderStart(desk: Desk): unknown {
  if (desk.adding) return renderAdding(desk);
  const start = () => {
    desk.adding = true;
    desk.focus(ADD_FIELD);
  };
  return html`<button type="button" class="button go start" @click=${start}>${icon(iconUserPlus)}${desk.t.addSomeone}</button>`;
}

/** The question under the picture and the list, on a warm ground. It asks; it does not count against anybody. */
export function renderAsk(desk: Desk): TemplateResult {
  const { t, writable, record } = desk;
  return html`<div class="ask">
    <p>${t.ask(summariseNetwork(record))} ${writable ? t.askMore : nothing}</p>
    ${writable ? renderStart(desk) : nothing}
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
    ${writable ? html`<p>${t.empty}</p>${renderStart(desk)}` : nothing}
  </div>`;
}
