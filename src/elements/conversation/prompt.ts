import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil, iconPlus, iconQuote } from '../../internal/icons.js';
import * as answering from '../../model/answering.js';
import type { Asking, Talking } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { isFromEarlier } from '../../model/prompts.js';
import type { Answer, RecordDraft } from '../../model/record.js';
import { say } from '../../model/wording.js';
import type { RecordController } from '../../session/record-controller.js';
import type { Translation } from '../../translations/translation.js';
import type * as Around from './around.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { isolated } from './isolated.js';
import { whoseLabel, wordsField } from './words-field.js';

/** What everything on the page works with. */
export interface Page {
  readonly records: RecordController;
  /** The talk that goes on. */
  readonly talking: Talking;
  readonly lang: string;
  readonly common: Translation['common'];
  readonly writable: boolean;
  readonly symbolOf: SymbolOf;
}

export interface PromptView extends Page {
  readonly t: Translation['conversation'];
  readonly prompt: Prompt;
  readonly answer: Answer | undefined;
  readonly otherName: string;
  readonly index: number;
  readonly count: number;
  /** One prompt at a time: for each of them, whether something is said. Empty where all are shown. */
  readonly said: string;
  /** Somebody else's way of putting it is being written. */
  readonly writesOther: boolean;
  /** Which field for adding is open in this prompt. */
  readonly adding: 'card' | 'person' | undefined;
  /** What the last addition did. */
  readonly announced: string;
  readonly announce: (words: string) => void;
  /** Changes the answer; `what` is for the undo button. Typing in one `field` is one burst. */
  readonly change: (what: string, recipe: (draft: RecordDraft, asking: Asking) => void, field?: string) => void;
  readonly chooseWhose: (other: boolean) => void;
  /** Opens a field for adding; without one, closes it. */
  readonly open: (what?: 'card' | 'person') => void;
  /** What comes a little later, once it is there. */
  readonly part: typeof Around | undefined;
  /** Draws it, or says that it has not arrived. */
  readonly around: (draw: (part: typeof Around) => unknown) => unknown;
}

/** A few words for a question: its own, or the question itself. */
export function nameOf({ short, ask }: Pick<Prompt, 'short' | 'ask'>, lang: string): string {
  return say(short ?? ask, lang);
}

/** One question with all that can be said to it. */
export function promptEntry(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, t, said, writable, part, around } = view;
  const asked = say(prompt.ask, lang);
  const hint = (words: string) => (words ? html`<p class="hint">${words}</p>` : nothing);
  const isReworded = answer?.words && answer.lang === lang && answer.asked !== asked;
  // What is said has a line about whose words it is: its room is there before it.
  const whose = answer ? html`<div class=${said ? 'hint by' : 'by'}>${part?.whoseWords(view)}</div>` : nothing;
  return html`<article class="entry" aria-labelledby="ask-${index}" data-prompt=${prompt.id}>
    <div class="margin">${said ? html`<div class="progress">${part?.progress(view)}</div>` : whose}</div>
    <div class="page">
      <h3 class="prompt" id="ask-${index}" tabindex="-1">${asked}</h3>
      ${hint(say(prompt.hint, lang))} ${cards(view)} ${words(view)}
      ${said ? whose : nothing}
      ${hint(isReworded ? t.askedAs(isolated(answer.asked)) : '')} ${writable && isFromEarlier(answer, new Date())
        ? html`<div class="still">${around((part) => part.stillTrue(view))}</div>`
        : nothing}
      ${writable ? html`<div class="after">${around((part) => part.after(view))}</div>` : nothing}
    </div>
  </article>`;
}

function cards(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, answer, lang, t, writable, adding, symbolOf, change, open, around } = view;
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
  return html`<div class="cards" role=${writable ? 'group' : 'list'} aria-label=${t.cards}>
      ${prompt.cards?.map(({ id, label, symbol }) => card(id, say(label, lang), symbol))} ${own.map(([id, label]) => card(id, label))}
      ${writable
        ? html`<button type="button" class="card" data-add="card" aria-expanded=${adding === 'card'} @click=${() => open('card')}>
            ${icon(iconPlus)}<span>${t.ownCard}</span>
          </button>`
        : nothing}
    </div>
    ${adding === 'card' ? around((part) => part.ownCardField(view)) : nothing}`;
}

/** The person's own words first; how somebody else put it beside them. */
function words(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, t, writable, writesOther, change, around } = view;
  const own = answer?.words?.text ?? '';
  const isPair = writesOther || answer?.otherWords?.text;
  const write = (text: string) =>
    change(t.did.wrote(nameOf(prompt, lang)), (draft, asking) => answering.writeWords(draft, asking, text), 'words');
  const ownWords = writable
    ? wordsField({ kind: 'own', labels: `ask-${index} say-${index}`, text: own, write })
    : own
      ? html`<p class="words" dir="auto">${own}</p>`
      : nothing;
  return html`<div class=${isPair ? 'pair' : ''}>
    <div>${isPair ? whoseLabel(`say-${index}`, iconQuote, t.iSay) : nothing}${ownWords}</div>
    ${isPair ? html`<div>${writable && writesOther ? around((part) => part.otherFields(view)) : otherWords(view)}</div>` : nothing}
  </div>`;
}

function otherWords({ answer, index, otherName, t }: PromptView): TemplateResult {
  return html`${whoseLabel(`put-${index}`, iconPencil, t.putIt(isolated(otherName)))}
    <p class="words other" dir="auto">${answer?.otherWords?.text}</p>`;
}
