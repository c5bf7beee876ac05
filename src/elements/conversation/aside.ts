import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconBookmark, iconCheck, iconPencil } from '../../internal/icons.js';
import type { Prompt } from '../../model/definition.js';
import { currentConversation } from '../../model/conversations.js';
import { initialsOf } from '../../model/initials.js';
import { inOrder } from '../../model/order.js';
import { say } from '../../model/wording.js';
import { toComeBackTo } from '../../model/ways.js';
import type { Translation } from '../../translations/translation.js';
import { nameOf, type Page } from './prompt.js';
import { addQuestionField } from './question-field.js';
import { ordering, orderButtons, waysIn } from './ways.js';
import { withThisIn } from './with-this.js';

export function asideContent(view: Page, t: Translation['around']): TemplateResult {
  const { prompts, definition: { sections = [] }, whereSaid, at, begun, records, talking, lang, writable, adding, symbolOf, go } = view;
  const marked = new Set(toComeBackTo(records.record, currentConversation(records.record, talking.definition), prompts));
  const titleOf = (section: string | undefined) => say(sections.find(({ id }) => id === section)?.title, lang);
  const row = ({ id, section, short, ask }: Prompt, place: number) => {
    // Said once, over the first that belongs to it.
    const title = section === prompts[place - 1]?.section ? '' : titleOf(section);
    const isSaid = whereSaid[place] === '1';
    const isCurrent = begun && id === at;
    return html`<li>
      ${title ? html`<p class="section hint">${title}</p>` : nothing}
      <button type="button" aria-current=${isCurrent ? 'true' : nothing} @click=${() => go(id)}>
        <span>${isCurrent ? icon(iconPencil) : isSaid ? icon(iconCheck) : nothing}</span>
        <span><bdi>${nameOf({ short, ask }, lang)}</bdi>${isSaid ? html`<span class="unseen">, ${t.said}</span>` : nothing}${marked.has(id)
          ? html`${icon(iconBookmark, 'marked')}<span class="unseen">, ${waysIn(lang).marked}</span>`
          : nothing}</span>
      </button>
    </li>`;
  };
  const everybody = inOrder(records.record.people).map(({ name, symbol, paid, ring }) => {
    const picture = symbolOf(symbol);
    const isPaid = paid || ring === 'exchange';
    return html`<li class="who">
      <span class="face small ${isPaid ? 'paid' : ''}" aria-hidden="true">${picture ? icon(picture) : initialsOf(name, isPaid ? 2 : 1)}</span>
      <bdi>${name}</bdi>
    </li>`;
  });
  const hopes = inOrder(records.record.hopes);
  return html`<aside aria-label=${t.index}>
    <h3>${t.index}</h3>
    <ol class="index">
      ${adding.what === 'order' ? ordering(view) : prompts.map(row)}
    </ol>
    ${writable ? html`<p class="hint">${t.indexHint}</p> ${addQuestionField(view)} ${orderButtons(view)}` : nothing}
    ${hopes.length > 0
      ? html`<h3>${withThisIn(lang).hopes}</h3>
          <ul class="hopes">
            ${hopes.map(({ words }) => html`<li class="words" dir="auto">${words.text}</li>`)}
          </ul>`
      : nothing}
    ${everybody.length > 0
      ? html`<h3>${t.people}</h3>
          <ul class="people">
            ${everybody}
          </ul>
          <p class="hint">${t.peopleHint}</p>`
      : nothing}
  </aside>`;
}
