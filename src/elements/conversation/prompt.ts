import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus, iconQuote, iconUserPlus } from '../../internal/icons.js';
import { say, type Prompt } from '../../model/definition.js';
import { isFromEarlier, lastHeld } from '../../model/prompts.js';
import { LONGEST_LABEL, LONGEST_TEXT } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { quickAdd } from './quick-add.js';
import { cardSymbol } from './symbols.js';
import { dayOf, isolated, whoseWords, type WhoseWords } from './who.js';

/** What a person can do with one prompt. */
export interface PromptActions {
  readonly write: (prompt: Prompt, text: string) => void;
  readonly writeOther: (prompt: Prompt, text: string) => void;
  readonly nameOther: (name: string) => void;
  readonly chooseWhose: (prompt: Prompt, other: boolean) => void;
  readonly toggleCard: (prompt: Prompt, card: string, label: string) => void;
  readonly stillTrue: (prompt: Prompt) => void;
  readonly open: (prompt: Prompt, what: 'card' | 'person') => void;
  readonly close: () => void;
  readonly add: (prompt: Prompt, text: string) => void;
}

export interface PromptView extends WhoseWords {
  readonly prompt: Prompt;
  readonly index: number;
  readonly count: number;
  /** One prompt at a time: for each of them, whether something is said. Empty where all are shown. */
  readonly said: string;
  readonly common: Translation['common'];
  readonly writable: boolean;
  /** Somebody else's way of putting it is being written. */
  readonly writesOther: boolean;
  /** Which field for adding is open in this prompt. */
  readonly adding: 'card' | 'person' | undefined;
  /** What the last addition here did. */
  readonly did: string;
  readonly actions: PromptActions;
}

/** One question with all that can be said to it. */
export function promptEntry(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, t, said } = view;
  const asked = say(prompt.ask, lang);
  const hint = say(prompt.hint, lang);
  const askedBefore = answer && answer.lang === lang && answer.asked !== asked && answer.words ? answer.asked : '';
  return html`<article class="entry" aria-labelledby="ask-${index}" data-prompt=${prompt.id}>
    <div class="margin">${said ? progress(view) : whoseWords(view)}</div>
    <div class="page">
      <h3 class="prompt" id="ask-${index}" tabindex="-1">${asked}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${cards(view)} ${words(view)}
      ${said ? html`<div class="by">${whoseWords(view)}</div>` : nothing}
      ${askedBefore ? html`<p class="hint">${t.askedAs(isolated(askedBefore))}</p>` : nothing}
      ${view.writable ? html`${stillTrue(view)} ${whose(view)}` : nothing}
    </div>
  </article>`;
}

function progress({ said, index, count, t }: PromptView): TemplateResult {
  const dot = (flag: string, at: number) => html`<i class="${flag === '1' ? 'on' : ''} ${at === index ? 'now' : ''}"></i>`;
  return html`<div class="progress" role="img" aria-label=${t.question(index + 1, count)}>
    ${count > 12 ? nothing : [...said].map(dot)}<span>${t.progress(index + 1, count)}</span>
  </div>`;
}

function cards(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, answer, lang, t, common, writable, adding, actions } = view;
  if (!prompt.cards && !answer?.ownCards) return nothing;
  const picked = new Set(answer?.cards);
  const all = [
    ...(prompt.cards ?? []).map(({ id, symbol, label }) => ({ id, symbol, label: say(label, lang) })),
    ...Object.entries(answer?.ownCards ?? {}).map(([id, label]) => ({ id, symbol: undefined, label })),
  ].filter(({ id }) => writable || picked.has(id));
  const face = (id: string, symbol: string | undefined, label: string) =>
    html`${icon(cardSymbol(symbol))}<span><bdi>${label}</bdi></span>${picked.has(id)
        ? html`<span class="tick">${icon(iconCheck)}</span>`
        : nothing}`;
  if (!writable) return html`<ul class="cards">${all.map(({ id, symbol, label }) => html`<li class="card picked">${face(id, symbol, label)}</li>`)}</ul>`;
  return html`<div class="cards" role="group" aria-label=${t.cards}>
      ${all.map(
        ({ id, symbol, label }) =>
          html`<button
            type="button"
            class="card ${picked.has(id) ? 'picked' : ''}"
            aria-pressed=${picked.has(id)}
            @click=${() => actions.toggleCard(prompt, id, label)}
          >
            ${face(id, symbol, label)}
          </button>`,
      )}
      <button type="button" class="card" aria-expanded=${adding === 'card'} @click=${() => actions.open(prompt, 'card')}>
        ${icon(iconPlus)}<span>${t.ownCard}</span>
      </button>
    </div>
    ${adding === 'card' ? addField(view, t.ownCardLabel, common.cancel) : nothing}`;
}

/** The person's own words first; how somebody else put it beside them. */
function words(view: PromptView): TemplateResult {
  const { prompt, answer, index, t, writable, writesOther, actions } = view;
  const own = answer?.words?.text ?? '';
  const others = answer?.otherWords?.text ?? '';
  const pair = writesOther || others !== '';
  return html`<div class=${pair ? 'pair' : ''}>
    <div>
      ${pair ? html`<p class="label" id="say-${index}">${icon(iconQuote)}${t.iSay}</p>` : nothing}
      ${writable
        ? html`<textarea
            class="own"
            placeholder=" "
            dir="auto"
            rows=${rowsFor(own)}
            maxlength=${LONGEST_TEXT}
            aria-labelledby="ask-${index} ${pair ? `say-${index}` : ''}"
            .value=${live(own)}
            @input=${({ target }: Event) => actions.write(prompt, (target as HTMLTextAreaElement).value)}
          ></textarea>`
        : own
          ? html`<p class="words" dir="auto">${own}</p>`
          : nothing}
    </div>
    ${pair ? html`<div>${otherWords(view, others)}</div>` : nothing}
  </div>`;
}

function otherWords({ prompt, index, otherName, t, writable, writesOther, actions }: PromptView, text: string): TemplateResult {
  if (!writesOther || !writable)
    return html`<p class="label">${icon(iconPencil)}${t.putIt(isolated(otherName))}</p>
      <p class="other" dir="auto">${text}</p>`;
  return html`<label class="field"
      ><span>${t.otherName}</span
      ><input
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        .value=${live(otherName)}
        @input=${({ target }: Event) => actions.nameOther((target as HTMLInputElement).value)}
    /></label>
    <label class="field"
      ><span>${t.otherWords}</span
      ><textarea
        class="other"
        placeholder=" "
        dir="auto"
        rows=${rowsFor(text)}
        maxlength=${LONGEST_TEXT}
        aria-describedby="ask-${index}"
        .value=${live(text)}
        @input=${({ target }: Event) => actions.writeOther(prompt, (target as HTMLTextAreaElement).value)}
      ></textarea>
    </label>`;
}

function stillTrue({ prompt, answer, today, lang, t, actions }: PromptView): TemplateResult | typeof nothing {
  if (!answer || !isFromEarlier(answer, today)) return nothing;
  const focusWords = ({ target }: Event) => (target as Element).closest('.page')!.querySelector<HTMLElement>('.own')!.focus();
  return html`<div class="still">
    <p>${t.saidOn(dayOf(lastHeld(answer), today, lang))} <span>${t.isItStill}</span></p>
    <button type="button" class="chip" @click=${() => actions.stillTrue(prompt)}>${icon(iconCheck)}${t.stillTrue}</button>
    <button type="button" class="chip" @click=${focusWords}>${icon(iconPencil)}${t.changed}</button>
  </div>`;
}

function whose(view: PromptView): TemplateResult {
  const { prompt, index, t, common, writesOther, adding, actions } = view;
  const choice = (other: boolean, label: string) =>
    html`<label class="check"
      ><input
        type="radio"
        name="whose-${index}"
        .checked=${live(writesOther === other)}
        @change=${() => actions.chooseWhose(prompt, other)}
      />${label}</label
    >`;
  return html`<div class="after">
    <fieldset class="whose">
      <legend class="hint">${t.whose}</legend>
      ${choice(false, t.mine)} ${choice(true, t.other)}
    </fieldset>
    ${adding === 'person'
      ? addField(view, t.personName, common.done)
      : html`<button type="button" class="button plain name" @click=${() => actions.open(prompt, 'person')}>
          ${icon(iconUserPlus)}${t.nameSomeone}
        </button>`}
  </div>`;
}

function addField({ prompt, common, did, actions }: PromptView, label: string, close: string): TemplateResult {
  return quickAdd({ label, add: common.add, close, did, onAdd: (text) => actions.add(prompt, text), onClose: actions.close });
}

/** Where a browser cannot size a field by what is in it: about as many rows as the words take. */
function rowsFor(text: string): number {
  const lines = text.split('\n', 40).reduce((sum, line) => sum + 1 + Math.floor(line.length / 45), 0);
  return Math.min(Math.max(lines, 2), 40);
}
