import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../internal/dates.js';
import { saysSomething } from '../../model/conversations.js';
import { isSameDay } from '../../model/prompts.js';
import type { Answer } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';

/** A name inside a sentence, kept apart from the direction of the words around it. */
export function isolated(name: string): string {
  return name && `\u2068${name}\u2069`;
}

/** A day as people say it: without the year, unless it is another one. */
export function dayOf(time: string | undefined, today: Date, lang: string): string {
  const year = new Date(time ?? NaN).getFullYear();
  const day = dateInWords(time, lang);
  return day && year !== today.getFullYear() ? `${day} ${year}` : day;
}

export interface WhoseWords {
  readonly answer: Answer | undefined;
  readonly today: Date;
  readonly lang: string;
  readonly t: Translation['conversation'];
  /** What the record's own face shows. */
  readonly face: string;
  readonly otherName: string;
}

/** Whose words and when: for the margin, or for a line under the words. */
export function whoseWords({ answer, today, lang, t, face, otherName }: WhoseWords): TemplateResult | typeof nothing {
  if (!answer || !saysSomething(answer)) return answer?.skipped ? html`<p>${t.skipped}</p>` : nothing;
  const mine = answer.words ?? (answer.cards ? { at: answer.at } : undefined);
  const when = (mine ?? answer.otherWords)?.at;
  const isToday = isSameDay(when, today);
  const held = !isToday && isSameDay(answer.stillTrue, today) ? t.stillTrueToday : '';
  return html`<p class="who">
      ${mine ? html`<span class="face me small" aria-hidden="true">${face}</span>` : nothing}<span
        >${mine ? (answer.words ? t.ownWords : t.ownCards) : t.putIt(isolated(otherName))}</span
      >
    </p>
    <p>${isToday ? t.today : [dayOf(when, today, lang), held].filter(Boolean).join('. ')}</p>`;
}
