import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus, iconQuote, iconUserPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import * as answering from '../../model/answering.js';
import type { Asking } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { isFromEarlier, lastHeld } from '../../model/prompts.js';
import type { RecordDraft } from '../../model/record.js';
import { LONGEST_LABEL, LONGEST_TEXT } from '../../model/schema.js';
import { say } from '../../model/wording.js';
import type { Translation } from '../../translations/translation.js';
import type { SymbolOf } from './definition-source.js';
import { dayOf, isolated, whoseWords, type WhoseWords } from './who.js';

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
  readonly symbolOf: SymbolOf;
  /** What the last addition did. */
  readonly did: string;
  /** Changes the answer; `what` is for the undo button. Typing in one `field` is one burst. */
  readonly change: (what: string, recipe: (draft: RecordDraft, asking: Asking) => void, field?: string) => void;
  readonly nameOther: (name: string) => void;
  readonly chooseWhose: (other: boolean) => void;
  readonly namePerson: (name: string) => void;
  readonly sayStillTrue: () => void;
  /** Opens a field for adding; without one, closes it. */
  readonly open: (what?: 'card' | 'person') => void;
}

/** One question with all that can be said to it. */
export function promptEntry(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, t, said } = view;
  const asked = say(prompt.ask, lang);
  const hint = (words: string) => (words ? html`<p class="hint">${words}</p>` : nothing);
  const isReworded = answer?.words && answer.lang === lang && answer.asked !== asked;
  return html`<article class="entry" aria-labelledby="ask-${index}" data-prompt=${prompt.id}>
    <div class="margin">${said ? progress(view) : whoseWords(view)}</div>
    <div class="page">
      <h3 class="prompt" id="ask-${index}" tabindex="-1">${asked}</h3>
      ${hint(say(prompt.hint, lang))} ${cards(view)} ${words(view)}
      ${said ? html`<div class="hint by">${whoseWords(view)}</div>` : nothing}
      ${hint(isReworded ? t.askedAs(isolated(answer.asked)) : '')} ${view.writable ? html`${stillTrue(view)} ${after(view)}` : nothing}
    </div>
  </article>`;
}

function progress({ said, index, count, t }: PromptView): TemplateResult {
  const dot = (flag: string, at: number) => html`<i class=${at === index ? 'on now' : flag === '1' ? 'on' : ''}></i>`;
  return html`<div class="progress" role="img" aria-label=${t.question(index + 1, count)}>
    ${count > 12 ? nothing : [...said].map(dot)}<span>${t.progress(index + 1, count)}</span>
  </div>`;
}

function cards(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, answer, lang, t, common, writable, adding, symbolOf, change, open } = view;
  const own = Object.entries(answer?.ownCards ?? {});
  if (!prompt.cards && own.length === 0) return nothing;
  const card = (id: string, label: string, symbol?: string) => {
    const isPicked = !!answer?.cards?.includes(id);
    const face = html`${icon(symbolOf(symbol) ?? iconQuote)}<span><bdi>${label}</bdi></span>${isPicked ? icon(iconCheck, 'tick') : nothing}`;
    if (!writable) return isPicked ? html`<div class="card picked" role="listitem">${face}</div>` : nothing;
    const toggle = () =>
      change(t.did[isPicked ? 'unpicked' : 'picked'](isolated(label)), (draft, asking) => answering.toggleCard(draft, asking, id));
    return html`<button type="button" class="card ${isPicked ? 'picked' : ''}" aria-pressed=${isPicked} @click=${toggle}>${face}</button>`;
  };
  const addOwn = (label: string) => {
    change(t.did.picked(isolated(label)), (draft, asking) => answering.addOwnCard(draft, asking, label));
    open();
  };
  return html`<div class="cards" role=${writable ? 'group' : 'list'} aria-label=${t.cards}>
      ${prompt.cards?.map(({ id, label, symbol }) => card(id, say(label, lang), symbol))} ${own.map(([id, label]) => card(id, label))}
      ${writable
        ? html`<button type="button" class="card" data-add="card" aria-expanded=${adding === 'card'} @click=${() => open('card')}>
            ${icon(iconPlus)}<span>${t.ownCard}</span>
          </button>`
        : nothing}
    </div>
    ${adding === 'card' ? quickField({ key: 'card', label: t.ownCardLabel, common, toggle: () => open(), add: addOwn }) : nothing}`;
}

/** The person's own words first; how somebody else put it beside them. */
function words(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, otherName, t, writable, writesOther, change, nameOther } = view;
  const own = answer?.words?.text ?? '';
  const others = answer?.otherWords?.text ?? '';
  const isPair = writesOther || others;
  const about = say(prompt.short ?? prompt.ask, lang);
  const area = (kind: string, labels: string, text: string, write: (text: string) => void) =>
    html`<textarea
      class=${kind}
      placeholder=" "
      dir="auto"
      rows=${rowsFor(text)}
      maxlength=${LONGEST_TEXT}
      aria-labelledby=${labels}
      .value=${text}
      @input=${({ target }: Event) => write((target as HTMLTextAreaElement).value)}
    ></textarea>`;
  const label = (id: string, symbol: string, text: string) => html`<p class="hint who" id="${id}-${index}">${icon(symbol)}${text}</p>`;
  const ownWords = writable
    ? area('own', `ask-${index} say-${index}`, own, (text) =>
        change(t.did.wrote(about), (draft, asking) => answering.writeWords(draft, asking, text), 'words'),
      )
    : own
      ? html`<p class="words" dir="auto">${own}</p>`
      : nothing;
  const otherWords =
    writable && writesOther
      ? html`<label class="field"
            ><span class="hint">${t.otherName}</span
            ><input
              type="text"
              dir="auto"
              autocomplete="off"
              maxlength=${LONGEST_LABEL}
              .value=${otherName}
              @input=${({ target }: Event) => nameOther((target as HTMLInputElement).value)}
          /></label>
          ${label('put', iconPencil, t.otherWords)}
          ${area('other', `put-${index} ask-${index}`, others, (text) =>
            change(t.did.other(about), (draft, asking) => answering.writeOtherWords(draft, asking, text), 'otherWords'),
          )}`
      : html`${label('put', iconPencil, t.putIt(isolated(otherName)))}
          <p class="words other" dir="auto">${others}</p>`;
  return html`<div class=${isPair ? 'pair' : ''}>
    <div>${isPair ? label('say', iconQuote, t.iSay) : nothing}${ownWords}</div>
    ${isPair ? html`<div>${otherWords}</div>` : nothing}
  </div>`;
}

function stillTrue({ answer, today, lang, t, sayStillTrue }: PromptView): TemplateResult | typeof nothing {
  if (!answer || !isFromEarlier(answer, today)) return nothing;
  const focusWords = ({ target }: Event) => (target as Element).closest('.page')!.querySelector<HTMLElement>('.own')!.focus();
  return html`<div class="still">
    <p>${t.saidOn(dayOf(lastHeld(answer), today, lang))} ${t.isItStill}</p>
    <div>
      <button type="button" class="chip" @click=${sayStillTrue}>${icon(iconCheck)}${t.stillTrue}</button>
      <button type="button" class="chip" @click=${focusWords}>${icon(iconPencil)}${t.changed}</button>
    </div>
  </div>`;
}

/** Whose words they are, and somebody who came up. */
function after({ index, t, common, did, writesOther, adding, chooseWhose, namePerson, open }: PromptView): TemplateResult {
  const choice = (other: boolean, label: string) =>
    html`<label class="check"
      ><input type="radio" name="whose-${index}" .checked=${writesOther === other} @change=${() => chooseWhose(other)} />${label}</label
    >`;
  const more = did ? html`<p class="hint">${did}</p>` : nothing;
  return html`<div class="after">
    <fieldset class="whose">
      <legend class="hint">${t.whose}</legend>
      ${choice(false, t.mine)} ${choice(true, t.other)}
    </fieldset>
    ${adding === 'person'
      ? quickField({ key: 'person', label: t.personName, common, more, toggle: () => open(), add: namePerson })
      : html`<button type="button" class="button plain small" data-add="person" @click=${() => open('person')}>
          ${icon(iconUserPlus)}${t.nameSomeone}
        </button>`}
  </div>`;
}

/** Where a browser cannot size a field by what is in it: about as many rows as the words take. */
function rowsFor(text: string): number {
  const lines = text.split('\n', 40).reduce((sum, line) => sum + 1 + Math.floor(line.length / 45), 0);
  return Math.min(Math.max(lines, 2), 40);
}
