import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, checkSize, receiveRecord } from '../../src/model/door.js';
import { RecordError } from '../../src/model/errors.js';
import { emptyRecord } from '../../src/model/record.js';

const frozenFixture = readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8');

const refusal = (input: unknown): string => {
  try {
    receiveRecord(input);
  } catch (error) {
    if (error instanceof RecordError) return error.code;
    throw error;
  }
  return 'taken in';
};

describe('the door', () => {
  it('takes in every record of version 1, whole', () => {
    const fixture = JSON.parse(frozenFixture);
    expect(receiveRecord(frozenFixture)).toEqual({ ...fixture, sharings: {} });
  });

  it('reads a record that knows of no copies as one of which none was given', () => {
    const { sharings: _, ...older } = emptyRecord('r');
    expect(receiveRecord(older)).toEqual(emptyRecord('r'));
  });

  it('takes in an empty record: nothing has to be filled in', () => {
    expect(refusal(JSON.stringify(emptyRecord()))).toBe('taken in');
    expect(refusal(emptyRecord())).toBe('taken in');
  });

  it('says what is wrong with what is not a record', () => {
    expect(refusal('')).toBe('not-json');
    expect(refusal('Dear Sam')).toBe('not-json');
    expect(refusal('[object Object]')).toBe('object-object');
    expect(refusal('{"type":"FeatureCollection"}')).toBe('not-a-record');
    expect(refusal('null')).toBe('not-a-record');
    expect(refusal([])).toBe('not-a-record');
    expect(refusal(7)).toBe('not-a-record');
  });

  it('knows a record that was cut short, wherever it was cut', () => {
    for (let at = 40; at < frozenFixture.length - 3; at += 97) expect(refusal(frozenFixture.slice(0, at))).toBe('cut-short');
  });

  it('refuses a newer version rather than read half of it', () => {
    expect(refusal({ ...emptyRecord(), version: 2, dreams: {} })).toBe('newer');
  });

  it('refuses a version that never was', () => {
    for (const version of [0, -1, 0.5, '1', null, undefined]) expect(refusal({ ...emptyRecord(), version })).toBe('invalid');
  });

  it('refuses by size before anything is read', () => {
    expect(() => checkSize(200 * 1024 * 1024)).toThrow('too-big');
    expect(() => checkSize(MOST_BYTES)).not.toThrow();
  });

  it('refuses a hundred thousand levels, as text and as an object, without falling over', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refusal(deep)).toBe('too-deep');
    expect(refusal(`{"format":"kith-record","x":${deep}}`)).toBe('too-deep');
    let object: unknown = 1;
    for (let level = 0; level < 100_000; level++) object = { object };
    expect(refusal(object)).toBe('too-deep');
  });

  it('does not count brackets that somebody wrote in their words', () => {
    const record = JSON.parse(frozenFixture);
    record.people.len.about = '[{"'.repeat(500) + '\\';
    expect(refusal(JSON.stringify(record))).toBe('taken in');
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at any depth and touches no prototype', (key) => {
    expect(refusal(`{"format":"kith-record","version":1,"${key}":{"polluted":true}}`)).toBe('forbidden-key');
    expect(refusal(frozenFixture.replace('"len": {', `"${key}": {`))).toBe('forbidden-key');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('names the path of what does not hold', () => {
    const record = JSON.parse(frozenFixture);
    record.ties['len~me'].strength = 'magic';
    expect(() => receiveRecord(record)).toThrow(/ties\.len~me\.strength/);
  });

  it('refuses an entity that is filed under another id, and fields it does not know', () => {
    const record = JSON.parse(frozenFixture);
    expect(refusal({ ...record, people: { other: record.people.len } })).toBe('invalid');
    expect(refusal({ ...record, score: 7 })).toBe('invalid');
  });

  it('never throws anything but a RecordError, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.json(), fc.string()), (input) => {
        expect(refusal(input)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });
});
