import type { SymbolOf } from '../../internal/symbols.js';
import type { AssetGroup } from '../../model/asset-list.js';
import type { Asset, Gift, Near } from '../../model/record.js';
import type { RecordController } from '../../session/record-controller.js';
import type { Translation } from '../../translations/translation.js';
import type * as pictures from './pictures.js';
import type { AssetWords } from './words.js';

export type Stop = Near | 'somewhere';
/** What is kept as the person's own words. */
export type WordsKind = Gift | 'offer' | 'ask' | 'story';

/** What stands open for change, and where: it stays there while it moves, so that nothing jumps from under a hand. */
export interface Opened {
  readonly id: string;
  readonly at: Stop | AssetGroup | 'hope';
  /** Those who stood alongside when it was opened: they stay in front while others are chosen. */
  beside?: ReadonlySet<string>;
  /** Somebody who is not here yet is being named as the one who could introduce me. */
  introducing?: boolean;
  /** What is looked for among what could stand alongside. */
  finding?: string;
  /** The story being told: in the record from its first letter on. */
  readonly story?: Asset;
}

/** The form in which one thing after the other is added. */
export interface Adding {
  readonly key: WordsKind | 'near' | 'hope';
  /** Why what was written was not added. */
  objection?: string;
}

/** What the parts of the map are drawn with. */
export interface AssetView {
  readonly records: RecordController;
  readonly t: AssetWords;
  readonly common: Translation['common'];
  readonly language: string;
  readonly symbolOf: SymbolOf;
  readonly writable: boolean;
  /** The id of what something else is being put with. */
  readonly linking?: string;
  /** Until they are there, their room is kept. */
  readonly pictures?: typeof pictures;
}

/** What its forms ask of the map. */
export interface AssetHands {
  readonly say: (what: string) => void;
  readonly open: (opened: Opened) => void;
  /** The next one pressed goes with this one; without an id, no more. */
  readonly link: (id?: string) => void;
  /** Opens or closes a form in which things are added. */
  readonly toggle: (key: Adding['key']) => void;
  /** Says what happened, and goes on to the first of these that is there. */
  readonly goTo: (said: string, ...selectors: string[]) => void;
  /** Closes what stands open: says what happened, and goes on to the first of these that is there. */
  readonly close: (said: string, ...selectors: string[]) => void;
  /** Closes the form in which things are added. */
  readonly stop: () => void;
}
