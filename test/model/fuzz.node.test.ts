import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKithFile, writeKithFile } from '../../src/interchange/kith-file.js';
import { receiveRecord } from '../../src/model/door.js';
import { RecordError } from '../../src/model/errors.js';
import { emptyRecord, type KithRecord } from '../../src/model/record.js';
import { openSession } from '../../src/session/open-session.js';

const naughty = createRequire(import.meta.url)('big-list-of-naughty-strings') as readonly string[];
const text = readFileSync(new URL('../fixtures/record-1.json', import.meta.url), 'utf8');
const plain = JSON.parse(text) as Record<string, Record<string, Record<string, unknown>>>;
const people = Object.keys(plain['people']!);

const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype];
const untouched = JSON.stringify(prototypes.map((one) => Object.getOwnPropertyNames(one)));

/** What the door answers: a record, or why not. Anything else that is thrown escapes, and fails the test. */
function answer(input: unknown): KithRecord | RecordError {
  try {
    return receiveRecord(input);
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
}

const word = fc.oneof(fc.constantFrom(...naughty), fc.string(), fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'));
const anything = fc.oneof(word, fc.double(), fc.boolean(), fc.constant(null), fc.jsonValue());

/** A valid file, with something in it changed: a byte, a piece cut out or put in, a value or a key somewhere. */
const bent: fc.Arbitrary<string> = fc.oneof(
  fc.tuple(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 })).map(([at, char]) => text.slice(0, at) + char + text.slice(at + 1)),
  fc.tuple(fc.nat(text.length), fc.nat(40)).map(([at, length]) => text.slice(0, at) + text.slice(at + length)),
  fc.tuple(fc.nat(text.length), word).map(([at, more]) => text.slice(0, at) + more + text.slice(at)),
  fc.tuple(fc.constantFrom(...Object.keys(plain)), anything).map(([key, value]) => JSON.stringify({ ...plain, [key]: value })),
  fc.tuple(word, anything).map(([key, value]) => JSON.stringify({ ...plain, [key]: value })),
  fc.tuple(fc.constantFrom(...people), word, anything).map(([id, key, value]) =>
    JSON.stringify({ ...plain, people: { ...plain['people'], [id]: { ...plain['people']![id], [key]: value } } }),
  ),
);

describe('a file that anything may have happened to', () => {
  it('is taken in whole or refused in a code’s words: no throw escapes and no prototype is touched', () => {
    const seen = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(bent, (file) => {
        const answered = answer(file);
        if (answered instanceof RecordError) seen.refused++;
        else {
          seen.taken++;
          expect(Object.isFrozen(answered.people)).toBe(true);
          // What is taken in goes out, and in again, as it was.
          expect(receiveRecord(JSON.stringify(answered))).toEqual(answered);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(JSON.stringify(prototypes.map((one) => Object.getOwnPropertyNames(one)))).toBe(untouched);
    // Both happen, or the test claims nothing.
    expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(100);
  }, 60_000);

  it('never changes what is open, unless it is taken in', () => {
    fc.assert(
      fc.property(bent, (file) => {
        const session = openSession(receiveRecord(text));
        const before = session.record;
        const answered = answer(file);
        if (answered instanceof RecordError) expect(session.record).toBe(before);
        else {
          session.takeIn(answered);
          // Nothing that was there is gone: it is as it was, or stands beside the other version.
          for (const id of people) expect(session.record.people[id]).toBeDefined();
          session.undo();
          expect(session.record.people).toEqual(before.people);
        }
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('that is no text at all is refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        await expect(readKithFile(new Blob([bytes as Uint8Array<ArrayBuffer>]))).rejects.toBeInstanceOf(RecordError);
      }),
      { numRuns: 500 },
    );
  });
});

describe('words that break other people’s software', () => {
  it('come back from a file as they went in, wherever they stand', async () => {
    const record = structuredClone(emptyRecord('r')) as { people: Record<string, unknown>; notes: Record<string, unknown> };
    naughty.forEach((words, at) => {
      record.people[`p${at}`] = { id: `p${at}`, order: 'a0', name: words, about: words };
      record.notes[`n${at}`] = { id: `n${at}`, order: 'a0', sorted: { text: words, author: 'me', verbatim: true } };
    });
    const read = await readKithFile(writeKithFile(receiveRecord(record)));
    expect(naughty.length).toBeGreaterThan(400);
    expect(read).toEqual(record);
  });
});
