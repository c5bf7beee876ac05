import { inOrder } from './order.js';
import type { KithRecord, Words } from './record.js';
import { ME } from './schema.js';
import { nameFinder } from './sharing-copy-names.js';
import { fold } from './fold.js';
import { standingAnswers } from './talks.js';

/** Something that the person said of themselves: a clause of it, in their own words. */
export interface SaidByMe {
  readonly kind: 'hope' | 'gift' | 'answer';
  /** The id of the hope, the gift or the answer. */
  readonly from: string;
  readonly clause: string;
}

/** The questions of our own definitions whose answers are about what is hard: nothing is to be made of these. */
const HARD_QUESTIONS = new Set(['hard', 'now', 'please', 'if-i-cannot', 'respect', 'wellness', 'safe', 'services']);

/**
 * Words beside which nothing is suggested: of harm, of fear, of despair and of death. Whoever says them talks to somebody, and a
 * page that answers with a knitting group has not listened. English, Welsh and Arabic; rather too many than too few.
 */
const GRAVE =
  /\b(?:suicid\w*|kill\w*|die|died|dying|dead|death|funeral|grie(?:f|v\w*)|abus\w*|hurts?|hurting|harm\w*|hit(?:s|ting)? me|beat(?:s|ing|en)?|rap(?:e|ed|ist)|violen\w*|threat\w*|scared|afraid|frighten\w*|terrif\w*|panic\w*|despair\w*|hopeless|worthless|cancer|overdos\w*|drunk|drugs?|addict\w*|evict\w*|homeless|starv\w*|hungry|debts?|bailiffs?|police|prison|cannot go on|can['’]t go on|end it all|hunanladdiad|marw|farw|angladd|galar|cam-?drin|brifo|trais|ofn|dychryn|digartref|dyled\w*)\b|انتحار|موت|مات|قتل|ضرب|عنف|خوف|خائف|حزن/u;

/** What turns a clause round: what somebody does not want is no reason to suggest it. */
const TURNED =
  /\b(?:no|not|never|none|hate[sd]?|hating|dislike[sd]?|avoid\w*|sick of|tired of|fed up|bored (?:of|with|by)|rather than|instead of|without|stopped wanting|cannot|casau|gasau|dim|ddim|byth|heb)\b|n['’]t\b|\bلا\b|\bلم\b|\bليس/u;

/**
 * What the person themselves said and stands by, clause by clause: hopes first, then gifts, then answers. Left aside is what
 * somebody else put, what stands near grave words, what somebody does not want, and whatever names somebody who is
 * not to be contacted or is no longer here. `isWithheld`: ids of what is to be left aside besides.
 */
export function saidByMe(record: KithRecord, isWithheld: (id: string) => boolean = () => false): SaidByMe[] {
  const findMissed = nameFinder(
    Object.values(record.people)
      .filter(({ doNotContact, gone, name }) => (doNotContact || gone) && name.trim())
      .map(({ id, name }) => ({ id, name, isPerson: true })),
  );
  const own = (words: Words | undefined) => (words?.author === ME ? words.text : '');
  const all: readonly (readonly [SaidByMe['kind'], string, string])[] = [
    ...inOrder(record.hopes).map(({ id, words }) => ['hope', id, own(words)] as const),
    ...inOrder(record.assets)
      .filter(({ kind, author = ME }) => kind === 'gift' && author === ME)
      .map(({ id, name }) => ['gift', id, name] as const),
    ...standingAnswers(record)
      .filter(({ prompt, skipped }) => !skipped && !HARD_QUESTIONS.has(prompt))
      .map(({ id, words }) => ['answer', id, own(words)] as const),
  ];
  return all.flatMap(([kind, from, text]) =>
    text.trim() && !isWithheld(from) && !GRAVE.test(fold(text)) && findMissed(text).length === 0
      ? clausesOf(text).map((clause) => ({ kind, from, clause }))
      : [],
  );
}

function clausesOf(text: string): string[] {
  const clauses = text.split(/[.!?;:\n،؛؟]+|,\s|\s(?:but|though|although|ond)\s/u).map((clause) => clause.trim());
  return clauses.filter((clause) => clause && !TURNED.test(fold(clause)));
}
