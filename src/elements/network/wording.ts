import { helpOf } from '../../model/network-summary.js';
import type { Alter } from '../../model/people.js';
import type { Tie } from '../../model/record.js';
import type { Translation } from '../../translations/translation.js';
import { shortName } from './draw-network.js';

type Words = Translation['network'];

/** Somebody's name as it stands in our sentences: never empty, never endless. */
export function called({ name }: { readonly name: string }, words: Words): string {
  return shortName(name) || words.nobody;
}

/** A tie as the list says it: "Strong, both ways". */
export function tieInWords(tie: Tie, words: Words): string {
  return [words.strengths[tie.strength], words.helpShort[helpOf(tie)]].filter(Boolean).join(words.comma);
}

/** Everything the picture says about somebody, as one name: "Len, friend, strong tie, help goes both ways". */
export function describe(alter: Alter, words: Words): string {
  const { ring, tie, doNotContact } = alter;
  const one = words.ringOne[ring];
  return [
    called(alter, words),
    one[0]!.toLocaleLowerCase() + one.slice(1),
    ...(tie ? [words.ties[tie.strength], words.helpLong[helpOf(tie)]] : []),
    doNotContact ? words.pleaseDont : '',
  ]
    .filter(Boolean)
    .join(words.comma);
}
