import { closeness, stepsInOrder } from './notes.js';
import { byOrder } from './order.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord, Note, Step } from './record.js';
import { ME, RINGS } from './schema.js';

const USUAL = RINGS.map((id) => ({ id }));

/**
 * Everybody and everything besides me that a step may be for: my people, my community, then services; within each, the
 * closest first. Whoever is not to be contacted is not offered.
 */
export function offeredForSteps(record: KithRecord): Alter[] {
  return altersOf(record)
    .filter(({ doNotContact, name }) => !doNotContact && name.trim())
    .sort(
      (one, other) =>
        closeness(record, one.id) - closeness(record, other.id) ||
        ringIndex(USUAL, one.ring) - ringIndex(USUAL, other.ring) ||
        byOrder(one, other),
    );
}

/** The steps of a note. `withLoose` adds those that belong to no note: they were agreed in a talk, or their note is gone. */
export function stepsOfNote(record: KithRecord, note: string | undefined, withLoose = false): Step[] {
  return stepsInOrder(record, (step) => (step.note && record.notes[step.note] ? step.note === note : withLoose));
}

/** The latest note that was kept. */
export function keptNote(record: KithRecord): Note | undefined {
  return notesNewestFirst(record).find(({ kept }) => kept);
}

export function notesNewestFirst(record: KithRecord): Note[] {
  return Object.values(record.notes).sort((one, other) => byOrder(other, one));
}

/** The names of those whose words are in a note, the person at the centre first. Who said nothing is not claimed to have been there. */
export function namesInNote(record: KithRecord, note: Note | undefined): string[] {
  const said = [note, note?.sorted, note?.changed, ...stepsOfNote(record, note?.id)];
  const names = said.map((one) => one?.author && one.author !== ME && record.authors[one.author]?.name);
  return [...new Set([record.about.name, ...names])].filter((name): name is string => !!name && !!name.trim());
}

/** Whether a note says nothing yet. It is a note all the same. */
export function saysNothing(note: Note | undefined): boolean {
  return !note?.sorted?.text && !note?.changed?.text && !note?.justATalk;
}
