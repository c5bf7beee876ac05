import { html, nothing, type TemplateResult } from 'lit';
import { dayInWords } from '../../internal/dates.js';
import { saysNothing, stepsOfNote } from '../../model/outcome.js';
import type { Note, Words } from '../../model/record.js';
import { whoseWords, type NoteView } from './note-words.js';
import { renderSteps, type StepActions } from './steps.js';

/** One thing of the note: its name in the margin, and beside it what is said. */
export function renderEntry(id: string, heading: string, hint: string, page: unknown): TemplateResult {
  return html`<section class="entry" aria-labelledby=${id}>
    <div class="margin">
      <h3 id=${id}>${heading}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing}
    </div>
    <div class="page">${page}</div>
  </section>`;
}

/** A note to read: what is there, and nothing of what is not. */
export function renderNoteToRead(
  view: NoteView,
  note: Note | undefined,
  hintOfChange: string,
  actions?: StepActions,
): TemplateResult {
  const { t } = view;
  const steps = stepsOfNote(view.record, note?.id, true);
  if (saysNothing(note) && steps.length === 0)
    return html`<div class="nothing">
      <h3>${t.emptyTitle}</h3>
      <p class="hint">${t.empty}</p>
    </div>`;
  const sorted = note?.sorted?.text || note?.justATalk;
  return html`<div class="book">
    ${sorted ? renderEntry('sorted', t.sorted, '', renderSorted(view, note)) : nothing}
    ${steps.length > 0 ? renderEntry('next', t.next, '', renderSteps(view, steps, actions)) : nothing}
    ${
      note?.changed?.text
        ? renderEntry('changed', t.changed, hintOfChange, html`${said(note.changed)}${whoseWords(view, note.changed)}`)
        : nothing
    }
  </div>`;
}

const said = (words: Words | undefined) =>
  words?.text ? html`<p class="words" dir="auto">${words.text}</p>` : nothing;

function renderSorted({ t }: NoteView, note: Note | undefined): TemplateResult {
  return html`${said(note?.sorted)} ${note?.justATalk ? html`<p class="hint">${t.justATalk}</p>` : nothing}`;
}

/** Earlier notes, quietly: their days, and what they say for who opens them. */
export function renderEarlier(
  view: NoteView,
  notes: readonly Note[],
  actions?: StepActions,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  const { t } = view;
  return html`<div class="earlier">
    <details>
      <summary>${t.earlier}</summary>
      ${notes.map(
        (note) =>
          html`<section>
            <h3>${dayInWords(note.at, view.language)}</h3>
            ${
              note.sorted?.text
                ? html`<h4>${t.sorted}</h4>
                    ${said(note.sorted)}`
                : nothing
            }
            ${note.justATalk ? html`<p class="hint">${t.justATalk}</p>` : nothing}
            ${renderSteps(view, stepsOfNote(view.record, note.id), actions)}
            ${
              note.changed?.text
                ? html`<h4>${t.changed}</h4>
                    ${said(note.changed)}`
                : nothing
            }
          </section>`,
      )}
    </details>
  </div>`;
}
