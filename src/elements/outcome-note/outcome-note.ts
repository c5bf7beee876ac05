import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LocaliseController } from '../../controllers/localise.js';
import { NextFocus } from '../../controllers/next-focus.js';
import { commaIn } from '../../internal/comma.js';
import { dateInWords, dayInWords } from '../../internal/dates.js';
import { property } from '../../internal/decorators.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { safeHref } from '../../internal/safe-href.js';
import type { SymbolOf } from '../../internal/symbols.js';
import { WorryWay } from '../../internal/worry.js';
import { wordsOf } from '../../model/conversations.js';
import { noteDraft, openNote } from '../../model/notes.js';
import { keptNote, namesInNote, notesNewestFirst, saysNothing, stepsOfNote } from '../../model/outcome.js';
import type { EntityDraft, Note, Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { KithDoneEvent } from '../../session/events.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { sheet } from '../../styles/sheet.js';
import { note } from '../../translations/en-GB/note.js';
import { nothingYet } from '../asset-map/nothing-yet.js';
import { capitalised } from '../asset-map/words.js';
import { inOneLine, inSentence, whoseWords, type NoteView } from './note-words.js';
import { styles } from './outcome-note.styles.js';
import { readNote, renderThing } from './reading.js';
import type { StepForm, StepHands } from './step-form.js';
import { renderSteps, type StepActions } from './steps.js';
import { renderWhom } from './whom.js';

/** A page and a pencil. */
const PAGE = svg`<path class="wash" d="M66 26h96v60H66z" /><path class="ln" d="M60 20h92v66H60zM78 20v66M90 38h48M90 52h48M90 66h26M124 74l44-50 10 9-44 50-14 5z" />`;

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
  static override styles = [base, sheet, controls, forms, styles];

  readonly #words = new LocaliseController(this, 'note', note);
  readonly #worry = new WorryWay(this);
  readonly #stepForm = this.later(() => import('./step-form.js'));
  readonly #symbols = this.later(() => import('../../internal/symbols.js'), false);
  /** Fetched when somebody has one; until it is there they have their initials. */
  readonly #symbolOf: SymbolOf = (name) => (name ? this.#symbols.part?.symbolOf(name) : undefined);
  readonly #focus = new NextFocus(this, this.#stepForm);
  #form: StepForm | undefined;
  #opened = 0;
  /** Whether "Someone else" is open. */
  #isWide = false;
  /** A next note is being begun, and has no mark yet. */
  #begun = false;
  #heard = '';

  /** Where a page says how to ask for a Care Act assessment: `https:`, `http:`, `tel:` or `mailto:`. Without it there is no link. */
  @property({ attribute: 'rights-href' }) rightsHref?: string;

  /** The partner's own route for "Something is worrying me". Without it, a plain sentence says what to do. */
  @property({ attribute: 'worry-href' }) worryHref?: string;

  protected override willUpdate(): void {
    // Its step was taken out meanwhile: by undo, or somewhere else.
    if (this.#form && !this.#form.isNew && !this.#step) this.#form = undefined;
  }

  get #view(): NoteView {
    return { record: this.record, t: this.#words.t, common: this.common, language: this.language, symbolOf: this.#symbolOf };
  }

  /** The step of the open form; `undefined` before its first mark. */
  get #step(): Step | undefined {
    return this.record.steps[this.#form?.step ?? ''];
  }

  /** Says what happened, and where to go on. */
  #goOn(said: string, ...selectors: string[]): void {
    this.#heard = said && `${capitalised(said)}.`;
    this.#focus.goTo(...selectors);
  }

  #writeNote(recipe: (draft: EntityDraft<'notes'>) => void, what: string, burst?: string): void {
    this.records.edit((draft) => recipe(noteDraft(draft)), { what, burst });
  }

  #tell(field: 'sorted' | 'changed', text: string): void {
    const recipe = (draft: EntityDraft<'notes'>) => {
      const was = draft[field];
      draft[field] = wordsOf(text, was?.author, was?.verbatim);
      if (!text) delete draft[field];
      else if (field === 'sorted') delete draft.justATalk;
    };
    this.#writeNote(recipe, this.#words.t.did[field], `note/${field}`);
  }

  /** "Something else" is no other field: only more room, on a line of its own. */
  readonly #moreRoom = (): void => {
    const field = this.renderRoot.querySelector('textarea')!;
    // At once: who has begun to write by then keeps the place they write at.
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    // A value that is set takes the place to write at to its end.
    if (!field.value.endsWith('\n')) this.#tell('sorted', `${field.value}\n`);
  };

  readonly #toggleJustATalk = (): void => {
    const { did } = this.#words.t;
    const was = openNote(this.record)?.justATalk;
    this.#writeNote((draft) => (was ? delete draft.justATalk : (draft.justATalk = true)), was ? did.notJustATalk : did.justATalk);
  };

  readonly #tick = ({ id, who }: Step, isDone: boolean): void => {
    const { did } = this.#words.t;
    const recipe = (draft: { readonly steps: Record<string, EntityDraft<'steps'>> }) => {
      const step = draft.steps[id];
      if (!isDone) delete step?.done;
      else if (step) step.done = new Date().toISOString();
    };
    this.records.edit(recipe, { what: (isDone ? did.done : did.notDone)(inSentence(this.#view, who)) });
  };

  #openForm(given: Omit<StepForm, 'key'>): void {
    this.#form = { key: ++this.#opened, ...given };
    this.#isWide = false;
    this.#goOn('', '#what', '.late button');
  }

  readonly #hands: StepHands = {
    records: this.records,

    choose: (who, name) => {
      const step = this.#form?.isNew ? this.#form.step : undefined;
      this.#openForm({ isNew: true, step, who, name });
      if (step) this.#stepForm.part!.writeStep(this.#view, this.#form!, this.records, 'who', who ?? '');
    },

    close: (said, ...selectors) => {
      this.#form = undefined;
      this.#goOn(said, ...selectors);
    },
  };

  readonly #widen = (): void => {
    this.#isWide = !this.#isWide;
    this.requestUpdate();
  };

  readonly #keep = (): void => {
    this.#form = undefined;
    this.#begun = this.#isWide = false;
    this.#writeNote((draft) => (draft.kept = new Date().toISOString()), this.#words.t.did.kept);
    this.#goOn(this.#keptWord.slice(0, -1), 'h2');
    this.dispatchEvent(new KithDoneEvent(this.record, 'note'));
  };

  /** What the page may claim: "kept" only where something keeps it beyond this page. */
  get #keptWord(): string {
    const { kept, noted } = this.#words.t;
    return /memory|problem/.test(this.records.session!.status.state) ? noted : kept;
  }

  #openAgain(kept: Note | undefined): void {
    if (kept) this.records.edit((draft) => delete draft.notes[kept.id]?.kept, { what: this.#words.t.did.opened });
    else this.#begun = true;
    this.#goOn('', 'textarea');
  }

  protected override renderContent(): TemplateResult {
    const view = this.#view;
    const { record, t, language } = view;
    const kept = keptNote(record);
    const open = openNote(record);
    const isWriting = this.writable && (!!open || !kept || this.#begun);
    const shown = open ?? (isWriting ? undefined : kept);
    const earlier = notesNewestFirst(record).filter((one) => one !== shown);
    const names = namesInNote(record, shown);
    const since = earlier[0]?.at ? t.since(dateInWords(earlier[0].at, language)) : '';
    const actions: StepActions = { onDone: this.writable ? this.#tick : undefined };
    const steps = stepsOfNote(record, shown?.id, true);
    const isEmpty = saysNothing(shown) && !steps.length;
    const href = safeHref(this.rightsHref);
    return html`<section class="sheet" part="sheet" aria-labelledby="title">
      <header class="head">
        <div>
          <h2 id="title" tabindex="-1">${t.title}</h2>
          <p class="sub">
            ${names.length ? html`<bdi>${inOneLine(names, language)}</bdi>${commaIn(language)}` : nothing}${dayInWords(shown?.at ?? new Date(), language)}.
            ${isWriting ? t.threeThings : shown?.kept ? this.#keptWord : nothing}
          </p>
        </div>
        <slot name="tools" class="tools"></slot>
      </header>
      ${
        isWriting
          ? this.#renderThreeThings(view, shown, since)
          : isEmpty
            ? nothingYet(PAGE, t.empty)
            : html`<div class="book">
                ${readNote(view, shown, steps, actions, (thing, page) => renderThing(thing, view, thing === 'changed' ? since : '', page))}
              </div>`
      }
      <div class="extra">
        ${isWriting && isEmpty && !this.#form ? nothingYet(PAGE, t.empty, () => this.#hands.choose(ME)) : nothing}
        <div class="rights">
          <h3>${t.rights}</h3>
          <p class="hint"><slot name="rights">${t.rightsAssessment}</slot></p>
          ${href ? html`<a class="check" href=${href}>${t.rightsHow}</a>` : nothing}
        </div>
        ${
          earlier.length
            ? html`<details class="earlier">
                <summary>${t.earlier}</summary>
                ${earlier.map(
                  (one) =>
                    html`<section>
                      <h3>${dayInWords(one.at, language)}</h3>
                      ${readNote(view, one, stepsOfNote(record, one.id), actions, (thing, page) => html`<h4>${t[thing]}</h4>${page}`)}
                    </section>`,
                )}
              </details>`
            : nothing
        }
      </div>
      <footer class="foot">
        <div class="grow"><slot name="status"></slot></div>
        ${this.#worry.render({ worry: this.common.worry, help: t.worryHelp }, this.worryHref)}
        ${
          isWriting
            ? html`<button type="button" class="button go" @click=${this.#keep}>${t.keep}</button>`
            : this.writable
              ? html`<button type="button" class="button" @click=${() => this.#openAgain(kept)}>${t.changeIt}</button>
                  <button type="button" class="button" @click=${() => this.#openAgain(undefined)}>${icon(iconPlus)}${t.another}</button>`
              : nothing
        }
      </footer>
      <p class="unseen" role="status">${this.#heard}</p>
    </section>`;
  }

  #renderThreeThings(view: NoteView, shown: Note | undefined, since: string): TemplateResult {
    const { t } = view;
    const form = this.#form;
    const chosen = form?.isNew ? form.who : undefined;
    // Steps that belong to no note are shown in the one being written.
    const steps = stepsOfNote(this.record, shown?.id, true).filter(({ id }) => !form?.isNew || id !== form.step);
    const isTalk = !!shown?.justATalk;
    const write = (field: 'sorted' | 'changed') =>
      html`<textarea
        dir="auto"
        placeholder=" "
        aria-labelledby=${field}
        .value=${live(shown?.[field]?.text ?? '')}
        @input=${({ target }: Event) => this.#tell(field, (target as HTMLTextAreaElement).value)}
      ></textarea>`;
    const stepForm = form && this.draw(this.#stepForm, (part) => part.renderStepForm(view, form, this.#step, this.#hands));
    const rest = this.#isWide && this.draw(this.#stepForm, (part) => part.renderSomeoneElse(view, chosen, this.#hands));
    const sorted = html`${write('sorted')}
      <div class="chips">
        ${
          shown?.sorted?.text
            ? html`<button type="button" class="button small" @click=${this.#moreRoom}>${icon(iconPlus)}${t.somethingElse}</button>`
            : nothing
        }
        <button type="button" class="button plain small" aria-pressed=${isTalk} @click=${this.#toggleJustATalk}>
          ${isTalk ? icon(iconCheck) : nothing}${t.justATalk}
        </button>
      </div>`;
    const list = renderSteps(view, steps, {
      onDone: this.#tick,
      onChange: ({ id, who }) => this.#openForm({ isNew: false, step: id, who }),
      formFor: ({ id }) => (form?.step === id && stepForm !== nothing ? stepForm : undefined),
    });
    const next = html`${steps.length ? list : nothing} ${renderWhom(view, chosen, this.#hands.choose, rest, this.#widen)}
    ${form?.isNew ? stepForm : nothing}`;
    return html`<div class="book">
      ${renderThing('sorted', view, '', sorted)} ${renderThing('next', view, t.nextHint, next)}
      ${renderThing('changed', view, since, html`${write('changed')}${whoseWords(view, shown?.changed)}`)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kith-outcome-note': KithOutcomeNoteElement;
  }
}
