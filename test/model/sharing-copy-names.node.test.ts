import { describe, expect, it } from 'vitest';
import { nameFinder, type Named } from '../../src/model/sharing-copy-names.js';

const person = (name: string, id = name): Named => ({ id, name, isPerson: true });
const place = (name: string): Named => ({ id: name, name, isPerson: false });
const foundIn = (text: string, ...named: Named[]) =>
  nameFinder(named)(text).map(({ start, end }) => text.slice(start, end));

describe('names in a text', () => {
  it('are whole words, whatever their capitals', () => {
    expect(foundIn('Len lent LEN’s lens to len.', person('Len'))).toEqual(['Len', 'LEN', 'len']);
  });

  it('are the same with and without accents, and keep theirs', () => {
    expect(foundIn('Siân, Sian and SIA\u0302N\u0303 sang', person('Sian'))).toEqual([
      'Siân',
      'Sian',
      'SIA\u0302N\u0303',
    ]);
    expect(foundIn('Zoe and Jose', person('Zoë'), person('José'))).toEqual(['Zoe', 'Jose']);
    expect(foundIn('Lukasz Sorensen, Gunther Weiss', person('Łukasz Sørensen'), person('Günther Weiß'))).toEqual([
      'Lukasz Sorensen',
      'Gunther Weiss',
    ]);
  });

  it('are found by first name and by surname, and once where both stand', () => {
    expect(foundIn('Marcia Reid. Marcia! Mrs Reid; Reid’s', person('Marcia Reid'))).toEqual([
      'Marcia Reid',
      'Marcia',
      'Reid',
      'Reid',
    ]);
    expect(foundIn('Jones-Parry, Anne and Marie', person('Anne-Marie Jones-Parry'))).toEqual([
      'Jones',
      'Parry',
      'Anne',
      'Marie',
    ]);
  });

  it('are not their titles, their kin or the little words between', () => {
    expect(
      foundIn('the Dr and my auntie from the pub', person('Dr Hussain'), person('Auntie Jean from the pub')),
    ).toEqual([]);
    expect(foundIn('Mum rang', person('Mum'))).toEqual(['Mum']);
    expect(foundIn('ذهبت أمس إلى دكان', person('د. نور'), person('أم خالد'))).toEqual([]);
    expect(foundIn('قالت أم خالد وخالد ونور', person('د. نور'), person('أم خالد'))).toEqual(['أم خالد', 'خالد', 'نور']);
  });

  it('of a place are meant only by the whole of it', () => {
    expect(foundIn('A choir at St Mark’s, not St Mark’s choir', place('St Mark’s choir'))).toEqual(['St Mark’s choir']);
  });

  it('are found however they are typed and hidden', () => {
    expect(foundIn('Mar\u00adcia, Mar\u200bcia, Ｍarcia', person('Marcia'))).toEqual([
      'Mar\u00adcia',
      'Mar\u200bcia',
      'Ｍarcia',
    ]);
    expect(foundIn("O'Brien, O’Brien and Brien", person('Pat O’Brien'))).toEqual(["O'Brien", 'O’Brien', 'Brien']);
  });

  it('are found within words where a script joins them', () => {
    expect(foundIn('我和小明去公园', person('小明'))).toEqual(['小明']);
    expect(foundIn('وأحمد معي', person('أحمد'))).toEqual(['أحمد']);
    expect(foundIn('철수가 왔다', person('철수'))).toEqual(['철수']);
  });

  it('without a letter are found as they are', () => {
    expect(foundIn('went with ☀️ to town', person('☀️'))).toHaveLength(1);
    expect(foundIn('anything', person('  '))).toEqual([]);
  });

  it('say whose they may be', () => {
    const [spot] = nameFinder([person('Len Hartley', 'one'), person('Len Shaw', 'other')])('Ask Len');
    expect(spot).toMatchObject({ start: 4, end: 7, key: 'len', whose: ['one', 'other'] });
  });
});
