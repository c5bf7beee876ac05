import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocaliseController } from '../../controllers/localise.js';
import { dateInWords, dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { safeHref } from '../../internal/safe-href.js';
import { WorryWay } from '../../internal/worry.js';
import { noteDraft, openNote } from '../../model/notes.js';
import { keptNote, namesInNote, notesNewestFirst, saysNothing, stepsOfNote } from '../../model/outcome.js';
import type { EntityDraft, KithRecord, Note, Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { KithDoneEvent } from '../../session/events.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { sheet } from '../../styles/sheet.js';
import { note } from '../../translations/en-GB/note.js';
import { renderEmptyNote } from './empty-note.js';
import { capitalised, whoInSentence, whoseWords, type NoteView } from './note-words.js';
import { styles } from './outcome-note.styles.js';
import { renderEarlier, renderEntry, renderNoteToRead } from './reading.js';
import { renderStepChips } from './step-chips.js';
import { renderStepForm } from './step-form.js';
import { said, StepWriting } from './step-writing.js';
import { renderSteps } from './steps.js';

type Told = 'sorted' | 'changed';

/**
 * The note at the end of a talk, as short as you like: what was sorted today, what happens next, what has changed. Nothing
 * is required; an empty note with its date is a note. Three things at most, because a talk is not paperwork.
 *
 * @summary The bureaucracy-light outcome note.
 * @slot tools - What stands at the end of the heading, such as a `kith-leave`.
 * @slot status - A `kith-status`, at the foot.
 * @slot rights - Words of your own about the right to ask for a Care Act assessment.
 * @slot record - A `<script type="application/json">` with a record to begin with.
 * @csspart sheet - The page itself.
 * @fires {KithChangeEvent} kith-change - A person changed the record.
 * @fires {KithDoneEvent} kith-done - The note was kept. `detail.what` is `note`.
 * @fires {KithWorryEvent} kith-worry - "Something is worrying me." Cancel it to show a route of your own.
 */
export class KithOutcomeNoteElement extends KithElement {
  static override styles = [base, sheet, controls, styles];

  readonly #words = new LocaliseController(this, 'note', note);
  readonly #worry = new WorryWay(this);
  readonly #writing = new StepWriting({
    view: () => this.#view,
    steps: () => this.#steps(),
    edit: (recipe, options) => this.records.edit(recipe, options),
    goOn: (said, ...selectors) => this.#goOn(said, ...selectors),
  });
  #focusNext: string | undefined;

  /** Whether "Someone else" is open. */
  @state() private wide = false;
  /** A next note is being begun, and has no mark yet. */
  @state() private begun = false;
  @state() private announcement = '';

  /** Where a page says how to ask for a Care Act assessment: `https:`, `http:`, `tel:` or `mailto:`. Without it there is no link. */
  @property({ attribute: 'rights-href' }) rightsHref?: string;

  /** The partner's own route for "Something is worrying me". Without it, a plain sentence says what to do. */
  @property({ attribute: 'worry-href' }) worryHref?: string;

  protected override willUpdate(): void {
    this.#writing.closeIfGone();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusNext) return;
    for (const selector of this.#focusNext.split(';')) {
      const target = this.renderRoot.querySelector<HTMLElement>(selector);
      if (!target) continue;
      target.focus();
      break;
    }
    this.#focusNext = undefined;
  }

  get #view(): NoteView {
    return { record: this.record, t: this.#words.t, common: this.common, language: this.language };
  }

  /** Steps that belong to the note on the screen. */
  #steps(record: KithRecord = this.record): Step[] {
    return stepsOfNote(record, openNote(record)?.id, true);
  }

  /** Says what happened, and where to go on: the first of these selectors that is there. */
  #goOn(said: string, ...selectors: string[]): void {
    this.announcement = said && `${capitalised(said)}.`;
    this.#focusNext = selectors.join(';');
    this.requestUpdate();
  }

  #writeNote(recipe: (draft: EntityDraft<'notes'>) => void, what: string, burst?: string): void {
    this.records.edit((draft) => recipe(noteDraft(draft)), { what, burst });
  }

  #tell(field: Told, text: string): void {
    this.#writeNote(
      (draft) => {
        draft[field] = said(text, draft[field]);
        if (!text) delete draft[field];
        else if (field === 'sorted') delete draft.justATalk;
      },
      this.#words.t.did[field],
      `note/${field}`,
    );
  }

  /** "Something else" is no other field: only more room, on a line of its own. */
  readonly #moreRoom = (): void => {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('textarea')!;
    if (field.value && !field.value.endsWith('\n')) this.#tell('sorted', `${field.value}\n`);
    void this.updateComplete.then(() => {
      field.focus();
      field.setSelectionRange(field.value.length, field.value.length);
    });
  };

  readonly #toggleJustATalk = (): void => {
    const { did } = this.#words.t;
    const was = openNote(this.record)?.justATalk;
    this.#writeNote(
      (draft) => {
        if (was) delete draft.justATalk;
        else draft.justATalk = true;
      },
      was ? did.notJustATalk : did.justATalk,
    );
  };

  /** Somebody has been chosen: the others are put away again. */
  #choose(choice: () => void): void {
    this.wide = false;
    choice();
  }

  readonly #tick = (step: Step, done: boolean): void => {
    const { did } = this.#words.t;
    this.records.edit(
      (draft) => {
        const ticked = draft.steps[step.id];
        if (done && ticked) ticked.done = new Date().toISOString();
        else delete ticked?.done;
      },
      { what: (done ? did.done : did.notDone)(whoInSentence(this.#view, step.who)) },
    );
  };

  readonly #keep = (): void => {
    this.#writing.form = undefined;
    this.begun = this.wide = false;
    this.#writeNote((draft) => (draft.kept = new Date().toISOString()), this.#words.t.did.kept);
    this.#goOn(this.#keptWord.slice(0, -1), 'h2');
    this.dispatchEvent(new KithDoneEvent(this.record, 'note'));
  };

  /** What the page may claim: "kept" only where something keeps it beyond this page. */
  get #keptWord(): string {
    const { kept, noted } = this.#words.t;
    const state = this.records.session?.status.state;
    return state === 'memory' || state === 'problem' ? noted : kept;
  }

  #openAgain(kept: Note): void {
    this.records.edit((draft) => delete draft.notes[kept.id]?.kept, { what: this.#words.t.did.opened });
    this.#goOn('', 'textarea');
  }

  readonly #beginAnother = (): void => {
    this.begun = true;
    this.#goOn('', 'textarea');
  };

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const { t } = view;
    const { record } = this;
    const kept = keptNote(record);
    const writing = this.writable && (!!openNote(record) || !kept || this.begun);
    const shown = openNote(record) ?? (writing ? undefined : kept);
    const earlier = notesNewestFirst(record).filter((one) => one !== shown);
    const names = namesInNote(record, shown);
    const day = dayInWords(shown?.at ?? new Date(), this.language);
    const since = earlier[0]?.at ? t.since(dateInWords(earlier[0].at, this.language)) : '';
    const onDone = this.writable ? this.#tick : undefined;
    return html`<section class="sheet" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title" tabindex="-1">${t.title}</h2>
          <p class="sub">
            ${names.length > 0 ? html`<bdi>${inOneLine(names, this.language)}</bdi>, ` : nothing}${day}.
            ${this.#renderWhere(writing, shown)}
          </p>
        </div>
        <slot name="tools" class="tools"></slot>
      </header>
      ${writing ? this.#renderThreeThings(view, shown, since) : renderNoteToRead(view, shown, since, { onDone })}
      <div class="extra">
        ${
          writing && !this.#writing.form && saysNothing(shown) && this.#steps().length === 0
            ? renderEmptyNote(view, () => this.#writing.choose(ME))
            : nothing
        }
        ${this.#renderRights()} ${renderEarlier(view, earlier, { onDone })}
      </div>
      <footer class="foot">
        <div class="grow"><slot name="status"></slot></div>
        ${this.#worry.render({ worry: this.common.worry, help: t.worryHelp }, this.worryHref)}
        ${this.#renderActions(writing, kept)}
      </footer>
      <p class="unseen" role="status">${this.announcement}</p>
    </section>`;
  }

  #renderWhere(writing: boolean, shown: Note | undefined): string {
    if (writing) return this.#words.t.threeThings;
    return shown?.kept ? this.#keptWord : '';
  }

  #renderThreeThings(view: NoteView, shown: Note | undefined, since: string): TemplateResult {
    const { t } = view;
    const { form } = this.#writing;
    const steps = this.#steps().filter(({ id }) => !form?.isNew || id !== form.step);
    const justATalk = !!shown?.justATalk;
    const sorted = html`${this.#renderField('sorted', shown)}
      <div class="chips">
        ${
          shown?.sorted?.text
            ? html`<button type="button" class="button small" @click=${this.#moreRoom}>
                ${icon(iconPlus)}${t.somethingElse}
              </button>`
            : nothing
        }
        <button type="button" class="button plain small talk" aria-pressed=${justATalk} @click=${this.#toggleJustATalk}>
          ${justATalk ? icon(iconCheck) : nothing}${t.justATalk}
        </button>
      </div>`;
    const next = html`${renderSteps(view, steps, {
      onDone: this.#tick,
      onChange: ({ id, who }) => this.#writing.open({ isNew: false, step: id, who }),
      formFor: ({ id }) => (form?.step === id ? this.#renderForm(view) : undefined),
    })}
    ${renderStepChips(view, {
      chosen: form?.isNew ? form.who : undefined,
      wide: this.wide,
      onChoose: (who) => this.#choose(() => this.#writing.choose(who)),
      onWiden: () => (this.wide = !this.wide),
      onName: (name) => this.#choose(() => this.#writing.chooseByName(name)),
    })}
    ${form?.isNew ? this.#renderForm(view) : nothing}`;
    const changed = html`${this.#renderField('changed', shown)} ${whoseWords(view, shown?.changed)}`;
    return html`<div class="book">
      ${renderEntry('sorted', t.sorted, '', sorted)} ${renderEntry('next', t.next, t.nextHint, next)}
      ${renderEntry('changed', t.changed, since, changed)}
    </div>`;
  }

  #renderField(field: Told, shown: Note | undefined): TemplateResult {
    return html`<textarea
      rows="2"
      dir="auto"
      aria-labelledby=${field}
      .value=${live(shown?.[field]?.text ?? '')}
      @input=${(event: Event) => this.#tell(field, (event.target as HTMLTextAreaElement).value)}
    ></textarea>`;
  }

  #renderForm(view: NoteView): TemplateResult {
    return renderStepForm(view, this.#writing.form!, this.#writing.step, this.#writing);
  }

  #renderRights(): TemplateResult {
    const { t } = this.#view;
    const href = safeHref(this.rightsHref);
    return html`<div class="rights">
      <h3>${t.rights}</h3>
      <p class="hint"><slot name="rights">${t.rightsAssessment}</slot></p>
      ${href ? html`<a href=${href}>${t.rightsHow}</a>` : nothing}
    </div>`;
  }

  #renderActions(writing: boolean, kept: Note | undefined): TemplateResult | typeof nothing {
    if (!this.writable) return nothing;
    const { t } = this.#view;
    if (writing) return html`<button type="button" class="button go" @click=${this.#keep}>${t.keep}</button>`;
    return html`<button type="button" class="button" @click=${() => this.#openAgain(kept!)}>${t.changeIt}</button>
      <button type="button" class="button" @click=${this.#beginAnother}>${icon(iconPlus)}${t.another}</button>`;
  }
}

/** Names as one line: "Winston and Priya". A comma where the browser does not speak the language. */
function inOneLine(names: readonly string[], language: string): string {
  try {
    if (Intl.ListFormat.supportedLocalesOf([language]).length > 0) return new Intl.ListFormat(language).format(names);
  } catch {
    // no language tag at all
  }
  return names.join(', ');
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-outcome-note': KithOutcomeNoteElement;
  }
}
