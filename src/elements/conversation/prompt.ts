import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus, iconQuote } from '../../internal/icons.js';
import * as answering from '../../model/answering.js';
import type { Asking, Talking } from '../../model/conversations.js';
import type { ConversationDefinition, Prompt } from '../../model/definition.js';
import { isFromEarlier } from '../../model/prompts.js';
import type { Answer, RecordDraft } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { say } from '../../model/wording.js';
import type { RecordController } from '../../session/record-controller.js';
import type { Translation } from '../../translations/translation.js';
import type * as Around from './around.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { isolated } from './isolated.js';
import { wordsField } from './words-field.js';

/** A field for adding that is open, and at which prompt; one for a question, or for who is writing, belongs to the whole page. */
export interface Adding {
  readonly what?: 'card' | 'person' | 'place' | 'step' | 'question' | 'writer' | 'reword' | 'order' | 'drawing' | 'recording';
  readonly prompt?: string;
}

/** What everything on the page works with. */
export interface Page {
  readonly host: LitElement;
  readonly records: RecordController;
  /** The talk that goes on. */
  readonly talking: Talking;
  readonly lang: string;
  readonly common: Translation['common'];
  readonly writable: boolean;
  readonly symbolOf: SymbolOf;
  readonly mode: 'one' | 'all' | 'board' | undefined;
  readonly choose: (mode: 'one' | 'all' | 'board') => void;
  readonly definition: ConversationDefinition;
  readonly prompts: readonly Prompt[];
  /** For each prompt `1` where something is said. */
  readonly whereSaid: string;
  /** The prompt that the talk is at, or goes on with. */
  readonly at: string;
  /** Somebody went into a prompt. */
  readonly begun: boolean;
  /** Who is writing: the id of an author. */
  readonly writer: string;
  readonly write: (author: string) => void;
  readonly adding: Adding;
  /** Opens a field for adding, at a prompt or for the page; without one, closes it. Moves the focus. */
  readonly open: (what?: Adding['what'], prompt?: string) => void;
  readonly go: (prompt: string) => void;
  readonly announce: (words: string) => void;
}

export interface PromptView extends Page {
  readonly t: Translation['conversation'];
  readonly prompt: Prompt;
  readonly answer: Answer | undefined;
  readonly index: number;
  /** One prompt at a time. */
  readonly one: boolean;
  /** Somebody else's way of putting it is being written. */
  readonly writesOther: boolean;
  /** Changes the answer; `what` is for the undo button. Typing in one `field` is one burst. */
  readonly change: (what: string, recipe: (draft: RecordDraft, asking: Asking) => void, field?: string) => void;
  readonly chooseWhose: (other: boolean) => void;
  /** What comes a little later, once it is there. */
  readonly part: typeof Around | undefined;
  /** Draws it, or says that it has not arrived. */
  readonly around: (draw: (part: typeof Around) => unknown) => unknown;
}

/** Which field for adding is open at this prompt. */
export const addingAt = ({ adding, prompt }: PromptView): Adding['what'] => (adding.prompt === prompt.id ? adding.what : undefined);

/** A few words for a question: its own, or the question itself. */
export function nameOf({ short, ask }: Pick<Prompt, 'short' | 'ask'>, lang: string): string {
  return say(short ?? ask, lang);
}

/** One question with all that can be said to it. */
export function promptEntry(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, one, writable, part, around } = view;
  const asked = say(prompt.ask, lang);
  const hint = say(prompt.hint, lang);
  // What is said has a line about whose words it is: its room is there before it.
  const whose = answer ? html`<div class=${one ? 'hint by' : 'by'}>${part?.whoseWords(view)}</div>` : nothing;
  return html`<article class="entry" aria-labelledby="ask-${index}" data-prompt=${prompt.id}>
    <div class="margin">${one ? html`<div class="progress">${part?.progress(view)}</div>` : whose}</div>
    <div class="page">
      <h3 class="prompt" id="ask-${index}" tabindex="-1">${asked}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${part?.beside(view)} ${cards(view)} ${words(view)}
      ${part?.kinds(view)}
      ${one ? whose : nothing}
      ${writable && isFromEarlier(view.records.record, answer, new Date())
        ? html`<div class="still">${around((part) => part.stillTrue(view))}</div>`
        : nothing}
      ${writable ? html`<div class="after">${around((part) => part.after(view))}</div>` : nothing}
    </div>
  </article>`;
}

function cards(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, answer, lang, t, writable, symbolOf, change, open, around } = view;
  const isAdding = addingAt(view) === 'card';
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
        ? html`<button type="button" class="card" data-add="card" aria-expanded=${isAdding} @click=${() => open('card', prompt.id)}>
            ${icon(iconPlus)}<span>${t.ownCard}</span>
          </button>`
        : nothing}
    </div>
    ${isAdding ? around((part) => part.ownCardField(view)) : nothing}`;
}

/** The person's own words first; how others put it comes beside them. Nobody writes over what somebody else wrote down. */
function words(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, t, writer, part, change } = view;
  const { text = '', author = writer } = answer?.words ?? {};
  const views = part?.views(view) ?? nothing;
  const write = (text: string) =>
    change(t.did.wrote(nameOf(prompt, lang)), (draft, asking) => answering.writeWords(draft, asking, text, writer), 'words');
  const own =
    view.writable && (writer === author || writer === ME)
      ? wordsField({ kind: 'own', labels: `ask-${index} say-${index}`, text, write })
      : text && html`<p class="words" dir="auto">${text}</p>`;
  return html`<div class=${views === nothing ? '' : 'pair'}><div>${views === nothing ? nothing : part!.ownLabel(view)}${own}</div>${views}</div>`;
}
