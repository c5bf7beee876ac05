import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPencil } from '../../internal/icons.js';
import { sayStillTrue } from '../../model/answering.js';
import { saysSomething } from '../../model/conversations.js';
import { initialsOf } from '../../model/initials.js';
import { isSameDay, lastHeld } from '../../model/prompts.js';
import { ME } from '../../model/schema.js';
import { confirmStillTrue } from '../../model/sharing-copy-confirm.js';
import { isOwn, viewsOf } from '../../model/views.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import { nameOf, type PromptView } from './prompt.js';
import { whoseIn } from './writers.js';

/** A day as people say it: without the year, unless it is another one. */
export function dayOf(time: string | undefined, lang: string): string {
  const year = new Date(time ?? NaN).getFullYear();
  const day = dateInWords(time, lang);
  return day && year !== new Date().getFullYear() ? `${day} ${year}` : day;
}

/** Whose words and when: for the margin, or for a line under the words. */
export function whoseWordsIn(
  { answer, records: { record }, lang, t: { skipped }, common }: PromptView,
  t: Translation['around'],
): TemplateResult | typeof nothing {
  if (!answer || !saysSomething(record, answer)) return answer?.skipped ? html`<p>${skipped}</p>` : nothing;
  const today = new Date();
  const mine = answer.words ?? (answer.cards ? { at: answer.at } : undefined);
  const [view] = viewsOf(answer);
  const when = (mine ?? view)?.at ?? answer.at;
  const isToday = isSameDay(when, today);
  const held = !isToday && isSameDay(answer.stillTrue, today) ? t.stillTrueToday : '';
  const face = record.about.name ? initialsOf(record.about.name) : common.me;
  const words = whoseIn(lang);
  const nameBy = (author: string) => isolated(record.authors[author]?.name ?? '');
  const { author = ME, verbatim = true } = answer.words ?? {};
  const writtenDown = author === ME ? '' : verbatim ? words.writtenDownBy(nameBy(author)) : words.through(nameBy(author));
  return html`<p class="who">
      ${mine ? html`<span class="face me small" aria-hidden="true">${face}</span>` : nothing}<span
        >${isOwn(record, answer.words) ? t.ownWords : answer.words || view ? words.putIt(nameBy((answer.words ?? view)!.author)) : answer.cards ? t.ownCards : nothing}</span
      >
    </p>
    ${writtenDown && isOwn(record, answer.words) ? html`<p>${writtenDown}</p>` : nothing}
    <p>${isToday ? t.today : [dayOf(when, lang), held].filter(Boolean).join('. ')}</p>`;
}

/**
 * What was said on an earlier day may have changed; one tap says that it has not. Whoever has a copy says so for themselves:
 * what the person said last is not touched by that.
 */
export function stillTrueIn(view: PromptView, t: Translation['around']): TemplateResult {
  const { prompt, lang, change, announce, records } = view;
  const answer = view.answer!;
  const { record } = records;
  const focus = ({ target }: Event, what: string) => (target as Element).closest('.page')!.querySelector<HTMLElement>(what)!.focus();
  const { sharing, name = '' } = record.about;
  const day = dayOf(lastHeld(answer), lang);
  const isStill = (event: Event) => {
    const what = t.did.stillTrue(nameOf(prompt, lang));
    if (sharing) change(what, (draft) => void confirmStillTrue(draft, answer.id, { role: 'supporter', name: sharing.recipient }));
    else change(what, sayStillTrue);
    announce(sharing ? t.saysSoToo(isolated(sharing.recipient), '') : t.stillTrueToday);
    focus(event, '.prompt');
  };
  const others = Object.entries(answer.confirmed ?? {});
  const hasSaid = others.some(([id, at]) => record.authors[id]?.name === sharing?.recipient && isSameDay(at, new Date()));
  return html`<p>
      ${sharing ? t.saidBy(isolated(name), day) : t.saidOn(day)} ${sharing && hasSaid ? nothing : t.isItStill}
      ${others.map(([id, at]) => t.saysSoToo(isolated(record.authors[id]?.name ?? ''), isSameDay(at, new Date()) ? '' : dayOf(at, lang)))}
    </p>
    ${sharing && hasSaid
      ? nothing
      : html`<div>
          <button type="button" class="chip" @click=${isStill}>${icon(iconCheck)}${t.stillTrue}</button>
          <button type="button" class="chip" @click=${(event: Event) => focus(event, '.own')}>${icon(iconPencil)}${t.changed}</button>
        </div>`}`;
}
