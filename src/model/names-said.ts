import type { KithRecord } from './record.js';

/** At most this many are offered: a list that is too long to read helps nobody. */
const MOST = 12;
/** Words with a capital letter in the middle of an English or Welsh sentence that name nobody. */
const NOBODY = /^(?:I(?:[’']\w+)?|[A-Z]+|Mon|Tues?|Wednes|Thurs?|Fri|Satur|Sun|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|English|Welsh|British|God)(?:days?)?$/;

/**
 * Names that were said in answers and are nobody's in the network yet, in the order in which they were said: words with a capital
 * letter inside a sentence, or that are a sentence by themselves. It is a guess for somebody to choose from, and nothing is
 * done with it; scripts without capitals give none.
 */
export function namesSaid({ answers, people, assets }: KithRecord): string[] {
  const known = [...Object.values(people), ...Object.values(assets)].map(({ name }) => name.trim().toLocaleLowerCase());
  const isKnown = (name: string) => known.some((one) => one === name || one.split(/\s+/).includes(name));
  const found = new Set<string>();
  for (const { words } of Object.values(answers))
    for (const sentence of words?.text.slice(0, 20_000).split(/[.!?…\n]+\s*/) ?? [])
      for (const { 0: name, index } of sentence.trim().matchAll(/\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*)*/gu)) {
        const own = name.replace(/[’']s$/u, '');
        const isFirst = index === 0 && own.length < sentence.trim().replace(/[’']s$/u, '').length;
        if (!isFirst && own.length > 1 && own.length < 60 && !NOBODY.test(own) && !isKnown(own.toLocaleLowerCase())) found.add(own);
      }
  return [...found].slice(0, MOST);
}
