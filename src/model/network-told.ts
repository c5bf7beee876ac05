import { linkedWith } from './links.js';
import { figuresOf, type NetworkFigures } from './network-figures.js';
import { forReading, givingOf, USUAL, whoGives, type Rings } from './network-giving.js';
import { cliquesOf, neighboursOf } from './network-graph.js';
import { altersOf, ringIndex, type Alter } from './people.js';
import type { KithRecord, Tie } from './record.js';

/** What there is to say of a network, ready for sentences: counts, and ids in the order in which they are read. Facts, never a score. */
export interface NetworkTold {
  readonly people: number;
  /** Groups, places and organisations. */
  readonly groups: number;
  readonly perRing: readonly number[];
  readonly paid: number;
  /** Those with whom a line is strong, and those with whom it is a strain. */
  readonly strong: readonly string[];
  readonly strain: readonly string[];
  /** With whom help goes both ways, whom I help, and who helps me; nobody is in two of them. */
  readonly both: readonly string[];
  readonly fromMe: readonly string[];
  readonly toMe: readonly string[];
  /** The largest groups of people who all know each other, and no more of them than can be listened to. */
  readonly circles: readonly (readonly string[])[];
  /** No longer here. */
  readonly died: readonly string[];
  readonly moved: readonly string[];
  readonly left: readonly string[];
  /** This always goes along with the person whom it is about. */
  readonly pleaseDont: readonly string[];
}

/** So many groups who all know each other are said; the table has the others. */
const MOST_CIRCLES = 2;

const idsOf = (alters: readonly Alter[]): string[] => alters.map(({ id }) => id);

/** Of those who are here, and apart from them of those who are not any more. `figures` are those of the same record and rings. */
export function tellNetwork(
  record: KithRecord,
  rings: Rings = USUAL,
  figures: NetworkFigures = figuresOf(record, rings),
): NetworkTold {
  const all = [...altersOf(record)].sort(forReading(rings));
  const here = all.filter(({ gone }) => !gone);
  const gives = whoGives(record, rings);
  const stillHere = (alters: readonly Alter[]) => idsOf(alters.filter(({ gone }) => !gone));
  const withTie = (strength: Tie['strength']) => idsOf(here.filter(({ tie }) => tie?.strength === strength));
  return {
    people: figures.perKind.person,
    groups: figures.size - figures.perKind.person,
    perRing: figures.perRing,
    paid: figures.paid,
    strong: withTie('strong'),
    strain: withTie('stressful'),
    both: stillHere(gives.both),
    fromMe: stillHere(gives.fromMe),
    toMe: stillHere(gives.toMe),
    circles: figures.cliques ? circlesOf(here, record) : [],
    died: idsOf(all.filter(({ gone }) => gone === 'died')),
    moved: idsOf(all.filter(({ gone }) => gone === 'moved')),
    left: idsOf(all.filter(({ gone }) => gone && gone !== 'died' && gone !== 'moved')),
    pleaseDont: idsOf(all.filter(({ doNotContact }) => doNotContact)),
  };
}

/** A group or a place knows nobody: only people do. */
function circlesOf(here: readonly Alter[], { ties }: KithRecord): readonly (readonly string[])[] {
  const people = idsOf(here.filter(({ kind }) => kind === 'person'));
  return cliquesOf(neighboursOf(people, Object.values(ties))).groups.slice(0, MOST_CIRCLES);
}

/** What can be asked, each where it fits what is drawn. Open, gentle, and about people before anything that is paid. */
export type QuestionName =
  | 'nobodyNear'
  | 'paidNear'
  | 'giving'
  | 'receiving'
  | 'through'
  | 'along'
  | 'remember'
  | 'easier'
  | 'closer'
  | 'whoKnows'
  | 'introduce'
  | 'unpaid'
  | 'more';

/** A question to talk about, and the ids of whom it is about, in the order in which its words name them. */
export interface NetworkQuestion {
  readonly ask: QuestionName;
  readonly who: readonly string[];
}

/** More than three are not a talk any more. */
const MOST_QUESTIONS = 3;

/**
 * Which questions fit, those that open most first; never a judgement, and never about somebody who asks not to be contacted. An
 * empty network has none of its own.
 */
export function questionsFor(
  record: KithRecord,
  rings: Rings = USUAL,
  figures: NetworkFigures = figuresOf(record, rings),
): NetworkQuestion[] {
  const all = [...altersOf(record)].sort(forReading(rings));
  const here = all.filter(({ gone }) => !gone);
  const named = here.filter(({ doNotContact }) => !doNotContact);
  if (!all.length) return [];
  // The two nearest rings, where there are as many as that and some besides.
  const nearest = Math.min(2, rings.length - 1);
  const near = here.filter(({ ring }) => ringIndex(rings, ring) < nearest);
  const unpaid = here.filter(({ paid, kind }) => !paid && kind === 'person');
  const helps = here.flatMap(({ tie }) => (tie ? [givingOf(tie).help] : []));
  const comes = helps.includes('to-me');
  const goes = helps.includes('from-me');
  const both = helps.includes('both');
  const tied = (strength: Tie['strength']) =>
    named.find(({ tie, kind }) => kind === 'person' && tie?.strength === strength);
  const pieces = figures.components.filter((piece) => piece.some((id) => unpaid.some((one) => one.id === id)));
  const questions: readonly (NetworkQuestion | undefined)[] = [
    when(near.length === 0, 'nobodyNear'),
    when(near.length > 0 && near.every(({ paid }) => paid), 'paidNear'),
    when(comes && !goes && !both, 'giving'),
    when(goes && !comes && !both, 'receiving'),
    about('through', waysIn(record, named)),
    about('along', withoutAnybody(record, here)),
    about(
      'remember',
      all.find(({ gone, kind }) => gone === 'died' && kind === 'person'),
    ),
    about('easier', tied('stressful')),
    about('closer', tied('tenuous')),
    when(unpaid.length > 2 && figures.density?.part === 0, 'whoKnows'),
    when(unpaid.length > 2 && figures.density?.part !== 0 && pieces.length > 1, 'introduce'),
    when(here.length > 0 && unpaid.length < here.filter(({ paid }) => paid).length, 'unpaid'),
    when(here.length > 0, 'more'),
  ];
  return questions.filter((question) => question !== undefined).slice(0, MOST_QUESTIONS);
}

const when = (fits: boolean, ask: QuestionName): NetworkQuestion | undefined => (fits ? { ask, who: [] } : undefined);

function about(ask: QuestionName, who: Alter | readonly Alter[] | undefined): NetworkQuestion | undefined {
  const ones = who ? [who].flat() : [];
  return ones.length ? { ask, who: ones.map(({ id }) => id) } : undefined;
}

/** Whoever has a line to this one, and whoever is put together with it. */
function besides(record: KithRecord, id: string): Set<string> {
  const others = Object.values(record.ties).flatMap(({ one, other }) =>
    one === id ? [other] : other === id ? [one] : [],
  );
  return new Set([...others, ...linkedWith(record, id)]);
}

/** A group or place that somebody would like to try, and has no line to yet. */
const isOpen =
  (record: KithRecord) =>
  ({ id, kind, paid, tie }: Alter): boolean =>
    kind === 'group' && !paid && !tie && record.assets[id]!.interest === 'try';

/** Somebody I have a line to, and what I would like to try and they are part of already: they could make me known there. */
function waysIn(record: KithRecord, named: readonly Alter[]): readonly Alter[] | undefined {
  const isFriend = ({ kind, tie, paid }: Alter) => kind === 'person' && tie && tie.strength !== 'broken' && !paid;
  const friends = new Map(named.filter(isFriend).map((one) => [one.id, one]));
  for (const group of named.filter(isOpen(record))) {
    const friend = [...besides(record, group.id)].map((id) => friends.get(id)).find(Boolean);
    if (friend) return [friend, group];
  }
  return undefined;
}

/** What somebody would like to try, with nobody drawn who knows it. */
function withoutAnybody(record: KithRecord, here: readonly Alter[]): Alter | undefined {
  return here.filter(isOpen(record)).find(({ id }) => ![...besides(record, id)].some((one) => record.people[one]));
}
