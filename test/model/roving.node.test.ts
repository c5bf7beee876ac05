import { describe, expect, it } from 'vitest';
import { nextInDirection, typeAhead, type RovingKey } from '../../src/model/roving.js';
import { layOutRings } from '../helpers/rings.js';

const PEOPLE = [
  { id: 'marcia', ring: 0, angle: 50 },
  { id: 'tyrone', ring: 0, angle: 286 },
  { id: 'biscuit', ring: 0, angle: 176 },
  { id: 'len', ring: 1, angle: 98 },
  { id: 'errol', ring: 1, angle: -29 },
  { id: 'priya', ring: 3, angle: 73 },
  { id: 'repairs', ring: 3, angle: 307 },
].map((one) => ({ ...one, label: one.id, order: one.id }));
const { placed } = layOutRings(PEOPLE);
const ringOf = (id: string) => PEOPLE.find((one) => one.id === id)!.ring;
const press = (current: string | undefined, key: RovingKey) => nextInDirection(current, placed, ringOf, key);

describe('arrow keys in the picture of rings', () => {
  it('go clockwise round a ring to the right and anticlockwise to the left, and round again', () => {
    expect(['marcia', 'biscuit', 'tyrone'].map((id) => press(id, 'ArrowRight'))).toEqual([
      'biscuit',
      'tyrone',
      'marcia',
    ]);
    expect(['marcia', 'biscuit', 'tyrone'].map((id) => press(id, 'ArrowLeft'))).toEqual([
      'tyrone',
      'marcia',
      'biscuit',
    ]);
  });

  it('count an angle below nought like the same one round the circle', () => {
    expect(press('len', 'ArrowRight')).toBe('errol');
    expect(press('errol', 'Home')).toBe('marcia');
  });

  it('go outwards and inwards to the nearest in angle, past an empty ring', () => {
    expect(press('marcia', 'ArrowUp')).toBe('len');
    expect(press('tyrone', 'ArrowUp')).toBe('errol');
    expect(press('len', 'ArrowUp')).toBe('priya');
    expect(press('repairs', 'ArrowDown')).toBe('errol');
    expect(press('errol', 'ArrowDown')).toBe('tyrone');
  });

  it('stay where nobody is further out, further in or alongside', () => {
    expect(press('priya', 'ArrowUp')).toBe('priya');
    expect(press('marcia', 'ArrowDown')).toBe('marcia');
    const alone = placed.slice(0, 1);
    expect(nextInDirection(alone[0]!.id, alone, ringOf, 'ArrowRight')).toBe(alone[0]!.id);
  });

  it('reach the first and the last by ring and angle', () => {
    expect(press('len', 'Home')).toBe('marcia');
    expect(press('len', 'End')).toBe('repairs');
  });

  it('start at the first when nobody is current, or the current one has gone', () => {
    expect(press(undefined, 'ArrowDown')).toBe('marcia');
    expect(press('nobody', 'ArrowLeft')).toBe('marcia');
    expect(nextInDirection(undefined, [], ringOf, 'Home')).toBeUndefined();
  });

  it('reach everybody', () => {
    const reached = new Set<string>(['marcia']);
    for (const id of reached) {
      for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) reached.add(press(id, key)!);
    }
    expect(reached.size).toBe(PEOPLE.length);
  });
});

describe('typing a name', () => {
  const items = ['Marcia', 'Élise', 'Mrs Pickles', 'Mill Lane plots', 'Łukasz', 'Siân'].map((label) => ({
    id: label,
    label,
  }));

  it('finds the next with that beginning, and goes round', () => {
    expect(typeAhead('m', items)).toBe('Marcia');
    expect(typeAhead('m', items, 'Marcia')).toBe('Mrs Pickles');
    expect(typeAhead('m', items, 'Mill Lane plots')).toBe('Marcia');
  });

  it('keeps the current one while more letters still match', () => {
    expect(typeAhead('mr', items, 'Mrs Pickles')).toBe('Mrs Pickles');
    expect(typeAhead('mi', items, 'Mrs Pickles')).toBe('Mill Lane plots');
    expect(typeAhead('mrs p', items)).toBe('Mrs Pickles');
  });

  it('takes no notice of capitals and accents', () => {
    expect(typeAhead('ELI', items)).toBe('Élise');
    expect(typeAhead('é', items)).toBe('Élise');
    expect(typeAhead('sian', items)).toBe('Siân');
  });

  it('finds nobody for nothing, or for what nobody is called', () => {
    expect(typeAhead('', items)).toBeUndefined();
    expect(typeAhead('zz', items, 'Marcia')).toBeUndefined();
  });
});
