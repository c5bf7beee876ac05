import { html, nothing, type TemplateResult } from 'lit';
import type { Note, Step } from '../../model/record.js';
import { whoseWords, type NoteView } from './note-words.js';
import { renderSteps, type StepActions } from './steps.js';

/** The three things of a note: "Sorted today", "What happens next", "What has changed". */
export type Thing = 'sorted' | 'next' | 'changed';

/** One thing of the note: its name in the margin, and beside it what is said. */
export function renderThing(id: Thing, { t }: NoteView, hint: string, page: unknown): TemplateResult {
  return html`<section class="entry" aria-labelledby=${id}>
    <div class="margin">
      <h3 id=${id}>${t[id]}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    </div>
    <div class="page">${page}</div>
  </section>`;
}

/** A note to read: what is there, and nothing of what is not. */
export function readNote(
  view: NoteView,
  note: Note | undefined,
  steps: readonly Step[],
  actions: StepActions,
  show: (thing: Thing, page: TemplateResult) => TemplateResult,
): unknown[] {
  const { t } = view;
  const { sorted, changed, justATalk } = note ?? {};
  const said = (text: string | undefined) => (text ? html`<p class="words" dir="auto">${text}</p>` : nothing);
  const talk = justATalk ? html`<p class="hint">${t.justATalk}</p>` : nothing;
  return [
    sorted?.text || justATalk ? show('sorted', html`${said(sorted?.text)}${talk}`) : nothing,
    steps.length ? show('next', renderSteps(view, steps, actions)) : nothing,
    changed?.text ? show('changed', html`${said(changed.text)}${whoseWords(view, changed)}`) : nothing,
  ];
}
