import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil } from '../../internal/icons.js';
import { sayStillTrue } from '../../model/answering.js';
import { saysSomething } from '../../model/conversations.js';
import { initialsOf } from '../../model/initials.js';
import { isSameDay, lastHeld } from '../../model/prompts.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import { nameOf, type PromptView } from './prompt.js';

/** A day as people say it: without the year, unless it is another one. */
function dayOf(time: string | undefined, lang: string): string {
  const year = new Date(time ?? NaN).getFullYear();
  const day = dateInWords(time, lang);
  return day && year !== new Date().getFullYear() ? `${day} ${year}` : day;
}

/** Whose words and when: for the margin, or for a line under the words. */
export function whoseWordsIn(
  { answer, records: { record }, lang, t: { putIt, skipped }, common, otherName }: PromptView,
  t: Translation['around'],
): TemplateResult | typeof nothing {
  if (!answer || !saysSomething(answer)) return answer?.skipped ? html`<p>${skipped}</p>` : nothing;
  const today = new Date();
  const mine = answer.words ?? (answer.cards ? { at: answer.at } : undefined);
  const when = (mine ?? answer.otherWords)?.at;
  const isToday = isSameDay(when, today);
  const held = !isToday && isSameDay(answer.stillTrue, today) ? t.stillTrueToday : '';
  const face = record.about.name ? initialsOf(record.about.name) : common.me;
  return html`<p class="who">
      ${mine ? html`<span class="face me small" aria-hidden="true">${face}</span>` : nothing}<span
        >${mine ? (answer.words ? t.ownWords : t.ownCards) : putIt(isolated(otherName))}</span
      >
    </p>
    <p>${isToday ? t.today : [dayOf(when, lang), held].filter(Boolean).join('. ')}</p>`;
}

/** What was said on an earlier day may have changed; one tap says that it has not. */
export function stillTrueIn({ prompt, answer, lang, change, announce }: PromptView, t: Translation['around']): TemplateResult {
  const focus = ({ target }: Event, what: string) => (target as Element).closest('.page')!.querySelector<HTMLElement>(what)!.focus();
  const isStill = (event: Event) => {
    change(t.did.stillTrue(nameOf(prompt, lang)), sayStillTrue);
    announce(t.stillTrueToday);
    focus(event, '.prompt');
  };
  return html`<p>${t.saidOn(dayOf(lastHeld(answer!), lang))} ${t.isItStill}</p>
    <div>
      <button type="button" class="chip" @click=${isStill}>${icon(iconCheck)}${t.stillTrue}</button>
      <button type="button" class="chip" @click=${(event: Event) => focus(event, '.own')}>${icon(iconPencil)}${t.changed}</button>
    </div>`;
}
