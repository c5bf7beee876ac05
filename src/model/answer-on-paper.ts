import type { Prompt } from './definition.js';
import { linkedWith } from './links.js';
import { mediaOf, type Media } from './media.js';
import { nameOf } from './people.js';
import type { Answer, KithRecord, Words } from './record.js';
import { ME } from './schema.js';
import { isOwn, viewsOf } from './views.js';
import { say } from './wording.js';

/** An answer as it stands on paper. */
export interface AnswerOnPaper {
  /** A few words for the prompt, or the wording that was asked. */
  readonly heading: string;
  /** In the person's own words. */
  readonly own: string;
  /** Who wrote them down, where that was somebody else, and whether they came through an interpreter. The name may be empty. */
  readonly ownBy: { readonly name: string; readonly interpreted: boolean } | undefined;
  /** How others put it, each with a name, which may be empty, and what the person says where they see it differently. */
  readonly others: readonly { readonly by: string; readonly text: string; readonly differs: string | undefined }[];
  readonly cards: readonly string[];
  /** Whom and what it is about: the names of people, places and steps. */
  readonly about: readonly string[];
  /** What was taken, drawn or recorded. */
  readonly media: readonly Media[];
  /** When it was said, and when somebody last said that it still holds. */
  readonly said: string | undefined;
  readonly stillTrue: string | undefined;
  /** Who else said so, each with a name, which may be empty, and when. */
  readonly confirmed: readonly { readonly by: string; readonly at: string }[];
}

/** `prompt` is what it was asked by, where that is known. */
export function answerOnPaper(
  record: KithRecord,
  answer: Answer,
  prompt: Prompt | undefined,
  lang: string,
): AnswerOnPaper {
  // A prompt that was reworded is quoted as it was asked: the short heading belongs to the wording it came with.
  const asIs = prompt && Object.values(prompt.ask).includes(answer.asked);
  const { words } = answer;
  const own = isOwn(record, words);
  const labels = (answer.cards ?? []).map(
    (id) => answer.ownCards?.[id] ?? say(prompt?.cards?.find((card) => card.id === id)?.label, lang),
  );
  return {
    heading: (asIs && say(prompt.short, lang)) || answer.asked,
    own: own ? words!.text : '',
    ownBy: own && words!.author !== ME ? { name: nameOf(record, words!.author), interpreted: !words!.verbatim } : undefined,
    others: [own ? undefined : words, ...viewsOf(answer)]
      .filter((one): one is Words => !!one?.text)
      .map(({ author, text }) => ({ by: nameOf(record, author), text, differs: answer.differs?.[author] })),
    cards: labels.filter(Boolean),
    about: linkedWith(record, answer.id).map((id) => nameOf(record, id).trim() || record.steps[id]?.what?.text.trim() || '').filter(Boolean),
    media: mediaOf(record, answer.id),
    said: answer.words?.at ?? answer.at,
    stillTrue: answer.stillTrue,
    confirmed: Object.entries(answer.confirmed ?? {}).map(([author, at]) => ({ by: nameOf(record, author), at })),
  };
}
