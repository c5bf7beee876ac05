import { helpOf } from '../../model/network-summary.js';
import type { Alter } from '../../model/people.js';
import type { Tie } from '../../model/record.js';
import { shorten } from '../../model/ring-labels.js';
import type { Translation } from '../../translations/translation.js';

type Words = Translation['network'];

/** A name on one line and no longer than would be cut in any picture. Only as much of it is read as can count. */
export function shortName(name: string): string {
  return shorten(name.slice(0, 400).trim().replace(/\s+/g, ' '), 40);
}

/** Somebody's name as it stands in our sentences: never empty, never endless. */
export function called(one: { readonly name: string } | undefined, words: Words): string {
  return shortName(one?.name ?? '') || words.nobody;
}

/** A tie as the list says it: "Strong, both ways". */
export function tieInWords(tie: Tie, words: Words): string {
  return joined(words.strengths[tie.strength], words.helpShort[helpOf(tie)]);
}

/** Everything the picture says about somebody, as one name: "Len, friend, strong tie, help goes both ways". */
export function describe(alter: Alter, words: Words): string {
  const { ring, tie, doNotContact } = alter;
  const one = words.ringOne[ring];
  return joined(
    called(alter, words),
    one[0]!.toLocaleLowerCase() + one.slice(1),
    tie && words.ties[tie.strength],
    tie && words.helpLong[helpOf(tie)],
    doNotContact && words.pleaseDont,
  );
}

function joined(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}
