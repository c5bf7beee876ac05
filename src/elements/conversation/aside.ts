import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus } from '../../internal/icons.js';
import { say, type Prompt } from '../../model/definition.js';
import { inOrder } from '../../model/order.js';
import type { KithRecord } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import { symbolOf } from '../../internal/symbols.js';
import { quickAdd } from './quick-add.js';
import { initialOf } from './who.js';

export interface IndexView {
  readonly prompts: readonly Prompt[];
  /** For each prompt `1` where something is said. */
  readonly said: string;
  readonly current: string;
  readonly lang: string;
  readonly t: Translation['conversation'];
  readonly common: Translation['common'];
  readonly writable: boolean;
  readonly adding: boolean;
  readonly go: (prompt: string) => void;
  readonly open: () => void;
  readonly close: () => void;
  readonly add: (wording: string) => void;
}

/** What there is to talk about, in any order. */
export function index(view: IndexView): TemplateResult {
  const { prompts, said, current, lang, t, common, writable, adding, go, open, close, add } = view;
  const row = (prompt: Prompt, at: number) => {
    const isSaid = said[at] === '1';
    const isCurrent = prompt.id === current;
    return html`<li>
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(prompt.id)}>
        <span class="state">${isCurrent ? icon(iconPencil) : isSaid ? icon(iconCheck) : nothing}</span>
        <span><bdi>${say(prompt.short ?? prompt.ask, lang)}</bdi>${isSaid ? html`<span class="unseen">, ${t.said}</span>` : nothing}</span>
      </button>
    </li>`;
  };
  const addition = adding
    ? quickAdd({ label: t.questionLabel, add: common.add, close: common.cancel, onAdd: add, onClose: close })
    : html`<button type="button" class="button small question" @click=${open}>${icon(iconPlus)}${t.addQuestion}</button>`;
  return html`<h3>${t.index}</h3>
    <ol class="index">
      ${prompts.map(row)}
    </ol>
    ${writable ? html`<p class="hint">${t.indexHint}</p> ${addition}` : nothing}`;
}

/** The people of the record, wherever they were named. */
export function peopleNamed(people: KithRecord['people'], t: Translation['conversation']): TemplateResult | typeof nothing {
  const all = inOrder(people);
  if (all.length === 0) return nothing;
  return html`<h3 class="later">${t.people}</h3>
    <ul class="people">
      ${all.map(({ name, symbol, paid, ring }) => {
        const picture = symbolOf(symbol);
        return html`<li>
          <span class="face small ${paid || ring === 'exchange' ? 'paid' : ''}" aria-hidden="true">${picture ? icon(picture) : initialOf(name)}</span>
          <bdi>${name}</bdi>
        </li>`;
      })}
    </ul>
    <p class="hint">${t.peopleHint}</p>`;
}
