// What opens around an answer and stands beside the page: the part of a conversation that comes a little later.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { commaIn } from '../../internal/comma.js';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { quickField } from '../../internal/quick-add.js';
import { addOwnCard } from '../../model/answering.js';
import type { Conversation, KithRecord } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { say } from '../../model/wording.js';
import { moreControls } from '../../styles/controls.js';
import { around } from '../../translations/en-GB/around.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { before } from './again.js';
import { againStyles } from './again.styles.js';
import { asideContent } from './aside.js';
import { aroundStyles } from './around.styles.js';
import type { DefinitionSource } from './definition-source.js';
import { nameOf, type Page, type PromptView } from './prompt.js';
import { isolated } from './isolated.js';
import { kinds as otherKinds } from './kinds.js';
import { kindsStyles } from './kinds.styles.js';
import { onPaper as printWays, printingStyles } from './printing.js';
import { readAloudStyles, readButton } from './read-aloud.js';
import { stillTrueIn, whoseWordsIn } from './who.js';
import { whoseChoice } from './views.js';
import { whoseStyles } from './whose.styles.js';
import { backTo, otherwise, sortedCards, toBoard } from './ways.js';
import { waysStyles } from './ways.styles.js';
import { besideChips, withThisButtons } from './with-this.js';
import { withThisStyles } from './with-this.styles.js';

export { lastTime } from './again.js';
export { ownLabel, views } from './views.js';
export { board, modeSwitch } from './ways.js';
export { writers } from './writers.js';

export const styles = [...moreControls, aroundStyles, whoseStyles, withThisStyles, againStyles, waysStyles, kindsStyles, readAloudStyles, ...printingStyles];

const wordsIn = (lang: string): Translation['around'] => loadedTranslation(lang)?.around ?? around;

/** Who talks, with whom, when. */
export function talkLine({ about, authors }: KithRecord, talk: Conversation | undefined, lang: string): string {
  const t = wordsIn(lang);
  const others = Object.values(authors).flatMap(({ id, name }) => (id !== ME && name ? isolated(name) : []));
  return t.talk(isolated(about.name ?? ''), others.join(commaIn(lang)), dayInWords(talk?.at ?? new Date(), lang));
}

/** Beside the page: what there is to talk about, in any order, and the people of the record, wherever they were named. */
export const aside = (view: Page): TemplateResult => asideContent(view, wordsIn(view.lang));

/** Where the talk is, one question at a time. */
export function progress(view: PromptView): TemplateResult {
  const { whereSaid, index, prompts: { length: count }, lang, t } = view;
  const dot = (flag: string, at: number) => html`<i class=${at === index ? 'on now' : flag === '1' ? 'on' : ''}></i>`;
  return html`<div role="img" aria-label=${t.question(index + 1, count)}>
    ${count > 12 ? nothing : [...whereSaid].map(dot)}<span>${wordsIn(lang).progress(index + 1, count)}</span>
    </div>
    ${toBoard(view)}`;
}

/** Whose words and when: for the margin, or for a line under the words. */
export const whoseWords = (view: PromptView): unknown => whoseWordsIn(view, wordsIn(view.lang));

/** Whether what was said on an earlier day still holds. */
export const stillTrue = (view: PromptView): TemplateResult => stillTrueIn(view, wordsIn(view.lang));

/** The picture of a question, which Easy Read shows beside it; how it was asked before; what somebody might say; and a voice. */
export function beside(view: PromptView): TemplateResult {
  const { prompt, answer, host, lang, symbolOf } = view;
  const { symbol, examples = [] } = prompt;
  const picture = symbolOf(symbol);
  const isReworded = answer?.words && answer.lang === lang && answer.asked !== say(prompt.ask, lang);
  return html`${isReworded ? html`<p class="hint">${wordsIn(lang).askedAs(isolated(answer.asked))}</p>` : nothing}
  ${picture ? html`<span class="picture">${icon(picture)}</span>` : nothing}
  ${examples.length > 0
    ? html`<p class="hint">${wordsIn(lang).forExample} ${examples.map((one) => `“${say(one, lang)}”`).join(' ')}</p>`
    : nothing}
  ${otherwise(view)} ${readButton(host, prompt.id, nameOf(prompt, lang), lang)}
  ${before(view)}`;
}

/** A card of one's own, made on the spot. */
export function ownCardField({ lang, t, common, change, open }: PromptView): TemplateResult {
  const add = (label: string) => {
    change(t.did.picked(isolated(label)), (draft, asking) => addOwnCard(draft, asking, label));
    open();
  };
  return quickField({ key: 'card', label: wordsIn(lang).ownCardLabel, common, toggle: () => open(), add });
}

/** Under the page: what there is to come back to, and how to have it on paper. */
export const onPaper = (page: Page): TemplateResult => html`${backTo(page)}${printWays(page)}`;

/** Under the words: what else was said than words, and whom and what it is about. */
export const kinds = (view: PromptView): TemplateResult => html`${isAtHand(view) ? sortedCards(view) : nothing}${otherKinds(view, isAtHand(view))}${besideChips(view)}`;

/** Whose words they are, whoever came up, and what can be made of it. */
export const after = (view: PromptView): TemplateResult | typeof nothing => (isAtHand(view) ? html`${whoseChoice(view)}${withThisButtons(view)}` : nothing);

/** Questions that somebody went to, in each conversation: what opened there stays, so that nothing moves under a hand. */
const goneTo = new WeakMap<LitElement, Set<string>>();

/**
 * Whether a question is being talked about: it is the one to go on with, somebody went to it, or something is said to it. The
 * others are only asked: a page of questions is calm, and costs a phone little.
 */
function isAtHand({ host, prompt, answer, one, at }: PromptView): boolean {
  const gone = goneTo.get(host) ?? new Set();
  goneTo.set(host, gone);
  if (at === prompt.id) gone.add(at);
  return one || !!answer || gone.has(prompt.id);
}

/** Why the questions that the page gave are not the ones on the screen. */
export function definitionProblem({ reason, message }: NonNullable<DefinitionSource['problem']>, lang: string): TemplateResult {
  const t = wordsIn(lang);
  return html`<div class="problem" role="alert">
    <p>${t[reason ?? 'missing']}</p>
    <p class="hint">${t.keeper(message)}</p>
  </div>`;
}

/** Two cups, over the welcome. */
export function cups(): TemplateResult {
  return html`<svg viewBox="0 0 220 96" aria-hidden="true">
    <path class="wash" d="M48 40h44v46H48z" />
    <path class="wash" d="M132 46h42v40h-42z" />
    <path
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
      d="M8 88H212M42 38h46v36q0 12-12 12H54q-12 0-12-12zM88 48h6q10 0 10 10t-10 10h-6M126 44h44v32q0 10-10 10h-24q-10 0-10-10zM126 54h-6q-9 0-9 9t9 9h6M56 28q-5-5 0-10t0-10M72 28q-5-5 0-10t0-10M140 34q-5-5 0-10t0-10M156 34q-5-5 0-10t0-10"
    />
  </svg>`;
}
