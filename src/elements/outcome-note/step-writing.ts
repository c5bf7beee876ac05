import { addStep } from '../../model/notes.js';
import { wordsOf } from '../../model/conversations.js';
import { addPerson, findByName } from '../../model/people.js';
import type { EntityDraft, RecordDraft, Step, Words } from '../../model/record.js';
import { ME } from '../../model/schema.js';
import type { EditOptions } from '../../session/session.js';
import { shortened, whoInSentence, type NoteView } from './note-words.js';
import type { StepField, StepForm, StepFormActions } from './step-form.js';

/** What writing a step needs of the note around it. */
export interface StepPlace {
  readonly view: () => NoteView;
  /** The steps on the screen, in their order. */
  readonly steps: () => readonly Step[];
  readonly edit: (recipe: (draft: RecordDraft) => void, options: EditOptions) => void;
  /** Says what happened and puts the focus on the first of these selectors that is there. */
  readonly goOn: (said: string, ...selectors: string[]) => void;
}

/** The form of one step at a time. What is written in it is in the record at once; closing it only closes it. */
export class StepWriting implements StepFormActions {
  form: StepForm | undefined;
  #opened = 0;

  constructor(private readonly place: StepPlace) {}

  /** The step of the open form; `undefined` before its first mark. */
  get step(): Step | undefined {
    return this.form?.step ? this.place.view().record.steps[this.form.step] : undefined;
  }

  open(form: Omit<StepForm, 'key'>): void {
    this.form = { key: `step-${++this.#opened}`, ...form };
    this.place.goOn('', '#what');
  }

  /** Closes the form where its step was taken out meanwhile: by undo, or somewhere else. */
  closeIfGone(): void {
    if (this.form && !this.form.isNew && !this.step) this.form = undefined;
  }

  /** For whom: opens the form, or says who the step that is being written is for. */
  choose(who: string | undefined, name?: string): void {
    if (!this.form?.isNew) return this.open({ isNew: true, who, name });
    this.form = { ...this.form, who, name };
    if (this.step) this.#write('who', (step, somebody) => (step.who = somebody));
    this.place.goOn('', '#what');
  }

  /** A name said twice is the same person; a new one comes into the record with the first mark of the step. */
  chooseByName(name: string): void {
    const known = findByName(this.place.view().record, name)?.id;
    this.choose(known, known ? undefined : name);
  }

  readonly onWho = (who: string): void => {
    this.form = { ...this.form!, who };
    this.#write('who', (step) => (step.who = who));
  };

  readonly onWrite = (field: StepField, value: string | boolean): void => {
    this.#write(field, (step) => {
      if (value === '' || value === false) delete step[field];
      else if (field === 'what') step.what = said(String(value), step.what);
      else if (field === 'when') step.when = String(value);
      else step.introduction = true;
    });
  };

  readonly onReady = (): void => {
    const { isNew, who } = this.form!;
    const { step } = this;
    const { added, changedStep } = this.place.view().t.did;
    if (isNew && !(step?.what?.text || step?.when || step?.introduction)) return this.onRemove();
    this.form = undefined;
    const done = (isNew ? added : changedStep)(whoInSentence(this.place.view(), step!.who));
    this.place.goOn(done, isNew ? chip(who) : pencil(step!.id), chip());
  };

  readonly onRemove = (): void => {
    const { isNew, who } = this.form!;
    const { step } = this;
    const steps = this.place.steps();
    const at = steps.findIndex(({ id }) => id === step?.id);
    const beside = isNew ? undefined : (steps[at + 1] ?? steps[at - 1])?.id;
    this.form = undefined;
    if (!step) return this.place.goOn('', chip(who), chip());
    const removed = this.place.view().t.did.removed(whoInSentence(this.place.view(), step.who));
    this.place.edit((draft) => delete draft.steps[step.id], { what: removed });
    this.place.goOn(removed, beside ? pencil(beside) : chip(who), chip());
  };

  /** Who and what come into the record together, with the first mark. */
  #write(field: string, change: (step: EntityDraft<'steps'>, who: string) => void): void {
    const form = this.form!;
    const view = this.place.view();
    const { added, changedStep } = view.t.did;
    const whose = form.who ? whoInSentence(view, form.who) : shortened(form.name ?? '');
    let { step: id, who } = form;
    this.place.edit(
      (draft) => {
        if (form.name && !isThere(draft, who)) who = addPerson(draft, { name: form.name });
        if (!id || !draft.steps[id]) id = addStep(draft, { who: who ?? ME });
        change(draft.steps[id]!, who ?? ME);
      },
      { what: (form.isNew ? added : changedStep)(whose), burst: `${form.key}/${field}` },
    );
    this.form = { ...form, step: id, who };
  }
}

/** Words as they are now. Whose they are does not change with a letter. */
export function said(text: string, was: Words | undefined): Words {
  return wordsOf(text, was?.author, was?.verbatim);
}

/** The chip for somebody; without an id, "Someone else". */
const chip = (who = ''): string => `[data-who="${CSS.escape(who)}"]`;
const pencil = (step: string): string => `[data-change="${CSS.escape(step)}"]`;

const isThere = (draft: RecordDraft, who: string | undefined): boolean =>
  who === ME || !!(who && (draft.people[who] ?? draft.assets[who]));
