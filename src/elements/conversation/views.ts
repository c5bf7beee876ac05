import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconPencil, iconQuote, iconUndo2 } from '../../internal/icons.js';
import type { Author, Words } from '../../model/record.js';
import { LONGEST_LABEL, ME } from '../../model/schema.js';
import { nameOther, OTHER, seeDifferently, viewBy, viewsOf, writeView } from '../../model/views.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from './isolated.js';
import { nameOf, type PromptView } from './prompt.js';
import { whoseIn } from './writers.js';
import { whoseLabel, wordsField } from './words-field.js';

const nameIn = ({ records }: PromptView, author: string): string => isolated(records.record.authors[author]?.name ?? '');

/** By whose name another view is written: that of who is writing, or of somebody whom the person quotes. */
export const otherAuthor = (writer: string): string => (writer === ME ? OTHER : writer);

/** Over the person's own words, where others put it another way. */
export const ownLabel = ({ index, lang }: PromptView): TemplateResult => whoseLabel(`say-${index}`, iconQuote, whoseIn(lang).iSay);

/** How others put it, beside the person's words; `nothing` where nobody does. */
export function views(view: PromptView): TemplateResult | typeof nothing {
  const { answer, writable, writesOther, writer } = view;
  const writes = writable && writesOther ? otherAuthor(writer) : '';
  const said = viewsOf(answer).filter(({ author }) => author !== writes);
  if (!writes && said.length === 0) return nothing;
  return html`<div>${said.map((words) => oneView(view, words))}${writes ? viewFields(view, writes) : nothing}</div>`;
}

/** How somebody put it, and whether the person sees it differently. Both stand. */
function oneView(view: PromptView, { author, text }: Words): TemplateResult {
  const { answer, index, lang, writable, writer, prompt, change, records } = view;
  const t = whoseIn(lang);
  const name = nameIn(view, author);
  const differs = answer?.differs?.[author];
  const about = `differ-${index}-${author}`;
  const see = (text?: string) =>
    change(
      text === undefined ? t.did.agrees : t.did.differs(name),
      (draft, asking) => seeDifferently(draft, asking, author, text),
      `differs/${author}`,
    );
  // Who looks on is told whose view it is; the person has it as theirs.
  const mine = whoseLabel(about, iconQuote, t.seesDifferently(writable ? '' : isolated(records.record.about.name ?? '')));
  const field =
    writable && writer === ME
      ? html`${wordsField({ kind: 'own', labels: `${about} ask-${index}`, text: differs ?? '', write: see })}
          <button type="button" class="button plain small" @click=${() => see()}>
            ${icon(iconUndo2, 'flip')}${t.takeBack}<span class="unseen"> ${nameOf(prompt, lang)}</span>
          </button>`
      : differs && html`<p class="words" dir="auto">${differs}</p>`;
  return html`<div class="view">
    ${whoseLabel(`put-${index}-${author}`, iconPencil, t.putIt(name))}
    <p class="words other" dir="auto">${text}</p>
    ${differs === undefined
      ? writable && writer === ME
        ? html`<button type="button" class="button plain small" @click=${(event: Event) => void openThen(view, event, () => see(''))}>
            ${t.seeDifferently}<span class="unseen"> ${name}</span>
          </button>`
        : nothing
      : html`<div class="differs">${mine}${field}</div>`}
  </div>`;
}

/** What was opened has the focus. */
async function openThen({ host }: PromptView, { currentTarget }: Event, open: () => void): Promise<void> {
  const view = (currentTarget as Element).closest('.view')!;
  open();
  await host.updateComplete;
  view.querySelector('textarea')?.focus();
}

/** How it is put another way, and by whom, where that is not who is writing. */
function viewFields(view: PromptView, author: string): TemplateResult {
  const { prompt, answer, index, lang, change, records } = view;
  const t = whoseIn(lang);
  const put = `put-${index}`;
  const write = (text: string) => change(t.did.put(nameOf(prompt, lang)), (draft, asking) => writeView(draft, asking, author, text), `views/${author}`);
  const field = wordsField({ kind: 'other', labels: `${put} ask-${index}`, text: viewBy(answer, author)?.text ?? '', write });
  return author === OTHER
    ? html`${otherName(records.record.authors[OTHER], t, (name) =>
        records.edit((draft) => nameOther(draft, name), { what: t.did.otherName, burst: `authors/${OTHER}/name` }),
      )}
      ${whoseLabel(put, iconPencil, t.otherWords)}${field}`
    : html`${whoseLabel(put, iconPencil, t.putsIt(nameIn(view, author)))}${field}`;
}

function otherName(other: Author | undefined, t: Translation['whose'], write: (name: string) => void): TemplateResult {
  return html`<label class="field"
    ><span class="hint">${t.otherName}</span
    ><input
      type="text"
      dir="auto"
      autocomplete="off"
      maxlength=${LONGEST_LABEL}
      .value=${other?.name ?? ''}
      @input=${({ target }: Event) => write((target as HTMLInputElement).value)}
  /></label>`;
}

/** Whose words they are that are being written. */
export function whoseChoice(view: PromptView): TemplateResult {
  const { prompt, answer, index, lang, writer, writesOther, chooseWhose, records } = view;
  const t = whoseIn(lang);
  const isMe = writer === ME;
  const choice = (other: boolean, label: string) =>
    html`<label class="check"
      ><input type="radio" name="whose-${prompt.id}" .checked=${writesOther === other} @change=${() => chooseWhose(other)} />${label}</label
    >`;
  const person = isolated(records.record.about.name ?? '');
  const isGuarded = !isMe && answer?.words && answer.words.author !== writer;
  return html`<fieldset class="whose" aria-describedby=${isGuarded ? `guard-${index}` : nothing}>
    <legend class="hint">${t.whose}<span class="unseen"> ${nameOf(prompt, lang)}</span></legend>
    ${choice(false, isMe ? t.mine : t.ownWordsOf(person))} ${choice(true, isMe ? t.other : t.putsIt(nameIn(view, writer)))}
    ${isGuarded ? html`<p class="hint" id="guard-${index}">${t.notTheirs(answer.words!.author === ME ? person : nameIn(view, answer.words!.author))}</p>` : nothing}
  </fieldset>`;
}
