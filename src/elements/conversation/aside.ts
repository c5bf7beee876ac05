import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import type { Prompt } from '../../model/definition.js';
import { initialsOf } from '../../model/initials.js';
import { inOrder } from '../../model/order.js';
import type { KithRecord } from '../../model/record.js';
import { say } from '../../model/wording.js';
import type { Translation } from '../../translations/translation.js';
import type { SymbolOf } from './definition-source.js';

export interface AsideView {
  readonly prompts: readonly Prompt[];
  /** For each prompt `1` where something is said. */
  readonly said: string;
  readonly current: string;
  readonly people: KithRecord['people'];
  readonly lang: string;
  readonly t: Translation['conversation'];
  readonly common: Translation['common'];
  readonly writable: boolean;
  readonly adding: boolean;
  readonly symbolOf: SymbolOf;
  readonly go: (prompt: string) => void;
  /** Opens or closes the field for a question. */
  readonly toggle: (open: boolean) => void;
  readonly add: (wording: string) => void;
}

/** Beside the page: what there is to talk about, in any order, and the people of the record, wherever they were named. */
export function aside({ prompts, said, current, people, lang, t, common, writable, adding, symbolOf, go, toggle, add }: AsideView): TemplateResult {
  const row = ({ id, short, ask }: Prompt, at: number) => {
    const isSaid = said[at] === '1';
    const isCurrent = id === current;
    return html`<li>
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(id)}>
        <span>${isCurrent ? icon(iconPencil) : isSaid ? icon(iconCheck) : nothing}</span>
        <span><bdi>${say(short ?? ask, lang)}</bdi>${isSaid ? html`<span class="unseen">, ${t.said}</span>` : nothing}</span>
      </button>
    </li>`;
  };
  const addition = adding
    ? quickField({ key: 'question', label: t.questionLabel, common, toggle, add })
    : html`<button type="button" class="button small" data-add="question" @click=${() => toggle(true)}>${icon(iconPlus)}${t.addQuestion}</button>`;
  const everybody = inOrder(people).map(({ name, symbol, paid, ring }) => {
    const picture = symbolOf(symbol);
    const isPaid = paid || ring === 'exchange';
    return html`<li class="who">
      <span class="face small ${isPaid ? 'paid' : ''}" aria-hidden="true">${picture ? icon(picture) : initialsOf(name, isPaid ? 2 : 1)}</span>
      <bdi>${name}</bdi>
    </li>`;
  });
  return html`<aside class="side" aria-label=${t.index}>
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
