// What opens around an answer and stands beside the page: the part of a conversation that comes a little later.
import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconList, iconMessageCircle, iconPencil, iconUserPlus } from '../../internal/icons.js';
import { quickField } from '../../internal/quick-add.js';
import { addOwnCard, nameOther, OTHER, writeOtherWords } from '../../model/answering.js';
import { addPerson, findByName } from '../../model/people.js';
import type { Conversation, KithRecord } from '../../model/record.js';
import { LONGEST_LABEL, ME } from '../../model/schema.js';
import { moreControls } from '../../styles/controls.js';
import { around } from '../../translations/en-GB/around.js';
import { loadedTranslation, type Translation } from '../../translations/translation.js';
import { asideContent, type AsideView } from './aside.js';
import { aroundStyles } from './around.styles.js';
import type { DefinitionSource } from './definition-source.js';
import { nameOf, type PromptView } from './prompt.js';
import { isolated } from './isolated.js';
import { stillTrueIn, whoseWordsIn } from './who.js';
import { whoseLabel, wordsField } from './words-field.js';

export const styles = [moreControls, aroundStyles];

const wordsIn = (lang: string): Translation['around'] => loadedTranslation(lang)?.around ?? around;

/** One at a time, or the whole page. The short words are for narrow places. */
export function modeSwitch(one: boolean, lang: string, choose: (mode: 'one' | 'all') => void): TemplateResult {
  const t = wordsIn(lang);
  const choice = (mode: 'one' | 'all', long: string, short: string, symbol: string) =>
    html`<label
      ><input type="radio" name="mode" .checked=${one === (mode === 'one')} @change=${() => choose(mode)} />${icon(symbol)}<span class="long"
        >${long}</span
      ><span class="short">${short}</span></label
    >`;
  return html`<div class="switch" role="radiogroup" aria-label=${t.view}>
    ${choice('one', t.one, t.oneShort, iconMessageCircle)}${choice('all', t.all, t.allShort, iconList)}
  </div>`;
}

/** Who talks, with whom, when. */
export function talkLine({ about, authors }: KithRecord, talk: Conversation | undefined, lang: string): string {
  const t = wordsIn(lang);
  const others = Object.values(authors).flatMap(({ id, name }) => (id !== ME && name ? isolated(name) : []));
  return t.talk(isolated(about.name ?? ''), others.join(', '), dayInWords(talk?.at ?? new Date(), lang));
}

/** Beside the page: what there is to talk about, in any order, and the people of the record, wherever they were named. */
export const aside = (view: AsideView): TemplateResult => asideContent(view, wordsIn(view.lang));

/** Where the talk is, one question at a time. */
export function progress({ said, index, count, lang, t }: PromptView): TemplateResult {
  const dot = (flag: string, at: number) => html`<i class=${at === index ? 'on now' : flag === '1' ? 'on' : ''}></i>`;
  return html`<div role="img" aria-label=${t.question(index + 1, count)}>
    ${count > 12 ? nothing : [...said].map(dot)}<span>${wordsIn(lang).progress(index + 1, count)}</span>
  </div>`;
}

/** Whose words and when: for the margin, or for a line under the words. */
export const whoseWords = (view: PromptView): unknown => whoseWordsIn(view, wordsIn(view.lang));

/** Whether what was said on an earlier day still holds. */
export const stillTrue = (view: PromptView): TemplateResult => stillTrueIn(view, wordsIn(view.lang));

/** A card of one's own, made on the spot. */
export function ownCardField({ lang, t, common, change, open }: PromptView): TemplateResult {
  const add = (label: string) => {
    change(t.did.picked(isolated(label)), (draft, asking) => addOwnCard(draft, asking, label));
    open();
  };
  return quickField({ key: 'card', label: wordsIn(lang).ownCardLabel, common, toggle: () => open(), add });
}

/** Whose words they are, and somebody who came up. */
export function after(view: PromptView): TemplateResult {
  const { prompt, lang, writesOther, adding, chooseWhose, open } = view;
  const t = wordsIn(lang);
  const choice = (other: boolean, label: string) =>
    html`<label class="check"
      ><input type="radio" name="whose-${prompt.id}" .checked=${writesOther === other} @change=${() => chooseWhose(other)} />${label}</label
    >`;
  return html`<fieldset class="whose">
      <legend class="hint">${t.whose}</legend>
      ${choice(false, t.mine)} ${choice(true, t.other)}
    </fieldset>
    ${adding === 'person'
      ? personField(view)
      : html`<button type="button" class="button plain small" data-add="person" @click=${() => open('person')}>
          ${icon(iconUserPlus)}${t.nameSomeone}
        </button>`}`;
}

/** Somebody who came up. A name said twice is the same person. */
function personField({ lang, common, records, announced, announce, open }: PromptView): TemplateResult {
  const t = wordsIn(lang);
  const add = (name: string) => {
    const told = isolated(name);
    const isKnown = findByName(records.record, name);
    if (!isKnown) records.edit((draft) => void addPerson(draft, { name }), { what: t.did.named(told) });
    announce(isKnown ? t.namedBefore(told) : t.named(told));
  };
  const more = html`<p class="hint">${announced}</p>`;
  return quickField({ key: 'person', label: t.personName, common, more, toggle: () => open(), add });
}

/** Who put it another way, and how. */
export function otherFields({ prompt, answer, index, lang, otherName, change, records }: PromptView): TemplateResult {
  const t = wordsIn(lang);
  const name = (name: string) => records.edit((draft) => nameOther(draft, name), { what: t.did.otherName, burst: `authors/${OTHER}/name` });
  const write = (text: string) =>
    change(t.did.other(nameOf(prompt, lang)), (draft, asking) => writeOtherWords(draft, asking, text), 'otherWords');
  return html`<label class="field"
      ><span class="hint">${t.otherName}</span
      ><input
        type="text"
        dir="auto"
        autocomplete="off"
        maxlength=${LONGEST_LABEL}
        .value=${otherName}
        @input=${({ target }: Event) => name((target as HTMLInputElement).value)}
    /></label>
    ${whoseLabel(`put-${index}`, iconPencil, t.otherWords)}
    ${wordsField({ kind: 'other', labels: `put-${index} ask-${index}`, text: answer?.otherWords?.text ?? '', write })}`;
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
