import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addQuestion } from '../../model/answering.js';
import type { Prompt } from '../../model/definition.js';
import { initialsOf } from '../../model/initials.js';
import { inOrder } from '../../model/order.js';
import type { Translation } from '../../translations/translation.js';
import { nameOf, type Page } from './prompt.js';

export interface AsideView extends Page {
  readonly prompts: readonly Prompt[];
  /** For each prompt `1` where something is said. */
  readonly said: string;
  readonly current: string;
  /** The field for a question is open. */
  readonly adding: boolean;
  /** Opens or closes the field for a question. */
  readonly toggle: (open: boolean) => void;
  readonly go: (prompt: string) => void;
}

export function asideContent(view: AsideView, t: Translation['around']): TemplateResult {
  const { prompts, said, current, records, talking, lang, common, writable, adding, symbolOf, go, toggle } = view;
  const add = (wording: string) => {
    let id = '';
    records.edit((draft) => void (id = addQuestion(draft, talking, wording)), { what: t.did.asked });
    go(id);
  };
  const row = ({ id, short, ask }: Prompt, at: number) => {
    const isSaid = said[at] === '1';
    const isCurrent = id === current;
    return html`<li>
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(id)}>
        <span>${isCurrent ? icon(iconPencil) : isSaid ? icon(iconCheck) : nothing}</span>
        <span><bdi>${nameOf({ short, ask }, lang)}</bdi>${isSaid ? html`<span class="unseen">, ${t.said}</span>` : nothing}</span>
      </button>
    </li>`;
  };
  const addition = adding
    ? quickField({ key: 'question', label: t.questionLabel, common, toggle, add })
    : html`<button type="button" class="button small" data-add="question" @click=${() => toggle(true)}>${icon(iconPlus)}${t.addQuestion}</button>`;
  const everybody = inOrder(records.record.people).map(({ name, symbol, paid, ring }) => {
    const picture = symbolOf(symbol);
    const isPaid = paid || ring === 'exchange';
    return html`<li class="who">
      <span class="face small ${isPaid ? 'paid' : ''}" aria-hidden="true">${picture ? icon(picture) : initialsOf(name, isPaid ? 2 : 1)}</span>
      <bdi>${name}</bdi>
    </li>`;
  });
  return html`<aside aria-label=${t.index}>
    <h3>${t.index}</h3>
    <ol class="index">
      ${prompts.map(row)}
    </ol>
    ${writable ? html`<p class="hint">${t.indexHint}</p> ${addition}` : nothing}
    ${everybody.length > 0
      ? html`<h3>${t.people}</h3>
          <ul class="people">
            ${everybody}
          </ul>
          <p class="hint">${t.peopleHint}</p>`
      : nothing}
  </aside>`;
}
