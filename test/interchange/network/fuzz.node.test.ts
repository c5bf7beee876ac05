import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyNetworkImport } from '../../../src/interchange/network/apply.js';
import { NetworkFileError } from '../../../src/interchange/network/file-error.js';
import { planNetworkImport } from '../../../src/interchange/network/plan.js';
import { readNetworkFile } from '../../../src/interchange/network/read.js';
import { receiveRecord } from '../../../src/model/door.js';
import { openSession } from '../../../src/session/open-session.js';
import { winston } from '../../../stories/people/winston.js';

/** The code with which a file is refused; a file that is read has none. */
function refusal(input: Parameters<typeof readNetworkFile>[0]): string | undefined {
  try {
    readNetworkFile(input);
    return undefined;
  } catch (error) {
    if (error instanceof NetworkFileError) return error.code;
    throw error;
  }
}

describe('a file that anything may have happened to', () => {
  const folder = new URL('../../fixtures/networks/', import.meta.url);
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
  const prototypes = [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype];
  const untouched = JSON.stringify(prototypes.map((one) => Object.getOwnPropertyNames(one)));
  const word = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      '<',
      '>',
      '"',
      '&',
      '&x;',
      ']]>',
      '<!--',
      '<node id="1"/>',
      '<graph>',
      '</graph>',
      ',',
      '\n',
      '{',
      '}',
      '[',
      'null',
      '-1e999',
      '<!DOCTYPE a [',
      'name',
    ),
  );
  /** A sample with a piece cut out, put in, doubled, or taken to another place. */
  const bent = fc
    .tuple(
      fc.constantFrom(...texts),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(60), word, fc.nat(3)), {
        minLength: 1,
        maxLength: 3,
      }),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [share, length, more, way]) => {
        const at = Math.floor(share * now.length);
        const piece = now.slice(at, at + length);
        return now.slice(0, at) + [more, piece + piece, '', piece + more][way] + now.slice(at + length);
      }, text),
    );

  it('is read whole or refused in a code’s words, and what is read can be taken in', () => {
    const seen = { read: 0, refused: 0, taken: 0 };
    fc.assert(
      fc.property(bent, fc.boolean(), (text, mergeByName) => {
        if (refusal(text) !== undefined) return void seen.refused++;
        const file = readNetworkFile(text);
        seen.read++;
        const ids = new Set(file.nodes.map(({ id }) => id));
        expect(ids.size).toBe(file.nodes.length);
        for (const { one, other } of file.ties) expect(ids.has(one) && ids.has(other) && one !== other).toBe(true);
        for (const { id, name } of file.nodes) expect(name !== '' || id === file.middle).toBe(true);
        const plan = planNetworkImport(winston, file, { mergeByName });
        // The door is slow beside the reader; one in four goes through it.
        if (seen.read % 4 > 0) return;
        const session = openSession(winston);
        session.edit((draft) => void applyNetworkImport(draft, plan));
        receiveRecord(JSON.stringify(session.record));
        expect(Object.keys(session.record.people).length).toBeLessThanOrEqual(
          Object.keys(winston.people).length + plan.people.length,
        );
        seen.taken++;
      }),
      { numRuns: 9000 },
    );
    expect(JSON.stringify(prototypes.map((one) => Object.getOwnPropertyNames(one)))).toBe(untouched);
    // All of it happens, or the test claims nothing.
    expect(Math.min(seen.read, seen.refused, seen.taken)).toBeGreaterThan(300);
  }, 60_000);

  it('is refused where it is no text of a network at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.json({ maxDepth: 4 })), (text) => {
        const code = refusal(text);
        if (code === undefined) expect(readNetworkFile(text).nodes.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});
