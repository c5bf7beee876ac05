import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, inOrder, orderAfter, orderBetween } from '../../src/model/order.js';

describe('orders', () => {
  it('count on, and stay short in a list that only grows at its end', () => {
    const list: Record<string, { id: string; order: string }> = {};
    for (let at = 0; at < 5000; at++) list[at] = { id: String(at), order: orderAfter(list) };
    expect(inOrder(list).map(({ id }) => Number(id))).toEqual(Array.from({ length: 5000 }, (_, at) => at));
    expect(Math.max(...Object.values(list).map(({ order }) => order.length))).toBeLessThanOrEqual(4);
  });

  it('leave room between any two, at the start and at the end, however often', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 80 }), (places) => {
        const orders: string[] = [];
        for (const place of places) {
          const at = place % (orders.length + 1);
          const order = orderBetween(orders[at - 1] ?? '', orders[at] ?? '');
          orders.splice(at, 0, order);
        }
        expect([...orders].sort()).toEqual(orders);
        expect(new Set(orders).size).toBe(orders.length);
      }),
      { numRuns: 500 },
    );
  });

  it('go on after any that is there, whoever made it', () => {
    const word = fc.string({ unit: fc.constantFrom(...'019AZaz~V?') });
    fc.assert(fc.property(word, (order) => orderAfter({ x: { id: 'x', order } }) > order), { numRuns: 2000 });
  });

  it('find a place in the same gap a hundred times', () => {
    let low = orderBetween('', '');
    const high = orderBetween(low, '');
    for (let count = 0; count < 100; count++) {
      const between = orderBetween(low, high);
      expect(low < between && between < high).toBe(true);
      low = between;
    }
  });

  it('agree on both devices when two added at the same moment', () => {
    const twins = [{ id: 'b', order: 'a0' }, { id: 'a', order: 'a0' }];
    expect([...twins].sort(byOrder)).toEqual([...twins].reverse().sort(byOrder));
  });

  it('answer something for orders that nobody here made', () => {
    expect(orderBetween('?', '?')).toEqual(expect.any(String));
    expect(orderAfter({ x: { id: 'x', order: '' } }) > '').toBe(true);
    expect(orderAfter({ x: { id: 'x', order: 'zzz' } }) > 'zzz').toBe(true);
    expect(orderAfter({ x: { id: 'x', order: '~' } }) > '~').toBe(true);
  });
});
