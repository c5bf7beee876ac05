import { isService } from './assets.js';
import { originsOf, type CommunityAsset } from './community.js';
import { linkedWith } from './links.js';
import type { Asset, KithRecord } from './record.js';
import { saidByMe, type SaidByMe } from './said.js';
import { fold } from './fold.js';
import { isKindred, wordsThatSay } from './stems.js';

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
/** A word in more than these does not tell them apart, unless it is a thing to do: so many, or this share of all. */
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

  /** What has this word; nothing where so many have it that it is rather the name of the town. */
  withWord(stem: string): readonly Posting[] {
    const found = this.#postings.get(stem) ?? [];
    return found.length > Math.max(COMMON, this.#size * COMMON_SHARE) && !isKindred(stem) ? [] : found;
  }
}

/** Something said, and what it meets. */
interface Reason {
  readonly posting: Posting;
  readonly stem: string;
  readonly said: SaidByMe;
  readonly word: string;
}

interface Match {
  readonly asset: CommunityAsset | Asset;
  readonly stems: string[];
  worth: number;
  reason: Reason;
}

/**
 * What could be for somebody, by what they said themselves, each with why: gifts, groups, places and what others offer first,
 * services last. It is worked out on the device and changes nothing: whether any of it is anything, the person says.
 */
export function suggest(record: KithRecord, index: SuggestionIndex, options: SuggestOptions = {}): Suggestion[] {
  const { most = MOST, isWithheld = () => false } = options;
  const own = new SuggestionIndex();
  own.add(Object.values(record.assets).filter((asset) => !asset.gone && asset.kind !== 'story' && asset.name.trim()));
  const names = new Set(Object.values(record.people).flatMap(({ name }) => fold(name).split(/\s+/)));
  const matches = new Map<CommunityAsset | Asset, Match>();
  for (const said of saidByMe(record, isWithheld)) {
    const linked = new Set([said.from, ...linkedWith(record, said.from)]);
    const isNew = ({ id, kind }: CommunityAsset | Asset) =>
      !linked.has(id) && !(said.kind === 'gift' && kind === 'gift');
    for (const { word, stem } of wordsThatSay(said.clause)) {
      // Marcia is somebody, not a café of that name.
      if (names.has(fold(word))) continue;
      for (const posting of own.withWord(stem)) if (isNew(posting.asset)) note(matches, { posting, stem, said, word });
      for (const posting of index.withWord(stem)) note(matches, { posting, stem, said, word });
    }
  }
  const keyOf = (feed: string, id: string) => `${feed}\n${id}`;
  const copied = new Set(Object.values(record.assets).flatMap((one) => originsOf(one).map(({ feed, id }) => keyOf(feed, id))));
  const isOffered = ({ asset, worth }: Match) =>
    worth >= ENOUGH && !isWithheld(asset.id) && ('order' in asset || !copied.has(keyOf(asset.source.feed, asset.id)));
  return chosen([...matches.values()].filter(isOffered), most);
}

function note(matches: Map<CommunityAsset | Asset, Match>, reason: Reason): void {
  const { asset, worth } = reason.posting;
  const match = matches.get(asset);
  if (!match) matches.set(asset, { asset, stems: [reason.stem], worth, reason });
  else if (!match.stems.includes(reason.stem)) {
    match.stems.push(reason.stem);
    match.worth += worth;
    // What was said of it first, a hope before an answer, is the reason that is given; unless another says more.
    if (worth > match.reason.posting.worth) match.reason = reason;
  }
}

/** What the person brings, then what is around, then services: the order that is always offered. */
function rank(asset: CommunityAsset | Asset): number {
  if (asset.kind === 'gift') return 0;
  return ('order' in asset ? isService(asset) : asset.kind === 'organisation') ? 2 : 1;
}

function chosen(matches: Match[], most: number): Suggestion[] {
  const byWord = new Map<string, number>();
  return matches
    .sort((one, other) => rank(one.asset) - rank(other.asset) || other.worth - one.worth)
    .filter(({ reason: { stem } }) => {
      const count = (byWord.get(stem) ?? 0) + 1;
      byWord.set(stem, count);
      return count <= MOST_OF_A_WORD;
    })
    .slice(0, most)
    .map(({ asset, reason: { said, word, posting } }) => ({
      asset,
      because: { ...said, words: word, meets: posting.word },
    }));
}
