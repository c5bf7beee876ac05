// Ways through a conversation: by picture cards, back to what was left, in other words, in another order.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconArrowDown, iconArrowUp, iconBookmark, iconCheck, iconLayoutGrid, iconList, iconMessageCircle, iconMove, iconPencil, iconQuote, iconTrash2, iconUndo2 } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { currentConversation } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { ANYTHING_ELSE } from '../../model/prompts.js';
import { say } from '../../model/wording.js';
import { canRemove, comeBack, moveCard, movePrompt, orderAsItCame, removeQuestion, reword, toComeBackTo } from '../../model/ways.js';
import { ways } from '../../translations/en-GB/ways.js';
import { around } from '../../translations/en-GB/around.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { addingAt, nameOf, type Page, type PromptView } from './prompt.js';
import { addQuestionField } from './question-field.js';

export const waysIn = (lang: string): Translation['ways'] => loadedTranslation(lang)?.ways ?? ways;

const aroundIn = (lang: string): Translation['around'] => loadedTranslation(lang)?.around ?? around;

const talkOf = ({ records, talking }: Page) => currentConversation(records.record, talking.definition);

/** Which of the prompts somebody wants to come back to. */
const markedOf = (page: Page) => new Set(toComeBackTo(page.records.record, talkOf(page), page.prompts));

/** One at a time, the whole page, or by picture cards. The short words are for narrow places. */
export function modeSwitch({ mode, lang, choose }: Page, one: boolean): TemplateResult {
  const t = aroundIn(lang);
  const w = waysIn(lang);
  const now = mode === 'board' ? 'board' : one ? 'one' : 'all';
  const choice = (mode: 'one' | 'all' | 'board', long: string, short: string, symbol: string) =>
    html`<label
      ><input type="radio" name="mode" .checked=${now === mode} @change=${() => choose(mode)} />${icon(symbol)}<span class="long">${long}</span
      ><span class="short">${short}</span></label
    >`;
  return html`<div class="switch" role="radiogroup" aria-label=${t.view}>
    ${choice('one', t.one, t.oneShort, iconMessageCircle)}${choice('all', t.all, t.allShort, iconList)}${choice('board', w.board, w.boardShort, iconLayoutGrid)}
  </div>`;
}

/** Every question as a picture card, to be taken in any order. */
export function board(page: Page): TemplateResult {
  const { prompts, definition, whereSaid, lang, writable, symbolOf, go, adding } = page;
  const t = waysIn(lang);
  const marked = markedOf(page);
  const card = (prompt: Prompt) => {
    const isSaid = whereSaid[prompts.indexOf(prompt)] === '1';
    return html`<li>
      <button type="button" class="card ${isSaid ? 'picked' : ''}" data-card=${prompt.id} @click=${() => go(prompt.id)}>
        ${icon(symbolOf(prompt.symbol) ?? iconQuote)}
        <span><bdi>${nameOf(prompt, lang)}</bdi></span>
        ${isSaid ? html`${icon(iconCheck, 'tick')}<span class="unseen">, ${aroundIn(lang).said}</span>` : nothing}
        ${marked.has(prompt.id) ? html`${icon(iconBookmark, 'marked')}<span class="unseen">, ${t.marked}</span>` : nothing}
      </button>
    </li>`;
  };
  // Questions that stand one after another and belong together have their heading over them.
  const parts = prompts.reduce<Prompt[][]>((all, prompt) => {
    const last = all.at(-1);
    if (last && last[0]!.section === prompt.section) last.push(prompt);
    else all.push([prompt]);
    return all;
  }, []);
  const titleOf = (section: string | undefined) => say(definition.sections?.find(({ id }) => id === section)?.title, lang);
  return html`<div class="main board">
    <h3 class="prompt" tabindex="-1">${t.boardTitle}</h3>
    <p class="sub">${t.boardHint}</p>
    ${adding.what === 'order'
      ? html`<ol class="index">
          ${ordering(page)}
        </ol>`
      : parts.map(
          (part) =>
            html`${titleOf(part[0]!.section) ? html`<h4>${titleOf(part[0]!.section)}</h4>` : nothing}
              <ul class="cards">
                ${part.map(card)}
              </ul>`,
        )}
    ${writable ? html`<div class="board-more">${addQuestionField(page)}${orderButtons(page)}</div>` : nothing}
  </div>`;
}

/** From a question back to the cards, to the one that it came from. */
export function toBoard({ mode, lang, host, at, choose }: Page): TemplateResult | typeof nothing {
  if (mode !== 'board') return nothing;
  const back = async () => {
    choose('board');
    await host.updateComplete;
    host.renderRoot.querySelector<HTMLElement>(`[data-card="${CSS.escape(at)}"]`)?.focus();
  };
  return html`<button type="button" class="button plain small" @click=${back}>${icon(iconLayoutGrid)}${waysIn(lang).allCards}</button>`;
}

/** A mark on an answer, to come back to it. */
export function comeBackButton({ answer, prompt, lang, change }: PromptView): TemplateResult {
  const t = waysIn(lang);
  const isMarked = !!answer?.comeBack;
  const name = nameOf(prompt, lang);
  const toggle = () => change(t.did[isMarked ? 'cameBack' : 'comeBack'](name), (draft, asking) => comeBack(draft, asking, !isMarked));
  return html`<button type="button" class="button plain small come-back" aria-pressed=${isMarked} @click=${toggle}>
    ${icon(isMarked ? iconCheck : iconBookmark)}${t.comeBack}<span class="unseen">: ${name}</span>
  </button>`;
}

/** What somebody wanted to come back to, each a tap away. */
export function backTo(page: Page): TemplateResult | typeof nothing {
  const marked = markedOf(page);
  if (marked.size === 0) return nothing;
  const { prompts, lang, go } = page;
  return html`<p class="back-to chips">
    <span class="hint">${icon(iconBookmark)}${waysIn(lang).toComeBackTo}</span>
    ${prompts
      .filter(({ id }) => marked.has(id))
      .map((prompt) => html`<button type="button" class="chip" @click=${() => go(prompt.id)}><bdi>${nameOf(prompt, lang)}</bdi></button>`)}
  </p>`;
}

/** A question in words that this person would use. */
export function otherwise(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, lang, common, records, talking, open } = view;
  if (addingAt(view) !== 'reword') return nothing;
  const t = waysIn(lang);
  const rewordTo = (wording?: string) => {
    records.edit((draft) => reword(draft, talking, prompt.id, wording), { what: t.did.reworded(nameOf(prompt, lang)) });
    open();
  };
  const isReworded = talkOf(view)?.reworded?.[prompt.id] !== undefined;
  const more = isReworded
    ? html`<button type="button" class="button plain small" @click=${() => rewordTo()}>${icon(iconUndo2, 'flip')}${t.asItCame}</button>`
    : nothing;
  // The marks that set a name apart in it are not for writing.
  const value = say(prompt.ask, lang).replace(/[\u2066-\u2069]/g, '');
  return quickField({ key: 'reword', label: t.askedOtherwise, common, more, value, toggle: () => open(), add: rewordTo });
}

/** What can be done with a question itself: it is asked another way; one that was added can go again. */
export function questionButtons({ prompt, lang, records, talking, announce, open }: PromptView): TemplateResult {
  const t = waysIn(lang);
  const unseen = html`<span class="unseen">: ${nameOf(prompt, lang)}</span>`;
  const remove = () => {
    records.edit((draft) => removeQuestion(draft, talking, prompt.id), { what: t.did.removed });
    announce(t.removed);
  };
  const button = (symbol: string, label: string, act: () => void, key: string | typeof nothing = nothing) =>
    html`<button type="button" class="button plain small" data-add=${key} @click=${act}>${icon(symbol)}<span>${label}${unseen}</span></button>`;
  return html`${button(iconPencil, t.askOtherwise, () => open('reword', prompt.id), 'reword')}
  ${canRemove(records.record, currentConversation(records.record, talking.definition), prompt.id) ? button(iconTrash2, t.remove, remove) : nothing}`;
}

/** Begins and ends changing the order, and puts it back. */
export function orderButtons(page: Page): TemplateResult | typeof nothing {
  const { lang, adding, prompts, records, talking, open, announce } = page;
  if (prompts.filter(({ id }) => id !== ANYTHING_ELSE).length < 2) return nothing;
  const t = waysIn(lang);
  const isOrdering = adding.what === 'order';
  const asItCame = () => {
    records.edit((draft) => orderAsItCame(draft, talking), { what: t.did.asItCame });
    announce(t.asBefore);
  };
  return html`<button type="button" class="button small" data-add="order" aria-expanded=${isOrdering} @click=${() => open(isOrdering ? undefined : 'order')}>
      ${icon(isOrdering ? iconCheck : iconMove)}${isOrdering ? t.orderDone : t.changeOrder}
    </button>
    ${isOrdering && talkOf(page)?.sequence
      ? html`<button type="button" class="button plain small" @click=${asItCame}>${icon(iconUndo2, 'flip')}${t.orderAsItCame}</button>`
      : nothing}`;
}

/** The cards that were picked, to be put in order: what matters most first. */
export function sortedCards(view: PromptView): TemplateResult | typeof nothing {
  const { prompt, answer, lang, host, writable, change, announce } = view;
  const cards = answer?.cards ?? [];
  if (!writable || cards.length < 2) return nothing;
  const t = waysIn(lang);
  const names = cards.map((id) => answer?.ownCards?.[id] ?? say(prompt.cards?.find((card) => card.id === id)?.label, lang));
  const move = (at: number, by: -1 | 1) => {
    change(t.did.moved(names[at]!), (draft, asking) => moveCard(draft, asking, cards[at]!, by));
    announce(t.moved(names[at]!, at + by + 1, cards.length));
    void focusOn(host, cards[at]!, by);
  };
  return html`<details class="sort">
    <summary>${t.sortCards}<span class="unseen">: ${nameOf(prompt, lang)}</span></summary>
    <p class="hint">${t.sortHint}</p>
    <ol>
      ${cards.map((id, at) => movable(id, names[at]!, lang, at > 0, at < cards.length - 1, (by) => move(at, by)))}
    </ol>
  </details>`;
}

/** A row with a way up and a way down. */
function movable(id: string, name: string, lang: string, isUp: boolean, isDown: boolean, move: (by: -1 | 1) => void): TemplateResult {
  const t = waysIn(lang);
  const arrow = (by: -1 | 1, can: boolean, label: string, symbol: string) =>
    html`<button
      type="button"
      class="button icon"
      data-move=${id}
      data-by=${by}
      aria-label=${label}
      aria-disabled=${can ? nothing : 'true'}
      @click=${() => can && move(by)}
    >
      ${icon(symbol)}
    </button>`;
  return html`<li class="movable"><bdi>${name}</bdi>${arrow(-1, isUp, t.up(name), iconArrowUp)}${arrow(1, isDown, t.down(name), iconArrowDown)}</li>`;
}

async function focusOn(host: Page['host'], id: string, by: -1 | 1): Promise<void> {
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(`[data-move="${CSS.escape(id)}"][data-by="${by}"]`)?.focus();
}

/** Each question with a way up and a way down. The focus goes along. */
export function ordering(page: Page): TemplateResult[] {
  const { prompts, lang, host, records, talking, announce } = page;
  const t = waysIn(lang);
  const movables = prompts.filter(({ id }) => id !== ANYTHING_ELSE);
  const move = (at: number, by: -1 | 1) => {
    const { id } = movables[at]!;
    const name = nameOf(movables[at]!, lang);
    const order = movables.map(({ id }) => id);
    records.edit((draft) => movePrompt(draft, talking, order, id, by), { what: t.did.moved(name) });
    announce(t.moved(name, at + by + 1, movables.length));
    void focusOn(host, id, by);
  };
  return movables.map((prompt, at) =>
    movable(prompt.id, nameOf(prompt, lang), lang, at > 0, at < movables.length - 1, (by) => move(at, by)),
  );
}
