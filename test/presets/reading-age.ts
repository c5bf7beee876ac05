import { spache } from 'spache';
import { spacheFormula } from 'spache-formula';

const familiar = new Set(spache);
/** Contractions and endings under which the list does not keep a familiar word. */
const plain = (word: string) => [word, ...['s', 'es', 'd', 'ed', 'ing', 'er', 'ly', '’s', '’d', '’re', '’t', 'n’t'].flatMap((end) => (word.endsWith(end) ? [word.slice(0, -end.length), `${word.slice(0, -end.length)}e`] : []))];

/**
 * The age at which a text can be read, in years: Spache's formula (1953, revised 1974), made for texts up to the fourth grade. A
 * grade is five years younger than the age. A list, an em dash or a colon ends a thought as a full stop does.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.?!:;]+/).filter((one) => /\w/.test(one));
  const words = text.toLowerCase().match(/[a-z]+(?:[’'][a-z]+)?/g) ?? [];
  const unfamiliar = new Set(words.filter((word) => !plain(word).some((one) => familiar.has(one))));
  return spacheFormula({ word: words.length, sentence: Math.max(1, sentences.length), unfamiliarWord: unfamiliar.size }) + 5;
}
