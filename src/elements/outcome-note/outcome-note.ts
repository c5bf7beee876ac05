import { html, nothing, svg, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { LocaliseController } from '../../controllers/localise.js';
import { dateInWords, dayInWords } from '../../internal/dates.js';
import { icon } from '../../internal/icon.js';
import { iconCheck, iconPlus } from '../../internal/icons.js';
import { KithElement } from '../../internal/kith-element.js';
import { safeHref } from '../../internal/safe-href.js';
import { WorryWay } from '../../internal/worry.js';
import { wordsOf } from '../../model/conversations.js';
import { addStep, noteDraft, openNote } from '../../model/notes.js';
import { keptNote, namesInNote, notesNewestFirst, saysNothing, stepsOfNote } from '../../model/outcome.js';
import { addPerson, findByName } from '../../model/people.js';
import type { EntityDraft, Note, Step } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import { KithDoneEvent } from '../../session/events.js';
import { base } from '../../styles/base.js';
import { controls } from '../../styles/controls.js';
import { forms } from '../../styles/forms.js';
import { sheet } from '../../styles/sheet.js';
import { note } from '../../translations/en-GB/note.js';
import { nothingYet } from '../asset-map/nothing-yet.js';
import { capitalised, shortened } from '../asset-map/words.js';
import { inOneLine, whoIn, whoseWords, type NoteView } from './note-words.js';
import { styles } from './outcome-note.styles.js';
import { readNote, renderThing } from './reading.js';
import { renderStepForm, renderWhom, type StepForm, type StepHands } from './step-form.js';
import { renderSteps, type StepActions } from './steps.js';

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
  /** What gets the focus after the next update: selectors, the first that is there. */
  #focusNext: readonly string[] = [];
  /** The form of one step at a time. What is written in it is in the record at once; closing it only closes it. */
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

  protected override updated(): void {
    const found = this.#focusNext.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    this.#focusNext = [];
    found.find(Boolean)?.focus();
  }

  get #view(): NoteView {
    return { record: this.record, t: this.#words.t, common: this.common, language: this.language };
  }

  /** The step of the open form; `undefined` before its first mark. */
  get #step(): Step | undefined {
    return this.record.steps[this.#form?.step ?? ''];
  }

  /** Steps that belong to the note on the screen. */
  get #steps(): Step[] {
    return stepsOfNote(this.record, openNote(this.record)?.id, true);
  }

  /** Somebody in the middle of a sentence: "added a step for me". */
  #who(who: string): string {
    return who === ME ? this.#words.t.forMe : whoIn(this.#view, who);
  }

  /** Says what happened, and where to go on. */
  #goOn(said: string, ...selectors: string[]): void {
    this.#heard = said && `${capitalised(said)}.`;
    this.#focusNext = selectors;
    this.requestUpdate();
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
  readonly #moreRoom = async (): Promise<void> => {
    const field = this.renderRoot.querySelector('textarea')!;
    if (!field.value.endsWith('\n')) this.#tell('sorted', `${field.value}\n`);
    await this.updateComplete;
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
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
    this.records.edit(recipe, { what: (isDone ? did.done : did.notDone)(this.#who(who)) });
  };

  #openForm(form: Omit<StepForm, 'key'>): void {
    this.#isWide = false;
    this.#form = { key: ++this.#opened, ...form };
    this.#goOn('', '#what');
  }

  readonly #hands: StepHands = {
    choose: (who: string | undefined, name?: string) => {
      const form = this.#form;
      if (!form?.isNew) return this.#openForm({ isNew: true, who, name });
      this.#openForm({ ...form, who, name });
      if (form.step) this.#hands.write('who', who ?? '');
    },

    /** A name said twice is the same person; a new one comes into the record with the first mark of the step. */
    chooseByName: (name: string) => {
      const known = findByName(this.record, name)?.id;
      this.#hands.choose(known, known ? undefined : name);
    },

    widen: () => {
      this.#isWide = !this.#isWide;
      this.requestUpdate();
    },

    /** Who and what come into the record together, with the first mark. */
    write: (field: string, value: string | boolean) => {
      const form = this.#form!;
      const { did } = this.#words.t;
      let { step: id, who } = form;
      if (field === 'who' && value) who = value as string;
      const what = (form.isNew ? did.added : did.changedStep)(form.name ? shortened(form.name) : this.#who(who ?? ME));
      this.records.edit(
        (draft) => {
          if (form.name && !draft.people[who ?? '']) who = addPerson(draft, { name: form.name });
          if (!draft.steps[id ?? '']) id = addStep(draft, { who: who ?? ME });
          const step = draft.steps[id!]! as Record<string, unknown>;
          const was = draft.steps[id!]!.what;
          if (field === 'who') step.who = who;
          else if (!value) delete step[field];
          else step[field] = field === 'what' ? wordsOf(value as string, was?.author, was?.verbatim) : value;
        },
        { what, burst: `step-${form.key}/${field}` },
      );
      this.#form = { ...form, step: id, who };
    },

    ready: () => {
      const { isNew, who } = this.#form!;
      const step = this.#step;
      const { added, changedStep } = this.#words.t.did;
      if (!step || (isNew && !step.what && !step.when && !step.introduction)) return this.#hands.remove();
      this.#form = undefined;
      this.#goOn((isNew ? added : changedStep)(this.#who(step.who)), isNew ? chipOf(who) : pencilOf(step.id), chipOf());
    },

    remove: () => {
      const { isNew, who } = this.#form!;
      const step = this.#step;
      const steps = this.#steps;
      const at = steps.findIndex(({ id }) => id === step?.id);
      const beside = !isNew && (steps[at + 1] ?? steps[at - 1])?.id;
      const removed = step ? this.#words.t.did.removed(this.#who(step.who)) : '';
      this.#form = undefined;
      if (step) this.records.edit((draft) => delete draft.steps[step.id], { what: removed });
      this.#goOn(removed, beside ? pencilOf(beside) : chipOf(who), chipOf());
    },
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
            ${names.length ? html`<bdi>${inOneLine(names, language)}</bdi>, ` : nothing}${dayInWords(shown?.at ?? new Date(), language)}.
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
    const steps = this.#steps.filter(({ id }) => !form?.isNew || id !== form.step);
    const isTalk = !!shown?.justATalk;
    const write = (field: 'sorted' | 'changed') =>
      html`<textarea
        dir="auto"
        aria-labelledby=${field}
        .value=${live(shown?.[field]?.text ?? '')}
        @input=${({ target }: Event) => this.#tell(field, (target as HTMLTextAreaElement).value)}
      ></textarea>`;
    const stepForm = form && renderStepForm(view, form, this.#step, this.#hands);
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
      formFor: ({ id }) => (form?.step === id ? stepForm : undefined),
    });
    const next = html`${steps.length ? list : nothing} ${renderWhom(view, form?.isNew ? form.who : undefined, this.#isWide, this.#hands)}
    ${form?.isNew ? stepForm : nothing}`;
    return html`<div class="book">
      ${renderThing('sorted', view, '', sorted)} ${renderThing('next', view, t.nextHint, next)}
      ${renderThing('changed', view, since, html`${write('changed')}${whoseWords(view, shown?.changed)}`)}
    </div>`;
  }
}

/** The chip for somebody; without an id, "Someone else". */
const chipOf = (who = ''): string => `[data-who="${CSS.escape(who)}"]`;
const pencilOf = (step: string): string => `[data-change="${CSS.escape(step)}"]`;

declare global {
  interface HTMLElementTagNameMap {
    'kith-outcome-note': KithOutcomeNoteElement;
  }
}
