import { html, nothing, svg, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconUserPlus } from '../../internal/icons.js';
import type { NetworkFacts } from '../../model/network-summary.js';
import type { Ring } from '../../model/record.js';
import { LONGEST_LABEL, RINGS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';

export interface Adding {
  readonly words: Translation['network'];
  readonly common: Translation['common'];
  readonly writable: boolean;
  /** The row to add with is there. */
  readonly open: boolean;
  /** What the last addition did, in words. */
  readonly said: string;
  readonly start: () => void;
  readonly add: (name: string, ring: Ring) => void;
  readonly stop: () => void;
}

/** A name and a ring, Enter, and the next: the field is ready again at once. */
function renderForm({ words: t, common, said, add, stop }: Adding): TemplateResult {
  const take = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const field = form.querySelector('input')!;
    const name = field.value.trim();
    if (name) {
      field.value = '';
      add(name, form.querySelector('select')!.value as Ring);
    }
    field.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.isComposing) stop();
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
    <button type="button" class="button plain" @click=${stop}>${common.done}</button>
    ${said ? html`<p class="hint" aria-hidden="true">${said}</p>` : nothing}
  </form>`;
}

const startButton = ({ words, start }: Adding) =>
  html`<button type="button" class="button go start" @click=${start}>${icon(iconUserPlus)}${words.addSomeone}</button>`;

/** The question under the picture and the list, on a warm ground. It asks; it does not count against anybody. */
export function renderAsk(facts: NetworkFacts, adding: Adding): TemplateResult {
  const { words: t, writable, open } = adding;
  return html`<div class="ask">
    <p>${t.ask(facts)} ${writable ? t.askMore : nothing}</p>
    ${writable ? (open ? renderForm(adding) : startButton(adding)) : nothing}
  </div>`;
}

/** Nobody is there yet. */
export function renderEmpty(adding: Adding): TemplateResult {
  const { words: t, writable, open } = adding;
  const rings = [50, 38, 26].map((r, i) => svg`<circle class="ring r${4 - i}" cx="52" cy="52" r=${r} />`);
  return html`<div class="empty">
    <svg class="rings" viewBox="0 0 104 104" aria-hidden="true">
      ${rings}
      <g class="me"><circle class="mark" cx="52" cy="52" r="14" /></g>
    </svg>
    <h3>${t.emptyTitle}</h3>
    ${
      writable
        ? html`<p>${t.empty}</p>
            ${open ? renderForm(adding) : startButton(adding)}`
        : nothing
    }
  </div>`;
}
