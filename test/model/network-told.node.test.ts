import { describe, expect, test } from 'vitest';
import { questionsFor, tellNetwork } from '../../src/model/network-told.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { network, some } from '../helpers/some-network.js';

const asked = (record: KithRecord) => questionsFor(record).map(({ ask, who }) => [ask, ...who].join(' '));
/** Somebody near, with whom nothing is to be asked. */
const near = { id: 'near', ring: 'intimacy' } as const;

describe('what is told of a network', () => {
  test('is nothing for nobody', () => {
    expect(tellNetwork(emptyRecord('r'))).toEqual({
      people: 0, groups: 0, perRing: [0, 0, 0, 0], paid: 0, strong: [], strain: [], both: [], fromMe: [], toMe: [], circles: [], died: [], moved: [], left: [], pleaseDont: [],
    });
  });

  test('is who there is, how things are between us, and who is not here, each in the order of reading', () => {
    const record = network(
      [
        { id: 'paid', paid: true, ring: 'exchange' },
        { id: 'friend' },
        { id: 'close', ring: 'intimacy' },
        { id: 'errol', doNotContact: true },
        { id: 'joan', ring: 'intimacy', gone: 'died' },
        { id: 'bo', gone: 'moved' },
        { id: 'club', gone: 'ended' },
      ],
      [
        ['me', 'friend', { strength: 'strong', flow: 'both' }],
        ['me', 'close', { strength: 'strong', flow: 'to-other' }],
        ['me', 'paid', { flow: 'to-one' }],
        ['me', 'errol', { strength: 'stressful' }],
        ['me', 'joan', { strength: 'strong', flow: 'both' }],
        ['close', 'friend'],
        ['friend', 'errol'],
        ['errol', 'close'],
      ],
      [{ id: 'choir' }],
    );
    expect(tellNetwork(record)).toEqual({
      people: 4,
      groups: 1,
      perRing: [1, 2, 1, 1],
      paid: 1,
      strong: ['close', 'friend'],
      strain: ['errol'],
      both: ['friend'],
      fromMe: ['close'],
      toMe: ['paid'],
      circles: [['close', 'friend', 'errol']],
      died: ['joan'],
      moved: ['bo'],
      left: ['club'],
      pleaseDont: ['errol'],
    });
  });

  test('names two groups who all know each other, the largest, and no more', () => {
    const triangle = (a: string, b: string, c: string) => [[a, b], [b, c], [a, c]] as [string, string][];
    const record = network(some(...'abcdefghij'), [...triangle('a', 'b', 'c'), ...triangle('d', 'e', 'f'), ...triangle('g', 'h', 'i'), ['j', 'g'], ['j', 'h'], ['j', 'i']]);
    expect(tellNetwork(record).circles).toEqual([['g', 'h', 'i', 'j'], ['a', 'b', 'c']]);
  });
});

test('of a group and its people it is told which people know each other, for a group knows nobody', () => {
  const record = network(some('a', 'b', 'c', 'd'), [['a', 'b'], ['b', 'c'], ['a', 'c'], ['c', 'd'], ['c', 'choir'], ['d', 'choir'], ['a', 'choir'], ['b', 'choir']], [{ id: 'choir' }]);
  expect(tellNetwork(record).circles).toEqual([['a', 'b', 'c']]);
});

describe('questions to talk about', () => {
  test('there are none of an empty picture, and never more than three', () => {
    expect(asked(emptyRecord('r'))).toEqual([]);
    const much = network(
      [{ id: 'paid', paid: true, ring: 'exchange' }, { id: 'joan', gone: 'died' }, { id: 'a', ring: 'participation' }, { id: 'b', ring: 'participation' }],
      [['me', 'paid', { flow: 'to-one' }], ['me', 'a', { strength: 'stressful' }], ['me', 'b', { strength: 'tenuous' }]],
    );
    expect(asked(much)).toEqual(['nobodyNear', 'giving', 'remember joan']);
  });

  test('whom there is more of is always a question', () => expect(asked(network([near]))).toEqual(['more']));

  test('who was around, where nobody is near; who else, where all who are near are paid', () => {
    expect(asked(network([{ id: 'a', ring: 'participation' }]))[0]).toBe('nobodyNear');
    expect(asked(network([{ id: 'a', ring: 'friendship', paid: true }]))[0]).toBe('paidNear');
    expect(asked(network([near, { id: 'a', ring: 'friendship', paid: true }]))).not.toContain('paidNear');
  });

  test('near is what is near on the rings of the page', () => {
    const record = network([{ id: 'a', ring: 'street' }]);
    expect(questionsFor(record, some('home', 'street')).map(({ ask }) => ask)).toContain('nobodyNear');
    expect(questionsFor(record, some('home', 'street', 'town')).map(({ ask }) => ask)).not.toContain('nobodyNear');
  });

  test('who asks you things, where you are drawn as helping nobody; whom you would ask, where nobody is drawn as helping you', () => {
    expect(asked(network([near], [['me', 'near', { flow: 'to-one' }]]))).toEqual(['giving', 'more']);
    expect(asked(network([near], [['me', 'near', { flow: 'to-other' }]]))).toEqual(['receiving', 'more']);
    expect(asked(network([near], [['me', 'near', { flow: 'both' }]]))).toEqual(['more']);
    expect(asked(network([near], [['me', 'near', { flow: 'to-one', support: { social: 'both' } }]])), 'a kind of support is help too').toEqual(['more']);
  });

  test('who could make you known at what you would like to try, or come along where nobody drawn knows it', () => {
    const plots = [{ id: 'plots', interest: 'try' as const }];
    const len = [near, { id: 'len' }];
    expect(asked(network(len, [['me', 'len'], ['len', 'plots']], plots))).toContain('through len plots');
    expect(asked(network(len, [['me', 'len']], plots))).toContain('along plots');
    expect(asked(network(len, [['len', 'plots']], plots)).join(), 'without a line to Len nobody knows that he could').not.toMatch(/through|along/);
    expect(asked(network(len, [['me', 'len'], ['len', 'plots']], [{ id: 'plots' }])).join(), 'where I am already').not.toMatch(/through|along/);
  });

  test('what would be easier, and whom you would like to see more of: never of somebody who asks not to be contacted', () => {
    const strained = (doNotContact: boolean) => asked(network([near, { id: 'bo', doNotContact }], [['me', 'bo', { strength: 'stressful' }]]));
    expect([strained(false), strained(true)]).toEqual([['easier bo', 'more'], ['more']]);
    expect(asked(network([near, { id: 'bo' }], [['me', 'bo', { strength: 'tenuous' }]]))).toEqual(['closer bo', 'more']);
  });

  test('who remembers with you somebody who has died, also where nobody else is drawn', () => {
    expect(asked(network([{ id: 'joan', gone: 'died' }]))).toContain('remember joan');
    expect(asked(network([near, { id: 'joan', gone: 'moved' }])).join()).not.toMatch(/remember/);
  });

  test('who knows whom, where no line says so; who could be introduced, where some lines do', () => {
    const people = [near, ...some('a', 'b', 'c')];
    expect(asked(network(people))).toEqual(['whoKnows', 'more']);
    expect(asked(network(people, [['a', 'b']]))).toEqual(['introduce', 'more']);
    expect(asked(network(people, [['a', 'b'], ['b', 'c'], ['c', 'near']]))).toEqual(['more']);
  });

  test('who would notice, where more are paid than not', () => {
    const paid = [{ id: 'p', paid: true }, { id: 'q', paid: true }];
    expect(asked(network([near, ...paid]))).toContain('unpaid');
    expect(asked(network([near, { id: 'a' }, ...paid]))).not.toContain('unpaid');
  });
});
