import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { dateInFull } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { answerOnPaper } from '../../model/answer-on-paper.js';
import { currentConversation } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { byOrder } from '../../model/order.js';
import type { Conversation } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { standingAnswer } from '../../model/talks.js';
import { say } from '../../model/wording.js';
import { sharePaper } from '../../translations/en-GB/share-paper.js';
import { talkPaper } from '../../translations/en-GB/talk-paper.js';
import { loadedTranslation } from '../../translations/translation.js';
import { drawAnswer } from '../share/draw-answer.js';
import { isolated } from './isolated.js';
import type { Page } from './prompt.js';

/** The talk that goes on. */
export const talkOf = ({ records: { record }, talking }: Page): Conversation | undefined =>
  currentConversation(record, talking.definition);

const wordsIn = (lang: string) => {
  const { talkPaper: t, sharePaper: paper } = { talkPaper, sharePaper, ...loadedTranslation(lang) };
  return { t, sharePaper: paper };
};

/** Lines to write on: real ones, since browsers leave backgrounds out of print. */
const lines = (few = '') => html`<div class="lines ${few}" aria-hidden="true">${LINES}</div>`;
/** More than there is ever room for; what is beyond it is not shown. */
const LINES = Array.from({ length: 20 }, () => html`<span></span>`);

/** What was said, in the person's own words. */
export function drawSaid(view: Page): TemplateResult {
  const { definition: { title }, prompts, records: { record }, lang, symbolOf } = view;
  const talk = talkOf(view);
  const { t, sharePaper } = wordsIn(lang);
  const name = record.about.name?.trim() ?? '';
  const others = Object.values(record.authors)
    .sort(byOrder)
    .flatMap(({ id, name }) => (id !== ME && name?.trim() ? isolated(name) : []));
  return html`<header>
      <div>
        <h2>${name ? html`<bdi>${name}</bdi>` : say(title, lang)}</h2>
        <p class="hint">${name ? say(title, lang) : t.sub}</p>
      </div>
      <p class="hint when">
        ${dateInFull(talk?.at ?? new Date(), lang)}${others.length > 0 ? html`<br />${sharePaper.writtenWith(others.join(commaIn(lang)))}` : nothing}
      </p>
    </header>
    <div class="said">
      ${prompts.map((prompt) => {
        const answer = standingAnswer(record, talk, prompt.id);
        if (!answer) return nothing;
        const symbol = symbolOf(prompt.symbol);
        const chosen = (answer.cards ?? []).map((id) => {
          const card = prompt.cards?.find((one) => one.id === id);
          const picture = symbolOf(card?.symbol);
          return html`<li>${picture ? icon(picture) : nothing}<bdi>${answer.ownCards?.[id] ?? say(card?.label, lang)}</bdi></li>`;
        });
        return html`<section>
          ${symbol ? icon(symbol) : nothing}
          <div>
            ${drawAnswer(record, { ...answerOnPaper(record, answer, prompt, lang), cards: [] }, { sharePaper, lang })}
            ${chosen.length > 0 ? html`<ul class="chosen">${chosen}</ul>` : nothing}
          </div>
        </section>`;
      })}
    </div>
    <footer>${sharePaper.pageOf(isolated(name))}</footer>`;
}

/** The same questions, with room to write. */
export function drawEmpty({ definition: { title }, prompts, lang, symbolOf }: Page): TemplateResult {
  const { t, sharePaper } = wordsIn(lang);
  const blank = (label: string) => html`<span class="blank">${label}<i></i></span>`;
  return html`<header>
      <div>
        <h2>${say(title, lang)}</h2>
        <p class="hint">${t.emptySub}</p>
      </div>
    </header>
    <p class="blanks">${blank(t.name)}${blank(t.with)}${blank(t.date)}</p>
    ${prompts.map((prompt) => drawRoom(prompt, lang, t, symbolOf))}
    <footer>
      <p>${t.otherWords}</p>
      ${lines('few')}
      <p>${sharePaper.pageOf('')}</p>
    </footer>`;
}

function drawRoom({ ask, hint, cards = [], symbol }: Prompt, lang: string, t: ReturnType<typeof wordsIn>['t'], symbolOf: Page['symbolOf']): TemplateResult {
  const picture = symbolOf(symbol);
  const card = (label: string, shape?: string) =>
    html`<li><span class="box"></span>${shape ? icon(shape) : nothing}<span>${label}</span></li>`;
  return html`<section class="ask">
    <h3>${picture ? icon(picture) : nothing}${say(ask, lang)}</h3>
    ${hint ? html`<p class="hint">${say(hint, lang)}</p>` : nothing}
    ${cards.length > 0
      ? html`<p class="hint">${t.pick}</p>
          <ul class="ticks">
            ${cards.map(({ label, symbol }) => card(say(label, lang), symbolOf(symbol)))}${card('')}${card('')}
          </ul>`
      : nothing}
    ${lines()}
  </section>`;
}
