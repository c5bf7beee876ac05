import { commaIn } from '../../internal/comma.js';
import { helpOf, type RingWords } from '../../model/network-summary.js';
import { ringIndex, type Alter } from '../../model/people.js';
import type { Tie } from '../../model/record.js';
import { shorten } from '../../model/ring-labels.js';
import { RINGS } from '../../model/schema.js';
import type { Translation } from '../../translations/translation.js';

type Words = Translation['network'];

/** The circles of support (Judith Snow), from the middle. */
export function usualRings(words: Words): readonly RingWords[] {
  return RINGS.map((id) => ({ id, ...words.rings[id] }));
}

/** A name on one line and no longer than would be cut in any picture. Only as much of it is read as can count. */
export function shortName(name: string): string {
  return shorten(name.slice(0, 400).trim().replace(/\s+/g, ' '), 40);
}

/** Somebody's name as it stands in our sentences: never empty, never endless. */
export function called(one: { readonly name: string } | undefined, words: Words): string {
  return shortName(one?.name ?? '') || words.nobody;
}

/** A tie as the list says it: "Strong, both ways". */
export function tieInWords(tie: Tie, words: Words, lang: string): string {
  return joined(lang, words.strengths[tie.strength], words.helpShort[helpOf(tie)]);
}

/** Everything the picture says about somebody, as one name: "Len, friend, strong tie, help goes both ways". */
export function describe(alter: Alter, rings: readonly RingWords[], words: Words, lang: string): string {
  const { ring, tie, doNotContact } = alter;
  const { one } = rings[ringIndex(rings, ring)]!;
  return joined(
    lang,
    called(alter, words),
    one[0]!.toLocaleLowerCase() + one.slice(1),
    tie && words.ties[tie.strength],
    tie && words.helpLong[helpOf(tie)],
    alter.gone && words.gone,
    doNotContact && words.pleaseDont,
  );
}

function joined(lang: string, ...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(commaIn(lang));
}
