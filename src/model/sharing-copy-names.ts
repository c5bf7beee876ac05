/** Somebody or something that has a name, by the id under which the record knows them. */
export interface Named {
  readonly id: string;
  readonly name: string;
  /** People are called by parts of their names, too; a place is only meant by the whole of it. */
  readonly isPerson: boolean;
}

/** A name in a text: where it stands, and whose it may be. */
export interface NameSpot {
  readonly start: number;
  readonly end: number;
  readonly whose: readonly string[];
  /** The name without accents and capitals: two spots with the same key say the same. */
  readonly key: string;
}

/** What finds these names in a text: whole words, whatever their accents and capitals; of people first names and surnames, too. */
export function nameFinder(named: readonly Named[]): (text: string) => NameSpot[] {
  const words = new Map<string, Pattern>();
  const pieces = new Map<string, Pattern>();
  for (const one of named)
    for (const signs of patternsOf(one)) {
      const key = signs.join(' ');
      const patterns = signs.every((sign) => SPACED.test(sign)) ? words : pieces;
      const pattern = patterns.get(key) ?? { key, signs, whose: [] };
      if (!pattern.whose.includes(one.id)) pattern.whose.push(one.id);
      patterns.set(key, pattern);
    }
  const byFirstWord = new Map<string, Pattern[]>();
  for (const pattern of [...words.values()].sort((one, other) => other.signs.length - one.signs.length))
    byFirstWord.set(pattern.signs[0]!, [...(byFirstWord.get(pattern.signs[0]!) ?? []), pattern]);

  return (text) => {
    const folded = fold(text);
    const spots: NameSpot[] = [];
    const add = ({ key, whose }: Pattern, from: number, to: number) =>
      spots.push({ ...folded.spot(from, to), key, whose });
    if (byFirstWord.size > 0) {
      const said = wordsOf(folded.text);
      said.forEach(({ word, start }, at) => {
        const pattern = byFirstWord
          .get(word)
          ?.find(({ signs }) => signs.every((sign, next) => said[at + next]?.word === sign));
        if (pattern) add(pattern, start, said[at + pattern.signs.length - 1]!.end);
      });
    }
    for (const pattern of pieces.values()) {
      const sought = pattern.signs.join(' ');
      for (let at = folded.text.indexOf(sought); at >= 0; at = folded.text.indexOf(sought, at + sought.length))
        add(pattern, at, at + sought.length);
    }
    return apart(spots);
  };
}

/** All that somebody may be called by, as `NameSpot` has it in `key`. */
export function keysOf(named: Named): string[] {
  return patternsOf(named).map((signs) => signs.join(' '));
}

interface Pattern {
  readonly key: string;
  readonly signs: readonly string[];
  readonly whose: string[];
}

/** Scripts in which words stand apart. In others a name may have a particle joined to it, or no gap at all: it is found within words. */
const SPACED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]+$/u;

/** In a name, and no name: titles, kin, and little words, in the languages that we speak. Without accents, as they are compared. */
const NO_NAMES = new Set(
  (
    'mr mrs ms miss mx dr prof rev sir dame aunt auntie uncle nan nana gran grandma grandad mum mam dad anti wncwl nain taid ' +
    'the an of and at in on by to for from with next door my our his her their your yr fy ei ein eich eu ac ar am gan drws nesaf ' +
    // Arabic, without its hamzas. One letter stands for a title; mother of, father of, son of: the name follows.
    'د ا م دكتور دكتورة الدكتور الدكتورة استاذ استاذة الاستاذ الاستاذة ام ابو ابي ابا ابن بن بنت امي اختي اخي عمي عمتي خالي خالتي جدي جدتي من في'
  ).split(' '),
);

function patternsOf({ name, isPerson }: Named): string[][] {
  const whole = wordsOf(fold(name).text).map(({ word }) => word);
  // A name without a letter in it: somebody is a star, or a sun.
  if (whole.length === 0) return name.trim() ? [[fold(name.trim()).text]] : [];
  if (!isPerson) return [whole];
  const called = name.split(/[\s\p{Pd}]+/u).filter((word) => wordsOf(fold(word).text).length > 0);
  const hasCapitals = called.some((word) => CAPITAL.test(word));
  const parts = called
    .filter((word) => !hasCapitals || CAPITAL.test(word) || !SPACED.test(fold(word).text))
    .map((word) => wordsOf(fold(word).text).map(({ word }) => word));
  // O’Brien is called so, and by what is left of it, too.
  const single = parts.flatMap((words) => [words, ...words.map((word) => [word])]);
  const isName = (words: readonly string[]) =>
    words.length > 1 || !(NO_NAMES.has(words[0]!) || (words[0]!.length < 2 && SPACED.test(words[0]!)));
  return [whole, ...(whole.length > 1 ? single.filter(isName) : [])];
}

/** Whether it begins with a capital, whatever stands before that. */
const CAPITAL = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lt}]/u;

function wordsOf(folded: string): { readonly word: string; readonly start: number; readonly end: number }[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));
}

/** Letters that no normal form takes apart. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
};

/** A text without accents, capitals and what cannot be seen, and where each part of it came from. */
function fold(text: string) {
  let folded = '';
  const from: number[] = [];
  let at = 0;
  for (const sign of text) {
    const plain = sign < '\u0080' ? sign.toLowerCase() : foldSign(sign);
    for (let unit = 0; unit < plain.length; unit++) from.push(at);
    folded += plain;
    at += sign.length;
  }
  const spot = (start: number, end: number) => {
    let after = from[end - 1]!;
    after += String.fromCodePoint(text.codePointAt(after)!).length;
    // The accents of the last letter belong to it.
    const accents = /\p{M}*/uy;
    accents.lastIndex = after;
    after += accents.exec(text)![0].length;
    return { start: from[start]!, end: after };
  };
  return { text: folded, spot };
}

function foldSign(sign: string): string {
  const plain = sign
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '');
  return [...plain].map((one) => SPELT[one] ?? one).join('');
}

/** Of spots that overlap, the first and longest. */
function apart(spots: NameSpot[]): NameSpot[] {
  let end = 0;
  return spots
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((spot) => spot.start >= end && (end = spot.end));
}
