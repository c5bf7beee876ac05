import { addAsset } from './assets.js';
import { addStep } from './notes.js';
import { byOrder, inOrder, orderAfter } from './order.js';
import { newId, type Answer, type Entity, type KithRecord, type RecordDraft } from './record.js';
import { LONGEST_LABEL, ME } from './schema.js';

type Hope = Entity<'hopes'>;

/** The same on every device, so that two who join the same things make one link. */
const linkId = (one: string, other: string) => `${one}~${other}`;

/** The ids of what belongs with something, in the order in which it was put there. */
export function linkedWith({ links }: KithRecord, id: string): string[] {
  return Object.values(links)
    .filter(({ one, other }) => one === id || other === id)
    .sort(byOrder)
    .map(({ one, other }) => (one === id ? other : one));
}

/** Puts two things together. */
export function link(draft: RecordDraft, one: string, other: string): void {
  if (linkedWith(draft, one).includes(other)) return;
  const id = linkId(one, other);
  draft.links[id] = { id, order: orderAfter(draft.links), author: ME, at: new Date().toISOString(), one, other };
}

/** Takes two things apart. Both stay. */
export function unlink(draft: RecordDraft, one: string, other: string): void {
  const ways = [linkId(one, other), linkId(other, one)];
  for (const { id, ...link } of Object.values(draft.links)) if (ways.includes(linkId(link.one, link.other))) delete draft.links[id];
}

/** The hopes that came out of an answer. */
export function hopesFrom({ hopes }: KithRecord, answer: string): Hope[] {
  return inOrder(hopes).filter(({ from }) => from === answer);
}

/** What an answer says, in short: the words, or else what stands on its cards. */
export function gistOf({ words }: Pick<Answer, 'words'>, cards: readonly string[]): string {
  return words?.text.trim() || cards.join(', ');
}

/** What was said becomes a hope, in the words in which it was said. Answers its id. */
export function hopeFrom(draft: RecordDraft, { id: from, words }: Answer, text: string): string {
  const id = newId();
  const at = new Date().toISOString();
  const said = words?.text ? { author: words.author, verbatim: words.verbatim } : { author: ME, verbatim: true };
  draft.hopes[id] = { id, order: orderAfter(draft.hopes), author: said.author, at, words: { text, ...said, at }, from };
  return id;
}

/** What was said becomes a step in the note being written, for the person until somebody else takes it. Answers its id. */
export function stepFrom(draft: RecordDraft, answer: Answer, text: string): string {
  const { author = ME, verbatim = true } = answer.words ?? {};
  const step = addStep(draft, { who: ME, what: { text, author, verbatim, at: new Date().toISOString() } });
  link(draft, answer.id, step);
  return step;
}

/** What was said becomes a gift: something that the person brings. Answers its id. */
export function giftFrom(draft: RecordDraft, answer: Answer, text: string): string {
  const gift = addAsset(draft, { kind: 'gift', name: text.slice(0, LONGEST_LABEL) });
  link(draft, answer.id, gift);
  return gift;
}
