import type { Help } from '../../model/help.js';
import type { NetworkChanges, TieChange } from '../../model/network-changes.js';
import type { RingWords } from '../../model/network-summary.js';
import { ringIndex, type Alter } from '../../model/people.js';
import { ME } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';
import { isolated } from '../conversation/isolated.js';
import { called } from './wording.js';

/** What the words are made of: those of the two days, and those of the network. */
export interface ChangeWords {
  readonly t: Translation['thenAndNow'];
  readonly network: Translation['network'];
  readonly supports: Translation['looking']['supports'];
  readonly rings: readonly RingWords[];
  readonly lang: string;
}

/** What is said of one thing that is different. */
export interface ToldChange {
  readonly text: string;
  /** The person in the middle helps them now, and did not then. */
  readonly gives?: boolean;
}

/** What is told under one heading. */
export interface ToldChanges {
  readonly heading: keyof Translation['thenAndNow']['headings'];
  readonly said: readonly ToldChange[];
}

/** Somebody's name inside a sentence. */
export const nameIn = (alter: Alter, { network }: Pick<ChangeWords, 'network'>): string => isolated(called(alter, network));

const asTold = (text: string): ToldChange => ({ text });

/** Everything that is different between two days, in sentences. What went with somebody who went is not said again. */
export function changesInWords(changes: NetworkChanges, words: ChangeWords): ToldChanges[] {
  const { t, rings } = words;
  const name = (alter: Alter) => nameIn(alter, words);
  const where = ({ ring }: Alter) => rings[ringIndex(rings, ring)]!.with;
  const goneTo = (alter: Alter) => {
    const why = alter.gone ?? '';
    return (why in t.gone ? t.gone[why as keyof typeof t.gone] : t.gone.ended)(name(alter));
  };
  const left = new Set(changes.went.map(({ id }) => id));
  const isHere = (end: Alter | typeof ME) => end === ME || !left.has(end.id);
  const ties = [...changes.tiesCame, ...changes.tiesChanged, ...changes.tiesWent.filter(({ one, other }) => isHere(one) && isHere(other))];
  const told: ToldChanges[] = [
    {
      heading: 'came',
      said: [
        ...changes.came.map((alter) => (alter.gone ? t.remembered : t.came)(name(alter), where(alter))),
        ...changes.back.map((alter) => t.back(name(alter))),
      ].map(asTold),
    },
    { heading: 'went', said: [...changes.gone.map(goneTo), ...changes.went.map((alter) => t.went(name(alter)))].map(asTold) },
    {
      heading: 'moved',
      said: [...changes.moved]
        .sort((one, other) => Number(other.closer) - Number(one.closer))
        .map(({ then, now, closer }) => asTold(t[closer ? 'closer' : 'further'](name(now), where(now), where(then)))),
    },
    {
      heading: 'between',
      said: [
        ...ties.filter(({ one }) => one === ME).map((tie) => mineInWords(tie, words)),
        ...[
          ...changes.renamed.map(({ then, now }) => t.renamed(name(then), name(now))),
          ...changes.paid.map(({ now }) => t[now.paid ? 'paid' : 'unpaid'](name(now))),
          ...changes.doNotContact.map(({ now }) => t[now.doNotContact ? 'doNotContact' : 'mayContact'](name(now))),
        ].map(asTold),
      ],
    },
    { heading: 'others', said: ties.filter(({ one }) => one !== ME).map((tie) => asTold(othersInWords(tie, words))) },
  ];
  return told.filter(({ said }) => said.length > 0);
}

/** A tie of the person in the middle: which way help goes, what the tie is like, and which kinds of help go along it. */
function mineInWords({ other, then, now }: TieChange, { t, network, supports, lang }: ChangeWords): ToldChange {
  const name = nameIn(other, { network });
  if (!now) return { text: t.tieWent(name) };
  const said: string[] = [];
  const tie = network.ties[now.strength];
  const was = then?.help ?? 'none';
  const help: { readonly [Was in Help]?: (name: string) => string } = t.help[now.help];
  if (!then) said.push(t.tieCame(name, tie));
  if (help[was]) said.push(help[was](name));
  if (then && then.strength !== now.strength) said.push(t.strength(name, tie, network.ties[then.strength]));
  const kinds = (of: readonly string[] = [], without: readonly string[] = []) =>
    inList(of.filter((kind) => !without.includes(kind)).map((kind) => supportIn(kind, supports)), lang);
  for (const [say, list] of [
    [t.gives, kinds(now.gives, then?.gives)],
    [t.gets, kinds(now.gets, then?.gets)],
    [t.gave, kinds(then?.gives, now.gives)],
    [t.got, kinds(then?.gets, now.gets)],
  ] as const)
    if (list) said.push(say(name, list));
  return { text: said.join(' '), gives: isGiving(now.help) && !isGiving(was) };
}

const isGiving = (help: Help): boolean => help === 'both' || help === 'from-me';

function othersInWords({ one, other, then, now }: TieChange, { t, network }: ChangeWords): string {
  const [first, second] = [nameIn(one as Alter, { network }), nameIn(other, { network })];
  if (!now) return t.otherTieWent(first, second);
  const said: string[] = [];
  const tie = network.ties[now.strength];
  if (!then) said.push(t.otherTieCame(first, second, tie));
  else if (then.strength !== now.strength) said.push(t.otherStrength(first, second, tie, network.ties[then.strength]));
  if (now.help !== (then?.help ?? 'none')) said.push(t.otherHelp[now.help](first, second));
  return said.join(' ') || t.otherSupport(first, second);
}

/** A kind of support inside a sentence; one of another page by its id. */
function supportIn(kind: string, supports: ChangeWords['supports']): string {
  const word = Object.hasOwn(supports, kind) ? supports[kind as keyof typeof supports] : kind;
  return word[0]!.toLocaleLowerCase() + word.slice(1);
}

function inList(parts: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(parts);
}
