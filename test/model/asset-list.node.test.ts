import { describe, expect, it } from 'vitest';
import { assetGroups } from '../../src/model/asset-list.js';
import { addAsset, nearMe } from '../../src/model/assets.js';
import { findAssets, isIn } from '../../src/model/find-assets.js';
import { addPerson } from '../../src/model/people.js';
import { emptyRecord, type KithRecord, type RecordDraft } from '../../src/model/record.js';

function recordWith(fill: (draft: RecordDraft) => void): KithRecord {
  const draft = structuredClone(emptyRecord('one')) as RecordDraft;
  fill(draft);
  return draft;
}
const names = (ones: readonly { readonly name: string }[] | undefined) => ones?.map(({ name }) => name);

describe('the asset list', () => {
  const record = recordWith((draft) => {
    addPerson(draft, { name: 'Dr Hussain', paid: true });
    addPerson(draft, { name: 'Len', about: 'Plot 14' });
    addAsset(draft, { kind: 'gift', gift: 'head', name: 'Bus routes' });
    addAsset(draft, { kind: 'gift', name: 'Something' });
    addAsset(draft, { kind: 'place', name: 'Tŷ Mawr', about: 'Cawl on Fridays' });
    addAsset(draft, { kind: 'exchange', exchange: 'ask', name: 'A lift', length: 'half an hour' });
  });

  it('holds every heading, also an empty one', () => {
    expect([...assetGroups(record).keys()]).toEqual([
      'head', 'heart', 'hands', 'person', 'group', 'place', 'organisation', 'offer', 'ask', 'story',
    ]);
    expect(assetGroups(record).get('story')).toEqual([]);
  });
  it('puts who is paid after everybody else', () => {
    expect(names(assetGroups(record).get('person'))).toEqual(['Len', 'Dr Hussain']);
  });
  it('has a heading for a gift of which nobody said what kind it is', () => {
    expect(names(assetGroups(record).get('hands'))).toEqual(['Something']);
  });
  it('finds whatever the capitals and the accents, in names, in what is said about them and in how long', () => {
    expect(names(findAssets(record, 'TY mawr').get('place'))).toEqual(['Tŷ Mawr']);
    expect(names(findAssets(record, 'fridays tŷ').get('place'))).toEqual(['Tŷ Mawr']);
    expect(names(findAssets(record, 'HALF').get('ask'))).toEqual(['A lift']);
    expect([...findAssets(record, 'nowhere').values()].flat()).toEqual([]);
  });
  it('finds everything when nothing is asked', () => {
    expect([...findAssets(record, '  ').values()].flat()).toHaveLength(6);
  });
  it('keeps what stands open where it was opened', () => {
    const { id } = assetGroups(record).get('place')![0]!;
    expect(names(findAssets(record, 'nowhere', { id, at: 'group' }).get('group'))).toEqual(['Tŷ Mawr']);
    expect(assetGroups(record, { id, at: 'group' }).get('place')).toEqual([]);
  });
  it('takes characters for what they are, not as a pattern', () => {
    expect(isIn('Bus (508)', '(508')).toBe(true);
    expect(isIn('Bus', '.*')).toBe(false);
  });
});

describe('near me', () => {
  it('puts services last within a stop, also somebody on the ring of those who are paid', () => {
    const record = recordWith((draft) => {
      addPerson(draft, { name: 'Nisha', near: 'walk', ring: 'exchange' });
      addAsset(draft, { kind: 'organisation', name: 'Stroke club', near: 'walk' });
      addPerson(draft, { name: 'Len', near: 'walk' });
      addAsset(draft, { kind: 'gift', name: 'Leeks' });
    });
    expect(names(nearMe(record).get('walk'))).toEqual(['Len', 'Nisha', 'Stroke club']);
    expect(nearMe(record).has(undefined)).toBe(false);
  });
});
