import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconChevronLeft, iconChevronRight, iconList, iconMessageCircle } from '../../internal/icons.js';
import type { Conversation, KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import type { DefinitionProblem } from './definition-source.js';
import { isolated } from './who.js';

type Strings = Translation['conversation'];

/** Who talks, with whom, when. */
export function talkLine({ about, authors }: KithRecord, talk: Conversation | undefined, lang: string, t: Strings): string {
  const others = Object.values(authors).flatMap(({ id, name }) => (id !== ME && name ? [isolated(name)] : []));
  return t.talk(isolated(about.name ?? ''), others.join(', '), dayInWords(talk?.at ?? new Date(), lang));
}

/** One at a time, or the whole page. The short words are for narrow places. */
export function modeSwitch(one: boolean, t: Strings, choose: (mode: 'one' | 'all') => void): TemplateResult {
  const choice = (mode: 'one' | 'all', long: string, short: string, symbol: TemplateResult) =>
    html`<label
      ><input type="radio" name="mode" .checked=${live(one === (mode === 'one'))} @change=${() => choose(mode)} />${symbol}<span class="long"
        >${long}</span
      ><span class="short">${short}</span></label
    >`;
  return html`<div class="switch" role="radiogroup" aria-label=${t.view}>
    ${choice('one', t.one, t.oneShort, icon(iconMessageCircle))}${choice('all', t.all, t.allShort, icon(iconList))}
  </div>`;
}

export interface Turn {
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly writable: boolean;
  readonly step: (by: 1 | -1) => void;
  readonly skip: () => void;
  readonly finish: () => void;
}

/** From one question to the next. "Skip" is an answer; "Back" and "Next" only turn the page. */
export function turn({ isFirst, isLast, writable, step, skip, finish }: Turn, t: Strings): TemplateResult {
  return html`<div class="turn">
    <button type="button" class="button icon" aria-label=${t.back} ?disabled=${isFirst} @click=${() => step(-1)}>${icon(iconChevronLeft, 'flip')}</button>
    ${writable ? html`<button type="button" class="button" @click=${skip}>${t.skip}</button>` : nothing}
    ${isLast
      ? writable
        ? finishButton(finish, t)
        : nothing
      : html`<button type="button" class="button go" @click=${() => step(1)}>${t.next}${icon(iconChevronRight, 'flip')}</button>`}
  </div>`;
}

export function finishButton(finish: () => void, t: Strings): TemplateResult {
  return html`<button type="button" class="button go" @click=${finish}>${t.finish}</button>`;
}

/** Why the questions that the page gave are not the ones on the screen. */
export function definitionProblem({ reason, detail }: DefinitionProblem, t: Strings): TemplateResult {
  return html`<div class="problem" role="alert">
    <p>${t[`definition${reason}`]}</p>
    <p class="hint">${t.definitionKeeper(detail)}</p>
  </div>`;
}
