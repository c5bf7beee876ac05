// A conversation that goes on over time: what was said last time, and talking again on another day.
import { html, nothing, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconChevronRight, iconPencil } from '../../internal/icons.js';
import { writeWords } from '../../model/answering.js';
import { answerOnPaper } from '../../model/answer-on-paper.js';
import { currentConversation, saysSomething } from '../../model/conversations.js';
import type { Prompt } from '../../model/definition.js';
import { inOrder } from '../../model/order.js';
import { isSameDay, lastHeld, whereToGoOn } from '../../model/prompts.js';
import type { Answer, KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { saidBefore, standingAnswer, talkAgain } from '../../model/talks.js';
import { around } from '../../translations/en-GB/around.js';
import { again } from '../../translations/en-GB/again.js';
import { kinds } from '../../translations/en-GB/kinds.js';
import { loadedTranslation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import { nameOf, type Page, type PromptView } from './prompt.js';
import { dayOf } from './who.js';

const wordsIn = (lang: string) => ({ again, around, kinds, ...loadedTranslation(lang) });

/** The first screen of a later conversation: what was said, in the person's own words, and a way on. */
export function lastTime(view: Page): TemplateResult {
  const { records, talking, prompts, lang, go } = view;
  const { record } = records;
  const { again: t } = wordsIn(lang);
  const talk = currentConversation(record, talking.definition)!;
  const begin = () => {
    records.edit((draft) => void talkAgain(draft, talking), { what: t.did.talkAgain });
    go(prompts[0]!.id);
  };
  const said = prompts.flatMap((prompt) => {
    const answer = standingAnswer(record, talk, prompt.id);
    return answer ? [html`<dt>${nameOf(prompt, lang)}</dt>${inShort(record, answer, prompt, lang)}`] : [];
  });
  const hopes = inOrder(record.hopes).map(({ words }) => html`<dd class="words" dir="auto">${words.text}</dd>`);
  return html`<div class="welcome last-time">
    <h3 class="prompt" tabindex="-1">${t.title}</h3>
    <p class="sub">${t.on(dayOf(talk.finished, lang))}</p>
    <dl>${said}${hopes.length > 0 ? html`<dt>${t.hopes}</dt>${hopes}` : nothing}</dl>
    <div class="turn-to">
      <button type="button" class="button go" @click=${begin}>${t.talkAgain}${icon(iconChevronRight, 'flip')}</button>
      <button type="button" class="button" @click=${() => go(whereToGoOn(record, talk, prompts))}>${t.goOn}</button>
    </div>
  </div>`;
}

function inShort(record: KithRecord, answer: Answer, prompt: Prompt, lang: string): (TemplateResult | typeof nothing)[] {
  const { own, cards, others, about, media } = answerOnPaper(record, answer, prompt, lang);
  const also = [...cards, ...about].map(isolated).concat(media.map(({ kind = 'picture', about }) => (about ? isolated(about) : wordsIn(lang).kinds.a[kind])));
  return [
    own ? html`<dd class="words" dir="auto">${own}</dd>` : nothing,
    also.length > 0 ? html`<dd>${also.join(commaIn(lang))}</dd>` : nothing,
    ...others.filter(() => !own && also.length === 0).map(({ text }) => html`<dd dir="auto">${text}</dd>`),
  ];
}

/** In a later conversation: what was said to a question before. One tap says that it holds; another takes the words up again. */
export function before(view: PromptView): TemplateResult | typeof nothing {
  const { records, talking, prompt, answer, lang, writable, writer, change, announce, host } = view;
  const { record } = records;
  const talk = currentConversation(record, talking.definition);
  const earlier = talk && !saysSomething(record, answer) && saidBefore(record, talk, prompt.id);
  if (!earlier) return nothing;
  const { again: t, around: a } = wordsIn(lang);
  const held = isSameDay(earlier.stillTrue, new Date());
  const isStill = () => {
    records.edit((draft) => void (draft.answers[earlier.id]!.stillTrue = new Date().toISOString()), { what: t.did.stillTrue(nameOf(prompt, lang)) });
    announce(a.stillTrueToday);
  };
  const takeUp = async ({ currentTarget }: Event) => {
    const page = (currentTarget as Element).closest('.page')!;
    const text = earlier.words?.text ?? '';
    if (text) change(view.t.did.wrote(nameOf(prompt, lang)), (draft, asking) => writeWords(draft, asking, text, writer), 'words');
    await host.updateComplete;
    page.querySelector<HTMLElement>('textarea.own, .card')?.focus();
  };
  return html`<div class="before">
    <dl>
      <dt class="hint">${t.lastTime(dayOf(lastHeld(earlier), lang))}</dt>
      ${inShort(record, earlier, prompt, lang)}
    </dl>
    ${writable && writer === ME
      ? html`<div class="chips">
          ${held
            ? html`<p class="hint">${icon(iconCheck)}${a.stillTrueToday}</p>`
            : html`<button type="button" class="chip" @click=${isStill}>${icon(iconCheck)}${a.stillTrue}</button>`}
          <button type="button" class="chip" @click=${takeUp}>${icon(iconPencil)}${t.putIn}</button>
        </div>`
      : nothing}
  </div>`;
}
