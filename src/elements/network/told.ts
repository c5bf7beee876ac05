import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconCopy } from '../../internal/icons.js';
import { questionsFor } from '../../model/network-told.js';
import type { Desk } from './desk.js';
import { renderFigures } from './told-figures.js';
import { toldStyles } from './told.styles.js';
import { figuresFor, inOneGo, passagesOf, questionInWords, toldWords } from './told-words.js';

export const styles = [toldStyles];

/** What was copied last, or was to be. */
interface Copied {
  readonly words: string;
  readonly isDone: boolean;
}

const copiedFrom = new WeakMap<Desk, Copied>();

/** Puts the words on the clipboard. Where that is not allowed they are marked, for the reader's own hand. */
async function copy(desk: Desk): Promise<void> {
  const t = toldWords(desk.language);
  const words = inOneGo(desk);
  // The clipboard is not there on a page without a secure address.
  const isDone = await Promise.resolve(navigator.clipboard?.writeText(words).then(() => true)).then(
    (done) => !!done,
    () => false,
  );
  copiedFrom.set(desk, { words, isDone });
  if (!isDone) mark(desk);
  desk.say(isDone ? t.copied : t.notCopied);
}

function mark({ host }: Desk): void {
  const words = host.shadowRoot!.querySelector('.told .sentences');
  if (words) getSelection()?.selectAllChildren(words);
}

/** The words, and what became of copying them while they are the same. */
function renderWords(desk: Desk): TemplateResult {
  const t = toldWords(desk.language);
  const passages = passagesOf(desk);
  const copied = copiedFrom.get(desk);
  const isStill = copied?.words === passages.flat().join(' ');
  return html`<div class="sentences">
      ${passages.map((passage) => html`<p>${passage.map((sentence) => html`<span>${sentence}</span> `)}</p>`)}
    </div>
    ${desk.look.support ? html`<p class="hint">${t.whole}</p>` : nothing}
    <div class="copying">
      <button type="button" class="button small" @click=${() => void copy(desk)}>
        ${icon(isStill && copied.isDone ? iconCheck : iconCopy)}${t.copy}
      </button>
      ${isStill ? html`<span class="hint">${copied.isDone ? t.copied : t.notCopied}</span>` : nothing}
    </div>`;
}

/** Open questions, at most three. They are for a talk: nothing is written down here. */
function renderQuestions(desk: Desk): TemplateResult | typeof nothing {
  const questions = questionsFor(desk.host.record, desk.rings, figuresFor(desk));
  return questions.length
    ? html`<h4>${toldWords(desk.language).talk}</h4>
        <ul class="questions">
          ${questions.map((question) => html`<li>${questionInWords(desk, question)}</li>`)}
        </ul>`
    : nothing;
}

/** The network in words, questions to talk about, and, for those who are trained in them, the figures. */
export function renderTold(desk: Desk): TemplateResult {
  return html`<section class="told" lang=${desk.language} aria-labelledby="told">
    <h3 id="told">${toldWords(desk.language).title}</h3>
    ${renderWords(desk)} ${renderQuestions(desk)} ${renderFigures(desk)}
  </section>`;
}
