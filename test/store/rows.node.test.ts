import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../../src/model/record.js';
import { readRows, type Row } from '../../src/store/rows.js';

const read = (...rows: Row[]) => readRows(emptyRecord('r'), rows);
const len = { key: 'people/len', rev: 1, value: { id: 'len', order: 'a0', name: 'Len' } };

describe('rows of storage', () => {
  it('are read into the record (the control)', () => {
    expect(read(len)).toMatchObject({ record: { people: { len: { name: 'Len' } } }, setAside: [] });
  });

  it.each(['constructor/x', '__proto__/x', 'toString/x', 'nothing/x', 'people', '', '~past/000000000001'])(
    'called %s are set aside, and touch no prototype',
    (key) => {
      const row = { key, rev: 1, value: { id: 'x', order: 'a0', name: 'Len' } };
      const { record, setAside } = read(row);
      expect(record).toEqual(emptyRecord('r'));
      expect(setAside).toEqual([row]);
      expect(({} as { x?: unknown }).x).toBeUndefined();
    },
  );

  it('under another id than their own are set aside', () => {
    expect(read({ ...len, key: 'people/marcia' }).setAside).toHaveLength(1);
  });
});
