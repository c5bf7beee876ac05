import { receiveNetworkDefinition, type NetworkDefinition } from '../../model/network-definition.js';
import type { RingWords } from '../../model/network-summary.js';
import { SECTORS } from '../../model/schema.js';
import { say, type Wording } from '../../model/wording.js';
import type { Translation } from '../../translations/translation.js';
import { lookingWords } from './looking-words.js';
import { usualRings } from './wording.js';

/** A part of a life, as it is called. */
export interface Sector {
  readonly id: string;
  readonly name: string;
}

/** The rings and sectors of a page, in its language. */
export interface Circles {
  readonly rings: readonly RingWords[];
  readonly sectors: readonly Sector[];
  /** A ring's ground, by its place from the middle. */
  readonly colours: readonly (string | undefined)[];
  /** What the page gave does not hold. */
  readonly isUnread?: boolean;
}

const received = new WeakMap<object, NetworkDefinition | undefined>();
const parsed = new Map<string, NetworkDefinition | undefined>();

/** The rings and sectors that the page gave. Where that does not hold, the usual ones, and the console says why. */
export function circlesFrom(given: unknown, words: Translation['network'], lang: string): Circles {
  const known = typeof given === 'string' ? parsed : received;
  const key = given as string & object;
  if (!known.has(key)) {
    let definition: NetworkDefinition | undefined;
    try {
      definition = receiveNetworkDefinition(given);
    } catch (error) {
      console.error('<kith-network>: its definition does not hold, so the usual rings are shown.', error);
    }
    known.set(key, definition);
  }
  const definition = known.get(key);
  return { ...inWords(definition ?? {}, words, lang), isUnread: !definition };
}

/** The usual sectors, unless the page has its own. */
export function sectorsOf({ circles, language }: { readonly circles?: Circles | undefined; readonly language: string }): readonly Sector[] {
  return circles?.sectors ?? usualSectors(language);
}

function usualSectors(lang: string): readonly Sector[] {
  const { sectors } = lookingWords(lang);
  return SECTORS.map((id) => ({ id, name: sectors[id] }));
}

function inWords({ rings, sectors }: Pick<NetworkDefinition, 'rings' | 'sectors'>, words: Translation['network'], lang: string): Circles {
  const usual = usualRings(words);
  const called = (wording: Wording | undefined, otherwise: string) => say(wording, lang) || otherwise;
  return {
    rings:
      rings?.map(({ id, name, short, one, with: within }) => {
        const known = usual.find((ring) => ring.id === id);
        const own = called(name, known?.name ?? id);
        // A ring with another name is not called by the usual one anywhere.
        const rest = (wording: Wording | undefined, of: 'short' | 'one' | 'with') => called(wording, (!name && known?.[of]) || own);
        return { id, name: own, short: rest(short, 'short'), one: rest(one, 'one'), with: rest(within, 'with') };
      }) ?? usual,
    sectors: sectors?.map(({ id, name }) => ({ id, name: called(name, usualSectors(lang).find((one) => one.id === id)?.name ?? id) })) ?? usualSectors(lang),
    colours: rings?.map(({ colour }) => colour) ?? [],
  };
}
