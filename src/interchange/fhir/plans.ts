import { stepsInOrder } from '../../model/notes.js';
import { inOrder } from '../../model/order.js';
import type { Entity, Note, Step } from '../../model/record.js';
import { fieldsLeft, type Mapped, type NotMapped } from '../not-mapped.js';
import { valueAt } from '../value-at.js';
import { annotation, thePerson, urlOf, who, type Mapping } from './references.js';
import type { Annotation, CarePlan, Entry, Goal, Reference } from './types.js';
import { fhirDay, fhirText, fhirTime } from './values.js';

type Hope = Entity<'hopes'>;
type Activity = NonNullable<CarePlan['activity']>[number];

/** Hopes as `Goal`. Nobody has to accept a hope, so each is `active`; nothing in it is measured. */
export function goals(mapping: Mapping): Mapped<Entry<Goal>[]> {
  const hopes = inOrder(mapping.record.hopes);
  return {
    made: hopes.map((hope) => ({ fullUrl: urlOf(mapping, 'hopes', hope.id), resource: goal(mapping, hope) })),
    notMapped: hopes.flatMap((hope) => [
      ...(hope.words.verbatim ? [] : [{ path: `hopes.${hope.id}.words.verbatim`, why: 'only-in-words' } as const]),
      ...fieldsLeft('hopes', hope, ['words']),
    ]),
  };
}

function goal(mapping: Mapping, { words, at }: Hope): Goal {
  return {
    resourceType: 'Goal',
    lifecycleStatus: 'active',
    // Required, also where somebody left the words empty.
    description: { text: fhirText(words.text) ?? '…' },
    subject: thePerson(mapping),
    statusDate: fhirDay(words.at ?? at),
    expressedBy: who(mapping, words.author),
    note: words.verbatim ? [] : [{ text: mapping.wording.inOtherWords }],
  };
}

/**
 * Outcome notes as `CarePlan`, one for each, and one for steps that belong to no note. A step that is not done is
 * `unknown`: a record does not say whether it was begun. When it is to be stays in the words it was said in.
 */
export function carePlans(mapping: Mapping): Mapped<Entry<CarePlan>[]> {
  const { record } = mapping;
  const notes = inOrder(record.notes);
  const loose = stepsInOrder(record, ({ note }) => !note || !valueAt(record.notes, note));
  const steps = Object.values(record.steps);
  return {
    made: [
      ...notes.map((note) => ({
        fullUrl: urlOf(mapping, 'notes', note.id),
        resource: plan(
          mapping,
          stepsInOrder(record, (step) => step.note === note.id),
          note,
        ),
      })),
      ...(loose.length > 0 ? [{ fullUrl: urlOf(mapping, 'notes', ''), resource: plan(mapping, loose) }] : []),
    ],
    notMapped: [
      ...notes.flatMap((note) => notesLeft(mapping, note)),
      ...steps.flatMap((step) => stepsLeft(mapping, step)),
      ...linksLeft(mapping),
    ],
  };
}

function plan(mapping: Mapping, steps: readonly Step[], note?: Note): CarePlan {
  const { record, wording } = mapping;
  const talk = note?.conversation !== undefined && valueAt(record.conversations, note.conversation);
  return {
    resourceType: 'CarePlan',
    status: 'active',
    intent: 'plan',
    title: wording.next,
    subject: thePerson(mapping),
    created: fhirTime(note?.kept ?? note?.at),
    author: note?.author === undefined ? undefined : who(mapping, note.author),
    supportingInfo: talk ? [{ reference: urlOf(mapping, 'conversations', talk.id) }] : [],
    activity: steps.map((step) => activity(mapping, step)),
    note: note ? marginal(mapping, note) : [],
  };
}

function marginal(mapping: Mapping, { sorted, changed, justATalk }: Note): Annotation[] {
  const { wording } = mapping;
  return [
    ...annotation(mapping, sorted, wording.sorted),
    ...annotation(mapping, changed, wording.changed),
    ...(justATalk ? [{ text: wording.justATalk }] : []),
  ];
}

function activity(mapping: Mapping, step: Step): Activity {
  const { wording } = mapping;
  const performer = who(mapping, step.who);
  return {
    progress: step.done === undefined ? [] : [{ time: fhirTime(step.done), text: wording.done }],
    detail: {
      code: step.introduction ? { text: wording.introduction } : undefined,
      goal: hopesOf(mapping, step),
      status: step.done === undefined ? 'unknown' : 'completed',
      scheduledString: fhirText(step.when),
      performer: performer ? [performer] : [],
      description: fhirText(step.what?.text),
    },
  };
}

function hopesOf(mapping: Mapping, { id }: Step): Reference[] {
  const { links, hopes } = mapping.record;
  const ends = inOrder(links).flatMap(({ one, other }) => (one === id ? [other] : other === id ? [one] : []));
  return ends.filter((end) => valueAt(hopes, end)).map((end) => ({ reference: urlOf(mapping, 'hopes', end) }));
}

function notesLeft({ record }: Mapping, note: Note): NotMapped[] {
  const talk =
    note.conversation === undefined || valueAt(record.conversations, note.conversation) ? ['conversation'] : [];
  return fieldsLeft('notes', note, ['sorted', 'changed', 'justATalk', 'kept', ...talk]);
}

function stepsLeft(mapping: Mapping, step: Step): NotMapped[] {
  const { what } = step;
  return [
    // R4 says who does a step, and has nowhere to say whose words it is told in.
    ...(what ? [{ path: `steps.${step.id}.what.author`, why: 'no-place' } as const] : []),
    ...fieldsLeft('steps', step, [
      'note',
      'what',
      'when',
      'done',
      'introduction',
      ...(who(mapping, step.who) ? ['who'] : []),
    ]),
  ];
}

/** A hope and a step are linked in the plan. Other links have no place there. */
function linksLeft({ record }: Mapping): NotMapped[] {
  const joins = (one: string, other: string) => valueAt(record.hopes, one) && valueAt(record.steps, other);
  return inOrder(record.links)
    .filter(({ one, other }) => !joins(one, other) && !joins(other, one))
    .map(({ id }) => ({ path: `links.${id}`, why: 'no-place' }));
}
