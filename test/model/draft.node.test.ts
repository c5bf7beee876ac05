import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepFreeze, withChanges } from '../../src/model/draft.js';

type Json = Record<string, unknown>;
// A recipe in these tests reaches where it likes, as one in JavaScript would.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = Record<string, any>;
type Step = { readonly do: 'move'; readonly at: string; readonly to: string } | { readonly do: 'set' | 'delete'; readonly at: string[]; readonly value?: unknown };

describe('a recipe over a draft', () => {
  const original = deepFreeze({ a: { words: { text: 'one' }, cards: ['x', 'y'] }, b: { words: { text: 'two' } } } as Json);
  const change = (recipe: (draft: Loose) => void) => withChanges(original as Loose, recipe);

  it('answers the same object when nothing was written', () => {
    expect(change((draft) => void draft.a.words.text)).toBe(original);
  });

  it('shares what it did not touch and leaves the original as it was', () => {
    const next = change((draft) => (draft.a.words.text = 'new'));
    expect(next.a.words.text).toBe('new');
    expect(next.b).toBe(original.b);
    expect(next.a.cards).toBe((original as Loose).a.cards);
    expect((original as Loose).a.words.text).toBe('one');
  });

  it('freezes what it answers, to the last leaf', () => {
    const next = change((draft) => (draft.c = { list: [{ deep: {} }] }));
    expect(Object.isFrozen(next.c.list[0].deep)).toBe(true);
  });

  it('changes lists as lists', () => {
    const next = change((draft) => {
      draft.a.cards.push('z');
      draft.a.cards.splice(0, 1);
    });
    expect(next.a.cards).toEqual(['y', 'z']);
    expect(Array.isArray(next.a.cards)).toBe(true);
  });

  it('takes a part of the draft that is put elsewhere', () => {
    const next = change((draft) => {
      draft.a.words.text = 'changed first';
      draft.c = { ...draft.a };
      draft.d = draft.b;
    });
    expect(next.c.words.text).toBe('changed first');
    expect(next.d).toBe(original.b);
  });

  it('lets a removed key be seen as removed, in the recipe too', () => {
    const next = change((draft) => {
      delete draft.a;
      expect('a' in draft).toBe(false);
      expect(Object.keys(draft)).toEqual(['b']);
    });
    expect(next).toEqual({ b: original.b });
  });

  it('does what the same recipe does to a plain copy, whatever the steps', () => {
    const key = fc.constantFrom('a', 'b', 'c');
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), at: fc.array(key, { minLength: 1, maxLength: 3 }), value: fc.jsonValue() }),
      fc.record({ do: fc.constant('delete' as const), at: fc.array(key, { minLength: 1, maxLength: 3 }) }),
      fc.record({ do: fc.constant('move' as const), at: key, to: key }),
    );
    const run = (target: Json, steps: readonly Step[]) => {
      for (const one of steps) {
        if (one.do === 'move') {
          if (one.at in target && one.at !== one.to) target[one.to] = structuredCloneOf(target[one.at]);
          continue;
        }
        let at: Loose | undefined = target;
        for (const name of one.at.slice(0, -1)) at = typeof at?.[name] === 'object' && at[name] !== null ? at[name] : undefined;
        const last = one.at.at(-1)!;
        if (at === undefined || Array.isArray(at)) continue;
        if (one.do === 'set') at[last] = structuredClone(one.value);
        else delete at[last];
      }
    };
    const structuredCloneOf = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.dictionary(key, fc.dictionary(key, fc.jsonValue())), fc.array(step, { maxLength: 12 }), (start, steps) => {
        const frozen = deepFreeze(structuredClone(start)) as Json;
        const plain = structuredClone(start) as Json;
        run(plain, steps);
        expect(withChanges(frozen, (draft) => run(draft, steps))).toEqual(plain);
        expect(frozen).toEqual(start);
      }),
      { numRuns: 300 },
    );
  });
});
