import { answerDraft, wordsOf, type Asking } from './conversations.js';
import { orderAfter } from './order.js';
import { newId, type Answer, type Author, type KithRecord, type RecordDraft, type Words } from './record.js';

/** The author of what "someone put another way" where nobody has said who. */
export const OTHER = 'other';

/** How others put it, each beside the person's words: the first, and then those who came after. */
export function viewsOf(answer: Pick<Answer, 'otherWords' | 'views'> | undefined): readonly Words[] {
  const all = [answer?.otherWords, ...Object.values(answer?.views ?? {})];
  return all.filter((words): words is Words => !!words?.text);
}

/** How this author put it. */
export function viewBy(answer: Answer | undefined, author: string): Words | undefined {
  return viewsOf(answer).find((words) => words.author === author);
}

/** How somebody else put it: beside the person's words, and beside what others said, never over them. */
export function writeView(draft: RecordDraft, asking: Asking, author: string, text: string): void {
  const answer = answerDraft(draft, asking);
  if (author === OTHER) otherAuthor(draft);
  const words = text ? wordsOf(text, author, false) : undefined;
  if ((answer.otherWords?.author ?? author) === author && !answer.views?.[author]) {
    if (words) answer.otherWords = words;
    else delete answer.otherWords;
    return;
  }
  const { [author]: _before, ...others } = answer.views ?? {};
  const views = words ? { ...others, [author]: words } : others;
  if (Object.keys(views).length > 0) answer.views = views;
  else delete answer.views;
}

/** The person sees it differently from how this author put it, and may say how. Without `text` they no longer do. */
export function seeDifferently(draft: RecordDraft, asking: Asking, author: string, text?: string): void {
  const answer = answerDraft(draft, asking);
  const { [author]: _before, ...others } = answer.differs ?? {};
  const differs = text === undefined ? others : { ...others, [author]: text };
  if (Object.keys(differs).length > 0) answer.differs = differs;
  else delete answer.differs;
}

/** Who put it another way. */
export function nameOther(draft: RecordDraft, name: string): void {
  const author = otherAuthor(draft);
  if (name) author.name = name;
  else delete author.name;
}

function otherAuthor(draft: RecordDraft): RecordDraft['authors'][string] {
  return (draft.authors[OTHER] ??= { id: OTHER, order: orderAfter(draft.authors), role: 'supporter' });
}

/** Somebody who writes here besides the person. The same name in the same part is the same one. Answers the id. */
export function addAuthor(draft: RecordDraft, name: string, role: Author['role']): string {
  const known = Object.values(draft.authors).find((one) => one.role === role && one.name?.toLowerCase() === name.toLowerCase());
  if (known) return known.id;
  const id = newId();
  draft.authors[id] = { id, order: orderAfter(draft.authors), role, name };
  return id;
}

/**
 * Whether words are the person's own, whoever wrote them down: as they were said, or through an interpreter, which is another
 * way of saying what they said.
 */
export function isOwn({ authors }: KithRecord, words: Words | undefined): boolean {
  return !!words && (words.verbatim || authors[words.author]?.role === 'interpreter');
}
