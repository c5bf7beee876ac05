import { everything, hasPlace, isService } from './assets.js';
import { link, linkedWith } from './links.js';
import { addStep } from './notes.js';
import { inOrder, orderAfter } from './order.js';
import { addPerson, findByName } from './people.js';
import { newId, type Asset, type Entity, type KithRecord, type Person, type RecordDraft, type Step, type Words } from './record.js';
import { ME } from './schema.js';

export type Hope = Entity<'hopes'>;
/** What can stand alongside what: a hope, a gift, somebody, a group, a place. */
export type Beside = Hope | Person | Asset;

/** A hope, somebody or something, whichever the id points at. */
export function besideOf({ hopes, people, assets }: KithRecord, id: string): Beside | undefined {
  return hopes[id] ?? people[id] ?? assets[id];
}

/** What it is called; of a hope, the words themselves. Empty for what is gone. */
export function calledBy(one: Beside | undefined): string {
  return (one && ('name' in one ? one.name : one.words.text)) ?? '';
}

/** Who and what stands alongside, in the order in which it was put there. What was made of answers, and steps, are not among them. */
export function alongside(record: KithRecord, id: string): Beside[] {
  return linkedWith(record, id).flatMap((other) => besideOf(record, other) ?? []);
}

/** Hopes with nobody and nothing alongside: to be asked about, gently. Another hope is no company. */
export function lonelyHopes(record: KithRecord): Hope[] {
  return inOrder(record.hopes).filter(({ id }) => !alongside(record, id).some((one) => 'name' in one));
}

/** Somebody who can still be asked: here, and nobody has said not to contact them. */
export function canBeAsked(person: Person | undefined): person is Person {
  return !!person && !person.doNotContact && !person.gone;
}

/**
 * What can be put alongside something, in the order that is always offered: what I hope for and bring, my people, my community,
 * then services. Of a hope, other hopes come last: they are no company.
 */
export function candidatesFor(record: KithRecord, id: string): Beside[] {
  const gifts = everything(record).filter((one) => 'kind' in one && one.kind === 'gift');
  const rest = everything(record).filter((one) => ('kind' in one ? hasPlace(one) : canBeAsked(one)) && !one.gone);
  const rank = (one: Person | Asset) => (isService(one) ? 2 : 'kind' in one ? 1 : 0);
  const all: Beside[] = [...gifts, ...rest.sort((a, b) => rank(a) - rank(b))];
  const hopes = inOrder(record.hopes);
  return (record.hopes[id] ? [...all, ...hopes] : [...hopes, ...all]).filter((one) => one.id !== id && calledBy(one).trim());
}

/** Writes a hope down, in the person's own words unless somebody else says it. Answers its id. */
export function addHope(draft: RecordDraft, text: string): string {
  const id = newId();
  const at = new Date().toISOString();
  draft.hopes[id] = { id, order: orderAfter(draft.hopes), author: ME, at, words: { text, author: ME, verbatim: true, at } };
  return id;
}

/** Takes a hope off, and it away from what stood alongside. The answer that it came out of stays: it was said. */
export function removeHope(draft: RecordDraft, id: string): void {
  delete draft.hopes[id];
  for (const { id: between, one, other } of Object.values(draft.links)) if (one === id || other === id) delete draft.links[between];
}

/** Somebody of that name, written in where nobody is known by it. Answers their id. */
export function personCalled(draft: RecordDraft, name: string): string {
  const there = findByName(draft, name);
  return there && !('kind' in there) ? there.id : addPerson(draft, { name });
}

/** Who could introduce the person to something. `gone`: somebody could, who has since been taken off. */
export function introducerOf(record: KithRecord, { introducer }: Asset): Person | 'gone' | undefined {
  return introducer ? (record.people[introducer] ?? 'gone') : undefined;
}

/** The step that was made of something and is still to be taken. `introduction`: only one in which somebody introduces. */
export function stepWith(record: KithRecord, id: string, introduction = false): Step | undefined {
  return linkedWith(record, id)
    .map((other) => record.steps[other])
    .find((step) => step && !step.done && !!step.introduction === introduction);
}

/** Something becomes a step in the note being written, for the person until somebody else takes it. Answers its id. */
export function stepWithThis(draft: RecordDraft, id: string, what: Words): string {
  const step = addStep(draft, { who: ME, what: { ...what } });
  link(draft, id, step);
  return step;
}

/** Somebody introduces the person, together: a step of its own kind, and what it is an introduction to. Answers the step's id. */
export function introduceTo(draft: RecordDraft, id: string, who: string, what: Words): string {
  const step = addStep(draft, { who, introduction: true, what: { ...what } });
  link(draft, id, step);
  const introduction = newId();
  draft.introductions[introduction] = { id: introduction, order: orderAfter(draft.introductions), author: ME, who, to: id, step, together: true };
  return step;
}
