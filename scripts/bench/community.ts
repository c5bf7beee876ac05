// What twenty thousand assets cost: read, looked through as somebody types, suggested from, gone through for twins. In a page; see community.mjs.
import { Looking } from '../../src/elements/asset-map/looking.js';
import { jsonFile } from '../../src/interchange/assets/json-file.js';
import { copyOf, type CommunityAsset } from '../../src/model/community.js';
import { twinsIn } from '../../src/model/duplicates.js';
import { emptyRecord, type RecordDraft } from '../../src/model/record.js';
import { suggest, SuggestionIndex } from '../../src/model/suggestions.js';

const WHAT =
  'Knitting Gardening Singing Walking Reading Painting Swimming Cooking Chess Dance Woodwork Photography Ukulele Yoga Bowls'.split(
    ' ',
  );
const WHO = 'circle group club friends choir network team'.split(' ');
const WHERE = 'Hyde Denton Mossley Ashton Dukinfield Stalybridge Droylsden Audenshaw Hattersley Broadbottom'.split(' ');
const ABOUT =
  'Come along and bring a friend. There is tea and cake, a warm room, and people of all ages who make things together and talk about what they grow, mend and cook. ';

/** Invented, the same each time. */
export function assetsOf(count: number): CommunityAsset[] {
  const of = (list: readonly string[], at: number) => list[at % list.length]!;
  return Array.from({ length: count }, (_, at) => ({
    id: String(at),
    kind: (['group', 'group', 'place', 'organisation'] as const)[at % 4]!,
    name: `${of(WHERE, at * 7)} ${of(WHAT, at * 3)} ${of(WHO, at)} ${at}`,
    about: `${of(WHAT, at * 11)}. ${ABOUT}${of(WHERE, at * 13)}.`,
    address: `${1 + (at % 80)} Mill Lane, ${of(WHERE, at * 7)}, SK14 ${at % 9}AB`,
    point: { latitude: 53.3 + (at % 211) / 1000, longitude: -2.2 + (at % 307) / 1000 },
    schedules: [{ rule: `FREQ=WEEKLY;BYDAY=${of(['MO', 'TU', 'WE', 'TH', 'FR'], at)}`, opens: '10:00' }],
    cost: at % 3 ? '£2' : 'free',
    tags: [of(WHAT, at * 3)],
    source: { feed: 'Tameside' },
  }));
}

const all = new Map<number, CommunityAsset[]>();
const cached = (count: number) => all.get(count) ?? all.set(count, assetsOf(count)).get(count)!;

/** Reads so many from a JSON file, and says how many came in how many batches. */
export async function read(count: number): Promise<string> {
  const file = new Blob([JSON.stringify(cached(count))]);
  let [assets, batches] = [0, 0];
  const onBatch = (batch: { readonly assets: readonly unknown[] }) => {
    assets += batch.assets.length;
    batches++;
  };
  await jsonFile(file).read({ signal: new AbortController().signal, onBatch });
  return `${assets} in ${batches} batches`;
}

/** How long each letter takes, in milliseconds, as a query is typed after a first one was. */
export function typed(count: number, query: string): number[] {
  const looking = new Looking();
  looking.put(cached(count));
  looking.want({ query: 'a' });
  looking.want({ query: '' });
  return Array.from(query, (_, at) => timed(() => looking.want({ query: query.slice(0, at + 1) })));
}

export function filtered(count: number): number {
  const looking = new Looking();
  looking.put(cached(count));
  return timed(() =>
    looking.want({ kind: 'group', day: '2', isFree: true, closeTo: 'x' }, { latitude: 53.4, longitude: -2.1 }),
  );
}

function recordOf(assets: readonly CommunityAsset[]): RecordDraft {
  const draft = structuredClone(emptyRecord()) as RecordDraft;
  const said = 'I love gardening. I used to sing in a choir, and my photographs were in the library once.';
  draft.hopes['h'] = { id: 'h', order: 'a0', words: { text: said, author: 'me', verbatim: true } };
  for (const asset of assets)
    draft.assets[asset.id] = {
      ...copyOf(asset),
      id: asset.id,
      order: asset.id.padStart(6, '0'),
    } as RecordDraft['assets'][string];
  return draft;
}

/** What putting one batch of 200 into the index takes at most, what all take together, and what a question takes. */
export function suggested(count: number): { readonly batch: number; readonly all: number; readonly ask: number } {
  const index = new SuggestionIndex();
  const batches: number[] = [];
  for (let at = 0; at < count; at += 200) batches.push(timed(() => index.add(cached(count).slice(at, at + 200))));
  const record = recordOf([]);
  return {
    batch: Math.max(...batches),
    all: batches.reduce((sum, one) => sum + one, 0),
    ask: timed(() => suggest(record, index)),
  };
}

export function twins(count: number): number {
  const record = recordOf(cached(count));
  return timed(() => twinsIn(record));
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** The longest tasks while something is done, in milliseconds. */
export async function longTasks(act: () => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  const observer = new PerformanceObserver((list) => found.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  await act();
  await new Promise((resolve) => setTimeout(resolve, 200));
  observer.disconnect();
  return found;
}
