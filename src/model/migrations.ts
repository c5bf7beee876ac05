import { RECORD_VERSION } from './schema.js';

type Plain = Readonly<Record<string, unknown>>;

/**
 * From each older version to the next, in order: `[from 1 to 2, from 2 to 3, …]`. Empty while there is one version.
 * A migration is pure, never loses a word, and comes with a frozen fixture in `test/fixtures/`.
 */
const STEPS: readonly ((record: Plain) => Plain)[] = [];

/** The same record in this code's version. Unknown versions come back as they are, for the schema to refuse. */
export function migrate(plain: object): object {
  let record = plain as Plain;
  const from = record['version'];
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1) return plain;
  for (let version = from; version < RECORD_VERSION; version++) record = STEPS[version - 1]?.(record) ?? record;
  return record;
}
