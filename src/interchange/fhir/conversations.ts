import type { ConversationDefinition } from '../../model/definition.js';
import { inOrder } from '../../model/order.js';
import type { Answer, Conversation, Words } from '../../model/record.js';
import { viewsOf } from '../../model/views.js';
import { cardLabel } from '../cards.js';
import { collectionsLeft, fieldsLeft, type Mapped, type NotMapped } from '../not-mapped.js';
import { valueAt } from '../value-at.js';
import { saidBy, thePerson, urlOf, who, type Mapping } from './references.js';
import type { Coding, Entry, QuestionnaireResponse, ResponseItem } from './types.js';
import { fhirLanguage, fhirText, fhirTime } from './values.js';

/** The item for how somebody else put it stands beside the person's, with this on its `linkId`. */
const OTHER_WORDS = '.other-words';
/** What the person says where they see it differently. */
const DIFFERS = '.differs';

/**
 * Each conversation as a `QuestionnaireResponse`, finished or going on. An item's `text` is the wording that was actually
 * asked. The person's words come first; how somebody else put it is an item of its own, with its author. A prompt that
 * was skipped is an item without an answer. What cards say is in their `definitions`; cards that the person made bring it.
 */
export function questionnaireResponses(
  mapping: Mapping,
  definitions: readonly ConversationDefinition[],
): Mapped<Entry<QuestionnaireResponse>[]> {
  const { record } = mapping;
  const conversations = inOrder(record.conversations).map((conversation) => {
    const answers = inOrder(record.answers).filter((answer) => answer.conversation === conversation.id);
    return { conversation, answers, cards: cardsOf(definitions, conversation) };
  });
  const homeless = collectionsLeft(record, ['answers'], 'no-place').filter(
    ({ path }) => !valueAt(record.conversations, record.answers[path.slice('answers.'.length)]!.conversation),
  );
  return {
    made: conversations.map(({ conversation, answers, cards }) => ({
      fullUrl: urlOf(mapping, 'conversations', conversation.id),
      resource: response(mapping, conversation, answers, cards),
    })),
    notMapped: [
      ...conversations.flatMap(({ conversation, answers, cards }) => left(mapping, conversation, answers, cards)),
      ...homeless,
    ],
  };
}

/** What a card reads, by prompt and card. */
type Cards = (answer: Answer, card: string) => string | undefined;

function cardsOf(definitions: readonly ConversationDefinition[], conversation: Conversation): Cards {
  return (answer, card) => fhirText(cardLabel(definitions, conversation, answer, card));
}

function response(
  mapping: Mapping,
  conversation: Conversation,
  answers: readonly Answer[],
  cards: Cards,
): QuestionnaireResponse {
  const asked = new Set(answers.map(({ prompt }) => prompt));
  const unanswered = Object.entries(conversation.added ?? {}).filter(([prompt]) => !asked.has(prompt));
  return {
    resourceType: 'QuestionnaireResponse',
    language: fhirLanguage(conversation.lang),
    questionnaire: valueAt(mapping.questionnaires, conversation.definition),
    status: conversation.finished ? 'completed' : 'in-progress',
    subject: thePerson(mapping),
    authored: fhirTime(conversation.finished ?? conversation.at),
    author: conversation.author === undefined ? undefined : who(mapping, conversation.author),
    item: [
      ...answers.flatMap((answer) => items(mapping, answer, cards)),
      ...unanswered.map(([prompt, wording]) => ({ linkId: linkId(prompt), text: fhirText(wording) })),
    ],
  };
}

function items(mapping: Mapping, answer: Answer, cards: Cards): ResponseItem[] {
  const link = linkId(answer.prompt);
  const picked = (answer.cards ?? []).map((card): { valueCoding: Coding } => ({
    valueCoding: { code: codeOf(card), display: cards(answer, card) },
  }));
  const text = fhirText(answer.asked);
  const own = said(mapping, answer.words);
  const others = viewsOf(answer).flatMap((words, at): ResponseItem[] => {
    const other = link + OTHER_WORDS + (at || '');
    const differs = fhirText(answer.differs?.[words.author]);
    return [
      { linkId: other, text, ...said(mapping, words) },
      ...(differs ? [{ linkId: other + DIFFERS, text, answer: [{ valueString: differs }] }] : []),
    ];
  });
  return [{ linkId: link, text, extension: own?.extension, answer: [...(own?.answer ?? []), ...picked] }, ...others];
}

/** Words as an answer, with whose they are. */
function said(mapping: Mapping, words: Words | undefined) {
  const valueString = fhirText(words?.text);
  const extension = words && saidBy(who(mapping, words.author));
  return valueString ? { extension, answer: [{ valueString }] } : undefined;
}

const linkId = (prompt: string): string => fhirText(prompt) ?? 'prompt';
/** FHIR's `code` has no space but single ones within. */
const codeOf = (card: string): string | undefined => card.split(/\s+/).filter(Boolean).join(' ') || undefined;

function left(mapping: Mapping, conversation: Conversation, answers: readonly Answer[], cards: Cards): NotMapped[] {
  const known = valueAt(mapping.questionnaires, conversation.definition) === undefined ? [] : ['definition'];
  return [
    ...fieldsLeft('conversations', conversation, ['lang', 'added', 'finished', ...known]),
    ...answers.flatMap((answer): NotMapped[] => {
      const path = `answers.${answer.id}`;
      const unknown = answer.cards?.filter((card) => !cards(answer, card)) ?? [];
      const sameLanguage = answer.lang === conversation.lang ? ['lang'] : [];
      // Where the person's place holds what somebody else put for them, R4 can say who, and not that it is not as spoken.
      const turned = answer.words && !answer.words.verbatim;
      return [
        ...unknown.map((card): NotMapped => ({ path: `${path}.cards.${card}`, why: 'unknown-wording' })),
        ...(turned ? [{ path: `${path}.words.verbatim`, why: 'no-place' } as const] : []),
        ...unpicked(answer).map((card): NotMapped => ({ path: `${path}.ownCards.${card}`, why: 'no-place' })),
        ...fieldsLeft('answers', answer, [
          ...['conversation', 'prompt', 'asked', 'words', 'otherWords', 'views', ...differsSaid(answer), 'cards', 'ownCards', 'skipped'],
          ...sameLanguage,
        ]),
      ];
    }),
  ];
}

/** That the person sees it differently has a place where they say how. */
function differsSaid({ differs = {} }: Answer): ['differs'] | [] {
  return Object.values(differs).every(fhirText) ? ['differs'] : [];
}

/** Cards that the person made and put back. */
const unpicked = ({ ownCards, cards }: Answer): string[] =>
  Object.keys(ownCards ?? {}).filter((id) => !cards?.includes(id));
