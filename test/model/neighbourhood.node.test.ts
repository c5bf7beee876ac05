import { describe, expect, it } from 'vitest';
import { addAsset } from '../../src/model/assets.js';
import { copyOf, hasChanged, isCopyOf, type CommunityAsset } from '../../src/model/community.js';
import { mergeAssets, twinsIn } from '../../src/model/duplicates.js';
import { link, linkedWith } from '../../src/model/links.js';
import { addStep } from '../../src/model/notes.js';
import { emptyRecord, type Asset, type RecordDraft } from '../../src/model/record.js';
import { entitySchemas } from '../../src/model/schema.js';
import { departure } from '../../src/model/shape.js';
import { suggest, SuggestionIndex } from '../../src/model/suggestions.js';

const newDraft = () => structuredClone(emptyRecord()) as RecordDraft;
const offered = (name: string, more: Partial<CommunityAsset> = {}): CommunityAsset => ({
  id: name,
  kind: 'group',
  name,
  source: { feed: 'Council' },
  ...more,
});

/** Whether two that say this of themselves are taken for twins. */
function areTwins(one: Partial<Asset>, other: Partial<Asset>): boolean {
  const draft = newDraft();
  for (const fields of [one, other]) addAsset(draft, { kind: 'group', name: '', ...fields });
  return twinsIn(draft).length === 1;
}

describe('two that may be the same one', () => {
  const here = { latitude: 53.45, longitude: -2.08 };

  it('are called alike and at one place', () => {
    expect(
      areTwins(
        { name: 'Knit & Natter', point: here },
        { name: 'Knit and natter group', point: { latitude: 53.451, longitude: -2.081 } },
      ),
    ).toBe(true);
    expect(areTwins({ name: 'Côr Llanfair' }, { name: 'COR LLANFAIR' })).toBe(true);
    expect(
      areTwins(
        { name: 'Hyde choir', address: 'Town Hall, SK14 1AL' },
        { name: 'The Hyde Choir', address: '1 Market St, SK14 1AL' },
      ),
    ).toBe(true);
  });

  it('are not those that are called otherwise, or are somewhere else', () => {
    expect(areTwins({ name: 'Knit & Natter', point: here }, { name: 'Bowls', point: here })).toBe(false);
    expect(
      areTwins(
        { name: 'Knit & Natter', point: here },
        { name: 'Knit & Natter', point: { latitude: 53.5, longitude: -2.08 } },
      ),
    ).toBe(false);
    expect(areTwins({ name: 'Singing', kind: 'gift' }, { name: 'Singing', kind: 'gift' })).toBe(false);
  });
});

describe('two that somebody makes one', () => {
  function made() {
    const draft = newDraft();
    const council = offered('Knit & Natter', { cost: '£2' });
    const map = offered('Knit & natter', { id: 'node/1', source: { feed: 'The map' }, phone: '0161 496 0000' });
    const [one, other] = [council, map].map((asset) => addAsset(draft, copyOf(asset))) as [string, string];
    const step = addStep(draft, { who: other, what: { text: 'Go and see', author: 'me', verbatim: true } });
    draft.hopes['h'] = { id: 'h', order: 'a0', words: { text: 'Knitting', author: 'me', verbatim: true } };
    link(draft, 'h', other);
    mergeAssets(draft, one, other, { name: 'Knit & Natter' });
    return { draft, one, step, council, map };
  }

  it('keep what only one of them had, and all that pointed at either', () => {
    const { draft, one, step } = made();
    expect(Object.keys(draft.assets)).toEqual([one]);
    expect(draft.assets[one]).toMatchObject({ name: 'Knit & Natter', cost: '£2', phone: '0161 496 0000' });
    expect(draft.steps[step]!.who).toBe(one);
    expect(linkedWith(draft, 'h')).toEqual([one]);
  });

  it('keep both sources: neither of them is offered again, and each is known', () => {
    const { draft, one, council, map } = made();
    const kept = draft.assets[one]!;
    expect(departure(entitySchemas.assets, kept)).toBeUndefined();
    expect([isCopyOf(kept, council), isCopyOf(kept, map), isCopyOf(kept, offered('Bowls'))]).toEqual([
      true,
      true,
      false,
    ]);
    // The other source says it otherwise, and always has: that is no change.
    expect([hasChanged(kept, map), hasChanged(kept, { ...council, cost: '£3' })]).toEqual([false, true]);
    const index = new SuggestionIndex();
    index.add([council, map]);
    expect(suggest(draft, index)).toEqual([]);
  });

  it('keep the sources of all that were made one before', () => {
    const { draft, one, council, map } = made();
    const third = offered('Knit', { source: { feed: 'A charity' } });
    const other = addAsset(draft, copyOf(third));
    mergeAssets(draft, other, one, {});
    for (const asset of [council, map, third])
      expect(isCopyOf(draft.assets[other]!, asset), asset.source.feed).toBe(true);
    expect(departure(entitySchemas.assets, draft.assets[other]!)).toBeUndefined();
  });
});
