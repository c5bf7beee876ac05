import { byOrder, inOrder, orderAfter } from './order.js';
import { newId, type EntityDraft, type KithRecord, type Note, type RecordDraft, type Step } from './record.js';
import { ME } from './schema.js';

/** The note being written: the latest that nobody has kept yet. */
export function openNote(record: KithRecord): Note | undefined {
  return inOrder(record.notes).findLast(({ kept }) => !kept);
}

/** The note being written, begun with the first mark. Its id is the same on every device, so that two tabs write one note. */
export function noteDraft(draft: RecordDraft): EntityDraft<'notes'> {
  const open = openNote(draft);
  if (open) return draft.notes[open.id]!;
  let count = Object.keys(draft.notes).length + 1;
  while (draft.notes[`note~${count}`]) count++;
  const id = `note~${count}`;
  return (draft.notes[id] = { id, order: orderAfter(draft.notes), author: ME, at: new Date().toISOString() });
}

/** Adds a step to the note being written, and answers its id. */
export function addStep(draft: RecordDraft, step: Omit<Partial<Step>, 'id'> & Pick<Step, 'who'>): string {
  const note = noteDraft(draft).id;
  const id = newId();
  draft.steps[id] = { id, order: orderAfter(draft.steps), author: ME, at: new Date().toISOString(), note, ...step } as RecordDraft['steps'][string];
  return id;
}

/** Who somebody is, in the order that is always offered: me, my people, my community, then services. */
export function closeness(record: KithRecord, who: string): 0 | 1 | 2 | 3 {
  if (who === ME) return 0;
  const person = record.people[who];
  if (person) return person.paid || person.ring === 'exchange' ? 3 : 1;
  return record.assets[who]?.kind === 'organisation' ? 3 : 2;
}

/** Steps in the order that is always offered, then in their own. */
export function stepsInOrder(record: KithRecord, matches: (step: Step) => boolean = () => true): Step[] {
  return Object.values(record.steps)
    .filter(matches)
    .sort((one, other) => closeness(record, one.who) - closeness(record, other.who) || byOrder(one, other));
}
