import type { again } from './en-GB/again.js';
import type { alongside } from './en-GB/alongside.js';
import type { around } from './en-GB/around.js';
import type { assetForms } from './en-GB/asset-forms.js';
import type { assetPaper } from './en-GB/asset-paper.js';
import type { assets } from './en-GB/assets.js';
import type { common } from './en-GB/common.js';
import type { community } from './en-GB/community.js';
import type { conversation } from './en-GB/conversation.js';
import type { crowd } from './en-GB/crowd.js';
import type { earlier } from './en-GB/earlier.js';
import type { kinds } from './en-GB/kinds.js';
import type { leave } from './en-GB/leave.js';
import type { lock } from './en-GB/lock.js';
import type { looking } from './en-GB/looking.js';
import type { network } from './en-GB/network.js';
import type { networkFiles } from './en-GB/network-files.js';
import type { note } from './en-GB/note.js';
import type { problems } from './en-GB/problems.js';
import type { readAloud } from './en-GB/read-aloud.js';
import type { records } from './en-GB/records.js';
import type { share } from './en-GB/share.js';
import type { shareCopy } from './en-GB/share-copy.js';
import type { shareOpening } from './en-GB/share-opening.js';
import type { sharePaper } from './en-GB/share-paper.js';
import type { someone } from './en-GB/someone.js';
import type { status } from './en-GB/status.js';
import type { stepForm } from './en-GB/step-form.js';
import type { talkPaper } from './en-GB/talk-paper.js';
import type { thenAndNow } from './en-GB/then-and-now.js';
import type { times } from './en-GB/times.js';
import type { told } from './en-GB/told.js';
import type { ways } from './en-GB/ways.js';
import type { whose } from './en-GB/whose.js';
import type { withThis } from './en-GB/with-this.js';

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
  readonly again: Strings<typeof again>;
  readonly alongside: Strings<typeof alongside>;
  readonly around: Strings<typeof around>;
  readonly assetForms: Strings<typeof assetForms>;
  readonly assetPaper: Strings<typeof assetPaper>;
  readonly assets: Strings<typeof assets>;
  readonly common: Strings<typeof common>;
  readonly community: Strings<typeof community>;
  readonly conversation: Strings<typeof conversation>;
  readonly crowd: Strings<typeof crowd>;
  readonly earlier: Strings<typeof earlier>;
  readonly kinds: Strings<typeof kinds>;
  readonly leave: Strings<typeof leave>;
  readonly lock: Strings<typeof lock>;
  readonly looking: Strings<typeof looking>;
  readonly network: Strings<typeof network>;
  readonly networkFiles: Strings<typeof networkFiles>;
  readonly note: Strings<typeof note>;
  readonly problems: Strings<typeof problems>;
  readonly readAloud: Strings<typeof readAloud>;
  readonly records: Strings<typeof records>;
  readonly share: Strings<typeof share>;
  readonly shareCopy: Strings<typeof shareCopy>;
  readonly shareOpening: Strings<typeof shareOpening>;
  readonly sharePaper: Strings<typeof sharePaper>;
  readonly someone: Strings<typeof someone>;
  readonly status: Strings<typeof status>;
  readonly stepForm: Strings<typeof stepForm>;
  readonly talkPaper: Strings<typeof talkPaper>;
  readonly thenAndNow: Strings<typeof thenAndNow>;
  readonly times: Strings<typeof times>;
  readonly told: Strings<typeof told>;
  readonly ways: Strings<typeof ways>;
  readonly whose: Strings<typeof whose>;
  readonly withThis: Strings<typeof withThis>;
  /** The names of the days from Sunday and of the months, for a language that browsers do not have. */
  readonly dates?: { readonly days: readonly string[]; readonly months: readonly string[] };
}

export type Group = Exclude<keyof Translation, 'dates'>;

type Loader = () => Promise<Translation>;

/** Every language there is: one that is not here yet by what fetches it. */
const languages = new Map<string, Translation | Loader>([
  ['ar', () => import('./ar.js').then(({ ar }) => ar)],
  ['cy', () => import('./cy.js').then(({ cy }) => cy)],
  ['en-GB-x-easy', () => import('./en-GB-x-easy.js').then(({ easyRead }) => easyRead)],
]);

/** Adds a language, or puts other words in place of ours. `language` is its tag: `pl`, `ur`, `cy`. */
export function registerTranslation(language: string, translation: Translation | Loader): void {
  languages.set(language, typeof translation === 'function' ? onceAtATime(translation) : translation);
}

/** A language that has been loaded. `undefined`: English is shown, since it always is there. */
export function loadedTranslation(lang: string): Translation | undefined {
  const known = languages.get(nearestKnown(lang));
  return typeof known === 'object' ? known : undefined;
}

/** Loads a language if there is one and it is not there yet. Never rejects: without a signal the page stays in English. */
export function loadTranslation(lang: string): Promise<void> | undefined {
  const language = nearestKnown(lang);
  const load = languages.get(language);
  // Our own are asked for by each element that comes: a module is fetched once however often it is imported.
  return typeof load === 'function'
    ? load().then(
        (translation) => void languages.set(language, translation),
        () => {},
      )
    : undefined;
}

function nearestKnown(lang: string): string {
  return languages.has(lang) ? lang : lang.split('-')[0]!;
}

/** A loader of the host may fetch each time it is asked: those who ask meanwhile wait for the same. */
function onceAtATime(load: Loader): Loader {
  let begun: Promise<Translation> | undefined;
  return () => (begun ??= load().finally(() => (begun = undefined)));
}
