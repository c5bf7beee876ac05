import { describe, expect, it } from 'vitest';
import { ar } from '../../src/translations/ar.js';
import { cy } from '../../src/translations/cy.js';
import { easyRead } from '../../src/translations/en-GB-x-easy.js';
import { again } from '../../src/translations/en-GB/again.js';
import { alongside } from '../../src/translations/en-GB/alongside.js';
import { around } from '../../src/translations/en-GB/around.js';
import { assetForms } from '../../src/translations/en-GB/asset-forms.js';
import { assetPaper } from '../../src/translations/en-GB/asset-paper.js';
import { assets } from '../../src/translations/en-GB/assets.js';
import { common } from '../../src/translations/en-GB/common.js';
import { community } from '../../src/translations/en-GB/community.js';
import { conversation } from '../../src/translations/en-GB/conversation.js';
import { crowd } from '../../src/translations/en-GB/crowd.js';
import { earlier } from '../../src/translations/en-GB/earlier.js';
import { kinds } from '../../src/translations/en-GB/kinds.js';
import { leave } from '../../src/translations/en-GB/leave.js';
import { looking } from '../../src/translations/en-GB/looking.js';
import { lock } from '../../src/translations/en-GB/lock.js';
import { network } from '../../src/translations/en-GB/network.js';
import { networkFiles } from '../../src/translations/en-GB/network-files.js';
import { note } from '../../src/translations/en-GB/note.js';
import { problems } from '../../src/translations/en-GB/problems.js';
import { readAloud } from '../../src/translations/en-GB/read-aloud.js';
import { records } from '../../src/translations/en-GB/records.js';
import { share } from '../../src/translations/en-GB/share.js';
import { shareCopy } from '../../src/translations/en-GB/share-copy.js';
import { shareOpening } from '../../src/translations/en-GB/share-opening.js';
import { sharePaper } from '../../src/translations/en-GB/share-paper.js';
import { someone } from '../../src/translations/en-GB/someone.js';
import { status } from '../../src/translations/en-GB/status.js';
import { stepForm } from '../../src/translations/en-GB/step-form.js';
import { talkPaper } from '../../src/translations/en-GB/talk-paper.js';
import { thenAndNow } from '../../src/translations/en-GB/then-and-now.js';
import { times } from '../../src/translations/en-GB/times.js';
import { told } from '../../src/translations/en-GB/told.js';
import { ways } from '../../src/translations/en-GB/ways.js';
import { whose } from '../../src/translations/en-GB/whose.js';
import { withThis } from '../../src/translations/en-GB/with-this.js';
import type { Group, Translation } from '../../src/translations/translation.js';

const english: Pick<Translation, Group> = { again, alongside, around, assetForms, assetPaper, assets, common, community, conversation, crowd, earlier, kinds, leave, lock, looking, network, networkFiles, note, problems, readAloud, records, share, shareCopy, shareOpening, sharePaper, someone, status, stepForm, talkPaper, thenAndNow, times, told, ways, whose, withThis };
const languages: Readonly<Record<string, Translation>> = { ar, cy };

type Say = (...values: unknown[]) => string;

/** Words that are the same in both languages. Anything else that is equal was forgotten. */
const SAME_IN_WELSH = new Set(['network.person']);

const SOMEBODY = ['Siân', 'Len', 'Marcia'] as const;
const COUNTS = [0, 1, 2, 3, 5, 6, 11, 30] as const;

/** What functions are called with whose values are neither words nor numbers. */
const SAMPLES: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  'leave.presses': [[2], [1]],
  'network.ask': [
    [{ closest: 2, friends: 3, groups: 1, paid: 4 }],
    ...COUNTS.slice(1).map((count) => [{ closest: count, friends: count, groups: count, paid: count }]),
  ],
  'shareOpening.opened': [[['Siân', 'Len']], [[]]],
  'thenAndNow.otherStrength': [['Siân', 'Len', 'strong tie', 'thin tie'], ['', '', '', '']],
  'sharePaper.rings': [[['siân', 'len']], [['siân']]],
};

/** Where nothing is said on purpose: of a line on which no help goes either way. */
const SILENT = new Set(['network.helpShort.none', 'network.helpLong.none']);

/** Every string of a language by its path; lists by their index. */
function stringsIn(group: object, path: string): [string, string | Say][] {
  return Object.entries(group).flatMap(([key, value]: [string, unknown]) => {
    const at = `${path}.${key}`;
    return typeof value === 'object' && value !== null
      ? stringsIn(value, at)
      : [[at, value as string | Say] as [string, string | Say]];
  });
}

/** The calls that a function of this many values has to bear: words, no words, and every count. */
function callsOf(path: string, say: Say): readonly (readonly unknown[])[] {
  if (SAMPLES[path]) return SAMPLES[path];
  const values = SOMEBODY.slice(0, say.length);
  return [values, values.map(() => ''), ...COUNTS.map((count) => values.map(() => count))];
}

const ours = new Map(stringsIn(english, 'en').map(([path, value]) => [path.replace(/^en\./, ''), value]));

it('there are English strings, all of them said', () => {
  expect(ours.size).toBeGreaterThan(100);
  for (const [path, value] of ours)
    if (typeof value === 'string' && !SILENT.has(path)) expect(value.trim(), path).not.toBe('');
});

for (const [language, translation] of Object.entries(languages))
  describe(`the strings in ${language}`, () => {
    const { dates: _, ...groups } = translation;
    const theirs = new Map(stringsIn(groups, 'x').map(([path, value]) => [path.replace(/^x\./, ''), value]));

    it('are the same as in English: none missing, none over', () => {
      expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    });

    it('all say something', () => {
      for (const [path, value] of theirs)
        if (typeof value === 'string' && !SILENT.has(path)) expect(value.trim(), path).not.toBe('');
    });

    it('with values in them say something whatever the value, and name whom English names', () => {
      for (const [path, say] of ours) {
        if (typeof say !== 'function') continue;
        const their = theirs.get(path) as Say;
        for (const values of callsOf(path, say)) {
          const [one, other] = [say(...values), their(...values)];
          const call = `${path}(${JSON.stringify(values)})`;
          for (const words of [one, other]) {
            expect(words.trim(), call).not.toBe('');
            expect(words, call).not.toMatch(/undefined|null|NaN|\[object|=>|\$\{/);
          }
          for (const value of values.flat())
            if (typeof value === 'string' && value)
              expect(other.includes(value), `${call} names ${value}: ${other}`).toBe(one.includes(value));
        }
      }
    });

    it('are in that language: only what is meant to be is the same as in English', () => {
      const same = [...ours].filter(([path, value]) => {
        const their = theirs.get(path);
        if (SILENT.has(path)) return false;
        if (typeof value === 'string') return value === their;
        const [values = []] = callsOf(path, value);
        return value(...values) === (their as Say)(...values);
      });
      expect(same.map(([path]) => path).filter((path) => !SAME_IN_WELSH.has(path))).toEqual([]);
    });

    it('that are meant to be the same still are: the list of them does not grow old', () => {
      for (const path of SAME_IN_WELSH) expect(ours.get(path), path).toBeDefined();
    });
  });

describe('Easy Read', () => {
  const theirs = new Map(stringsIn(easyRead, 'x').map(([path, value]) => [path.replace(/^x\./, ''), value]));

  it('has every string of English', () => expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort()));

  it('says what it says otherwise in shorter sentences', () => {
    const longest = (text: string) => Math.max(...text.split(/[.?!]/).map((one) => one.trim().split(/\s+/).length));
    const others = [...theirs].flatMap(([path, value]) => (typeof value === 'string' && value !== ours.get(path) ? [value] : []));
    expect(others.length).toBeGreaterThan(40);
    expect(others.filter((value) => longest(value) > 12)).toEqual([]);
  });
});
