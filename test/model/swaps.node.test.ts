import { expect, it } from 'vitest';
import { swapsIn } from '../../src/model/swaps.js';
import type { Asset } from '../../src/model/record.js';

let order = 0;
const exchange = (exchange: 'offer' | 'ask', name: string, more: Partial<Asset> = {}): Asset => {
  const id = name;
  return { id, order: `a${String(order++).padStart(3, '0')}`, kind: 'exchange', exchange, name, ...more };
};
const swaps = (...assets: Asset[]) =>
  swapsIn({ assets: Object.fromEntries(assets.map((one) => [one.id, one])) }).map(({ ask, offer, words }) => [ask.name, offer.name, words]);

it('an ask meets an offer that says the same word, in whatever form', () => {
  expect(swaps(exchange('ask', 'A lift to the garden centre'), exchange('offer', 'Lifts on Fridays'))).toEqual([
    ['A lift to the garden centre', 'Lifts on Fridays', ['lift']],
  ]);
  expect(swaps(exchange('ask', 'Help with gardening'), exchange('offer', 'I like to garden'))).toHaveLength(1);
  expect(swaps(exchange('ask', 'Mending a puncture'), exchange('offer', 'Punctures mended'))[0]![2]).toEqual(['mending', 'puncture']);
});

it('small words, and how long it takes, make nobody meet', () => {
  expect(swaps(exchange('ask', 'Someone to help for an hour'), exchange('offer', 'I can help someone for an hour'))).toEqual([]);
  expect(swaps(exchange('ask', 'Tea', { length: 'an hour' }), exchange('offer', 'Walks', { length: 'an hour' }))).toEqual([]);
});

it('words that only begin alike do not meet', () => {
  expect(swaps(exchange('ask', 'A carpet fitted'), exchange('offer', 'A car'))).toEqual([]);
});

it('two offers do not meet, nor what is not there any more, nor a gift', () => {
  expect(swaps(exchange('offer', 'A lift'), exchange('offer', 'Lifts'))).toEqual([]);
  expect(swaps(exchange('ask', 'A lift'), exchange('offer', 'Lifts', { gone: 'ended' }))).toEqual([]);
  expect(swaps(exchange('ask', 'A lift'), { id: 'x', order: 'z', kind: 'gift', name: 'Lifts' })).toEqual([]);
});

it('in Welsh and in Arabic, accents or none', () => {
  expect(swaps(exchange('ask', 'Trwsio’r giât'), exchange('offer', 'Trwsio beiciau'))).toHaveLength(1);
  expect(swaps(exchange('ask', 'أريد درس طبخ'), exchange('offer', 'طبخ مع الجيران'))).toHaveLength(1);
  expect(swaps(exchange('ask', 'أريد هذا'), exchange('offer', 'أريد هذا'))).toEqual([]);
});

it('what is most alike comes first', () => {
  const found = swaps(exchange('ask', 'Lift to chapel'), exchange('offer', 'A lift'), exchange('offer', 'A lift to chapel'));
  expect(found.map(([, offer]) => offer)).toEqual(['A lift to chapel', 'A lift']);
});
