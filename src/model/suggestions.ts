import { isService } from './assets.js';
import type { CommunityAsset } from './community.js';
import { linkedWith } from './links.js';
import type { Asset, KithRecord } from './record.js';
import { saidByMe, type SaidByMe } from './said.js';
import { folded, wordsThatSay } from './stems.js';

/** Why something is suggested, in words: "You said “gardening”", and where in it that was found. */
export interface Because {
  readonly kind: SaidByMe['kind'];
  /** The word that was said, exactly as it stands there, and the clause that it stands in. */
  readonly words: string;
  readonly clause: string;
  /** The id of the hope, the gift or the answer in which it was said. */
  readonly from: string;
  /** The word of what is suggested that it goes with: the same, or one that is about the same ("allotment"). */
  readonly meets: string;
}

export interface Suggestion {
  readonly asset: CommunityAsset | Asset;
  readonly because: Because;
}

export interface SuggestOptions {
  /** Most suggestions. 12 unless said. */
  readonly most?: number;
  /** What is to be left aside: the id of something said, or of something that could be suggested. */
  readonly isWithheld?: (id: string) => boolean;
}

const MOST = 12;
/** Of what one word finds, so many at most: there is more in a life than one thing. */
const MOST_OF_A_WORD = 4;
/** A word in more than these does not tell them apart: so many, or this share of all. */
const COMMON = 40;
const COMMON_SHARE = 0.04;
/** As much of a description is looked through. */
const LONGEST_ABOUT = 400;
/** What a word is worth: in a name or as what it is about, or somewhere in the description. Fewer is too little to go by. */
const IN_NAME = 3;
const IN_ABOUT = 1;
const ENOUGH = 2;

interface Posting {
  readonly asset: CommunityAsset | Asset;
  readonly word: string;
  readonly worth: number;
}

/**
 * Assets by the words that say what they are about. Put in as they come from a source, so that twenty thousand never hold up a
 * page; asked as often as somebody says something new.
 */
export class SuggestionIndex {
  readonly #postings = new Map<string, Posting[]>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(assets: readonly (CommunityAsset | Asset)[]): void {
    for (const asset of assets) {
      this.#size++;
      const found = new Map<string, Posting>();
      const put = (text: string | undefined, worth: number) => {
        if (!text) return;
        for (const { word, stem } of wordsThatSay(text)) if (!found.has(stem)) found.set(stem, { asset, word, worth });
      };
      put(asset.name, IN_NAME);
      if ('tags' in asset) asset.tags?.forEach((tag) => put(tag, IN_NAME));
      put(asset.about?.slice(0, LONGEST_ABOUT), IN_ABOUT);
      for (const [stem, posting] of found) {
        const there = this.#postings.get(stem);
        if (there) there.push(posting);
        else this.#postings.set(stem, [posting]);
      }
    }
  }

  /** What has this word; nothing where half of all do. */
  withWord(stem: string): readonly Posting[] {
    const found = this.#postings.get(stem) ?? [];
    return found.length > Math.max(COMMON, this.#size * COMMON_SHARE) ? [] : found;
  }
}

interface Match {
  readonly asset: CommunityAsset | Asset;
  readonly stems: Set<string>;
  worth: number;
  best: number;
  because: Because;
}

/**
 * What could be for somebody, by what they said themselves, each with why: gifts, groups, places and what others offer first,
 * services last. It is worked out on the device and changes nothing: whether any of it is anything, the person says.
 */
export function suggest(record: KithRecord, index: SuggestionIndex, options: SuggestOptions = {}): Suggestion[] {
  const { most = MOST, isWithheld = () => false } = options;
  const own = new SuggestionIndex();
  own.add(Object.values(record.assets).filter((asset) => !asset.gone && asset.kind !== 'story' && asset.name.trim()));
  const names = new Set(Object.values(record.people).flatMap(({ name }) => folded(name).split(/\s+/)));
  const copied = new Set(Object.values(record.assets).map(({ source }) => source && keyOf(source.feed, source.id)));
  const matches = new Map<CommunityAsset | Asset, Match>();
  for (const said of saidByMe(record, isWithheld)) {
    const linked = new Set([said.from, ...linkedWith(record, said.from)]);
    for (const { word, stem } of wordsThatSay(said.clause)) {
      // Marcia is somebody, not a café of that name.
      if (names.has(folded(word))) continue;
      for (const posting of [...own.withWord(stem), ...index.withWord(stem)]) {
        const { asset } = posting;
        const isKnown =
          'order' in asset
            ? linked.has(asset.id) || (said.kind === 'gift' && asset.kind === 'gift')
            : copied.has(keyOf(asset.source.feed, asset.id));
        if (!isKnown && !isWithheld(asset.id))
          note(matches, posting, stem, { ...said, words: word, meets: posting.word });
      }
    }
  }
  return chosen([...matches.values()], most);
}

const keyOf = (feed: string, id: string) => `${feed}\n${id}`;

function note(
  matches: Map<CommunityAsset | Asset, Match>,
  { asset, worth }: Posting,
  stem: string,
  because: Because,
): void {
  const match = matches.get(asset);
  if (!match) matches.set(asset, { asset, stems: new Set([stem]), worth, best: worth, because });
  else if (!match.stems.has(stem)) {
    match.stems.add(stem);
    match.worth += worth;
    // What was said of it first, a hope before an answer, is the reason that is given; unless another says more.
    if (worth > match.best) Object.assign(match, { best: worth, because });
  }
}

/** What the person brings, then what is around, then services: the order that is always offered. */
function rank(asset: CommunityAsset | Asset): number {
  if (asset.kind === 'gift') return 0;
  return ('order' in asset ? isService(asset) : asset.kind === 'organisation') ? 2 : 1;
}

function chosen(matches: readonly Match[], most: number): Suggestion[] {
  const byWord = new Map<string, number>();
  return matches
    .filter(({ worth }) => worth >= ENOUGH)
    .sort((one, other) => rank(one.asset) - rank(other.asset) || other.worth - one.worth)
    .filter(({ because: { words } }) => {
      const count = (byWord.get(folded(words)) ?? 0) + 1;
      byWord.set(folded(words), count);
      return count <= MOST_OF_A_WORD;
    })
    .slice(0, most)
    .map(({ asset, because }) => ({ asset, because }));
}
