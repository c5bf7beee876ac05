import type { around } from './en-GB/around.js';
import type { assetForms } from './en-GB/asset-forms.js';
import type { assets } from './en-GB/assets.js';
import type { common } from './en-GB/common.js';
import type { conversation } from './en-GB/conversation.js';
import type { earlier } from './en-GB/earlier.js';
import type { leave } from './en-GB/leave.js';
import type { lock } from './en-GB/lock.js';
import type { network } from './en-GB/network.js';
import type { note } from './en-GB/note.js';
import type { problems } from './en-GB/problems.js';
import type { records } from './en-GB/records.js';
import type { share } from './en-GB/share.js';
import type { shareCopy } from './en-GB/share-copy.js';
import type { shareOpening } from './en-GB/share-opening.js';
import type { sharePaper } from './en-GB/share-paper.js';
import type { someone } from './en-GB/someone.js';
import type { status } from './en-GB/status.js';
import type { stepForm } from './en-GB/step-form.js';

/** The same strings in another language: same keys, same parameters, other words. A missing one fails the build. */
export type Strings<T> = {
  readonly [Key in keyof T]: T[Key] extends (...values: infer Values) => string
    ? (...values: Values) => string
    : T[Key] extends string
      ? string
      : Strings<T[Key]>;
};

/** A whole language. Each element brings its own group in British English; other languages come as one piece. */
export interface Translation {
  readonly around: Strings<typeof around>;
  readonly assetForms: Strings<typeof assetForms>;
  readonly assets: Strings<typeof assets>;
  readonly common: Strings<typeof common>;
  readonly conversation: Strings<typeof conversation>;
  readonly earlier: Strings<typeof earlier>;
  readonly leave: Strings<typeof leave>;
  readonly lock: Strings<typeof lock>;
  readonly network: Strings<typeof network>;
  readonly note: Strings<typeof note>;
  readonly problems: Strings<typeof problems>;
  readonly records: Strings<typeof records>;
  readonly share: Strings<typeof share>;
  readonly shareCopy: Strings<typeof shareCopy>;
  readonly shareOpening: Strings<typeof shareOpening>;
  readonly sharePaper: Strings<typeof sharePaper>;
  readonly someone: Strings<typeof someone>;
  readonly status: Strings<typeof status>;
  readonly stepForm: Strings<typeof stepForm>;
  /** The names of the days from Sunday and of the months, for a language that browsers do not have. */
  readonly dates?: { readonly days: readonly string[]; readonly months: readonly string[] };
}

export type Group = Exclude<keyof Translation, 'dates'>;

type Loader = () => Promise<Translation>;

const loaders = new Map<string, Loader>([['cy', () => import('./cy.js').then(({ cy }) => cy)]]);
const loaded = new Map<string, Translation>();
const loading = new Map<string, Promise<void>>();

/** Adds a language, or puts other words in place of ours. `language` is its tag: `pl`, `ar`, `cy`. */
export function registerTranslation(language: string, translation: Translation | Loader): void {
  if (typeof translation === 'function') loaders.set(language, translation);
  else loaded.set(language, translation);
}

/** A language that has been loaded. `undefined`: English is shown, since it always is there. */
export function loadedTranslation(lang: string): Translation | undefined {
  return loaded.get(nearestKnown(lang));
}

/** Loads a language if there is one and it is not there yet. Never rejects: without a signal the page stays in English. */
export function loadTranslation(lang: string): Promise<void> | undefined {
  const language = nearestKnown(lang);
  const loader = loaders.get(language);
  if (!loader || loaded.has(language)) return undefined;
  const begun =
    loading.get(language) ??
    loader().then(
      (translation) => void loaded.set(language, translation),
      () => void loading.delete(language),
    );
  loading.set(language, begun);
  return begun;
}

function nearestKnown(lang: string): string {
  if (loaded.has(lang) || loaders.has(lang)) return lang;
  return lang.split('-')[0]!;
}
